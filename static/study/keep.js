// The records of a visit in this browser: a database that is made when a participant has agreed, and no sooner. What belongs to tasks,
// consent and the end is written through to the disk at once; presses are gathered for less than half a second. Whoever has deleted the visit
// in another tab has the last word: nothing is written of a visit that is not there any more.
import { Late, within } from './limit.js';

const NAME = 'two-phones-study';
const VERSION = 1;
/** In milliseconds: how long records of presses wait for others. */
const GATHER = 300;
/** In milliseconds: between two looks at how full the storage is. */
const LOOK = 30_000;
/** Fewer bytes than these left are said. */
const LITTLE = 5_000_000;
/** In milliseconds: how long others may hold up that a database is deleted. */
const BLOCKED = 2_000;
/** In milliseconds: how long the storage may take for an answer. One that gives none is missing. */
const PATIENCE = 8_000;
const STRICT = { durability: 'strict' };

const done = (request) =>
  within(
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        reject(request.error);
      };
      // Deleted as soon as the last page that has it open is gone: the one before this is on its way, another tab may stay.
      request.onblocked = () => setTimeout(resolve, BLOCKED);
    }),
    PATIENCE,
  );
const over = (transaction) =>
  within(
    new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    }),
    PATIENCE,
  );

/** The names of databases that have given no answer on this page: nobody waits for them again. */
const silent = new Set();

/** A database; looking for it makes none, unless `build` does. */
async function open(name, version, build) {
  if (silent.has(name)) throw new Late(`${name} gives no answer`);
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => (build ? build(opening.result) : opening.transaction.abort());
  try {
    const database = await done(opening);
    // Nobody who deletes the database waits for this tab.
    database.onversionchange = () => database.close();
    return database;
  } catch (error) {
    if (error instanceof Late) {
      silent.add(name);
      // It may come yet, and is nobody's then.
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onsuccess = () => {
        silent.delete(name);
        opening.result.close();
      };
    }
    throw error;
  }
}

/** The database, if there is one. It fails where nobody knows. */
export async function look(name = NAME) {
  try {
    return await open(name);
  } catch (error) {
    if (error instanceof Late || error?.name === 'UnknownError') throw error;
    return undefined;
  }
}

/** The database, if there is one that answers. */
export const find = () => look().catch(() => undefined);

const make = () =>
  open(NAME, VERSION, (database) => {
    database.createObjectStore('sessions', { keyPath: 'key' });
    database.createObjectStore('events', { keyPath: ['key', 'row.seq'] });
  });

/** The visit was deleted in another tab. */
class Gone extends Error {}
/** Another write does what this one was to do. */
const CALLED_OFF = new Error('called off');

export const eventsOf = (key) => IDBKeyRange.bound([key, 0], [key, Infinity]);
export const remove = () => done(indexedDB.deleteDatabase(NAME));
export const wait = over;
export const answer = done;

export class Keep {
  isBroken = false;
  /** Whether the page is being left: nobody hears then what the storage answers. */
  isLeaving = false;
  /** All records of the visit that are known here, by their numbers. */
  #known = new Map();
  /** Whether the visit has been stored. */
  #isStored = false;
  #waiting = [];
  /** The writes that still ask whether their visit is there: their records, and how they are called off. */
  #asking = new Map();
  #state;
  #stated = 0;
  #timer;
  #looked = -LOOK;
  #writing = Promise.resolve();

  /** `failing(why)` is called when the storage fails or fills up, `gone()` when the visit is deleted in another tab. */
  constructor(key, database, { failing, gone }) {
    Object.assign(this, { key, failing, gone });
    this.#use(database);
  }

  #use(database) {
    this.database = database;
    if (!database) return;
    database.onversionchange = ({ newVersion }) => {
      database.close();
      if (newVersion === null && database === this.database) this.#end();
    };
  }

  /** Begins to keep a visit, which a participant has agreed to. */
  static async begin({ key, study, participant, phones, sessions, keepDays, plan }, heard) {
    // Without an answer the browser keeps what it can.
    navigator.storage?.persist?.().catch(() => {});
    const database = await make().catch(() => undefined);
    const keep = new Keep(key, database, heard);
    const begun = Math.max(0, Date.now());
    keep.session = { key, study, participant, phones, sessions, plan, begun, until: begun + keepDays * 86_400_000 };
    if (!database) keep.#fail('missing');
    // Before any record, so that whatever is deleted by participant finds them all.
    else await keep.#write([], undefined, STRICT).catch((error) => keep.#failed(error));
    return keep;
  }

  /** Goes on with a visit in the database in which it was found. */
  static async goOn(session, database, heard) {
    const keep = new Keep(session.key, database, heard);
    keep.session = session;
    keep.#isStored = true;
    // Without what is there, new records would take the numbers of old ones.
    await keep.#read().catch((error) => {
      keep.#fail('missing');
      keep.close();
      console.warn(error);
    });
    return keep;
  }

  row(row) {
    this.#known.set(row.seq, row);
    this.#waiting.push(row);
    this.#timer ??= setTimeout(() => this.flush(), GATHER);
  }

  /** Where the visit stands. */
  state(kept) {
    this.#state = kept;
    this.#stated += 1;
  }

  /** Writes through to the disk. */
  through() {
    return this.flush(STRICT);
  }

  /** Writes what waits. What cannot be written waits on. */
  flush(how = { durability: 'relaxed' }) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // A page that is being left does not hear whether its visit is there: what still asks is written without asking.
    const asking = this.isLeaving ? [...this.#asking.keys()] : [];
    if (!this.database || (this.#waiting.length === 0 && !this.#state && asking.length === 0)) return this.#writing;
    for (const callOff of this.isLeaving ? this.#asking.values() : []) callOff();
    const [rows, state, stated] = [[...asking.flat(), ...this.#waiting], this.#state, this.#stated];
    this.#waiting = [];
    this.#state = undefined;
    this.#writing = this.#write(rows, state, how).then(
      () => {
        this.isBroken = false;
        this.#look();
      },
      (error) => {
        if (error === CALLED_OFF) return undefined;
        if (error instanceof Gone) return this.#end();
        // Two writes that overlap may both fail: the later one must not come first.
        const late = [...rows, ...this.#waiting];
        this.#waiting = [...new Map(late.map((row) => [row.seq, row])).values()].sort((one, other) => one.seq - other.seq);
        if (stated === this.#stated) this.#state ??= state;
        return this.#failed(error);
      },
    );
    return this.#writing;
  }

  async #failed(error) {
    const isFull = error?.name === 'QuotaExceededError';
    this.#fail(isFull ? 'full' : 'missing');
    if (isFull || !this.database) return;
    // A storage that gives no answer is not waited for again: the records are held here. A connection that was lost can be had again.
    if (error instanceof Late) this.close();
    else {
      const database = await find();
      if (database && this.database) this.#use(database);
    }
  }

  async #write(rows, state, how) {
    const transaction = this.database.transaction(['sessions', 'events'], 'readwrite', how);
    const [sessions, events] = ['sessions', 'events'].map((name) => transaction.objectStore(name));
    if (state) this.session = { ...this.session, kept: state };
    const put = () => {
      for (const row of rows) events.put({ key: this.key, row });
      sessions.put(this.session);
      // A page that is being left hears of no request any more, and a transaction that waits for one would be given up.
      transaction.commit?.();
    };
    let failure;
    if (!this.#isStored || this.isLeaving) put();
    else {
      this.#asking.set(rows, () => {
        failure = CALLED_OFF;
        this.#asking.delete(rows);
        transaction.abort();
      });
      sessions.get(this.key).onsuccess = ({ target }) => {
        this.#asking.delete(rows);
        try {
          if (!target.result) throw new Gone();
          put();
        } catch (error) {
          failure = error;
          transaction.abort();
        }
      };
    }
    await over(transaction)
      .catch((error) => {
        throw failure ?? error;
      })
      .finally(() => this.#asking.delete(rows));
    this.#isStored = true;
  }

  /** Nothing of a visit that was deleted in another tab is held here either. */
  #end() {
    if (this.isGone) return;
    this.forget();
    this.gone();
  }

  /** Nothing more is written, and nothing is known any more. */
  forget() {
    this.isGone = true;
    this.#waiting = [];
    this.#state = undefined;
    this.#known.clear();
    this.close();
  }

  #fail(why) {
    const isNews = !this.isBroken;
    this.isBroken = true;
    // It tells a record of its own, which waits with the others.
    if (isNews) setTimeout(() => this.failing(why));
  }

  /** Says in time that the storage fills up. */
  async #look() {
    const now = performance.now();
    if (now - this.#looked < LOOK) return;
    this.#looked = now;
    const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
    if (quota - usage < LITTLE && !this.isFilling) {
      this.isFilling = true;
      setTimeout(() => this.failing('filling'));
    }
  }

  /** All records of the visit, also those that are not stored. A storage that takes longer than these milliseconds is not waited for. */
  async rows(patience = PATIENCE) {
    const reading = this.flush().then(() => this.database && !this.isGone && this.#read());
    // What is known here is all there is.
    await within(reading, patience).catch(() => {});
    return [...this.#known.values()].sort((one, other) => one.seq - other.seq);
  }

  async #read() {
    const stored = await done(this.database.transaction('events').objectStore('events').getAll(eventsOf(this.key)));
    for (const { row } of stored) if (!this.isGone && !this.#known.has(row.seq)) this.#known.set(row.seq, row);
  }

  close() {
    clearTimeout(this.#timer);
    this.database?.close();
    this.database = undefined;
  }
}
