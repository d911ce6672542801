// How a study starts (static/first.js, static/start.js): its own script comes first, and says when the app may start, and with which
// options. In the place of that script stands one of this file.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';

const PATIENCE = 60_000;
const ADDRESS = '?study=pilot&participant=p1';
/** A study that asks for consent, and then for what it is told. */
const studyThat = (query) => `
  document.getElementById('app').innerHTML = '<div class="study"><p id="asks">Do you want to take part?</p><button>Yes</button></div>';
  document.querySelector('.study button').onclick = () => letStudy('${query}');
`;
const BOTH = 'phone=both&session=s-aaaa&lang=da&theme=dark&guide=pl&wait=10';

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());

/** A page of its own browser profile, in which `study.js` is `script`: a text, or a status. */
async function open(query, script, prepare = () => {}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.wrong = [];
  tab.on('pageerror', (error) => tab.wrong.push(String(error)));
  await tab.evaluateOnNewDocument(prepare);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const name = new URL(request.url()).pathname.slice(1);
    if (name === 'study.css') return request.respond({ contentType: 'text/css', body: '' });
    if (name !== 'study.js') return request.continue();
    if (script === 'never') return undefined;
    return request.respond(typeof script === 'string' ? { contentType: 'text/javascript', body: script } : { status: script, body: '' });
  });
  await tab.goto(demo + query, { waitUntil: 'domcontentloaded' });
  return { tab, close: () => context.close() };
}
const comes = (tab, selector) => tab.waitForSelector(selector, { timeout: PATIENCE });
/** What the browser keeps of the page. */
const kept = () =>
  Promise.all([
    indexedDB.databases().then((all) => all.map(({ name }) => name)),
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    navigator.serviceWorker.getRegistrations().then((all) => all.length),
    caches.keys(),
  ]);
const NOTHING = [[], [], [], 0, []];

describe('a study', () => {
  it('says when the app starts, with which options', async () => {
    const { tab, close } = await open(ADDRESS, studyThat(BOTH));
    await comes(tab, '#asks');
    assert.deepEqual(await tab.evaluate(() => [document.documentElement.dataset.study, document.documentElement.dataset.page]), ['', 'app']);
    assert.equal(await tab.$('[data-phone]'), null);
    assert.deepEqual(await tab.evaluate(kept), NOTHING);
    await tab.click('.study button');
    for (const phone of ['old', 'new']) await comes(tab, `[data-phone="${phone}"] [data-screen]`);
    await comes(tab, '[data-caption]');
    const { lang, dataset } = await tab.evaluate(() => ({ lang: document.documentElement.lang, dataset: { ...document.documentElement.dataset } }));
    assert.deepEqual([lang, dataset.theme, dataset.guide], ['da', 'dark', 'pl']);
    assert.equal(await tab.evaluate(() => location.search), ADDRESS);
    assert.equal(await tab.$('.study'), null);
    // The world of the session that was asked for, and no service worker.
    const sessions = await tab.evaluate(
      () =>
        new Promise((answer) => {
          indexedDB.open('two-phones').onsuccess = ({ target: { result } }) => {
            result.transaction('worlds').objectStore('worlds').getAllKeys().onsuccess = ({ target }) => answer(target.result);
          };
        }),
    );
    assert.deepEqual(sessions, ['s-aaaa']);
    assert.equal(await tab.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 0);
    assert.deepEqual(tab.wrong, []);
    await close();
  });

  it('keeps its address when the language is changed', async () => {
    const { tab, close } = await open(ADDRESS, `letStudy('phone=old&session=s-aaaa')`);
    await comes(tab, '[data-phone="old"] [data-screen="home"]');
    await tab.evaluate(() => document.dispatchEvent(new CustomEvent('two-phones-do', { detail: '7 set lang=da' })));
    await tab.waitForFunction(() => document.documentElement.lang === 'da', { timeout: PATIENCE });
    assert.deepEqual(await tab.evaluate(() => [location.search, new URLSearchParams(asked).get('lang')]), [ADDRESS, 'da']);
    await close();
  });

  for (const [what, script, prepare] of [
    ['is not there', 404],
    ['is no script', 'this is none'],
    [
      'never comes',
      'never',
      () => {
        const later = setTimeout;
        window.setTimeout = (act, ms, ...given) => later(act, ms === 20_000 ? 0 : ms, ...given);
      },
    ],
  ]) {
    it(`whose script ${what} is said to have failed, with a way on`, async () => {
      const { tab, close } = await open(ADDRESS, script, prepare);
      await comes(tab, '#app [role="alert"] button');
      await comes(tab, '[data-demo-mark]');
      assert.equal(await tab.evaluate(() => document.body.innerText.includes(document.querySelector('[role="alert"] h1').innerText)), true);
      assert.deepEqual(await tab.evaluate(kept), NOTHING);
      await close();
    });
  }

  it('is none without a name that fits', async () => {
    for (const query of ['?study=', '?study=a%20b', `?study=${'x'.repeat(65)}`]) {
      const { tab, close } = await open(query, studyThat(BOTH));
      await comes(tab, '.landing');
      assert.deepEqual(await tab.evaluate(() => [document.documentElement.hasAttribute('data-study'), 'letStudy' in globalThis]), [false, false]);
      await close();
    }
  });
});
