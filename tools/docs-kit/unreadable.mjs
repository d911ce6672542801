// That no reader finds anything in a picture of a QR code: those that the scanner is measured against.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decode } from './png.mjs';

const require = createRequire(import.meta.url);
const jsqr = require('jsqr');
const jsQR = jsqr.default ?? jsqr;

async function zxing() {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer }, fireImmediately: true });
  return async (picture) => (await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true })).find(({ isValid }) => isValid)?.text;
}

let all;
/** The names of the readers, and their functions: from `{ width, height, data }` to a text or nothing. */
async function readers() {
  all ??= { 'zxing-wasm': await zxing(), jsQR: ({ data, width, height }) => jsQR(data, width, height)?.data || undefined };
  return all;
}

/** What is read in a PNG, by whichever reader finds something. */
export async function textIn(png) {
  const { width, height, rgba } = decode(png);
  const picture = { width, height, data: new Uint8ClampedArray(rgba), colorSpace: 'srgb' };
  for (const [name, read] of Object.entries(await readers())) {
    const text = await read(picture);
    if (text) return { name, text };
  }
  return undefined;
}

/** @throws {Error} if a reader finds something in one of `pictures`, which are `{ what, png }` */
export async function mustBeUnreadable(pictures) {
  for (const { what, png } of pictures) {
    const found = await textIn(png);
    if (found) throw new Error(`${found.name} reads the QR code in ${what}: ${found.text}`);
  }
}
