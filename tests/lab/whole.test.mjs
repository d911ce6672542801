// A whole study: twelve participants are planned, take part in tabs of their own, some on two devices, one watched, and are reported. What the
// report says is what they did, and what is computed of the same events by the script that goes with it, which knows nothing of the report.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { sameReport } from '../study-report/same.mjs';
import { Participant, openTab } from '../study/participant.mjs';

const root = join(import.meta.dirname, '../..');
const python = join(root, 'target/tools/venv/bin/python');
const leftOut = existsSync(python) ? false : 'its Python packages are not installed here';
const PLAN = {
  version: 1,
  study: 'lab',
  captions: 'off',
  moderated: true,
  order: 'balanced',
  tasks: [
    { id: 'info', text: { en: 'Find out how to copy the app.' }, phones: 'old', success: 2 },
    { id: 'pin', text: { en: 'Choose a PIN.' }, phones: 'new', start: 15, success: 17 },
  ],
  questions: { after_task: ['seq'], at_end: ['sus', 'ux-lite', 'comment'] },
};
/** The participants who have two devices; who answers differs by number. */
const TWO_DEVICES = ['P03', 'P04'];
const number = (name) => Number(name.slice(1));
/** Who says nothing in words, and who writes the word that stands for that. */
const [SILENT, PUZZLING] = ['P09', 'P10'];
const wordsOf = (name) => (name === PUZZLING ? 'skipped' : `I am ${number(name)}`);

let browser;
let demo;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-phones-lab-'));
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(root, 'dist'))]);
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The links of twelve participants, by their names and phones, as the planner gives them for a plan in a file. */
async function planned() {
  const tab = await openTab(await browser.createBrowserContext(), `${demo}?page=study&lang=en`);
  await tab.waitForSelector('.planner', { timeout: PATIENCE });
  const file = join(folder, 'lab.json');
  writeFileSync(file, JSON.stringify(PLAN));
  const open = await tab.waitForFunction(() => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Open a file'), { timeout: PATIENCE });
  const [chooser] = await Promise.all([tab.waitForFileChooser(), open.asElement().click()]);
  await chooser.accept([file]);
  await tab.waitForFunction(() => document.getElementById('at-study').value === 'lab', { timeout: PATIENCE });
  const links = {};
  for (const [devices, count] of [['1', 12], ['2', 24]]) {
    const choice = await tab.$(`[name="devices"][value="${devices}"]`);
    // The demo's mark covers what is scrolled to the very top.
    await choice.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await choice.click();
    await tab.waitForFunction((count) => document.querySelectorAll('.planner__results[aria-busy="false"] .planner__link code').length === count, { timeout: PATIENCE }, count);
    for (const link of await tab.$$eval('.planner__link code', (all) => all.map((one) => one.textContent))) {
      const { searchParams } = new URL(link);
      links[`${searchParams.get('participant')} ${searchParams.get('phone') ?? ''}`] = link;
    }
  }
  assert.match(await tab.$eval('#balance', (one) => one.textContent), /12 people are balanced/);
  assert.deepEqual(tab.complaints, []);
  await tab.browserContext().close();
  return links;
}

class Person extends Participant {
  /** Waits for a question with so many scales, or for the one that is answered in words. */
  async question(scales) {
    await this.page('question');
    await this.tab.waitForFunction((count) => document.querySelectorAll('.study-scale').length === count, { timeout: PATIENCE }, scales);
  }

  /** Answers what is asked next: each scale by `scores`, or in words. */
  async answers(scores, words) {
    await this.question(scores.length);
    for (const [place, score] of scores.entries()) await this.tab.click(`[aria-labelledby="study-item-${place + 1}"] .study-scale__point:nth-child(${score})`);
    if (words) await (await this.tab.waitForSelector('#study-words', { timeout: PATIENCE })).type(words);
    // Behind the question on a task, the page is loaded again.
    const loads = scores.length === 1 && this.tab.waitForNavigation({ timeout: PATIENCE });
    await this.tab.click('.study__form .button--primary');
    await loads;
  }

  /** Leaves out the question that is answered in words. */
  async leavesOut() {
    await this.question(0);
    await this.presses('study-ask-leave_out');
  }

  async info() {
    await this.begins(1, { old: '1 home' });
    await this.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await this.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    await this.presses('study-bar-go_on');
  }

  /** Chooses a PIN; before it, perhaps one and another. */
  async pin({ isWrong }) {
    await this.begins(2, { new: '15 choose-pin' });
    await this.uses('new', 'common-next', 'next', '15 choose-pin', '16 create-pin');
    if (isWrong) {
      for (const digits of ['112358', '853211']) {
        await this.taps('new', digits);
        await this.press('common-next');
        await this.tab.waitForFunction(() => !document.querySelector('.pin-pad__dot--filled'), { timeout: PATIENCE });
      }
      await this.shows('new', '16 create-pin');
    }
    await this.taps('new', '112358');
    await this.press('common-next');
    await this.shows('new', '16 repeat-pin');
    await this.taps('new', '112358');
    await this.press('common-next');
    await this.presses('study-bar-go_on');
  }

  async givesUp(task, shown) {
    await this.begins(task, shown);
    await this.presses('study-bar-give_up');
    await this.presses('study-pause-give_up');
  }
}

/** A device of a participant, after the consent. */
async function device(link) {
  const context = await browser.createBrowserContext();
  const tab = await openTab(context, link);
  const person = new Person(tab);
  await person.page('consent');
  return person;
}

const susOf = (name) => Array.from({ length: 10 }, (_, place) => 1 + ((number(name) + place * 3) % 5));
const seqOf = (name, task) => 1 + ((number(name) * task) % 7);

/** What this participant does on one device; resolves to the export, if there is one. */
async function takesPart(name, link, phone = '') {
  const person = await device(link);
  if (name === 'P06') {
    await person.presses('study-consent-decline');
    await person.page('declined');
    return end(person);
  }
  await person.consents();
  const watcher = name === 'P11' ? await watch(person, name) : undefined;
  const tasks = { '': number(name) % 2 === 1 ? [1, 2] : [2, 1], old: [1], new: [2] }[phone];
  for (const task of tasks) {
    if (name === 'P05' && task === 1) await person.givesUp(1, { old: '1 home' });
    else if (name === 'P08' && task === 1) return stops(person);
    else if (task === 1) await person.info();
    else await person.pin({ isWrong: name === 'P10' });
    if (watcher && task === 1) await watcher.helped();
    await person.answers([seqOf(name, task)]);
    if (task !== tasks.at(-1)) await person.page('briefing');
  }
  // Who has two devices is asked on the new phone.
  if (phone !== 'old') {
    await person.answers(susOf(name));
    await person.answers([1 + (number(name) % 5), 5]);
    if (name === SILENT) await person.leavesOut();
    else await person.answers([], wordsOf(name));
  }
  await person.page('end');
  if (name === 'P07') {
    await person.presses('study-end-delete');
    await person.presses('study-end-delete_yes');
    await person.page('deleted');
    return end(person);
  }
  return end(person, true);
}

async function stops(person) {
  await person.begins(1, { old: '1 home' });
  await person.presses('study-bar-pause');
  await person.page('pause');
  await person.presses('study-pause-stop');
  await person.page('end');
  return end(person, true);
}

async function watch(person, name) {
  const tab = await openTab(person.tab.browserContext(), `${demo}lab/en/moderate.html?study=lab&participant=${name}`);
  await tab.waitForSelector('[data-line="on"]', { timeout: PATIENCE });
  await person.tab.bringToFront();
  return {
    async helped() {
      await tab.bringToFront();
      const button = await tab.waitForFunction(() => [...document.querySelectorAll('#lab button')].find((one) => one.textContent === 'Participant was helped' && !one.disabled), { timeout: PATIENCE });
      await button.asElement().click();
      await tab.waitForFunction(() => document.querySelector('.commands__told').textContent === 'Noted: helped', { timeout: PATIENCE });
      await person.tab.bringToFront();
    },
  };
}

/** The zip that a participant hands over. */
async function end(person, hands = false) {
  let bytes;
  if (hands) {
    await person.presses('study-end-hand');
    await person.tab.waitForFunction(() => globalThis.handed, { timeout: PATIENCE });
    bytes = Buffer.from(await person.tab.evaluate(async () => [...new Uint8Array(await globalThis.handed.arrayBuffer())]));
  }
  assert.deepEqual(person.tab.complaints, []);
  await person.tab.browserContext().close();
  return bytes;
}

/** The report of these files: its figures as JSON, and the events, as its page saves them. */
async function reported(files) {
  const tab = await openTab(await browser.createBrowserContext(), `${demo}?page=report&lang=en`);
  await (await tab.waitForSelector('.intake__input', { timeout: PATIENCE })).uploadFile(...files);
  await tab.waitForFunction(() => document.querySelectorAll('.chart svg').length > 3, { timeout: PATIENCE });
  const saved = {};
  for (const [what, words] of [['events', 'take-events'], ['figures', 'take-figures']]) {
    await tab.evaluate((words) => {
      globalThis.handed = undefined;
      URL.createObjectURL = (blob) => {
        globalThis.handed = blob;
        return 'data:,';
      };
      const text = JSON.parse(document.getElementById('lab').dataset.words)[words];
      [...document.querySelectorAll('button')].find((one) => one.textContent === text).click();
    }, words);
    await tab.waitForFunction(() => globalThis.handed, { timeout: PATIENCE });
    saved[what] = await tab.evaluate(() => globalThis.handed.text());
  }
  assert.deepEqual(tab.complaints, []);
  await tab.browserContext().close();
  return { events: saved.events, figures: JSON.parse(saved.figures) };
}

describe('a study of twelve', () => {
  it('is planned, run, joined and reported as it was', { timeout: 600_000 }, async () => {
    const links = await planned();
    const jobs = Array.from({ length: 12 }, (_, place) => `P${String(place + 1).padStart(2, '0')}`).flatMap((name) =>
      TWO_DEVICES.includes(name) ? [[name, 'old'], [name, 'new']] : [[name, '']],
    );
    const files = [];
    const work = async () => {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        const [name, phone] = job;
        const bytes = await takesPart(name, links[`${name} ${phone}`], phone);
        if (!bytes) continue;
        files.push(join(folder, `${name}${phone}.zip`));
        writeFileSync(files.at(-1), bytes);
      }
    };
    await Promise.all([work(), work()]);
    assert.equal(files.length, 12);

    const { events, figures } = await reported(files);
    // What the participants did. P06 and P07 left nothing.
    assert.equal(figures.people.participants, 10);
    const figure = (id, task) => figures.figures.find((one) => one.id === id && one.task === task);
    assert.deepEqual([figure('completion', 1).value, figure('completion', 1).n], [0.8, 10]);
    const second = figures.figures.find((one) => one.id === 'completion' && one.task === 2);
    assert.deepEqual([second.value, second.n], [1, 10]);
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const names = ['P01', 'P02', 'P03', 'P04', 'P05', 'P08', 'P09', 'P10', 'P11', 'P12'];
    const near = (found, wanted) => assert.ok(Math.abs(found - wanted) < 1e-9, `${found}, not ${wanted}`);
    const ofEnd = names.filter((name) => name !== 'P08');
    near(figure('seq', 1).value, mean(ofEnd.map((name) => seqOf(name, 1))));
    near(figure('seq', 2).value, mean(names.map((name) => seqOf(name, 2))));
    const sus = (name) => susOf(name).reduce((sum, value, place) => sum + (place % 2 === 0 ? value - 1 : 5 - value), 0) * 2.5;
    near(figure('sus', null).value, mean(ofEnd.map(sus)));
    near(figure('ux-lite', null).value, mean(ofEnd.map((name) => ((number(name) % 5) / 4 + 1) * 50)));
    near(figure('errors', 2).value, 0.1);
    const spoke = ofEnd.filter((name) => name !== SILENT);
    assert.deepEqual(figures.comments.map(({ participant, text }) => `${participant} ${text}`), spoke.map((name) => `${name} ${wordsOf(name)}`));
    assert.ok(events.includes(',note,') && events.includes('assist'));

    // What anybody computes from the events alone.
    if (leftOut) return console.log(`!! LEFT OUT: the figures computed anew, as ${leftOut}`);
    const table = join(folder, 'events.csv');
    writeFileSync(table, events);
    const anew = execFileSync(python, [join(root, 'static/lab/recompute.py'), table], { encoding: 'utf8', maxBuffer: 1e8 });
    return sameReport(JSON.parse(anew), figures);
  });
});
