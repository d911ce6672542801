// The last step of tools/finish.mjs: writes each file that gets smaller by it once more as .br and as .gz, for servers that send
// such files as they are (docs/hosting.md). It may run again, if files are changed after that: what still fits is kept.
import { readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { folder } from './staging.mjs';

/** Other formats are compressed by themselves. */
const WORTH_IT = /\.(html|js|css|wasm|svg|txt|json|xml|webmanifest|md|vtt|py|R)$/;

const [brotli, gzip] = [promisify(zlib.brotliCompress), promisify(zlib.gzip)];
const { BROTLI_PARAM_QUALITY: QUALITY, BROTLI_PARAM_SIZE_HINT: SIZE } = zlib.constants;
const ENCODINGS = [
  { end: '.br', encode: (bytes) => brotli(bytes, { params: { [QUALITY]: 11, [SIZE]: bytes.length } }), decode: zlib.brotliDecompressSync },
  { end: '.gz', encode: (bytes) => gzip(bytes, { level: 9 }), decode: zlib.gunzipSync },
];

/** Whether the file `name` holds `bytes`, encoded. */
function holds(name, decode, bytes) {
  try {
    return decode(readFileSync(name)).equals(bytes);
  } catch {
    // It is not there, or only in part.
    return false;
  }
}

async function compress(file, { end, encode, decode }) {
  const bytes = readFileSync(file);
  const name = file + end;
  if (!holds(name, decode, bytes)) {
    const encoded = await encode(bytes);
    if (encoded.length >= bytes.length) return rmSync(name, { force: true });
    writeFileSync(name, encoded);
  }
  // nginx advises it, as a date is what a browser asks by.
  const { atime, mtime } = statSync(file);
  utimesSync(name, atime, mtime);
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
for (const { end } of ENCODINGS) {
  for (const file of files) {
    if (file.endsWith(end) && !files.includes(file.slice(0, -end.length))) rmSync(file);
  }
}
await Promise.all(files.filter((file) => WORTH_IT.test(file)).flatMap((file) => ENCODINGS.map((encoding) => compress(file, encoding))));
