// The check of a device: what it says is there and missing, and that it leaves nothing behind.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { PATIENCE, look, openIn } from './tabs.mjs';

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());
const open = (address, ready) => openIn(browser, address, ready);

describe('the check of a device', { concurrency: 2 }, () => {
  const ready = (tab) => tab.waitForFunction(() => document.querySelectorAll('.check__list > li').length === 8 && !document.querySelector('[data-state="busy"]'), { timeout: PATIENCE });

  for (const lang of ['en', 'da']) {
    it(`says what is there and leaves nothing behind: ${lang}`, async () => {
      const { context, tab } = await open(`${demo}lab/${lang}/check.html`, '.check');
      await ready(tab);
      const states = () => tab.$$eval('[data-check]', (all) => Object.fromEntries(all.map((one) => [one.dataset.check, one.dataset.state])));
      const fine = { storage: 'fine', wasm: 'fine', browser: 'fine', window: 'fine', clock: 'fine', lock: 'fine', share: 'fine' };
      assert.deepEqual(await states(), { camera: 'asked', ...fine });
      await look(tab, 'asked');
      await tab.click('[data-check="camera"] button');
      await tab.waitForSelector('[data-check="camera"][data-state="fine"]', { timeout: PATIENCE });
      await look(tab, 'fine');
      assert.deepEqual(await tab.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]), [0, 0]);
      await tab.$$eval('.check__acts button', ([copy]) => copy.click());
      assert.equal((await tab.evaluate(() => globalThis.copiedText)).split('\n').length, 10);
      assert.deepEqual(tab.complaints, []);
      await context.close();
    });
  }

  it('says what is missing, and what to do about it', async () => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({ width: 300, height: 400 });
    await tab.setUserAgent('Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/130 Mobile [FBAN/FB4A]');
    await tab.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      const now = Date.now;
      Date.now = () => now() + 600_000;
      Object.defineProperty(navigator, 'wakeLock', { value: undefined });
      WebAssembly.instantiate = () => Promise.reject(new Error('off'));
    });
    await tab.goto(`${demo}lab/en/check.html`);
    await ready(tab);
    await tab.click('[data-check="camera"] button');
    await tab.waitForSelector('[data-check="camera"][data-state="missing"]', { timeout: PATIENCE });
    const states = await tab.$$eval('[data-check]', (all) => Object.fromEntries(all.map((one) => [one.dataset.check, one.dataset.state])));
    assert.deepEqual(states, { camera: 'missing', storage: 'missing', wasm: 'missing', browser: 'missing', window: 'missing', clock: 'missing', lock: 'note', share: 'fine' });
    const text = await tab.$eval('.check', (one) => one.textContent);
    for (const words of ['10 minutes', 'within another app', 'Allow it for this website', 'private window', '300 × 400', 'five minutes']) assert.ok(text.includes(words), words);
    await context.close();
  });

  it('waits for no answer for ever', async () => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.evaluateOnNewDocument(() => {
      const never = () => new Promise(() => {});
      IDBFactory.prototype.open = () => ({});
      WebAssembly.instantiate = never;
      navigator.wakeLock.request = never;
      globalThis.fetch = never;
    });
    await tab.goto(`${demo}lab/en/check.html`);
    await ready(tab);
    const states = await tab.$$eval('[data-check]', (all) => Object.fromEntries(all.map((one) => [one.dataset.check, one.dataset.state])));
    assert.deepEqual([states.storage, states.wasm, states.lock, states.clock], ['missing', 'missing', 'note', 'note']);
    await context.close();
  });
});
