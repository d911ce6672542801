// While a study runs: what is said when the app cannot start, when time is up, and what is not there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PATIENCE } from '../embed/journey.mjs';
import { demo, open } from './open.mjs';
import { recorded, rowsOf } from './participant.mjs';

const HOME = { old: '1 home' };

describe('while a study runs', { concurrency: 2 }, () => {
  it('an app that cannot start says why, and is seen', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=R1&phone=old&wait=0');
    await person.consents();
    const session = await tab.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['*/app-*_bg.wasm'] });
    await person.presses('study-brief-start');
    const card = await tab.waitForSelector('#app > .start:not([data-page]) [role="alert"], #app.fallback', { timeout: PATIENCE });
    assert.ok(await card.evaluate((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })));
    // What was left is there when the page is loaded again.
    await session.send('Network.setBlockedURLs', { urls: [] });
    await tab.reload();
    await person.page('briefing');
    await context.close();
  });

  it('that time is up is said', async () => {
    const plan = { version: 1, captions: 'off', tasks: [{ id: 'short', text: 'Be quick.', phones: 'old', limit_s: 5 }, { id: 'next', text: 'Another one.', phones: 'old', limit_s: 5 }] };
    const { context, person } = await open('?study=pilot&participant=R2&plan=short', { plans: { short: plan } });
    await person.consents();
    await person.begins(1, HOME);
    await person.page('briefing');
    assert.ok(await person.says('study-brief-time_up'));
    person.notes('', 'task time-up=1');
    await person.begins(2, HOME);
    await person.page('end');
    assert.ok(await person.says('study-brief-time_up'));
    person.notes('', 'task time-up=2', 'end done');
    assert.deepEqual(recorded(rowsOf((await person.handsOver())['events.csv'])), person.must);
    await context.close();
  });

  it('longer time limits are set before presses are counted', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=R3&phone=old&wait=0', { viewport: { width: 360, height: 640 } });
    await person.page('consent');
    await tab.click('#study-longer');
    await person.consents();
    person.notes('', 'answer longer-limits');
    await person.begins(1, HOME);
    await person.presses('study-bar-give_up');
    await person.presses('study-pause-give_up');
    await person.page('end');
    person.notes('', 'pause', 'task gave-up=1', 'end done');
    assert.deepEqual(recorded(rowsOf((await person.handsOver())['events.csv'])), person.must);
    await context.close();
  });

  it('there is no starting over', async () => {
    const there = (tab, text) => tab.evaluate((text) => [...document.querySelectorAll('button')].some((one) => one.textContent.trim() === text), text);
    const { context, tab, person } = await open('?study=pilot&participant=R4&phone=old&wait=0');
    const words = person.label('page-bar-start_over');
    await person.consents();
    await person.begins(1, HOME);
    await tab.waitForSelector('.bar select', { timeout: PATIENCE });
    assert.equal(await there(tab, words), false);
    // It is there in the demo.
    await tab.goto(`${demo}?phone=old&wait=0`);
    await tab.waitForSelector('.bar select', { timeout: PATIENCE });
    assert.equal(await there(tab, words), true);
    await context.close();
  });
});

describe('a participant is told', { concurrency: 2 }, () => {
  const LIMITED = { version: 1, captions: 'off', code: 'C0DE', tasks: [{ id: 'a', text: 'Copy.', phones: 'old', limit_s: 63 }] };
  for (const [lang, span] of [['en', '1 minute, 3 seconds'], ['da', '1 minut og 3 sekunder']]) {
    it(`how long a task may take, and of its last minute: ${lang}`, async () => {
      const { context, tab, person } = await open(`?study=pilot&participant=R5&plan=limited&lang=${lang}`, { plans: { limited: LIMITED } });
      await person.consents();
      const words = await tab.evaluate(() => document.body.innerText);
      assert.ok(words.includes(` ${span} `), words);
      await person.begins(1, HOME);
      await tab.waitForFunction((text) => document.querySelector('.study-bar [role="status"]').textContent === text, { timeout: PATIENCE }, person.label('study-bar-minute'));
      await context.close();
    });
  }

  it('that a task can only be given up once the app is gone from the old phone', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=R6&phone=both&wait=0');
    await person.consents();
    await person.begins(1, { ...HOME, new: '0 store' });
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await person.uses('old', 'source-menu-remove', 'remove', '1 menu', '1 confirm-remove');
    const quiet = await tab.$eval('.study-bar__acts > :last-child', (one) => one.className);
    await person.press('source-confirm-remove_yes', 'old');
    await tab.waitForFunction((text) => document.querySelector('.study-bar [role="status"]').textContent === text, { timeout: PATIENCE }, person.label('study-bar-dead_end'));
    assert.notEqual(await tab.$eval('.study-bar__acts > :last-child', (one) => one.className), quiet);
    await person.presses('study-bar-give_up');
    await person.page('giveUp');
    await context.close();
  });

  it('the code at the end, once the records are handed over, left for later, or deleted', async () => {
    const ends = async (participant) => {
      const { context, tab, person } = await open(`?study=pilot&participant=${participant}&plan=limited`, { plans: { limited: LIMITED } });
      await person.consents();
      await person.presses('study-brief-stop');
      await person.page('end');
      assert.equal(await tab.$('.study__code'), null);
      return { context, tab, person };
    };
    const later = await ends('R7');
    await later.person.presses('study-end-later');
    assert.equal(await later.tab.$eval('.study__code', (one) => one.textContent), 'C0DE');
    assert.equal(await later.tab.evaluate(() => document.activeElement.tagName), 'H2');
    await later.context.close();
    const gone = await ends('R8');
    await gone.person.presses('study-end-delete');
    await gone.person.presses('study-end-delete_yes');
    await gone.person.page('deleted');
    assert.equal(await gone.tab.$eval('.study__code', (one) => one.textContent), 'C0DE');
    await gone.context.close();
  });
});

describe('what is recorded besides', { concurrency: 2 }, () => {
  it('is a change of the time limits, and a press beside the phones', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=R9&phone=old&wait=0');
    await person.consents();
    await person.begins(1, HOME);
    const list = '.bar select:has([value="tenfold"])';
    await tab.waitForSelector(list, { timeout: PATIENCE });
    for (const [value, word] of [['tenfold', 'longer'], ['off', 'no'], ['usual', 'usual']]) {
      await tab.select(list, value);
      person.notes('', `answer ${word}-limits`);
    }
    // Beside the phone there is nothing; a control of the page is something.
    await tab.mouse.click(5, 700);
    person.notes('', 'miss outside');
    await tab.click('.study-bar__task');
    await person.presses('study-bar-give_up');
    await person.presses('study-pause-give_up');
    await person.page('end');
    person.notes('', 'pause', 'task gave-up=1', 'end done');
    assert.deepEqual(recorded(rowsOf((await person.handsOver())['events.csv'])), person.must);
    await context.close();
  });
});
