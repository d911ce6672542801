// A participant with two devices: both exports in the page of the report, and how far their clocks are apart. Here both have the same clock.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { Participant, openTab } from '../study/participant.mjs';

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());

async function device(options) {
  const context = await browser.createBrowserContext();
  const tab = await openTab(context, `${demo}?study=pilot&participant=P1&wait=0&lang=en&${options}`);
  const person = new Participant(tab);
  await person.consents();
  return person;
}

/** Stops the study, and hands the events over. */
async function stops(person) {
  await person.presses('study-bar-pause');
  await person.page('pause');
  await person.presses('study-pause-stop');
  await person.page('end');
  return (await person.handsOver())['events.csv'];
}

it('the clocks of two devices are compared by the code', async () => {
  const [old, fresh] = await Promise.all([device('phone=old'), device('phone=new&scan=code')]);
  await old.begins(1, { old: '1 home' });
  await fresh.begins(1, { new: '0 store' });
  await old.showsCode();
  await fresh.scans();
  await old.tab.click('.code-below__ask');
  const code = await (await old.tab.waitForSelector('[data-short-code]', { timeout: PATIENCE })).evaluate((one) => one.textContent.trim());
  await fresh.tab.focus('[data-phone="new"] input');
  await fresh.type(code);
  await fresh.uses('new', 'scan-code-send', 'typed-code', '12 scan', '13 user-id');
  const files = [await stops(fresh), await stops(old)];
  const page = await openTab(browser, `${demo}lab/en/report.html`);
  const figures = await page.evaluate(async (files) => {
    const { default: load, Report } = await import(new URL('../report.js', location.href).href);
    await load();
    const report = new Report();
    report.add(files.map((_, place) => `${place}.csv`), files.map((text) => new TextEncoder().encode(text)));
    return JSON.parse(report.figures(JSON.stringify({ by: 'none' })));
  }, files);
  assert.equal(figures.clocks.length, 1);
  const [{ participant, offset_ms: offset, bound_ms: bound, from }] = figures.clocks;
  assert.deepEqual([participant, from], ['P1', 'typed']);
  assert.ok(Math.abs(offset) <= bound && bound < 60_000, `${offset} ± ${bound}`);
  const [crossing] = figures.crossing;
  assert.equal(crossing.what, 'code-to-scan');
  assert.equal(crossing.bound_ms, bound);
});
