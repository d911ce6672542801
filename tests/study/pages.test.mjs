// The pages of a study: what axe says of each, in light and dark and in both languages; what participants reach; one tab at a time; and
// what is said where a study cannot begin.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PATIENCE } from '../embed/journey.mjs';
import { fine, look } from './look.mjs';
import { browser, demo, open } from './open.mjs';
import { Participant, openTab, recorded, rowsOf } from './participant.mjs';

const NARROW = { width: 360, height: 640 };

describe('the pages of a study', { concurrency: 2 }, () => {
  for (const lang of ['en', 'da']) {
    it(`are read by everybody: ${lang}`, async () => {
      const { context, tab, person } = await open(`?study=pilot&wait=0&phone=old&lang=${lang}`, { viewport: NARROW });
      await fine(tab, 'participant');
      await tab.type('#study-code', 'no code');
      await tab.keyboard.press('Enter');
      await tab.waitForFunction(() => document.getElementById('study-wrong').textContent !== '');
      assert.equal(await tab.evaluate(() => document.activeElement.id), 'study-code');
      await fine(tab, 'participant');
      await tab.$eval('#study-code', (field) => (field.value = ''));
      await tab.type('#study-code', 'P-90');
      await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
      await fine(tab, 'consent');
      await person.consents();
      await fine(tab, 'briefing');
      assert.equal(await tab.evaluate(() => document.activeElement.tagName), 'H1');
      await person.begins(1, { old: '1 home' });
      const bar = await look(tab);
      assert.deepEqual(bar.found, []);
      await person.presses('study-bar-pause');
      await fine(tab, 'pause');
      await person.presses('study-pause-resume');
      await person.presses('study-bar-give_up');
      await fine(tab, 'giveUp');
      await tab.reload();
      await fine(tab, 'checkpoint');
      await person.presses('study-pause-stop');
      await fine(tab, 'end');
      await person.presses('study-end-delete');
      await fine(tab, 'end');
      await person.presses('study-end-delete_yes');
      await fine(tab, 'deleted');
      await context.close();
    });

    it(`say what is wrong before anything begins: ${lang}`, async () => {
      const { context, tab } = await open(`?study=pilot&participant=P1&step=15&scenario=sms-late&lang=${lang}`, { viewport: NARROW });
      await fine(tab, 'problem');
      assert.ok((await tab.$eval('.study__problem', (one) => one.textContent)).includes('sms-late'));
      await context.close();
    });
  }

  it('name the mistake in a plan by its place', async () => {
    const plans = { bad: { version: 1, tasks: [{ id: 'a', start: 99 }] } };
    const { context, tab } = await open('?study=pilot&participant=P1&plan=bad', { plans });
    await fine(tab, 'problem');
    assert.ok((await tab.$eval('.study__problem', (one) => one.textContent)).includes('tasks[0].start'));
    await context.close();
    const missing = await open('?study=pilot&participant=P1&plan=none');
    await missing.tab.waitForSelector('[data-study-page="problem"]', { timeout: PATIENCE });
    assert.deepEqual(await missing.tab.evaluate(async () => (await indexedDB.databases()).length), 0);
    await missing.context.close();
  });

  it('are for one tab at a time, and the other one can take over', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=P2&phone=old&wait=0');
    await person.consents();
    await person.begins(1, { old: '1 home' });
    const other = await openTab(context, `${demo}?study=pilot&participant=P2&phone=old&wait=0`);
    const second = new Participant(other);
    await second.page('elsewhere');
    assert.deepEqual((await look(other)).found, []);
    await second.presses('study-elsewhere-here');
    await second.page('checkpoint');
    await tab.waitForSelector('[data-study-page="elsewhere"]', { timeout: PATIENCE });
    await context.close();
  });
});

describe('what is kept', () => {
  it('is deleted once its time is over, when any link is opened', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=P7&phone=old&wait=0');
    await person.consents();
    await person.begins(1, { old: '1 home' });
    await tab.goto(`${demo}steps/en/help.html`);
    await tab.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('two-phones-study').onsuccess = ({ target: { result: database } }) => {
            const sessions = database.transaction('sessions', 'readwrite').objectStore('sessions');
            sessions.getAll().onsuccess = ({ target }) => {
              const [session] = target.result;
              sessions.put({ ...session, until: session.begun - 1 }).onsuccess = () => {
                database.close();
                done();
              };
            };
          };
        }),
    );
    await tab.goto(`${demo}?study=another&participant=P8`);
    await person.page('consent');
    assert.deepEqual(await tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);
    await context.close();
  });

  it('is held in memory where nothing can be stored, which is said, and handed over', async () => {
    const context = await browser.createBrowserContext();
    const tab = await openTab(context, 'about:blank');
    await tab.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await tab.goto(`${demo}?study=pilot&participant=P9&phone=old&wait=0`);
    const person = new Participant(tab);
    await person.consents();
    await person.begins(1, { old: '1 home' });
    assert.equal(await tab.$eval('.study-bar__status', (one) => one.textContent), person.label('study-bar-failing'));
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await person.presses('study-bar-give_up');
    await person.presses('study-pause-give_up');
    await person.page('end');
    assert.ok(await person.says('study-end-broken'));
    const rows = rowsOf((await person.handsOver())['events.csv']);
    const found = recorded(rows);
    assert.deepEqual(found.old, person.must.old);
    assert.deepEqual(found[''], ['begin', 'consent english agreed', 'error storage-missing', 'task began=1', 'pause', 'task gave-up=1', 'end done']);
    await context.close();
  });
});

/** The names of what can be reached with keys and by a screen reader. */
const reached = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]') && one.tabIndex >= 0 && !one.disabled)
      .map((one) => (one.getAttribute('aria-label') ?? (one.labels?.[0]?.firstElementChild ?? one.labels?.[0] ?? one).textContent).trim().replace(/\s+/g, ' '))
      .sort(),
  );

describe('a participant reaches', () => {
  const BAR = ['Copy the app from the old phone to the new one, until the new phone says that the app is ready to use.', 'I give up', 'Pause'];
  const all = (...names) => [...BAR, ...names].sort();

  it('the phone, the bar and the identity card, and no settings', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=P3&phone=old&wait=10&guide=off');
    await person.consents();
    await person.begins(1, { old: '1 home' });
    assert.deepEqual(await reached(tab), all('Menu', 'Time limits', 'Your apps'));
    assert.ok(await tab.evaluate(() => document.querySelector('.identity').checkVisibility()));
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await person.uses('old', 'source-menu-settings', 'settings', '1 menu', '1 settings');
    const settings = await reached(tab);
    assert.ok(!settings.some((name) => /language|skip|start over/i.test(name)), settings.join());
    await context.close();
  });

  it('no longer time limits, captions or help where the plan says so', async () => {
    const plan = { version: 1, longer_time: false, hints: false, captions: 'off', tasks: [{ id: 'a', text: 'Copy.', phones: 'old' }] };
    const { context, tab, person } = await open('?study=pilot&participant=P4&wait=10&plan=strict&guide=pl', { plans: { strict: plan } });
    await person.page('consent');
    assert.equal(await tab.$('#study-longer'), null);
    await person.consents();
    await person.begins(1, { old: '1 home' });
    assert.deepEqual(await reached(tab), ['Copy.', 'I give up', 'Menu', 'Pause', 'Your apps']);
    assert.equal(await tab.$('[data-caption]'), null);
    await context.close();
  });

  it('no way to skip the wait, and no filling in of a code by a press', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=P5&phone=new&step=14');
    await person.consents();
    await person.begins(1, { new: '14 temporary-pin' });
    const sms = await tab.waitForSelector('.sms__fill', { timeout: PATIENCE });
    await tab.waitForFunction((one) => /\d{8}/.test(one.innerText), { timeout: PATIENCE }, sms);
    await sms.click();
    await sms.evaluate((one) => one.click());
    assert.equal(await tab.$eval('[data-phone="new"] input', (one) => one.value), '');
    assert.deepEqual(await reached(tab), all('Back', 'Close the SMS', 'Temporary PIN code', 'Time limits'));
    assert.equal(await tab.evaluate(() => document.querySelector('.top-bar__practice').checkVisibility()), false);
    await context.close();
  });

  it('longer time limits, asked for with the consent', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=P6&phone=old&wait=0', { viewport: NARROW });
    await person.page('consent');
    await tab.click('#study-longer');
    await person.consents();
    await person.begins(1, { old: '1 home' });
    await tab.click('.who');
    const list = await tab.waitForSelector('.bar select:has([value="tenfold"])', { timeout: PATIENCE });
    assert.equal(await list.evaluate((one) => one.value), 'tenfold');
    await context.close();
  });
});
