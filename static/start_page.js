// The start page: its links hand on what the address asks for, and the app comes in idle time (start.js waits for the event
// `appwanted`). The page itself is static (crates/pages); without this script its links lead to the same pages without options.

/** The options that links hand on, each with the form of its values. What fits no form is for the app to complain about. */
const FORMS = {
  lang: /^[a-z]{2}$/,
  guide: /^[a-z]{2,3}$/,
  wait: /^\d{1,5}$/,
  qr: /^\d{1,4}$/,
  scenario: /^[a-z0-9,@-]+$/,
  session: /^[a-z0-9-]{1,32}$/,
  theme: /^(light|dark|auto)$/,
  frame: /^(phone|tablet)$/,
  scan: /^(camera|tab|picture|screen|code)$/,
  embed: /^1$/,
};
/** The options that have no fitting value on this page: with one, it would be another page. */
const ELSEWHERE = ['phone', 'device', 'page', 'step', 'autoplay'];

const root = document.documentElement;

/** Asks for the app when the browser has nothing else to do. */
function askInIdleTime() {
  const ask = () => dispatchEvent(new Event('appwanted'));
  // Safari has no idle time.
  const soon = () => (globalThis.requestIdleCallback ? requestIdleCallback(ask, { timeout: 3_000 }) : setTimeout(ask, 200));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** Shows the address of the phone that is picked, in this language and session; the app draws its code. */
function offerSecondDevice(page, code, query, session) {
  const link = page.querySelector('.second__link a');
  function showAddress() {
    const { value: phone, dataset } = page.querySelector('.second input:checked');
    const changes = Object.entries({ phone, lang: page.lang, session, scan: '' });
    link.href = link.textContent = location.origin + location.pathname + query(changes);
    Object.assign(code.dataset, { address: link.textContent, name: dataset.codeName });
    code.dispatchEvent(new Event('addresschange'));
  }
  page.querySelector('.second .choice').addEventListener('change', showAddress);
  showAddress();
}

function complete(page) {
  document.title = page.dataset.title;
  const options = new URLSearchParams();
  const asked = new URLSearchParams(location.search);
  // Of an option named twice, the first counts, as in src/options.
  const fits = (name) => FORMS[name]?.test(asked.get(name)) && isSpoken(name, asked.get(name));
  const isSpoken = (name, value) => !['lang', 'guide'].includes(name) || value === 'off' || page.querySelector(`a[href="?${name}=${value}"]`);
  const names = [...new Set(asked.keys())];
  for (const name of names.filter(fits)) options.set(name, asked.get(name));
  const isDoubtful = names.some((name) => ELSEWHERE.includes(name) || (name in FORMS && !options.has(name)));

  /** The options with these changes; an empty value removes one. */
  function query(changes) {
    const changed = new URLSearchParams(options);
    for (const [name, value] of changes) {
      changed.delete(name);
      if (value !== '') changed.append(name, value);
    }
    return `?${changed}`;
  }

  const captions = page.querySelector(`[data-captions] [lang="${options.get('guide')}"]`);
  captions?.setAttribute('aria-current', 'true');
  for (const link of page.querySelectorAll('a[href^="?"]')) {
    const changes = link === captions ? [['guide', 'off']] : new URLSearchParams(link.getAttribute('href'));
    link.setAttribute('href', query(changes));
  }

  // This computer's own name means nothing on a second device.
  page.querySelector(root.hasAttribute('data-local') ? '.second__away' : '.second__local').remove();
  const code = page.querySelector('[data-island="code"]');
  if (code) offerSecondDevice(page, code, query, options.get('session') ?? 'demo');

  const { saveData, effectiveType = '' } = navigator.connection ?? {};
  if (isDoubtful) dispatchEvent(new Event('appwanted'));
  else if (!saveData && !effectiveType.endsWith('2g')) askInIdleTime();
  else if (code) code.hidden = true;
}

const page = document.querySelector('.landing');
if (page) complete(page);
