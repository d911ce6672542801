// Elements of the page.
import { element } from '../../study/draw.js';
import { count, say } from './words.js';

export { element };

/** Rows of people that a table shows before it is asked for all. */
const SHOWN = 20;

export const text = (words, className = '') => element('p', { className, textContent: words });
export const press = (words, act, className = 'quiet') => element('button', { type: 'button', className, textContent: words, onclick: act });

let made = 0;
/** A name that no other element of the page has. */
export const named = (what) => `${what}-${(made += 1)}`;

/** What can be unfolded. On paper it is open (paper.js). */
export const folded = (words, ...children) => element('details', { className: 'more' }, element('summary', { textContent: words }), children);

/** A row: its first cell is what it is about. Each cell knows its column, which CSS shows on narrow pages. */
function row(cells, columns) {
  return element(
    'tr',
    {},
    cells.map((cell, place) => (place === 0 ? element('th', { scope: 'row' }, cell) : element('td', { attributes: { 'data-column': columns[place] } }, cell))),
  );
}

/** A table. Only the first rows are there until all are asked for, so that a page of many people scrolls. */
export function table(caption, columns, rows, shown = SHOWN) {
  const body = element('tbody', {}, rows.slice(0, shown).map((cells) => row(cells, columns)));
  const head = element('thead', {}, element('tr', {}, columns.map((column) => element('th', { scope: 'col', textContent: column }))));
  const whole = element('table', { className: 'table' }, element('caption', { className: 'unseen', textContent: caption }), head, body);
  if (rows.length <= shown) return whole;
  const left = rows.length - shown;
  const rest = element('p', { className: 'small rest' }, element('span', { className: 'on-paper', textContent: count('table-left_out', left) }));
  const all = press(say('table-all', { count: rows.length }), () => {
    body.append(...rows.slice(shown).map((cells) => row(cells, columns)));
    body.rows[shown].tabIndex = -1;
    body.rows[shown].focus();
    rest.remove();
  });
  rest.prepend(all);
  return element('div', { className: 'tabled' }, whole, rest);
}
