// Puts the functions of each wasm beside those that they are most like, because brotli says in fewer bytes what it has seen
// shortly before: 6 KB of the first load. Part of tools/finish.mjs.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encoded } from './imports.mjs';
import { readModule } from './size/wasm.mjs';

/** Functions are alike by the sequences of this many bytes that both have. Of 3 to 8, this one saves most. */
const SEQUENCE = 4;

/** The distinct sequences in `bytes`, as numbers. */
function sequences(bytes) {
  const found = new Set();
  for (let at = 0; at + SEQUENCE <= bytes.length; at++) found.add(bytes.readUInt32LE(at));
  return found;
}

/**
 * The places of `bodies`, each followed by the one left that is most like it: by the Jaccard index, which is what two have in
 * common, divided by what is in either. The first of those left follows one that is like none.
 */
export function alike(bodies) {
  const sets = bodies.map(sequences);
  const having = new Map();
  sets.forEach((set, place) => {
    for (const one of set) {
      if (!having.has(one)) having.set(one, []);
      having.get(one).push(place);
    }
  });
  const left = new Set(sets.keys());

  function mostLike(place) {
    const common = new Map();
    for (const one of sets[place]) {
      for (const other of having.get(one)) if (left.has(other)) common.set(other, (common.get(other) ?? 0) + 1);
    }
    let [best, most] = [undefined, 0];
    for (const [other, count] of common) {
      const index = count / (sets[place].size + sets[other].size - count);
      if (index > most) [best, most] = [other, index];
    }
    return best;
  }

  const order = [];
  while (left.size > 0) {
    const [first] = left;
    const next = (order.length > 0 ? mostLike(order.at(-1)) : undefined) ?? first;
    left.delete(next);
    order.push(next);
  }
  return order;
}

const sized = (...parts) => {
  const content = Buffer.concat(parts);
  return [encoded(content.length), content];
};

/** `wasm`, which has no names, with a name for each of its own functions that sorts as `order` does. */
export function named(wasm, { imported }, order) {
  const width = String(order.length).length;
  const names = [];
  order.forEach((place, rank) => { names[place] = `f${String(rank).padStart(width, '0')}`; });
  const entries = names.flatMap((name, place) => [encoded(imported + place), ...sized(Buffer.from(name))]);
  // A custom section "name", with the subsection 1: the names of functions.
  const functions = [Buffer.of(1), ...sized(encoded(names.length), ...entries)];
  return Buffer.concat([wasm, Buffer.of(0), ...sized(...sized(Buffer.from('name')), ...functions)]);
}

/** Puts the functions of each wasm in the folder of the build in order. */
export function order(folder) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('_bg.wasm'))) {
    const path = join(folder, name);
    const wasm = readFileSync(path);
    const module = readModule(wasm);
    const bodies = module.functions.map(({ start, size }) => wasm.subarray(start, start + size));
    writeFileSync(path, named(wasm, module, alike(bodies)));
    // What wasm-opt may write, it reads in a section that no browser reads.
    const passes = ['--reorder-functions-by-name', '--strip-producers', '--strip-target-features'];
    execFileSync('wasm-opt', [path, '-o', path, ...passes], { stdio: 'inherit' });
  }
}
