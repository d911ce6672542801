// A chart with all that belongs to it: its heading, the picture, how it was computed, the same as a table, and the picture as a file.
import { element, folded, named, press, table, text } from './dom.js';
import { save } from '../save.js';
import { fileName } from './file_name.js';
import { picture, standalone } from './svg.js';
import { say } from './words.js';

/** Pixels of a chart on paper: as wide as a sheet with its margins. */
const SHEET = 660;
const charts = new Map();
let isPaper = false;

const widths = new ResizeObserver((entries) => {
  if (isPaper) return;
  for (const { target } of entries) charts.get(target)?.(target.clientWidth);
});

/** No chart is there any more. */
export function forget() {
  widths.disconnect();
  charts.clear();
}

/** Draws all for a sheet, or for the window again. */
export function onPaper(paper) {
  isPaper = paper;
  for (const [slot, paint] of charts) paint(paper ? SHEET : slot.clientWidth);
}

/**
 * @param name a word for the file of the picture; `studies` goes before it
 * @param title, told its heading, and what it shows in a sentence for those who do not see it
 * @param draw of intervals.js, dots.js or steps.js
 * @param origin how it was computed; `note` what else is to be known
 * @param columns, rows the same as a table
 * @param wide whether it takes the width of two
 */
export function figure({ name, studies, title, told, draw, origin, note, columns, rows, wide = false }) {
  const heading = named('chart');
  const slot = element('div', { className: 'chart__picture' });
  let drawn;
  charts.set(slot, (room) => {
    const width = Math.floor(room);
    if (width < 40 || width === drawn) return;
    drawn = width;
    const { height, nodes } = draw(width);
    slot.replaceChildren(picture(width, height, title, told, nodes));
  });
  widths.observe(slot);
  const file = () => save(fileName(studies, `${name}.svg`), standalone(slot.firstChild), 'image/svg+xml');
  return element(
    'figure',
    { className: wide ? 'chart chart--wide' : 'chart', attributes: { 'aria-labelledby': heading } },
    element('h3', { id: heading, textContent: title }),
    slot,
    note && text(note, 'small'),
    origin && text(origin, 'small origin'),
    element(
      'div',
      { className: 'chart__more' },
      folded(say('as_table'), table(title, columns, rows)),
      press(say('save_picture'), file, 'quiet quiet--small'),
    ),
  );
}

/** The same frame for what is a table by itself. */
export function tabled({ title, note, origin, columns, rows, wide = false, shown }) {
  const heading = named('chart');
  return element(
    'figure',
    { className: wide ? 'chart chart--wide' : 'chart', attributes: { 'aria-labelledby': heading } },
    element('h3', { id: heading, textContent: title }),
    table(title, columns, rows, shown),
    note && text(note, 'small'),
    origin && text(origin, 'small origin'),
  );
}

/** The same frame for words alone. */
export function noted({ title, notes }) {
  const heading = named('chart');
  return element('figure', { className: 'chart', attributes: { 'aria-labelledby': heading } }, element('h3', { id: heading, textContent: title }), notes.map((words) => text(words, 'small')));
}

/** Two beside each other: what would stand alone has the room of both. */
export function paired(...found) {
  const there = found.flat(2).filter(Boolean);
  if (there.length % 2 === 1) there.at(-1).classList.add('chart--wide');
  return there;
}
