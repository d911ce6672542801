// Which part of the app a function belongs to, by its demangled name.

/** The parts, in the order of the table, and the crates and modules of each. What is in none is `other crates`. */
export const PARTS = {
  'rules': ['journey', 'store'],
  'texts': ['texts', 'two_phones::i18n'],
  'shell': ['two_phones::shell'],
  'platform': ['two_phones::platform'],
  'UI': ['two_phones::ui', 'two_phones::options', 'app'],
  // One compilation, so the linker's map cannot tell them apart.
  'constants of shell, platform, UI': ['two_phones'],
  'QR code': ['qr_kit', 'qrcode', 'g2p'],
  'crypto': [
    'argon2', 'base45', 'base64ct', 'blake2', 'block_buffer', 'crypto_common', 'ct_codecs', 'digest', 'ed25519_compact', 'getrandom',
    'hmac', 'hybrid_array', 'sha2', 'subtle', 'typenum', 'zeroize', 'zeroizing_alloc',
  ],
  'Yew': ['yew', 'lean_yew', 'implicit_clone', 'indexmap', 'once_cell', 'slab', 'tokise'],
  'core, alloc, std': ['core', 'alloc', 'std', 'compiler_builtins', 'dlmalloc', 'hashbrown', 'memchr', 'rustc_demangle'],
  'glue to JavaScript': ['gloo_events', 'gloo_timers', 'gloo_utils', 'js_sys', 'wasm_bindgen', 'wasm_bindgen_futures', 'web_sys'],
  'other crates': [],
  'merged by wasm-opt': [],
  'strings merged by the linker': [],
  'imports, exports, tables': [],
};

/** The crates of this workspace, but for what it adds to Yew. */
const OWN = ['two_phones', 'app', 'journey', 'store', 'texts', 'qr_kit'];
const crateOf = (name) => name.split('::', 1)[0];

/** The part of a path such as `two_phones::ui::demo`: that of its longest beginning that one has. */
export function partOf(name) {
  for (let start = name; start; start = start.replace(/(::)?[^:]*$/, '')) {
    const found = Object.keys(PARTS).find((part) => PARTS[part].includes(start));
    if (found) return found;
  }
  return 'other crates';
}

/** A name without the hashes by which the compiler tells versions of crates and functions apart. */
export const plain = (name) => name.replace(/::h[0-9a-f]{16}$/, '').replaceAll(/\[[0-9a-f]{13,16}\]/g, '');

/**
 * The path that a function belongs to. A generic one belongs to what it was made for: Yew's `CompStateInner<Home>::view` is
 * mostly the body of the component `Home`.
 */
export function ownerOf(name) {
  // Without the word before `::`, names of types without a path, `str` and `T`, do not count.
  const paths = plain(name).match(/(?<![\w:}>])[a-z_]\w*(::\w+)+/g) ?? [];
  if (paths.length === 0) return /^(main$|__|.*wbindgen)/.test(name) ? 'wasm_bindgen' : 'core';
  if (OWN.includes(crateOf(paths[0]))) return paths[0];
  const page = paths.find((one) => crateOf(one) === 'two_phones');
  if (page) return page;
  // Nothing below the page knows Yew.
  if (paths.some((one) => partOf(one) === 'Yew')) return 'yew';
  return paths.find((one) => OWN.includes(crateOf(one))) ?? paths.find((one) => partOf(one) !== 'core, alloc, std') ?? paths[0];
}

/** Whether a function is of another crate, and was made for the one it belongs to. */
export function isMadeFor(name, owner) {
  const [first] = plain(name).match(/(?<![\w:}>])[a-z_]\w*(?=::)/) ?? [];
  return OWN.includes(crateOf(owner)) && first !== undefined && !OWN.includes(first);
}
