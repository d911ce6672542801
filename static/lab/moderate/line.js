// The line to the pages of one visit: who is there, what they tell, and what they are asked for.
import { LOBBY, Wire, channelOf } from '../../study/wire.js';

/** In milliseconds: between two questions, after which silence a page counts as gone, and how long an answer may take. */
const ASK = 2_000;
const SILENCE = 6_500;
const ANSWER = 3_000;
/** In milliseconds: how long a page may take to begin, so that its answer still comes in time. */
const DUE = 2_500;

export const isThere = 'BroadcastChannel' in globalThis;

/** The visits that are open in this browser. `hear` is called with each, again and again. */
export function listen(hear) {
  const lobby = new Wire(LOBBY, (message) => message.type === 'here' && hear(message));
  lobby.say('who');
  setInterval(() => lobby.say('who'), ASK);
}

/** The line to a visit. `rows`, `state` and `line` are called with what is new; the line is a word of `moderator-line-…`. */
export class Line {
  /** The pages that are there: by their phones, `{ page, heard, state }`. */
  pages = new Map();
  /** What waits for its answer. */
  #waiting = new Map();
  #last = 'waiting';

  constructor({ study, participant }, told) {
    Object.assign(this, told);
    listen((visit) => {
      if (visit.study === study && visit.participant === participant) this.#found(visit);
    });
    setInterval(() => this.#look(), ASK / 2);
  }

  #found({ session, page, phones }) {
    if (!this.session) {
      this.session = session;
      this.wire = new Wire(channelOf(session), (message) => this.#hear(message));
    }
    const known = this.pages.get(phones);
    if (known?.page === page) return;
    this.pages.set(phones, { page, heard: performance.now() });
    this.wire.say('join');
    this.#look();
  }

  #hear(message) {
    const { type, page, phones } = message;
    if (type === 'done') {
      this.#waiting.get(message.id)?.(message.ok);
      this.#waiting.delete(message.id);
      return;
    }
    if (!phones || !['pong', 'state', 'rows', 'bye'].includes(type)) return;
    const known = this.pages.get(phones);
    if (type === 'bye') {
      // A page that was loaded again has taken its place.
      if (known?.page !== page) return;
      known.why = message.why;
      known.left = performance.now();
      if (message.why === 'deleted') this.gone();
      return this.#look();
    }
    const entry = known?.page === page ? known : { page };
    Object.assign(entry, { heard: performance.now(), why: undefined });
    this.pages.set(phones, entry);
    if (type === 'rows') {
      entry.latest = message.rows.at(-1)?.time_iso ?? entry.latest;
      this.rows(phones, message.rows, message.left);
    }
    if (type === 'state') {
      entry.state = message;
      this.state();
    }
    return this.#look();
  }

  /** Asks who is there, and says when that changes. */
  #look() {
    const now = performance.now();
    if (now - (this.asked ?? -ASK) >= ASK) {
      this.asked = now;
      this.wire?.say('ping');
    }
    const word = this.#word(now);
    if (word !== this.#last) {
      this.#last = word;
      this.line(word);
    }
  }

  #word(now) {
    const pages = [...this.pages.values()];
    if (pages.length === 0) return 'waiting';
    if (pages.some(({ why }) => why === 'deleted')) return 'deleted';
    const there = pages.filter((page) => isHere(page, now));
    if (there.length > 0) return there.every(({ state }) => state?.phase === 'end') ? 'over' : 'on';
    return pages.some(({ why, left }) => why && now - left < SILENCE) ? 'left' : 'lost';
  }

  get word() {
    return this.#last;
  }

  /** The pages that answer, first the one on which something happened last. */
  here() {
    return [...this.pages.values()].filter((page) => isHere(page, performance.now())).sort((one, other) => (other.latest ?? '').localeCompare(one.latest ?? ''));
  }

  /** Asks a page to note something: resolves to whether it did, or to undefined where nobody answers. */
  ask(what, text, page) {
    const id = Math.random().toString(36).slice(2);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      setTimeout(() => {
        this.#waiting.delete(id);
        resolve(undefined);
      }, ANSWER);
      // By the clock of the computer, which both windows are on.
      this.wire?.say('do', { id, page, what, text, until: Date.now() + DUE });
    });
  }
}

const isHere = ({ heard, why }, now) => !why && now - heard < SILENCE;
