// <two-phones> whose frame fails, and one that goes: every promise settles.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demo, frameOf, frames, heard, open, refused, until, wrong } from './article.mjs';

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
      const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}${folder}/"></two-phones>`);
      if (code === 'timeout') await heard(tab, 'it', 'ready');
      for (const request of ['it.goTo(3)', 'it.back()', 'it.restart()', 'it.play()', 'it.pause()', 'it.set({ lang: "da" })', 'it.state()']) assert.equal(await refused(tab, request), code, request);
      if (code === 'blocked') assert.equal(await refused(tab, 'it.ready'), code);
      assert.deepEqual(await wrong(tab), []);
      await tab.close();
    });
  }

  it('says hello and never comes up: timeout', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}slow/"></two-phones>`);
    await heard(tab, 'it', 'resize');
    assert.equal(await refused(tab, 'it.ready', 60_000), 'timeout');
    assert.deepEqual(await tab.evaluate(() => window.heard.at(-1)), ['it', 'error', { code: 'timeout' }]);
    await tab.close();
  });

  it('comes late, and takes its place', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}late/"><p>Read the guide.</p></two-phones>`);
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
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}slow/"></two-phones>`);
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

  it('loads itself anew: what was asked is closed, and the former port, too', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}silent/"></two-phones>`);
    await heard(tab, 'it', 'ready');
    const [asked, closed] = await tab.evaluate(async () => {
      const it = document.getElementById('it');
      let closed = 0;
      const { close } = MessagePort.prototype;
      MessagePort.prototype.close = function () {
        closed++;
        close.call(this);
      };
      const asked = window.outcome(it.goTo(3));
      const { ready } = it;
      const frame = it.shadowRoot.querySelector('iframe');
      frame.contentWindow.location.replace(frame.src.replace('?embed=1', '?again=1&embed=1'));
      const outcome = await asked;
      if (it.ready === ready) return ['the same promise', closed];
      await it.ready;
      return [outcome, closed];
    });
    assert.deepEqual([asked, closed], ['closed', 1]);
    await tab.close();
  });

  it('is asked for what cannot be asked: refused, and nothing is thrown', async () => {
    const tab = await open('<two-phones id="it" loading="eager"></two-phones>');
    await heard(tab, 'it', 'ready');
    const found = await tab.evaluate(async () => {
      const it = document.getElementById('it');
      const circle = {};
      circle.again = circle;
      const event = Object.assign(new MouseEvent('click'), { step: 9, circle });
      Object.defineProperty(event, 'self', { enumerable: true, value: event });
      const refused = await Promise.all([it.goTo(1n), it.goTo(circle), it.set({ lang: 1n }), it.set(circle)].map(window.outcome));
      for (const name of ['back', 'restart', 'play', 'pause', 'state']) await it[name](event);
      return refused;
    });
    assert.deepEqual(found, ['bad-step', 'bad-step', 'bad-option', 'bad-option']);
    assert.deepEqual((await (await frameOf(tab)).evaluate(() => asked)).map(({ id, ...rest }) => rest), ['back', 'restart', 'play', 'pause', 'state'].map((name) => ({ do: name })));
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('sends what is not of the wire: nothing comes of it', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}wild/"></two-phones>`);
    await heard(tab, 'it', 'ready');
    assert.equal((await refused(tab, 'it.state()', 0)).screen, 'screen-0');
    assert.deepEqual(await tab.evaluate(() => window.heard.map(([, name, detail]) => [name, detail?.height])), [['resize', 641], ['ready', null]]);
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });
});

describe('an element that goes', () => {
  it('is removed: closed, and deaf', async () => {
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}silent/"></two-phones>`);
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

  it('is a player that was closed: closed at once, also what is asked later', async () => {
    const tab = await open(`<iframe id="frame" src="${demo.address}?embed=1"></iframe>`, { script: `import { connect } from '${demo.address}embed.js'; window.player = connect(document.getElementById('frame')); player.ready.then(() => (window.isReady = true));` });
    await until(tab, () => window.isReady);
    assert.equal(await refused(tab, '(window.player.close(), window.player.state())', 0), 'closed');
    assert.equal(await refused(tab, 'window.player.ready', 0), 'closed');
    assert.deepEqual(await wrong(tab), []);
    await tab.close();
  });

  it('is no frame at all: thrown, and nothing listens', async () => {
    const tab = await open('<p></p>', { script: `import { connect, TwoPhonesError } from '${demo.address}embed.js'; Object.assign(window, { connect, name_: new TwoPhonesError('busy').name });` });
    await until(tab, () => window.connect);
    const found = await tab.evaluate(() => {
      let thrown;
      const listening = [];
      const { addEventListener } = window;
      window.addEventListener = (name, ...more) => (listening.push(name), addEventListener.call(window, name, ...more));
      try {
        window.connect(null);
      } catch (error) {
        thrown = error.name;
      }
      return [thrown, listening, window.name_];
    });
    assert.deepEqual(found, ['TypeError', [], 'TwoPhonesError']);
    await tab.close();
  });

  it('is a plain frame that is removed: nobody speaks for it', async () => {
    const tab = await open(`<iframe id="frame" src="${demo.address}?embed=1"></iframe>`, { script: `import { connect } from '${demo.address}embed.js'; window.player = connect(document.getElementById('frame')); window.heights = []; player.on('resize', ({ height }) => window.heights.push(height)); player.ready.then(() => (window.isReady = true));` });
    await until(tab, () => window.isReady);
    const heights = await tab.evaluate(() => {
      document.getElementById('frame').remove();
      window.heights = [];
      dispatchEvent(new MessageEvent('message', { source: null, data: { source: 'two-phones', type: 'height', height: 5000 } }));
      return window.heights;
    });
    assert.deepEqual(heights, []);
    await tab.close();
  });

  it('is a plain frame that is removed: closed', async () => {
    const tab = await open(`<iframe id="frame" src="${demo.address}silent/?embed=1"></iframe>`, { script: `import { connect } from '${demo.address}embed.js'; window.player = connect(document.getElementById('frame')); player.ready.then(() => (window.isReady = true));` });
    await until(tab, () => window.isReady);
    assert.equal(await refused(tab, '(window.asked = window.player.goTo(3), document.getElementById("frame").remove(), window.asked)'), 'closed');
    await tab.close();
  });
});
