// The files of the built page with their bytes, as they are and as a host sends them, compressed with brotli at its best.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** Compressed as they are: hosts send these as they are. */
const COMPRESSED = /\.(png|webp|webm|mp4|pdf|woff2)$/;
/** Compressed copies, which hosts send in the place of the files; and source maps, which only developers load. */
const NOT_COUNTED = /\.(br|gz|map)$/;

/** The docs kit (tools/docs-kit/): the app asks for none of it, a page of a step for its picture. */
export const isOfKit = ({ file }) => /^steps\/(kit\.json|[^/]+\/.*\.(png|webp|webm|mp4|vtt|md|pdf))$/.test(file);

/** A name without the hash of its content. */
const plain = (name) => name.replace(/-[0-9a-f]{13,16}(?=[_.])/, '');

async function sent(file, bytes) {
  if (COMPRESSED.test(file)) return bytes.length;
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length;
  return (await promisify(brotliCompress)(bytes)).length;
}

/** Bytes of the copy that a host sends to those who know no brotli. */
const gzipped = (file, bytes) => (existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`).length : bytes.length);

/** Every file of `folder` as { file, name, raw, sent, gzip }: where it is in the folder, its name without a hash, and its bytes. */
export async function filesOf(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_COUNTED.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  return Promise.all(
    found.map(async (whole) => {
      const bytes = readFileSync(whole);
      const file = path.relative(folder, whole).replaceAll(path.sep, '/');
      return { file, name: plain(file), raw: bytes.length, sent: await sent(whole, bytes), gzip: gzipped(whole, bytes) };
    }),
  );
}
