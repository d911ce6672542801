// For the pages of others, a module: `<two-phones>`, which puts the demo in a frame, and `connect`, which drives a frame that is there
// already. What passes between page and frame is in docs/embedding.md; what hosts rely on, in packages/embed/index.d.ts. It takes no
// focus, no key and no scrolling of the page that it is in, styles only what it makes, and writes no HTML, which policies of hosts forbid.

/** How long the frame has to say hello, and to answer, in milliseconds. */
const LIMIT = 10_000;
/** How long the app, which is 300 KB, has to come up once the frame has said hello. */
const START = 60_000;

/** The first four change without loading the frame anew. */
const OPTIONS = 'lang guide theme text phone page device wait qr step scenario session scan frame reset autoplay study participant plan'.split(' ');
const EVENTS = /^(ready|step|press|finish|error|record)$/;
/** What the app asks a browser for. The host's own policy still decides. */
const ALLOW = 'camera;display-capture;screen-wake-lock;publickey-credentials-create;publickey-credentials-get';

/** Why something that was asked of the demo did not come about. */
export class TwoPhonesError extends Error {
  constructor(code) {
    super('two-phones: ' + code);
    this.code = code;
  }
}

/** The ports of all frames whose page has begun. */
const pages = new Set();
/** The number of the last request of all players. */
let last = 0;
/** What `on` registered for each handler. */
const listeners = new WeakMap();

/**
 * Gives `target` what a host does and hears: by way of the page in one frame after the other, as `open` and `close` have it. `note(name, detail)`
 * hears of it before the host; besides, of `ask` when something is asked for, of `hello` when the page has begun, and why it has not.
 */
function equip(target, note) {
  /** How each promise is settled that waits, by its number. */
  const waiting = new Map();
  let frame, port, isHeard, ready;

  const wait = () => new Promise((settle) => waiting.set(++last, settle));
  function settle(id, code, value) {
    waiting.get(id)?.(code ? Promise.reject(new TwoPhonesError(code)) : value);
    waiting.delete(id);
  }
  const fail = (id) => settle(id, frame?.isConnected ? (isHeard ? 'timeout' : 'blocked') : 'closed');

  function tell(name, detail) {
    note(name, detail);
    target.dispatchEvent(new CustomEvent(name, { detail }));
  }

  function expect() {
    if (waiting.has(ready)) return;
    target.ready = wait();
    ready = last;
    // Perhaps nobody else waits for it.
    target.ready.catch(({ code }) => {
      if (code !== 'closed') tell('error', { code });
    });
  }

  /** The app is asked once it is there, unless the time is up by then. */
  function ask(message) {
    const answer = wait();
    const id = last;
    setTimeout(fail, LIMIT, id);
    note('ask');
    target.ready.then(() => waiting.has(id) && port.postMessage(JSON.stringify({ ...message, id })), () => {});
    return answer;
  }

  function connect() {
    const ends = new MessageChannel();
    port = ends.port1;
    port.onmessage = ({ data }) => {
      try {
        const { id, ok, error, event, detail } = JSON.parse(data);
        isHeard = true;
        // The app may come after nobody has waited for it any more.
        if (event === 'ready') expect();
        settle(event === 'ready' ? ready : id, error, ok);
        if (EVENTS.test(event)) tell(event, detail);
      } catch {
        // It is not of this wire.
      }
    };
    frame.contentWindow?.postMessage({ source: 'two-phones-host', type: 'connect', v: 1 }, '*', [ends.port2]);
  }

  /** The window is all that can be checked: a frame with `sandbox` has no origin. */
  function hear({ source, data }) {
    if (source !== frame.contentWindow || data?.source !== 'two-phones') return;
    if (data.height > 99 && data.height < 1e4) tell('resize', { height: data.height });
    if (data.type === 'hello' && data.v === 1) {
      isHeard = true;
      expect();
      setTimeout(fail, START, ready);
      connect();
      // Two frames find out by themselves whether they belong together, and need the channel (docs/two-frames.md).
      for (const other of pages) {
        const ends = new MessageChannel();
        other.postMessage('peer', [ends.port1]);
        port.postMessage('peer', [ends.port2]);
      }
      pages.add(port);
      note('hello');
    }
  }

  for (const name of 'goTo set back restart play pause state'.split(' ')) {
    target[name] = (value) => ask({ ...(name === 'goTo' ? { step: value } : value), do: name });
  }
  target.on = (name, handler) => {
    if (!listeners.has(handler)) listeners.set(handler, (event) => handler(event.detail));
    target.addEventListener(name, listeners.get(handler));
  };
  target.off = (name, handler) => target.removeEventListener(name, listeners.get(handler));
  expect();

  function open(element) {
    frame = element;
    addEventListener('message', hear);
    setTimeout((id) => isHeard || fail(id), LIMIT, ready);
    // The page may have said hello before. Any other page does not listen.
    connect();
  }
  function close() {
    removeEventListener('message', hear);
    port?.close();
    pages.delete(port);
    isHeard = false;
    for (const id of waiting.keys()) settle(id, 'closed');
    expect();
  }
  return [open, close];
}

/** The player of a plain frame, whose address has `embed=1`. `close` releases what it holds of the page. */
export function connect(frame) {
  const target = new EventTarget();
  const [open, close] = equip(target, () => {});
  open(frame);
  return Object.assign(target, { close });
}

/** An element with these properties. A `style` is set as a script may, whatever the policy of the host. */
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

const pick = (all, names) => Object.fromEntries(names.map((name) => [name, all[name]]));

const WHOLE = 'position:absolute;inset:0;width:100%;height:100%;border:0;';
const BAR = 'position:absolute;inset:auto 0 0;padding:12px;background:#164;color:#fff';

/** What `<two-phones>` shows, and what it does when it comes, goes and changes. */
function view(element) {
  const box = make('div');
  const slot = make('slot');
  /** The way to the demo: here, if a press on it is to load the frame; in a window of its own, if the frame is blocked. */
  const bar = make('a', { style: BAR, textContent: 'Demo: Two Phones' });
  const near = new IntersectionObserver((seen) => seen.pop().isIntersecting && load(), { rootMargin: '100%' });
  const around = new MutationObserver(follow);
  const dark = matchMedia('(prefers-color-scheme:dark)');
  let frame, isWanted, told;

  element.attachShadow({ mode: 'open' }).append(box);
  const [open, close] = equip(element, (name, detail) => {
    if (name === 'ask' && element.isConnected) load();
    if (detail?.code === 'blocked') {
      box.append(bar);
      // Its link leads to the demo now.
      box.onclick = null;
    }
    if (name === 'ready') {
      for (const node of [document.documentElement, document.body, element]) around.observe(node, { attributes: true });
      dark.onchange = follow;
      follow();
    }
    if (name === 'resize') box.style.minHeight = `${detail.height}px`;
    if (name === 'hello') {
      frame.style = WHOLE;
      // Whoever pressed what stood here goes into the frame with it.
      if (element.matches(':focus-within')) frame.focus({ preventScroll: true });
      slot.remove();
      bar.remove();
    }
  });

  /** What the page around is like, as options, and over it the attributes. */
  function read() {
    const [, lang, guide] = /^(da|en)?(de|pl|uk|ar|tr|ro)?/.exec(element.closest('[lang]')?.lang);
    const { color, fontSize } = getComputedStyle(box);
    // A larger size that the person chose in the browser is the frame's as well.
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize) / parseFloat(fontSize);
    const all = {
      lang,
      guide,
      // Text is light by its red or its lightness: rgb() goes to 255, lab() and lch() go to 100, others to 1.
      theme: /[( ]([\d.]+)/.exec(color)[1] > ({ r: 127, l: 50 }[color[0]] ?? 0.5) ? 'dark' : 'light',
      text: 100 + 25 * (size > 1.1) + 25 * (size > 1.4),
    };
    // An attribute without a value says yes.
    for (const { name, value } of element.attributes) all[name] = value || '1';
    return all;
  }

  const file = (name) => new URL(name, new URL(read().base ?? '.', import.meta.url));
  /** The options twice: some hosts drop the query, and keep the fragment. */
  function address(more) {
    const all = read();
    const query = more + new URLSearchParams(pick(all, OPTIONS.filter((name) => all[name])));
    return file('') + '?' + query + '#?' + query;
  }

  function load() {
    if (frame) return;
    isWanted = true;
    told = read();
    frame = make('iframe', { style: WHOLE + 'visibility:hidden', allow: ALLOW, title: element.title || 'Demo: Two Phones', src: address('embed=1&') });
    box.append(frame);
    open(frame);
  }

  /** What has changed of the options the frame is told; for some it is loaded anew. */
  function follow() {
    const now = read();
    if (told.guide) now.guide ??= 'off';
    const changed = OPTIONS.filter((name) => now[name] !== told[name]);
    told = now;
    if (OPTIONS.indexOf(changed.at(-1)) > 3) place(true);
    else if (changed[0]) element.set(pick(now, changed)).catch(() => {});
  }

  /** Begins anew, if the element is in a page. */
  function place(isThere) {
    near.disconnect();
    around.disconnect();
    if (frame) {
      frame.remove();
      dark.onchange = frame = null;
      close();
    }
    if (!isThere) return;
    const { loading, step, phone, lang = 'en', guide, width = phone === 'both' ? '100%' : 400, height = phone === 'both' ? (guide ? 833 : 766) : guide ? 771 : 641 } = read();
    // Room for what is going to be there, so that nothing moves when it comes: by default as much as the app takes. Of a length with a
    // unit and the same without, a browser takes the one that it understands.
    box.style = `position:relative;max-width:100%;font-size:medium;width:${width}px;width:${width};min-height:${height}px;min-height:${height}`;
    box.replaceChildren(slot);
    // A second press, while it loads, leads nowhere else either.
    box.onclick = (event) => {
      event.preventDefault();
      load();
    };
    bar.href = address('');
    if (isWanted || loading === 'eager') load();
    else if (loading === 'click') {
      // The picture of the step, if there is one, where the host put nothing into the element.
      if (!element.children[0]) box.style.background = `url(${file(`steps/${guide ?? lang}/${step ?? 7}.png`)})0/contain no-repeat`;
      box.append(bar);
    } else near.observe(box);
  }
  return place;
}

// Another copy may be here already; and where there is no page, nothing is defined.
if (globalThis.customElements && !customElements.get('two-phones')) {
  customElements.define(
    'two-phones',
    class extends HTMLElement {
      #place = view(this);
      connectedCallback() {
        this.#place(true);
      }
      disconnectedCallback() {
        this.#place();
      }
    },
  );
}
