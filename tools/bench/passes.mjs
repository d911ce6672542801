// What `cargo bench` has left in target/criterion, as one file and a table: each stage as a part of a whole scan.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const folder = 'target/criterion';
/** What all stages are compared with: a frame with a ticket in it, read in the first pass. */
const WHOLE = 'ticket/scan_frame';

const passes = {};
for (const group of readdirSync(folder)) {
  for (const name of readdirSync(`${folder}/${group}`)) {
    const file = `${folder}/${group}/${name}/new/estimates.json`;
    if (!existsSync(file)) continue;
    const { median } = JSON.parse(readFileSync(file, 'utf8'));
    passes[`${group}/${name}`] = { microseconds: Number((median.point_estimate / 1000).toFixed(2)) };
  }
}
const whole = passes[WHOLE].microseconds;
for (const pass of Object.values(passes)) pass.part = Number((pass.microseconds / whole).toFixed(3));
writeFileSync('target/bench/passes.json', `${JSON.stringify(passes, null, 2)}\n`);

console.log(`\nstages, natively; 1 is ${WHOLE}, frames of 1280 × 720`);
for (const [name, { part }] of Object.entries(passes)) console.log(`  ${name.padEnd(22)}${part.toFixed(3).padStart(8)}`);
