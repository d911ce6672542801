// The order of the functions in a wasm (tools/order.mjs).
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { alike, order } from '../../tools/order.mjs';
import { readModule } from '../../tools/size/wasm.mjs';

const I32_CONST = 0x41;
const [DROP, CALL, END] = [0x1a, 0x10, 0x0b];

/** A function body: `says` many constants are dropped, then it gives `result`. */
const body = (says, ...result) => [0, ...says.flatMap((one) => [I32_CONST, one, DROP]), ...result, END];
const ONES = body([1, 1, 1, 1, 1], I32_CONST, 1);
const TWOS = body([2, 2, 2, 2, 2], I32_CONST, 2);
const MORE_ONES = body([1, 1, 1, 1, 1, 1, 1], I32_CONST, 3);

/** A module that imports a function, has four of its own, and calls the third in its export `asked`. */
function wasm() {
  const section = (id, ...bytes) => [id, bytes.length, ...bytes];
  const name = (text) => [text.length, ...Buffer.from(text)];
  const bodies = [ONES, TWOS, MORE_ONES, body([], CALL, 3)];
  return Buffer.from([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, 1, 0x60, 0, 1, 0x7f), // one type: () -> i32
    ...section(2, 1, ...name('m'), ...name('lent'), 0, 0),
    ...section(3, 4, 0, 0, 0, 0),
    ...section(7, 4, ...['ones', 'twos', 'more', 'asked'].flatMap((text, place) => [...name(text), 0, place + 1])),
    ...section(10, 4, ...bodies.flatMap((code) => [code.length, ...code])),
  ]);
}

const bodiesOf = (module) => readModule(module).functions.map(({ start, size }) => module.subarray(start, start + size));

test('what is alike stands together, and nothing is lost', () => {
  assert.deepEqual(alike([ONES, TWOS, MORE_ONES, []].map((bytes) => Buffer.from(bytes))), [0, 2, 1, 3]);
  assert.deepEqual(alike([]), []);
});

test('a module in another order does the same', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-phones-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'app_bg.wasm');
  writeFileSync(path, wasm());
  order(folder);
  const ordered = readFileSync(path);
  const places = bodiesOf(ordered).map((code) => bodiesOf(wasm()).findIndex((before) => before.equals(code)));
  assert.deepEqual(places.slice(0, 3), [0, 2, 1]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(ordered), { m: { lent: () => 7 } });
  assert.deepEqual(['ones', 'twos', 'more', 'asked'].map((name) => exports[name]()), [1, 2, 3, 3]);
});
