// Figures in words and in tables.
import { integer, range, say, value } from './words.js';

/** A figure in words: its value and its interval, or that there are too few people for one. */
export function inWords(one, format = (number) => value(number, one.unit)) {
  if (!one || (one.value === null && !one.few)) return say('no_figure');
  const shown = one.value === null || one.value === undefined ? '' : format(one.value);
  if (one.few) return [shown, say('few')].filter(Boolean).join(' · ');
  return one.low === null || one.low === undefined ? shown : say('value_interval', { value: shown, interval: range(one.low, one.high, format) });
}

/** The table of a chart of figures. */
export function figureTable(rows, found, format) {
  return {
    columns: ['figure', 'value', 'interval', 'n'].map((key) => say(`column-${key}`)),
    rows: found.map(({ one }, place) => {
      const write = format ?? ((number) => value(number, one.unit));
      const isBare = one.few || one.low === null || one.low === undefined;
      return [rows[place].label, one.value === null ? '–' : write(one.value), one.few ? say('few') : isBare ? '–' : range(one.low, one.high, write), integer(one.n)];
    }),
  };
}
