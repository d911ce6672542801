// For the pages of researchers, a module beside embed.js: who the participant is, which columns a record has, and what the records of a
// session come to, as flat values for tools that have no room for a row an event. Its types: packages/embed/summary.d.ts.

/** The columns of a record, in the order of events.csv (crates/study/src/row.rs). */
export const COLUMNS = 'study participant session app_version scenario device phone seq time_iso t_ms story_ms event step screen control detail'.split(' ');

/** The names by which an address has the participant: the demo's own, that of Prolific, and that of Mechanical Turk. */
const PARTICIPANT = ['participant', 'PROLIFIC_PID', 'workerId'];
/** What the demo takes as the name of a study or a participant. */
const NAME = /^[A-Za-z0-9._-]{1,64}$/;

export const isName = (text) => NAME.test(text ?? '');

/** A name for a participant whom nobody has named, by chance: 24 signs. */
export function anyName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The participant named in the query of `address`, or null: a name that the demo does not take is none. */
export function participantIn(address) {
  const query = new URL(address).searchParams;
  return PARTICIPANT.map((name) => query.get(name)).find(isName) ?? null;
}

/** A record with its columns and nothing else, each a text, a number or null. */
export function rowOf(record) {
  const flat = (value) => (typeof value === 'string' || Number.isFinite(value) ? value : null);
  return Object.fromEntries(COLUMNS.map((name) => [name, flat(record[name])]));
}

/** Which field counts which event. */
const COUNTED = { press: 'presses', miss: 'misses', correct: 'corrections', error: 'errors', hint: 'hints', hide: 'hidden' };

/** What the records of a session come to, as they come in. */
export class Summary {
  #values = { completed: 0, ended: '', last_task: '', last_step: null, last_screen: '', duration_ms: 0, events: 0, presses: 0, misses: 0, corrections: 0, errors: 0, hints: 0, hidden: 0 };
  /** Whether each task so far was done. */
  #isGood = true;
  /** The monotonic clock at the last record. It starts anew when the demo is loaded again. */
  #last = 0;

  add({ event, step, screen, detail, t_ms }) {
    const values = this.#values;
    values.events++;
    if (event in COUNTED) values[COUNTED[event]]++;
    // The farthest: the old phone comes back to its home screen.
    if (typeof step === 'number') values.last_step = Math.max(step, values.last_step ?? 0);
    if (screen) values.last_screen = screen;
    values.duration_ms += t_ms < this.#last ? t_ms : t_ms - this.#last;
    this.#last = t_ms;
    if (event === 'task' && !detail.startsWith('began')) {
      // A word and the number of the task: `gave-up=1`.
      [values.last_task] = detail.split('=');
      this.#isGood &&= values.last_task === 'done';
    }
    if (event !== 'end') return;
    values.ended = detail || 'ended';
    values.completed = Number(detail === 'done' && this.#isGood);
  }

  /** The journey is over on the phone that it ends on. */
  complete() {
    this.#values.completed = 1;
  }

  get values() {
    return { ...this.#values };
  }
}
