// What is asked of the browser. Each check resolves to a state, `fine`, `note` (it goes without, or differently) or `missing`, and to the word of
// what to say or do. Browsers may leave any question unanswered, so each has a limit.

/** In milliseconds: how long a question may take, and one that a person has to answer. */
const LIMIT = 5_000;
const PERSON = 60_000;
/** In pixels: the least window of a phone on the page, and of both beside each other. */
const LEAST = { width: 320, height: 480 };
const BOTH = 760;
/** In bytes: records and worlds of a long session take less. */
const ROOM = 50_000_000;
/** In milliseconds: how far the clock may be from that of the website. A QR code is valid for three minutes. */
const APART = 60_000;
/** Apps that open links in a page of their own, by what they add to the browser's name. */
const APPS = /; wv\)|\bFBA[NV]\b|FB_IAB|Instagram|LinkedInApp|Line\/|Snapchat|TikTok|BytedanceWebview|MicroMessenger|Pinterest\/|GSA\/|Teams\//;
const NAME = 'two-phones-check';

const fine = (word, values) => ({ state: 'fine', word, values });
const note = (word, values) => ({ state: 'note', word, values });
const missing = (word, values) => ({ state: 'missing', word, values });

class TooLong extends Error {}

function within(promise, limit = LIMIT) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new TooLong()), limit)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Opens the camera and closes it at once. */
export async function camera() {
  if (!isSecureContext) return missing('camera_insecure');
  if (!navigator.mediaDevices?.getUserMedia) return missing('camera_none');
  const asking = navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const close = (stream) => stream.getTracks().forEach((track) => track.stop());
  try {
    close(await within(asking, PERSON));
    return fine('camera_fine');
  } catch (error) {
    // Who answers late is not left with a camera that runs.
    asking.then(close, () => {});
    const word = { NotAllowedError: 'camera_denied', SecurityError: 'camera_denied', NotFoundError: 'camera_none', OverconstrainedError: 'camera_none', NotReadableError: 'camera_busy', AbortError: 'camera_busy' }[error.name];
    return missing(error instanceof TooLong ? 'camera_late' : (word ?? 'camera_busy'));
  }
}

async function storage() {
  try {
    await within(tryDatabase());
  } catch (error) {
    return missing(error instanceof TooLong ? 'storage_late' : 'storage_none');
  }
  const { quota = 0, usage = 0 } = (await within(navigator.storage?.estimate?.() ?? Promise.resolve({})).catch(() => ({}))) ?? {};
  const left = quota - usage;
  if (quota > 0 && left < ROOM) return missing('storage_little', { size: Math.round(left / 1_000_000) });
  const isPersisted = await within(navigator.storage?.persisted?.() ?? Promise.resolve(false)).catch(() => false);
  return isPersisted ? fine('storage_persisted') : fine('storage_fine');
}

/** Makes a database, writes into it, and deletes it. */
async function tryDatabase() {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        reject(request.error);
      };
    });
  const opening = indexedDB.open(NAME);
  opening.onupgradeneeded = () => opening.result.createObjectStore('a');
  const database = await done(opening);
  try {
    await done(database.transaction('a', 'readwrite').objectStore('a').put('b', 'c'));
  } finally {
    database.close();
    await done(indexedDB.deleteDatabase(NAME));
  }
}

async function share() {
  const file = new File(['a'], 'a.zip', { type: 'application/zip' });
  return navigator.canShare?.({ files: [file] }) ? fine('share_fine') : fine('share_save');
}

async function lock() {
  if (!navigator.wakeLock) return note('lock_none');
  try {
    const held = await within(navigator.wakeLock.request('screen'));
    await within(held.release());
    return fine('lock_fine');
  } catch {
    return note('lock_refused');
  }
}

async function size() {
  const values = { width: innerWidth, height: innerHeight };
  if (innerWidth < LEAST.width || innerHeight < LEAST.height) return missing('window_small', { ...values, least: `${LEAST.width} × ${LEAST.height}` });
  return innerWidth < BOTH ? fine('window_one', values) : fine('window_both', values);
}

async function browser() {
  const { userAgent } = navigator;
  const isApple = /iPhone|iPad|iPod/.test(userAgent);
  // There each browser, and what is on the home screen, says so; a page in an app does not.
  const isAppleView = isApple && !/Safari\//.test(userAgent) && !navigator.standalone;
  if (APPS.test(userAgent) || isAppleView) return missing('browser_app');
  return window === top ? fine('browser_fine') : note('browser_frame');
}

async function clock() {
  const now = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
  const time = new Date(now).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
  let theirs = NaN;
  try {
    // The page itself, from its own website: its head says when it was sent.
    const answer = await within(fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }));
    theirs = Date.parse(answer.headers.get('date') ?? '');
  } catch {
    // Without a network nothing is known of another clock.
  }
  if (Number.isNaN(theirs)) return note('clock_alone', { time, zone });
  const apart = Math.abs(now - theirs);
  return apart > APART ? missing('clock_apart', { time, zone, minutes: Math.round(apart / 60_000) }) : fine('clock_fine', { time, zone });
}

async function wasm() {
  // The smallest module there is.
  const module = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  try {
    await within(WebAssembly.instantiate(module));
    return fine('wasm_fine');
  } catch {
    return missing('wasm_none');
  }
}

/** By their names in the page's words. */
export const CHECKS = { storage, wasm, browser, window: size, clock, lock, share };
