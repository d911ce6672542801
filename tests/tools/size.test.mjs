// What `make size` counts, and for whom (tools/size/).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from '../../tools/size/checks.mjs';
import { constants } from '../../tools/size/map.mjs';
import { isMadeFor, ownerOf, partOf } from '../../tools/size/owner.mjs';
import { readModule } from '../../tools/size/wasm.mjs';

const CEILINGS = { 'first load': { start: { ceiling: 10, goal: 5 } }, files: { 'app.js': 6 }, 'any other file': 3, 'all files': 20 };
const file = (name, sent) => ({ file: name, name, sent });
/** The names of the checks that fail: `files` are the whole page, and its first load. */
const failing = (...files) => checks(files, [{ page: 'start', list: files }], CEILINGS).filter(({ good }) => !good).map(({ name }) => name);

test('a page below its ceilings passes', () => {
  assert.deepEqual(failing(file('app.js', 6_000), file('app.css', 3_000)), []);
});

test('a file one KB above its ceiling fails', () => {
  assert.deepEqual(failing(file('app.js', 7_000)), ['app.js']);
});

test('a first load one KB above its ceiling fails', () => {
  assert.deepEqual(failing(file('app.js', 6_000), file('a.css', 2_500), file('b.css', 2_500)), ['first load, start']);
});

test('the font counts in the sum, not in the first load', () => {
  const files = [file('app.js', 6_000), file('one.woff2', 3_000), file('two.woff2', 3_000)];
  assert.deepEqual(failing(...files), []);
  assert.deepEqual(failing(...files, ...['3', '4', '5'].map((name) => file(`${name}.woff2`, 3_000))), ['all files']);
});

test('a large file without a ceiling of its own fails', () => {
  assert.deepEqual(failing(file('app.js', 1_000), file('new.js', 4_000)), ['new.js']);
});

test('a ceiling that is no file\'s fails', () => {
  assert.deepEqual(failing(file('main.js', 1_000)), ['app.js']);
});

test('a file above its ceiling by gzip fails, whatever brotli makes of it', () => {
  const failing = (gzip) => checks([{ ...file('embed.js', 1_000), gzip }], [], { ...CEILINGS, files: {}, gzip: { 'embed.js': 2.5 } }).filter(({ good }) => !good).map(({ name }) => name);
  assert.deepEqual(failing(2_500), []);
  assert.deepEqual(failing(2_501), ['embed.js, by gzip']);
});

const SCREEN = '<yew[4e50acc8670f8e03]::html::CompStateInner<two_phones[4df40f424312bac4]::ui::screens::Home> as yew[4e50acc8670f8e03]::html::Stateful>::view';

test('a generic function counts for what it is made for', () => {
  assert.equal(ownerOf(SCREEN), 'two_phones::ui::screens::Home');
  assert.ok(isMadeFor(SCREEN, ownerOf(SCREEN)));
  assert.equal(partOf(ownerOf(SCREEN)), 'UI');
  assert.equal(partOf(ownerOf('<lean_yew::mount::Drawn<two_phones::ui::screens::Home> as lean_yew::mount::Draw>::draw')), 'UI');
  assert.equal(partOf(ownerOf('core::ptr::drop_in_place::<alloc::rc::Rc<journey::view::View>>')), 'rules');
});

test('a function of our own counts for its own crate', () => {
  const name = '<journey[b007eb069ba9f294]::phone::Phone as store[49f2f721c48838e6]::v3::Codec>::read';
  assert.equal(partOf(ownerOf(name)), 'rules');
  assert.ok(!isMadeFor(name, ownerOf(name)));
});

test('what Yew makes of types below the page is Yew\'s', () => {
  assert.equal(partOf(ownerOf('<yew::functional::UseReducerHandle<core::option::Option<journey::Device>> as core::ops::Deref>::deref')), 'Yew');
});

test('names of the older mangling are read as well', () => {
  assert.equal(partOf(ownerOf('yew::dom_bundle::blist::<impl yew::Reconcilable for yew::VList>::reconcile::h916f955d2de70d3c')), 'Yew');
  assert.equal(partOf(ownerOf('<T as core::any::Any>::type_id::h22c4bba9c1648589')), 'core, alloc, std');
});

test('a crate that no part names is among the others', () => {
  assert.equal(partOf(ownerOf('unheard::of::it')), 'other crates');
});

const HASH = '048809d6bec7007370db485bfe8276b5';
/** A line of the map about a constant: address, place, size, section. */
const line = (address, size, section) => `  ${address}   1f995d  ${size}         /built/app.rcgu.o:(${section})\n`;

test('a constant counts for the crate that it is from', () => {
  const map = [
    line('103103', '2e', `.rodata..Lanon.${HASH}.2`),
    `  103103   1f995d       2e                 .Lanon.${HASH}.2\n`,
    line('1034d0', '10', '.rodata._RNvNtNtCsgXGp5Oqx2Ny_4core7unicode7OFFSETS'),
    line('10b957', '20', '.rodata._ZN15ed25519_compact12edwards255191L17h0261faf49c33917dE'),
    '  100000   1f685a     3103         <internal>:(.rodata)\n',
  ].join('');
  assert.deepEqual(constants(map, new Map([[HASH, 'texts']])), [
    { address: 0x103103, size: 0x2e, owner: 'texts' },
    { address: 0x1034d0, size: 0x10, owner: 'core::unicode::OFFSETS' },
    { address: 0x10b957, size: 0x20, owner: 'ed25519_compact::edwards25519::L::h0261faf49c33917d' },
    { address: 0x100000, size: 0x3103, owner: undefined },
  ]);
});

test('functions, names and data of a module are found', () => {
  const section = (id, ...content) => [id, content.length, ...content];
  const text = (name) => [name.length, ...Buffer.from(name)];
  const nothing = [2, 0, 0x0b];
  const module = Uint8Array.from([
    0, ...Buffer.from('asm'), 1, 0, 0, 0,
    ...section(1, 1, 0x60, 0, 0),
    ...section(2, 1, ...text('m'), ...text('f'), 0, 0),
    ...section(3, 2, 0, 0),
    ...section(5, 1, 0, 1),
    ...section(10, 2, ...nothing, ...nothing),
    ...section(11, 1, 0, 0x41, 0x80, 0x08, 0x0b, ...text('data')),
    // Of three functions, the first is imported and the last has no name.
    ...section(0, ...text('name'), 1, 10, 2, 0, ...text('in'), 1, ...text('own')),
  ]);
  assert.ok(WebAssembly.validate(module));
  const { functions, segments, sections } = readModule(module);
  assert.deepEqual(functions.map(({ name, size }) => [name, size]), [['own', 3], [undefined, 3]]);
  assert.deepEqual(segments.map(({ address, size }) => [address, size]), [[1024, 4]]);
  assert.equal(sections.reduce((sum, { size }) => sum + size, 8), module.length);
  assert.throws(() => readModule(module.subarray(0, -1)), /ends too early/);
});
