// Whose the constants of the app are, by the linker's map (`-Map` of wasm-ld): one line a constant, with its address in the
// memory. A constant with a symbol names its crate and module. One without has the hash of the compilation that it is from,
// `anon.HASH.12`, which also stands in the library of that crate.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ANONYMOUS = /anon\.([0-9a-f]{32})/g;

/** The crate of each compilation, by its hash, from the libraries (.rlib) in these folders. */
export function compilations(folders) {
  const crates = new Map();
  for (const folder of folders) {
    for (const file of readdirSync(folder)) {
      const [, crate] = /^lib(\w+)-[0-9a-f]+\.rlib$/.exec(file) ?? [];
      if (!crate) continue;
      for (const [, hash] of readFileSync(path.join(folder, file), 'latin1').matchAll(ANONYMOUS)) crates.set(hash, crate);
    }
  }
  return crates;
}

/** The path that a mangled symbol begins with, `two_phones::ui::demo`, in the mangling of old (_ZN) or of version 0 (_R). */
function pathOf(symbol) {
  const root = symbol.startsWith('_ZN') ? symbol.slice(3) : (/C(?:s[0-9A-Za-z]*_)?(\d+.*)$/.exec(symbol)?.[1] ?? '');
  const names = [];
  let rest = root;
  for (;;) {
    const [all, length] = /^(\d+)_?/.exec(rest) ?? [];
    if (!all) return names.join('::');
    names.push(rest.slice(all.length, all.length + Number(length)));
    rest = rest.slice(all.length + Number(length));
  }
}

/** The constants as { address, size, owner }; the owner is a path, or undefined for strings that the linker has merged. */
export function constants(map, crates) {
  const found = [];
  for (const line of map.split('\n')) {
    // Address, place in the file, size; then the object file with the section in brackets: its symbols follow, indented.
    const [, address, size, section] = /^\s*([0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+) {9}\S.*?:\((\.(?:rodata|data)\S*)\)$/.exec(line) ?? [];
    if (!address) continue;
    const [, hash] = new RegExp(ANONYMOUS.source).exec(section) ?? [];
    const symbol = /\.(_ZN.*|_R.*)$/.exec(section)?.[1];
    const owner = hash ? crates.get(hash) : symbol && pathOf(symbol);
    found.push({ address: Number.parseInt(address, 16), size: Number.parseInt(size, 16), owner });
  }
  return found;
}
