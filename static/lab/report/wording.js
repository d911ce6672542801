// Figures in words and in tables.
import { integer, range, say, value } from './words.js';

/** From how many people on a figure has an interval, and of times from how many who did it (crates/report/src/figure.rs). */
const [LEAST, LEAST_TIMES] = [5, 3];

/** Why figures of a chart have no interval, once for all of them; empty where all have one. */
export function fewWords(found) {
  const few = found.filter((one) => one?.few);
  if (few.length === 0) return '';
  const times = few.filter(({ unit }) => unit === 'ms');
  if (times.length === 0) return say('few', { least: integer(LEAST) });
  return times.length === few.length ? say('few_done', { least: integer(LEAST_TIMES) }) : say('few_any', { least: integer(LEAST), times: integer(LEAST_TIMES) });
}

/** The same of a comparison, where it goes by the smaller group. */
export const fewCompared = (found) => (found.some((one) => one.few) ? say('few_group', { least: integer(LEAST) }) : '');

/** A figure in words: its value, and its interval if it has one. */
export function inWords(one, format = (number) => value(number, one.unit)) {
  if (!one || one.value === null || one.value === undefined) return say('no_figure');
  const shown = format(one.value);
  return one.few || one.low === null || one.low === undefined ? shown : say('value_interval', { value: shown, interval: range(one.low, one.high, format) });
}

/** The table of a chart of figures. */
export function figureTable(rows, found, format) {
  return {
    columns: ['figure', 'value', 'interval', 'n'].map((key) => say(`column-${key}`)),
    rows: found.map(({ one }, place) => {
      const write = format ?? ((number) => value(number, one.unit));
      const isBare = one.few || one.low === null || one.low === undefined;
      return [rows[place].label, one.value === null ? '–' : write(one.value), isBare ? '–' : range(one.low, one.high, write), integer(one.n)];
    }),
  };
}
