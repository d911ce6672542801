// What a recorder hears of the built page (src/host/answer.rs, tally.rs), and what a pause does to it (src/platform/clock.rs).
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { labelsOf } from '../../tools/docs-kit/labels.mjs';

const PATIENCE = 60_000;
const PIN = '112358';
const SEEN = /^seen \d{13} \d+(\.\d+)? [1-4] (old|new) (press:[a-z-]+|time|demo|other) \d{1,2} [a-z-]+ \d{1,2} [a-z-]+ (moved|changed|ignored|error:[a-z-]+)$/;
const OTHER = /^(camera [a-z-]+|scan \d+)$/;
const label = labelsOf('en');

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());

/** Runs in the page: `told` gets what is told, and `goOn(ms)` sets the wall clock forward. */
function listen() {
  window.told = [];
  document.addEventListener('two-phones-told', ({ detail }) => window.told.push(detail));
  const now = Date.now;
  let ahead = 0;
  Date.now = () => now() + ahead;
  window.goOn = (ms) => (ahead += ms);
}
async function open(query, ...prepare) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  for (const act of [listen, ...prepare]) await tab.evaluateOnNewDocument(act);
  await tab.goto(`${demo}?lang=en&${query}`);
  return { tab, close: () => context.close() };
}
const sees = (tab, phone, screen) => tab.waitForSelector(`[data-phone="${phone}"] [data-screen="${screen}"]`, { timeout: PATIENCE });
const hears = (tab, text) => tab.waitForFunction((text) => window.told.some((told) => told.includes(text)), { timeout: PATIENCE }, text);
const told = (tab) => tab.evaluate(() => window.told);
async function press(tab, key) {
  const find = (text) => [...document.querySelectorAll('[data-phone] :is(button, label)')].find((one) => one.innerText.trim() === text && !one.disabled);
  (await tab.waitForFunction(find, { timeout: PATIENCE }, label(key))).asElement().click();
}

describe('a recorder', () => {
  it('hears of each press where it led, and of no digit', async () => {
    const { tab, close } = await open('phone=old&step=3&wait=10');
    await sees(tab, 'old', 'enter-pin');
    await tab.keyboard.type('000000');
    await hears(tab, 'error:wrong-pin');
    await tab.keyboard.type(PIN);
    await sees(tab, 'old', 'waiting-time');
    const texts = await told(tab);
    assert.ok(texts.every((text) => SEEN.test(text)), texts.join('\n'));
    assert.match(texts[0], / 1 1 old press:pin 3 enter-pin 3 enter-pin error:wrong-pin$/);
    assert.ok(texts.some((text) => text.endsWith(' old press:pin 3 enter-pin 4 waiting-time moved')), texts.join('\n'));
    assert.doesNotMatch(texts.map((text) => text.replace(/^seen \d+/, '')).join(), /\d{3}/);
    await close();
  });

  it('hears that the other phone on the page was looked at, and of its code', async () => {
    const { tab, close } = await open('phone=both&step=12');
    await sees(tab, 'new', 'user-id');
    const texts = await told(tab);
    assert.equal(texts[0], 'camera other-tab');
    const found = texts.findIndex((text) => /^scan [1-9]\d*$/.test(text));
    const scanned = texts.findIndex((text) => text.includes(' new press:scanned 12 scan 13 '));
    assert.ok(found > 0 && scanned > found, texts.join('\n'));
    assert.ok(texts.every((text) => SEEN.test(text) || OTHER.test(text)), texts.join('\n'));
    await close();
  });

  it('hears that the camera was asked for, opened, and of its first frame', async () => {
    const { tab, close } = await open('phone=new&step=12&scan=camera');
    await hears(tab, 'camera first-frame');
    assert.deepEqual((await told(tab)).filter((text) => text.startsWith('camera')), ['camera asked', 'camera open', 'camera first-frame']);
    await close();
  });

  it('hears why there is no camera, each time, and what is chosen in its place', async () => {
    const { tab, close } = await open('phone=new&step=12&scan=camera', () => {
      MediaDevices.prototype.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await hears(tab, 'camera denied');
    await press(tab, 'scan-try_again');
    await tab.waitForFunction(() => window.told.filter((text) => text === 'camera denied').length === 2, { timeout: PATIENCE });
    await press(tab, 'scan-code-way');
    await hears(tab, 'camera code');
    assert.deepEqual((await told(tab)).filter((text) => text.startsWith('camera')), ['camera asked', 'camera denied', 'camera asked', 'camera denied', 'camera code']);
    await close();
  });
});

describe('a pause', () => {
  const pauseFor = (tab, ms) =>
    tab.evaluate((ms) => {
      const { dataset } = document.documentElement;
      dataset.paused = Date.now();
      goOn(ms);
      const isLeft = document.querySelector('[data-screen]').dataset.screen;
      dataset.held = Date.now() - Number(dataset.paused) + Number(dataset.held ?? 0);
      delete dataset.paused;
      return isLeft;
    }, ms);

  it('leaves an hour as long as it is', async () => {
    const { tab, close } = await open('phone=old&step=5&wait=3600');
    await sees(tab, 'old', 'waiting');
    const left = () => tab.$eval('[data-phone] [role="timer"]', (timer) => timer.innerText);
    const before = Number(/\d+/.exec(await left())[0]);
    await pauseFor(tab, 2_400_000);
    await press(tab, 'common-ok');
    await sees(tab, 'old', 'home');
    assert.ok(before - Number(/\d+/.exec(await left())[0]) <= 1, `${before} and ${await left()}`);
    await close();
  });

  it('does not prolong a code', async () => {
    const { tab, close } = await open('phone=old&step=7');
    await sees(tab, 'old', 'code');
    await pauseFor(tab, 200_000);
    await sees(tab, 'old', 'code-expired');
    assert.ok((await told(tab)).some((text) => / old time 7 code 7 code-expired error:code-expired$/.test(text)));
    await close();
  });
});
