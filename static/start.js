// Loads the app: its hashed file names come as data from Trunk (Trunk.toml, pattern_script). When the app cannot be
// loaded, or stops for good, the page says why, with a way on. The texts are templates in index.html; failure.js, which is
// loaded only then, finds the cause and writes the report.

const files = document.querySelector('script[data-wasm]').dataset;
const at = (name) => new URL(name, document.baseURI).href;
const copyOf = (template) => document.getElementById(template).content.cloneNode(true);

const pageOf = () => document.getElementById('app');
// Held here because the app removes it, and puts its own on every screen.
const mark = pageOf().querySelector('.start [data-demo-mark]');
const { page } = document.documentElement.dataset;
const isStartPage = page === 'start';
/** In a study, its own script says when the app may start. */
const isStudy = 'study' in document.documentElement.dataset;
/** How long that script may take to arrive, in milliseconds. */
const STUDY_MS = 20_000;
for (const part of pageOf().querySelectorAll(':scope > [data-page]')) {
  if ((part.dataset.page === 'start') !== isStartPage) part.remove();
}

function box(className, ...children) {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
}

/** What `promise` gives; nothing when it fails or takes longer than five seconds. */
const soon = (promise) => Promise.race([promise, new Promise((late) => setTimeout(late, 5_000))]).catch(() => {});
/** The part that is needed after a failure only. Without a network there may be none. */
const failure = () => soon(import('./failure.js'));

/** Puts the text of the template `cause` in the place of the app, with a button that loads the page again. */
function stop(cause, error) {
  // The start page is there without the app, and its links lead to pages that say what is the matter.
  if (isStartPage) return;
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
  const app = pageOf();
  // The app has shown its own screen after a panic, in the language of the page.
  const isShown = app.classList.contains('fallback');
  const card = isShown ? app : box('start-card', copyOf(cause), copyOf('start-again'));
  failure().then((it) => it?.tell(card, cause, error, files));
  if (isShown) return;
  for (const video of app.querySelectorAll('video')) {
    // A stopped app must not leave the camera on.
    video.srcObject?.getTracks().forEach((track) => track.stop());
  }
  card.setAttribute('role', 'alert');
  card.querySelector('button').addEventListener('click', () => location.reload());
  app.replaceChildren(box('start', mark, card));
}

// The app's own errors: traps, and exceptions with its script or its wasm on the stack. Extensions of the browser have errors on
// every page, too. An answer that the browser refuses late (DOMException), or gives to a handler that has gone, does no harm.
const APP = /[\w-]+(?=\.js)/.exec(files.js)[0];
const isHarmless = (error) => error instanceof DOMException || /after being dropped/.test(error?.message);
const isOurs = (error) => error instanceof WebAssembly.RuntimeError || (String(error?.stack).includes(APP) && !isHarmless(error));
// After such an error the app's state cannot be trusted, so its screens go; the browser has logged the error by itself.
const onFailure = (error) => isOurs(error) && stop('start-broken', error);
const onError = (event) => onFailure(event.error);
const onRejection = (event) => onFailure(event.reason);

// The browser's offer to install the page may come before the app runs; the app takes it from here (platform/install.rs).
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offer(event);
});
addEventListener('appinstalled', () => offer(null));

function offer(event) {
  globalThis.installOffer = event;
  dispatchEvent(new Event('installofferchange'));
}

/**
 * Reloads the page if the server has another version of it, and says whether it does. Only once a version, so that a
 * page that cannot be loaded is said to be so.
 */
async function reloadsAsAnotherVersion() {
  const page = new URL('./', document.baseURI);
  const there = await fetch(page, { cache: 'no-store', signal: AbortSignal.timeout(5_000) });
  if (!there.ok || (await there.text()).includes(files.js)) return false;
  // A guest stores nothing unasked, nor does a study (src/platform/guest.rs).
  if (window !== parent || isStudy || sessionStorage.getItem('reloaded') === files.js) return false;
  sessionStorage.setItem('reloaded', files.js);
  const registration = await soon(navigator.serviceWorker?.getRegistration());
  // The service worker would answer with the old page once more.
  await soon(registration?.unregister());
  location.reload();
  return true;
}

/** Safari has no idle time, and a browser may refuse it. */
function whenIdle(act) {
  try {
    requestIdleCallback(act);
  } catch {
    setTimeout(act);
  }
}

async function start() {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  try {
    if (isStudy) {
      const tooLate = new Promise((_, fail) => setTimeout(fail, STUDY_MS, new Error('the study has not come')));
      await Promise.race([import('./study.js'), tooLate]);
      await globalThis.studied;
    }
    const { words } = globalThis;
    const [{ default: init }, [app, captions]] = await Promise.all([import(at(files.js)), words.start()]);
    words.given = (purpose) => ({ app, captions })[purpose];
    await init({ module_or_path: at(files.wasm) });
    // Loaded by nobody else; without it the page is as it is without the option.
    if ('autoplay' in document.documentElement.dataset) import('./tour.js').then(({ play }) => play()).catch(() => {});
    // No browser translates the page before it is there.
    whenIdle(() => import('./translation.js').catch(() => {}));
  } catch (error) {
    const cause = (await failure())?.causeOf(error) ?? 'start-unreachable';
    if (cause === 'start-broken') console.error(error);
    // Without a network, or in a sandboxed frame, the check fails: the message stays the one about the
    // network.
    const isOld = ['start-unreachable', 'start-damaged'].includes(cause);
    if (isOld && (await reloadsAsAnotherVersion().catch(() => false))) return;
    stop(cause, error);
  }
}

if (page === 'help') {
  // A static page is on its way (first.js).
} else if (isStartPage) {
  if (typeof WebAssembly === 'object') addEventListener('appwanted', start, { once: true });
  // Without it the links of the page lead to the same pages, without options. Its language may still be on its way.
  Promise.all([import('./start_page.js'), globalThis.startPage.shown]).then(([{ complete }]) => complete(), () => {});
} else if (typeof WebAssembly === 'object') {
  start();
} else {
  stop('start-unsupported');
}
