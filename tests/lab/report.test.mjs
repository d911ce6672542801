// The page of the report: what comes in and what is said of it, what axe says of every chart in light and dark, every width, paper, the
// keyboard, and very many people. Whether the figures are right is tested in crates/report and by the scripts that compute them anew.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { make } from '../study-data/made.mjs';
import { stubbed } from './stub.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const dist = join(import.meta.dirname, '../../dist');
const words = Object.fromEntries(['en', 'da'].map((lang) => [lang, wordsOf(lang)]));
let browser;
let demo;
let data;
before(async () => {
  data = make().folder;
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(dist)]);
});
after(() => browser?.close());

/** The words that the page has for its script. */
function wordsOf(lang) {
  const html = readFileSync(join(dist, 'lab', lang, 'report.html'), 'utf8');
  return JSON.parse(/data-words="([^"]*)"/.exec(html)[1].replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

async function open({ lang = 'en', width = 1280, height = 800, prepare } = {}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const said = [];
  tab.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  tab.on('pageerror', (error) => said.push(error.message));
  await tab.setViewport({ width, height });
  await prepare?.(tab);
  await tab.goto(`${demo}lab/${lang}/report.html`, { waitUntil: 'load' });
  await tab.waitForSelector('.intake');
  return { context, tab, said };
}

const status = (tab) => tab.$eval('.intake__status', (one) => one.textContent);
/** What is said next, once something was read. */
const told = async (tab, pattern) => {
  await tab.waitForFunction((source) => new RegExp(source).test(document.querySelector('.intake__status').textContent), { timeout: 60_000 }, pattern.source);
  return status(tab);
};
async function choose(tab, ...files) {
  await (await tab.$('.intake__input')).uploadFile(...files);
}
const charts = (tab) => tab.waitForFunction(() => document.querySelectorAll('.chart svg').length > 3);

/** Files or folders, dropped on the page as the system drops them. */
async function drop(tab, ...files) {
  const client = await tab.createCDPSession();
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await client.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data: { items: [], files, dragOperationsMask: 1 } });
  }
}

async function objections(tab, themes = ['light', 'dark']) {
  await tab.evaluate(AXE);
  const found = [];
  for (const theme of themes) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const violations = await tab.evaluate(async (tags) => {
      const result = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }, TAGS);
    found.push(...violations.map((one) => `${theme} ${one}`));
  }
  return found;
}

describe('files that come in', { concurrency: 2 }, () => {
  it('are read by dropping them, and make the figures', async () => {
    const { context, tab, said } = await open();
    await drop(tab, join(data, 'copy.zip'));
    assert.match(await told(tab, /read:/), /^1 file read: \d+ events of 8 people in all\.$/);
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
    assert.equal(await told(tab, /nothing new/), `3 files read: ${number} events of 8 people in all. 2 files held nothing new: all of it was there already.`);
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
    assert.match(all, /^1 file read: \d+ events of 8 people in all\. 5 files could not be read\.$/);
    const faults = await tab.$$eval('.failed li', (items) => items.map((item) => item.textContent));
    assert.deepEqual(faults.toSorted(), [
      'broken.csv, line 7: The column time_iso cannot hold “yesterday”. A spreadsheet may have changed it.',
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

describe('the report', { concurrency: 2 }, () => {
  for (const lang of ['en', 'da']) {
    it(`is read by everybody, at every width: ${lang}`, async () => {
      const { context, tab, said } = await open({ lang, prepare: (page) => stubbed(page, { people: 12 }) });
      assert.deepEqual(await objections(tab), []);
      await choose(tab, join(data, 'copy.zip'));
      await charts(tab);
      assert.deepEqual(await objections(tab), []);
      await tab.select('.chooser select', 'scenario');
      await tab.waitForSelector('#comparison');
      assert.deepEqual(await objections(tab), []);
      await tab.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      for (const width of [360, 768, 1280, 1920]) {
        await tab.setViewport({ width, height: 800 });
        // Charts are drawn anew for the width.
        await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        assert.ok((await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, `${width}`);
        const wide = await tab.$$eval('.chart svg', (all) => all.filter((one) => one.getBBox().x < -1.5 || one.getBBox().x + one.getBBox().width > one.clientWidth + 1.5).map((one) => one.querySelector('title').textContent));
        assert.deepEqual(wide, [], `${width}`);
      }
      assert.deepEqual(await objections(tab), []);
      // No key of a text in place of its words, and no gap left open.
      const text = await tab.evaluate(() => document.querySelector('#lab').innerText + [...document.querySelectorAll('svg text, svg title, svg desc')].map((one) => one.textContent).join('\n'));
      assert.doesNotMatch(text, /\{\w+\}|undefined|NaN|\b(column|figure|chart|method|count|legend|compare|ends|origin)-[a-z]/);
      assert.deepEqual(said, []);
      await context.close();
    });
  }

  it('has for every chart a name, words, its method and a table', async () => {
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 12 }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    const found = await tab.$$eval('.chart:has(svg)', (all) =>
      all.map((one) => {
        const svg = one.querySelector('svg');
        const named = svg.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id).textContent);
        return { title: one.querySelector('h3').textContent, named, rows: one.querySelectorAll('tbody tr').length, origin: one.querySelector('.origin')?.textContent ?? '' };
      }),
    );
    assert.ok(found.length >= 14);
    for (const { title, named, rows, origin } of found) {
      assert.equal(named[0], title);
      assert.ok(named[1].length > 10 && rows > 0, title);
      if (title !== words.en['chart-heat']) assert.match(origin, /n = \d/, title);
    }
    assert.ok((await tab.$$('.references li')).length >= 4);
    await context.close();
  });

  it('says where people are too few, and what each of them had', async () => {
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 2 }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    const text = await tab.$eval('#task-1 ~ .charts', (one) => [...one.querySelectorAll('svg text')].map((line) => line.textContent).join('\n'));
    assert.ok(text.includes(words.en.few));
    assert.match(await tab.$eval('#task-1 ~ .charts', (one) => one.textContent), /Each: P01: .* and P02: /);
    assert.equal(await tab.$eval('#task-1 ~ .charts .chart svg', (one) => one.querySelectorAll('.c-whisker').length), 0);
    assert.deepEqual(await objections(tab), []);
    await context.close();
  });

  it('compares two groups, either way round', async () => {
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 12 }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    await tab.select('.chooser select', 'scenario');
    await tab.waitForSelector('#comparison');
    const lines = () => tab.$eval('#comparison ~ .charts .chart', (one) => [...one.querySelectorAll('svg text')].map((line) => line.textContent));
    assert.ok((await lines()).includes('−22 points (−52 to +8)'));
    await tab.evaluate(() => document.querySelector('.chooser__swap button').click());
    assert.ok((await lines()).includes('+22 points (−8 to +52)'));
    assert.equal(await tab.evaluate(() => document.activeElement.closest('.chooser__swap') !== null || document.activeElement === document.body), true);
    await tab.select('.chooser select', 'version');
    assert.equal(await tab.$('#comparison'), null);
    assert.ok((await tab.$eval('.chooser', (one) => one.textContent)).includes(words.en['compare-one_group']));
    await context.close();
  });

  it('is printed without controls, with its tables open', async () => {
    const { context, tab } = await open({ width: 360, prepare: (page) => stubbed(page, { people: 12 }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    await tab.emulateMediaType('print');
    await tab.waitForFunction(() => document.querySelectorAll('#report details:not([open])').length === 0);
    const seen = await tab.$$eval('#lab :is(button, select, input, .intake, summary)', (all) => all.filter((one) => one.checkVisibility()).length);
    assert.equal(seen, 0);
    assert.ok(await tab.$$eval('#report table', (all) => all.every((one) => one.checkVisibility())));
    // Not the narrow drawings of the window: those of a sheet.
    assert.equal(await tab.$eval('.chart svg', (one) => one.getAttribute('width')), '660');
    assert.equal(await tab.$eval('#task-2', (one) => getComputedStyle(one.parentElement).breakBefore), 'page');
    assert.ok(await tab.$eval('[data-demo-mark]', (one) => one.checkVisibility()));
    await tab.emulateMediaType('screen');
    await tab.waitForFunction(() => document.querySelectorAll('#report details[open]').length === 0);
    await context.close();
  });

  it('is taken away: events, figures, and a picture by itself', async () => {
    const { context, tab } = await open();
    await tab.evaluate(() => {
      globalThis.saved = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        globalThis.saved.push(blob.text().then((text) => ({ type: blob.type, text })));
        return createObjectURL.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function click() {
        (globalThis.names ??= []).push(this.download);
      };
    });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    await tab.evaluate(() => {
      const press = (words) => [...document.querySelectorAll('button')].find((one) => one.textContent === words).click();
      ['All events (events.csv)', 'All data as one export (zip)', 'The figures (JSON)', 'Save picture (SVG)'].forEach(press);
    });
    const [events, zip, figures, picture] = await tab.evaluate(() => Promise.all(globalThis.saved));
    assert.deepEqual(await tab.evaluate(() => globalThis.names), ['copy-events.csv', 'copy-data.zip', 'copy-figures.json', 'copy-task-1-completion.svg']);
    assert.equal(events.text, readFileSync(join(data, 'copy/events.csv'), 'utf8'));
    assert.ok(zip.text.startsWith('PK'));
    assert.equal(JSON.parse(figures.text).form, 1);
    assert.match(picture.text, /^<\?xml[^]*<svg [^]*<title[^]*fill="rgb/);
    assert.doesNotMatch(picture.text, /class=|var\(/);
    const drawn = await tab.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null, picture.text);
    assert.ok(drawn);
    assert.deepEqual(await tab.$$eval('.takes a', (all) => all.map((one) => one.getAttribute('href'))), ['../recompute.py', '../recompute.R']);
    await context.close();
  });

  it('names the tasks by the plan, in the language of the page', async () => {
    const plan = JSON.stringify({ version: 1, tasks: [{ id: 'copy', text: { en: 'Copy the app.', da: 'Kopiér appen.' } }] });
    const { context, tab } = await open({ lang: 'da', prepare: (page) => stubbed(page, { people: 12 }, undefined, plan) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    assert.equal(await tab.$eval('#task-1', (one) => one.textContent), 'Opgave 1: copy');
    assert.equal(await tab.$eval('#task-1 ~ blockquote', (one) => one.textContent), 'Kopiér appen.');
    assert.equal(await tab.$eval('#comments ~ table b', () => true).catch(() => false), false);
    await context.close();
  });

  it('of 1,000 people has few elements and scrolls', async () => {
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 1000, tasks: 3 }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    assert.ok((await tab.evaluate(() => document.querySelectorAll('*').length)) < 6000);
    // No frame of a fast scroll through the whole page takes long.
    const frames = await tab.evaluate(async () => {
      const times = [];
      let last = performance.now();
      for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
      }
      return times.sort((a, b) => a - b);
    });
    assert.ok(frames[Math.floor(frames.length * 0.9)] < 100, `${frames.slice(-5)}`);
    const more = await tab.$('#task-1 ~ .charts .rest button');
    await tab.evaluate((button) => {
      button.closest('details').open = true;
      button.click();
    }, more);
    assert.equal(await tab.$eval('#task-1 ~ .charts .chart:nth-child(2) tbody', (one) => one.rows.length), 1000);
    assert.equal(await tab.evaluate(() => document.activeElement.tagName), 'TR');
    await context.close();
  });
});

// By itself, as a browser opens its own window for files only over the page in front.
describe('the page of the report', () => {
  it('is used by keyboard alone', async () => {
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 30 }) });
    const to = async (selector) => {
      for (let press = 0; press < 60; press += 1) {
        await tab.keyboard.press('Tab');
        if (await tab.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      }
      assert.fail(`no way to ${selector}`);
    };
    await to('.intake__input');
    await tab.bringToFront();
    const opened = tab.waitForFileChooser();
    await tab.evaluate(() => new Promise(requestAnimationFrame));
    await tab.keyboard.press('Enter');
    const chooser = await opened;
    await chooser.accept([join(data, 'copy.zip')]);
    await charts(tab);
    await to('.chooser select');
    await tab.keyboard.press('ArrowDown');
    await tab.waitForSelector('#comparison');
    assert.ok(await tab.evaluate(() => document.activeElement.matches('.chooser select')));
    await to('.contents-of a');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.activeElement.id === 'comparison');
    await to('.chart summary');
    await tab.keyboard.press('Enter');
    assert.ok(await tab.evaluate(() => document.activeElement.parentElement.open));
    const small = await tab.$$eval('#lab :is(button, select, summary, .choose-files, .takes a)', (all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5).map((one) => one.textContent));
    assert.deepEqual(small, []);
    await context.close();
  });
});

describe('the words of the report', () => {
  it('are those that its scripts ask for', () => {
    const folder = join(import.meta.dirname, '../../static/lab/report');
    const asked = readdirSync(folder).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\b(say|count)\('([\w-]+)'/g)]);
    for (const [, kind, key] of asked) assert.ok((kind === 'count' ? `${key}-other` : key) in words.en, key);
  });
});
