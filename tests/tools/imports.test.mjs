// The short names between a wasm and its script (tools/imports.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortened } from '../../tools/imports.mjs';

/** The module `./app_bg.js` lends `lent`; the wasm calls it in its export `asked`. */
function wasm(lent, asked) {
  const name = (text) => [text.length, ...Buffer.from(text)];
  const section = (id, ...bytes) => [id, bytes.length, ...bytes];
  return Buffer.from([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, 1, 0x60, 0, 1, 0x7f), // one type: () -> i32
    ...section(2, 1, ...name('./app_bg.js'), ...name(lent), 0, 0),
    ...section(3, 1, 0),
    ...section(7, 1, ...name(asked), 0, 1),
    ...section(10, 1, 4, 0, 0x10, 0, 0x0b), // calls what was lent
  ]);
}

const script = (lent) => `({ './app_bg.js': { ${lent}: function() { return 7; } } })`;

/** What `asked` gives when the script of these two lends its functions. */
function run([bytes, text], asked) {
  const lent = new Function(`return ${text}`)();
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), lent).exports[asked]();
}

test('a lent function has a short name in both files', () => {
  const lent = '__wbg_now_2c44418ca0623664';
  const files = shortened(wasm(lent, 'asked'), script(lent));
  assert.deepEqual(WebAssembly.Module.imports(new WebAssembly.Module(files[0])).map(({ name }) => name), ['_0']);
  assert.ok(!files[1].includes(lent));
  assert.equal(run(files, 'asked'), 7);
});

test('a longer name that begins with the same letters is another', () => {
  const [, text] = shortened(wasm('__wbg_now', 'asked'), '[__wbg_now, __wbg_now_and_then]');
  assert.equal(text, '[_0, __wbg_now_and_then]');
});

test('a name that the script asks for keeps its length', () => {
  const files = shortened(wasm('__wbindgen_start', '__wbindgen_start'), script('__wbindgen_start'));
  assert.equal(run(files, '__wbindgen_start'), 7);
});

test('files that were shortened before stay as they are', () => {
  const once = shortened(wasm('__wbg_now', 'asked'), script('__wbg_now'));
  const twice = shortened(...once);
  assert.equal(run(twice, 'asked'), 7);
  assert.ok(twice[0].equals(once[0]));
});
