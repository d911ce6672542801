// The interface to the page around this one, version 1 (docs/embedding.md); frame.js loads it. That page and this one
// know each other as windows, because a sandboxed frame has no origin to be known by. After two messages all goes through one port.
// What the phones show is read off the page; what only the app knows or can do goes through events of the document (src/host). It is a
// module, as a script of a frame without an origin has no address from which it could import others.

const root = document.documentElement;
const isApp = root.dataset.page === 'app';
/** More than any command has. */
const LONGEST = 1_000;
const MOST_WAITING = 8;
const MOST_RECORDS = 10_000;
/** What a page around looks like changes by itself, and is told once: that is not lost while commands wait. */
const MOST_CHANGES = 64;
const ROLES = ['old', 'new'];
let port;
let isReady = false;
/** The numbers of the commands that have no answer yet. For those that lead to another screen, the phone that it is on: null for whichever. */
const waiting = new Map();
/** Those that came before the app was there. */
let early = [];
const tell = (message) => port?.postMessage(JSON.stringify(message));

addEventListener('message', ({ source, data, ports }) => {
  if (source !== parent || data?.source !== 'two-phones-host' || data.type !== 'connect' || data.v !== 1 || !ports[0]) return;
  port?.close();
  [port] = ports;
  waiting.clear();
  early = [];
  port.onmessage = (message) => take(message);
  if (isReady) tell({ event: 'ready', detail: {} });
  tellRecords();
});

/** The rows of a study that nobody has been told yet. Once somebody has connected, each goes out at once, as the page around may be gone next. */
const records = [];
function tellRecords() {
  if (port) for (const detail of records.splice(0)) tell({ event: 'record', detail });
}
document.addEventListener('two-phones-record', ({ detail }) => {
  if (records.length < MOST_RECORDS) records.push(detail);
  tellRecords();
});

/** The phone that was used last, or that a command went to. */
let inQuestion;
/** What each phone of the page shows: its step, its screen, and whether the journey is over there. */
function look() {
  const shown = {};
  for (const phone of ROLES) {
    const region = document.querySelector(`[data-phone="${phone}"]`);
    const screen = region?.querySelector('[data-screen]');
    if (screen) shown[phone] = { phone, step: Number(screen.dataset.step), screen: screen.dataset.screen, isOver: region.querySelector('.turn--over') !== null };
  }
  return shown;
}
const placeOf = ({ phone, step, screen }) => ({ phone, step, screen });
function whereabouts() {
  const shown = look();
  const turn = document.querySelector('.turn--this')?.closest('[data-phone]').dataset.phone;
  return placeOf(shown[inQuestion] ?? shown[turn] ?? Object.values(shown)[0] ?? { phone: null, step: null, screen: root.dataset.page });
}

let known = {};
/** Tells what has changed on the phones, whatever has led there; but not what is shown on the way to where a command leads. */
function follow() {
  if ([...waiting.values()].some((to) => to !== undefined)) return;
  const shown = look();
  for (const phone of ROLES) {
    const [before, after] = [known[phone], shown[phone]];
    if (!after) continue;
    if (after.step !== before?.step || after.screen !== before.screen) tell({ event: 'step', detail: placeOf(after) });
    // The new app comes back to its home screen later, too, which is the end only after step 19.
    const isEnd = before && after.isOver && !before.isOver && (phone === 'old' || before.step === 19);
    if (isEnd) tell({ event: 'finish', detail: { phone } });
  }
  known = shown;
}

/** What happened on a phone (src/host/answer.rs): that a control was used, and that something was refused or has failed. */
function pass([, , , phone, cause, , , , , outcome]) {
  const [, control] = cause.split(':');
  if (control) tell({ event: 'press', detail: { phone: (inQuestion = phone), control } });
  fail(outcome.split(':')[1]);
}
const fail = (code) => code && tell({ event: 'error', detail: { code } });
document.addEventListener('two-phones-told', ({ detail: told }) => {
  const [first, ...words] = told.split(' ');
  if (first === 'seen') return pass(words);
  // The page has stopped (failure.js).
  if (first === 'error') return fail(words[0]);
  // The page is drawn in the same task.
  setTimeout(() => settle(Number(first), words[0] === 'ok' ? undefined : words[0]));
});

function settle(id, error) {
  const to = waiting.get(id);
  // A tour has commands of its own.
  if (!waiting.delete(id)) return;
  if (!error && to !== undefined) inQuestion = to;
  follow();
  tell(error ? { id, error } : { id, ok: whereabouts() });
}

function getReady() {
  isReady = true;
  known = look();
  new MutationObserver(follow).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-step', 'data-screen', 'class'] });
  tell({ event: 'ready', detail: {} });
  for (const command of early) start(command);
  early = [];
}
// From the cache, the app can be there before this file.
const isStarting = document.querySelector('#app > .start') || !document.querySelector('#app [data-screen]');
const isThere = isApp ? !isStarting : document.readyState !== 'loading';
if (isThere) getReady();
else if (isApp) document.addEventListener('two-phones-ready', getReady);
else addEventListener('DOMContentLoaded', getReady);

function take({ data: text, ports: [end] }) {
  if (end) return meet(end);
  let command;
  try {
    command = text.length <= LONGEST && JSON.parse(text);
  } catch {
    // Whatever it is, it is no command.
  }
  // A tour has the numbers above these.
  if (!(Number.isInteger(command?.id) && command.id >= 0 && command.id < 1e9)) return;
  if (waiting.size >= (command.do === 'set' ? MOST_CHANGES : MOST_WAITING)) return tell({ id: command.id, error: 'busy' });
  waiting.set(command.id, undefined);
  if (isReady) start(command);
  else early.push(command);
}

/**
 * The end of a channel to another frame of the page around. The two say of which session they are, and whether they have no origin:
 * frames of one session, of which at least one has none, are joined. Without the file for it, they stay apart.
 */
async function meet(end) {
  await globalThis.studied;
  const session = new URLSearchParams(globalThis.asked).get('session') ?? 'demo';
  const isAlone = origin === 'null';
  end.onmessage = ({ data }) => {
    end.onmessage = null;
    if (!isApp || data?.session !== session || !(isAlone || data.isAlone)) return end.close();
    import('./peers.js').then((peers) => peers.add(end, session), () => {});
  };
  end.postMessage({ session, isAlone });
}

const refusalOf = (act) => (act === 'goTo' ? 'bad-step' : 'bad-option');
/** Whatever is in a command, it gets an answer: what cannot be written as text is no step and no option. */
const start = (command) => run(command).catch(() => settle(command.id, refusalOf(command.do)));

async function run({ id, do: act, step, ...options }) {
  // Pages without phones are there, but have nothing to go to.
  if (act === 'state') return settle(id);
  if (!isApp) return settle(id, 'busy');
  if (act === 'play' || act === 'pause') {
    // The tour is a file of its own, which nobody else needs.
    return import('./tour.js').then((tour) => tour[act]()).then(() => settle(id), () => settle(id, 'busy'));
  }
  if (act === 'back') {
    act = 'goTo';
    step = whereabouts().step - 1;
  }
  if (act === 'goTo') waiting.set(id, step >= 1 && step <= 7 ? 'old' : 'new');
  if (act === 'restart') waiting.set(id, null);
  const detail = `${id} ${act} ${act === 'goTo' ? step : new URLSearchParams(options)}`;
  // The app reads none that is longer, and would give no answer.
  if (new TextEncoder().encode(detail).length > LONGEST) return settle(id, refusalOf(act));
  document.dispatchEvent(new CustomEvent('two-phones-do', { detail }));
}

parent.postMessage({ source: 'two-phones', type: 'hello', v: 1 }, '*');
