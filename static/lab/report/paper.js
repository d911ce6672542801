// On paper all that is folded is open, and charts are as wide as the sheet. Afterwards it is as it was.
import { onPaper } from './figure.js';

const opened = new Set();

function turn(isPrinted) {
  if (isPrinted) {
    for (const one of document.querySelectorAll('#lab details:not([open])')) {
      opened.add(one);
      one.open = true;
    }
  } else {
    for (const one of opened) one.open = false;
    opened.clear();
  }
  onPaper(isPrinted);
}

/** Follows the printer. */
export function follow() {
  const paper = matchMedia('print');
  paper.addEventListener('change', ({ matches }) => turn(matches));
  addEventListener('beforeprint', () => turn(true));
  addEventListener('afterprint', () => turn(false));
}
