// The built demo and a page around it: what that can ask for and hears, what others around it cannot, and what the demo leaves alone before
// somebody presses something in it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { origin, page, root, watch } from './hosts.mjs';
import { PATIENCE, Person } from './journey.mjs';

/** The phone of each step. */
const OF_OLD = [1, 2, 3, 4, 5, 6, 7];
const hasTour = existsSync(join(root, 'dist/tour.js'));

let browser;
let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(root, 'dist'))]);
});
after(() => browser?.close());

async function open(body, { files = {}, context = browser } = {}) {
  const host = await origin((path) => (path === '/' ? page(`${body}<script type="module" src="${demo}embed.js"></script>`) : files[path]));
  const tab = await context.newPage();
  await tab.setViewport({ width: 1000, height: 900 });
  await tab.evaluateOnNewDocument(watch);
  return { tab, host, go: () => tab.goto(host.address) };
}
async function frameOf(tab) {
  const found = await tab.waitForFunction(() => document.getElementById('demo').shadowRoot?.querySelector('iframe'), { timeout: PATIENCE });
  return found.asElement().contentFrame();
}
const heard = (tab, name) => tab.waitForFunction((name) => window.heard.some(([, what]) => what === name), { timeout: PATIENCE }, name);
const ask = (tab, what, ...given) => tab.evaluate((what, given) => window.outcome(document.getElementById('demo')[what](...given)), what, given);

describe('a host', () => {
  it('goes to each step, back, to the beginning, and hears of every screen', async () => {
    const { tab, go } = await open('<two-phones id="demo" step="2" loading="eager"></two-phones>');
    await go();
    await heard(tab, 'ready');
    const seen = [];
    for (let step = 0; step <= 19; step++) {
      const state = await ask(tab, 'goTo', step);
      assert.equal(state.step, step);
      assert.equal(state.phone, OF_OLD.includes(step) ? 'old' : 'new');
      seen.push(`${step} ${state.screen}`);
    }
    const told = await tab.evaluate(() => window.heard.filter(([, name]) => name === 'step').map(([, , { step, screen }]) => `${step} ${screen}`));
    // Once each, and nothing of what is shown on the way there.
    assert.deepEqual(told, seen);
    assert.equal((await ask(tab, 'back')).step, 18);
    assert.equal((await ask(tab, 'back')).step, 17);
    assert.deepEqual(await ask(tab, 'restart'), { phone: 'old', step: 2, screen: 'information' });
    assert.deepEqual(await ask(tab, 'state'), { phone: 'old', step: 2, screen: 'information' });
    for (const step of [20, -1, 1.5, 'seven', null, {}]) assert.equal(await ask(tab, 'goTo', step), 'bad-step', String(step));
    assert.deepEqual(await tab.evaluate(() => window.wrong), []);
    await tab.close();
  });

  it('hears of a press, of an error, and of the end', async () => {
    const { tab, go } = await open('<two-phones id="demo" step="3" loading="eager"></two-phones>');
    await go();
    await heard(tab, 'ready');
    const person = new Person(await frameOf(tab));
    const pad = await person.sees('enter-pin', 'old');
    await pad.click();
    await person.type('000000');
    await heard(tab, 'error');
    await ask(tab, 'goTo', 19);
    await person.press('common-ok');
    await heard(tab, 'finish');
    const told = await tab.evaluate(() => window.heard.filter(([, name]) => ['press', 'error', 'finish'].includes(name)).map(([, name, detail]) => [name, detail]));
    assert.ok(told.some(([name, { phone, control }]) => name === 'press' && phone === 'old' && control), JSON.stringify(told));
    assert.deepEqual(told.find(([name]) => name === 'error'), ['error', { code: 'wrong-pin' }]);
    assert.deepEqual(told.find(([name]) => name === 'finish'), ['finish', { phone: 'new' }]);
    assert.doesNotMatch(JSON.stringify(told), /000000|112358/);
    await tab.close();
  });

  it('changes language, captions, look and text while the phone stays where it is', async () => {
    const { tab, go } = await open('<two-phones id="demo" step="4" loading="eager"></two-phones>');
    await go();
    await heard(tab, 'ready');
    assert.deepEqual(await ask(tab, 'set', { lang: 'da', guide: 'pl', theme: 'dark', text: '150' }), { phone: 'old', step: 4, screen: 'waiting-time' });
    const frame = await frameOf(tab);
    await frame.waitForFunction(() => {
      const { lang, dataset } = document.documentElement;
      return lang === 'da' && document.querySelector('[data-caption]')?.innerText.includes('Zaznacz') && dataset.theme === 'dark' && dataset.text === '150';
    }, { timeout: PATIENCE });
    for (const bad of [{ lang: 'xx' }, { theme: 'pink' }, { wait: '0' }, { text: '110' }]) assert.equal(await ask(tab, 'set', bad), 'bad-option', JSON.stringify(bad));
    await tab.close();
  });

  it('is refused a step, and the phone in question stays the one that was', async () => {
    const { tab, go } = await open('<two-phones id="demo" phone="both" step="7" device="1" loading="eager"></two-phones>');
    await go();
    await heard(tab, 'ready');
    const before = await ask(tab, 'goTo', 4);
    for (const step of [20, { toString: 1 }]) {
      assert.equal(await ask(tab, 'goTo', step), 'bad-step');
      assert.deepEqual(await ask(tab, 'state'), before);
    }
    assert.equal((await ask(tab, 'back')).step, 3);
    await tab.close();
  });

  it('asks for what cannot be written: refused each time, and the demo goes on', async () => {
    const { tab, go } = await open('<two-phones id="demo" step="4" loading="eager"></two-phones>');
    await go();
    await heard(tab, 'ready');
    for (let turn = 0; turn < 9; turn++) assert.equal(await ask(tab, 'goTo', { toString: 1 }), 'bad-step');
    assert.equal(await ask(tab, 'set', { lang: { toString: 1 } }), 'bad-option');
    assert.equal((await ask(tab, 'goTo', 3)).step, 3);
    await tab.close();
  });

  it('changes an attribute while more is asked than may wait', async () => {
    const { tab, go } = await open('<two-phones id="demo" step="4" loading="eager"></two-phones>');
    await go();
    await heard(tab, 'ready');
    const answers = await tab.evaluate(() => {
      const demo = document.getElementById('demo');
      const all = Array.from({ length: 12 }, () => window.outcome(demo.goTo(3)));
      demo.setAttribute('theme', 'dark');
      return Promise.all(all);
    });
    assert.ok(answers.includes('busy'));
    await (await frameOf(tab)).waitForFunction(() => document.documentElement.dataset.theme === 'dark', { timeout: PATIENCE });
    await tab.close();
  });

  it('starts the tour, where there is one', async () => {
    const { tab, go } = await open('<two-phones id="demo" phone="both" loading="eager"></two-phones>');
    await go();
    await heard(tab, 'ready');
    const [played, paused] = [await ask(tab, 'play'), await ask(tab, 'pause')];
    if (hasTour) for (const state of [played, paused]) assert.ok('screen' in state, JSON.stringify(state));
    else assert.deepEqual([played, paused], ['busy', 'busy']);
    await tab.close();
  });

  it('sends what is no command: it is refused or passed over, and the demo goes on', async () => {
    const { tab, go } = await open(`<iframe id="frame" src="${demo}?step=4&amp;lang=en&amp;embed=1" width="400" height="700"></iframe>`);
    const script = () => {
      addEventListener('message', ({ source, data }) => {
        if (source !== document.querySelector('#frame').contentWindow || data?.type !== 'hello') return;
        const { port1, port2 } = new MessageChannel();
        window.port = port1;
        window.answers = [];
        port1.onmessage = ({ data }) => window.answers.push(JSON.parse(data));
        source.postMessage({ source: 'two-phones-host', type: 'connect', v: 1 }, '*', [port2]);
      });
    };
    await tab.evaluateOnNewDocument(`if (window === top) (${script})()`);
    await go();
    await tab.waitForFunction(() => window.answers?.some(({ event }) => event === 'ready'), { timeout: PATIENCE });
    const answers = await tab.evaluate(async () => {
      const wild = ['', '{', 'null', '[]', '7', '{}', '{"id":"x","do":"back"}', '{"id":1.5,"do":"back"}', '{"id":-1,"do":"state"}', { id: 1 }, new ArrayBuffer(8), `{"id":9,"do":"${'x'.repeat(5000)}"}`, '{"id":2,"do":"erase"}', '{"id":3,"do":"goTo"}', '{"id":4,"do":"goTo","step":"3; DROP"}', '{"id":5,"do":"set","__proto__":{"lang":"da"}}', '{"id":7}'];
      // Pseudo-random, from a fixed seed: each run sends the same.
      let seed = 20261130;
      const random = (below) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
      const good = '{"id":50,"do":"set","lang":"en","step":3}';
      for (let turn = 0; turn < 300; turn++) {
        const at = random(good.length);
        wild.push(good.slice(0, at) + String.fromCharCode(32 + random(95)) + good.slice(at + random(3)));
      }
      for (const one of wild) {
        port.postMessage(one);
        // Each by itself: eight may wait at once.
        port.postMessage('{"id":1000,"do":"state"}');
        const before = answers.filter(({ id }) => id === 1000).length;
        while (answers.filter(({ id }) => id === 1000).length <= before) await new Promise((done) => setTimeout(done));
      }
      return answers;
    });
    const codes = Object.fromEntries(answers.filter(({ id }) => [2, 3, 4, 7].includes(id)).map(({ id, error }) => [id, error]));
    assert.deepEqual(codes, { 2: 'bad-option', 3: 'bad-step', 4: 'bad-step', 7: 'bad-option' });
    const last = answers.findLast(({ id }) => id === 1000).ok;
    assert.equal(last.phone, 'old');
    const person = new Person(await (await tab.$('#frame')).contentFrame());
    await person.sees('waiting-time', 'old');
    await tab.close();
  });
});

describe('a window that is not the host', () => {
  it('hears nothing and can do nothing', async () => {
    const foreign = await origin((path) => {
      if (path !== '/') return;
      return page(`<script>
        window.told = [];
        addEventListener('message', ({ source, data }) => source !== window && window.told.push(data));
        for (const frame of [parent, ...Array.from({ length: parent.length }, (_, at) => parent[at])]) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => window.told.push(data);
          frame.postMessage({ source: 'two-phones-host', type: 'connect', v: 1 }, '*', [port2]);
          port1.postMessage('{"id":1,"do":"goTo","step":12}');
          frame.postMessage({ source: 'two-phones', type: 'hello', v: 1 }, '*');
          frame.postMessage({ source: 'two-phones', type: 'height', height: 5000 }, '*');
        }
        window.sent = true;
      </script>`);
    });
    // A frame in the shadow of the element is out of reach for others; this one is not.
    const { tab, go } = await open(`<iframe src="${demo}?step=4&amp;lang=en&amp;embed=1" width="400" height="700"></iframe>
      <script type="module">
        import { connect } from '${demo}embed.js';
        window.player = connect(document.querySelector('iframe'));
        window.told = [];
        for (const name of ['ready', 'step', 'press', 'error', 'resize']) player.on(name, (detail) => window.told.push([name, detail]));
        await player.ready;
        window.isReady = true;
      </script>`);
    await go();
    await tab.waitForFunction(() => window.isReady, { timeout: PATIENCE });
    const before = await tab.evaluate(() => window.told.length);
    await tab.evaluate((address) => document.body.append(Object.assign(document.createElement('iframe'), { id: 'foreign', src: address })), foreign.address);
    const other = await (await tab.waitForSelector('#foreign')).contentFrame();
    await other.waitForFunction(() => window.sent, { timeout: PATIENCE });
    // The demo has taken what came before these.
    for (let turn = 0; turn < 3; turn++) assert.deepEqual(await tab.evaluate(() => window.player.state()), { phone: 'old', step: 4, screen: 'waiting-time' });
    assert.deepEqual(await tab.evaluate((before) => window.told.slice(before), before), []);
    assert.deepEqual(await other.evaluate(() => window.told), []);
    await tab.close();
  });
});

describe('before the first press in the frame', () => {
  it('nothing is stored, no cookie set, no worker registered, nobody else asked', async () => {
    const context = await browser.createBrowserContext();
    const { tab, host, go } = await open('<two-phones id="demo" phone="both" loading="eager"></two-phones>', { context });
    const foreign = [];
    tab.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && ![demo, host.address].includes(`${url.origin}/`)) foreign.push(url.href);
    });
    await go();
    await heard(tab, 'ready');
    await ask(tab, 'goTo', 4);
    await ask(tab, 'restart');
    await tab.waitForNetworkIdle({ timeout: PATIENCE });
    const frame = await frameOf(tab);
    const list = async () => ({
      ...(await frame.evaluate(async () => ({
        localStorage: Object.keys(localStorage),
        sessionStorage: Object.keys(sessionStorage),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        cookies: document.cookie ? document.cookie.split('; ') : [],
        workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      }))),
      'cookies of the browser': (await context.cookies()).map(({ name, domain }) => `${name} of ${domain}`),
      'workers of the browser': browser.targets().filter((target) => target.browserContext() === context && target.type() === 'service_worker').map((target) => target.url()),
      'requests to others': foreign,
    });
    const before = await list();
    console.log('# before the first press in the frame:');
    for (const [what, found] of Object.entries(before)) console.log(`#   ${what}: ${found.length ? found.join(', ') : 'none'}`);
    for (const [what, found] of Object.entries(before)) assert.deepEqual(found, [], what);
    // The list can fail: a press stores the world.
    const person = new Person(frame);
    await person.press('target-store-get');
    await frame.waitForFunction(async () => (await indexedDB.databases()).length > 0, { timeout: PATIENCE });
    await context.close();
  });
});
