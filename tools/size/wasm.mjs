// Reads of a wasm file what `make size` needs: where each section, function and data segment stands, and the functions' names.
// The form is that of the core specification (https://webassembly.github.io/spec/core/binary/modules.html) and its appendix
// on names.

const SECTIONS = [
  'custom', 'type', 'import', 'function', 'table', 'memory', 'global', 'export', 'start', 'element', 'code', 'data', 'data count', 'tag',
];

class Reader {
  constructor(bytes, at = 0, end = bytes.length) {
    Object.assign(this, { bytes, at, end });
  }

  /** Goes on by `size` bytes and returns where they began. */
  skip(size) {
    const start = this.at;
    this.at += size;
    if (this.at > this.end) throw new Error('the file ends too early');
    return start;
  }

  byte() {
    return this.bytes[this.skip(1)];
  }

  /** An unsigned number in LEB128; none here is above 32 bits. */
  number() {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
  }

  text() {
    const length = this.number();
    const start = this.skip(length);
    return Buffer.from(this.bytes.subarray(start, this.at)).toString();
  }

  /** Calls `read` for each entry of a vector. */
  each(read) {
    return Array.from({ length: this.number() }, (_, index) => read(index));
  }

  /** A part that begins with its own size, as a reader of that part. */
  part() {
    const size = this.number();
    return new Reader(this.bytes, this.skip(size), this.at);
  }

  get done() {
    return this.at >= this.end;
  }
}

function* sections(bytes) {
  const module = new Reader(bytes, 8);
  while (!module.done) {
    const start = module.at;
    const id = module.byte();
    const content = module.part();
    const name = id === 0 ? content.text() : SECTIONS[id];
    yield { custom: id === 0, name, content, start, size: module.at - start };
  }
}

/** How many functions a module imports: they are numbered before its own. */
function importedFunctions(reader) {
  const limits = () => {
    if (reader.byte() & 1) reader.number();
    reader.number();
  };
  const kinds = [
    () => reader.number(),
    () => { reader.byte(); limits(); },
    limits,
    () => { reader.byte(); reader.byte(); },
    () => { reader.byte(); reader.number(); },
  ];
  let functions = 0;
  reader.each(() => {
    reader.text();
    reader.text();
    const kind = reader.byte();
    if (kind === 0) functions += 1;
    kinds[kind]();
  });
  return functions;
}

/** A segment of the memory: where it stands in the file and, unless it is passive, in the memory. */
function segment(reader) {
  const [PASSIVE, EXPLICIT, I32_CONST, END] = [1, 2, 0x41, 0x0b];
  const kind = reader.number();
  if (kind === EXPLICIT) reader.number();
  let address;
  if (kind !== PASSIVE) {
    if (reader.byte() !== I32_CONST) throw new Error('a data segment whose address is not a constant');
    address = reader.number();
    if (reader.byte() !== END) throw new Error('a data segment whose address is computed');
  }
  const { at: start, end } = reader.part();
  return { start, size: end - start, address };
}

/** The names of functions by their numbers: none if the module was stripped of them. */
function functionNames(table) {
  const FUNCTIONS = 1;
  const names = new Map();
  while (table && !table.done) {
    const id = table.byte();
    const part = table.part();
    if (id === FUNCTIONS) part.each(() => names.set(part.number(), part.text()));
  }
  return names;
}

/**
 * A module as { sections, imported, functions, segments }: how many functions it imports, and the others each with its place and
 * size in the file, functions with their names, segments with their addresses.
 */
export function readModule(bytes) {
  const found = [...sections(bytes)];
  const section = (name, custom = false) => found.find((one) => one.name === name && one.custom === custom)?.content;
  const names = functionNames(section('name', true));
  const imports = section('import');
  const first = imports ? importedFunctions(imports) : 0;
  const code = section('code');
  const functions = code.each((index) => {
    const start = code.at;
    code.part();
    return { name: names.get(first + index), start, size: code.at - start };
  });
  const data = section('data');
  return {
    sections: found.map(({ name, custom, start, size }) => ({ name, custom, start, size })),
    imported: first,
    functions,
    segments: data ? data.each(() => segment(data)) : [],
  };
}
