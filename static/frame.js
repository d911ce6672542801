// What the page does in the frame of another page; first.js loads it there only. It tells that page how high this one is. Where the frame
// is too small for a phone, it takes no keys and shows the way to a window of its own.
'use strict';

(() => {
  const root = document.documentElement;
  /** A phone without a body is drawn for this height, in rem: no screen has to scroll then (tests/e2e/access/room.rs). */
  const PHONE = 35.6;

  /** The demo's mark, and a link to a window of its own: from the texts (crates/pages). */
  const ways = {
    /* by language */
  };
  // Below this, the styles hide the page (static/css/frame.css).
  const tooSmall = matchMedia('(max-width: 239.9px), (max-height: 199.9px)');
  function showWay() {
    document.querySelector('.own-window')?.remove();
    if (!tooSmall.matches) return;
    document.body.insertAdjacentHTML('beforeend', ways[root.lang] ?? ways.en);
  }
  tooSmall.addEventListener('change', showWay);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showWay);
  else showWay();
  addEventListener('keydown', (event) => tooSmall.matches && event.stopImmediatePropagation(), true);

  document.head.append(Object.assign(document.createElement('script'), { src: 'host.js', type: 'module' }));

  // A guest stores nothing before a person has pressed something in it, on this visit or an earlier one (src/platform/guest.rs).
  globalThis.storedWorld?.then((isStored) => root.toggleAttribute('data-stored', isStored));
  // Whoever scrolls does not press: a finger that does so is never lifted here (pointercancel).
  const PRESSES = ['pointerup', 'keydown', 'click'];
  const PASSING = /^(Tab|Shift|Control|Alt|Meta|Escape|Page.*|Home|End|Arrow.*)$/;
  function onPress({ isTrusted, key }) {
    if (!isTrusted || PASSING.test(key)) return;
    for (const kind of PRESSES) removeEventListener(kind, onPress, true);
    root.dataset.pressed = '';
  }
  for (const kind of PRESSES) addEventListener(kind, onPress, true);

  /** Whether the styles are there, and more than the card that says that the demo is starting. */
  const isThere = () =>
    getComputedStyle(root).getPropertyValue('--at-end').trim() === 'auto' &&
    (root.dataset.page === 'start' || document.querySelector('.stage, .checks, .study, .fallback, [role=alert]'));
  const sizes = new ResizeObserver(tell);
  let watched = root;
  sizes.observe(root);

  /**
   * The height of what is on the page, which does not depend on that of the frame: otherwise it would not shrink, and a page that makes
   * the frame a little higher than it is told would make it higher and higher. A phone without a body fills the frame.
   */
  function height() {
    const { height } = root.getBoundingClientRect();
    const phones = document.querySelector('.stage--bare > .stage__phones');
    if (!phones) return height;
    if (phones !== watched) sizes.observe((watched = phones));
    const rem = parseFloat(getComputedStyle(root).fontSize);
    // All of a tour is seen at once, also on a small telephone: what it says and what it points at.
    if ('tour' in root.dataset || 'autoplay' in root.dataset) return Math.max(PHONE * rem, Math.min(0.85 * screen.height, 42 * rem));
    return height - phones.getBoundingClientRect().height + PHONE * rem;
  }

  let told;
  function tell() {
    if (!isThere()) return;
    const now = Math.ceil(height());
    if (now !== told) parent.postMessage({ source: 'two-phones', type: 'height', height: (told = now) }, '*');
  }

  addEventListener('load', tell);
  addEventListener('resize', tell);
  document.addEventListener('two-phones-ready', tell);
})();
