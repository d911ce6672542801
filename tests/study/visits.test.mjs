// Twelve participants of a study, each in tabs of their own, some on two devices: what is handed over is what they did, to the event.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { NOTHING, Participant, kept, openTab, recorded, rowsOf, stored } from './participant.mjs';

const BOTH = { old: '1 home', new: '0 store' };
let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());

const address = (participant, options) => `${demo}?study=pilot&participant=${participant}&wait=0&${options}`;

/** A device of its own, on which the link of a participant is opened. */
async function device(participant, options, { plans, language, prepare } = {}) {
  const context = await browser.createBrowserContext();
  const tab = await openTab(context, address(participant, options), plans, prepare);
  return { context, tab, person: new Participant(tab, language) };
}

/** Waits until as many records are stored as the participant has brought about so far. */
async function untilStored(person) {
  const count = () => Object.values(person.must).flat().length;
  for (;;) {
    if ((await stored(person.tab)).length >= count()) return;
  }
}

/** Compares what was handed over with what the participant did. */
async function check(person, participant) {
  const files = await person.handsOver();
  const rows = rowsOf(files['events.csv']);
  assert.deepEqual(recorded(rows), person.must);
  assert.deepEqual(rows.map(({ seq }) => Number(seq)), rows.map((_, place) => place + 1), 'none is missing, none is there twice');
  const told = JSON.stringify(files);
  for (const secret of ['112358', 'karla-demo', 'DEMO1', person.secret].filter(Boolean)) assert.ok(!told.includes(secret), secret);
  assert.ok(rows.every((row) => row.study === 'pilot' && row.participant === participant && row.session.length === 26));
  assert.match(await person.tab.evaluate(() => globalThis.savedAs), new RegExp(`^pilot_${participant}_(any|both|new|old)\\.zip$`));
  assert.deepEqual(person.tab.complaints, []);
  return { rows, files };
}

/** Runs in the page: what the camera sees is the code on the old phone. */
function aimCamera() {
  MediaDevices.prototype.getUserMedia = () => {
    const picture = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
    const brush = picture.getContext('2d');
    setInterval(() => {
      brush.fillStyle = 'white';
      brush.fillRect(0, 0, 640, 480);
      const code = document.querySelector('canvas[data-qr]');
      if (code) brush.drawImage(code, 140, 60, 360, 360);
    }, 100);
    return Promise.resolve(picture.captureStream());
  };
}

/** The whole journey with both phones beside each other. The scanner does this. */
async function journey(person, ...camera) {
  await person.showsCode();
  await person.scans(...camera);
  await scanned(person);
  await person.looksAway();
  await person.entersUserId();
  await person.entersCode();
  await person.completes();
  // In one world, the old phone sees that the new one has its app.
  person.notes('old', 'screen 1 home');
}

async function scanned(person) {
  await person.shows('new', '13 user-id');
  person.notes('new', 'scan 12 scan found=N', 'press 12 scan scanned', 'screen 13 user-id');
  person.notes('old', 'screen 7 code-scanned');
}

async function ends(person, task = 1) {
  person.notes('', `task done=${task}`, 'end done');
  await person.presses('study-bar-go_on');
  await person.page('end');
}

/** Goes on where a task was left. The phones show this; what is not given here is what one shows. */
async function comesBack(person, shown) {
  await person.page('checkpoint');
  await person.presses('study-back-go_on');
  await person.tab.waitForSelector('.study-bar', { timeout: PATIENCE });
  await person.tab.waitForSelector('html:not([data-study-starts])', { timeout: PATIENCE });
  person.notes('', 'checkpoint after-reload', 'checkpoint away-ms=N');
  for (const [phone, expected] of Object.entries(shown)) {
    const place = await person.tab.$eval(`[data-phone="${phone}"] [data-screen]`, ({ dataset }) => `${dataset.step} ${dataset.screen}`);
    if (expected) assert.equal(place, expected);
    person.notes(phone, `screen ${place}`);
  }
}

async function gaveUp(person) {
  await person.presses('study-bar-give_up');
  await person.page('giveUp');
  await person.presses('study-pause-give_up');
  person.notes('', 'pause', 'task gave-up=1', 'end done');
  await person.page('end');
}

/** Two devices: what is scanned on the one is typed from the screen of the other. */
async function onTwoDevices(participant) {
  const [old, fresh] = await Promise.all([device(participant, 'phone=old'), device(participant, 'phone=new&scan=code')]);
  for (const [{ person }, shown] of [[old, { old: BOTH.old }], [fresh, { new: BOTH.new }]]) {
    await person.consents();
    await person.begins(1, shown);
  }
  await old.person.showsCode();
  await fresh.person.scans('code');
  await old.tab.click('.code-below__ask');
  const code = await (await old.tab.waitForSelector('[data-short-code]', { timeout: PATIENCE })).evaluate((one) => one.textContent.trim());
  await fresh.tab.focus('[data-phone="new"] input');
  await fresh.person.type(code);
  await fresh.person.uses('new', 'scan-code-send', 'typed-code', '12 scan', '13 user-id');
  await fresh.person.entersUserId();
  await fresh.person.entersCode();
  await fresh.person.completes();
  await ends(fresh.person);
  const ofNew = await check(fresh.person, participant);
  assert.ok(!JSON.stringify(ofNew.files).includes(code), 'the short code');
  // The old phone is not over: its code runs out, which takes minutes. Its participant stops there.
  await stops(old.person);
  const ofOld = await check(old.person, participant);
  assert.equal(ofNew.rows[0].session, ofOld.rows[0].session);
  await Promise.all([old.context.close(), fresh.context.close()]);
}

async function stops(person) {
  await person.presses('study-bar-pause');
  await person.page('pause');
  await person.presses('study-pause-stop');
  person.notes('', 'pause', 'task gave-up=1', 'end stop');
  await person.page('end');
}

describe('a participant', { concurrency: 2 }, () => {
  for (const [participant, language, scan, camera] of [['P01', 'en', 'tab', ['other-tab']], ['P02', 'da', 'camera', ['asked', 'open', 'first-frame']]]) {
    it(`${participant} copies the app, in ${language}, scanning by ${scan}`, async () => {
      const { context, tab, person } = await device(participant, `phone=both&lang=${language}&scan=${scan}`, { language, prepare: aimCamera });
      await person.page('consent');
      assert.deepEqual(await kept(tab), NOTHING);
      await person.consents();
      await person.begins(1, BOTH);
      await journey(person, ...camera);
      await ends(person);
      await check(person, participant);
      await context.close();
    });
  }

  for (const participant of ['P03', 'P04']) it(`${participant} copies the app on two devices`, () => onTwoDevices(participant));

  it('P05 gives up', async () => {
    const { context, person } = await device('P05', 'phone=both');
    await person.consents();
    await person.begins(1, BOTH);
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await gaveUp(person);
    await check(person, 'P05');
    await context.close();
  });

  it('P06 refuses, and nothing is stored', async () => {
    const { context, tab, person } = await device('P06', 'phone=both');
    await person.page('consent');
    await person.presses('study-consent-decline');
    await person.page('declined');
    assert.deepEqual(await kept(tab), NOTHING);
    assert.equal(await tab.$('[data-phone]'), null);
    await context.close();
  });

  it('P07 withdraws later by the code alone, and nothing is left', async () => {
    const { context, tab, person } = await device('P07', 'phone=both');
    await person.consents();
    await person.begins(1, BOTH);
    await person.toWaiting();
    await stops(person);
    assert.ok((await stored(tab)).length > 10);
    await tab.goto(`${demo}?study=pilot`);
    await person.page('participant');
    await tab.click('.study__withdraw summary');
    await tab.type('#study-withdraw', 'P07');
    await person.presses('study-withdraw-go');
    await person.page('withdrawn');
    assert.ok(await person.says('study-withdrawn-text'));
    assert.deepEqual(await kept(tab), NOTHING);
    await context.close();
  });

  it('P08 pauses, errs, corrects, misses and deletes', async () => {
    const { context, tab, person } = await device('P08', 'phone=old');
    await person.consents();
    await person.begins(1, { old: BOTH.old });
    await person.presses('study-bar-pause');
    await person.page('pause');
    assert.match(await tab.evaluate(() => document.documentElement.dataset.paused), /^\d{13}$/);
    assert.equal(await tab.evaluate(() => document.getElementById('app').inert), true);
    await person.presses('study-pause-resume');
    await tab.waitForSelector('html:not([data-paused])');
    person.notes('', 'pause', 'resume');
    await tab.click('[data-phone="old"] h1');
    person.notes('old', 'miss 1 home nothing');
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await person.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    await person.uses('old', 'common-next', 'next', '2 information', '3 enter-pin');
    await person.taps('old', '11');
    await tab.click('.pin-pad__key--erase');
    person.notes('old', 'correct 3 enter-pin pin erased');
    await tab.keyboard.press('Backspace');
    person.notes('old', 'correct 3 enter-pin pin erased');
    await tab.keyboard.press('Backspace');
    await person.enters('old', '135790', 'pin', '3 enter-pin', '3 enter-pin');
    person.notes('old', 'error 3 enter-pin pin wrong-pin');
    await person.enters('old', '112358', 'pin', '3 enter-pin', '4 waiting-time');
    const start = await tab.waitForSelector('[data-phone="old"] button:disabled');
    await start.click();
    person.notes('old', 'miss 4 waiting-time disabled');
    await stops(person);
    await check(person, 'P08');
    await person.presses('study-end-delete');
    await person.presses('study-end-delete_yes');
    await person.page('deleted');
    assert.deepEqual(await kept(tab), NOTHING);
    await context.close();
  });

  it('P09 has two tasks of a plan, each with a world of its own', async () => {
    const plan = {
      version: 1,
      study: 'pilot',
      title: 'Pilot',
      code: 'C1A2',
      captions: 'off',
      tasks: [
        { id: 'info', text: 'Read the information.', phones: 'old', success: 3 },
        { id: 'pin', text: 'Choose a PIN.', phones: 'new', start: 15, success: 17 },
      ],
    };
    const { context, tab, person } = await device('P09', 'plan=pilot', { plans: { pilot: plan } });
    await person.consents();
    await person.begins(1, { old: BOTH.old });
    await person.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await person.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    await person.uses('old', 'common-next', 'next', '2 information', '3 enter-pin');
    person.notes('', 'task done=1');
    await person.presses('study-bar-go_on');
    await person.page('briefing');
    assert.ok((await tab.evaluate(() => document.body.innerText)).includes('Choose a PIN.'));
    await person.begins(2, { new: '15 choose-pin' });
    await person.uses('new', 'common-next', 'next', '15 choose-pin', '16 create-pin');
    await person.taps('new', '112358');
    await person.uses('new', 'common-next', 'new-pin', '16 create-pin', '16 repeat-pin');
    await person.taps('new', '112358');
    await person.uses('new', 'common-next', 'repeat-pin', '16 repeat-pin', '17 biometrics');
    await ends(person, 2);
    assert.equal(await tab.$('.study__code'), null, 'the records come first');
    await check(person, 'P09');
    assert.equal(await tab.$eval('.study__code', (one) => one.textContent), 'C1A2');
    await context.close();
  });

  it('P10 opens the link again, and goes on at a checkpoint', async () => {
    const { context, tab, person } = await device('P10', 'phone=both');
    await person.consents();
    await person.begins(1, BOTH);
    await person.toWaiting();
    await tab.reload();
    // Leaving is the last that is recorded before.
    person.notes('', 'hide');
    await comesBack(person, { old: '5 waiting', new: BOTH.new });
    await gaveUp(person);
    await check(person, 'P10');
    await context.close();
  });

  it('P11 goes on after the page has crashed', async () => {
    const { context, tab, person } = await device('P11', 'phone=both');
    await person.consents();
    await person.begins(1, BOTH);
    await person.toWaiting();
    await untilStored(person);
    const session = await tab.createCDPSession();
    session.send('Page.crash').catch(() => {});
    await new Promise((crashed) => tab.once('error', crashed));
    await tab.close();
    const back = new Participant(await openTab(context, address('P11', 'phone=both')), 'en', person.must);
    await comesBack(back, { old: '5 waiting', new: BOTH.new });
    await gaveUp(back);
    await check(back, 'P11');
    await context.close();
  });

  it('P12 loses half a second at most when the browser is killed', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'two-phones-study-'));
    const one = await launchBrowser('--accept-lang=en', `--user-data-dir=${profile}`);
    const tab = await openTab(one, address('P12', 'phone=both'));
    const person = new Participant(tab);
    await person.consents();
    await person.begins(1, BOTH);
    await person.toWaiting();
    // What was pressed longer ago than half a second, by the page's own clock.
    const [told, at] = await tab.evaluate(() => [performance.now(), Date.now()]);
    await tab.waitForFunction((told) => performance.now() - told > 500, { polling: 20 }, told);
    await person.uses('old', 'common-ok', 'ok', '5 waiting', '6 show-code');
    const over = new Promise((gone) => one.process().once('exit', gone));
    one.process().kill('SIGKILL');
    await over;
    const two = await launchBrowser('--accept-lang=en', `--user-data-dir=${profile}`);
    const again = await openTab(two, address('P12', 'phone=both'));
    const back = new Participant(again, 'en', person.must);
    await back.page('checkpoint');
    const rows = (await stored(again)).slice(0, -1);
    const before = recorded(rows.filter((row) => Date.parse(row.time_iso) <= at));
    assert.deepEqual(before.old, person.must.old.slice(0, -2));
    assert.deepEqual(before[''], person.must['']);
    // Of the last half second there may be some, from its beginning; the world of the phones, which is kept apart, may have more of it.
    const { old } = recorded(rows);
    assert.deepEqual(old, person.must.old.slice(0, old.length));
    person.must.old = old;
    await comesBack(back, { old: undefined, new: BOTH.new });
    await gaveUp(back);
    await check(back, 'P12');
    await two.close();
    rmSync(profile, { recursive: true, force: true });
  });
});
