// <two-phones> (static/embed.js) in an article where all is well.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asked, demo, frameOf, frames, heard, host, open, refused, until, wrong } from './article.mjs';

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
    const tab = await open(`<two-phones id="it" loading="eager" base="${demo.address}refusing/"></two-phones>`, {
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
      if (inside) await tab.click('two-phones img', { count: 2 });
      else {
        await tab.keyboard.press('Tab');
        await tab.keyboard.press('Enter');
      }
      await heard(tab, 'it', 'ready');
      assert.equal(tab.url(), host.address, what);
      const seen = await tab.evaluate(() => [document.querySelector('#it').shadowRoot.querySelectorAll('a, slot, img').length, document.activeElement.id]);
      assert.deepEqual(seen, [0, 'it'], what);
      assert.deepEqual(await wrong(tab), [], what);
      await tab.close();
    }
  });

  it('asks by its facade with its title and a sign to press', async () => {
    const tab = await open('<two-phones id="it" loading="click" title="Demo: trin 7" step="7" guide="off"></two-phones>', { lang: 'da' });
    const seen = await tab.evaluate(() => {
      const { shadowRoot } = document.getElementById('it');
      return [shadowRoot.querySelector('a').textContent, shadowRoot.querySelector('div').style.background];
    });
    assert.equal(seen[0], '▶ Demo: trin 7');
    assert.match(seen[1], /steps\/da\/7\.png/);
    await tab.click('#it');
    await heard(tab, 'it', 'ready');
    assert.equal(await tab.evaluate(() => document.getElementById('it').shadowRoot.querySelector('iframe').title), 'Demo: trin 7');
    await tab.close();
  });

  it('passes an empty attribute over, but for those that say yes', async () => {
    const tab = await open('<two-phones id="it" loading="eager" step="" phone="" guide="" width="" height="" base="" autoplay reset=""></two-phones>');
    await heard(tab, 'it', 'ready');
    assert.equal(new URL((await frameOf(tab)).url()).search, '?embed=1&lang=en&theme=light&text=100&reset=1&autoplay=1');
    assert.ok((await tab.evaluate(() => document.getElementById('it').offsetWidth)) > 300);
    await tab.close();
  });

  it('takes no style but a length from its attributes', async () => {
    const tab = await open('<two-phones id="it" loading="eager" width="300;position:fixed" height="500px;outline:9px solid red"></two-phones>');
    const { position, outline } = await tab.evaluate(() => {
      const { position, outlineStyle } = getComputedStyle(document.getElementById('it').shadowRoot.querySelector('div'));
      return { position, outline: outlineStyle };
    });
    assert.deepEqual([position, outline], ['relative', 'none']);
    await tab.close();
  });

  for (const base of ['javascript:alert(1)', 'http://', 'data:text/html,x']) {
    it(`takes the folder of its own module where no demo can be: base="${base}"`, async () => {
      const tab = await open(`<two-phones id="it" loading="eager" base="${base}"></two-phones>`);
      await heard(tab, 'it', 'ready');
      assert.ok((await frameOf(tab)).url().startsWith(demo.address));
      assert.deepEqual(await wrong(tab), []);
      await tab.close();
    });
  }

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
    const sizes = [['phone="old"', 641, 400], ['phone="both"', 766, 1000], ['phone="both" guide="pl"', 833, 1000], ['phone="both" guide="off"', 766, 1000], ['autoplay', 888, 1000], ['step="7" guide="off"', 641, 400], ['', 1235, 400], ['phone="new" guide="en"', 771, 400], ['height="500" width="300"', 500, 300], ['height="50vh" width="50%"', 400, 500]];
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
