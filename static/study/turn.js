// One tab at a time: two that record the same visit would number their records alike.

/** How often it is asked for, and the milliseconds in between. */
const TRIES = 4;
const AGAIN = 150;

/** Resolves to whether this tab has the visit now. `onLost` is called when another tab takes it. */
export function claim(key, onLost, isForced = false) {
  return new Promise((resolve) => {
    const { locks } = navigator;
    // Only a secure page has them. Without, nothing is known of other tabs.
    if (!locks) return resolve(true);
    const how = isForced ? { steal: true } : { ifAvailable: true };
    const ask = (tries) =>
      locks.request(`two-phones-study ${key}`, how, (lock) => {
        if (lock) {
          resolve(true);
          return new Promise(() => {});
        }
        // A page that is being loaded again may still have it.
        if (tries > 1) setTimeout(ask, AGAIN, tries - 1);
        else resolve(false);
        return undefined;
      }).catch(() => {
        resolve(false);
        onLost();
      });
    return ask(TRIES);
  });
}
