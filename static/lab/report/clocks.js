// People with two devices: how far the clocks of these are apart, and the times that go from one to the other, each with its bound
// (crates/study/src/clocks.rs).
import { tabled } from './figure.js';
import { knows, say, time } from './words.js';

const about = (ms, bound) => say('clocks-about', { time: time(Math.max(ms, 0)), bound: time(bound) });

/** How far the clock of the new phone is ahead, in words. */
function offset({ offset_ms: ms, bound_ms: bound }) {
  if (ms === null) return say('clocks-unknown');
  const words = { time: time(Math.abs(ms)), bound: time(bound) };
  if (ms === 0) return say('clocks-same', words);
  return say(ms > 0 ? 'clocks-ahead' : 'clocks-behind', words);
}

/** A table of them (`clocks` and `crossing` of crates/report/src/json.rs); undefined where nobody has two devices. */
export function clocks(report) {
  const { clocks: pairs = [], crossing = [] } = report.json;
  if (pairs.length === 0) return undefined;
  const rows = pairs.map((pair) => {
    const taken = (what) => {
      const found = crossing.find((one) => one.what === what && one.study === pair.study && one.participant === pair.participant && one.session === pair.session);
      return found ? about(found.ms, found.bound_ms) : say('clocks-unknown');
    };
    const key = `clocks-from-${pair.from}`;
    return [report.who(pair), offset(pair), knows(key) ? say(key) : '–', taken('code-to-scan'), taken('whole')];
  });
  const columns = ['participant', 'offset', 'way', 'code', 'whole'].map((key) => say(`clocks-${key}`));
  return tabled({ title: say('clocks-heading'), note: say('clocks-note'), columns, rows, wide: true });
}
