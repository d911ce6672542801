// Two frames in one article, the old phone in one and the new phone in the other: docs/two-frames.md.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { origin, page, root } from './hosts.mjs';
import { PATIENCE, Person } from './journey.mjs';

const PIN = '112358';

let browser;
let demo;
// A screen that slides in may be somewhere else by the time the pointer comes.
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en', '--force-prefers-reduced-motion'), serve(join(root, 'dist'))]);
});
after(() => browser?.close());

/** An article with two frames of the demo; some have no origin. */
async function article({ options = '', steps = [], sandboxed = [] }) {
  const frames = ['old', 'new'].map((phone, i) => {
    const query = new URLSearchParams(`embed=1&lang=en&scan=tab&wait=0&phone=${phone}&${options}&${steps[i] ?? ''}`);
    return `<iframe title="${phone}" ${sandboxed.includes(i) ? 'sandbox="allow-scripts"' : ''} src="${demo}?${`${query}`.replaceAll('&', '&amp;')}" width="450" height="800"></iframe><p>Text between.</p>`;
  });
  const script = `import { connect } from '${demo}embed.js'; window.players = [...document.querySelectorAll('iframe')].map(connect);`;
  const host = await origin((path) => (path === '/' ? page(`${frames.join('')}<script type="module">${script}</script>`) : undefined));
  const tab = await browser.newPage();
  await tab.setViewport({ width: 500, height: 900 });
  await tab.goto(host.address);
  await tab.evaluate(() => Promise.all(window.players.map(({ ready }) => ready.then(() => undefined))));
  const found = await tab.$$('iframe');
  return { people: await Promise.all(found.map(async (one) => new Person(await one.contentFrame()))) };
}

/** Presses, and says which of these screens is there then. */
async function pressTo(person, phone, key, ...screens) {
  await person.press(key, phone);
  const places = screens.map((screen) => `[data-phone="${phone}"] [data-screen="${screen}"]`).join();
  const seen = await person.frame.waitForSelector(places, { timeout: PATIENCE });
  return seen.evaluate((one) => one.dataset.screen);
}

/** Ticks what there is to tick. */
async function tick(person, phone, kind) {
  const box = await person.frame.waitForSelector(`[data-phone="${phone}"] input[type=${kind}]`, { timeout: PATIENCE });
  await box.click();
}

/** From the home screen to the code. */
async function showsCode(old) {
  for (const [key, screen] of [['common-menu', 'menu'], ['source-menu-copy', 'information'], ['common-next', 'enter-pin']]) await pressTo(old, 'old', key, screen);
  await old.type(PIN);
  await tick(old, 'old', 'checkbox');
  // The hour is over at once; a look of the other frame may lead on by itself.
  const next = await pressTo(old, 'old', 'source-waiting_time-start', 'waiting', 'home', 'show-code');
  if (next === 'waiting') await old.press('common-ok', 'old').catch(() => {});
  await pressTo(old, 'old', 'source-show_code-show', 'enter-pin');
  await old.type(PIN);
  await old.sees('code', 'old');
}

/** From the app store to the scan. */
async function scans(fresh) {
  for (const [key, screen] of [['target-store-get', 'installed'], ['target-store-open', 'activate'], ['target-activate-get_started', 'choose-way']]) await pressTo(fresh, 'new', key, screen);
  await tick(fresh, 'new', 'radio');
  await pressTo(fresh, 'new', 'common-next', 'ready-to-scan');
  await tick(fresh, 'new', 'checkbox');
  await fresh.press('target-ready-scan');
}

describe('two frames of one article', () => {
  it('are one world where they share storage', async () => {
    const { people: [old, fresh] } = await article({ options: 'session=one' });
    await showsCode(old);
    await scans(fresh);
    await fresh.finish();
    // The old phone knows without being asked, as in two tabs.
    await old.frame.waitForSelector('[data-phone="old"] .turn--over', { timeout: PATIENCE });
  });

  it('are two devices where they share nothing', async () => {
    const { people: [old, fresh] } = await article({ options: 'session=two', sandboxed: [0, 1] });
    await showsCode(old);
    await scans(fresh);
    await fresh.finish();
    assert.equal(await old.frame.$('[data-phone="old"] .turn--over'), null, 'nothing but pictures has passed');
    await old.sees('code', 'old');
  });

  for (const [name, sandboxed] of [['both without an origin', [0, 1]], ['the old phone without', [0]], ['the new phone without', [1]], ['both with one', []]]) {
    it(`see each other's code in practice: ${name}`, async () => {
      const { people: [, fresh] } = await article({ steps: ['step=7', 'step=12'], options: `session=p${sandboxed.join('')}`, sandboxed });
      await fresh.sees('user-id');
    });
  }

  it('of two sessions see nothing of each other', async () => {
    const { people: [, fresh] } = await article({ steps: ['step=7&session=a', 'step=12&session=b'], sandboxed: [0, 1] });
    await fresh.reads('scan-tab-nobody-what');
  });
});
