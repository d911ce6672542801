// Loaded by start.js after a failure: finds its cause, and puts a report below what is said of it.

/** A module of a few bytes that asks for what the app asks for: types of references, and functions with several results. */
const SMALL = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 7, 1, 0x60, 1, 0x6f, 2, 0x6f, 0x6f);

/** What is to be said of an error of loading: the name of a template in index.html. */
export function causeOf(error) {
  if (error instanceof WebAssembly.RuntimeError) return 'start-broken';
  const isOfWasm = [WebAssembly.CompileError, WebAssembly.LinkError, EvalError].some((type) => error instanceof type);
  if (isOfWasm) return causeInBrowser() ?? 'start-damaged';
  // A script that is not whole, or not of the same build as the wasm. A network that fails is a TypeError as well.
  const doesNotFit = error instanceof SyntaxError || /is not a function|is not an object|import object|Import #/i.test(error?.message);
  return doesNotFit ? 'start-damaged' : 'start-unreachable';
}

/** Why this page gets no WebAssembly in this browser; nothing where it gets it. */
function causeInBrowser() {
  try {
    new WebAssembly.Module(SMALL);
    return undefined;
  } catch (error) {
    const isPolicy = error instanceof EvalError || /content security policy|\bcsp\b|unsafe-eval/i.test(error.message);
    return isPolicy ? 'start-blocked' : 'start-unsupported';
  }
}

/** The line that a host has to add; said where those look who run it. */
const HINT = "Two Phones: the Content-Security-Policy of this host blocks WebAssembly. Add 'wasm-unsafe-eval' to its script-src, "
  + "such as: Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'";

/** Completes what `card` says: a report to copy below it, and what the cause asks for besides. */
export function tell(card, cause, error, files) {
  // An embedding page hears of it by way of host.js.
  document.dispatchEvent(new CustomEvent('two-phones-told', { detail: `error ${cause}` }));
  if (cause === 'start-blocked') console.warn(HINT);
  // What the browser has kept of them is no good: loading the page again brings others.
  if (cause === 'start-damaged') for (const name of [files.js, files.wasm]) fetch(new URL(name, document.baseURI), { cache: 'reload' }).catch(() => {});
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append('Report to send along ', Object.assign(document.createElement('span'), { lang: 'da', textContent: 'Rapport, der kan sendes med' }));
  const text = Object.assign(document.createElement('textarea'), { readOnly: true, rows: 6, value: report(card, cause, error), ariaLabel: 'Report / Rapport' });
  Object.assign(text.style, { boxSizing: 'border-box', inlineSize: '100%', marginBlockStart: '.5rem' });
  details.style.marginBlockStart = '1.5rem';
  text.addEventListener('focus', () => text.select());
  details.append(summary, text);
  card.append(details);
}

/** The options whose values are words and numbers of ours. The name of a session is a person's own. */
const OPTIONS = ['phone', 'device', 'page', 'step', 'scenario', 'lang', 'guide', 'scan', 'embed', 'theme'];

/** What helps to find the mistake. Nothing that was typed or shown: no digits, nothing quoted, no values that an address makes up. */
function report(card, cause, error) {
  const clean = (text) => String(text ?? '').replace(/(["'`]).*?\1|[“‘].*?[”’]/g, '…').replace(/\d+/g, '#').slice(0, 300);
  const asked = new URLSearchParams(location.search);
  const options = OPTIONS.filter((name) => /^[a-z0-9,-]{1,40}$/.test(asked.get(name) ?? '')).map((name) => `${name}=${asked.get(name)}`);
  return [
    `Two Phones ${document.querySelector('script[data-version]').dataset.version}`,
    navigator.userAgent,
    `${cause} ${card.dataset.place ?? ''}`,
    `${clean(error?.name)}: ${clean(error?.message)}`,
    (String(error?.stack).match(/wasm-function\[\d+\]/g) ?? []).slice(0, 6).join(' '),
    options.join('&'),
  ].filter((line) => line.trim()).join('\n');
}
