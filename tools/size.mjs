// The bytes of the built page, file by file and by first load, beside their ceilings.
//
//   node tools/size.mjs [--dir dist] [--ceilings tools/size/ceilings.json]
//
// Writes its checks like cargo's tests, so that tools/test.sh counts them: a line a check, and their sum.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesOf } from './size/files.mjs';
import { firstLoads } from './size/first-load.mjs';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    ceilings: { type: 'string', default: 'tools/size/ceilings.json' },
  },
});

const isFont = ({ file }) => file.endsWith('.woff2');
const sum = (list, what) => list.reduce((total, one) => total + one[what], 0);
/** In KB of 1000 bytes. */
const kb = (bytes) => (bytes / 1000).toFixed(1);
const cells = (...list) => list.map((cell) => String(cell).padStart(10)).join('');

const ceilings = JSON.parse(readFileSync(options.ceilings, 'utf8'));
const files = await filesOf(options.dir);
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
console.log(`  ${'all files'.padEnd(40)}${cells(kb(sum(files, 'raw')), kb(sum(files, 'sent')))}\n`);

let [passed, failed] = [0, 0];
/** One check: `bytes` compressed may not be more than `ceiling`, in KB. */
function check(name, bytes, ceiling, note = '') {
  const good = bytes <= 1000 * ceiling;
  console.log(`test ${name}: ${kb(bytes)} KB of ${ceiling}${note} ... ${good ? 'ok' : `FAILED (${kb(bytes - 1000 * ceiling)} KB above its ceiling)`}`);
  if (good) passed++;
  else failed++;
}

for (const { page, list } of loads) {
  const { ceiling, goal } = ceilings['first load'][page];
  const font = sum(list.filter(isFont), 'sent');
  check(`first load, ${page}`, sum(list, 'sent') - font, ceiling, `; goal ${goal}; the font is ${kb(font)} more`);
}
for (const [name, ceiling] of Object.entries(ceilings.files)) {
  const found = files.filter((one) => one.name === name);
  if (found.length > 0) check(name, sum(found, 'sent'), ceiling);
  else {
    console.log(`test ${name} ... FAILED (no file has this name: ${options.ceilings} names another)`);
    failed++;
  }
}
const others = files.filter(({ name }) => !(name in ceilings.files));
for (const { name, sent } of others.filter((one) => one.sent > 1000 * ceilings['any other file'])) {
  check(name, sent, ceilings['any other file'], ', as it is not named');
}
check('all files', sum(files, 'sent'), ceilings['all files']);
console.log(`\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed`);
process.exit(failed ? 1 : 0);
