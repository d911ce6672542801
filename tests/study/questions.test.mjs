// The questions of a plan: what a participant chooses and writes is what is handed over, to the event; nothing that was sent is lost; no
// code that is written stays.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { origin, page } from '../embed/hosts.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { fine } from './look.mjs';
import { Participant, openTab, recorded, rowsOf } from './participant.mjs';

const NARROW = { width: 360, height: 640 };
const TASK = { text: { en: 'Look what comes.\n\nThen stop.', da: 'Se, hvad der kommer.\n\nStop så.' }, phones: 'old', success: 2 };
const ALL = { after_task: ['seq'], at_end: ['sus', 'ux-lite', 'comment'] };
const plan = (more) => ({ version: 1, captions: 'off', tasks: [{ id: 'one', ...TASK }], questions: ALL, ...more });
/** In pixels: the least that a finger hits. */
const FINGER = 44;

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());

class Respondent extends Participant {
  /** Waits for a question with so many scales, or for the one that is answered in words. */
  async question(scales) {
    await this.page('question');
    await this.tab.waitForFunction((count) => document.querySelectorAll('.study-scale').length === count, { timeout: PATIENCE }, scales);
    if (scales === 0) await this.tab.waitForSelector('#study-words', { timeout: PATIENCE });
  }

  async chooses(number, score) {
    await this.tab.click(`[aria-labelledby="study-item-${number}"] .study-scale__point:nth-child(${score})`);
  }

  chosen() {
    return this.tab.$$eval('.study-scale', (all) => all.map((one) => Number(one.querySelector(':checked')?.value ?? 0)));
  }

  sends() {
    return this.tab.click('.study__form .button--primary');
  }

  /** Does the task with both presses that it takes. */
  async does(number) {
    await this.begins(number, { old: '1 home' });
    await this.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await this.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    this.notes('', `task done=${number}`);
    await this.presses('study-bar-go_on');
  }

  /** Gives it up at once. */
  async givesUp(number) {
    await this.begins(number, { old: '1 home' });
    await this.presses('study-bar-give_up');
    await this.presses('study-pause-give_up');
    this.notes('', 'pause', `task gave-up=${number}`);
  }
}

async function open(participant, it, { lang = 'en', viewport } = {}) {
  const context = await browser.createBrowserContext();
  const tab = await openTab(context, `${demo}?study=pilot&participant=${participant}&wait=0&plan=it&lang=${lang}`, { it });
  if (viewport) await tab.setViewport(viewport);
  return { context, tab, person: new Respondent(tab, lang) };
}

/** The page is loaded again while this is done. */
const andLoads = (tab, done) => Promise.all([tab.waitForNavigation({ timeout: PATIENCE }), done()]);

/** All that this browser keeps of the page, as text. */
const kept = (tab) =>
  tab.evaluate(async () => {
    const all = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), location.href];
    const done = (request) => new Promise((answer) => (request.onsuccess = () => answer(request.result)));
    const database = await done(indexedDB.open('two-phones-study'));
    for (const store of database.objectStoreNames) all.push(JSON.stringify(await done(database.transaction(store).objectStore(store).getAll())));
    database.close();
    return all.join('\n');
  });

describe('a participant who is asked', { concurrency: 2 }, () => {
  it('answers after each task and at the end, and the rows say what was chosen', async () => {
    const { context, tab, person } = await open('P02', plan({ order: 'balanced', tasks: [{ id: 'one', ...TASK }, { id: 'two', ...TASK }] }));
    await person.page('consent');
    assert.ok(await person.says('study-consent-questions'));
    await person.consents();
    // The second participant has the second task first; it keeps its number.
    await person.does(2);
    await person.question(1);
    assert.deepEqual(await person.chosen(), [0], 'nothing is chosen beforehand');
    await person.sends();
    assert.ok(await person.says('study-ask-missing'));
    await person.chooses(1, 3);
    await person.chooses(1, 6);
    person.notes('', 'answer seq score=6');
    await andLoads(tab, () => person.sends());
    await person.page('briefing');
    await person.givesUp(1);
    await person.question(1);
    person.notes('', 'answer seq skipped');
    await andLoads(tab, () => person.presses('study-ask-leave_out'));

    await person.question(10);
    const scores = [5, 1, 4, 2, 5, 1, 4, 2, 5, 1];
    for (const place of [0, 1, 2, 4, 9]) await person.chooses(place + 1, scores[place]);
    // In the middle of it the page is gone.
    await tab.reload({ waitUntil: 'domcontentloaded' });
    person.notes('', 'hide', 'checkpoint after-reload', 'checkpoint away-ms=N');
    await person.question(10);
    assert.deepEqual(await person.chosen(), [5, 1, 4, 0, 5, 0, 0, 0, 0, 1], 'what was chosen is still there');
    await person.sends();
    const alert = '.study__form [role="alert"]';
    assert.equal(await tab.$eval(alert, (one) => one.textContent), 'No answer yet: 4, 6, 7, 8, 9.');
    const invalid = () => tab.$$eval('.study-scale[aria-invalid="true"]', (all) => all.map((one) => Number(one.getAttribute('aria-labelledby').match(/\d+$/)[0])));
    assert.deepEqual(await invalid(), [4, 6, 7, 8, 9]);
    // A second press is answered as the first one was: a screen reader reads what is written anew.
    await tab.$eval(alert, (one) => new MutationObserver(() => (globalThis.saidAgain = true)).observe(one, { childList: true }));
    await person.sends();
    assert.equal(await tab.evaluate(() => globalThis.saidAgain), true);
    assert.equal(await tab.evaluate(() => document.activeElement.name), 'study-item-4');
    for (const place of [3, 5, 6, 7, 8]) await person.chooses(place + 1, scores[place]);
    assert.deepEqual(await invalid(), []);
    scores.forEach((score, place) => person.notes('', `answer sus-${place + 1} score=${score}`));
    await person.sends();

    await person.question(2);
    await person.chooses(2, 4);
    await person.sends();
    await person.presses('study-ask-without');
    person.notes('', 'answer ux-lite-1 skipped', 'answer ux-lite-2 score=4');

    await person.question(0);
    await tab.type('#study-words', 'My PIN 112358 and 11 23 58\nwas hard for karla-demo.');
    assert.ok(!(await kept(tab)).includes('was hard'), 'nothing is kept before it is sent');
    await person.sends();
    person.notes('', 'answer comment said: My PIN … and … was hard for …', 'end done');
    await person.page('end');

    const files = await person.handsOver();
    const rows = rowsOf(files['events.csv']);
    const found = recorded(rows);
    assert.deepEqual(found, person.must);
    assert.deepEqual(rows.map(({ seq }) => Number(seq)), rows.map((_, place) => place + 1), 'none is missing, none is there twice');
    for (const secret of ['112358', '11 23 58', 'karla-demo']) {
      assert.ok(!JSON.stringify(files).includes(secret), secret);
      assert.ok(!(await kept(tab)).includes(secret), secret);
    }
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });

  it('answers with keys alone, and no phone hears of it', async () => {
    const { context, tab, person } = await open('P03', plan({ questions: { after_task: ['seq'] } }));
    await person.consents();
    await person.does(1);
    await person.question(1);
    await tab.keyboard.press('Tab');
    assert.equal(await tab.evaluate(() => document.activeElement.name), 'study-item-1');
    await tab.keyboard.press('Space');
    for (let times = 0; times < 4; times += 1) await tab.keyboard.press('ArrowRight');
    await tab.keyboard.type('112358');
    person.notes('', 'answer seq score=5', 'end done');
    await andLoads(tab, () => tab.keyboard.press('Enter'));
    await person.page('end');
    const rows = rowsOf((await person.handsOver())['events.csv']);
    assert.deepEqual(recorded(rows), person.must);
    await context.close();
  });

  it('may stop at a question, and what was not sent is not said', async () => {
    const { context, tab, person } = await open('P04', plan());
    await person.consents();
    await person.givesUp(1);
    await person.question(1);
    await person.chooses(1, 2);
    person.notes('', 'end stop');
    await andLoads(tab, () => person.presses('study-pause-stop'));
    await person.page('end');
    assert.deepEqual(recorded(rowsOf((await person.handsOver())['events.csv'])), person.must);
    await context.close();
  });

  it('is asked where nothing can be stored, too', async () => {
    const context = await browser.createBrowserContext();
    const tab = await openTab(context, 'about:blank', { it: plan({ questions: { at_end: ['ux-lite'] } }) });
    await tab.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await tab.goto(`${demo}?study=pilot&participant=P05&wait=0&plan=it`);
    const person = new Respondent(tab);
    await person.consents();
    await person.givesUp(1);
    await person.question(2);
    await person.presses('study-ask-leave_out_all');
    await person.page('end');
    assert.ok(await person.says('study-end-broken'));
    const rows = recorded(rowsOf((await person.handsOver())['events.csv']))[''];
    assert.deepEqual(rows.slice(-4), ['task gave-up=1', 'answer ux-lite-1 skipped', 'answer ux-lite-2 skipped', 'end done']);
    await context.close();
  });
});

describe('the pages of the questions', { concurrency: 2 }, () => {
  const danish = Array.from({ length: 10 }, (_, place) => `Udsagn ${place + 1} om appen`);
  const cases = {
    en: plan({ product: 'the app', comment: 'What was most difficult?' }),
    da: plan({ lang: 'da', product: { da: 'appen' }, sus: { da: danish }, comment: { da: 'Hvad var sværest?' } }),
  };
  for (const [lang, it_] of Object.entries(cases)) {
    it(`are read by everybody: ${lang}`, async () => {
      const { context, tab, person } = await open('P10', it_, { lang, viewport: NARROW });
      const small = () =>
        tab.$$eval('.study :is(.study-scale__point, .button, textarea)', (all, finger) => all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => Math.min(width, height) < finger).length, FINGER);
      const good = async (scales) => {
        await person.question(scales);
        await fine(tab, 'question');
        assert.equal(await small(), 0, 'each can be hit with a finger');
      };
      await person.consents();
      await person.givesUp(1);
      await good(1);
      assert.equal((await tab.$$('.study__task p')).length, 2, 'a task has its paragraphs here, too');
      assert.equal(await tab.evaluate(() => document.activeElement.tagName), 'H1');
      await person.sends();
      await good(1);
      await person.chooses(1, 7);
      await good(1);
      await andLoads(tab, () => person.sends());
      await good(10);
      const [first] = await tab.$$eval('.study-scale__text', (all) => all.map(({ textContent, lang: of }) => `${of} ${textContent}`));
      assert.equal(first, lang === 'da' ? 'da 1. Udsagn 1 om appen' : 'en 1. I think that I would like to use the app frequently');
      await person.sends();
      await good(10);
      await person.presses('study-ask-without');
      await good(2);
      const [, second] = await tab.$$eval('.study-scale__text', (all) => all.map(({ textContent }) => textContent));
      assert.equal(second, lang === 'da' ? '2. Appen er let at bruge.' : '2. The app is easy to use.');
      await person.presses('study-ask-leave_out_all');
      await good(0);
      assert.equal(await tab.$eval('.study__label', (one) => one.textContent), it_.comment.da ?? it_.comment);
      await context.close();
    });
  }

  it('have the SUS in English for who reads Danish, and say so', async () => {
    const { context, tab, person } = await open('P11', plan({ questions: { at_end: ['sus'] } }), { lang: 'da', viewport: NARROW });
    await person.consents();
    await andLoads(tab, () => person.givesUp(1));
    await person.question(10);
    await fine(tab, 'question');
    assert.ok(await person.says('study-ask-foreign'));
    const said = await tab.$eval('.study-scale', (one) => [one.firstElementChild, one.querySelector('.study-scale__ends')].map(({ lang, textContent }) => `${lang} ${textContent}`));
    assert.deepEqual(said, ['en 1. I think that I would like to use this system frequently', 'en Strongly disagreeStrongly agree']);
    await context.close();
  });

  it('are not there for a Danish plan that lacks the Danish SUS', async () => {
    const { context, tab } = await open('P12', plan({ lang: 'da' }), { lang: 'da' });
    await tab.waitForSelector('[data-study-page="problem"]', { timeout: PATIENCE });
    assert.match(await tab.$eval('.study__problem', (one) => one.textContent), /sus\.da.*SUS-DK/);
    await context.close();
  });
});

describe('questions in a frame', () => {
  it('are asked by a plan, and the page around hears each answer', async () => {
    const article = page(`<iframe title="Demo" width="400" height="720" src="${demo}?embed=1&study=pilot&participant=P20&wait=0&plan=it"></iframe>
      <script type="module">
        import { connect } from '${demo}embed.js';
        window.rows = [];
        connect(document.querySelector('iframe')).on('record', (row) => rows.push(row));
      </script>`);
    const host = await origin((path) => (path === '/' ? { body: article } : undefined));
    const context = await browser.createBrowserContext();
    const tab = await openTab(context, 'about:blank', { it: plan({ questions: { after_task: ['seq'], at_end: ['comment'] } }) });
    await tab.goto(host.address, { waitUntil: 'domcontentloaded' });
    const frame = await (await tab.waitForSelector('iframe')).contentFrame();
    const person = new Respondent(frame);
    await person.page('briefing');
    await person.givesUp(1);
    await person.question(1);
    await person.chooses(1, 4);
    await Promise.all([frame.waitForNavigation({ timeout: PATIENCE }), person.sends()]);
    await person.question(0);
    assert.equal(await frame.$('.study-bar'), null);
    await frame.type('#study-words', 'Pin 112358');
    await person.sends();
    await tab.waitForFunction(() => rows.at(-1)?.event === 'end', { timeout: PATIENCE });
    const heard = await tab.evaluate(() => rows);
    assert.deepEqual(recorded(heard)[''], ['begin', 'task began=1', 'pause', 'task gave-up=1', 'answer seq score=4', 'answer comment said: Pin …', 'end done']);
    assert.deepEqual(heard.map(({ seq }) => seq), heard.map((_, place) => place + 1));
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });
});
