// What the rows of a visit come to, for somebody who watches: what each phone shows and since when, how long the task has lasted. Pure: the
// time is an argument, in milliseconds since 1970.

const at = (row) => Date.parse(row.time_iso);

/** The rows of a visit: those of each of its pages in the order in which they were recorded. A row that comes twice counts once. */
export class Rows {
  /** By the phones of a page, by their numbers. */
  #pages = new Map();
  /** How many rows are not here, by the phones of a page. */
  #left = new Map();

  take(phones, rows, left = 0) {
    if (!this.#pages.has(phones)) this.#pages.set(phones, new Map());
    const page = this.#pages.get(phones);
    // The same number at another time: the visit was deleted, and began anew.
    if (rows.some((row) => page.has(row.seq) && page.get(row.seq).time_iso !== row.time_iso)) {
      page.clear();
      this.#left.delete(phones);
    }
    if (left > 0) this.#left.set(phones, left);
    const fresh = rows.filter((row) => !page.has(row.seq));
    for (const row of fresh) page.set(row.seq, row);
    return fresh;
  }

  clear() {
    this.#pages.clear();
    this.#left.clear();
  }

  of(phones) {
    return [...(this.#pages.get(phones)?.values() ?? [])].sort((one, other) => one.seq - other.seq);
  }

  /** All rows by time, the newest first. */
  newest() {
    return [...this.#pages.keys()].flatMap((phones) => this.of(phones)).sort((one, other) => at(other) - at(one) || other.seq - one.seq);
  }

  get left() {
    return [...this.#left.values()].reduce((sum, one) => sum + one, 0);
  }

  get pages() {
    return [...this.#pages.keys()];
  }

  /** What a phone shows: its step, its screen, and since when the step; undefined where it shows nothing yet. */
  phone(phone) {
    const shown = this.pages.map((phones) => lastOn(this.of(phones), phone)).filter(Boolean);
    return shown.sort((one, other) => other.seen - one.seen)[0];
  }
}

/** Each task has its phones anew. */
function lastOn(rows, phone) {
  let shown;
  for (const row of rows) {
    if (row.event === 'task' && row.detail.startsWith('began')) shown = undefined;
    if (row.event !== 'screen' || row.phone !== phone || row.step === null) continue;
    const since = shown?.step === row.step ? shown.since : at(row);
    shown = { step: row.step, screen: row.screen, since, seen: at(row) };
  }
  return shown;
}

/**
 * How long the last task of a page has lasted, in milliseconds: active, paused or away, and out of sight; undefined before the first, and where
 * its beginning is not among the rows. By the rules of tasks.csv, but with the time in which no page was loaded.
 */
export function times(rows, now) {
  let task;
  const pass = (until) => {
    if (!task || task.isOver) return;
    const passed = Math.max(0, until - task.last);
    task[task.isPaused || task.isAway ? 'paused' : task.isHidden ? 'hidden' : 'active'] += passed;
    task.last = Math.max(task.last, until);
  };
  let isHidden = false;
  for (const row of rows) {
    // From the last row on, nobody was there.
    if (row.event === 'checkpoint' && row.detail === 'after-reload' && task) task.isAway = true;
    pass(at(row));
    if (row.event === 'hide' || row.event === 'show') isHidden = row.event === 'hide';
    if (row.event === 'checkpoint') isHidden = false;
    if (row.event === 'task' && row.detail.startsWith('began')) task = { number: Number(row.detail.split('=')[1]), active: 0, paused: 0, hidden: 0, last: at(row) };
    else if (row.event === 'task' || row.event === 'end') task = task && { ...task, isOver: true };
    if (!task) continue;
    if (row.event === 'pause') task.isPaused = true;
    if (row.event === 'resume') task.isPaused = false;
    if (row.event === 'checkpoint' && row.detail !== 'after-reload') Object.assign(task, { isAway: false, isPaused: false });
    task.isHidden = isHidden;
  }
  pass(now);
  return task;
}

/** A time as people read it: `0:07`, `12:34`, `1:02:03`. */
export function clock(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The rows that a filter lets through. */
export const FILTERS = {
  all: () => true,
  errors: ({ event }) => event === 'error' || event === 'miss',
  hints: ({ event }) => event === 'hint',
  screens: ({ event }) => event === 'screen',
  notes: ({ event }) => event === 'note',
};
