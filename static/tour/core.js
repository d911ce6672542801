// The guided tour without a browser: what happens on the page goes in, what is to be done comes out. Time is an argument, in
// milliseconds. docs/tour.md has the states and the rules.

/** Characters that are read in a second, at a leisurely pace: who reads a caption does this for the first time. */
const READ = { usual: 13, tr: 12, uk: 12, ar: 11 };
/** How long, in milliseconds, at the usual pace. */
export const PACE = {
  /** The shortest text is shown. */
  read: 1_600,
  /** The pointer is at a control before that is used. */
  point: 1_100,
  /** A digit takes. */
  key: 420,
};
/** A phone that is somewhere else for this long has left the way: two phones do not change in the same moment. */
export const LOST_AFTER = 2_500;
/** After this long, a press that leads nowhere has failed, and so has the app that does not come to another step. */
export const STUCK_AFTER = 12_000;
/** The same for what takes its time. */
const SLOW = { install: 40_000, scan: 40_000 };
/** What the page does by itself. */
const BY_ITSELF = ['install', 'scan'];

/** How long a text is read, in milliseconds at the usual pace. */
export const readingTime = (text, language) => Math.max(PACE.read, (1_000 * text.length) / (READ[language] ?? READ.usual));

/**
 * The tour. `data` is what the build makes of the script (crates/pages/src/tour), `phones` are those on the page, old before new. What is
 * to be done is asked with `tick`, again and again.
 */
export class Tour {
  /** `idle`, `playing`, `waiting` or `over`. */
  phase = 'idle';
  /** Why it waits: `paused`, `taken` (by the person) or `lost`. */
  why;
  /** The act that comes next, by its place in the data. */
  act;
  /** The step from which it can go on where the phones are not on its way. */
  from;
  /** The step that the app is going to. */
  goal;
  /** Whether nobody looks at the phones just now. Nothing is pressed then, and the clock of whoever calls stands still. */
  isHeld = false;
  pace = 1;

  constructor(data, phones, isPractice = true) {
    this.data = data;
    this.isPractice = isPractice;
    this.use(phones);
    this.places = data.acts.map((_, place) => place);
    this.#forget();
  }

  /** These phones are on the page. */
  use(phones) {
    this.phones = phones;
    this.steps = [...this.data.steps.keys()].filter((step) => phones.includes(this.data.steps[step].phone));
  }

  /** What was begun is not done: it is given once more. */
  undo() {
    this.pad = this.doneAt = undefined;
  }

  /** The step that is shown. */
  get step() {
    return this.goal ?? this.data.acts[this.act]?.step ?? this.steps.at(this.phase === 'over' ? -1 : 0);
  }

  /** What there is to say of this place besides, by its name in the words: the phone that is not on the page. */
  get note() {
    if (this.phones.length > 1) return undefined;
    if (this.phones[0] === 'old') return this.phase === 'over' ? 'onNew' : undefined;
    return { 8: 'onOld', 12: 'pastScan' }[this.step];
  }

  /** Whether digits that somebody else has entered are taken back. */
  get takesBack() {
    return this.pad?.place === this.act && !this.pad.isOwn;
  }

  /** Starts, or goes on. */
  play(now) {
    if (this.phase === 'playing') return [];
    const isBeginning = this.phase === 'idle';
    const to = this.phase === 'over' ? this.steps[0] : this.from;
    this.#resume(now);
    this.isBeginning = isBeginning;
    if (this.goal !== undefined) return [];
    return to === undefined ? [] : this.#goTo(to, now);
  }

  pause() {
    if (this.phase === 'playing') this.#wait('paused');
    return [];
  }

  /** The person has used a phone. */
  person() {
    if (this.phase !== 'playing') return [];
    this.undo();
    this.#wait('taken');
    return [];
  }

  /** To a step of the phones on the page. Whoever has paused looks at it as long as they like. */
  chapter(step, now) {
    if (!this.steps.includes(step)) return [];
    if (this.phase !== 'playing' && (this.phase !== 'waiting' || this.why === 'lost')) this.#resume(now);
    return this.#goTo(step, now);
  }

  /** The app has gone to a step, or could not. */
  went(step, isThere, now) {
    if (step !== this.goal) return [];
    this.goal = undefined;
    this.#forget();
    this.hasLooked = this.data.acts.some((act) => act.does === 'look' && act.step < step);
    this.readUntil = now;
    if (!isThere) this.#lose(step);
    return [];
  }

  setPace(pace, now) {
    this.readUntil = now + ((this.readUntil - now) * this.pace) / pace;
    this.pace = pace;
    return [];
  }

  /**
   * Time has passed, or the page has changed. `shown` is `{ phones, done, says, language }`: of each phone the `screen`, the `step` and how
   * many `digits` are entered; the acts that need not be done any more; the caption, and its language. Effects are `{ do, act }`, with
   * the `digit` to press or the `step` to go to; `tell` comes with what is done, once; `show` where nothing is pressed, and the act that comes
   * next is another.
   */
  tick(shown, now) {
    if (this.phase === 'idle' || this.phase === 'over') return [];
    if (this.goal !== undefined) return now - this.goneAt > STUCK_AFTER ? this.went(this.goal, false, now) : [];
    if (shown.says !== this.says) {
      this.says = shown.says;
      this.#read(shown.says, shown.language, now);
    }
    this.#lookAtPad(shown);
    const next = this.#next(shown);
    if (next === undefined) return this.#seek(shown, now);
    this.offSince = undefined;
    const isOther = next !== this.act;
    if (isOther) this.#begin(next);
    if (this.stuckAt !== next) this.from = undefined;
    // The caption speaks of the act that comes next, also of whoever has paused. Who has taken over chooses the phone to look at.
    if (this.phase !== 'playing' || this.isHeld) return isOther && this.why !== 'taken' && next < this.data.acts.length ? [{ do: 'show', act: next }] : [];
    if (next === this.data.acts.length) return this.#end(now);
    if (this.isBeginning && this.phones.length === 1 && !this.isPractice) {
      // The world of a single phone is the person's own. The tour has one for practice.
      this.isBeginning = false;
      return this.#goTo(this.step, now);
    }
    this.isBeginning = false;
    return this.#perform(shown, now);
  }

  #perform(shown, now) {
    const act = this.data.acts[this.act];
    const pointed = [];
    if (this.pointedAt === undefined) {
      this.pointedAt = now;
      pointed.push({ do: 'point', act: this.act });
      if (BY_ITSELF.includes(act.does) && !this.#isElsewhere(act)) {
        this.doneAt ??= now;
        pointed.push({ do: 'tell', act: this.act });
      }
      if (this.note) this.#read(this.data.words[this.note], this.data.language, now);
    }
    if (now < Math.max(this.readUntil, this.pointedAt + PACE.point / this.pace)) return pointed;
    return [...pointed, ...this.#carryOut(act, shown, now)];
  }

  #carryOut(act, shown, now) {
    if (act.does === 'digits') return this.#enter(act, shown, now);
    if (this.doneAt !== undefined) {
      if (now - this.doneAt > (SLOW[act.does] ?? STUCK_AFTER)) this.#lose(act.step);
      return [];
    }
    this.doneAt = now;
    const told = { do: 'tell', act: this.act };
    if (act.does === 'look') {
      this.hasLooked = true;
      return [told];
    }
    return this.#isElsewhere(act) ? [told, ...this.#goTo(act.step + 1, now)] : [told, { do: act.does, act: this.act }];
  }

  /** Whether the code that is to be scanned is on a phone that is not here. */
  #isElsewhere({ does }) {
    return does === 'scan' && this.phones.length === 1;
  }

  /** Presses one key, if the one before has shown. Digits that the tour has not entered are taken back first. */
  #enter(act, shown, now) {
    if (this.pad?.place !== this.act) {
      this.pad = { place: this.act, isOwn: false };
      this.#lookAtPad(shown);
    }
    const { pad } = this;
    if (pad.due !== undefined) {
      if (now - this.doneAt > STUCK_AFTER) this.#lose(act.step);
      return [];
    }
    if (this.doneAt !== undefined && now - this.doneAt < PACE.key / this.pace) return [];
    const told = this.doneAt === undefined ? [{ do: 'tell', act: this.act }] : [];
    this.doneAt = now;
    const { digits } = shown.phones[act.phone];
    pad.due = pad.isOwn ? digits + 1 : digits - 1;
    return [...told, pad.isOwn ? { do: 'digit', act: this.act, digit: act.text[digits] } : { do: 'erase', act: this.act }];
  }

  /** Whether what was pressed has shown on the keys, and whether it is the tour that has entered what is there. */
  #lookAtPad({ phones }) {
    const { pad } = this;
    if (!pad) return;
    const { digits } = phones[this.data.acts[pad.place].phone] ?? {};
    if (digits === pad.due) pad.keyed = digits;
    else if (pad.due !== undefined) return;
    pad.due = undefined;
    if (digits !== pad.keyed) pad.isOwn = false;
    if (digits === 0) pad.isOwn = true;
    pad.keyed = digits;
  }

  /**
   * The act that comes next on the phones as they are; the number of acts, if there is none; nothing, if a phone is where the tour does
   * not go.
   */
  #next(shown) {
    const next = this.phones.map((phone) => this.#nextOn(phone, shown));
    // Once the code was scanned, it is no matter what the old phone shows: at the end that is its home, as at the beginning.
    const ofNew = next[this.phones.indexOf('new')];
    if (ofNew > this.data.acts.findIndex(({ does }) => does === 'scan')) return ofNew;
    return next.includes(undefined) ? undefined : Math.min(...next);
  }

  #nextOn(phone, { phones, done }) {
    const { acts } = this.data;
    const { screen, step } = phones[phone] ?? {};
    const there = this.places.filter((place) => acts[place].phone === phone && acts[place].on.includes(`${screen}/${step}`));
    // Whoever has begun to activate has seen the code.
    const hasLooked = (place) => this.hasLooked || phones.new?.step > acts[place].step + 1;
    const isDone = (place) => done.has(place) || (acts[place].does === 'look' ? hasLooked(place) : this.#isEntered(place));
    const open = there.find((place) => !isDone(place));
    if (open !== undefined) return open;
    const isEnd = phone === 'new' ? screen === 'home' : there.some((place) => acts[place].does === 'look');
    return isEnd ? acts.length : undefined;
  }

  #isEntered(place) {
    const { pad } = this;
    return pad?.place === place && pad.isOwn && pad.due === undefined && pad.keyed === this.data.acts[place].text.length;
  }

  /** No act is possible: a phone is about to change, or has left the way. */
  #seek(shown, now) {
    this.offSince ??= now;
    if (now - this.offSince < LOST_AFTER) return [];
    this.from = this.#nearest(shown);
    if (this.phase === 'playing') this.#wait('lost');
    return [];
  }

  /** The step that the phones are nearest to: the new phone's, once that is activating. */
  #nearest({ phones }) {
    const [ofOld, ofNew] = [phones.old?.step, phones.new?.step];
    const step = ofOld === undefined || ofNew >= 9 ? ofNew : ofOld;
    return this.steps.includes(step) ? step : this.steps[0];
  }

  #begin(next) {
    this.act = next;
    this.doneAt = this.pointedAt = this.stuckAt = undefined;
  }

  #end(now) {
    if (this.isBeginning) {
      // Nothing is left to be shown: it begins anew.
      this.isBeginning = false;
      return this.#goTo(this.steps[0], now);
    }
    this.phase = 'over';
    this.why = this.from = undefined;
    return [{ do: 'finish' }];
  }

  /** How much of the caption has been read, from 0 to 1. */
  read(now) {
    return Math.min(1, (now - this.readFrom) / Math.max(1, this.readUntil - this.readFrom));
  }

  #read(text, language, now) {
    this.readFrom = now;
    this.readUntil = Math.max(this.readUntil, now + readingTime(text, language) / this.pace);
  }

  #wait(why) {
    this.phase = 'waiting';
    this.why = why;
  }

  #lose(step) {
    this.from = step;
    this.stuckAt = this.act;
    this.#wait('lost');
  }

  #resume(now) {
    this.phase = 'playing';
    if (this.why !== 'paused') this.doneAt = undefined;
    this.why = this.from = this.offSince = this.stuckAt = this.pointedAt = undefined;
    this.readUntil = Math.min(this.readUntil, now + PACE.read / this.pace);
  }

  #goTo(step, now) {
    this.goal = step;
    this.goneAt = now;
    this.from = undefined;
    return [{ do: 'goTo', step }];
  }

  #forget() {
    this.act = this.pad = this.says = undefined;
    this.doneAt = this.pointedAt = this.offSince = this.stuckAt = undefined;
    this.hasLooked = false;
    this.readFrom = this.readUntil = 0;
  }
}
