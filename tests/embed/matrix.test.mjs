// Pages that embed the built demo, each with what real ones have: in each, a person is told what the page does not allow, and comes to the
// end of the journey all the same.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { holdTime, origin, page, root, watch } from './hosts.mjs';
import { PATIENCE, Person } from './journey.mjs';

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(root, 'dist'))]);
});
after(() => browser?.close());

/** Before step 12 with both phones: the camera is tried, then the phone beside is scanned. */
const OPTIONS = { phone: 'both', step: '12', scan: 'camera', wait: '0' };
const element = (more = '') => `<two-phones id="demo" loading="eager" ${Object.entries(OPTIONS).map(([name, value]) => `${name}="${value}"`).join(' ')} ${more}></two-phones>`;
const loader = () => `<script type="module" src="${demo}embed.js"></script>`;
const address = (more = {}) => `${demo}?${new URLSearchParams({ ...OPTIONS, lang: 'en', embed: '1', ...more })}`;
const plain = (attributes) => `<iframe id="demo" src="${address().replaceAll('&', '&amp;')}" width="500" height="800" ${attributes}></iframe>`;

/** An article of another site, open in a tab of its own. `before` runs before the scripts of its frames. */
async function open(body, { headers = {}, lang = 'en', head = '', before, width = 1000, files = {} } = {}) {
  const host = await origin((path) => files[path] ?? (path === '/' ? { body: page(body, { lang, head }), headers } : undefined));
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.evaluateOnNewDocument(watch);
  if (before) await tab.evaluateOnNewDocument(before);
  tab.said = [];
  tab.on('console', (message) => message.type() === 'error' && tab.said.push(message.text()));
  tab.on('pageerror', (error) => tab.said.push(error.message));
  await tab.goto(host.address);
  return tab;
}

/** The frame of the demo, once its app is there. */
async function demoIn(tab, outer = tab.mainFrame()) {
  const found = await outer.waitForFunction(
    () => {
      const it = document.getElementById('demo');
      return it?.localName === 'iframe' ? it : it?.shadowRoot?.querySelector('iframe');
    },
    { timeout: PATIENCE },
  );
  const frame = await found.asElement().contentFrame();
  await frame.waitForSelector('[data-screen]', { timeout: PATIENCE });
  return frame;
}

/** What is wrong with the host, but for scrolling, which a pointer in the frame may need. */
const wrong = (tab) => tab.evaluate(() => window.wrong.filter((one) => one !== 'scrolled'));

/** Whether the camera's picture is shown. */
const isLive = (frame) => frame.waitForFunction(() => [...document.querySelectorAll('video')].some(({ srcObject, videoWidth }) => srcObject?.active && videoWidth > 0), { timeout: PATIENCE });

/** With the camera first, then with the phone beside, to the end. `camera` is what a person is told of it. */
async function journey(tab, { camera = 'live', language = 'en', outer } = {}) {
  const frame = await demoIn(tab, outer);
  const person = new Person(frame, language);
  await person.sees('scan');
  if (camera === 'live') await isLive(frame);
  else await person.reads(`scan-camera-${camera}-what`);
  if (camera !== 'live') await person.reads(`scan-camera-${camera}-next`);
  await person.press('scan-tab-way_beside');
  await person.finish();
  return person;
}

const FORGETS = 'page-notice-storage_missing';

describe('the journey ends, and the person is told what is not allowed', () => {
  it('in the element, as it comes', async () => {
    const tab = await open(element() + loader());
    const person = await journey(tab);
    assert.equal(await person.says(FORGETS), false);
    await tab.waitForFunction(() => window.heard.some(([, name]) => name === 'finish'), { timeout: PATIENCE });
    assert.deepEqual(tab.said, []);
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  for (const [what, attributes, camera] of [
    ['without allow', '', 'blocked_by_page'],
    ['with allow="camera"', 'allow="camera"', 'live'],
  ]) {
    it(`in a plain frame ${what}`, async () => {
      const tab = await open(plain(attributes));
      await journey(tab, { camera });
      assert.deepEqual(tab.said, []);
      await tab.close();
    });
  }

  it('where a header of the host forbids the camera', async () => {
    const tab = await open(element() + loader(), { headers: { 'Permissions-Policy': 'camera=()' } });
    await journey(tab, { camera: 'blocked_by_page' });
    await tab.close();
  });

  it('in a sandbox without an origin: it forgets, and says so', async () => {
    const tab = await open(plain('allow="camera" sandbox="allow-scripts"'));
    const person = await journey(tab, { camera: 'blocked_by_page' });
    await person.reads(FORGETS);
    assert.equal(await person.frame.evaluate(() => self.origin), 'null');
    await tab.close();
  });

  it('in a sandbox with an origin: it remembers', async () => {
    const tab = await open(plain('allow="camera" sandbox="allow-scripts allow-same-origin"'));
    const person = await journey(tab);
    assert.equal(await person.says(FORGETS), false);
    await tab.close();
  });

  it('in a sandbox that opens no windows: the way to one is named, and does no harm', async () => {
    const tab = await open(plain('sandbox="allow-scripts allow-same-origin"'));
    const frame = await demoIn(tab);
    const person = new Person(frame);
    await person.reads('scan-camera-blocked_by_page-next');
    const count = (await browser.pages()).length;
    await person.press('scan-own_window');
    await person.press('scan-tab-way_beside');
    await person.finish();
    assert.equal((await browser.pages()).length, count);
    await tab.close();
  });

  it('where the browser lets frames store nothing: it forgets, and says so', async () => {
    const before = () => {
      if (window === window.top) return;
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
        Object.defineProperty(window, name, { get: () => { throw new DOMException('Denied.', 'SecurityError'); } });
      }
    };
    const tab = await open(element() + loader(), { before });
    const person = await journey(tab);
    await person.reads(FORGETS);
    await tab.close();
  });

  for (const [what, headers] of [
    ['isolates itself (COEP require-corp)', { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }],
    ['sends no Referer', { 'Referrer-Policy': 'no-referrer' }],
    ['takes no HTML from scripts (Trusted Types)', { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
  ]) {
    it(`in a page that ${what}`, async () => {
      const tab = await open(element() + loader(), { headers });
      await journey(tab);
      assert.deepEqual(tab.said, []);
      assert.deepEqual(await wrong(tab), []);
      await tab.close();
    });
  }

  it('in a page whose policy allows the demo and nothing else', async () => {
    const policy = `default-src 'none'; script-src ${demo}; frame-src ${demo}; img-src data:; base-uri 'none'; form-action 'none'`;
    const tab = await open(element() + loader(), { headers: { 'Content-Security-Policy': policy } });
    await journey(tab);
    assert.deepEqual(tab.said, []);
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('in a page whose policy forbids the frame: a link leads to the demo', async () => {
    const tab = await open(element() + loader(), { headers: { 'Content-Security-Policy': `frame-src 'none'` }, before: holdTime });
    await tab.waitForFunction(() => customElements.get('two-phones'));
    await tab.evaluate(() => window.pass(10_000));
    await tab.waitForFunction(() => document.getElementById('demo').shadowRoot?.querySelector('a')?.checkVisibility(), { timeout: PATIENCE });
    assert.equal(await tab.evaluate(() => document.getElementById('demo').ready.catch(({ code }) => code)), 'blocked');
    await Promise.all([tab.waitForNavigation(), tab.evaluate(() => document.getElementById('demo').shadowRoot.querySelector('a').click())]);
    const person = new Person(tab.mainFrame());
    await person.sees('scan');
    await person.press('scan-tab-way_beside');
    await person.finish();
    await tab.close();
  });

  it('in a frame of a frame', async () => {
    const inner = await origin((path) => (path === '/' ? page(element() + loader()) : undefined));
    const tab = await open(`<iframe id="outer" src="${inner.address}" allow="camera" width="900" height="900"></iframe>`);
    const outer = await (await tab.waitForSelector('#outer')).contentFrame();
    await journey(tab, { outer });
    await tab.close();
  });

  it('after the element was moved: the phone goes on where it was', async () => {
    const tab = await open(`${element()}<section></section>${loader()}`);
    const before = await demoIn(tab);
    await new Person(before).press('scan-tab-way_beside');
    await new Person(before).sees('user-id');
    await tab.evaluate(() => {
      window.heard = [];
      document.querySelector('section').append(document.getElementById('demo'));
    });
    await tab.waitForFunction(() => window.heard.some(([, name]) => name === 'ready'), { timeout: PATIENCE });
    const after = new Person(await demoIn(tab));
    assert.equal(before.detached, true);
    await after.finish();
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('in one of three, and the others stay where they are', async () => {
    const others = ['one', 'two'].map((id) => `<two-phones id="${id}" loading="eager" step="7" session="${id}"></two-phones>`).join('');
    const tab = await open(`${element('session="three"')}${others}${loader()}<script type="module" src="${demo}embed.js?again"></script>`);
    await tab.waitForFunction(() => new Set(window.heard.filter(([, name]) => name === 'ready').map(([id]) => id)).size === 3, { timeout: PATIENCE });
    await journey(tab);
    const seen = await tab.evaluate(async () => ({
      steps: await Promise.all(['demo', 'one', 'two'].map(async (id) => (await document.getElementById(id).state()).step)),
      told: [...new Set(window.heard.filter(([, name]) => name === 'step' || name === 'finish').map(([id]) => id))],
    }));
    assert.deepEqual(seen.steps.slice(1), [7, 7]);
    assert.deepEqual(seen.told, ['demo']);
    assert.deepEqual(tab.said, []);
    await tab.close();
  });

  it('in 340 pixels', async () => {
    const tab = await open(element() + loader(), { width: 340 });
    await journey(tab);
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 340);
    await tab.close();
  });

  it('in an article in Danish, on a dark page, with large text', async () => {
    const tab = await open(element() + loader(), { lang: 'da', head: '<style>html { background: #111; color: #eee; font-size: 20px }</style>' });
    const person = await journey(tab, { language: 'da' });
    assert.deepEqual(await person.frame.evaluate(() => { const { lang, dataset } = document.documentElement; return [lang, dataset.theme, dataset.text]; }), ['da', 'dark', '125']);
    await tab.close();
  });

  it('in an article in Arabic: captions, and the app in the language of the browser', async () => {
    const tab = await open(element() + loader(), { lang: 'ar' });
    const person = await journey(tab);
    assert.deepEqual(await person.frame.evaluate(() => { const { lang, dataset } = document.documentElement; return [lang, dataset.guide]; }), ['en', 'ar']);
    await tab.close();
  });
});
