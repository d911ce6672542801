// Every file of dist/ as nginx sends it by docs/nginx.conf: type, encodings, caching, and what embedding pages need.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import zlib from 'node:zlib';
import { ALWAYS, FOR_EVER, REVALIDATED, TYPES, policyOf } from '../../tools/hosting/headers.mjs';
import { findNginx, startNginx } from './nginx.mjs';

const dist = join(import.meta.dirname, '../../dist');
const PLACE = '/help/two-phones/';
const DECODERS = { br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync };
const ENDS = { br: '.br', gzip: '.gz' };

const all = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1));
const files = all.filter((name) => !/\.(br|gz)$|^_headers$/.test(name));
const policy = policyOf(readFileSync(join(dist, 'index.html'), 'utf8'));
/** With every answer, whatever its status. */
const wanted = { ...ALWAYS, 'Content-Security-Policy': policy, Vary: 'Accept-Encoding' };

describe('_headers', () => {
  it('says what every host has to send, and revalidates all', () => {
    const lines = readFileSync(join(dist, '_headers'), 'utf8').trim().split('\n');
    const { Vary, ...written } = wanted;
    assert.equal(Vary, 'Accept-Encoding', 'these hosts compress, and say so, themselves');
    assert.equal(lines.shift(), '/*');
    assert.deepEqual(Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/s).slice(0, 2))), { 'Cache-Control': REVALIDATED, ...written });
  });
});

describe('nginx', { skip: !findNginx() }, () => {
  let server;
  const agent = new http.Agent({ keepAlive: true });
  before(async () => (server = await startNginx(dist)));
  after(async () => {
    agent.destroy();
    await server?.stop();
  });

  /** An answer as it is: fetch would decode it. */
  const ask = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      http.get(server.origin + path, { headers, agent }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, raw: answer.rawHeaders, body: Buffer.concat(parts) }));
      }).on('error', reject);
    });

  function carriesAll({ headers, raw }, what) {
    for (const [name, value] of Object.entries(wanted)) {
      assert.equal(headers[name.toLowerCase()], value, `${name} of ${what}`);
      assert.equal(raw.filter((text) => text.toLowerCase() === name.toLowerCase()).length, 1, `${name} of ${what} is there once`);
    }
  }

  it('sends every file with its type, in each encoding that lies beside it', async () => {
    assert.ok(files.length > 200, `${files.length} files`);
    for (const name of files) {
      const bytes = readFileSync(join(dist, name));
      const type = TYPES[extname(name).slice(1)];
      assert.ok(type, `a type for ${name}`);
      for (const encoding of ['br', 'gzip', undefined]) {
        const answer = await ask(PLACE + name, encoding && { 'Accept-Encoding': encoding });
        const what = `${name}, ${encoding ?? 'as it is'}`;
        assert.equal(answer.status, 200, what);
        assert.equal(answer.headers['content-type'], type, what);
        const expected = encoding && all.includes(name + ENDS[encoding]) ? encoding : undefined;
        assert.equal(answer.headers['content-encoding'], expected, what);
        assert.ok((expected ? DECODERS[expected](answer.body) : answer.body).equals(bytes), `${what}: its content`);
        assert.equal(answer.headers['cache-control'], REVALIDATED, what);
        carriesAll(answer, what);
      }
    }
  });

  it('lets a name with a hash be kept for ever, and no other', async () => {
    const cached = async (query) => (await ask(`${PLACE}styles.css${query}`)).headers['cache-control'];
    assert.equal(await cached('?v=0123456789abcdef'), FOR_EVER);
    for (const query of ['', '?v=', '?v=1', '?v=0123456789ABCDEF', '?w=0123456789abcdef']) assert.equal(await cached(query), REVALIDATED, query);
    // What is missing may be there tomorrow; the page and its worker are what tells of a new version.
    for (const name of ['nothing.js', '', 'index.html', 'service-worker.js', 'steps/en/7.html']) {
      assert.equal((await ask(`${PLACE}${name}?v=0123456789abcdef`)).headers['cache-control'], REVALIDATED, name);
    }
    // The page names its files by their hashes.
    const page = (await ask(PLACE)).body.toString();
    const names = [...page.matchAll(/(?:src|href)="?([^"\s>]+\?v=[0-9a-f]{16})"?/g)].map(([, name]) => name);
    assert.ok(names.length >= 3, `${names.length} names`);
    for (const name of names) assert.equal((await ask(PLACE + name)).headers['cache-control'], FOR_EVER, name);
  });

  it('says at once that a copy is still good', async () => {
    const { etag } = (await ask(`${PLACE}styles.css`, { 'Accept-Encoding': 'br' })).headers;
    assert.ok(etag);
    const again = await ask(`${PLACE}styles.css`, { 'Accept-Encoding': 'br', 'If-None-Match': etag });
    assert.equal(again.status, 304);
    assert.equal(again.headers['cache-control'], REVALIDATED);
    carriesAll(again, '304');
  });

  it('sends the same headers where there is nothing', async () => {
    const answer = await ask(`${PLACE}nothing`);
    assert.equal(answer.status, 404);
    carriesAll(answer, '404');
  });

  it('sends the page for its folder, and the query with the redirect to it', async () => {
    const page = await ask(`${PLACE}?phone=old&lang=da`);
    assert.equal(page.status, 200);
    assert.ok(page.body.equals(readFileSync(join(dist, 'index.html'))));
    const redirect = await ask('/help/two-phones?phone=old&lang=da');
    assert.equal(redirect.status, 308);
    assert.equal(redirect.headers.location, '/help/two-phones/?phone=old&lang=da');
    assert.equal(redirect.headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal(redirect.headers['cross-origin-embedder-policy'], 'require-corp');
    assert.equal((await ask('/help/two-phones')).headers.location, '/help/two-phones/');
    assert.equal((await ask(`${PLACE}steps/en`)).headers.location, `${PLACE}steps/en/`);
  });
});
