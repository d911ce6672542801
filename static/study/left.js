// What visits have left in this browser: found again, and deleted whole, with the worlds of their phones.
import { answer, eventsOf, look, remove, wait } from './keep.js';
import { end } from './turn.js';

const WORLDS = 'two-phones';

/** The visits that are kept here, in a database that was found, if one was. */
export async function left(database) {
  if (!database) return [];
  return answer(database.transaction('sessions').objectStore('sessions').getAll());
}

/** Whether the days are over for which records stay here. */
export const isOld = (session) => session.until < Date.now();

/** Deletes visits, and the worlds of these sessions besides. Returns how many visits there were. It fails where nobody knows what there is. */
export async function deleteAll(isMeant, besides = []) {
  const database = await look();
  const sessions = [...besides];
  let free = [];
  let count = 0;
  try {
    if (database) {
      const meant = (await left(database)).filter(isMeant);
      // A tab that still records one stops, with its phones, before anything is deleted: it writes no more.
      free = await Promise.all(meant.map(({ key }) => end(key)));
      const transaction = database.transaction(['sessions', 'events'], 'readwrite', { durability: 'strict' });
      const all = await answer(transaction.objectStore('sessions').getAll());
      for (const session of all.filter(isMeant)) {
        transaction.objectStore('sessions').delete(session.key);
        transaction.objectStore('events').delete(eventsOf(session.key));
        sessions.push(...session.sessions);
        count += 1;
      }
      await wait(transaction);
      database.close();
      // An empty database would say that somebody has been here.
      if (count > 0 && count === all.length) await remove();
    }
    if (sessions.length > 0) await deleteWorlds(new Set(sessions));
  } finally {
    database?.close();
    for (const letGo of free) letGo();
  }
  return count;
}

/** The worlds of these sessions: stored ones, and those of this tab (src/shell/world_storage.rs). */
async function deleteWorlds(sessions) {
  for (const key of practices()) if (sessions.has(key.split(' ')[1])) sessionStorage.removeItem(key);
  const database = await look(WORLDS);
  if (!database) return;
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  let count = 0;
  for (const name of stores) {
    const store = transaction.objectStore(name);
    // A world that could not be read is under a longer key of its session.
    for (const key of await answer(store.getAllKeys())) {
      const isMeant = [...sessions].some((session) => String(key) === session || String(key).startsWith(`${session} `) || String(key).startsWith(`${session}/`));
      if (isMeant) store.delete(key);
      else count += 1;
    }
  }
  await wait(transaction);
  database.close();
  if (count === 0) await answer(indexedDB.deleteDatabase(WORLDS));
}

/** The worlds that begin at a step, which belong to this tab. */
function practices() {
  try {
    return Object.keys(sessionStorage).filter((key) => key.includes('practice s-'));
  } catch {
    return [];
  }
}

/** Whether this tab has a world of this session that began at a step. */
export const inFile = (session) => practices().some((key) => key.includes(`practice ${session} `));

const MARK = 'two-phones-study ended';

/** Leaves word for this page when it is loaded again, and no longer. The state of the history is the app's. */
export function leaveMark(mark) {
  try {
    sessionStorage.setItem(MARK, JSON.stringify(mark));
  } catch {
    // Then it begins as the link does.
  }
}
export function takeMark() {
  try {
    const mark = JSON.parse(sessionStorage.getItem(MARK));
    sessionStorage.removeItem(MARK);
    return mark;
  } catch {
    return null;
  }
}
