// The bytes of the built page, file by file and by first load, beside their ceilings.
//
//   node tools/size.mjs [--dir dist] [--ceilings tools/size/ceilings.json]
//
// Writes its checks like cargo's tests, so that tools/test.sh counts them: a line a check, and their sum.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checks, kb, sent } from './size/checks.mjs';
import { filesOf, isOfKit } from './size/files.mjs';
import { kitTable } from './size/kit.mjs';
import { firstLoads } from './size/first-load.mjs';
import { isOfSteps, stepsChecks } from './size/steps.mjs';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    ceilings: { type: 'string', default: 'tools/size/ceilings.json' },
  },
});

const raw = (list) => list.reduce((total, one) => total + one.raw, 0);
const cells = (...list) => list.map((cell) => String(cell).padStart(10)).join('');

const ceilings = JSON.parse(readFileSync(options.ceilings, 'utf8'));
const every = await filesOf(options.dir);
const files = every.filter((one) => !isOfKit(one) && !isOfSteps(one));
const loads = Object.entries(await firstLoads(options.dir)).map(([page, names]) => {
  const unknown = names.find((name) => !files.some(({ file }) => file === name));
  if (unknown) throw new Error(`the ${page} asks for ${unknown}, which is not in ${options.dir}`);
  return { page, list: files.filter(({ file }) => names.includes(file)) };
});

console.log(`KB of 1000 bytes${' '.repeat(26)}${cells('raw', 'brotli')}   first load of`);
for (const one of files.toSorted((a, b) => b.sent - a.sent)) {
  const of = loads.filter(({ list }) => list.includes(one)).map(({ page }) => page);
  console.log(`  ${one.name.padEnd(40)}${cells(kb(one.raw), kb(one.sent))}   ${of.join(', ')}`);
}
console.log(`  ${'all files'.padEnd(40)}${cells(kb(raw(files)), kb(sent(files)))}\n`);

for (const line of kitTable(every.filter(isOfKit))) console.log(line);

let [passed, failed] = [0, 0];
for (const { name, good, says, wrong } of [...checks(files, loads, ceilings), ...stepsChecks(every.filter((one) => !isOfKit(one)), ceilings['pages of the steps'])]) {
  console.log(`test ${name}: ${says} ... ${good ? 'ok' : `FAILED (${wrong}; ${options.ceilings})`}`);
  if (good) passed++;
  else failed++;
}
console.log(`\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed`);
process.exit(failed ? 1 : 0);
