// The planner: from a name alone to a participant's consent, mistakes at their fields, files, and what it looks like to everybody.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { balancedAround, nameOf, planOf, stateOf } from '../../static/lab/plan/model.js';
import { linesOf, linksOf, tableOf } from '../../static/lab/plan/links.js';
import { PATIENCE, look, openIn } from './tabs.mjs';

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());

const planner = (lang = 'en', hash = '') => `${demo}lab/${lang}/study.html${hash}`;

const open = (address, ready) => openIn(browser, address, ready);

/** Writes into a field, in place of what is there. */
async function write(tab, place, text) {
  const field = await tab.$(`[id="at-${place}"]`);
  await field.evaluate((one) => {
    for (let at = one; at; at = at.parentElement) if (at.matches('details')) at.open = true;
    one.focus();
    one.select?.();
  });
  await tab.keyboard.press('Backspace');
  await tab.keyboard.type(text);
}

const openPart = (tab, name) => tab.$eval(`[data-part="${name}"]`, (part) => (part.open = true));
const said = (tab, place) =>
  tab.waitForFunction(
    (place) => [...document.querySelectorAll('[data-place]')].find((one) => one.dataset.place === place)?.querySelector('.planner__wrong')?.textContent,
    { timeout: PATIENCE },
    place,
  ).then((it) => it.jsonValue());
const links = async (tab, count) => {
  await tab.waitForFunction((count) => document.querySelectorAll('.planner__results[aria-busy="false"] .planner__link code').length === count, { timeout: PATIENCE }, count);
  return tab.$$eval('.planner__link code', (all) => all.map((one) => one.textContent));
};
const press = (tab, text) =>
  tab.waitForFunction((text) => [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === text && one.checkVisibility()), { timeout: PATIENCE }, text)
    .then((found) => found.asElement().click());

describe('a plan', () => {
  const whole = {
    version: 1, study: 'pilot', title: { en: 'Two', da: 'To' }, contact: { en: 'Ada', da: 'Ada' }, consent: { en: 'Yes?' },
    tasks: [{ id: 'a', text: { en: 'Go', da: 'Gå' }, phones: 'new', start: 13, success: 15, scenario: 'sms-late@14,sms-never*2', limit_s: 600 }, { id: 'b' }],
    order: 'balanced', questions: { after_task: ['seq'], at_end: ['sus', 'comment'] }, sus: { da: Array.from({ length: 10 }, (_, place) => `Udsagn ${place}`) },
    product: { en: 'the app' }, comment: { en: 'Else?' }, captions: 'pl', hints: false, longer_time: false, lang: 'da', wait_s: 10, keep_days: 7, code: 'C1', moderated: true,
  };
  const plain = (plan) => JSON.parse(JSON.stringify(planOf(stateOf(plan))));

  it('goes through the form as it is', () => {
    assert.deepEqual(plain(whole), whole);
    const least = { version: 1, tasks: [{ id: 'a' }] };
    assert.deepEqual(plain(least), least);
  });

  it('keeps what nobody can mean, for the reader to name', () => {
    for (const strange of [
      { version: 2, tasks: [{ id: 'a' }] },
      { version: 1, tasks: [{ id: 'a', limit_s: 'soon', more: 1 }, 'no task'], tite: 'x' },
      { version: 1, tasks: [{ id: 'a', start: 99, scenario: 'rain,sms-late' }], questions: { after_task: [], at_end: ['tlx'], more: [] }, wait_s: 'x' },
      { version: 1, tasks: [{ id: 'a' }], sus: { da: ['1', '', '', '', '', '', '', '', '', ''], en: ['only'] } },
    ]) assert.deepEqual(plain(strange), strange);
  });

  it('has a name that can be used, and codes that balance', () => {
    assert.equal(nameOf(' Min prøve, nr. 1! '), 'Min-proeve-nr.-1');
    assert.equal(nameOf('¿?'), '');
    assert.deepEqual([balancedAround(10, 6), balancedAround(4, 6), balancedAround(12, 6)], [[6, 12], [6], [12, 18]]);
  });

  it('comes out as links for each person and phone', () => {
    const asked = { study: 'pilot', people: ['P01', 'P02'], devices: 2, isFile: false, packed: 'abc' };
    const all = linksOf(asked, 'https://a.example/two/lab/en/study.html#plan=x');
    assert.equal(all[1].links[0].address, 'https://a.example/two/?study=pilot&participant=P02&phone=old#plan=abc');
    assert.equal(all[1].moderator, 'https://a.example/two/lab/en/moderate.html?study=pilot&participant=P02');
    assert.equal(tableOf(all).split('\r\n').length, 6);
    const danish = linesOf(all, (participant, phone) => `${participant}, ${{ old: 'gammel', new: 'ny' }[phone]} telefon`);
    assert.equal(danish.split('\n')[1], 'P01, ny telefon: https://a.example/two/?study=pilot&participant=P01&phone=new#plan=abc');
    const [short] = linksOf({ ...asked, devices: 1, isFile: true }, 'https://a.example/two/lab/en/study.html');
    assert.equal(short.links[0].address, 'https://a.example/two/?study=pilot&participant=P01&plan=pilot');
  });
});

describe('the planner', { concurrency: 2 }, () => {
  it('gives a link that opens the consent, from a name alone', async () => {
    const { context, tab } = await open(planner());
    assert.equal(await tab.$('.planner__link'), null);
    await write(tab, 'study', 'pilot');
    const all = await links(tab, 12);
    assert.match(all[0], /\?study=pilot&participant=P01#plan=[\w-]+$/);
    assert.equal(new Set(all.map((link) => link.split('#')[1])).size, 1);
    assert.deepEqual(await tab.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]), [0, 0, '', 0]);
    assert.deepEqual(tab.complaints, []);
    const participant = await open(all[0], '[data-study-page="consent"]');
    // The plan stays in the address, and the page goes on by it after a reload.
    await participant.tab.reload();
    await participant.tab.waitForSelector('[data-study-page="consent"]', { timeout: PATIENCE });
    assert.match(participant.tab.url(), /#plan=/);
    assert.deepEqual(participant.tab.complaints, []);
    const [opened] = await Promise.all([new Promise((resolve) => context.once('targetcreated', (target) => resolve(target.page()))), press(tab, 'Try it yourself')]);
    await opened.waitForSelector('[data-study-page="consent"]', { timeout: PATIENCE });
    assert.match(new URL(opened.url()).searchParams.get('participant'), /^try-\d{6}$/);
    await Promise.all([context.close(), participant.context.close()]);
  });

  it('takes the draft along to its other language', async () => {
    const { context, tab } = await open(planner());
    await write(tab, 'study', 'pilot');
    await write(tab, 'people', 'A-1\nA-2');
    await links(tab, 2);
    await Promise.all([tab.waitForNavigation(), tab.click('.tongues a[lang="da"]')]);
    await tab.waitForSelector('.planner', { timeout: PATIENCE });
    assert.equal((await links(tab, 2)).at(-1).match(/participant=([\w-]+)/)[1], 'A-2');
    assert.equal(await tab.$eval('h1', (one) => one.textContent), 'Planlæg en undersøgelse');
    await context.close();
  });

  it('hands what is planned to the participant, who gives a code first', async () => {
    const { context, tab } = await open(planner());
    await write(tab, 'study', 'pilot');
    await openPart(tab, 'tasks');
    await write(tab, 'tasks[0].text', 'Copy it, please.');
    await write(tab, 'contact', 'Ada, 12 34');
    const [link] = await links(tab, 12);
    const participant = await open(link.replace('&participant=P01', ''), '[data-study-page="participant"]');
    await participant.tab.type('#study-code', 'P77');
    await participant.tab.keyboard.press('Enter');
    await participant.tab.waitForSelector('[data-study-page="consent"]', { timeout: PATIENCE });
    assert.ok((await participant.tab.$eval('.study', (one) => one.textContent)).includes('Ada, 12 34'));
    await press(participant.tab, 'Yes, I take part');
    await participant.tab.waitForSelector('[data-study-page="briefing"]', { timeout: PATIENCE });
    assert.equal(await participant.tab.$eval('.study__task', (one) => one.textContent), 'Copy it, please.');
    assert.equal(new URL(participant.tab.url()).searchParams.get('participant'), 'P77');
    await Promise.all([context.close(), participant.context.close()]);
  });

  it('leaves a participant with a broken link words of their own', async () => {
    for (const [fragment, words] of [['#plan=x.y', /The link is incomplete/], ['#plan=FYtBDoM', /The link is incomplete/]]) {
      const { context, tab } = await open(`${demo}?study=pilot&participant=P01${fragment}`, '[data-study-page="problem"]');
      assert.match(await tab.$eval('.study__problem', (one) => one.textContent), words);
      assert.deepEqual(await tab.evaluate(async () => (await indexedDB.databases()).length), 0);
      await context.close();
    }
  });

  it('says at the field what is wrong, and loses nothing', async () => {
    const { context, tab } = await open(planner());
    await write(tab, 'study', 'Min prøve');
    assert.match(await said(tab, 'study'), /1 to 64 letters/);
    assert.equal(await tab.$('.planner__link'), null);
    await press(tab, 'Take “Min-proeve”');
    await links(tab, 12);
    await openPart(tab, 'tasks');
    await write(tab, 'tasks[0].limit_s', '3');
    assert.match(await said(tab, 'tasks[0].limit_s'), /5 to 86400/);
    assert.equal(await tab.$eval('[id="at-tasks[0].limit_s"]', (one) => one.getAttribute('aria-invalid')), 'true');
    await write(tab, 'tasks[0].limit_s', '300');
    await links(tab, 12);
    await tab.select('[id="at-tasks[0].start"]', '13');
    await tab.click('#phones-0-old');
    assert.match(await said(tab, 'tasks[0].start'), /not on the phones/);
    await tab.reload();
    await tab.waitForSelector('.planner');
    assert.match(await said(tab, 'tasks[0].start'), /not on the phones/);
    assert.deepEqual(await tab.$$eval('#at-study, [id="at-tasks[0].limit_s"], [id="at-tasks[0].start"]', (all) => all.map((one) => one.value)), ['Min-proeve', '13', '300']);
    await tab.$eval('[data-part="tasks"]', (part) => (part.open = false));
    await press(tab, 'Show me');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'at-tasks[0].start');
    for (const [count, words] of [['0', /from 1 to 200/], ['twelve', /from 1 to 200/]]) {
      await tab.click('#phones-0-both');
      await write(tab, 'count', count);
      assert.match(await said(tab, 'count'), words);
    }
    await write(tab, 'count', '3');
    await write(tab, 'people', 'A\nB\nA');
    assert.match(await said(tab, 'people'), /“A” is there twice/);
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });

  it('says how many people balance the order', async () => {
    const { context, tab } = await open(planner());
    await write(tab, 'study', 'pilot');
    await openPart(tab, 'tasks');
    await press(tab, 'Add a task');
    await press(tab, 'Add a task');
    await write(tab, 'count', '10');
    await tab.click('[name="order"][value="balanced"]');
    await tab.waitForFunction(() => document.getElementById('balance').textContent.includes('10 people are not'), { timeout: PATIENCE });
    assert.equal(await tab.$eval('#balance', (one) => one.textContent), 'The order of 3 tasks is balanced by 6 people, or 12, or more in steps of 6. 10 people are not: take 6 or 12.');
    await write(tab, 'count', '12');
    await tab.waitForFunction(() => document.getElementById('balance').textContent.includes('12 people are balanced.'), { timeout: PATIENCE });
    await context.close();
  });

  it('gives a link for each phone of who has two devices', async () => {
    const { context, tab } = await open(planner());
    await write(tab, 'study', 'pilot');
    await tab.click('[name="devices"][value="2"]');
    await write(tab, 'count', '2');
    const all = await links(tab, 4);
    assert.deepEqual(all.map((link) => new URL(link).searchParams.get('phone')), ['old', 'new', 'old', 'new']);
    await press(tab, 'Copy all links');
    assert.match((await tab.evaluate(() => globalThis.copiedText)).split('\n')[1], /^P01, new phone: http/);
    const participant = await open(all[1], '[data-study-page="consent"]');
    await participant.context.close();
    await press(tab, 'QR code');
    assert.equal(await tab.$eval('.planner__code', (one) => one.getAttribute('aria-label')), 'QR code of the link of P01, old phone');
    await press(tab, 'QR code');
    assert.equal(await tab.$('.planner__code'), null);
    await openPart(tab, 'tasks');
    await tab.click('#phones-0-new');
    assert.match(await said(tab, 'devices'), /No task is on the old phone/);
    const group = await tab.$eval('[data-place="devices"]', (one) => [one.getAttribute('aria-invalid'), document.getElementById(one.getAttribute('aria-describedby')).textContent]);
    assert.equal(group[0], 'true');
    assert.match(group[1], /No task is on the old phone/);
    await context.close();
  });

  it('saves a file that it opens again, and says what is none', async (test) => {
    const { context, tab } = await open(planner());
    await write(tab, 'study', 'pilot');
    await openPart(tab, 'tasks');
    await write(tab, 'tasks[0].text', 'Copy it.');
    await press(tab, 'Save as a file');
    const text = await tab.evaluate(() => globalThis.saved.text());
    assert.match(text, /^\{\n {2}"version": 1,\n {2}"study": "pilot",/);
    const other = await open(planner());
    const folder = mkdtempSync(join(tmpdir(), 'planner-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    const give = async (name, content) => {
      const [chooser] = await Promise.all([other.tab.waitForFileChooser(), press(other.tab, 'Open a file')]);
      const path = join(folder, name);
      writeFileSync(path, content);
      await chooser.accept([path]);
    };
    await write(other.tab, 'study', 'before');
    await give('broken.json', '{\n "version": 1,\n');
    await other.tab.waitForFunction(() => /mistake in line 3/.test(document.querySelector('.planner__files').textContent), { timeout: PATIENCE });
    assert.equal(await other.tab.$eval('#at-study', (one) => one.value), 'before');
    await give('pilot.json', text);
    await links(other.tab, 12);
    await other.tab.waitForFunction(() => document.getElementById('at-study').value === 'pilot', { timeout: PATIENCE });
    assert.equal(await other.tab.$eval('[id="at-tasks[0].text"]', (one) => one.value), 'Copy it.');
    await press(other.tab, 'Back to what was here');
    assert.equal(await other.tab.$eval('#at-study', (one) => one.value), 'before');
    await give('strange.json', JSON.stringify({ version: 1, study: 'a', tite: 1 }));
    await other.tab.waitForFunction(() => /has tite/.test(document.querySelector('.planner__files').textContent), { timeout: PATIENCE });
    await Promise.all([context.close(), other.context.close()]);
  });

  it('gives a file for the website, and short links to it', async () => {
    const { context, tab } = await open(planner());
    await write(tab, 'study', 'pilot');
    await links(tab, 12);
    await tab.click('[name="by"][value="file"]');
    const [link] = await links(tab, 12);
    assert.match(link, /\?study=pilot&participant=P01&plan=pilot$/);
    await press(tab, 'Save pilot.json');
    const text = await tab.evaluate(() => globalThis.saved.text());
    assert.equal(JSON.parse(text).study, 'pilot');
    await press(tab, 'Copy all links');
    assert.equal((await tab.evaluate(() => globalThis.copiedText)).split('\n').length, 12);
    await press(tab, 'Save as a table (CSV)');
    assert.match(await tab.evaluate(() => globalThis.saved.text()), /^participant,phone,link,moderator\r\nP01,,http/);
    // The file beside the page counts where a link has both.
    const participant = await open(`${link}#plan=broken`, '[data-study-page="problem"]');
    assert.match(await participant.tab.$eval('.study__problem', (one) => one.textContent), /The plan pilot could not be loaded/);
    await Promise.all([context.close(), participant.context.close()]);
  });

  it('takes the Danish SUS as ten pasted lines', async () => {
    const { context, tab } = await open(planner('da'));
    await write(tab, 'study', 'pilot');
    await openPart(tab, 'questions');
    await openPart(tab, 'reading');
    await tab.select('#at-lang', 'da');
    await tab.click('#ask-sus');
    assert.match(await said(tab, 'sus'), /ti udsagn/);
    await tab.focus('#sus-lines');
    await tab.evaluate((text) => {
      const field = document.getElementById('sus-lines');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, Array.from({ length: 10 }, (_, place) => `${place + 1}. Udsagn ${place + 1}`).join('\n'));
    await links(tab, 12);
    assert.equal(await tab.$eval('[id="at-sus.da[9]"]', (one) => one.value), 'Udsagn 10');
    await context.close();
  });

  it('is filled in with keys alone', async () => {
    const { context, tab } = await open(planner());
    const until = async (match) => {
      for (let count = 0; count < 60; count += 1) {
        await tab.keyboard.press('Tab');
        if (await tab.evaluate((match) => new RegExp(match).test(`${document.activeElement.id} ${document.activeElement.textContent.trim()}`), match)) return;
      }
      assert.fail(`${match} is not reached`);
    };
    await until('^at-study');
    await tab.keyboard.type('pilot');
    await links(tab, 12);
    await until('Tasks');
    await tab.keyboard.press('Enter');
    await until('^task-add');
    await tab.keyboard.press('Enter');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'at-tasks[1].text');
    await until('^task-up-1');
    await tab.keyboard.press('ArrowUp');
    assert.equal(await tab.$eval('[id="at-tasks[0].id"]', (one) => one.value), 'task-2');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'task-down-0');
    await tab.keyboard.press('ArrowDown');
    assert.equal(await tab.$eval('[id="at-tasks[1].id"]', (one) => one.value), 'task-2');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'task-up-1');
    await until('^task-remove-1');
    await tab.keyboard.press('Enter');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'task-back');
    await tab.keyboard.press('Enter');
    assert.equal(await tab.$eval('[id="at-tasks[1].id"]', (one) => one.value), 'task-2');
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });

  for (const lang of ['en', 'da']) {
    it(`is read by everybody, in every width: ${lang}`, async () => {
      const { context, tab } = await open(planner(lang));
      await look(tab, 'empty');
      await write(tab, 'study', 'pilot');
      await links(tab, 12);
      for (const name of ['tasks', 'questions', 'reading', 'conditions']) await openPart(tab, name);
      await tab.click('#task-add');
      for (const name of ['#ask-sus', '#ask-comment', '#bilingual', '[name="devices"][value="2"]', '[name="order"][value="balanced"]']) await tab.click(name);
      await tab.$$eval('.planner__faults, .planner__codes', (all) => all.forEach((one) => (one.open = true)));
      await tab.click('[id="tasks[0]-three-apps"]');
      await tab.click('[id="tasks[0]-sms-never"]');
      await links(tab, 24);
      await look(tab, 'everything');
      await write(tab, 'tasks[1].limit_s', '1');
      await said(tab, 'tasks[1].limit_s');
      await look(tab, 'a mistake');
      assert.deepEqual(tab.complaints, []);
      await context.close();
    });
  }
});
describe('the planner without its rules', () => {
  it('says so, also where they give no answer', async () => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.evaluateOnNewDocument(() => {
      const later = globalThis.setTimeout;
      globalThis.setTimeout = (act, ms, ...given) => later(act, ms === 15_000 ? 500 : ms, ...given);
    });
    await tab.setRequestInterception(true);
    tab.on('request', (request) => request.url().includes('lab_bg') || request.continue());
    await tab.goto(planner());
    await tab.waitForSelector('#lab [role="alert"]', { timeout: PATIENCE });
    const words = JSON.parse(await tab.$eval('#lab', (one) => one.dataset.words));
    assert.deepEqual(await tab.$$eval('#lab > *', (all) => all.map((one) => one.textContent)), [words.unreachable, words.again]);
    await context.close();
  });
});
