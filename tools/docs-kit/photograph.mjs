// All moments of the journey in one language, photographed.
import { drive } from './drive.mjs';
import { openPhones } from './phones.mjs';
import { WITH_CODE, shoot } from './shots.mjs';

/**
 * The moments, in order: `{ step, phone, screen, kind, isFirst, clean, ringed, target, points, plain }`. `clean` is a PNG of the phone
 * with its body, `ringed` the same with a ring around what to press, `plain`, for the first of a step, that without the body. `target`
 * and `points` are in CSS pixels of the picture: where the pointer goes, and the boxes that have rings; `word` is
 * what the phone is called, `position` the step as the page counts it, if the screen belongs to it.
 */
export async function photograph(browser, origin, { language, labels, css }) {
  const phones = await openPhones(browser, origin, { language, guide: 'off', css });
  const mark = labels('source-code-demo_mark');
  const moments = [];
  try {
    await drive(phones, { language, labels }, async ({ step, phone, screen, kind, isFirst, where, target, points, ...rings }) => {
      if (screen === 'scan') await phone.page.waitForSelector('img.viewfinder__picture');
      await phone.rest();
      const how = { where, mark, codes: WITH_CODE.includes(screen) ? 1 : 0 };
      const { png: clean, clip } = await shoot(phone, how);
      const ring = { ...how, ...rings, rings: points };
      const ringed = points.length ? (await shoot(phone, ring)).png : clean;
      const plain = isFirst ? (await shoot(phone, { ...ring, isPlain: true })).png : undefined;
      const inside = ({ x, y, ...size }) => ({ x: x - clip.x, y: y - clip.y, ...size });
      const [word, position] = await phone.page.evaluate((step) => {
        const isOwn = document.querySelector('[data-step]').dataset.step === String(step);
        return [document.querySelector('.phone__role').textContent, isOwn ? document.querySelector('.phone__step')?.textContent : undefined];
      }, step);
      moments.push({
        step, word, position, phone: phone.name, screen, kind, isFirst, clean, ringed, plain,
        size: { width: clip.width, height: clip.height },
        target: target && inside(target),
        points: points.map(inside),
      });
    });
    for (const { complaints } of [phones.old, phones.new]) {
      if (complaints.length) throw new Error(`the page in ${language} complains: ${complaints.join('; ')}`);
    }
  } finally {
    await phones.close();
  }
  return moments;
}

/** The captions of the same moments, in the language `guide`. */
export async function captionsOf(browser, origin, { language, labels, guide }) {
  const phones = await openPhones(browser, origin, { language, guide });
  const captions = [];
  try {
    await drive(phones, { language, labels }, async ({ phone }) => captions.push(await phone.caption()));
  } finally {
    await phones.close();
  }
  return captions;
}
