// Charts of the journey's steps: who came how far, and where it went wrong. The old phone's steps are amber and lined with round corners, the new one's
// green and plain with square ones, as the phones are everywhere.
import { whisker } from './intervals.js';
import { broken, fitted, hatch, line, rule, scale, sizes, svg, width as wide } from './svg.js';
import { integer, knows, percent, say } from './words.js';

/** Pixels of a step's row, the same in both charts, which may stand beside each other. */
const ROW = 30;
/** Pixels from which on words stand beside their bars. */
const WIDE = 430;

/** A step by its number and what is done there. */
export const stepName = (step) => (knows(`step-at_${step}`) ? say('step_named', { step, name: say(`step-at_${step}`) }) : String(step ?? ''));
/** A phone by its name; nothing for what concerns both. */
export const phoneName = (phone) => (phone === 'old' || phone === 'new' ? say(`phone-${phone}`) : '');

/** The rows of a chart by phone, in the order of the data. */
function byPhone(rows) {
  const parts = [];
  for (const row of rows) {
    if (parts.at(-1)?.phone !== row.phone) parts.push({ phone: row.phone, rows: [] });
    parts.at(-1).rows.push(row);
  }
  return parts;
}

/** The name of a phone above its part: a small phone of its shape, and the word. */
function heading(phone, y, text, fill) {
  const name = phoneName(phone);
  if (!name) return [];
  const kind = phone === 'old' ? 'c-old' : 'c-new';
  const body = phone === 'old' ? { rx: 4, fill } : { rx: 1 };
  return [
    svg('rect', { x: 1, y: y + 1, width: 12, height: text * 1.15, class: `${phone === 'old' ? '' : kind} c-edge-${phone}`.trim(), ...body }),
    line(name, 22, y + text, text, { kind: `c-word-${phone}`, weight: 700 }),
  ];
}

/** How far people came: a bar a step, and how many fewer than on the step before. `rows` as in the figures (`funnel`). */
export function funnel(rows) {
  return (room) => {
    const { text, small } = sizes();
    const beside = room >= WIDE;
    // On a narrow page the bar says the share.
    const told = (row) => say(beside ? 'funnel-of' : 'of', { reached: integer(row.reached), done: integer(row.reached), n: integer(row.n), share: percent(row.share ?? 0) });
    const end = Math.max(...rows.map((row) => wide(told(row), small, 600)));
    const lessRoom = wide(`▾${integer(rows[0].n)}`, small, 700) + 8;
    const column = beside ? Math.min(room * 0.36, Math.max(...rows.map((row) => wide(stepName(row.step), text))) + 14) : 0;
    const at = scale([0, 1], [column + 2, beside ? room - end - lessRoom - 12 : room - 8]);
    const lined = hatch('c-old-tint', 'c-old-stroke');
    const nodes = [lined.pattern];
    let y = 0;
    let before;
    for (const part of byPhone(rows)) {
      nodes.push(...heading(part.phone, y, text, lined.fill));
      y += text * 1.8;
      for (const row of part.rows) {
        const less = before !== undefined && before > row.reached ? before - row.reached : 0;
        before = row.reached;
        const high = beside ? ROW : ROW / 2;
        const base = beside ? y + high / 2 : y + small * 0.65;
        nodes.push(line(fitted(stepName(row.step), beside ? column - 10 : room - end - (less ? lessRoom : 0) - 8, beside ? text : small), 0, base + small * 0.36, beside ? text : small));
        nodes.push(line(told(row), room, base + small * 0.36, small, { anchor: 'end', weight: 600 }));
        if (less) nodes.push(line(`▾${integer(less)}`, room - end - 8, base + small * 0.36, small, { kind: 'c-stop', anchor: 'end', weight: 700 }));
        if (!beside) y += small * 1.4;
        const [middle, thick] = [y + high / 2, beside ? 18 : 13];
        nodes.push(rule(at(0), middle, at(1), middle, 'c-track'));
        const shape = part.phone === 'old' ? { rx: thick / 2.6, fill: lined.fill, class: 'c-edge-old' } : { class: 'c-new c-edge-new' };
        if (row.reached) nodes.push(svg('rect', { x: at(0), y: middle - thick / 2, width: Math.max(at(row.share ?? 0) - at(0), 3), height: thick, ...shape }));
        if (!row.few && row.low !== null && row.low !== undefined) nodes.push(...whisker(at(row.low), at(row.high), middle, 4));
        y += high + (beside ? 0 : 7);
      }
      y += 10;
    }
    return { height: Math.ceil(y), nodes };
  };
}

const KINDS = ['errors', 'misses', 'hints'];
/** Where it went wrong: a row a step, darker and with a thicker edge the more often for each who came there; each cell has its number. `rows` as in the figures (`steps`). */
export function heat(rows) {
  return (room) => {
    const { text, small } = sizes();
    const names = KINDS.map((kind) => say(`count-${kind}`));
    const widest = Math.max(...names.map((name) => wide(name, small, 600)));
    const isWide = room >= WIDE;
    const cell = !isWide ? Math.max(46, Math.min(widest + 5, 60)) : Math.min(110, Math.max(62, widest + 16));
    const column = room - cell * KINDS.length;
    const rate = (row, kind) => (row[kind] ?? 0) / Math.max(1, row.reached);
    const most = Math.max(0.01, ...rows.flatMap((row) => KINDS.map((kind) => rate(row, kind))));
    const lined = hatch('c-old-tint', 'c-old-stroke');
    const nodes = [lined.pattern];
    const px = isWide ? text : small;
    const high = isWide ? ROW : small * 2.6;
    let y = 0;
    for (const part of byPhone(rows)) {
      nodes.push(...heading(part.phone, y, text, lined.fill));
      // Beside the name of the phone, where there is room.
      if (!isWide) y += text * 1.5;
      const heads = names.map((name) => broken(name, cell - 4, small, 600));
      heads.forEach((lines, place) => lines.forEach((one, at) => nodes.push(line(one, column + cell * (place + 0.5), y + text * (isWide ? 1 : 0.8) + small * 1.15 * at, small, { kind: 'c-soft', anchor: 'middle', weight: 600 }))));
      y += small * 1.15 * (Math.max(...heads.map((lines) => lines.length)) - 1);
      y += text * (isWide ? 1.8 : 1.2);
      for (const row of part.rows) {
        const label = broken(stepName(row.step), column - 8, px);
        label.forEach((one, place) => nodes.push(line(one, 0, y + high / 2 + px * (0.35 + 1.15 * (place - (label.length - 1) / 2)), px)));
        KINDS.forEach((kind, place) => {
          const many = row[kind] ?? 0;
          const share = rate(row, kind) / most;
          const x = column + cell * place;
          nodes.push(svg('rect', { x: x + 2, y: y + 2, width: cell - 4, height: high - 4, rx: 4, class: many ? 'c-heat' : 'c-cold', 'fill-opacity': many ? (0.08 + share * 0.3).toFixed(3) : undefined, 'stroke-width': many ? (0.75 + share * 2).toFixed(2) : undefined }));
          if (many) nodes.push(line(integer(many), x + cell / 2, y + high / 2 + text * 0.35, text, { anchor: 'middle', weight: share > 0.5 ? 700 : 500 }));
        });
        y += high;
      }
      y += 10;
    }
    return { height: Math.ceil(y), nodes };
  };
}
