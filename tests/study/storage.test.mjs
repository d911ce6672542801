// The storage of a study (static/study/keep.js, left.js, turn.js): opened once, given up when somebody deletes it, written in order, and missed
// without loss. And a plan that is kept with the visit.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PATIENCE } from '../embed/journey.mjs';
import { PLAN, browser, demo } from './open.mjs';
import { NOTHING, Participant, kept, openTab, recorded, rowsOf, stored } from './participant.mjs';

const HOME = { old: '1 home' };

/** Runs in the page: counts how often the database is opened, and lets no record be written while `isBroken`; what is to be written fails late. */
function observe() {
  globalThis.opened = 0;
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, ...more) {
    if (name === 'two-phones-study') globalThis.opened += 1;
    return open.call(this, name, ...more);
  };
  const { transaction } = IDBDatabase.prototype;
  const found = () => {
    const request = {};
    setTimeout(() => request.onsuccess({ target: { result: {} } }));
    return request;
  };
  IDBDatabase.prototype.transaction = function (stores, mode, ...more) {
    if (globalThis.isBroken && mode === 'readwrite') {
      const failing = { error: new DOMException('no room', 'QuotaExceededError'), objectStore: () => ({ put() {}, get: () => found() }), commit() {}, abort() {} };
      setTimeout(() => {
        failing.onabort();
        setTimeout(() => (globalThis.hasFailed = true), 100);
      }, 500);
      return failing;
    }
    return transaction.call(this, stores, mode, ...more);
  };
}

async function open(query, { plans, context } = {}) {
  context ??= await browser.createBrowserContext();
  const tab = await openTab(context, `${demo}?study=pilot&wait=0&${query}`, plans, observe);
  return { context, tab, person: new Participant(tab) };
}

async function readsInformation(person) {
  await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
  await person.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
  await person.uses('old', 'common-next', 'next', '2 information', '3 enter-pin');
}

const failingIsSaid = (tab, person) =>
  tab.waitForFunction((text) => document.querySelector('.study-bar__status').textContent === text, { timeout: PATIENCE }, person.label('study-bar-failing'));

/** Withdraws on the page that any link of the study leads to. */
async function withdraws(tab, code) {
  const person = new Participant(tab);
  await person.page('participant');
  await tab.click('.study__withdraw summary');
  await tab.type('#study-withdraw', code);
  await person.presses('study-withdraw-go');
  await person.page('withdrawn');
  return person;
}

describe('the records of a study', { concurrency: 2 }, () => {
  it('are looked for once, which makes nothing', async () => {
    const plans = { info: PLAN };
    const { context, tab, person } = await open('participant=S1&plan=info', { plans });
    await person.page('consent');
    assert.equal(await tab.evaluate(() => globalThis.opened), 1);
    assert.deepEqual(await kept(tab), NOTHING);
    await person.consents();
    await person.begins(1, HOME);
    await tab.reload();
    await person.page('checkpoint');
    assert.equal(await tab.evaluate(() => globalThis.opened), 1);
    await context.close();
  });

  it('are held by no tab against who deletes them', async () => {
    const { context, tab, person } = await open('participant=S2&phone=old');
    await person.consents();
    await person.begins(1, HOME);
    const waits = await open('participant=S2&phone=old', { context });
    await waits.person.page('elsewhere');
    const other = await context.newPage();
    await other.goto(`${demo}steps/en/help.html`);
    const how = await other.evaluate(
      () =>
        new Promise((told) => {
          const request = indexedDB.deleteDatabase('two-phones-study');
          request.onblocked = () => told('blocked');
          request.onsuccess = () => told('deleted');
        }),
    );
    assert.equal(how, 'deleted');
    assert.deepEqual(tab.complaints, []);
    // Chromium may take minutes for it, where a database was deleted under a tab.
    context.close().catch(() => {});
  });

  it('are deleted by who withdraws in another tab, which ends the visit', async () => {
    const { context, tab, person } = await open('participant=S3&phone=old');
    await person.consents();
    await person.begins(1, HOME);
    const other = await open('', { context });
    await withdraws(other.tab, 'S3');
    assert.ok(await other.person.says('study-withdrawn-text'));
    await person.page('withdrawn');
    assert.equal(await tab.$('[data-phone]'), null);
    // Going out of sight is recorded at once, but for a visit that is over.
    await tab.bringToFront();
    await other.tab.bringToFront();
    await new Promise((soon) => setTimeout(soon, 600));
    const databases = await other.tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    assert.ok(!databases.includes('two-phones-study'), databases.join());
    await context.close();
  });

  it('are of nobody where a code is not known, which is said', async () => {
    const { context, tab } = await open('');
    const person = await withdraws(tab, 'nobody');
    assert.equal(await tab.$eval('.study h1', (one) => one.textContent), person.label('study-withdrawn-unknown'));
    assert.ok(await person.says('study-withdrawn-none'));
    assert.ok(await tab.$('#study-withdraw'), 'another code can be given');
    await person.presses('study-withdrawn-back');
    await person.page('participant');
    assert.deepEqual(await kept(tab), NOTHING);
    await context.close();
  });

  it('have the plan with them, for who comes back without a network', async () => {
    const plans = { info: PLAN };
    const { context, tab, person } = await open('participant=S5&plan=info', { plans });
    await person.consents();
    await person.begins(1, HOME);
    delete plans.info;
    await tab.reload();
    await person.page('checkpoint');
    assert.ok((await tab.evaluate(() => document.body.innerText)).includes('Read the information.'));
    await context.close();
  });

  it('that cannot be written are written later, in their order', async () => {
    const { context, tab, person } = await open('participant=S6&phone=old');
    await person.consents();
    await person.begins(1, HOME);
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    const before = (await storedWhen(tab, (rows) => rows.at(-1)?.screen === 'menu')).length;
    await tab.evaluate(() => (globalThis.isBroken = true));
    await person.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    await failingIsSaid(tab, person);
    person.notes('', 'error storage-full');
    assert.equal((await stored(tab)).length, before);
    await tab.evaluate(() => (globalThis.isBroken = false));
    await person.uses('old', 'common-next', 'next', '2 information', '3 enter-pin');
    const rows = await storedWhen(tab, (rows) => rows.at(-1)?.screen === 'enter-pin');
    assert.deepEqual(recorded(rows), person.must);
    assert.deepEqual(rows.map(({ seq }) => seq), rows.map((_, place) => place + 1));
    await context.close();
  });

  it('are handed over after the task where they can be stored no longer', async () => {
    const { context, tab, person } = await open('participant=S7&plan=info', { plans: { info: PLAN } });
    await person.consents();
    await person.begins(1, HOME);
    await tab.evaluate(() => (globalThis.isBroken = true));
    await readsInformation(person);
    await tab.waitForFunction(() => globalThis.hasFailed, { timeout: PATIENCE });
    await person.presses('study-bar-go_on');
    await person.page('end');
    assert.ok(await person.says('study-end-broken'));
    const rows = rowsOf((await person.handsOver())['events.csv']);
    person.notes('', 'error storage-full', 'task done=1', 'end stop');
    const found = recorded(rows);
    assert.deepEqual(found.old, person.must.old);
    assert.deepEqual(found[''].toSorted(), person.must[''].toSorted());
    assert.deepEqual(rows.map(({ seq }) => Number(seq)), rows.map((_, place) => place + 1));
    await context.close();
  });
});

/** What is stored, once it is as it should be. */
async function storedWhen(tab, isSo) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const rows = await stored(tab);
    if (isSo(rows)) return rows;
  }
  throw new Error('it is not stored');
}
