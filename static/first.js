// Runs before the first paint. It decides what the address and the browser ask for (one home for the language of the page),
// and asks early for the files that this address needs. The hashed names come as data from Trunk (Trunk.toml, pattern_preload).
'use strict';

(() => {
  const { js, wasm } = document.currentScript.dataset;
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;

  /** The language of the app: the one asked for, else the first of the browser's that the app speaks, else English. */
  const SPOKEN = ['da', 'en'];
  const primary = (tag) => tag.split(/[-_]/)[0].toLowerCase();
  const asked = query.get('lang');
  root.lang = SPOKEN.includes(asked) ? asked : (navigator.languages.map(primary).find((tag) => SPOKEN.includes(tag)) ?? 'en');

  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  /** What the address shows, by the rule of src/options: help, a phone (a step picks one), else the start page. */
  const isStep = (step) => /^[0-9]+$/.test(step) && Number(step) <= 19;
  const isPhone = ['old', 'new', 'both'].includes(query.get('phone')) || isStep(query.get('step'));
  root.dataset.page = query.get('page') === 'help' ? 'help' : isPhone ? 'app' : 'start';
  // This computer's own name means nothing on a second device.
  root.toggleAttribute('data-local', /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/.test(location.hostname));
  // The start page asks for the app in idle time (start_page.js).
  if (root.dataset.page === 'start') return;

  function ask(rel, href, more = {}) {
    document.head.append(Object.assign(document.createElement('link'), { rel, href, ...more }));
  }

  ask('modulepreload', js);
  ask('preload', wasm, { as: 'fetch', type: 'application/wasm', crossOrigin: 'anonymous' });
})();
