// The app by part: how many bytes of which crates and modules are in it (`make size`, after tools/size/build.sh).
//
//   node tools/size/parts.mjs [--dir dist] [--top 25]
//
// Each byte of the file is counted once: functions by their names, constants by the linker's map. `made for` is what
// generic functions of other crates take that were made for the types of that part. `brotli` is by how much the compressed
// file would shrink if these bytes were cut out; the sum is not the whole, as what repeats itself compresses well.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { compilations, constants } from './map.mjs';
import { PARTS, isMadeFor, ownerOf, partOf, plain } from './owner.mjs';
import { readModule } from './wasm.mjs';

const { values: options } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, top: { type: 'string', default: '25' } } });
const brotli = async (bytes) => (await promisify(brotliCompress)(bytes)).length;
const built = (name) => path.join('target/size', name);
const sum = (list) => list.reduce((total, { size }) => total + size, 0);
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(9);

const bytes = readFileSync(built('app_bg.wasm'));
const { sections, functions, segments } = readModule(bytes);
if (!functions.some(({ name }) => name)) throw new Error('the app was built without the names of its functions: does its profile strip them?');

/** The pieces of the file as { start, size, owner, part, kind }, in their order. What is in none is form. */
function pieces() {
  const code = functions.map(({ name, start, size }) => {
    // Functions without a name are those that wasm-opt has made of several similar ones.
    const owner = name === undefined ? undefined : ownerOf(name);
    const kind = owner && isMadeFor(name, owner) ? 'madeFor' : 'code';
    return { name, start, size, owner, kind, part: owner ? partOf(owner) : 'merged by wasm-opt' };
  });
  const libraries = readFileSync(built('libraries'), 'utf8').trim().split('\n');
  const data = constants(readFileSync(built('app.map'), 'latin1'), compilations(libraries)).flatMap(({ address, size, owner }) =>
    // wasm-opt splits segments where there are zeros, which it leaves out.
    segments
      .map((segment) => ({ from: Math.max(address, segment.address), to: Math.min(address + size, segment.address + segment.size), segment }))
      .filter(({ from, to }) => from < to)
      .map(({ from, to, segment }) => ({
        start: segment.start + from - segment.address,
        size: to - from,
        owner,
        kind: 'data',
        part: owner ? partOf(owner) : 'strings merged by the linker',
      })),
  );
  return [...code, ...data].sort((a, b) => a.start - b.start);
}

/** The file without the names, as it is in dist/, and the places in it that belong to no piece. */
function form(found) {
  const gaps = [];
  let at = 0;
  const names = sections.filter(({ custom, name }) => custom && name === 'name');
  for (const { start, size } of [...found, ...names].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`two parts claim the same bytes, at ${start}`);
    if (start > at) gaps.push({ start: at, size: start - at, kind: 'code', part: 'imports, exports, tables' });
    at = start + size;
  }
  if (at < bytes.length) gaps.push({ start: at, size: bytes.length - at, kind: 'code', part: 'imports, exports, tables' });
  return gaps;
}

const found = pieces();
const all = [...found, ...form(found)].sort((a, b) => a.start - b.start);
const cut = (part) => Buffer.concat(all.filter((piece) => piece.part !== part).map(({ start, size }) => bytes.subarray(start, start + size)));
const whole = await brotli(cut());

const names = Object.keys(PARTS).filter((part) => all.some((piece) => piece.part === part));
const without = await Promise.all(names.map(async (part) => whole - (await brotli(cut(part)))));
const row = (title, list, last) => {
  const of = (kind) => sum(list.filter((piece) => piece.kind === kind));
  return `  ${title.padEnd(34)}${[of('code'), of('madeFor'), of('data'), sum(list), last].map(kb).join('')}`;
};
const titles = ['code', 'made for', 'data', 'all', 'brotli'];
console.log(`the app by part, KB of 1000 bytes   ${titles.map((title) => title.padStart(9)).join('')}`);
names.forEach((part, index) => console.log(row(part, all.filter((piece) => piece.part === part), without[index])));
console.log(row('the whole', all, whole));

const shipped = readdirSync(options.dir).find((name) => /^app-\w+_bg\.wasm$/.test(name));
if (shipped) {
  const size = readFileSync(path.join(options.dir, shipped)).length;
  console.log(`  ${options.dir}/${shipped}: ${kb(size).trim()} KB (other names order the code a little differently)`);
}

/** The largest groups of pieces by a name that `key` gives them. */
function largest(title, key) {
  const groups = new Map();
  for (const piece of found) groups.set(key(piece), [...(groups.get(key(piece)) ?? []), piece]);
  groups.delete(undefined);
  const sorted = [...groups].sort(([, a], [, b]) => sum(b) - sum(a)).slice(0, Number(options.top));
  console.log(`\n${title}`);
  for (const [name, list] of sorted) console.log(`${kb(sum(list))}  ${String(list.length).padStart(5)} ×  ${name.length > 150 ? `${name.slice(0, 149)}…` : name}`);
}

/** `two_phones::ui::screens::target::scan` as `two_phones::ui::screens`, other crates by their first module. */
const modules = ({ owner }) => owner?.split('::').slice(0, owner.startsWith('two_phones') ? 3 : 2).join('::');
/** A generic function without what it was made for. */
const generic = ({ name }) => {
  if (!name) return undefined;
  let short = plain(name);
  for (let before; before !== short; ) [before, short] = [short, short.replace(/(?<=\w)(::)?<[^<>]*>/g, '')];
  return short;
};
largest('modules', modules);
largest('functions, the copies of a generic one together', generic);
