// The start page: its links hand on what the address asks for, and the app comes in idle time (start.js waits for the event
// `appwanted`). The page itself is static (crates/pages); without this script its links lead to the same pages without options.

/** The options that links hand on, each with the form of its values. What fits no form is for the app to complain about. */
const FORMS = {
  lang: /^[a-z]{2}$/,
  guide: /^[a-z]{2,3}$/,
  wait: /^\d{1,5}$/,
  qr: /^\d{1,4}$/,
  scenario: /^[a-z0-9,@*-]+$/,
  session: /^[a-z0-9-]{1,32}$/,
  theme: /^(light|dark|auto)$/,
  text: /^(100|125|150)$/,
  frame: /^(phone|tablet)$/,
  scan: /^(camera|tab|picture|screen|code)$/,
  embed: /^1$/,
  reset: /^1$/,
};
/** The options that have no fitting value on this page: with one, it would be another page. */
const ELSEWHERE = ['phone', 'device', 'page', 'step', 'autoplay'];

const root = document.documentElement;
const { startPage } = globalThis;

/** Asks for the app when the browser has nothing else to do. */
function askInIdleTime() {
  const ask = () => dispatchEvent(new Event('appwanted'));
  // Safari has no idle time, and a browser may refuse it.
  function soon() {
    try {
      requestIdleCallback(ask, { timeout: 3_000 });
    } catch {
      setTimeout(ask, 200);
    }
  }
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** Shows the address of the phone that is picked, in this language and session; the app draws its code. This device is the other phone. */
function offerSecondDevice(page, code, query, session) {
  const link = page.querySelector('.second__link a');
  function showAddress() {
    const { value: phone, dataset } = page.querySelector('.second .choice input:checked');
    const changes = Object.entries({ phone, lang: startPage.language, session, scan: '' });
    link.href = link.textContent = location.origin + location.pathname + query(changes);
    for (const door of page.querySelectorAll('.second .door')) door.hidden = door.classList.contains(`door--${phone}`);
    Object.assign(code.dataset, { address: link.textContent, name: dataset.codeName });
    code.dispatchEvent(new Event('addresschange'));
  }
  page.querySelector('.second .choice').addEventListener('change', showAddress);
  showAddress();
}

/** Says in the folded line what is set, and in which language that is if it is not the page's. */
function showValue(fold, text, lang) {
  const value = fold.querySelector('.fold__value');
  value.textContent = text;
  if (lang) value.lang = lang;
}

/** Shows which captions there will be, and whether they are in the language of the page. */
function showCaptions(page, guide) {
  const fold = page.querySelector('[data-captions]');
  const link = fold.querySelector(`a[href="?guide=${guide}"]`);
  link.setAttribute('aria-current', 'true');
  showValue(fold, link.textContent, link.lang);
  const isOwn = guide === page.lang;
  const said = page.querySelector('.landing__guided');
  // In a language that the phones speak, there is nothing to be said about captions that are off.
  said.hidden = !isOwn && ['da', 'en'].includes(page.lang);
  said.querySelector('[data-captions-on]').hidden = !isOwn;
  said.querySelector(':scope > a').hidden = isOwn;
}

/** The controls of the text's size show the one that is set; first.js sets it. */
function showSizes(page) {
  const fold = page.querySelector('.fold--text');
  const show = () => {
    const input = fold.querySelector(`[value="${root.dataset.text ?? 100}"]`);
    input.checked = true;
    showValue(fold, input.parentElement.textContent.trim());
  };
  fold.addEventListener('change', () => setTimeout(show));
  show();
}

/** What a link of the languages or the captions chooses is remembered. */
function remember(page, { target }) {
  const link = target.closest('.languages a, .landing__guided a');
  if (!link) return;
  const asked = new URLSearchParams(link.search);
  const guide = asked.get('guide') ?? undefined;
  const isLanguage = link.closest('.fold--language') !== null;
  // Captions in another language are for who reads it; without captions the page stays in its language.
  if (isLanguage) startPage.choose({ lang: link.lang, guide: undefined });
  else startPage.choose({ lang: isOther(guide) ? guide : page.lang, guide });
}

/** Whether the app does not speak this language of the captions. */
const isOther = (tag) => tag !== undefined && !['da', 'en', 'off'].includes(tag);

export function complete() {
  // The page is there in each language of the app.
  for (const part of document.querySelectorAll('.landing')) if (part.lang !== root.lang) part.remove();
  const page = document.querySelector('.landing');
  if (!page) return;
  document.title = page.dataset.title;
  const { chosen, language } = startPage;
  // What the app puts there is in its own language.
  if (page.lang !== language) {
    for (const island of page.querySelectorAll('[data-island="notices"], [data-island="install"]')) Object.assign(island, { lang: language, dir: 'ltr' });
  }
  const options = new URLSearchParams();
  const asked = new URLSearchParams(globalThis.asked);
  // Of an option named twice, the first counts, as in src/options.
  const fits = (name) => FORMS[name]?.test(asked.get(name)) && isSpoken(name, asked.get(name));
  const isSpoken = (name, value) => !['lang', 'guide'].includes(name) || page.querySelector(`a[href="?${name}=${value}"]`);
  const names = [...new Set(asked.keys())];
  for (const name of names.filter(fits)) options.set(name, asked.get(name));
  const isDoubtful = names.some((name) => ELSEWHERE.includes(name) || (name in FORMS && !options.has(name)));

  // Captions are in the language of the page, where the phones do not speak it.
  const usual = isOther(page.lang) ? page.lang : 'off';
  const remembered = options.has('lang') || !page.querySelector(`a[href="?guide=${chosen.guide}"]`) ? usual : chosen.guide;
  const guide = options.get('guide') ?? remembered;
  // A phone has the usual ones where its address says nothing.
  if (guide !== 'off' || startPage.usual) options.set('guide', guide);

  /** The options with these changes; an empty value removes one. */
  function query(changes) {
    const changed = new URLSearchParams(options);
    for (const [name, value] of changes) {
      changed.delete(name);
      if (value !== '') changed.append(name, value);
    }
    return `?${changed}`;
  }

  showCaptions(page, guide);
  showSizes(page);
  for (const link of page.querySelectorAll('a[href^="?"]')) {
    const changes = [...new URLSearchParams(link.getAttribute('href'))];
    // Another language of the page takes the captions with it.
    if (changes[0]?.[0] === 'lang' && isOther(guide)) changes.push(['guide', '']);
    link.setAttribute('href', query(changes));
  }
  page.addEventListener('click', (event) => remember(page, event));

  // This computer's own name means nothing on a second device.
  page.querySelector(root.hasAttribute('data-local') ? '.second__away' : '.second__local').remove();
  const code = page.querySelector('[data-island="code"]');
  if (code) offerSecondDevice(page, code, query, options.get('session') ?? 'demo');

  const { saveData, effectiveType = '' } = navigator.connection ?? {};
  if (isDoubtful) dispatchEvent(new Event('appwanted'));
  else if (!saveData && !effectiveType.endsWith('2g')) askInIdleTime();
  else if (code) code.hidden = true;
}
