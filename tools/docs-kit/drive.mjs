// Plays the journey on the two phones, and calls `look` at each moment that is worth a picture, with the phone, what is pressed next,
// and how long the moment lasts.
import { JOURNEY, controlsOf } from './journey.mjs';

/**
 * The moments, in order. Each is given to `look` as `{ step, phone, screen, kind, target, points, isFirst, where }`: `target` is where
 * the pointer goes next, `points` are the boxes of what a picture points at, `kind` is `press`, `tick`, `digit`, `fill`, `pass`, `scan`,
 * `show`, or, with what the last press led to, `after`.
 *
 * @throws {import('./missed.mjs').Missed} if a control cannot be pressed, or a press has not the effect that the journey has
 */
export async function drive(phones, { language, labels }, look, until = JOURNEY.length) {
  for (const scene of JOURNEY.slice(0, until)) await play(phones, scene, { language, labels }, look);
}

async function play(phones, scene, { language, labels }, look) {
  const { step, acts } = scene;
  const where = { step, language, phone: scene.phone };
  const phone = phones[scene.phone];
  const control = ({ role, key, isPart }) => ({ role, name: labels(key), isPart });
  const boxOf = async (act) => (await phone.find(control(act), where)).box;

  await phones.use(scene.phone);
  await phone.shows(scene.screen, where, step);

  let screen = scene.screen;
  let isFirst = true;
  const moment = async (kind, rest) => {
    await look({ step, phone, screen, kind, isFirst, where, points: [], ...rest });
    isFirst = false;
  };
  /** All that the first picture of the step points at. */
  const pointsOfStep = async () => {
    const shown = [];
    for (const act of controlsOf(scene)) {
      // The second of two controls may be disabled until the first is pressed; a picture points at both.
      const box = await phone.whereabouts(control(act), where);
      shown.push(act.or ? around(box, await phone.whereabouts({ role: 'button', name: labels(act.or) }, where)) : box);
    }
    return shown;
  };

  if (scene.points) {
    const box = await phone.kit('boxOf', scene.points);
    await moment(acts.length ? 'scan' : 'show', { points: [box], isTight: true });
  }
  const first = scene.points ? [] : await pointsOfStep();
  for (const act of acts) {
    const points = async () => (isFirst ? { points: first, areNumbered: true } : { points: [await boxOf(act)] });
    if (act.kind === 'press' || act.kind === 'tick' || act.kind === 'fill') {
      const { point } = await phone.find(control(act), where);
      await moment(act.kind, { ...(await points()), target: point });
      if (act.kind === 'press') await phone.press(control(act), where);
      if (act.kind === 'tick') await phone.tick(control(act), where);
      if (act.kind === 'fill') await phone.fill(control(act), act.text, where);
    }
    if (act.kind === 'digits') {
      for (const [place, digit] of [...act.digits].entries()) {
        const { point } = await phone.find({ role: 'button', name: digit }, where);
        const pointed = await points();
        await moment(place ? 'digit' : 'press', { ...pointed, target: point });
        await phone.digit(digit, where);
      }
    }
    if (act.kind === 'pass') {
      for (let part = 0; part < act.parts; part++) {
        await moment('pass', {});
        await phones.pass(act.milliseconds / act.parts);
        await phones.use(scene.phone);
      }
    }
    if (act.kind === 'scan') await phone.kit('release');
    if (act.to) {
      await phone.shows(act.to, where);
      screen = act.to;
    }
  }
  if (acts.length) await moment('after', {});
}

/** The box around two: what can be pressed instead of each other has one ring. */
function around(one, other) {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const [right, bottom] = [Math.max(one.x + one.width, other.x + other.width), Math.max(one.y + one.height, other.y + other.height)];
  return { x, y, width: right - x, height: bottom - y };
}
