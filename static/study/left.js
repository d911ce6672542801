// What visits have left in this browser: found again, and deleted whole, with the worlds of their phones.
import { answer, eventsOf, find, remove, wait } from './keep.js';
import { claim } from './turn.js';

/** The visits that are kept here, in a database that was found, if one was. */
export async function left(database) {
  if (!database) return [];
  return answer(database.transaction('sessions').objectStore('sessions').getAll());
}

/** Deletes visits, and the worlds of these sessions besides. Returns how many visits there were. */
export async function deleteAll(isMeant, besides = []) {
  const database = await find();
  const sessions = [...besides];
  let count = 0;
  if (database) {
    const transaction = database.transaction(['sessions', 'events'], 'readwrite', { durability: 'strict' });
    const all = await answer(transaction.objectStore('sessions').getAll());
    for (const session of all.filter(isMeant)) {
      // A tab that still records it stops, and writes no more.
      claim(session.key, () => {}, true);
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
  return count;
}

/** The worlds of these sessions: stored ones, and those of this tab (src/shell/world_storage.rs). */
async function deleteWorlds(sessions) {
  for (const key of practices()) if (sessions.has(key.split(' ')[1])) sessionStorage.removeItem(key);
  const database = await worlds();
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
  if (count === 0) await answer(indexedDB.deleteDatabase('two-phones'));
}

/** The database of the worlds, if there is one. */
async function worlds() {
  try {
    const opening = indexedDB.open('two-phones');
    opening.onupgradeneeded = () => opening.transaction.abort();
    return await answer(opening);
  } catch {
    return undefined;
  }
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
