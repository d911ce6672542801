// The records of a visit in this browser: a database that is made when a participant has agreed, and no sooner. What belongs to tasks,
// consent and the end is written through to the disk at once; presses are gathered for less than half a second.

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
const STRICT = { durability: 'strict' };

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
    // Deleted as soon as the last page that has it open is gone: the one before this is on its way, another tab may stay.
    request.onblocked = () => setTimeout(resolve, BLOCKED);
  });
const over = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });

/** The database, if there is one; looking makes none. */
export async function find() {
  try {
    const opening = indexedDB.open(NAME);
    opening.onupgradeneeded = () => opening.transaction.abort();
    return giving(await done(opening));
  } catch {
    return undefined;
  }
}

/** Nobody who deletes the database waits for this tab. */
function giving(database) {
  database.onversionchange = () => database.close();
  return database;
}

async function make() {
  const opening = indexedDB.open(NAME, VERSION);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('sessions', { keyPath: 'key' });
    opening.result.createObjectStore('events', { keyPath: ['key', 'row.seq'] });
  };
  return giving(await done(opening));
}

export const eventsOf = (key) => IDBKeyRange.bound([key, 0], [key, Infinity]);
export const remove = () => done(indexedDB.deleteDatabase(NAME));
export const wait = over;
export const answer = done;

export class Keep {
  isBroken = false;
  #waiting = [];
  #state;
  #stated = 0;
  #timer;
  #looked = -LOOK;
  #writing = Promise.resolve();

  constructor(key, database, onFailing) {
    Object.assign(this, { key, database, onFailing });
  }

  /** Begins to keep a visit, which a participant has agreed to. */
  static async begin({ key, study, participant, phones, sessions, keepDays, plan }, onFailing) {
    // Without an answer the browser keeps what it can.
    navigator.storage?.persist?.().catch(() => {});
    const database = await make().catch(() => undefined);
    const keep = new Keep(key, database, onFailing);
    const begun = Date.now();
    keep.session = { key, study, participant, phones, sessions, plan, begun, until: begun + keepDays * 86_400_000 };
    if (!database) keep.#fail('missing');
    // Before any record, so that whatever is deleted by participant finds them all.
    else await keep.#write([], undefined, STRICT).catch(() => keep.#fail('missing'));
    return keep;
  }

  /** Goes on with a visit in the database in which it was found. */
  static async goOn(key, database, onFailing) {
    const keep = new Keep(key, database, onFailing);
    keep.session = await done(database.transaction('sessions').objectStore('sessions').get(key)).catch(() => undefined);
    return keep;
  }

  row(row) {
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
    if (!this.database || (this.#waiting.length === 0 && !this.#state)) return this.#writing;
    const [rows, state, stated] = [this.#waiting, this.#state, this.#stated];
    this.#waiting = [];
    this.#state = undefined;
    this.#writing = this.#write(rows, state, how).then(
      () => {
        this.isBroken = false;
        return this.#look();
      },
      async (error) => {
        // Two writes that overlap may both fail: the later one must not come first.
        this.#waiting = [...rows, ...this.#waiting].sort((one, other) => one.seq - other.seq);
        if (stated === this.#stated) this.#state ??= state;
        const isFull = error?.name === 'QuotaExceededError';
        this.#fail(isFull ? 'full' : 'missing');
        // A connection that was lost can be had again.
        if (!isFull && this.database) this.database = await make().catch(() => this.database);
      },
    );
    return this.#writing;
  }

  async #write(rows, state, how) {
    const transaction = this.database.transaction(['sessions', 'events'], 'readwrite', how);
    const events = transaction.objectStore('events');
    for (const row of rows) events.put({ key: this.key, row });
    if (state) this.session = { ...this.session, kept: state };
    transaction.objectStore('sessions').put(this.session);
    // A page that is being left hears of no request any more, and a transaction that waits for one would be given up.
    transaction.commit?.();
    return over(transaction);
  }

  #fail(why) {
    const isNews = !this.isBroken;
    this.isBroken = true;
    // It tells a record of its own, which waits with the others.
    if (isNews) setTimeout(() => this.onFailing(why));
  }

  /** Says in time that the storage fills up. */
  async #look() {
    const now = performance.now();
    if (now - this.#looked < LOOK) return;
    this.#looked = now;
    const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
    if (quota - usage < LITTLE && !this.isFilling) {
      this.isFilling = true;
      setTimeout(() => this.onFailing('filling'));
    }
  }

  /** All records of the visit: those that are stored, and those that wait. */
  async rows() {
    await this.flush();
    let stored = [];
    try {
      stored = await done(this.database.transaction('events').objectStore('events').getAll(eventsOf(this.key)));
    } catch {
      // What waits is all there is.
    }
    return [...stored.map(({ row }) => row), ...this.#waiting];
  }

  close() {
    clearTimeout(this.#timer);
    this.database?.close();
    this.database = undefined;
  }
}
