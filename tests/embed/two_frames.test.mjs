// Two elements in one article, the old phone in one and the new phone in the other: docs/two-frames.md.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { origin, page, root } from './hosts.mjs';
import { PATIENCE, Person } from './journey.mjs';

const PIN = '112358';

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(root, 'dist'))]);
});
after(() => browser?.close());

/** An article with two elements; their frames are sandboxed as they come, if that is asked for. */
async function article({ options = '', steps = [], sandboxed = [] }) {
  const elements = ['old', 'new'].map((phone, i) => `<two-phones loading="eager" phone="${phone}" scan="tab" wait="0" ${steps[i] ?? ''} ${options}></two-phones><p>Text between.</p>`);
  const host = await origin((path) => (path === '/' ? page(elements.join('') + `<script type="module" src="${demo}embed.js"></script>`) : undefined));
  const tab = await browser.newPage();
  await tab.setViewport({ width: 500, height: 900 });
  await tab.evaluateOnNewDocument((sandboxed) => {
    if (window !== window.top) return;
    let count = 0;
    const create = document.createElement;
    document.createElement = function (name, ...more) {
      const made = create.call(this, name, ...more);
      if (name === 'iframe' && sandboxed.includes(count++)) made.sandbox = 'allow-scripts';
      return made;
    };
  }, sandboxed);
  await tab.goto(host.address);
  const frames = [];
  for (const phone of ['old', 'new']) {
    const found = await tab.waitForFunction((phone) => document.querySelector(`two-phones[phone=${phone}]`)?.shadowRoot?.querySelector('iframe'), { timeout: PATIENCE }, phone);
    const frame = await found.asElement().contentFrame();
    await frame.waitForSelector('[data-screen]', { timeout: PATIENCE });
    frames.push(new Person(frame));
  }
  return { tab, people: frames };
}

/** From the home screen to the code. */
async function showsCode(old) {
  for (const key of ['common-menu', 'source-menu-copy', 'common-next']) await old.press(key, 'old');
  await old.sees('enter-pin', 'old');
  await old.type(PIN);
  await old.press('source-waiting_time-agree', 'old');
  await old.press('source-waiting_time-start', 'old');
  await old.press('source-show_code-show', 'old');
  await old.sees('enter-pin', 'old');
  await old.type(PIN);
  await old.sees('code', 'old');
}

/** From the app store to the scan. */
async function scans(fresh) {
  for (const key of ['target-store-get', 'target-store-open', 'target-activate-get_started', 'target-choose_way-copy', 'common-next', 'target-ready-shown', 'target-ready-scan']) await fresh.press(key);
}

describe('two frames of one article', () => {
  it('are one world where they share storage', async () => {
    const { people: [old, fresh] } = await article({ options: 'session="one"' });
    await showsCode(old);
    await scans(fresh);
    await fresh.finish();
    // The old phone knows without being asked, as in two tabs.
    await old.frame.waitForSelector('[data-phone="old"] .turn--over', { timeout: PATIENCE });
  });

  it('are two devices where they share nothing', async () => {
    const { people: [old, fresh] } = await article({ options: 'session="two"', sandboxed: [0, 1] });
    await showsCode(old);
    await scans(fresh);
    await fresh.finish();
    assert.equal(await old.frame.$('[data-phone="old"] .turn--over'), null, 'nothing but pictures has passed');
    await old.sees('code', 'old');
  });

  for (const [name, sandboxed] of [['both without an origin', [0, 1]], ['the old phone without', [0]], ['the new phone without', [1]], ['both with one', []]]) {
    it(`see each other's code in practice: ${name}`, async () => {
      const { people: [, fresh] } = await article({ steps: ['step="7"', 'step="12"'], options: `session="p${sandboxed.join('')}"`, sandboxed });
      await fresh.sees('user-id');
    });
  }

  it('of two sessions see nothing of each other', async () => {
    const { tab, people: [, fresh] } = await article({ steps: ['step="7" session="a"', 'step="12" session="b"'], sandboxed: [0, 1] });
    await fresh.reads('scan-tab-nobody-what');
    assert.ok(tab);
  });
});
