// The moderator's window beside a participant's, in one browser: what it shows, what it may ask for, and when it is shown nothing.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { Participant, openTab, rowsOf } from '../study/participant.mjs';

const root = join(import.meta.dirname, '../..');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PLAN = { version: 1, moderated: true, tasks: [{ id: 'copy', text: { en: 'Copy the app.', da: 'Kopiér appen.' } }] };
const PLANS = { watched: PLAN, alone: { ...PLAN, moderated: false } };
let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(root, 'dist'))]);
});
after(() => browser?.close());

async function participant(context, name, plan = 'watched', prepare = undefined) {
  const tab = await openTab(context, `${demo}?study=pilot&participant=${name}&plan=${plan}&phone=both&wait=0&lang=en`, PLANS, prepare);
  return new Participant(tab);
}

const windowOf = (context, name, language = 'en') => openTab(context, `${demo}lab/${language}/moderate.html?study=pilot&participant=${name}`);
const until = (tab, test, ...args) => tab.waitForFunction(test, { timeout: PATIENCE, polling: 100 }, ...args);
const untilLine = (tab, word) => tab.waitForSelector(`[data-line="${word}"]`, { timeout: PATIENCE });
const untilTold = (tab, text) => until(tab, (text) => document.querySelector('.commands__told').textContent === text, text);
const eventsOf = (tab) => tab.$$eval('.event', (all) => all.map((one) => [...one.children].slice(1).map((part) => part.textContent).filter(Boolean).join(' | ')));
const untilEvent = (tab, text) => until(tab, (text) => [...document.querySelectorAll('.event')].some((one) => one.textContent.includes(text)), text);

/** Presses the button with this text, in the window that is in front, as people do. */
async function press(tab, text) {
  await tab.bringToFront();
  const button = await until(tab, (text) => [...document.querySelectorAll('#lab button')].find((one) => one.textContent === text && !one.disabled && one.checkVisibility()), text);
  await button.asElement().click();
}

/** What axe objects to in both themes, and where the page is wider than the window. */
async function look(tab) {
  const found = [];
  // The page lets no text become a script; a file of the tests is one.
  await tab.evaluate(() => globalThis.axe).then((it) => it ?? tab.evaluate(AXE));
  for (const theme of ['light', 'dark']) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const { violations } = await tab.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS);
    found.push(...violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`));
  }
  for (const width of [360, 768, 1280, 1920]) {
    await tab.setViewport({ width, height: width === 360 ? 640 : 800 });
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) found.push(`${wide} pixels too wide at ${width}`);
    const small = await tab.$$eval('#lab :is(button, input, select, a)', (all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 80)));
    found.push(...small.map((one) => `smaller than 44 pixels at ${width}: ${one}`));
  }
  return found;
}

describe('the moderator’s window', { concurrency: 2 }, () => {
  it('lists the visits that are open, once their participants have agreed', async () => {
    const context = await browser.createBrowserContext();
    const window = await openTab(context, `${demo}lab/en/moderate.html`);
    const person = await participant(context, 'P01');
    await person.page('consent');
    assert.ok((await person.tab.$eval('.study', (one) => one.innerText)).includes('Somebody may watch in a second window'));
    const other = await participant(context, 'P07');
    await other.consents();
    await window.bringToFront();
    const listed = () => window.$$eval('.visits__link', (all) => all.map((one) => one.innerText.replaceAll(/\s+/g, ' ')));
    await window.waitForSelector('.visits__link', { timeout: PATIENCE });
    assert.deepEqual(await listed(), ['Watch P07 Study pilot'], 'nothing is told before consent');
    assert.deepEqual(await look(window), []);
    await person.tab.bringToFront();
    await person.consents();
    await window.bringToFront();
    const link = await window.waitForSelector('.visits__link[href*="P01"]', { timeout: PATIENCE });
    assert.equal(await link.evaluate((one) => one.innerText.replaceAll(/\s+/g, ' ')), 'Watch P01 Study pilot');
    await Promise.all([window.waitForNavigation(), link.click()]);
    await untilLine(window, 'on');
    assert.deepEqual(window.complaints, []);
    await context.close();
  });

  it('shows both phones, their events and the task, also to who comes late', async () => {
    const context = await browser.createBrowserContext();
    const person = await participant(context, 'P02');
    await person.consents();
    await person.begins(1, { old: '1 home', new: '0 store' });
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await person.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    const window = await windowOf(context, 'P02');
    await untilLine(window, 'on');
    await until(window, () => document.querySelector('.watched[data-phone="old"]').innerText.includes('Step 2'));
    assert.match(await window.$eval('.watched[data-phone="new"]', (one) => one.innerText), /Step 0 Get the app on the new phone[^]*on this step for \d+:\d\d[^]*Screen: store/);
    assert.match(await window.$eval('.duty', (one) => one.innerText), /Copy the app\.[^]*The task is worked on[^]*Active\s+\d+:\d\d/);
    const before = await eventsOf(window);
    assert.ok(before.includes('Old | Press Step 1: home · menu'), before.join('\n'));
    assert.deepEqual(before.at(-1).trim(), 'Visit began');
    await person.tab.bringToFront();
    await person.uses('old', 'common-next', 'next', '2 information', '3 enter-pin');
    await person.taps('old', '654321');
    await untilEvent(window, 'wrong-pin');
    const [error] = (await eventsOf(window)).filter((one) => one.includes('wrong-pin'));
    assert.equal(error, 'Old | ✕Error Step 3: enter-pin · pin · wrong-pin');
    const told = await window.evaluate(() => document.body.innerText);
    for (const secret of ['654321', '112358', 'DEMO1']) assert.ok(!told.includes(secret), secret);
    await window.select('#watch-filter', 'errors');
    assert.deepEqual(await eventsOf(window), ['Old | ✕Error Step 3: enter-pin · pin · wrong-pin']);
    await window.select('#watch-filter', 'all');
    assert.deepEqual(await look(window), []);
    assert.deepEqual(window.complaints, []);
    assert.deepEqual(person.tab.complaints, []);
    await context.close();
  });

  it('notes, marks help, pauses and ends, and the export has it', async () => {
    const context = await browser.createBrowserContext();
    const person = await participant(context, 'P03');
    await person.consents();
    await person.begins(1, { old: '1 home', new: '0 store' });
    const window = await windowOf(context, 'P03');
    await untilLine(window, 'on');
    await press(window, 'Participant was helped');
    await untilTold(window, 'Noted: helped');
    await window.type('#watch-note', 'looked for 112358');
    await press(window, 'Add the note');
    await untilTold(window, 'The note is added');
    assert.equal(await window.$eval('#watch-note', (field) => field.value), '');
    await press(window, 'Add the note');
    await untilTold(window, 'Write the note first.');
    await press(window, 'Pause');
    await person.page('pause');
    await person.reads('study-pause-moderated');
    await until(window, () => document.querySelector('.duty__phase').textContent === 'Paused by you');
    await press(window, 'Go on');
    await until(person.tab, () => !document.querySelector('.study'));
    await press(window, 'End the visit …');
    await press(window, 'No, go on');
    await press(window, 'End the visit …');
    assert.deepEqual(await look(window), []);
    await press(window, 'Yes, end the visit');
    await person.page('end');
    await untilLine(window, 'over');
    await person.tab.bringToFront();
    const files = await person.handsOver();
    const rows = rowsOf(files['events.csv']).filter(({ event }) => ['note', 'pause', 'resume', 'task', 'end'].includes(event));
    assert.deepEqual(
      rows.map(({ event, detail }) => `${event} ${detail}`.trim()),
      ['task began=1', 'note assist', 'note note: looked for …', 'note pause', 'pause', 'note resume', 'resume', 'note stop', 'task stopped=1', 'end stop'],
    );
    assert.deepEqual(person.tab.complaints, []);
    await person.presses('study-end-delete');
    await person.presses('study-end-delete_yes');
    await person.page('deleted');
    await untilLine(window, 'deleted');
    assert.deepEqual(await eventsOf(window), [], 'what was deleted is not shown any more');
    await context.close();
  });

  it('says that the participant’s page is gone, and goes on when it is back', async () => {
    const context = await browser.createBrowserContext();
    const person = await participant(context, 'P04');
    await person.consents();
    await person.begins(1, { old: '1 home', new: '0 store' });
    const window = await windowOf(context, 'P04');
    await untilLine(window, 'on');
    await person.tab.close();
    await untilLine(window, 'lost');
    assert.match(await window.$eval('.watch__line', (one) => one.innerText), /was closed or does not answer\. Open the participant's link again/);
    assert.ok(await window.$eval('.commands__acts .press', (one) => one.disabled));
    assert.deepEqual(await look(window), []);
    const again = await participant(context, 'P04');
    await again.page('checkpoint');
    await window.bringToFront();
    await untilLine(window, 'on');
    await until(window, () => document.querySelector('.duty__phase').textContent === 'The participant is asked whether to go on');
    assert.ok((await eventsOf(window)).some((one) => one.includes('Came back')));
    await context.close();
  });

  it('is told nothing without “moderated” in the plan', async () => {
    const context = await browser.createBrowserContext();
    const person = await participant(context, 'P05', 'alone');
    await person.page('consent');
    assert.ok(!(await person.tab.$eval('.study', (one) => one.innerText)).includes('second window'));
    await person.consents();
    await person.begins(1, { old: '1 home', new: '0 store' });
    const other = await participant(context, 'P08');
    await other.consents();
    const window = await windowOf(context, 'P05', 'da');
    await window.bringToFront();
    // A page that asks by itself is told nothing either: the other visit answers it, again and again, and this one does not.
    const heard = await window.evaluate(async (again) => {
      const all = [];
      const lobby = new BroadcastChannel('two-phones-moderated');
      for (let asked = 0; asked < again; asked += 1) {
        await new Promise((next) => {
          lobby.onmessage = ({ data }) => {
            if (data.type === 'who') return;
            all.push(data.participant);
            next();
          };
          lobby.postMessage({ v: 1, type: 'who' });
        });
      }
      return [...new Set(all)];
    }, 20);
    assert.deepEqual(heard, ['P08']);
    assert.equal(await window.$eval('.watch__line', (one) => one.dataset.line), 'waiting');
    assert.deepEqual(await eventsOf(window), []);
    assert.deepEqual(await look(window), []);
    await context.close();
  });

  it('is announced only where the browser can let somebody watch', async () => {
    const context = await browser.createBrowserContext();
    const person = await participant(context, 'P09', 'watched', () => delete globalThis.BroadcastChannel);
    await person.page('consent');
    assert.ok(!(await person.tab.$eval('.study', (one) => one.innerText)).includes('second window'));
    await person.consents();
    assert.ok(!(await person.says('study-brief-moderated')));
    await context.close();
  });

  it('lists no more visits than a page can hold, and says how many more there are', async () => {
    const context = await browser.createBrowserContext();
    const window = await openTab(context, `${demo}lab/en/moderate.html`);
    await window.waitForSelector('.visits', { timeout: PATIENCE });
    const other = await openTab(context, `${demo}lab/en/check.html`);
    await other.evaluate(() => {
      const lobby = new BroadcastChannel('two-phones-moderated');
      for (let number = 1; number <= 60; number += 1) lobby.postMessage({ v: 1, type: 'here', page: `p${number}`, study: 'pilot', participant: `P${number}`, session: `s-${number}`, phones: 'both' });
    });
    await window.bringToFront();
    await until(window, () => document.body.innerText.includes('Not listed: 10 more.'));
    assert.equal((await window.$$('.visits__link')).length, 50);
    assert.deepEqual(window.complaints, []);
    await context.close();
  });

  it('asks once, however often it is pressed, and takes no word for a sign', async () => {
    const context = await browser.createBrowserContext();
    const window = await windowOf(context, 'P07');
    await window.waitForSelector('.commands', { timeout: PATIENCE });
    const other = await openTab(context, `${demo}lab/en/check.html`);
    await other.evaluate(() => {
      const page = 'p7';
      const visit = { page, study: 'pilot', participant: 'P07', session: 's-7', phones: 'both' };
      const lobby = new BroadcastChannel('two-phones-moderated');
      const line = new BroadcastChannel('two-phones-moderated s-7');
      globalThis.asked = [];
      lobby.onmessage = ({ data }) => data.type === 'who' && lobby.postMessage({ v: 1, type: 'here', ...visit });
      const row = { study: 'pilot', participant: 'P07', session: 's-7', app_version: '1', scenario: '', phone: '', time_iso: '2026-01-01T00:00:00.000Z', event: 'constructor', screen: '', control: '', detail: 'x', device: null, seq: 1, t_ms: 0, story_ms: 0, step: null };
      line.onmessage = ({ data }) => {
        if (data.type === 'do') return globalThis.asked.push(data);
        if (data.type === 'join') {
          line.postMessage({ v: 1, type: 'state', page, phones: 'both', phase: 'running', task: 0, of: 1, text: '', byModerator: false });
          line.postMessage({ v: 1, type: 'rows', page, phones: 'both', rows: [row], left: 0 });
        }
        return line.postMessage({ v: 1, type: 'pong', page, phones: 'both' });
      };
      globalThis.answer = () => line.postMessage({ v: 1, type: 'done', page, id: globalThis.asked.at(-1).id, ok: true });
    });
    await untilLine(window, 'on');
    await untilEvent(window, 'x');
    assert.equal(await window.$('.event__sign'), null);
    await window.evaluate(() => {
      const button = [...document.querySelectorAll('#lab button')].find((one) => one.textContent === 'Participant was helped');
      for (let number = 0; number < 3; number += 1) button.click();
    });
    await until(other, () => globalThis.asked.length > 0);
    await other.evaluate(() => globalThis.answer());
    await untilTold(window, 'Noted: helped');
    assert.equal(await other.evaluate(() => globalThis.asked.length), 1);
    await window.evaluate(() => [...document.querySelectorAll('#lab button')].find((one) => one.textContent === 'Participant was helped').click());
    await until(other, () => globalThis.asked.length === 2);
    assert.deepEqual(window.complaints, []);
    await context.close();
  });

  it('shows a code with the time that a scanner reads, and notes it', async () => {
    const context = await browser.createBrowserContext();
    const person = await participant(context, 'P06');
    await person.consents();
    const window = await windowOf(context, 'P06');
    await untilLine(window, 'on');
    await press(window, 'Show the time to a camera');
    await untilTold(window, 'Noted: the code was shown');
    const first = await window.$eval('.clapper__text', (one) => one.textContent);
    await until(window, (first) => document.querySelector('.clapper__text').textContent !== first, first);
    assert.deepEqual(await look(window), []);
    const [text, picture] = await window.evaluate(() => [document.querySelector('.clapper__text').textContent, document.querySelector('.clapper__code').toDataURL()]);
    assert.match(text, /^TWO-PHONES-CLAPPER pilot P06 s-[a-z2-7]{24} \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.equal(decoded(picture), text);
    await window.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await press(window, 'Close');
    await window.evaluate(() => {
      const usual = setInterval;
      globalThis.moving = 0;
      globalThis.setInterval = (...how) => {
        globalThis.moving += 1;
        return usual(...how);
      };
    });
    await press(window, 'Show the time to a camera');
    await until(window, (before) => document.querySelector('.clapper__text').textContent !== before, text);
    const still = await until(window, () => document.querySelector('.clapper__text').textContent).then((it) => it.jsonValue());
    assert.equal(await window.evaluate(() => globalThis.moving), 0, 'nothing moves for who has asked for that');
    await press(window, 'New time');
    assert.notEqual(await window.$eval('.clapper__text', (one) => one.textContent), still);
    await context.close();
  });
});

/** What the scanner of this repository reads off a picture. */
function decoded(picture) {
  const folder = mkdtempSync(join(tmpdir(), 'clapper-'));
  try {
    const file = join(folder, 'code.png');
    writeFileSync(file, Buffer.from(picture.split(',')[1], 'base64'));
    const out = execFileSync('cargo', ['run', '--quiet', '--offline', '--package', 'qr-kit', '--example', 'decode', '--', file], { cwd: root, encoding: 'utf8' });
    return out.trim().replace(`${file}: `, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
