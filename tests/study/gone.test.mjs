// A visit that is deleted in another tab (static/study/turn.js, left.js): whoever records it stops first, with its phones, and nothing of it comes back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PATIENCE } from '../embed/journey.mjs';
import { browser, demo } from './open.mjs';
import { Participant, openTab } from './participant.mjs';

const PLAN = { version: 1, captions: 'off', moderated: true, keep_days: 2, tasks: [{ id: 'info', text: 'Read the information.', phones: 'old', success: 3 }] };
const PLANS = { watched: PLAN };
const HOME = { old: '1 home' };

async function open(context, query, prepare) {
  const tab = await openTab(context, `${demo}?study=pilot&wait=0&plan=watched&${query}`, PLANS, prepare);
  return new Participant(tab);
}

async function inTask(context, name, prepare) {
  const person = await open(context, `participant=${name}`, prepare);
  await person.consents();
  await person.begins(1, HOME);
  return person;
}

/** Whose records and phones there are in this browser: by the keys of all that is stored. */
const left = (tab) =>
  tab.evaluate(async () => {
    const found = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((answer, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => answer(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const keys = await new Promise((answer) => (database.transaction(store).objectStore(store).getAllKeys().onsuccess = ({ target }) => answer(target.result)));
        found[store] = [...new Set(keys.map((key) => [key].flat()[0]))];
      }
      database.close();
    }
    return found;
  });

/** Fills in the code on the page that any link of the study leads to; the answer sends it. */
async function withdrawal(context, code) {
  const person = await open(context, '');
  await person.page('participant');
  await person.tab.click('.study__withdraw summary');
  await person.tab.type('#study-withdraw', code);
  return { person, send: () => person.tab.evaluate(() => document.querySelector('.study__withdraw form').requestSubmit()) };
}

/** Presses without coming to the front: what is recorded of it waits for others. */
const press = (tab) => tab.evaluate(() => document.querySelector('[data-phone] [data-screen] button').click());

// One after the other: each has its tabs in front by turns.
describe('a visit that is deleted in another tab', () => {
  it('is not written anew by what waited, and its phones do not come back', async () => {
    const context = await browser.createBrowserContext();
    const other = await inTask(context, 'P02');
    const worldsOfOther = (await left(other.tab)).worlds;
    await other.tab.close();
    const person = await inTask(context, 'P01');
    const watching = await openTab(context, `${demo}lab/en/moderate.html?study=pilot&participant=P01`);
    await watching.waitForSelector('[data-line="on"]', { timeout: PATIENCE });
    await watching.waitForSelector('.event', { timeout: PATIENCE });
    const { person: withdrawing, send } = await withdrawal(context, 'P01');
    await press(person.tab);
    await send();
    await withdrawing.page('withdrawn');
    assert.ok(await withdrawing.says('study-withdrawn-text'));
    await person.page('withdrawn');
    assert.ok(await person.says('study-withdrawn-text'));
    assert.equal(await person.tab.$('[data-phone]'), null);
    await watching.waitForSelector('[data-line="deleted"]', { timeout: PATIENCE });
    assert.equal((await watching.$$('.event')).length, 0, 'nobody watches what is deleted');
    // Longer than records are gathered for.
    await new Promise((next) => setTimeout(next, 1_000));
    await person.tab.bringToFront();
    await withdrawing.tab.bringToFront();
    await new Promise((next) => setTimeout(next, 1_000));
    assert.deepEqual(await left(withdrawing.tab), { sessions: ['pilot/P02/any'], events: ['pilot/P02/any'], worlds: worldsOfOther });
    assert.deepEqual(await withdrawing.tab.evaluate(async () => (await navigator.locks.query()).held.map(({ name }) => name)), [], 'who comes back is not told of another tab');
    await person.tab.bringToFront();
    await person.presses('study-withdrawn-back');
    await person.page('consent');
    assert.deepEqual(person.tab.complaints, []);
    await context.close();
  });

  it('is not written anew by a tab that hears nothing, and says so there', async () => {
    const deaf = () => {
      delete globalThis.BroadcastChannel;
      Object.defineProperty(navigator, 'locks', { value: undefined });
    };
    const context = await browser.createBrowserContext();
    await (await inTask(context, 'P02')).tab.close();
    const person = await inTask(context, 'P01', deaf);
    const { person: withdrawing, send } = await withdrawal(context, 'P01');
    await send();
    await withdrawing.page('withdrawn');
    await person.tab.bringToFront();
    // It may be on its way already: that it is seen again is recorded, too.
    await press(person.tab).catch(() => {});
    await person.page('withdrawn');
    const { sessions, events, worlds } = await left(person.tab);
    assert.deepEqual([sessions, events, worlds.length], [['pilot/P02/any'], ['pilot/P02/any'], 1]);
    assert.equal(await person.tab.evaluate(() => sessionStorage.length), 0);
    assert.deepEqual(person.tab.complaints, []);
    await context.close();
  });

  it('is asked about anew by the plan of the link once its days are over', async () => {
    const context = await browser.createBrowserContext();
    const person = await inTask(context, 'P03');
    await person.tab.goto(`${demo}steps/en/help.html`);
    await person.tab.evaluate(
      () =>
        new Promise((over) => {
          indexedDB.open('two-phones-study').onsuccess = ({ target: { result: database } }) => {
            const transaction = database.transaction('sessions', 'readwrite');
            const sessions = transaction.objectStore('sessions');
            sessions.getAll().onsuccess = ({ target }) => target.result.forEach((session) => sessions.put({ ...session, until: 1 }));
            transaction.oncomplete = () => {
              database.close();
              over();
            };
          };
        }),
    );
    PLANS.watched = { ...PLAN, title: 'Another title' };
    await person.tab.goto(`${demo}?study=pilot&wait=0&plan=watched&participant=P03`);
    await person.page('consent');
    assert.equal(await person.tab.$eval('.study__title', (one) => one.textContent), 'Another title');
    assert.deepEqual(await left(person.tab), {});
    await context.close();
  });
});
