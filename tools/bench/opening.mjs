// What it costs to open the export of a study with many participants in the report, beside reading the same table with csv-core and nothing
// else (`make bench-report`).
//
//   node tools/bench/opening.mjs [--data target/bench/dataset] [--reps 9] [--out target/bench/report.json]
//
// Time is the CPU time of the process, the least of the repetitions: the machine may have other things to do. The two take turns, so that
// what disturbs one disturbs both. Compare the ratios.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: 'target/bench/dataset' },
    reps: { type: 'string', default: '9' },
    out: { type: 'string', default: 'target/bench/report.json' },
    // Of this program itself: opens that file and prints what memory it took.
    once: { type: 'string' },
  },
});

/** Opening takes at most so many times what csv-core takes for the table. */
const GOAL = 3;
/** What the page of the report does with a file, in this order. A further step belongs here, and into benches/node/opening.rs. */
const STEPS = {
  add: (opening, bytes) => opening.add(bytes),
  figures: (opening) => opening.figures('{"by":"none"}'),
};

const load = createRequire(import.meta.url);
const { Opening, parse, memoryBytes } = load(path.resolve('target/bench/opening/opening.js'));

const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Opens a file; how long each step took, and all of them. */
function open(bytes) {
  const opening = new Opening();
  const times = {};
  const begin = milliseconds();
  let before = begin;
  const told = {};
  for (const [step, run] of Object.entries(STEPS)) {
    told[step] = run(opening, bytes);
    const now = milliseconds();
    [times[step], before] = [now - before, now];
  }
  opening.free();
  const { rows, error } = JSON.parse(told.add);
  if (error) throw new Error(error.message);
  const { people, figures } = JSON.parse(told.figures);
  return { ms: before - begin, times, facts: { rows, people: people.participants, figures: figures.length } };
}

if (options.once) {
  const bytes = readFileSync(options.once);
  const { ms } = open(bytes);
  console.log(JSON.stringify({ ms, memory: memoryBytes() }));
  process.exit(0);
}

const table = readFileSync(path.join(options.data, 'copy/events.csv'));
const files = { 'events.csv': table, 'copy.zip': readFileSync(path.join(options.data, 'copy.zip')) };
const before = loadavg()[0];

const least = (numbers) => Math.min(...numbers);
const turns = { parse: [] };
for (let turn = 0; turn < Number(options.reps); turn += 1) {
  const begin = milliseconds();
  parse(table);
  turns.parse.push(milliseconds() - begin);
  for (const [name, bytes] of Object.entries(files)) (turns[name] ??= []).push(open(bytes));
}

const parsed = least(turns.parse);
const opened = Object.fromEntries(Object.keys(files).map((name) => {
  const all = turns[name];
  const ms = least(all.map((one) => one.ms));
  const steps = Object.fromEntries(Object.keys(STEPS).map((step) => [step, least(all.map(({ times }) => times[step])) / parsed]));
  // A fresh process: memory does not become less, and another opening would have used it too.
  const once = JSON.parse(execFileSync(process.execPath, [import.meta.filename, '--once', files[name] === table ? path.join(options.data, 'copy/events.csv') : path.join(options.data, name)], { encoding: 'utf8' }));
  return [name, { bytes: files[name].length, ms, ratio: ms / parsed, steps, first_ms: once.ms, memory: once.memory, ...all[0].facts }];
}));

const machine = { processors: availableParallelism(), load: [before, loadavg()[0]] };
mkdirSync(path.dirname(options.out), { recursive: true });
writeFileSync(options.out, `${JSON.stringify({ machine, goal: GOAL, parse: { bytes: table.length, ms: parsed }, opened }, null, 2)}\n`);

const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const { rows, people } = opened['events.csv'];
console.log(`opening ${rows} events of ${people} participants in the report; 1 is reading the ${mb(table.length)} of events.csv with csv-core (${parsed.toFixed(0)} ms)`);
for (const [name, { bytes, ratio, steps, memory }] of Object.entries(opened)) {
  const parts = Object.entries(steps).map(([step, part]) => `${step} ${part.toFixed(2)}`).join(', ');
  console.log(`  ${name.padEnd(12)}${ratio.toFixed(2)} (goal ${GOAL})   ${parts}   ${mb(bytes)}, memory ${mb(memory)}`);
}
