// A chart of what each person had: a dot a person, piled where they are alike, and below them the mean with its interval. Many people become bars.
import { axis, whisker } from './intervals.js';
import { fitted, hatch, line, mark, rule, scale, sizes, svg, ticks, width as wide } from './svg.js';

const SIDE = 14;
/** People of whom each has a dot. */
export const MOST_DOTS = 200;
const PILE = 92;
const BINS = 32;

/**
 * @param rows `{label, text, values: [{value, open, who}], mean, low, high, few, group}`; `open`: not done, so no more than a lower bound.
 * @param options as of intervals.js, and `legend`: `[{kind: 'dot'|'open'|'bar'|'mean', text}]`.
 */
export function dots(rows, { domain, unit, format, log = false, reference, legend = [] }) {
  return (room) => {
    const { text, small } = sizes();
    const at = scale(domain, [SIDE, room - SIDE], log);
    const nodes = [];
    const open = hatch('c-card', 'c-hatch');
    nodes.push(open.pattern);
    let y = 0;
    const drawn = rows.map((row) => {
      const label = fitted(row.label, room, text, 600);
      const fits = wide(label, text, 600) + wide(row.text, text) + 18 <= room;
      const parts = label ? [line(label, 0, y + text, text, { weight: 600 })] : [];
      if (!fits) y += text * 1.3;
      parts.push(fits ? line(row.text, room, y + text, text, { anchor: 'end' }) : line(row.text, 0, y + text, text));
      y += text * 1.35 + 8;
      const pile = row.values.length > MOST_DOTS ? bars(row.values, at, domain, log, open.fill) : piles(row.values, at, row.group ?? 0);
      const base = y + pile.height;
      parts.push(svg('g', { transform: `translate(0 ${base})` }, pile.nodes));
      parts.push(rule(SIDE, base, room - SIDE, base, 'c-track'));
      y = base + 6;
      if (!row.few && row.mean !== null && row.mean !== undefined) {
        y += 8;
        if (row.low !== null && row.low !== undefined) parts.push(...whisker(at(row.low), at(row.high), y));
        parts.push(mark(3, at(row.mean), y, 5));
        y += 8;
      }
      y += 14;
      return parts;
    });
    y -= 6;
    const labels = ticks(domain, Math.max(2, Math.floor(room / (small * 5.5))), unit, log);
    const grid = labels.map((tick) => rule(at(tick), text * 1.35 + 4, at(tick), y, 'c-grid'));
    if (reference) grid.push(rule(at(reference.value), text * 1.35, at(reference.value), y + 4, 'c-reference'));
    nodes.push(...grid, ...drawn.flat(), ...axis(labels, at, y + small * 1.25, small, format, room));
    y += small * 1.5;
    if (reference) {
      const half = wide(reference.text, small) / 2;
      nodes.push(line(reference.text, Math.min(Math.max(at(reference.value), half), room - half), y + small * 1.25, small, { kind: 'c-soft', anchor: 'middle' }));
      y += small * 1.5;
    }
    const keys = key(legend, y + 6, room, small, open.fill);
    nodes.push(...keys.nodes);
    return { height: Math.ceil(keys.bottom + 6), nodes };
  };
}

/** Dots, piled where they would lie on each other; smaller where a pile would be too high. */
function piles(values, at, group) {
  let r = 6;
  let columns;
  for (; r >= 1.5; r -= 0.5) {
    columns = new Map();
    for (const one of [...values].sort((a, b) => a.value - b.value)) {
      const place = Math.round(at(one.value) / (2 * r + 1));
      if (!columns.has(place)) columns.set(place, []);
      columns.get(place).push(one);
    }
    if (Math.max(0, ...[...columns.values()].map((pile) => pile.length)) * (2 * r + 1) <= PILE) break;
  }
  r = Math.max(r, 1.5);
  const step = Math.min(2 * r + 1, PILE / Math.max(1, ...[...columns.values()].map((pile) => pile.length)));
  const nodes = [];
  let highest = 1;
  for (const pile of columns.values()) {
    const x = pile.reduce((sum, one) => sum + at(one.value), 0) / pile.length;
    highest = Math.max(highest, pile.length);
    pile.forEach((one, place) => {
      const y = -(r + 2) - place * step;
      const dot = one.open ? svg('path', { d: `M${x - r * 0.8} ${y - r}L${x + r} ${y}L${x - r * 0.8} ${y + r}z`, class: 'c-open' }) : mark(group % 3, x, y, r, 'c-dot');
      if (one.who) dot.append(svg('title', {}, one.who));
      nodes.push(dot);
    });
  }
  return { height: Math.max(highest * step + 4, 18), nodes };
}

/** Bars in place of dots: how many people within each part of the scale, who was not done on top. */
function bars(values, at, domain, log, open) {
  const [from, to] = [at(domain[0]), at(domain[1])];
  const wideness = (to - from) / BINS;
  const bins = Array.from({ length: BINS }, () => ({ done: 0, open: 0 }));
  for (const one of values) {
    const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor((at(one.value) - from) / wideness)))];
    bin[one.open ? 'open' : 'done'] += 1;
  }
  const most = Math.max(...bins.map((bin) => bin.done + bin.open));
  const nodes = bins.flatMap((bin, place) => {
    const x = from + place * wideness + 0.75;
    const [done, rest] = [(bin.done / most) * PILE, (bin.open / most) * PILE];
    const parts = [];
    if (bin.done) parts.push(svg('rect', { x, y: -done, width: wideness - 1.5, height: done, class: 'c-dot' }));
    if (bin.open) parts.push(svg('rect', { x, y: -done - rest, width: wideness - 1.5, height: rest, fill: open, class: 'c-bar' }));
    return parts;
  });
  return { height: PILE + 4, nodes };
}

/** What the marks mean, in lines of the width. */
function key(legend, y, room, small, open) {
  const nodes = [];
  let [x, row] = [6, y + small * 0.6];
  for (const { kind, text } of legend) {
    const needs = 18 + wide(text, small) + 16;
    if (x > 6 && x + needs - 16 > room) [x, row] = [6, row + small * 1.6];
    if (kind === 'dot') nodes.push(mark(0, x, row, 5, 'c-dot'));
    if (kind === 'open') nodes.push(svg('path', { d: `M${x - 4} ${row - 5}L${x + 5} ${row}L${x - 4} ${row + 5}z`, class: 'c-open' }));
    if (kind === 'bar') nodes.push(svg('rect', { x: x - 5, y: row - 5, width: 10, height: 10, class: 'c-dot' }));
    if (kind === 'hatched') nodes.push(svg('rect', { x: x - 5, y: row - 5, width: 10, height: 10, fill: open, class: 'c-bar' }));
    if (kind === 'mean') nodes.push(...whisker(x - 6, x + 6, row, 4), mark(3, x, row, 3.6));
    nodes.push(line(text, x + 12, row + small * 0.36, small, { kind: 'c-soft' }));
    x += needs;
  }
  return { nodes, bottom: legend.length ? row + small * 0.8 : y };
}
