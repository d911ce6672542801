// A page of the study over the app: nothing below is seen or pressed, and no key gets there.

const root = document.documentElement;

// Phones take digits, and a code that is pasted, from wherever: a press on the text of a page leaves the focus nowhere. This file is loaded
// before the app, so that nothing that listens to keys hears them first.
for (const name of ['keydown', 'paste']) {
  addEventListener(name, (event) => {
    const isCovered = root.hasAttribute('data-study-covered');
    const isOnPage = event.target instanceof Element && event.target.closest('.study');
    if (isCovered && !isOnPage) event.stopImmediatePropagation();
  }, true);
}

/** Covers the app and the bar, or shows them again. */
export function cover(isCovered) {
  for (const part of document.querySelectorAll('#app, .study-bar')) part.inert = isCovered;
  root.toggleAttribute('data-study-covered', isCovered);
}
