// A chart of what each person had: a dot a person, piled where they are alike, and below them the mean with its interval. Many people become bars.
import { axis, mostTicks, whisker } from './intervals.js';
import { fitted, hatch, line, mark, rule, scale, sizes, svg, ticks, width as wide } from './svg.js';
import { integer } from './words.js';

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
      const pile = row.values.length > MOST_DOTS ? bars(row.values, at, domain, open.fill, small) : piles(row.values, at, row.group ?? 0);
      const base = y + pile.height;
      if (reference) parts.push(rule(at(reference.value), y - 4, at(reference.value), base + 4, 'c-reference'));
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
    const labels = ticks(domain, mostTicks(room, domain, unit, format, small), unit, log);
    const grid = labels.map((tick) => rule(at(tick), text * 1.35 + 4, at(tick), y, 'c-grid'));
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
  const sorted = values.map((one) => ({ ...one, x: at(one.value) })).sort((a, b) => a.x - b.x);
  let [r, found] = [6, []];
  for (; r >= 2; r -= 0.5) {
    found = pilesOf(sorted, 2 * r + 1);
    if (highest(found) * (2 * r + 1) <= PILE) break;
  }
  r = Math.max(r, 2);
  const step = Math.min(2 * r + 1, PILE / highest(found));
  const nodes = [];
  let before = -Infinity;
  for (const pile of found) {
    const x = Math.max((pile[0].x + pile.at(-1).x) / 2, before + 2 * r + 0.5);
    before = x;
    // Who was done stands below who was not.
    pile.sort((a, b) => Boolean(a.open) - Boolean(b.open)).forEach((one, place) => {
      const y = -(r + 2) - place * step;
      const dot = one.open ? svg('path', { d: triangle(x, y, r), class: 'c-open' }) : mark(group % 3, x, y, r, 'c-dot');
      if (one.who) dot.append(svg('title', {}, one.who));
      nodes.push(dot);
    });
  }
  return { height: Math.max(highest(found) * step + 4, 18), nodes };
}

const highest = (piled) => Math.max(1, ...piled.map((pile) => pile.length));
const triangle = (x, y, r) => `M${x - r * 0.8} ${y - r}L${x + r} ${y}L${x - r * 0.8} ${y + r}z`;

/** Those that would touch are one pile. */
function pilesOf(sorted, room) {
  const found = [];
  for (const one of sorted) {
    if (found.length && one.x - found.at(-1)[0].x < room) found.at(-1).push(one);
    else found.push([one]);
  }
  return found;
}

/** Bars in place of dots: how many people within each part of the scale, who was not done on top. */
function bars(values, at, domain, open, small) {
  const [from, to] = [at(domain[0]), at(domain[1])];
  const wideness = (to - from) / BINS;
  const bins = Array.from({ length: BINS }, () => ({ done: 0, open: 0 }));
  for (const one of values) {
    const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor((at(one.value) - from) / wideness)))];
    bin[one.open ? 'open' : 'done'] += 1;
  }
  const most = Math.max(...bins.map((bin) => bin.done + bin.open));
  let isTold = false;
  const nodes = bins.flatMap((bin, place) => {
    const x = from + place * wideness + 0.75;
    const [done, rest] = [(bin.done / most) * PILE, (bin.open / most) * PILE];
    const parts = [];
    if (bin.done) parts.push(svg('rect', { x, y: -done, width: wideness - 1.5, height: done, class: 'c-dot' }));
    if (bin.open) parts.push(svg('rect', { x, y: -done - rest, width: wideness - 1.5, height: rest, fill: open, class: 'c-bar' }));
    // The highest says how many it stands for, and with it what the others do.
    if (!isTold && bin.done + bin.open === most) {
      isTold = true;
      parts.push(line(integer(most), x + wideness / 2, -PILE - 4, small, { anchor: 'middle' }));
    }
    return parts;
  });
  return { height: PILE + small + 8, nodes };
}

/** What the marks mean, in lines of the width. */
function key(legend, y, room, small, open) {
  const nodes = [];
  let [x, row] = [6, y + small * 0.6];
  for (const { kind, text } of legend) {
    const needs = 18 + wide(text, small) + 16;
    if (x > 6 && x + needs - 16 > room) [x, row] = [6, row + small * 1.6];
    if (kind === 'dot') nodes.push(mark(0, x, row, 5, 'c-dot'));
    if (kind === 'open') nodes.push(svg('path', { d: triangle(x, row, 5), class: 'c-open' }));
    if (kind === 'bar') nodes.push(svg('rect', { x: x - 5, y: row - 5, width: 10, height: 10, class: 'c-dot' }));
    if (kind === 'hatched') nodes.push(svg('rect', { x: x - 5, y: row - 5, width: 10, height: 10, fill: open, class: 'c-bar' }));
    if (kind === 'mean') nodes.push(...whisker(x - 6, x + 6, row, 4), mark(3, x, row, 3.6));
    nodes.push(line(fitted(text, room - x - 12, small), x + 12, row + small * 0.36, small, { kind: 'c-soft' }));
    x += needs;
  }
  return { nodes, bottom: legend.length ? row + small * 0.8 : y };
}
