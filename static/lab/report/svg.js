// What charts are drawn with. Colours are classes (lab.css), so that they follow the theme; nothing is told by colour alone.

const NAMES = 'http://www.w3.org/2000/svg';
let made = 0;
/** A name within the page. */
export const uid = (what) => `${what}-${(made += 1)}`;

/** An element of SVG. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(NAMES, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) element.setAttribute(name, value);
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** The size of text in a chart: that of notes on the page, which may be larger than usual. */
export function sizes() {
  const root = parseFloat(getComputedStyle(document.documentElement).fontSize) || 18;
  return { text: root * 0.86, small: root * 0.77 };
}

const face = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const measurer = document.createElement('canvas').getContext('2d');
/** How wide a text is. */
export function width(text, px, weight = 400) {
  measurer.font = `${weight} ${px}px ${face}`;
  return measurer.measureText(text).width;
}

/** As much of a text as there is room for. */
export function fitted(text, room, px, weight) {
  if (width(text, px, weight) <= room) return text;
  let end = text.length;
  while (end > 1 && width(`${text.slice(0, end).trimEnd()}…`, px, weight) > room) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** A text in at most two lines, broken between words. */
export function broken(text, room, px, weight) {
  if (width(text, px, weight) <= room) return [text];
  const words = text.split(' ');
  let first = words.shift();
  while (words.length && width(`${first} ${words[0]}`, px, weight) <= room) first += ` ${words.shift()}`;
  return [fitted(first, room, px, weight), fitted(words.join(' '), room, px, weight)].filter(Boolean);
}

/** A line of text. */
export const line = (text, x, y, px, { kind = 'c-ink', anchor = 'start', weight = 400 } = {}) =>
  svg('text', { x, y, class: kind, 'text-anchor': anchor, 'font-size': px, 'font-weight': weight, 'font-family': face }, text);

export const rule = (x1, y1, x2, y2, kind, more = {}) => svg('line', { x1, y1, x2, y2, class: kind, ...more });

/** Where a value is drawn. */
export function scale([low, high], [from, to], log = false) {
  const at = log ? Math.log : (value) => value;
  const span = at(high) - at(low) || 1;
  return (value) => from + ((at(Math.min(Math.max(value, low), high)) - at(low)) / span) * (to - from);
}

const TIMES = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800, 86_400].map((seconds) => seconds * 1000);

/** Ticks of an axis, of which more would only be in the way. */
const ENOUGH = 7;

/** Round values within a domain, not more than there is room for. Scores are whole; other numbers are shown with one decimal. */
export function ticks([low, high], room, unit, log = false) {
  const most = Math.min(room, ENOUGH);
  if (log && unit === 'ms') return spread(TIMES.filter((value) => value >= low && value <= high), most);
  if (log) return spread([0.1, 0.2, 0.25, 0.5, 1, 2, 4, 5, 10].filter((value) => value >= low && value <= high), most);
  const span = high - low;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const fine = { points: 1, count: 0.1, share: 0.01 }[unit] ?? 0;
  const steps = unit === 'ms' ? TIMES : [1, 2, 5, 10, 20, 50, 100].map((factor) => factor * power).filter((one) => one >= fine - 1e-9);
  const step = steps.find((one) => span / one <= most) ?? Math.max(span, fine);
  const found = [];
  for (let value = Math.ceil(low / step) * step; value <= high + step / 1e6; value += step) found.push(Math.abs(value) < step / 1e6 ? 0 : value);
  return found;
}

function spread(values, most) {
  const every = Math.max(1, Math.ceil(values.length / most));
  return values.filter((_, place) => place % every === 0);
}

/** A fill of slanting lines: told from a plain one without colour. Returns its element and what to fill with. */
export function hatch(tint, stroke) {
  const id = uid('hatch');
  const pattern = svg(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 6, height: 6, class: tint }),
    rule(1, 0, 1, 6, stroke, { 'stroke-width': 2 }),
  );
  return { pattern: svg('defs', {}, pattern), fill: `url(#${id})` };
}

/** The marks of groups, in their order: told apart by shape. */
export function mark(place, x, y, r = 6, kind = 'c-mark') {
  const shapes = [
    () => svg('circle', { cx: x, cy: y, r, class: kind }),
    () => svg('rect', { x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, class: kind }),
    () => svg('path', { d: `M${x} ${y - r * 1.15}l${r * 1.15} ${r * 2}h${-r * 2.3}z`, class: kind }),
    () => svg('path', { d: `M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`, class: kind }),
  ];
  return shapes[place % shapes.length]();
}

/** The picture itself, with its name and what it says for those who do not see it. */
export function picture(wide, high, title, description, ...children) {
  const [name, told] = [uid('title'), uid('desc')];
  return svg(
    'svg',
    { xmlns: NAMES, width: wide, height: high, viewBox: `0 0 ${wide} ${high}`, role: 'img', 'aria-labelledby': `${name} ${told}`, class: 'picture' },
    svg('title', { id: name }, title),
    svg('desc', { id: told }, description),
    children,
  );
}

const KEPT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'fill-opacity', 'stroke-opacity', 'stroke-linecap'];
/** A picture as a file of its own: with the colours that it has on the page, and its paper behind it. */
export function standalone(drawn) {
  const copy = drawn.cloneNode(true);
  const [from, to] = [drawn, copy].map((root) => [...root.querySelectorAll('*')]);
  from.forEach((element, place) => {
    if (!element.hasAttribute('class')) return;
    const style = getComputedStyle(element);
    for (const name of KEPT) if (!element.hasAttribute(name)) to[place].setAttribute(name, style.getPropertyValue(name));
    to[place].removeAttribute('class');
  });
  copy.removeAttribute('class');
  const paper = getComputedStyle(drawn).getPropertyValue('--card').trim() || '#fff';
  copy.insertBefore(svg('rect', { width: '100%', height: '100%', fill: paper }), copy.firstChild.nextSibling.nextSibling);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
