// What the tests of pages that embed the demo have in common: those pages, each on an origin of its own, and the browser that shows them.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { extname, join } from 'node:path';
import { TYPES } from '../../tools/hosting/headers.mjs';

export const root = join(import.meta.dirname, '../..');

/** What every origin sends, so that also a page that isolates itself may load it. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * An origin of its own. `routes` gives, for a path, what is there: a text, or { body, headers, status }, or nothing. Another name of
 * this computer makes it another site for the browser, too.
 */
export async function origin(routes, name = '127.0.0.1') {
  const server = http.createServer((request, answer) => {
    const { pathname } = new URL(request.url, 'http://host');
    const found = routes(pathname) ?? { status: 404, body: 'Not here.' };
    const { body, headers = {}, status = 200 } = typeof found === 'string' || Buffer.isBuffer(found) ? { body: found } : found;
    answer.writeHead(status, { 'Content-Type': TYPES[extname(pathname).slice(1) || 'html'] ?? TYPES.html, ...headers }).end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return { address: `http://${name}:${server.address().port}/`, close: () => server.close() };
}

/** A whole page around `body`, in the language and with the head that are named. */
export const page = (body, { lang = 'en', head = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The folder of the demo, played: a page that speaks the wire by way of `stub.js`, in folders of other manners. */
export async function stub() {
  const script = readFileSync(join(import.meta.dirname, 'stub.js'));
  const embed = readFileSync(join(root, 'static/embed.js'));
  return origin((path) => {
    const name = path.split('/').pop();
    if (name === 'embed.js') return { body: embed, headers: OPEN };
    if (name === 'stub.js') return { body: script, headers: OPEN };
    if (name === '' && !path.startsWith('/missing/')) return { body: page('<p>The demo</p><script src="/stub.js"></script>'), headers: OPEN };
  }, 'localhost');
}

/** In a page, before its scripts: time passes when `pass(milliseconds)` says so, there but neither in a frame nor in the demo. */
export function holdTime() {
  if (window !== window.top || location.hostname === 'localhost') return;
  const timers = new Map();
  let [now, last] = [0, 0];
  window.setTimeout = (run, wait = 0, ...given) => {
    timers.set(++last, { at: now + wait, run: () => run(...given) });
    return last;
  };
  window.clearTimeout = (id) => timers.delete(id);
  window.pass = (milliseconds) => {
    now += milliseconds;
    for (const [id, { at, run }] of [...timers].sort(([, one], [, other]) => one.at - other.at)) {
      if (at <= now && timers.delete(id)) run();
    }
  };
}

/**
 * In a page, before its scripts: what the page is told, and what it would not like. `heard` has the events of every element,
 * `wrong` what was thrown, refused by a policy, or scrolled.
 */
export function watch() {
  if (window !== window.top) return;
  window.heard = [];
  window.wrong = [];
  for (const name of ['ready', 'step', 'press', 'finish', 'error', 'resize', 'record']) {
    // They do not bubble, but pass here on their way.
    document.addEventListener(name, (event) => event instanceof CustomEvent && window.heard.push([event.target.id, name, event.detail]), true);
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.wrong.push(`${violatedDirective}: ${blockedURI}`));
  addEventListener('error', (event) => event.message && window.wrong.push(event.message));
  addEventListener('unhandledrejection', ({ reason }) => window.wrong.push(`not handled: ${reason}`));
  addEventListener('scroll', () => window.wrong.push('scrolled'));
  /** What a promise comes to: its value, or the code it is refused with. */
  window.outcome = (promise) => promise.then((value) => value ?? 'done', ({ code, message }) => code ?? message);
}
