// What is typed and pressed on the pages of a study stays there: no phone below hears of it, and no page after it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { Participant, openTab, recorded, rowsOf } from './participant.mjs';

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());

async function open(query, plans) {
  const context = await browser.createBrowserContext();
  const tab = await openTab(context, demo + query, plans);
  return { context, tab, person: new Participant(tab) };
}

const entered = (tab) => tab.$$eval('.pin-pad__dot--filled', (all) => all.length);
const asked = (tab, count) => tab.waitForFunction((count) => document.querySelectorAll('.study-scale').length === count, { timeout: PATIENCE }, count);

describe('a page of a study', { concurrency: 2 }, () => {
  it('keeps keys and pastes from the phone below, wherever the focus is', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=P1&phone=old&wait=0');
    await person.consents();
    await person.begins(1, { old: '1 home' });
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await person.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    await person.uses('old', 'common-next', 'next', '2 information', '3 enter-pin');
    await tab.keyboard.type('11');
    await tab.waitForFunction(() => document.querySelectorAll('.pin-pad__dot--filled').length === 2, { timeout: PATIENCE });
    for (const [key, page] of [['study-bar-pause', 'pause'], ['study-bar-give_up', 'giveUp']]) {
      await person.presses(key);
      await person.page(page);
      await tab.click('.study__card p');
      await tab.evaluate(() => document.activeElement.blur());
      assert.equal(await tab.evaluate(() => document.activeElement.tagName), 'BODY');
      await tab.keyboard.type('23');
      await tab.keyboard.press('Backspace');
      await tab.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', '58');
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
      await person.presses('study-pause-resume');
      await tab.waitForFunction(() => !document.querySelector('.study'), { timeout: PATIENCE });
      assert.equal(await entered(tab), 2, page);
      person.notes('', 'pause', 'resume');
    }
    await tab.keyboard.type('2358');
    person.notes('old', 'press 3 enter-pin pin');
    await person.arrives('old', '4 waiting-time');
    await person.presses('study-bar-give_up');
    await person.presses('study-pause-give_up');
    person.notes('', 'pause', 'task gave-up=1', 'end done');
    await person.page('end');
    assert.deepEqual(recorded(rowsOf((await person.handsOver())['events.csv'])), person.must);
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });

  it('is not passed over by a double click on the one before', async () => {
    const plan = { version: 1, tasks: [{ id: 'one', phones: 'old' }], questions: { at_end: ['sus', 'ux-lite', 'comment'] } };
    const { context, tab, person } = await open('?study=pilot&participant=P2&wait=0&plan=it', { it: plan });
    await person.consents();
    await person.begins(1, { old: '1 home' });
    await person.presses('study-bar-give_up');
    await Promise.all([tab.waitForNavigation({ timeout: PATIENCE }), person.presses('study-pause-give_up')]);
    person.notes('', 'pause', 'task gave-up=1');
    await asked(tab, 10);
    // On all pages the button is where the same press hits it again.
    await tab.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('.study__card > .study__acts > .button:first-child { position: fixed; inset: 0 auto auto 0; z-index: 9; inline-size: 300px; block-size: 60px; }');
      document.adoptedStyleSheets = [style];
    });
    const skip = () => tab.mouse.click(40, 30, { count: 2 });
    await skip();
    await asked(tab, 2);
    await skip();
    await tab.waitForSelector('#study-words', { timeout: PATIENCE });
    assert.equal(await tab.evaluate(() => document.querySelector('.study').dataset.studyPage), 'question');
    await tab.mouse.click(40, 30);
    await person.page('end');
    const left = [...Array.from({ length: 10 }, (_, place) => `sus-${place + 1}`), 'ux-lite-1', 'ux-lite-2', 'comment'];
    person.notes('', ...left.map((item) => `answer ${item} skipped`), 'end done');
    assert.deepEqual(recorded(rowsOf((await person.handsOver())['events.csv'])), person.must);
    await context.close();
  });
});
