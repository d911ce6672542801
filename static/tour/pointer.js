// The pointer of the tour, and the ring around what it points at. Both are drawn over the page and take nothing: no click, no place in
// the reading order. The pointer stands beside the control, where it covers the least.
import { svg } from './draw.js';

/** In CSS pixels. */
const SIZE = { along: 26, out: 30 };
/** Between the tip and the control. */
const GAP = 3;
/** What is kept free of a scroller's edges when something is brought into sight: the demo's mark above, the pointer below. */
const ABOVE = 72;
const BELOW = 44;
/** What is not covered, where there is another place. */
const CONTROLS = 'button, input, label, a, canvas, img';
const TEXTS = 'p, h1, h2, li, [role=timer]';
/** What is never covered. */
const KEPT = '.caption, .tour, [data-demo-mark]';

export class Pointer {
  constructor() {
    this.ring = document.createElement('div');
    this.ring.className = 'tour-ring';
    this.arrow = svg('0 0 26 30', 'M13 1.5 24 14.5h-6.4V28.5H8.4V14.5H2Z');
    this.arrow.setAttribute('class', 'tour-pointer');
    for (const element of [this.ring, this.arrow]) {
      element.setAttribute('aria-hidden', 'true');
      element.toggleAttribute('hidden', true);
    }
    document.body.append(this.ring, this.arrow);
  }

  /** Points at what lies on the page as `element`; at nothing without one. */
  at(element, { isSight = false } = {}) {
    const box = element?.getBoundingClientRect();
    const isShown = Boolean(box && box.width > 1 && box.height > 1 && isInside(box));
    this.ring.toggleAttribute('hidden', !isShown);
    const spot = isShown && !isSight ? spotBeside(box) : undefined;
    this.arrow.toggleAttribute('hidden', !spot);
    if (isShown) place(this.ring, { left: box.left - 4, top: box.top - 4 }, { width: box.width + 8, height: box.height + 8 });
    if (spot) place(this.arrow, spot, {}, `rotate(${spot.turn}deg)`);
  }

  remove() {
    this.ring.remove();
    this.arrow.remove();
  }
}

function place(element, { left, top }, { width, height }, turn = '') {
  element.style.transform = `translate(${left}px, ${top}px) ${turn}`;
  if (width !== undefined) Object.assign(element.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
}

const isInside = ({ left, top, right, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;

/** Where the pointer goes: the upper left corner of its box, and how far it is turned. */
function spotBeside(box) {
  const kept = [...document.querySelectorAll(KEPT)].map((element) => element.getBoundingClientRect());
  const spots = [];
  for (const part of [0.5, 0.7, 0.3, 0.9, 0.1]) {
    const x = box.left + box.width * part - SIZE.along / 2;
    const y = box.top + box.height * part - SIZE.out / 2;
    spots.push({ left: x, top: box.bottom + GAP, turn: 0 }, { left: x, top: box.top - GAP - SIZE.out, turn: 180 });
    spots.push({ left: box.right + GAP + 2, top: y, turn: -90 }, { left: box.left - GAP - 2 - SIZE.out + 4, top: y, turn: 90 });
  }
  let best;
  for (const spot of spots) {
    const around = boxOf(spot);
    if (around.left < 0 || around.top < 0 || around.right > innerWidth || around.bottom > innerHeight) continue;
    if (kept.some((other) => meet(around, other))) continue;
    const cost = costOf(around);
    if (!best || cost < best.cost) best = { ...spot, cost };
    if (cost === 0) break;
  }
  return best;
}

/** The box that a pointer takes, which is as wide turned as it is high. */
function boxOf({ left, top, turn }) {
  const [x, y] = [left + SIZE.along / 2, top + SIZE.out / 2];
  const [wide, high] = turn % 180 === 0 ? [SIZE.along, SIZE.out] : [SIZE.out, SIZE.along];
  return { left: x - wide / 2, top: y - high / 2, right: x + wide / 2, bottom: y + high / 2 };
}

const meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** How much is under it. */
function costOf({ left, top, right, bottom }) {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [[x, y], [left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]];
  return points.filter((point) => isTaken(...point)).length;
}

/** Whether a control is there, or a word: a paragraph is as wide as its place. */
function isTaken(x, y) {
  const found = document.elementFromPoint(x, y);
  if (found?.closest(CONTROLS)) return true;
  const text = found?.closest(TEXTS);
  if (!text) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
}

/** Scrolls what is around an element on this page, up and down, no further than is needed: the page around a frame stays where it is. */
export function scrollTo(element, covered) {
  for (let scroller = element.parentElement; scroller; scroller = scroller.parentElement) {
    const isPage = scroller === document.documentElement;
    const [box, around] = [element.getBoundingClientRect(), isPage ? { top: 0 } : scroller.getBoundingClientRect()];
    const height = isPage ? innerHeight : scroller.clientHeight;
    const above = box.top - around.top - ABOVE - (isPage ? covered : 0);
    const below = box.bottom - around.top + BELOW - height;
    const by = above < 0 ? above : Math.min(above, Math.max(0, below));
    if (Math.abs(by) > 1 && scroller.scrollHeight > scroller.clientHeight) scroller.scrollBy({ top: by, behavior: 'instant' });
  }
}
