// For the pages of others, a module: `<two-phones>`, which puts the demo in a frame, and `connect`, which drives a frame that is there
// already. What passes between page and frame is in docs/embedding.md; what hosts rely on, in packages/embed/index.d.ts. It takes no
// focus, no key and no scrolling of the page that it is in, styles only what it makes, and writes no HTML, which policies of hosts forbid.

/** How long the frame has to say hello, and to answer, in milliseconds. */
const LIMIT = 10_000;
/** How long the app, which is 300 KB, has to come up once the frame has said hello. */
const START = 60_000;

/** The first four change without loading the frame anew. */
const OPTIONS = 'lang guide theme text phone page device wait qr step scenario session scan frame reset autoplay study participant plan'.split(' ');

/** Why something that was asked of the demo did not come about. */
export class TwoPhonesError extends Error {
  constructor(code) {
    super('two-phones: ' + code);
    this.name = 'TwoPhonesError';
    this.code = code;
  }
}

/** The ports of all frames whose page has begun. */
const pages = new Set();
/** The number of the last request of all players. */
let last = 0;

/**
 * Gives `target` what a host does and hears: by way of the page in one frame after the other, as `open` and `close` have it. `notes` has a
 * function for each event that it wants to hear of before the host; besides, `ask` for when something is asked for, and `hello` for when the page has begun.
 */
function equip(target, notes) {
  /** How each promise is settled that waits, by its number. */
  const waiting = new Map();
  let frame, port, isHeard, ready;

  const wait = () => new Promise((settle) => waiting.set(++last, settle));
  const settle = (id, code, value) => {
    waiting.get(id)?.(code ? Promise.reject(new TwoPhonesError(code)) : value);
    waiting.delete(id);
  };
  const fail = (id) => settle(id, frame?.isConnected ? (isHeard ? 'timeout' : 'blocked') : 'closed');

  const tell = (name, detail) => {
    notes[name]?.(detail);
    target.dispatchEvent(new CustomEvent(name, { detail }));
  };

  const expect = () => {
    if (waiting.has(ready)) return;
    target.ready = wait();
    ready = last;
    // Perhaps nobody else waits for it.
    target.ready.catch(({ code }) => {
      if (code !== 'closed') tell('error', { code });
    });
  };

  /** The app is asked once it is there, unless the time is up by then. */
  const ask = (name, given, refusal) => {
    const answer = wait();
    const id = last;
    setTimeout(fail, LIMIT, id);
    notes.ask?.();
    const send = () => waiting.has(id) && port.postMessage(JSON.stringify({ ...given, do: name, id }));
    // JSON has no circles and no large integers, and neither has a step or an option: such an error has no code.
    target.ready.then(send).catch(({ code = refusal }) => settle(id, code));
    return answer;
  };

  /** The page in the frame is gone, and with it what was asked of it, but for what is `kept`. */
  const drop = (kept) => {
    port.close();
    pages.delete(port);
    for (const id of waiting.keys()) if (id !== kept) settle(id, 'closed');
  };

  const connect = () => {
    const ends = new MessageChannel();
    port = ends.port1;
    port.onmessage = ({ data }) => {
      try {
        const message = JSON.parse(data);
        isHeard = true;
        if (message.event === 'ready') {
          // The app may come after nobody has waited for it any more.
          expect();
          message.id = ready;
        }
        settle(message.id, message.error, message.ok);
        if (/ready|step|press|finish|error|record/.test(message.event)) tell(message.event, message.detail);
      } catch {
        // It is not of this wire.
      }
    };
    frame.contentWindow?.postMessage({ source: 'two-phones-host', type: 'connect', v: 1 }, '*', [ends.port2]);
  };

  /** The window is all that can be checked: a frame with `sandbox` has no origin. */
  const hear = ({ source, data }) => {
    if (source !== (frame.contentWindow ?? 0) || data?.source !== 'two-phones') return;
    if (data.height > 99 && data.height < 1e4) tell('resize', { height: data.height });
    if (data.type === 'hello' && data.v === 1) {
      // The frame has loaded another page.
      if (isHeard) drop(ready);
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
      notes.hello?.();
    }
  };

  // A handler of an event gets the event, which most commands have no use for.
  for (const name of 'back restart play pause state'.split(' ')) target[name] = () => ask(name);
  target.goTo = (step) => ask('goTo', { step }, 'bad-step');
  target.set = (options) => ask('set', options, 'bad-option');
  target.on = (name, handler) => target.addEventListener(name, (handler.twoPhones ??= (event) => handler(event.detail)));
  target.off = (name, handler) => target.removeEventListener(name, handler.twoPhones);
  expect();

  const open = (element) => {
    frame = element;
    expect();
    // The page may have said hello before. Any other page does not listen.
    connect();
    addEventListener('message', hear);
    setTimeout((id) => isHeard || fail(id), LIMIT, ready);
  };
  const close = () => {
    removeEventListener('message', hear);
    isHeard = false;
    // Nothing is there to ask until the next `open`.
    expect();
    drop();
  };
  return [open, close];
}

/** The player of a plain frame, whose address has `embed=1`. `close` releases what it holds of the page. */
export function connect(frame) {
  const target = new EventTarget();
  const [open, close] = equip(target, {});
  open(frame);
  target.close = close;
  return target;
}

/** An element with these properties. A `style` is set as a script may, whatever the policy of the host. */
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** Those of all properties that have a value, and one of these names. */
const pick = (all, names) => JSON.parse(JSON.stringify(all, names));

/** What `<two-phones>` shows, and what it does when it comes, goes and changes. */
function view(element) {
  const box = make('div');
  const slot = make('slot');
  const near = new IntersectionObserver((seen) => seen.pop().isIntersecting && load(), { rootMargin: '100%' });
  const around = new MutationObserver(() => follow());
  /** The way to the demo: here, if a press on it is to load the frame; in a window of its own, if the frame is blocked. */
  let bar;
  let frame, isWanted, told;

  element.attachShadow({ mode: 'open' }).append(box);
  const [open, close] = equip(element, {
    ask() {
      if (element.isConnected) load();
    },
    error({ code }) {
      if (code !== 'blocked') return;
      box.append(bar);
      // Its link leads to the demo now.
      box.onclick = null;
    },
    ready() {
      around.observe(element, { attributes: true });
      around.observe(document.documentElement, { attributes: true });
      box.ontransitionend = follow;
      follow();
    },
    resize({ height }) {
      box.style.minHeight = height + 'px';
    },
    hello() {
      frame.style.visibility = '';
      // Whoever pressed what stood here goes into the frame with it.
      if (element.matches(':focus-within')) frame.focus({ preventScroll: true });
      slot.remove();
      bar.remove();
    },
  });

  /** What the page around is like, as options, and over it the attributes. */
  const read = () => {
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
    // Without a value, these say yes, and others nothing.
    for (const { name, value } of element.attributes) all[name] = value || { reset: 1, autoplay: 1 }[name] || all[name];
    return all;
  };

  const file = (name, base = read().base ?? '.') => {
    try {
      return new URL(name, new URL(base, import.meta.url));
    } catch {
      // No folder can be at such an address.
      return file(name, '.');
    }
  };
  /** The options twice: some hosts drop the query, and keep the fragment. */
  const address = (more) => {
    const query = more + new URLSearchParams(pick(read(), OPTIONS));
    return `${file('')}?${query}#?${query}`;
  };

  const load = () => {
    if (frame) return;
    isWanted = true;
    told = read();
    frame = make('iframe', {
      style: 'position:absolute;inset:0;width:100%;height:100%;border:0;visibility:hidden',
      // What the app asks a browser for. The host's own policy still decides.
      allow: 'camera;display-capture;screen-wake-lock;publickey-credentials-create;publickey-credentials-get',
      title: bar.text.slice(2),
      src: address('embed=1&'),
    });
    box.append(frame);
    open(frame);
  };

  /** What has changed of the options the frame is told; for some it is loaded anew. */
  const follow = () => {
    const now = read();
    if (told.guide) now.guide ??= 'off';
    const changed = OPTIONS.filter((name) => now[name] !== told[name]);
    told = now;
    if (OPTIONS.indexOf(changed.at(-1)) > 3) place(true);
    else if (changed[0]) element.set(pick(now, changed)).catch(() => {});
  };

  /** Begins anew, if the element is in a page. */
  const place = (isThere) => {
    near.disconnect();
    around.disconnect();
    if (frame) {
      frame.remove();
      box.ontransitionend = frame = null;
      close();
    }
    if (isThere) {
      // By itself, the tour shows both phones, with captions.
      const {
        autoplay,
        loading,
        step,
        phone = autoplay ? 'both' : step,
        lang = 'en',
        guide = 'off',
        width = phone === 'both' ? '100%' : 400,
        height = phone === 'both' ? (autoplay ? 888 : guide === 'off' ? 766 : 833) : !phone ? 1235 : guide === 'off' ? 641 : 771,
      } = read();
      // Room for what is going to be there, so that nothing moves when it comes: by default as much as the app takes.
      // Another colour, whatever it comes from, ends a transition.
      box.style = 'position:relative;max-width:100%;font-size:medium;transition:color 1ms';
      // Of a length with a unit and the same without, a browser takes the one that it understands, and nothing but a length.
      box.style.width = width + 'px';
      box.style.minHeight = height + 'px';
      box.style.width = width;
      box.style.minHeight = height;
      box.replaceChildren(slot);
      // A second press, while it loads, leads nowhere else either.
      box.onclick = () => {
        load();
        return false;
      };
      bar = make('a', {
        style: 'position:absolute;bottom:0;padding:12px;background:#164;color:#fff',
        text: '▶ ' + (element.title || 'Demo: Two Phones'),
        href: address(''),
      });
      if (isWanted || loading === 'eager') load();
      else if (loading === 'click') {
        // The picture of the step, if there is one, where the host put nothing into the element.
        if (!element.children[0]) box.style.background = `url(${file(`steps/${guide === 'off' ? lang : guide}/${step ?? 7}.png`)})0/contain no-repeat`;
        box.append(bar);
      } else near.observe(box);
    }
  };
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
