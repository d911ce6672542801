// What the build compresses (tools/compress.mjs), and what `make serve` sends of it (tools/serve.mjs).
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const tool = (name) => join(import.meta.dirname, '../../tools', name);

const SCRIPT = 'export const digits = "0123456789";\n'.repeat(50);
const FILES = { 'index.html': '<p>Hello</p>'.repeat(50), 'app.js': SCRIPT, 'app.wasm': 'wasm'.repeat(500), 'short.js': '1', 'picture.png': 'png'.repeat(500) };

const folders = [];
/** A new folder with FILES. */
function folder() {
  const name = mkdtempSync(join(tmpdir(), 'two-phones-'));
  folders.push(name);
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(name, file), text);
  return name;
}

function compress(name) {
  execFileSync('node', [tool('compress.mjs')], { env: { ...process.env, TRUNK_STAGING_DIR: name } });
}

const compressedIn = (name) => readdirSync(name).filter((file) => /\.(br|gz)$/.test(file)).sort();

let site;
let server;
let port;
before(async () => {
  site = folder();
  compress(site);
  server = spawn('node', [tool('serve.mjs'), '--dir', site, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(server.stdout)) {
    port = new URL(line).port;
    break;
  }
});
after(() => {
  server.kill();
  for (const name of folders) rmSync(name, { recursive: true });
});

/** The answer to a request for `path` with these headers: status, headers, and the body as it was sent. */
function ask(path, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path, method, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    request.on('error', reject).end();
  });
}

test('each file that gets smaller has one of each encoding', () => {
  assert.deepEqual(compressedIn(site), ['app.js.br', 'app.js.gz', 'app.wasm.br', 'app.wasm.gz', 'index.html.br', 'index.html.gz']);
  assert.equal(brotliDecompressSync(readFileSync(join(site, 'app.js.br'))).toString(), SCRIPT);
  assert.equal(gunzipSync(readFileSync(join(site, 'app.js.gz'))).toString(), SCRIPT);
});

test('two builds of the same files compress to the same bytes', () => {
  const other = folder();
  compress(other);
  for (const file of compressedIn(site)) assert.deepEqual(readFileSync(join(other, file)), readFileSync(join(site, file)), file);
});

test('compressing again follows a file that changed or went', () => {
  const name = folder();
  compress(name);
  writeFileSync(join(name, 'app.js'), SCRIPT.toUpperCase());
  writeFileSync(join(name, 'index.html'), '<p>');
  rmSync(join(name, 'app.wasm'));
  compress(name);
  assert.deepEqual(compressedIn(name), ['app.js.br', 'app.js.gz']);
  assert.equal(brotliDecompressSync(readFileSync(join(name, 'app.js.br'))).toString(), SCRIPT.toUpperCase());
});

test('a browser gets the smallest encoding it accepts', async () => {
  for (const [accepts, encoding, decode] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['identity', undefined, (body) => body],
    ['br;q=0, gzip;q=0', undefined, (body) => body],
    ['brotli-like', undefined, (body) => body],
    [undefined, undefined, (body) => body],
  ]) {
    const { status, headers, body } = await ask('/app.js?v=1', accepts === undefined ? {} : { 'Accept-Encoding': accepts });
    assert.equal(status, 200);
    assert.equal(headers['content-encoding'], encoding, accepts);
    assert.equal(headers['content-type'], 'text/javascript');
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(Number(headers['content-length']), body.length);
    assert.equal(decode(body).toString(), SCRIPT);
  }
});

test('what is not compressed is sent as it is, to everybody', async () => {
  for (const name of ['short.js', 'picture.png']) {
    const { headers, body } = await ask(`/${name}`, { 'Accept-Encoding': 'br, gzip' });
    assert.equal(headers['content-encoding'], undefined);
    assert.equal(body.toString(), FILES[name]);
  }
});

test('the page and the wasm keep their types when compressed', async () => {
  for (const [path, type] of [['/', 'text/html;charset=utf-8'], ['/app.wasm', 'application/wasm']]) {
    const { headers } = await ask(path, { 'Accept-Encoding': 'br' });
    assert.deepEqual([headers['content-type'], headers['content-encoding']], [type, 'br']);
  }
});

test('every file may be embedded by a page that isolates itself', async () => {
  for (const name of ['/', '/app.wasm', '/short.js']) {
    const { headers } = await ask(name);
    assert.equal(headers['cross-origin-embedder-policy'], 'require-corp', name);
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', name);
  }
});

test('HEAD answers as GET, without the body', async () => {
  const accepts = { 'Accept-Encoding': 'br', Range: 'bytes=0-9' };
  const { status, headers, body } = await ask('/app.js', accepts, 'HEAD');
  assert.deepEqual([status, headers['content-encoding'], body.length], [200, 'br', 0]);
});

test('a copy is good for the encoding it was made in, only', async () => {
  const etags = {};
  for (const encoding of ['br', 'gzip', 'identity']) etags[encoding] = (await ask('/app.js', { 'Accept-Encoding': encoding })).headers.etag;
  for (const [made, etag] of Object.entries(etags)) {
    for (const encoding of Object.keys(etags)) {
      const { status, headers } = await ask('/app.js', { 'Accept-Encoding': encoding, 'If-None-Match': etag });
      assert.equal(status, made === encoding ? 304 : 200, `${made} for ${encoding}`);
      assert.equal(headers.vary, 'Accept-Encoding');
    }
  }
});

test('a range is one of the plain file, whoever asks', async () => {
  const { status, headers, body } = await ask('/app.js', { 'Accept-Encoding': 'br, gzip', Range: 'bytes=7-11' });
  assert.deepEqual([status, headers['content-encoding'], body.toString()], [206, undefined, 'const']);
  assert.equal(headers['content-range'], `bytes 7-11/${SCRIPT.length}`);
});

test('a range that sirv misreads gets the whole file', async () => {
  for (const Range of ['bytes=-5', 'bytes=0-1,5-9', 'bytes=9-5', 'lines=1-2']) {
    const { status, body } = await ask('/app.js', { Range });
    assert.deepEqual([status, body.toString()], [200, SCRIPT], Range);
  }
  const { status } = await ask('/app.js', { Range: 'bytes=7-11', 'If-Range': '"another"' });
  assert.equal(status, 200);
});
