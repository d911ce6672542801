// One tab at a time: two that record the same visit would number their records alike. And none while a visit is deleted: what records it
// ends first, and is told why.
import { within } from './limit.js';

/** How often it is asked for, and the milliseconds in between. */
const TRIES = 4;
const AGAIN = 150;
/** In milliseconds: how long the browser may take to say whose turn it is, and a tab to stop recording. */
const PATIENCE = 4_000;
const STOP = 1_500;
/** In milliseconds: the same where nobody can say that the tab has stopped. */
const BLIND = 300;

const lockOf = (key) => `two-phones-study ${key}`;
/** What this tab has: by key, how it is let go. */
const held = new Map();
const hold = (key) => new Promise((letGo) => held.set(key, letGo));

/** Resolves to whether this tab has the visit now. `onLost` is called when another tab takes it. */
export function claim(key, onLost, isForced = false) {
  const { locks } = navigator;
  // Only a secure page has them. Without, nothing is known of other tabs.
  if (!locks) return Promise.resolve(true);
  let isLate = false;
  const claimed = new Promise((resolve) => {
    const how = isForced ? { steal: true } : { ifAvailable: true };
    const ask = (tries) =>
      locks.request(lockOf(key), how, (lock) => {
        if (lock) {
          resolve(true);
          return hold(key);
        }
        // A page that is being loaded again may still have it.
        if (tries > 1) setTimeout(ask, AGAIN, tries - 1);
        else resolve(false);
        if (tries === 1 && isLate) onLost();
        return undefined;
      }).catch(() => {
        held.delete(key);
        resolve(false);
        onLost();
      });
    ask(TRIES);
  });
  // A browser that gives no answer has no locks.
  return within(claimed, PATIENCE).catch(() => (isLate = true));
}

/** Others may have the visit. */
export function letGo(key) {
  held.get(key)?.();
  held.delete(key);
}

let ends;
/** The channel on which it is said which visits are deleted; a page does not hear itself. */
const channel = () => (ends ??= 'BroadcastChannel' in globalThis ? new BroadcastChannel('two-phones-study') : undefined);

/** `act` is called when another tab deletes the visit, and waits for this page to let go. */
export function hearEnd(key, act) {
  channel()?.addEventListener('message', ({ data }) => data?.v === 1 && data.ends === key && act());
}

/** Ends the recording of a visit that is to be deleted: whoever records it in another tab stops. Resolves to what lets others have it again. */
export async function end(key) {
  const { locks } = navigator;
  // Nobody else records it.
  if (held.has(key)) return () => {};
  channel()?.postMessage({ v: 1, ends: key });
  if (!locks) {
    await new Promise((next) => setTimeout(next, BLIND));
    return () => {};
  }
  // A page that is gone has let go.
  const waiting = new AbortController();
  const free = new Promise((resolve, fail) => {
    locks.request(lockOf(key), { signal: waiting.signal }, () => {
      resolve();
      return hold(key);
    }).catch(fail);
  });
  await within(free, STOP).catch(() => {
    waiting.abort();
    return claim(key, () => {}, true);
  });
  return () => letGo(key);
}
