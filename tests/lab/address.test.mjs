// The ways to the pages of the lab, and that nobody else loads what is theirs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';

const dist = join(import.meta.dirname, '../../dist');
const PATIENCE = 30_000;
let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(dist)]);
});
after(() => browser?.close());

/** A tab, with what it asks for and what it complains about. */
async function tab() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked = [];
  const complaints = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return { context, page, asked, complaints };
}

describe('the lab', () => {
  for (const [query, file, heading] of [
    ['page=report', 'lab/en/report.html', 'Report of a study'],
    ['page=report&lang=da', 'lab/da/report.html', 'Rapport om en undersøgelse'],
    ['page=study', 'lab/en/study.html', 'Plan a study'],
    ['page=study&lang=da', 'lab/da/study.html', 'Planlæg en undersøgelse'],
  ]) {
    it(`is there for ${query}, and keeps its fragment`, async () => {
      const { context, page, complaints } = await tab();
      await page.goto(`${demo}?${query}#here`);
      await page.waitForFunction((file) => location.pathname.endsWith(file), { timeout: PATIENCE }, file);
      await page.waitForSelector('h1', { timeout: PATIENCE });
      assert.equal(await page.$eval('h1', (one) => one.textContent), heading);
      assert.equal(await page.evaluate(() => location.hash), '#here');
      assert.equal(await page.$eval('meta[name="robots"]', (one) => one.content), 'noindex');
      assert.ok(await page.$('[data-demo-mark]'));
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  it('is loaded by no phone, and not kept without a network', async () => {
    const { context, page, asked } = await tab();
    await page.goto(`${demo}?phone=both&lang=en`);
    await page.waitForSelector('[data-phone="new"] [data-screen]', { timeout: PATIENCE });
    await page.evaluate(() => navigator.serviceWorker.ready);
    assert.deepEqual(asked.filter((name) => /^(lab|study)/.test(name)), []);
    assert.ok(!/"(lab|study)[/.]/.test(readFileSync(join(dist, 'service-worker.js'), 'utf8')));
    await context.close();
  });
});
