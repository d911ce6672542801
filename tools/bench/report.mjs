// Computes each peer's figures from its frames, and makes a table of them.
import { BASE } from './peers.mjs';

const share = (part, rows) => (rows.length ? (100 * rows.filter(part).length) / rows.length : null);
const round = (number, digits = 3) => (number === null ? null : Number(number.toFixed(digits)));

function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? null;
}

/** The geometric mean of a peer's times as ratios to those of the base, frame by frame. */
function geomean(rows, name) {
  const logs = rows.map(({ peers }) => Math.log(peers[name].ms / peers[BASE].ms));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

/** Median and 95th percentile, in milliseconds and as ratios to the base's. */
function times(rows, name) {
  const of = (peer, part) => quantile(rows.map(({ peers }) => peers[peer].ms), part);
  const ratio = (part) => round(of(name, part) / of(BASE, part));
  return { median_ms: round(of(name, 0.5)), p95_ms: round(of(name, 0.95)), median: ratio(0.5), p95: ratio(0.95) };
}

/** The figures of one peer. */
export function figures(rows, name, bytes) {
  const is = (what) => ({ peers }) => peers[name][what];
  const codes = rows.filter(({ expected }) => expected.length > 0);
  const none = rows.filter(({ expected }) => expected.length === 0);
  const read = {};
  for (const group of new Set(codes.map(({ group }) => group))) {
    read[group] = round(share(is('read'), codes.filter((row) => row.group === group)), 1);
  }
  return {
    bytes,
    read: { all: round(share(is('read'), codes), 1), ...read },
    time: { geomean: round(geomean(rows, name)), ...times(codes, name) },
    none: { false_finds: none.filter(is('found')).length, ...times(none, name) },
    wrong_texts: codes.filter(is('wrong')).length,
    traps: rows.filter(is('trap')).length,
    // The frames that were not read.
    lost: codes.filter((row) => !is('read')(row)).map(({ id }) => id),
  };
}

/** The figures of all peers side by side. */
export function table(byPeer) {
  const names = Object.keys(byPeer);
  const line = (title, cell) => [title.padEnd(34), ...names.map((name) => String(cell(byPeer[name])).padStart(11))].join('');
  const number = (value, digits = 2) => (value === null ? '-' : value.toFixed(digits));
  const groups = Object.keys(byPeer[BASE].read);
  return [
    ''.padEnd(34) + names.map((name) => name.padStart(11)).join(''),
    'read, %',
    ...groups.map((group) => line(`  ${group}`, ({ read }) => number(read[group], 1))),
    line('wrong texts', (peer) => peer.wrong_texts),
    line('traps', (peer) => peer.traps),
    `CPU time, 1 is ${BASE}'s`,
    line('  geometric mean over all frames', ({ time }) => number(time.geomean)),
    line('  median, with a code', ({ time }) => number(time.median)),
    line('  95th percentile, with a code', ({ time }) => number(time.p95)),
    line('  median, without a code', ({ none }) => number(none.median)),
    line('  95th percentile, without a code', ({ none }) => number(none.p95)),
    line('false finds, without a code', ({ none }) => none.false_finds),
    line('kB shipped, brotli (wasm + js)', ({ bytes }) => number(bytes / 1000, 1)),
  ].join('\n');
}
