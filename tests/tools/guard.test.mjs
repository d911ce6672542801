// The net below the functions that wasm-bindgen's script lends to the wasm (tools/guard.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guarded } from '../../tools/guard.mjs';

/** A script as wasm-bindgen writes it, which lends these functions, and how a text gets into the wasm. */
const script = (lent) => `function imports() {
    return {
${lent}
    };
}
let handed = [];
function passStringToWasm0(arg, malloc, realloc) {
    handed.push(arg.length);
}
`;

const GETTER = `        __wbg_permission_0123456789abcdef: function() {
            const ret = Notification.permission;
            return (['default', 'denied', 'granted'].indexOf(ret) + 1 || 4) - 1;
        },
`;
const TEXT = `        __wbg_lang_0123456789abcdef: function(arg0, arg1) {
            const ret = arg1.lang;
            const ptr1 = passStringToWasm0(ret, 1, 2);
            return ptr1;
        },
`;
const SETTER = `        __wbg_set_muted_0123456789abcdef: function(arg0, arg1) {
            arg0.muted = arg1 !== 0;
        },
`;
const THROW = `        __wbg___wbindgen_throw_0123456789abcdef: function(arg0) {
            throw new Error(arg0);
        },
`;
const OWN = '__wbg___wbindgen_throw_0123456789abcdef';

/** The functions that the guarded script lends, where the browser's own is `Notification`. */
function lent(functions, Notification = {}) {
  const run = new Function('Notification', 'console', `${guarded(script(functions))}; return [imports(), handed];`);
  return run(Notification, { debug() {} });
}

const broken = new Proxy({}, {
  get() { throw new TypeError('no'); },
  set() { throw new TypeError('no'); },
});

test('a getter that throws gives what no value gives', () => {
  const [functions] = lent(GETTER, broken);
  assert.equal(functions.__wbg_permission_0123456789abcdef(), 3);
});

test('a getter that works gives its value', () => {
  const [functions] = lent(GETTER, { permission: 'granted' });
  assert.equal(functions.__wbg_permission_0123456789abcdef(), 2);
});

test('a text that cannot be had is empty', () => {
  const [functions, handed] = lent(TEXT);
  functions.__wbg_lang_0123456789abcdef(0, broken);
  functions.__wbg_lang_0123456789abcdef(0, {});
  functions.__wbg_lang_0123456789abcdef(0, { lang: 'da' });
  assert.deepEqual(handed, [0, 0, 2]);
});

test('a setter that throws sets nothing', () => {
  const [functions] = lent(SETTER);
  functions.__wbg_set_muted_0123456789abcdef(broken, 1);
  const video = {};
  functions.__wbg_set_muted_0123456789abcdef(video, 1);
  assert.equal(video.muted, true);
});

test('what Rust throws is thrown', () => {
  const [functions] = lent(GETTER + THROW);
  assert.throws(() => functions[OWN]('on purpose'), /on purpose/);
});

test('a script of another form stops the build', () => {
  assert.throws(() => guarded(script('')), /no function/);
  assert.throws(() => guarded(GETTER), /no text/);
});
