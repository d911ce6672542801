// Runs before the first paint. It decides what the address, the person and the browser ask for (one home for the languages of the
// page), and asks early for the files that this address needs. The hashed names come as data from Trunk (Trunk.toml, pattern_preload)
// and from tools/precache.mjs.
'use strict';

(() => {
  const { js, wasm, words } = document.currentScript.dataset;
  const root = document.documentElement;

  // A redirect may drop the query; it keeps the fragment, where links have the options once more (docs/hosting.md). Some that
  // rewrite pages leave `&amp;` in an address, and WordPress puts `#?secret=…` behind it.
  const again = location.hash.startsWith('#?') ? location.hash.split('#')[1] : '';
  const isDropped = again !== '' && location.search === '';
  root.toggleAttribute('data-dropped', isDropped);
  const options = (location.search || again).replaceAll('&amp;', '&');
  if (again || options !== location.search) {
    try {
      // A reload may drop it again.
      history.replaceState(history.state, '', isDropped ? `${options}#${options}` : options);
    } catch {
      // A frame may not be allowed to.
    }
  }
  const address = new URLSearchParams(options);
  // In a study, the study's own script says what is shown, and when (start.js).
  const isStudy = /^[\w.-]{1,64}$/.test(address.get('study') ?? '') && !address.has('page');
  root.toggleAttribute('data-study', isStudy);

  /**
   * The words files by purpose and language: `files.app.da`, `files.captions.pl`, and the start page in the
   * languages that index.html has not, `files.start.pl`.
   */
  const files = JSON.parse(words);
  const spoken = Object.keys(files.app);
  const primary = (tag) => tag.split(/[-_]/)[0].toLowerCase();

  // What a person has chosen on this page: `lang` and `guide` on the start page, and `text`, the size of the text in percent. It is
  // stored once something was chosen, never in the frame of another page; no study goes by it.
  const KEY = 'two-phones-page';
  const isGuest = isStudy || window !== top || address.get('embed') === '1';
  const chosen = {};
  try {
    if (!isGuest) Object.assign(chosen, JSON.parse(localStorage.getItem(KEY)));
  } catch {
    // Without storage, the page is as the address and the browser have it.
  }
  function choose(choices) {
    Object.assign(chosen, choices);
    try {
      if (!isGuest) localStorage.setItem(KEY, JSON.stringify(chosen));
    } catch {
      // It holds for this page.
    }
  }

  /**
   * The size of the text: the one that is asked for, else the one chosen. Its controls are on the start page and in the demo's
   * settings, also before the app is there.
   */
  let size;
  const showSize = () => (['125', '150'].includes(size) ? (root.dataset.text = size) : delete root.dataset.text);
  addEventListener('change', ({ target }) => {
    if (target.dataset?.choice !== 'text') return;
    size = target.value;
    choose({ text: size });
    showSize();
  });

  if (window !== parent) {
    root.dataset.inFrame = '';
    ask('stylesheet', 'frame.css');
    document.head.append(Object.assign(document.createElement('script'), { src: 'frame.js' }));
  }

  const used = new Set();

  /** The words of a language, with its tag. Rejects without a network, and after `limit` milliseconds if there is a limit. */
  async function load(purpose, tag, limit) {
    const name = files[purpose][tag];
    // Browsers from before 2022 wait as long as it takes.
    const answer = await fetch(name, { signal: limit && AbortSignal.timeout?.(limit) });
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    const text = await answer.text();
    used.add(name);
    return [tag, text];
  }

  /** The words of the first of these languages that arrive. Without a network it may be one that was used before. */
  async function loadFirst([tag, ...others]) {
    try {
      return await load('app', tag);
    } catch (error) {
      if (others.length === 0) throw error;
      return loadFirst(others);
    }
  }

  /** Decides what the options ask for, which are a query. */
  function decide(options) {
    // For the scripts after this one, and the app.
    globalThis.asked = options;
    const query = new URLSearchParams(options);
    size = query.get('text') ?? chosen.text;
    showSize();

    /** The language of the app: the one asked for, else the one chosen, else the first of the browser's that it speaks, else English. */
    const asked = query.get('lang');
    const preferred = navigator.languages.map(primary);
    const language = [asked, chosen.lang, ...preferred].find((tag) => spoken.includes(tag)) ?? 'en';
    root.lang = language;

    // The help, the builder and the lab are static. They take the place of this address, so that the way back does not lead here again. The
    // builder begins with the options that are asked for.
    const page = query.get('page');
    const folder = { help: 'steps', embed: 'steps', study: 'lab', report: 'lab' }[page];
    if (folder) {
      root.dataset.page = 'help';
      location.replace(`${folder}/${language}/${page}.html${page === 'embed' ? `#${options}` : location.hash}`);
      return;
    }

    const theme = query.get('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;

    /** What the address shows, by the rule of src/options: the requirements, a phone (a step picks one, the tour shows both, a study has a plan), else the start page. */
    const isStep = (step) => /^[0-9]+$/.test(step) && Number(step) <= 19;
    const isTour = query.get('autoplay') === '1';
    const isPhone = isStudy || isTour || ['old', 'new', 'both'].includes(query.get('phone')) || isStep(query.get('step'));
    root.dataset.page = page === 'requirements' ? 'requirements' : isPhone ? 'app' : 'start';
    /**
     * The captions of whoever says nothing of them: the browser's first language, if there are any in it and the app does not speak it;
     * beside the tour, else the app's.
     */
    const usual = Object.keys(files.captions).find((tag) => tag === preferred[0] && !spoken.includes(tag)) ?? (isTour ? language : undefined);
    const asksFor = (tag) => tag === query.get('guide');
    /** The language of the captions, if there are to be any. */
    const guide = Object.keys(files.captions).find(asksFor) ?? (root.dataset.page === 'app' && !asksFor('off') ? usual : undefined);
    if (guide) root.dataset.guide = guide;
    else delete root.dataset.guide;
    root.toggleAttribute('data-autoplay', isTour);
    // This computer's own name means nothing on a second device.
    root.toggleAttribute('data-local', /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/.test(location.hostname));
    /**
     * The start page speaks the languages of the captions, too: the one that the address asks for, else the one chosen, else the
     * browser's first.
     */
    const isOther = (tag) => Object.keys(files.start).includes(tag);
    if (root.dataset.page === 'start') {
      const isKnown = (tag) => spoken.includes(tag) || isOther(tag);
      root.lang = isOther(guide) ? guide : ([asked, chosen.lang, preferred[0]].find(isKnown) ?? language);
    }

    let started;
    /** The words that the app starts with. The page works without captions, and says that they are missing. */
    function start() {
      started ??= Promise.all([
        loadFirst([language, ...spoken.filter((tag) => tag !== language)]),
        guide && load('captions', guide, 10_000).catch(() => undefined),
      ]);
      return started;
    }

    /** The start page is in index.html, or put there as soon as it comes. Whoever has to wait long for it reads another language. */
    async function show() {
      try {
        const [, html] = await load('start', root.lang, 4_000);
        if (document.readyState === 'loading') await new Promise((ready) => addEventListener('DOMContentLoaded', ready, { once: true }));
        document.getElementById('app').insertAdjacentHTML('beforeend', html);
      } catch {
        root.lang = language;
      }
    }

    /** What start.js hands to the app, and what the app asks for later (src/platform/words.rs). */
    globalThis.words = { start, load, inUse: () => [...used] };

    // The start page asks for the app in idle time (start_page.js).
    if (root.dataset.page === 'start') {
      globalThis.startPage = { language, usual, chosen, choose, shown: isOther(root.lang) ? show() : Promise.resolve() };
    }
  }

  decide(options);

  const { page } = root.dataset;
  if (page === 'app' || page === 'requirements') {
    const lookForWorld = () => hasStoredWorld(new URLSearchParams(globalThis.asked).get('session') ?? 'demo');
    if (isStudy) {
      ask('stylesheet', 'study.css');
      ask('modulepreload', 'study.js');
      /** Resolves when the study lets the app start, with the options that its plan asks for. */
      globalThis.studied = new Promise((start) => {
        globalThis.letStudy = (options) => {
          decide(options);
          start();
        };
      });
      globalThis.storedWorld = globalThis.studied.then(lookForWorld);
    } else {
      // Asked while the page is still arriving, for first_screen.js.
      if (page === 'app') globalThis.storedWorld = lookForWorld();
      // start.js says what went wrong; it runs later, and a rejection that nobody has taken by then would be logged.
      globalThis.words.start().catch(() => {});
    }
    ask('modulepreload', js);
    ask('preload', wasm, { as: 'fetch', type: 'application/wasm', crossOrigin: 'anonymous' });
  }

  function ask(rel, href, more = {}) {
    document.head.append(Object.assign(document.createElement('link'), { rel, href, ...more }));
  }

  /**
   * Whether there is a stored world of this session (src/platform/storage.rs). Looking creates no database. A browser may never answer.
   */
  function hasStoredWorld(session) {
    return new Promise((answer) => {
      try {
        const opening = indexedDB.open('two-phones');
        opening.onupgradeneeded = () => opening.transaction.abort();
        opening.onerror = (event) => {
          event.preventDefault();
          answer(false);
        };
        opening.onsuccess = () => {
          const database = opening.result;
          try {
            const counting = database.transaction('worlds').objectStore('worlds').count(session);
            counting.onsuccess = () => answer(counting.result > 0);
            counting.onerror = () => answer(true);
          } catch {
            answer(true);
          }
          // Takes effect when the transaction is over; an open connection would hold up others.
          database.close();
        };
      } catch {
        // A page that may store nothing has nothing stored.
        answer(false);
      }
    });
  }
})();
