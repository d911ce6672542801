// A way through the steps, in words short enough for a line: the phones in their colours, and each time somebody went back.
import { element } from './dom.js';
import { phoneName } from './steps.js';
import { say } from './words.js';

/** `old:1 old:2 …` as the runs of steps on one phone that go on without going back: `[{phone, from, to, back}]`. */
export function runs(path) {
  const found = [];
  for (const stop of path.split(' ').filter(Boolean)) {
    const [phone, word] = stop.includes(':') ? stop.split(':') : ['', stop];
    const step = Number(word);
    const last = found.at(-1);
    if (last?.phone === phone && step >= last.to) last.to = step;
    else found.push({ phone, from: step, to: step, back: found.findLast((one) => one.phone === phone)?.to > step });
  }
  return found;
}

/** Such a way as chips. */
export function chips(path) {
  return element(
    'span',
    { className: 'way' },
    runs(path).flatMap(({ phone, from, to, back }, place) => {
      const steps = from === to ? String(from) : say('steps_range', { from, to });
      const chip = element('span', { className: 'chip', attributes: phone ? { 'data-phone': phone } : {} }, back && element('span', { className: 'chip__back', textContent: say('went_back') }), [phoneName(phone), steps].filter(Boolean).join(' '));
      return place === 0 ? [chip] : [' → ', chip];
    }),
  );
}
