// Nothing that a browser is asked for is waited for without end: storage, locks and files may give no answer at all.

/** No answer came in time. */
export class Late extends Error {}

/** What the promise gives, or `Late` after these milliseconds. */
export function within(promise, ms) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Late(`no answer in ${ms} ms`)), ms)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
