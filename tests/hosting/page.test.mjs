// The page itself, in Chromium, from a subfolder of the nginx of docs/nginx.conf.
import assert from 'node:assert/strict';
import http from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launchBrowser } from '../../tools/browser.mjs';
import { findNginx, startNginx } from './nginx.mjs';

const dist = join(import.meta.dirname, '../../dist');

/** In milliseconds: one that stands still is named, and the others still run. */
const TIMEOUT = 90_000;

describe('the page from nginx', { skip: !findNginx(), timeout: 6 * TIMEOUT }, () => {
  let server;
  let browser;
  const sites = [];
  before(async () => {
    server = await startNginx(dist);
  });
  // Each has a browser of its own: what a page leaves behind, such as a frame with a camera, is no part of the next.
  beforeEach(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    // One that stands still does not close by itself.
    const patience = setTimeout(() => browser.process()?.kill('SIGKILL'), 10_000);
    await browser.close().catch(() => {});
    clearTimeout(patience);
    for (const site of sites.splice(0)) site.close();
  });
  after(() => server?.stop());
  const address = (query) => `${server.origin}/help/two-phones/?${query}`;

  /** A tab, and what it says on the console. */
  async function tab() {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    return { page, said };
  }
  const screen = (frame, name) => frame.waitForSelector(`[data-phone] [data-screen="${name}"]`, { timeout: 30_000 });

  /** A page of another site, with these headers and this frame. */
  async function host(headers, frame) {
    const site = http.createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(`<!doctype html><link rel="icon" href="data:,">${frame}`));
    sites.push(site);
    await new Promise((ready) => site.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${site.address().port}/`;
  }

  it('starts without a word on the console, may use the camera, and is kept for its folder', { timeout: TIMEOUT }, async () => {
    const { page, said } = await tab();
    await page.goto(address('phone=old&lang=en'));
    await screen(page, 'home');
    assert.equal(await page.evaluate(() => document.featurePolicy.allowsFeature('camera')), true);
    assert.equal(await page.evaluate(() => document.featurePolicy.allowsFeature('microphone')), false);
    const { scope } = await page.evaluate(async () => ({ scope: (await navigator.serviceWorker.ready).scope }));
    assert.equal(scope, `${server.origin}/help/two-phones/`);
    assert.deepEqual(said, []);
  });

  it('starts in a page that isolates itself', { timeout: TIMEOUT }, async () => {
    const { page, said } = await tab();
    const url = await host({ 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }, `<iframe src="${address('phone=new&lang=en&embed=1').replace('/?', '?').replaceAll('&', '&amp;')}" width="400" height="780"></iframe>`);
    await page.goto(url);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await screen(frame, 'store');
    assert.deepEqual(said, []);
  });

  it('starts in a frame without an origin', { timeout: TIMEOUT }, async () => {
    const { page } = await tab();
    const url = await host({}, `<iframe sandbox="allow-scripts" src="${address('phone=old&lang=en&embed=1').replaceAll('&', '&amp;')}" width="400" height="780"></iframe>`);
    await page.goto(url);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await screen(frame, 'home');
  });

  it('shows what was asked for where a redirect drops the query, and says so', { timeout: TIMEOUT }, async () => {
    const { page, said } = await tab();
    await page.goto(`${server.origin}/short?step=3&lang=da#?step=3&lang=da`);
    await screen(page, 'enter-pin');
    assert.equal(await page.evaluate(() => location.search + location.hash), '?step=3&lang=da#?step=3&lang=da');
    assert.match(await page.$eval('.notices', (notices) => notices.innerText), /fjerner den del af adressen/);
    // Where nothing is dropped, the end of the address goes, and nothing is said.
    await page.goto(address('step=4&lang=en#?step=4&lang=en'));
    await screen(page, 'waiting-time');
    assert.equal(await page.evaluate(() => location.search + location.hash), '?step=4&lang=en');
    assert.equal(await page.$eval('.notices', (notices) => notices.innerText), '');
    // Without the copy nobody can know.
    await page.goto(`${server.origin}/short?step=3&lang=en`);
    await page.waitForSelector('.landing:not([hidden])');
    assert.deepEqual(said, []);
  });

  it('shows what was asked for where a redirect drops the query of a frame without an origin', { timeout: TIMEOUT }, async () => {
    const { page } = await tab();
    const url = await host({}, `<iframe sandbox="allow-scripts" src="${server.origin}/short?step=3&amp;embed=1#?step=3&amp;lang=en&amp;embed=1" width="400" height="780"></iframe>`);
    await page.goto(url);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await screen(frame, 'enter-pin');
  });

  it('understands an address whose & was written as for HTML', { timeout: TIMEOUT }, async () => {
    const { page } = await tab();
    await page.goto(address('lang=da&amp;step=2'));
    await screen(page, 'information');
  });
});
