// Reads every frame with every peer, in one process, and prints how many each peer read, and how fast
// (`make bench`).
//
//   node tools/bench.mjs [--frames target/bench/frames] [--reps 2] [--out target/bench/scanner.json]
//
// Time is the CPU time of the process, the least of the repetitions: the machine may have other things to do. The peers
// take turns on each frame, so that what disturbs one disturbs all. Compare ratios within one run.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bytes, peers } from './bench/peers.mjs';
import { figures, table } from './bench/report.mjs';

const { values: options } = parseArgs({
  options: {
    frames: { type: 'string', default: 'target/bench/frames' },
    reps: { type: 'string', default: '2' },
    out: { type: 'string', default: 'target/bench/scanner.json' },
  },
});

/** A frame that takes longer than this is not read again, in milliseconds. */
const LONG = 40;

/** A PGM as a canvas would give it. */
function rgba(file) {
  const bytes = readFileSync(file);
  const [header, width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(bytes.toString('latin1', 0, 32));
  const pixels = new Uint8ClampedArray(width * height * 4);
  bytes.subarray(header.length).forEach((level, at) => pixels.set([level, level, level, 255], 4 * at));
  return { width: Number(width), height: Number(height), pixels };
}

const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The result and the time of a peer for a frame. */
async function look(read, { width, height, pixels }, expected, repetitions) {
  let ms = Infinity;
  let found = [];
  let trap = false;
  // A long time is not repeated: a disturbance hardly changes it.
  for (let i = 0; i < repetitions && (i === 0 || ms < LONG); i += 1) {
    // Each peer gets a copy, as it may write into the pixels.
    const own = pixels.slice();
    const start = milliseconds();
    try {
      found = await read(width, height, own);
    } catch {
      trap = true;
    }
    // Not zero, because ratios are computed.
    ms = Math.min(ms, Math.max(milliseconds() - start, 0.001));
  }
  const texts = found.map((payload) => Buffer.from(payload).toString('hex'));
  const right = texts.some((text) => expected.includes(text));
  return { ms, read: right, found: texts.length > 0, wrong: texts.length > 0 && !right, trap };
}

const everybody = await peers();
const lines = readFileSync(path.join(options.frames, 'manifest.jsonl'), 'utf8').trim().split('\n');
const rows = [];
for (const line of lines) {
  const { id, set, factor, file, expect_hex: expected } = JSON.parse(line);
  const frame = rgba(path.join(options.frames, file));
  const group = set === 'sweep' ? `ticket, ${factor} a module` : factor;
  const row = { id, group, expected, peers: {} };
  // The first frame is repeated more often, until the engine has compiled the peers.
  const repetitions = Number(options.reps) + (rows.length === 0 ? 5 : 0);
  for (const [name, { read }] of Object.entries(everybody)) {
    row.peers[name] = await look(read, frame, expected, repetitions);
  }
  rows.push(row);
  if (process.stderr.isTTY) process.stderr.write(`\r== frame ${rows.length} of ${lines.length} `);
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');

const byPeer = Object.fromEntries(
  Object.entries(everybody).map(([name, { files }]) => [name, figures(rows, name, bytes(files))]),
);
writeFileSync(options.out, `${JSON.stringify({ frames: rows.length, peers: byPeer }, null, 2)}\n`);
console.log(`${rows.length} frames; scan and scanFrame are ours, for a picture and for a frame of a video\n\n${table(byPeer)}`);
