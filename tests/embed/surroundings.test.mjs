// <two-phones> and what surrounds it; connect; and the module where there is no page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { demo, frameOf, heard, open, refused, until, wrong } from './article.mjs';
import { root } from './hosts.mjs';

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
      [() => document.documentElement.classList.add('large'), { text: 125 }],
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
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}dumb/"></two-phones><iframe id="foreign" srcdoc='${foreign}'></iframe>`);
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
