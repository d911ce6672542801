// The second press of a double click or tap. Pages follow each other in one place: it would press what stands there on the next one.

/** In milliseconds and pixels: what a browser that does not count taps has to tell two of them by. */
const QUICK = 350;
const NEAR = 30;

let before;
let isQuickTap = false;
addEventListener('pointerdown', (event) => {
  const isTap = event.pointerType === 'touch';
  isQuickTap = isTap && before !== undefined && event.timeStamp - before.timeStamp < QUICK && Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < NEAR;
  before = isTap ? event : undefined;
}, { capture: true, passive: true });

/** Stops what is the second of two quick presses on a page. Keys press one thing at a time. */
export function onceEach(page) {
  page.addEventListener('click', (event) => {
    if (event.detail === 0 || (event.detail === 1 && !isQuickTap)) return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
}
