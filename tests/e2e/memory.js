// Runs in every page before its own scripts, put there by a test: keeps the memory of the page's WebAssembly module and the
// random bytes that it is given, and searches the one for secrets and for the other.
(() => {
  let memory, compiledIn, stackEnd, heapStart;
  const keep = ({ exports }) => {
    memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory);
    compiledIn = new Uint8Array(memory.buffer).slice();
    // The stack comes first in memory, then what was compiled in, then the heap.
    stackEnd = compiledIn.findIndex((byte) => byte !== 0);
    heapStart = compiledIn.findLastIndex((byte) => byte !== 0) + 1;
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const result = await original.apply(WebAssembly, args);
      keep(result.instance ?? result);
      return result;
    };
  }

  const seeds = [];
  const random = Crypto.prototype.getRandomValues;
  Crypto.prototype.getRandomValues = function (array) {
    const filled = random.call(this, array);
    seeds.push(Array.from(new Uint8Array(filled.buffer, filled.byteOffset, filled.byteLength)));
    return filled;
  };

  // The stack after each transaction. It is used again, and what a secret leaves there is overwritten, sooner or later.
  const stacks = [];
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...args) {
    queueMicrotask(() => {
      const stack = new Uint8Array(memory.buffer, 0, stackEnd);
      const used = stack.findIndex((byte) => byte !== 0);
      stacks.push({ where: `stack after transaction ${stacks.length + 1}`, start: used, bytes: stack.slice(used) });
    });
    return put.apply(this, args);
  };

  // The forms that Rust or the browser gives a text in memory.
  const wide = (values, width) => values.flatMap((value) => [value, ...Array(width - 1).fill(0)]);
  const forms = (secret) => {
    const codes = Array.from(secret, (char) => char.charCodeAt(0));
    const texts = { "UTF-8": codes, "UTF-16": wide(codes, 2), "UTF-32": wide(codes, 4) };
    if (!/^\d+$/.test(secret)) return texts;
    const digits = codes.map((code) => code - 48);
    return { ...texts, "digits of a byte": digits, "digits of four bytes": wide(digits, 4) };
  };

  const stands = (wanted, bytes, at) => wanted.every((byte, i) => bytes[at + i] === byte);
  const around = (bytes, at, length) => {
    const hex = (from, to) => Array.from(bytes.subarray(Math.max(0, from), to), (byte) => byte.toString(16).padStart(2, "0"));
    return [...hex(at - 16, at), `(${length} bytes)`, ...hex(at + length, at + length + 16)].join(" ");
  };
  const hits = (secret, form, wanted, { where, start, bytes }) => {
    const found = [];
    for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
      const address = start + at;
      // What was compiled in says nothing of what was typed.
      if (!stands(wanted, bytes, at) || stands(wanted, compiledIn, address)) continue;
      const region = where ?? (address < stackEnd ? "stack" : address < heapStart ? "data" : "heap");
      found.push({ secret, form, address, region, around: around(bytes, at, wanted.length) });
    }
    return found;
  };

  /** Where the secrets, texts by their names, and the random bytes stand now, and stood on the stack after each transaction. */
  const search = (secrets) => {
    const wanted = [
      ...Object.entries(secrets).flatMap(([name, secret]) => Object.entries(forms(secret)).map((form) => [name, ...form])),
      ...seeds.map((seed, i) => [`seed ${i + 1} of ${seeds.length}`, "bytes", seed]),
    ];
    const places = [{ start: 0, bytes: new Uint8Array(memory.buffer) }, ...stacks];
    return wanted.flatMap((one) => places.flatMap((place) => hits(...one, place)));
  };
  Object.defineProperty(window, "__memory", { value: { search, seeds, stacks } });
})();
