// A picture of a phone as it is now: with its body and without, with a ring around what to press and without. Each has the demo's mark
// in it, and a QR code only with a band over it; else the run ends.

/** Screens with a QR code in them. */
export const WITH_CODE = ['code', 'scan'];
/** CSS pixels around the body, for the keys at its side. */
const AROUND = 6;

const pointy = (box) => ({ x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.x + box.width) - Math.floor(box.x), height: Math.ceil(box.y + box.height) - Math.floor(box.y) });
const wider = (box) => ({ x: box.x - AROUND, y: box.y - AROUND, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND });

/** Where a phone is on its page, in CSS pixels. */
export async function clipOf(phone, isPlain) {
  const box = await phone.kit('boxOf', `[data-phone="${phone.name}"] .phone__${isPlain ? 'glass' : 'frame'}`);
  return isPlain ? pointy(box) : wider(pointy(box));
}

/** A PNG of the phone, two device pixels a CSS pixel. */
export async function shoot(phone, { where, mark, isPlain = false, rings = [], areNumbered = false, isTight = false, codes = 0 }) {
  await phone.kit('plain', isPlain);
  await (rings.length ? phone.kit('ring', phone.name, rings, areNumbered, isTight) : phone.kit('noRing'));
  const found = await phone.kit('voidCodes', mark);
  if (found !== codes) throw new Error(`step ${where.step}, ${where.language}: ${found} QR codes are in the picture, and ${codes} are expected`);
  const clip = await clipOf(phone, isPlain);
  await phone.kit('drawn');
  if (!(await phone.kit('hasMark', clip))) throw new Error(`step ${where.step}, ${where.language}: the demo's mark is not in the picture, or covered`);
  return { png: Buffer.from(await phone.page.screenshot({ clip, type: 'png', omitBackground: true })), clip };
}
