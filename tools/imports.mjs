// Gives the functions that wasm-bindgen's script lends to its wasm short names, in both files: their long ones end in a hash, which
// does not compress, and are 10 KB of the first load. Part of tools/finish.mjs.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HEADER = 8;
const IMPORTS = 2;

/** The unsigned LEB128 number at `at`, and where it ends. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

/** An unsigned number as LEB128. */
export function encoded(value) {
  const bytes = [];
  for (; value > 0x7f; value = Math.floor(value / 128)) bytes.push((value & 0x7f) | 0x80);
  return Buffer.from([...bytes, value]);
}

/** The name at `at`, with its length before it, and where it ends. */
function text(bytes, at) {
  const [length, start] = number(bytes, at);
  return [bytes.subarray(start, start + length).toString(), start + length];
}

/** `wasm` with what `rename` gives for the name of each function that it imports. */
export function renamed(wasm, rename) {
  const parts = [wasm.subarray(0, HEADER)];
  for (let at = HEADER; at < wasm.length; ) {
    const [length, begin] = number(wasm, at + 1);
    const end = begin + length;
    if (wasm[at] === IMPORTS) {
      const section = imports(wasm.subarray(begin, end), rename);
      parts.push(Buffer.from([IMPORTS]), encoded(section.length), section);
    } else {
      parts.push(wasm.subarray(at, end));
    }
    at = end;
  }
  return Buffer.concat(parts);
}

function imports(section, rename) {
  let [count, at] = number(section, 0);
  const parts = [encoded(count)];
  for (; count > 0; count--) {
    const module = at;
    [, at] = text(section, at);
    parts.push(section.subarray(module, at));
    let name;
    [name, at] = text(section, at);
    const short = Buffer.from(rename(name));
    const kind = at;
    if (section[kind] !== 0) throw new Error(`the wasm imports ${name}, which is no function`);
    [, at] = number(section, kind + 1);
    parts.push(encoded(short.length), short, section.subarray(kind, at));
  }
  return Buffer.concat(parts);
}

/** Both files with short names. A name that the script lends and also asks the wasm for stays as it is. */
export function shortened(wasm, script) {
  const exported = new Set(WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map(({ name }) => name));
  const short = new Map();
  const rename = (name) => {
    if (exported.has(name)) return name;
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name);
  };
  const renamedWasm = renamed(wasm, rename);
  const renamedScript = script.replace(/\b__wb[\w$]+/g, (name) => short.get(name) ?? name);
  return [renamedWasm, renamedScript];
}

/** Shortens the names between each wasm in the folder of the build and its script. */
export function shorten(folder) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('_bg.wasm'))) {
    const [wasm, script] = [join(folder, name), join(folder, name.replace(/_bg\.wasm$/, '.js'))];
    const [shortWasm, shortScript] = shortened(readFileSync(wasm), readFileSync(script).toString());
    writeFileSync(wasm, shortWasm);
    writeFileSync(script, shortScript);
  }
}
