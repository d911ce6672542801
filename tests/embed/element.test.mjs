// <two-phones> and connect (static/embed.js), in a browser, with a page in the place of the demo that speaks its wire (stub.js).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../../tools/browser.mjs';
import { holdTime, origin, page, root, stub, watch } from './hosts.mjs';

let browser;
let demo;
let host;
let article;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), stub()]);
  host = await origin((path) => (path === '/' ? article : undefined));
});
after(() => browser?.close());

/** The article with this body, open; its scripts come after `<two-phones>` is defined. */
async function open(body, { headers = {}, script = '', ...more } = {}) {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(watch);
  await tab.evaluateOnNewDocument(holdTime);
  article = { body: page(`${body}<script type="module" src="${demo.address}embed.js"></script>${script && `<script type="module">${script}</script>`}`, more), headers };
  await tab.goto(host.address, { waitUntil: 'load' });
  return tab;
}
/** Waits in the page until this is so. */
const until = (tab, what, ...given) => tab.waitForFunction(what, { timeout: 20_000 }, ...given);
const heard = (tab, id, name) => tab.waitForFunction((id, name) => window.heard.some(([by, what]) => by === id && what === name), { timeout: 20_000 }, id, name);
/** The frame of the demo, which is in a shadow. */
async function frameOf(tab, id = 'it') {
  const handle = await tab.waitForFunction((id) => document.getElementById(id).shadowRoot.querySelector('iframe'), { timeout: 20_000 }, id);
  return handle.contentFrame();
}
const frames = (tab) => tab.frames().filter((frame) => frame.url().startsWith(demo.address));
const asked = async (tab, id = 'it') => (await frameOf(tab, id)).evaluate(() => asked);
const wrong = (tab) => tab.evaluate(() => window.wrong);
/** What a promise comes to once 10 seconds have passed. */
const refused = (tab, code, milliseconds = 10_000) =>
  tab.evaluate(
    async (code, milliseconds) => {
      const outcome = window.outcome(new Function('it', `return ${code}`)(document.getElementById('it')));
      window.pass(milliseconds);
      return outcome;
    },
    code,
    milliseconds,
  );

describe('the element', () => {
  it('loads the demo with the options twice', async () => {
    const tab = await open('<two-phones id="it" loading="eager" step="7" guide="pl" wait="0" autoplay class="x" theme="dark"></two-phones>');
    await heard(tab, 'it', 'ready');
    const { search, hash } = new URL((await frameOf(tab)).url());
    assert.equal(search, '?embed=1&lang=en&guide=pl&theme=dark&text=100&wait=0&step=7&autoplay=1');
    assert.equal(hash, `#${search}`);
    const frame = await tab.evaluate(() => {
      const { allow, title } = document.getElementById('it').shadowRoot.querySelector('iframe');
      return { allow, title };
    });
    assert.match(frame.allow, /camera;display-capture;screen-wake-lock;publickey/);
    assert.equal(frame.title, 'Demo: Two Phones');
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('goes to a step, and tells of it', async () => {
    const tab = await open('<two-phones id="it" loading="eager"></two-phones>');
    const told = await tab.evaluate(async () => {
      const it = document.getElementById('it');
      await it.ready;
      const seen = [];
      const note = (detail) => seen.push(detail);
      it.on('step', note);
      const answers = [await it.goTo(4), await it.back(), await it.restart(), await it.play(), await it.pause(), await it.state()];
      it.off('step', note);
      await it.goTo(5);
      return { seen, answers: answers.map(({ screen }) => screen), error: await window.outcome(it.set({ lang: 'da' })) };
    });
    assert.deepEqual(told.seen, [{ phone: 'old', step: 4, screen: 'screen-4' }]);
    assert.deepEqual(told.answers, Array(6).fill('screen-4'));
    assert.deepEqual((await asked(tab)).map(({ do: what }) => what), ['goTo', 'back', 'restart', 'play', 'pause', 'state', 'goTo', 'set']);
    const names = await tab.evaluate(() => window.heard.map(([, name]) => name));
    for (const name of ['ready', 'resize', 'step', 'press', 'finish']) assert.ok(names.includes(name), name);
    await tab.close();
  });

  it('is refused with the code of the frame', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}refusing"></two-phones>`, {
      script: `import { TwoPhonesError } from '${demo.address}embed.js'; document.getElementById('it').goTo(99).catch((error) => (window.refusal = [error instanceof TwoPhonesError, error instanceof Error, error.code]));`,
    });
    await until(tab, () => window.refusal);
    assert.deepEqual(await tab.evaluate(() => window.refusal), [true, true, 'bad-step']);
    assert.equal(await refused(tab, 'it.play()', 0), 'busy');
    await tab.close();
  });

  it('keeps three at once apart', async () => {
    const tab = await open(['a', 'b', 'c'].map((id, at) => `<two-phones id="${id}" loading="eager" step="${at}" wait="${700 + at}"></two-phones>`).join(''));
    const found = await tab.evaluate(async () => {
      const all = ['a', 'b', 'c'].map((id) => document.getElementById(id));
      await Promise.all(all.map((it) => it.ready));
      const states = await Promise.all([...all, ...all].map((it) => it.state()));
      const gone = await Promise.all(all.map((it, at) => it.goTo(10 + at)));
      return { states: states.map(({ step }) => step), gone: gone.map(({ step }) => step) };
    });
    assert.deepEqual(found, { states: [0, 1, 2, 0, 1, 2], gone: [10, 11, 12] });
    const told = await tab.evaluate(() => window.heard.filter(([, name]) => name === 'step' || name === 'resize').map(([id, name, { step, height }]) => `${id} ${step ?? height}`));
    assert.deepEqual(told.toSorted(), ['a 10', 'a 700', 'b 11', 'b 701', 'c 12', 'c 702']);
    await tab.close();
  });

  it('is defined once, whatever is loaded twice', async () => {
    const tab = await open('<two-phones id="it" loading="eager"></two-phones>', { script: `await import('${demo.address}embed.js?again'); window.again = true;` });
    await until(tab, () => window.again);
    await heard(tab, 'it', 'ready');
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('can be made, asked and then put into the page', async () => {
    const tab = await open('<p></p>');
    const state = await tab.evaluate(async () => {
      const it = Object.assign(document.createElement('two-phones'), { id: 'it' });
      it.setAttribute('step', '3');
      const answer = it.state();
      document.body.append(it);
      await it.ready;
      return answer;
    });
    assert.equal(state.step, 3);
    await tab.close();
  });

  it('loads when it comes near, or when something is asked of it', async () => {
    const tab = await open('<div style="height: 9000px"></div><two-phones id="it"></two-phones><two-phones id="other"></two-phones>');
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.equal(frames(tab).length, 0);
    await tab.evaluate(() => document.getElementById('other').state());
    assert.equal(frames(tab).length, 1);
    await tab.evaluate(() => document.getElementById('it').scrollIntoView());
    await heard(tab, 'it', 'ready');
    assert.equal(frames(tab).length, 2);
    await tab.close();
  });

  it('loads by one tap on its facade, and the keyboard goes along', async () => {
    for (const [what, inside] of [['its own', ''], ['a picture with a link', '<a href="/elsewhere"><img alt="Step 7" width="200" height="300"></a>']]) {
      const tab = await open(`<two-phones id="it" loading="click" height="400">${inside}</two-phones>`);
      assert.equal(frames(tab).length, 0, what);
      if (inside) await tab.click('two-phones img');
      else {
        await tab.keyboard.press('Tab');
        await tab.keyboard.press('Enter');
      }
      await heard(tab, 'it', 'ready');
      assert.equal(tab.url(), host.address, what);
      const seen = await tab.evaluate(() => [document.querySelector('#it').shadowRoot.querySelectorAll('a, slot, img').length, document.activeElement.id]);
      assert.deepEqual(seen, [0, inside ? '' : 'it'], what);
      assert.deepEqual(await wrong(tab), [], what);
      await tab.close();
    }
  });

  it('takes no focus and scrolls nothing', async () => {
    const tab = await open('<textarea autofocus></textarea><two-phones id="it" loading="eager"></two-phones><p style="height: 3000px"></p>');
    await heard(tab, 'it', 'ready');
    await tab.evaluate(() => document.getElementById('it').goTo(3));
    await tab.keyboard.type('written on');
    assert.deepEqual(await tab.evaluate(() => [document.activeElement.localName, document.activeElement.value, scrollY]), ['textarea', 'written on', 0]);
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('keeps the room that it takes later', async () => {
    const sizes = [['phone="old"', 641, 400], ['phone="both"', 766, undefined], ['phone="new" guide="en"', 771, 400], ['height="500" width="300"', 500, 300], ['height="50vh" width="50%"', 400, 500]];
    const tab = await open('');
    await tab.setViewport({ width: 1016, height: 800 });
    for (const [attributes, height, width] of sizes) {
      const seen = await tab.evaluate(
        async (attributes, height) => {
          document.body.innerHTML = `<two-phones id="it" loading="eager" wait="${height}" ${attributes}></two-phones><p>after</p>`;
          const it = document.getElementById('it');
          const place = () => document.querySelector('p').getBoundingClientRect().top - it.getBoundingClientRect().top;
          const before = place();
          await it.ready;
          const { width, height: tall } = it.shadowRoot.querySelector('iframe').getBoundingClientRect();
          return { before, after: place(), width, tall };
        },
        attributes,
        height,
      );
      assert.equal(seen.before, seen.after, attributes);
      assert.equal(seen.tall, height, attributes);
      if (width) assert.equal(seen.width, width, attributes);
    }
    await tab.close();
  });

  it('is as high as it is told, and no wider than the page', async () => {
    const tab = await open('<two-phones id="it" loading="eager"></two-phones>');
    await tab.setViewport({ width: 340, height: 700 });
    await heard(tab, 'it', 'ready');
    const frame = await frameOf(tab);
    for (const height of [900, 300]) {
      await frame.evaluate(`height(${height})`);
      await tab.waitForFunction((wanted) => document.getElementById('it').shadowRoot.querySelector('iframe').clientHeight === wanted, { timeout: 20_000 }, height);
    }
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 340);
    await tab.close();
  });
});

describe('a frame that fails', () => {
  it('is blocked by the policy of the host, which shows the way', async () => {
    const tab = await open('<two-phones id="it" loading="eager" step="3"><p>Read the guide.</p></two-phones>', { headers: { 'Content-Security-Policy': "frame-src 'none'" } });
    assert.equal(await refused(tab, 'it.goTo(3)'), 'blocked');
    assert.equal(await refused(tab, 'it.ready'), 'blocked');
    const link = await tab.evaluate(() => {
      const { href, textContent, offsetParent } = document.getElementById('it').shadowRoot.querySelector('a');
      return { href, textContent, isSeen: offsetParent !== null };
    });
    assert.match(link.href, /\?lang=en&theme=light&text=100&step=3#/);
    assert.ok(link.isSeen && link.textContent.includes('Demo'));
    assert.ok((await tab.$eval('two-phones p', (text) => text.checkVisibility())));
    assert.deepEqual(await tab.evaluate(() => window.heard), [['it', 'error', { code: 'blocked' }]]);
    await tab.close();
  });

  for (const [what, folder, code] of [['is not there', 'missing', 'blocked'], ['says no hello', 'dumb', 'blocked'], ['answers nothing', 'silent', 'timeout']]) {
    it(`${what}: ${code}`, async () => {
      const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}${folder}"></two-phones>`);
      if (code === 'timeout') await heard(tab, 'it', 'ready');
      for (const request of ['it.goTo(3)', 'it.back()', 'it.restart()', 'it.play()', 'it.pause()', 'it.set({ lang: "da" })', 'it.state()']) assert.equal(await refused(tab, request), code, request);
      if (code === 'blocked') assert.equal(await refused(tab, 'it.ready'), code);
      assert.deepEqual(await wrong(tab), []);
      await tab.close();
    });
  }

  it('says hello and never comes up: timeout', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}slow"></two-phones>`);
    await heard(tab, 'it', 'resize');
    assert.equal(await refused(tab, 'it.ready', 60_000), 'timeout');
    assert.deepEqual(await tab.evaluate(() => window.heard.at(-1)), ['it', 'error', { code: 'timeout' }]);
    await tab.close();
  });

  it('comes late, and takes its place', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}late"><p>Read the guide.</p></two-phones>`);
    const frame = await frameOf(tab);
    await frame.waitForFunction(() => typeof hello === 'function');
    assert.equal(await refused(tab, 'it.ready'), 'blocked');
    await frame.evaluate('hello()');
    await heard(tab, 'it', 'ready');
    assert.equal(await refused(tab, 'it.ready', 0), 'done');
    assert.equal(await tab.$eval('two-phones p', (text) => text.checkVisibility()), false);
    assert.equal(await tab.evaluate(() => document.getElementById('it').shadowRoot.querySelectorAll('a').length), 0);
    await tab.close();
  });

  it('is asked once it is ready, and only what is still waited for', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}slow"></two-phones>`);
    await heard(tab, 'it', 'resize');
    assert.equal(await refused(tab, 'it.goTo(1)'), 'timeout');
    await tab.evaluate(() => void (window.later = window.outcome(document.getElementById('it').goTo(2))));
    const frame = await frameOf(tab);
    assert.deepEqual(await frame.evaluate(() => asked), []);
    await frame.evaluate('begin()');
    assert.equal(await tab.evaluate(async () => (await window.later).step), 2);
    assert.deepEqual((await frame.evaluate(() => asked)).map(({ step }) => step), [2]);
    await tab.close();
  });

  it('sends what is not of the wire: nothing comes of it', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}wild"></two-phones>`);
    await heard(tab, 'it', 'ready');
    assert.equal((await refused(tab, 'it.state()', 0)).screen, 'screen-0');
    assert.deepEqual(await tab.evaluate(() => window.heard.map(([, name, detail]) => [name, detail?.height])), [['resize', 641], ['ready', null]]);
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });
});

describe('an element that goes', () => {
  it('is removed: closed, and deaf', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}silent"></two-phones>`);
    await heard(tab, 'it', 'ready');
    const found = await tab.evaluate(async () => {
      const it = document.getElementById('it');
      const [asked, listeners] = [it.goTo(3), []];
      const { removeEventListener } = window;
      window.removeEventListener = (name, ...more) => (listeners.push(name), removeEventListener.call(window, name, ...more));
      it.remove();
      return [await window.outcome(asked), listeners];
    });
    assert.deepEqual(found, ['closed', ['message']]);
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('is moved: loads anew, says ready again', async () => {
    const tab = await open('<div id="first"><two-phones id="it" loading="click" step="2"></two-phones></div><div id="second"></div>');
    await tab.evaluate(() => document.getElementById('it').ready && document.getElementById('it').goTo(9));
    const found = await tab.evaluate(async () => {
      const it = document.getElementById('it');
      const asked = window.outcome(it.play());
      document.getElementById('second').append(it);
      const closed = await asked;
      await it.ready;
      return [closed, (await it.state()).step, window.heard.filter(([, name]) => name === 'ready').length];
    });
    assert.deepEqual(found, ['closed', 2, 2]);
    assert.equal(frames(tab).length, 1);
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('is a plain frame that is removed: closed', async () => {
    const tab = await open(`<iframe id="frame" src="${demo.address}silent/?embed=1"></iframe>`, { script: `import { connect } from '${demo.address}embed.js'; window.player = connect(document.getElementById('frame')); player.ready.then(() => (window.isReady = true));` });
    await until(tab, () => window.isReady);
    assert.equal(await refused(tab, '(window.asked = window.player.goTo(3), document.getElementById("frame").remove(), window.asked)'), 'closed');
    await tab.close();
  });
});

describe('what surrounds it', () => {
  const SET = async (tab, wanted) => {
    const frame = await frameOf(tab);
    await frame.waitForFunction((count) => asked.length >= count, { timeout: 20_000 }, wanted.length);
    assert.deepEqual((await frame.evaluate(() => asked)).map(({ id, ...message }) => message), wanted);
  };

  it('is followed in language, theme and size of the text', async () => {
    const tab = await open('<article lang="da-DK" style="color: oklch(0.95 0.01 90)"><two-phones id="it" loading="eager"></two-phones></article>', { lang: 'de', head: '<style>html { font-size: 150% }</style>' });
    await heard(tab, 'it', 'ready');
    const query = new URL((await frameOf(tab)).url()).searchParams;
    assert.deepEqual(['lang', 'guide', 'theme', 'text'].map((name) => query.get(name)), ['da', null, 'dark', '150']);
    await tab.close();
  });

  it('is followed when it changes, without loading anew', async () => {
    const tab = await open('<two-phones id="it" loading="eager"></two-phones>', { lang: 'pl', head: '<style>.dark { color: #eee; background: #111; color-scheme: dark } :root.large { font-size: 20px } @media (prefers-color-scheme: dark) { .auto { color: white } }</style>' });
    await heard(tab, 'it', 'ready');
    const sets = [];
    const frame = await frameOf(tab);
    for (const [change, wanted] of [
      [() => document.documentElement.classList.add('large'), { text: '125' }],
      [() => document.body.classList.add('dark'), { theme: 'dark' }],
      [() => (document.documentElement.lang = 'da'), { lang: 'da', guide: 'off' }],
      [() => document.getElementById('it').setAttribute('guide', 'ar'), { guide: 'ar' }],
      [() => document.getElementById('it').setAttribute('theme', 'light'), { theme: 'light' }],
      [() => (document.body.className = ''), undefined],
      [() => document.getElementById('it').removeAttribute('guide'), { guide: 'off' }],
    ]) {
      await tab.evaluate(change);
      if (wanted) sets.push({ do: 'set', ...wanted });
      await SET(tab, sets);
    }
    assert.equal(await frameOf(tab), frame);
    await tab.close();
  });

  it('is followed when the browser becomes dark', async () => {
    const tab = await open('<two-phones id="it" loading="eager"></two-phones>', { head: '<style>@media (prefers-color-scheme: dark) { body { color: white } }</style>' });
    await heard(tab, 'it', 'ready');
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await SET(tab, [{ do: 'set', theme: 'dark' }]);
    await tab.close();
  });

  it('is loaded anew with another option', async () => {
    const tab = await open('<two-phones id="it" loading="eager" step="2"></two-phones>');
    await heard(tab, 'it', 'ready');
    const found = await tab.evaluate(async () => {
      const it = document.getElementById('it');
      const before = it.shadowRoot.querySelector('iframe');
      it.setAttribute('step', '5');
      it.setAttribute('phone', 'new');
      await Promise.resolve();
      await it.ready;
      return [(await it.state()).step, (await it.state()).phone, before.isConnected, it.shadowRoot.querySelectorAll('iframe').length];
    });
    assert.deepEqual(found, [5, 'new', false, 1]);
    await tab.close();
  });

  it('hears nobody but its own frame', async () => {
    const foreign = '<script>for (const message of [{ type: "hello", v: 1 }, { type: "height", height: 5000 }]) parent.postMessage({ source: "two-phones", ...message }, "*")</script>';
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}dumb"></two-phones><iframe id="foreign" srcdoc='${foreign}'></iframe>`);
    const count = await tab.evaluate(async () => {
      let count = 0;
      addEventListener('message', () => count++);
      document.getElementById('foreign').srcdoc += ' ';
      for (const source of [window, null]) for (const data of [{ source: 'two-phones', type: 'hello', v: 1 }, { source: 'two-phones', type: 'height', height: 5000 }]) dispatchEvent(new MessageEvent('message', { source, data }));
      while (count < 6) await new Promise((drawn) => requestAnimationFrame(drawn));
      return window.heard.length;
    });
    assert.equal(count, 0);
    assert.equal(await refused(tab, 'it.state()'), 'blocked');
    await tab.close();
  });

  it('may allow no inline style, no script but a nonce, and no HTML from scripts', async () => {
    const policy = `default-src 'none'; script-src ${demo.address}; frame-src ${demo.address}; img-src data: ${demo.address}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const tab = await open('<two-phones id="it" loading="click" height="500"></two-phones>', { headers: { 'Content-Security-Policy': policy } });
    await tab.evaluate(() => document.getElementById('it').shadowRoot.querySelector('a').click());
    await heard(tab, 'it', 'ready');
    assert.deepEqual(await wrong(tab), []);
    assert.equal(await tab.evaluate(() => document.getElementById('it').shadowRoot.querySelector('iframe').clientWidth), 400);
    await tab.close();
  });
});

describe('connect', () => {
  it('drives a plain frame, whether it is there already or comes later', async () => {
    const script = (when) => `import { connect, TwoPhonesError } from '${demo.address}embed.js';
      const frame = document.getElementById('frame');
      ${when}
      const player = connect(frame);
      const told = [];
      player.on('step', (detail) => told.push(detail));
      player.addEventListener('resize', ({ detail }) => told.push(detail));
      await player.ready;
      await player.goTo(6);
      const asked = player.goTo(7);
      player.close();
      window.told = { told, asked: await window.outcome(asked) };`;
    for (const when of ['', 'if (!frame.contentWindow.length) await new Promise((loaded) => (frame.onload = loaded));']) {
      const tab = await open(`<iframe id="frame" src="${demo.address}?embed=1"></iframe>`, { script: script(when) });
      await until(tab, () => window.told);
      const { told, asked } = await tab.evaluate(() => window.told);
      assert.ok(told.some(({ step }) => step === 6), when);
      assert.equal(asked, 'closed', when);
      assert.deepEqual(await wrong(tab), []);
      await tab.close();
    }
  });
});

describe('without a page', () => {
  it('is imported in Node', () => {
    const script = `import(${JSON.stringify(join(root, 'static/embed.js'))}).then(({ connect, TwoPhonesError }) => console.log(typeof connect, new TwoPhonesError('busy').code))`;
    assert.equal(execFileSync('node', ['--input-type=module', '--no-warnings', '-e', script], { encoding: 'utf8' }).trim(), 'function busy');
  });
});
