// Loads the app: its hashed file names come as data from Trunk (Trunk.toml, pattern_script). When the app cannot be
// loaded, or stops for good, the page says why, with a way on. The texts are templates in index.html.

const files = document.querySelector('script[data-wasm]').dataset;
const at = (name) => new URL(name, document.baseURI).href;
const copyOf = (template) => document.getElementById(template).content.cloneNode(true);

const pageOf = () => document.getElementById('app');
// Held here because the app removes it, and puts its own on every screen.
const mark = pageOf().querySelector('.start [data-demo-mark]');
const isStartPage = document.documentElement.dataset.page === 'start';
for (const part of pageOf().querySelectorAll(':scope > [data-page]')) {
  if ((part.dataset.page === 'start') !== isStartPage) part.remove();
}

function box(className, ...children) {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
}

/** Puts the text of the template `cause` in the place of the app, with a button that loads the page again. */
function stop(cause) {
  // The start page is there without the app, and its links lead to pages that say what is the matter.
  if (isStartPage) return;
  const app = pageOf();
  // The app has shown its own screen after a panic, in the language of the page.
  if (app.classList.contains('fallback')) return;
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
  for (const video of app.querySelectorAll('video')) {
    // A stopped app must not leave the camera on.
    video.srcObject?.getTracks().forEach((track) => track.stop());
  }
  const card = box('start-card', copyOf(cause), copyOf('start-again'));
  card.setAttribute('role', 'alert');
  card.querySelector('button').addEventListener('click', () => location.reload());
  app.replaceChildren(box('start', mark, card));
}

// After a trap the app's memory cannot be trusted, so its screens go; the browser has logged the error by
// itself.
const stopAfterTrap = (error) => error instanceof WebAssembly.RuntimeError && stop('start-broken');
const onError = (event) => stopAfterTrap(event.error);
const onRejection = (event) => stopAfterTrap(event.reason);

function causeOf(error) {
  if (error instanceof WebAssembly.RuntimeError) return 'start-broken';
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) return 'start-unsupported';
  return 'start-unreachable';
}

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
  if (sessionStorage.getItem('reloaded') === files.js) return false;
  sessionStorage.setItem('reloaded', files.js);
  const registration = await navigator.serviceWorker?.getRegistration();
  // The service worker would answer with the old page once more.
  await registration?.unregister();
  location.reload();
  return true;
}

async function start() {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  try {
    const { words } = globalThis;
    const [{ default: init }, [app, captions]] = await Promise.all([import(at(files.js)), words.start()]);
    words.given = (purpose) => ({ app, captions })[purpose];
    await init({ module_or_path: at(files.wasm) });
    // No browser translates the page before it is there. Safari has no idle time.
    const soon = globalThis.requestIdleCallback ?? setTimeout;
    soon(() => import('./translation.js').catch(() => {}));
  } catch (error) {
    const cause = causeOf(error);
    if (cause === 'start-broken') console.error(error);
    // Without a network, or in a sandboxed frame, the check fails: the message stays the one about the
    // network.
    if (cause === 'start-unreachable' && (await reloadsAsAnotherVersion().catch(() => false))) return;
    stop(cause);
  }
}

if (isStartPage) {
  if (typeof WebAssembly === 'object') addEventListener('appwanted', start, { once: true });
  // Without it the links of the page lead to the same pages, without options. Its language may still be on its way.
  Promise.all([import('./start_page.js'), globalThis.startPage.shown]).then(([{ complete }]) => complete(), () => {});
} else if (typeof WebAssembly === 'object') {
  start();
} else {
  stop('start-unsupported');
}
