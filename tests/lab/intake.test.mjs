// Files that come in on the page of the report: what is read, what was there already, and what cannot be read and why.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { charts, choose, data, drop, objections, open, told, words } from './open.mjs';

describe('files that come in', { concurrency: 2 }, () => {
  it('are read by dropping them, and make the figures', async () => {
    const { context, tab, said } = await open();
    await drop(tab, join(data, 'copy.zip'));
    assert.match(await told(tab, /read:/), /^1 file read: \d+ events in all\.$/);
    await charts(tab);
    assert.match(await tab.$eval('#overview ~ .lead', (one) => one.textContent), /^\d people took part\. /);
    const titles = await tab.$$eval('#task-1 ~ .charts .chart h3', (all) => all.map((one) => one.textContent));
    for (const title of ['chart-completion', 'chart-time', 'chart-parts', 'chart-counts', 'chart-funnel', 'chart-heat', 'chart-paths']) assert.ok(titles.includes(words.en[title]), title);
    assert.deepEqual(said, []);
    await context.close();
  });

  it('count once, however they come', async () => {
    const { context, tab } = await open();
    await choose(tab, join(data, 'copy.zip'));
    const first = await told(tab, /read:/);
    const number = /(\S+) events/.exec(first)[1];
    await choose(tab, join(data, 'copy.jsonl'), join(data, 'copy/events.csv'));
    assert.equal(await told(tab, /nothing new/), `3 files read: ${number} events in all. 2 files held nothing new: all of it was there already.`);
    await context.close();
  });

  it('that are broken lose nothing, and say where', async () => {
    const events = readFileSync(join(data, 'copy/events.csv'), 'utf8').split('\r\n');
    const broken = join(data, 'broken.csv');
    writeFileSync(broken, [...events.slice(0, 6), events[6].replace(/,\d{4}-[^,]*,/, ',yesterday,'), ...events.slice(7)].join('\r\n'));
    writeFileSync(join(data, 'short.csv'), [...events.slice(0, 3), 'copy,001'].join('\r\n'));
    writeFileSync(join(data, 'damaged.zip'), readFileSync(join(data, 'copy.zip')).subarray(0, 2000));
    writeFileSync(join(data, 'letter.csv'), 'Dear all\nhere are the data.\n');
    writeFileSync(join(data, 'empty.csv'), '');
    const { context, tab, said } = await open();
    await choose(tab, broken, join(data, 'copy.zip'), join(data, 'short.csv'), join(data, 'damaged.zip'), join(data, 'letter.csv'), join(data, 'empty.csv'));
    const all = await told(tab, /could not be read/);
    assert.match(all, /^1 file read: \d+ events in all\. 5 files could not be read\.$/);
    const faults = await tab.$$eval('.failed li', (items) => items.map((item) => item.textContent));
    assert.deepEqual(faults.toSorted(), [
      'broken.csv, line 7: The column time_iso cannot hold this: yesterday. A spreadsheet may have changed it.',
      `damaged.zip: ${words.en['cause-damaged']}`,
      `empty.csv, line 1: ${words.en['cause-empty']}`,
      `letter.csv, line 1: ${words.en['cause-unknown']}`,
      'short.csv, line 4: This line has 2 cells, and the header has 16. A spreadsheet may have changed it.',
    ]);
    await charts(tab);
    assert.deepEqual(await objections(tab), []);
    // A second time, and what was there is there still.
    await choose(tab, broken);
    await told(tab, /6 files could not be read/);
    assert.ok(await tab.$('.chart svg'));
    assert.deepEqual(said, []);
    await context.close();
  });

  it('are found in folders, and others there left alone', async () => {
    const folder = join(data, 'handed over');
    mkdirSync(join(folder, 'P1/deeper'), { recursive: true });
    writeFileSync(join(folder, 'P1/deeper/copy.zip'), readFileSync(join(data, 'copy.zip')));
    writeFileSync(join(folder, 'P1/notes.txt'), 'Not of the study.');
    writeFileSync(join(folder, 'budget.csv'), 'a,b\n1,2\n');
    const { context, tab } = await open();
    await drop(tab, folder);
    assert.match(await told(tab, /read:/), /^1 file read: /);
    assert.ok((await tab.$eval('.intake__told', (one) => one.textContent)).includes('2 other files in the folders were left alone.'));
    assert.ok((await tab.$eval('.intake__told table', (one) => one.textContent)).includes('handed over/P1/deeper/copy.zip'));
    // An unpacked export has its events twice: by two names.
    await drop(tab, join(data, 'copy'));
    assert.match(await told(tab, /nothing new/), /^2 files read: .* 1 file held nothing new/);
    await context.close();
  });

  it('in a folder with none of them are said to be none', async () => {
    mkdirSync(join(data, 'others'), { recursive: true });
    writeFileSync(join(data, 'others/notes.txt'), 'Not of the study.');
    const { context, tab } = await open({ lang: 'da' });
    await drop(tab, join(data, 'others'));
    assert.equal(await told(tab, /eksport/), words.da['intake-none_in_folder']);
    await context.close();
  });

  it('are gone when one starts over, and nothing is stored', async () => {
    const { context, tab } = await open();
    const asked = [];
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    tab.on('request', (request) => asked.push(request.url()));
    await tab.evaluate(() => [...document.querySelectorAll('.intake .quiet')].at(-1).click());
    assert.equal(await told(tab, /gone/), words.en['intake-emptied']);
    assert.equal(await tab.$eval('#report', (one) => one.childElementCount), 0);
    assert.equal(await tab.evaluate(() => document.activeElement.className), 'intake__input');
    await choose(tab, join(data, 'copy.jsonl'));
    await charts(tab);
    assert.deepEqual(await tab.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length, sessionStorage.length, document.cookie]), [0, 0, 0, '']);
    assert.deepEqual(asked.filter((url) => !url.startsWith('blob:')), []);
    await context.close();
  });

  it('do not wait for ever for rules that give no answer', async () => {
    let isSilent = true;
    const prepare = async (tab) => {
      await tab.evaluateOnNewDocument(() => {
        const later = globalThis.setTimeout;
        globalThis.setTimeout = (act, ms, ...given) => later(act, ms === 15_000 && !globalThis.isPatient ? 1_000 : ms, ...given);
      });
      await tab.setRequestInterception(true);
      tab.on('request', (request) => (isSilent && request.url().includes('report_bg')) || request.continue());
    };
    const { context, tab } = await open({ prepare });
    await choose(tab, join(data, 'copy.zip'));
    await tab.waitForFunction((text) => document.querySelector('.failed')?.textContent === text, {}, words.en['trouble-rules']);
    isSilent = false;
    await tab.evaluate(() => (globalThis.isPatient = true));
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    await context.close();
  });

  it('wait for the rules, which may be asked for again', async () => {
    let isLost = true;
    const prepare = async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => (isLost && request.url().includes('report_bg') ? request.abort() : request.continue()));
    };
    const { context, tab } = await open({ prepare });
    await choose(tab, join(data, 'copy.zip'));
    await tab.waitForFunction((text) => document.querySelector('.failed')?.textContent === text, {}, words.en['trouble-rules']);
    isLost = false;
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    await context.close();
  });
});
