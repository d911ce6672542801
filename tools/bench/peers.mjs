// The scanners that are compared, each as a function (width, height, rgba) -> byte arrays, and the files it ships.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const root = path.join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const built = (file) => path.join(root, 'target/bench', file);

/** The peer all times are ratios to. */
export const BASE = 'zxing-wasm';

/** zxing-wasm by its defaults, told to look for one QR code. */
async function zxing() {
  const entry = require.resolve('zxing-wasm/reader/zxing_reader.wasm');
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(entry)).buffer }, fireImmediately: true });
  const options = { formats: ['QRCode'], maxNumberOfSymbols: 1 };
  const script = path.join(path.dirname(entry), '../es/reader/index.js');
  return {
    read: async (width, height, rgba) => {
      const found = await readBarcodes({ data: rgba, width, height, colorSpace: 'srgb' }, options);
      return found.filter((code) => code.isValid).map((code) => code.bytes);
    },
    files: [entry, ...imported(script)],
  };
}

function jsqr() {
  const entry = require.resolve('jsqr');
  const module = require(entry);
  const scan = module.default ?? module;
  return {
    read: (width, height, rgba) => {
      const code = scan(rgba, width, height, { inversionAttempts: 'attemptBoth' });
      return code ? [Uint8Array.from(code.binaryData)] : [];
    },
    files: [entry],
  };
}

/** A script and all it imports from beside it. */
function imported(script, seen = new Set()) {
  if (!seen.has(script)) {
    seen.add(script);
    for (const [, , file] of readFileSync(script, 'utf8').matchAll(/(from|import)\s*["'](\.[^"']+)["']/g)) {
      imported(path.join(path.dirname(script), file), seen);
    }
  }
  return [...seen];
}

/** Every peer by its name. */
export async function peers() {
  const scanner = await import(built('scanner/scanner.js'));
  const rqrr = await import(built('rqrr/rqrr.js'));
  // What the page loads, not what Node does.
  const shipped = [built('shipped/scanner_bg.wasm'), built('shipped/scanner.js')];
  return {
    [BASE]: await zxing(),
    jsQR: jsqr(),
    rqrr: { read: rqrr.scan, files: [built('rqrr/rqrr_bg.wasm'), built('rqrr/rqrr.js')] },
    scan: { read: scanner.scan, files: shipped },
    scanFrame: { read: scanner.scanFrame, files: shipped },
  };
}

/** Bytes a visitor loads, compressed with brotli. */
export function bytes(files) {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
}
