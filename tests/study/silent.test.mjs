// What gives no answer at all (static/study/limit.js): each is waited for so long and no longer, and the visit says what is the matter. The
// limits are shortened here.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PATIENCE } from '../embed/journey.mjs';
import { PLAN, browser, demo } from './open.mjs';
import { Participant, openTab, recorded, rowsOf } from './participant.mjs';

const HOME = { old: '1 home' };

/** Runs in the page before its scripts: nobody waits as long as people do. `isSilent` lets no transaction of a study answer. */
function hurry() {
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (act, ms, ...given) => later(act, ms === 8_000 || ms === 4_000 || ms === globalThis.short ? 400 : ms, ...given);
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    if (!globalThis.isSilent || this.name !== 'two-phones-study') return transaction.apply(this, asked);
    const never = () => ({});
    return { objectStore: () => ({ put: never, get: never, getAll: never, delete: never }), commit() {} };
  };
}
const SILENT = {
  'a database that is not opened': () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, ...more) {
      return name === 'two-phones-study' ? {} : open.call(this, name, ...more);
    };
  },
  'a turn that is not given': () => {
    const { request } = LockManager.prototype;
    LockManager.prototype.request = function (name, ...more) {
      return name.startsWith('two-phones-study') ? new Promise(() => {}) : request.call(this, name, ...more);
    };
  },
};

/** A tab in which `never` matches the files that do not come. */
async function open(query, { prepare = () => {}, never } = {}) {
  const context = await browser.createBrowserContext();
  const tab = await openTab(context, 'about:blank', { info: PLAN }, hurry);
  await tab.evaluateOnNewDocument(prepare);
  if (never) {
    tab.removeAllListeners('request');
    tab.on('request', (request) => never.test(request.url()) || request.continue());
  }
  await tab.goto(demo + query, { waitUntil: 'domcontentloaded' });
  return { context, tab, person: new Participant(tab) };
}

async function readsInformation(person) {
  await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
  await person.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
  await person.uses('old', 'common-next', 'next', '2 information', '3 enter-pin');
}

describe('a visit is not held up', { concurrency: 2 }, () => {
  for (const [what, prepare] of Object.entries(SILENT)) {
    it(`by ${what}`, async () => {
      const { context, tab, person } = await open('?study=pilot&participant=S1&phone=old&wait=0', { prepare });
      await person.consents();
      await person.begins(1, HOME);
      assert.deepEqual(tab.complaints, []);
      await context.close();
    });
  }

  for (const file of ['lab.js', 'lab_bg.wasm']) {
    it(`by ${file}, which is said to be missing`, async () => {
      const { context, person } = await open('?study=pilot&participant=S2&phone=old&wait=0', { never: new RegExp(`/lab/${file}`), prepare: () => (globalThis.short = 15_000) });
      await person.page('problem');
      assert.ok(await person.says('study-problem-unreachable'));
      assert.ok(await person.says('study-problem-again'));
      await context.close();
    });
  }

  it('by records that are not written, and hands all of them over', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=S3&plan=info&wait=0');
    await person.consents();
    await person.begins(1, HOME);
    await readsInformation(person);
    await tab.evaluate(() => (globalThis.isSilent = true));
    await person.presses('study-bar-go_on');
    await person.page('end');
    assert.ok(await person.says('study-end-broken'));
    const rows = rowsOf((await person.handsOver())['events.csv']);
    // Between two tasks no fault is recorded: the page says it.
    person.notes('', 'task done=1', 'end stop');
    const found = recorded(rows);
    assert.deepEqual(found.old, person.must.old);
    assert.deepEqual(found[''].toSorted(), person.must[''].toSorted());
    await context.close();
  });

  it('by a storage that falls silent at its end, and hands all over', async () => {
    const { context, tab, person } = await open('?study=pilot&participant=S4&plan=info&wait=0');
    await person.consents();
    await person.presses('study-brief-stop');
    await person.page('end');
    await tab.evaluate(() => (globalThis.isSilent = true));
    const rows = rowsOf((await person.handsOver())['events.csv']);
    assert.deepEqual(rows.map(({ event }) => event), ['begin', 'consent', 'end']);
    await person.says('study-end-saved');
    await context.close();
  });

  it('while what cannot be deleted is said not to be', async () => {
    const { context, tab, person } = await open('?study=pilot&plan=info', { prepare: SILENT['a database that is not opened'] });
    await person.page('participant');
    await tab.click('.study__withdraw summary');
    await tab.type('#study-withdraw', 'S5');
    await person.presses('study-withdraw-go');
    await person.page('withdrawn');
    assert.ok(await person.says('study-withdrawn-failed'));
    await context.close();
  });

  it('by a clock that stands before 1970', async () => {
    const early = () => {
      const now = Date.now;
      Date.now = () => now() - 4e12;
    };
    const { context, tab, person } = await open('?study=pilot&participant=S6&phone=old&wait=0', { prepare: early });
    await person.consents();
    await person.presses('study-brief-start');
    await tab.waitForSelector('.study-bar', { timeout: PATIENCE });
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });
});

describe('a link that has lost its end', () => {
  for (const end of ['#plan=', '#plan']) {
    it(`at ${end} leads to no other study`, async () => {
      const { context, person } = await open(`?study=pilot&participant=S7${end}`);
      await person.page('problem');
      assert.ok(await person.says('study-problem-plan_damaged'));
      await context.close();
    });
  }
});
