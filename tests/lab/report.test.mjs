// The page of the report: what axe says of every chart in light and dark, every width, paper, the keyboard, and very many people. Whether the
// figures are right is tested in crates/report and by the scripts that compute them anew.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { charts, choose, data, objections, open, words } from './open.mjs';
import { stubbed } from './stub.mjs';

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
      if (title !== words.en['chart-heat']) assert.match(origin, /n\s=\s\d/, title);
    }
    assert.ok((await tab.$$('.references li')).length >= 4);
    await context.close();
  });

  it('says where people are too few, and what each of them had', async () => {
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 2 }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    // Once a chart, and once below the overview.
    const said = await tab.$$eval('#task-1 ~ .charts .chart:has(svg)', (all) => all.map((one) => ({ title: one.querySelector('h3').textContent, times: one.textContent.split('No interval:').length - 1 })));
    for (const { title, times } of said) assert.equal(times, title === words.en['chart-heat'] ? 0 : 1, title);
    assert.ok((await tab.$eval('#overview', (one) => one.parentElement.textContent)).includes('fewer than 5, or of times fewer than 3'));
    assert.match(await tab.$eval('#task-1 ~ .charts', (one) => one.textContent), /Each: P01: .* and P02: /);
    assert.equal(await tab.$eval('#task-1 ~ .charts', (one) => one.querySelectorAll('.c-whisker').length), 0);
    // The table of how far people came says the same as its picture.
    const far = await tab.$$eval('#task-1 ~ .charts .chart', (all, title) => [...all.find((one) => one.querySelector('h3').textContent === title).querySelectorAll('td:last-child')].map((cell) => cell.textContent), words.en['chart-funnel']);
    assert.deepEqual(new Set(far), new Set(['–']));
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
      ['All events (events.csv)', 'All data as one export (zip)', 'The figures, for programs', 'Save picture (SVG)'].forEach(press);
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
    await context.close();
  });

  it('shows what people wrote as they wrote it', async () => {
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 12 }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    const cells = await tab.$$eval('#comments ~ table td', (all) => all.map((cell) => ({ text: cell.textContent, elements: cell.childElementCount })));
    assert.deepEqual(cells.find(({ text }) => text.includes('<b>old</b>')), { text: 'I did not know that the <b>old</b> phone stays as it is.', elements: 0 });
    await context.close();
  });

  it('shows what who watched noted, and who was helped', async () => {
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 12 }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    const rows = await tab.$$eval('#notes ~ table tbody tr', (all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
    assert.deepEqual(rows, [
      ['P01', words.en.no_task, '–', '–', 'Sat down at once.'],
      ['P02', 'Task 1', '1\u00A0min 23\u00A0s', 'Old phone · 3 Enter the PIN', 'Looked for the <b>PIN</b> … on paper'],
    ]);
    const columns = (task) => tab.$eval(`#task-${task} ~ .charts`, (one, column) => [...one.querySelectorAll('th')].filter((head) => head.textContent === column).length, words.en['column-helped']);
    assert.deepEqual([await columns(1), await columns(2)], [1, 0]);
    assert.ok((await tab.$eval('#task-1 ~ .charts', (one) => one.querySelector('svg').textContent)).includes(words.en['figure-helped']));
    assert.ok((await tab.$eval('#overview', (one) => one.parentElement.textContent)).includes('1 trial visit is left out.'));
    await context.close();
  });

  it('says of a questionnaire that nobody answered to its end who did not', async () => {
    const change = (out) => {
      out.answers = out.answers.filter(({ questionnaire }) => questionnaire !== 'sus');
      const sus = out.figures.find(({ id }) => id === 'sus');
      delete sus.grade;
      Object.assign(sus, { value: null, low: null, high: null, n: 0, incomplete: 3, few: true });
    };
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 12, change }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    const found = await tab.$$eval('#session ~ .charts .chart', (all, title) => all.filter((one) => one.querySelector('h3').textContent === title).map((one) => ({ text: one.textContent, isDrawn: one.querySelector('svg') !== null })), words.en['chart-sus']);
    assert.deepEqual(found, [{ text: `${words.en['chart-sus']}3 people did not answer all of it, and are not in the mean.`, isDrawn: false }]);
    assert.deepEqual(await objections(tab), []);
    await context.close();
  });

  it('of several studies says whose each row is, and that tasks are put together', async () => {
    const change = (out) => {
      out.studies = ['first', 'second'];
      for (const rows of [out.times, out.answers, out.comments]) rows.forEach((row, place) => (row.study = out.studies[place % 2]));
    };
    const { context, tab } = await open({ prepare: (page) => stubbed(page, { people: 4, change }) });
    await choose(tab, join(data, 'copy.zip'));
    await charts(tab);
    const people = await tab.$$eval('tbody th', (all) => all.map((one) => one.textContent).filter((one) => /P\d\d/.test(one)));
    assert.ok(people.length > 20);
    for (const one of people) assert.match(one, /^(first|second|copy) P\d\d$/);
    const overview = () => tab.$eval('#overview', (one) => one.parentElement.textContent);
    assert.ok((await overview()).includes(words.en.pooled));
    await tab.select('.chooser select', 'study');
    await tab.waitForFunction((said) => !document.querySelector('#overview').parentElement.textContent.includes(said), {}, words.en.pooled);
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
