// A chart of values with their intervals: a line a value, its words above it, so that it reads at any width.
import { broken, hatch, line, mark, rule, scale, sizes, svg, ticks, width as wide } from './svg.js';

const SIDE = 14;
const STRIP = 26;

/**
 * @param rows `{label, text, value, low, high, few, group}`: `text` is the value in words, `group` the place of its group.
 * @param options `domain`, `unit`, `format` of the axis; `log`; `bars` from the beginning of the axis; `reference` `{value, text}`; `ends` `[left, right]`.
 * @returns what draws it in a width: `{height, nodes}`.
 */
export function intervals(rows, { domain, unit, format, log = false, bars = false, reference, ends }) {
  return (room) => {
    const { text, small } = sizes();
    const [left, right] = [SIDE, room - SIDE];
    const at = scale(domain, [left, right], log);
    const nodes = [];
    const fill = bars && hatch('c-key', 'c-hatch');
    if (fill) nodes.push(fill.pattern);
    let y = 0;
    if (ends) {
      const told = [`◂ ${ends[0]}`, `${ends[1]} ▸`].map((end) => broken(end, room / 2 - 10, small));
      told[0].forEach((one, place) => nodes.push(line(one, 0, small * (1.1 + 1.2 * place), small, { kind: 'c-soft' })));
      told[1].forEach((one, place) => nodes.push(line(one, room, small * (1.1 + 1.2 * place), small, { kind: 'c-soft', anchor: 'end' })));
      y += small * (0.9 + 1.2 * Math.max(told[0].length, told[1].length));
    }
    const top = y;
    const drawn = rows.map((row) => {
      const labels = broken(row.label, room, text, 600);
      const fits = labels.length === 1 && wide(row.label, text, 600) + wide(row.text, text) + 18 <= room;
      const parts = labels.map((label, place) => line(label, 0, y + text * (1 + 1.2 * place), text, { weight: 600 }));
      y += text * 1.2 * (labels.length - 1);
      if (!fits) y += text * 1.3;
      parts.push(fits ? line(row.text, room, y + text, text, { anchor: 'end' }) : line(row.text, 0, y + text, text, {}));
      y += text * 1.35;
      const middle = y + STRIP / 2;
      parts.push(rule(left, middle, right, middle, 'c-track'));
      if (reference) parts.push(rule(at(reference.value), middle - STRIP / 2, at(reference.value), middle + STRIP / 2, 'c-reference'));
      parts.push(...strip(row, at, middle, bars && fill.fill));
      y += STRIP + 8;
      return parts;
    });
    y -= 4;
    const labels = ticks(domain, mostTicks(room, domain, unit, format, small), unit, log);
    const grid = labels.map((tick) => rule(at(tick), top + text * 1.35, at(tick), y, 'c-grid'));
    nodes.push(...grid, ...drawn.flat());
    nodes.push(...axis(labels, at, y + small * 1.25, small, format, room));
    if (reference?.text) {
      y += small * 1.5;
      nodes.push(line(reference.text, Math.min(Math.max(at(reference.value), wide(reference.text, small) / 2), room - wide(reference.text, small) / 2), y + small * 1.25, small, { kind: 'c-soft', anchor: 'middle' }));
    }
    return { height: Math.ceil(y + small * 1.8), nodes };
  };
}

/** The words of an axis, those at its ends within the picture. */
export function axis(labels, at, y, small, format, room) {
  return labels.map((tick) => {
    const half = wide(format(tick), small) / 2;
    return line(format(tick), Math.min(Math.max(at(tick), half), room - half), y, small, { kind: 'c-soft', anchor: 'middle' });
  });
}

function strip({ value, low, high, few, group = 0 }, at, y, filled) {
  if (value === null || value === undefined) return [];
  const parts = [];
  if (filled) parts.push(svg('rect', { x: at(0), y: y - 9, width: Math.max(at(value) - at(0), 1.5), height: 18, fill: filled, class: 'c-bar' }));
  // Too few people: the value alone, hollow.
  if (few) return [...parts, mark(group, at(value), y, 6, 'c-hollow')];
  if (low !== null && low !== undefined) {
    if (!filled) parts.push(svg('rect', { x: at(low), y: y - 5, width: Math.max(at(high) - at(low), 2), height: 10, rx: 5, class: 'c-band' }));
    parts.push(...whisker(at(low), at(high), y));
  }
  if (!filled) parts.push(mark(group, at(value), y, 6));
  return parts;
}

/** The ends of an interval and the line between them, with a light edge, as it may lie on a bar. */
export function whisker(from, to, y, half = 6) {
  const path = `M${from} ${y - half}v${half * 2}M${to} ${y - half}v${half * 2}M${from} ${y}H${to}`;
  return [svg('path', { d: path, class: 'c-halo' }), svg('path', { d: path, class: 'c-whisker' })];
}

/** How many ticks there is room for. */
export function mostTicks(room, domain, unit, format, small) {
  const widest = unit === 'ms' ? small * 4.6 : Math.max(...domain.map((end) => wide(format(end), small)));
  return Math.max(2, Math.floor(room / (widest + small)));
}
