// The list of events: the newest first, of those that are asked for, and not more of them than a page can hold.
import { element, filled, say } from './draw.js';
import { FILTERS } from './visit.js';

/** The most events on the page. */
const MOST = 200;
/** What stands before an event that must not be overlooked, besides its word and its edge. */
const SIGNS = new Map([['error', '✕'], ['miss', '✕'], ['hint', '?'], ['note', '✎']]);

export class Events {
  constructor(words, language) {
    Object.assign(this, { words });
    this.time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
    this.filter = element('select', { id: 'watch-filter', onchange: () => this.show() });
    for (const name of Object.keys(FILTERS)) this.filter.append(element('option', { value: name, textContent: words[`events-${name}`] }));
    this.list = element('ol', { className: 'events__list', reversed: true });
    this.more = element('p', { className: 'small' });
    this.whole = element('section', { className: 'watch__part events', attributes: { 'aria-labelledby': 'watch-events' } },
      element('div', { className: 'events__top' },
        element('h2', { id: 'watch-events', textContent: words['events-heading'] }),
        element('div', { className: 'events__filter' }, element('label', { htmlFor: 'watch-filter', textContent: words['events-show'] }), this.filter)),
      element('div', { className: 'events__scroll', tabIndex: 0, attributes: { role: 'group', 'aria-labelledby': 'watch-events' } }, this.list),
      this.more);
  }

  /** Shows the rows, which come as a function: they are sorted when they are needed. */
  show(rows = this.rows) {
    this.rows = rows;
    const fitting = rows.newest().filter(FILTERS[this.filter.value]);
    const shown = fitting.slice(0, MOST);
    // What is on the page already stays.
    const known = new Map([...this.list.children].map((item) => [item.dataset.key, item]));
    const items = shown.map((row) => {
      const key = `${row.device ?? ''} ${row.seq} ${row.time_iso}`;
      const item = known.get(key) ?? this.item(row, key);
      known.delete(key);
      return item;
    });
    for (const item of known.values()) item.remove();
    items.forEach((item, place) => this.list.children[place] !== item && this.list.insertBefore(item, this.list.children[place] ?? null));
    if (items.length === 0) this.list.replaceChildren(element('li', { className: 'events__none', textContent: this.words['events-none'] }));
    const older = fitting.length - shown.length + rows.left;
    say(this.more, older > 0 ? filled(this.words['events-more'], { count: older }) : '');
  }

  item(row, key) {
    const { words } = this;
    const { event, phone, step, screen, control, detail } = row;
    const what = [step !== null && filled(words['phone-step'], { number: step }), event === 'note' ? (words[`do-told-${detail}`] ?? detail.replace(/^note: /, '')) : [screen, control, detail].filter(Boolean).join(' · ')];
    return element('li', { className: `event event--${event}`, attributes: { 'data-key': key, ...(phone && { 'data-phone': phone }) } },
      element('time', { className: 'event__time', dateTime: row.time_iso, textContent: this.time.format(new Date(row.time_iso)) }),
      element('span', { className: 'event__phone', textContent: phone ? words[`phone-${phone}_short`] : '' }),
      element('span', { className: 'event__body' }, element('b', { className: 'event__kind' }, SIGNS.has(event) && element('span', { className: 'event__sign', textContent: SIGNS.get(event), attributes: { 'aria-hidden': 'true' } }), words[`kind-${event}`] ?? words['kind-other']), ' ', element('span', { className: 'event__what', textContent: what.filter(Boolean).join(': ') })));
  }
}
