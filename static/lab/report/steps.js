// Charts of the journey's steps: who came how far, and where it went wrong. The old phone's steps are amber and lined with round corners, the new one's
// green and plain with square ones, as the phones are everywhere.
import { whisker } from './intervals.js';
import { fitted, hatch, line, rule, scale, sizes, svg, width as wide } from './svg.js';
import { count, integer, knows, percent, say } from './words.js';

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

/** How far people came: a bar a step. `rows` as in the figures (`funnel`). */
export function funnel(rows) {
  return (room) => {
    const { text, small } = sizes();
    const beside = room >= 560;
    const column = beside ? Math.min(room * 0.4, 270) : 0;
    const end = beside ? 118 : 0;
    const at = scale([0, 1], [column + 2, room - end - 8]);
    const lined = hatch('c-old-tint', 'c-old-stroke');
    const nodes = [lined.pattern];
    let y = 0;
    let before;
    for (const part of byPhone(rows)) {
      nodes.push(...heading(part.phone, y, text, lined.fill));
      y += text * 1.8;
      for (const row of part.rows) {
        const lost = before !== undefined && before > row.reached ? before - row.reached : 0;
        before = row.reached;
        const told = say('funnel-of', { reached: integer(row.reached), n: integer(row.n), share: percent(row.share ?? 0) });
        const high = beside ? 18 : 14;
        if (beside) {
          nodes.push(line(fitted(stepName(row.step), column - 10, text), 0, y + high * 0.5 + text * 0.35, text));
          nodes.push(line(told, room, y + high * 0.5 + small * 0.36, small, { anchor: 'end', weight: 600 }));
        } else {
          const mine = wide(told, small, 600) + 10;
          nodes.push(line(fitted(stepName(row.step), room - mine, small), 0, y + small, small));
          nodes.push(line(told, room, y + small, small, { anchor: 'end', weight: 600 }));
          y += small * 1.35;
        }
        const middle = y + high / 2;
        nodes.push(rule(at(0), middle, at(1), middle, 'c-track'));
        const shape = part.phone === 'old' ? { rx: 6, fill: lined.fill, class: 'c-edge-old' } : { class: 'c-new c-edge-new' };
        if (row.reached) nodes.push(svg('rect', { x: at(0), y, width: Math.max(at(row.share ?? 0) - at(0), 3), height: high, ...shape }));
        if (!row.few && row.low !== null && row.low !== undefined && row.n >= 5) nodes.push(...whisker(at(row.low), at(row.high), middle, 4));
        y += high;
        if (lost) {
          nodes.push(line(count('funnel-lost', lost), beside ? at(0) : 0, y + small * 1.05, small, { kind: 'c-stop', weight: 600 }));
          y += small * 1.2;
        }
        y += beside ? 8 : 9;
      }
      y += 8;
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
    const cell = Math.min(130, Math.max(62, Math.max(...names.map((name) => wide(name, small, 600))) + 14));
    const column = room - cell * KINDS.length;
    const rate = (row, kind) => (row[kind] ?? 0) / Math.max(1, row.reached);
    const most = Math.max(0.01, ...rows.flatMap((row) => KINDS.map((kind) => rate(row, kind))));
    const lined = hatch('c-old-tint', 'c-old-stroke');
    const nodes = [lined.pattern];
    const high = Math.max(30, text * 1.9);
    let y = small * 1.6;
    names.forEach((name, place) => nodes.push(line(name, column + cell * (place + 0.5), small, small, { kind: 'c-soft', anchor: 'middle', weight: 600 })));
    for (const part of byPhone(rows)) {
      nodes.push(...heading(part.phone, y, text, lined.fill));
      y += phoneName(part.phone) ? text * 1.8 : 0;
      for (const row of part.rows) {
        nodes.push(line(fitted(stepName(row.step), column - 8, small), 0, y + high / 2 + small * 0.35, small));
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
