// The guided tour in a browser: it plays the whole journey, can be paused, taken over and resumed by keyboard, covers nothing that it points
// at, and takes no focus. Time passes twenty times as fast.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { byHand } from './hand.mjs';
import { bar, open, openAround, openPage, said, screens, until, untilOver, untilStep } from './open.mjs';

const dist = join(import.meta.dirname, '../../dist');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const data = Object.fromEntries(['da', 'en'].map((tag) => [tag, JSON.parse(readFileSync(join(dist, 'tour', `${tag}.json`), 'utf8'))]));
const words = Object.fromEntries(Object.entries(data).map(([tag, it]) => [tag, it.words]));
const SIZES = [[328, 641], [360, 640], [768, 1024], [1280, 800]];

let demo;
before(async () => (demo = await open()));
after(() => demo.close());

describe('the whole tour', () => {
  for (const tag of ['en', 'da']) {
    it(`plays 0 to 19 by itself and ends as a journey by hand, in ${tag}`, async () => {
      const tour = await openPage(demo, `?autoplay=1&lang=${tag}`);
      await untilOver(tour.page, words[tag]);
      const hand = await openPage(demo, `?phone=both&lang=${tag}&guide=${tag}`);
      await byHand(hand.page, data[tag]);
      await until(hand.page, () => document.querySelector('[data-phone="new"] [data-screen="home"]'));
      assert.deepEqual(await screens(tour.page), await screens(hand.page));
      assert.deepEqual(await said(tour.page), await said(hand.page));
      assert.deepEqual([...tour.complaints, ...hand.complaints], []);
      await Promise.all([tour.close(), hand.close()]);
    });
  }

  it('is there to be read, and is not said twice', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en&guide=pl');
    await untilOver(page, words.en);
    const text = await page.$eval('.tour__log', (log) => log.textContent);
    for (const { title } of data.en.steps) assert.ok(text.includes(title), title);
    for (const { said } of data.en.acts) assert.ok(text.includes(said), said);
    assert.ok(await page.$('.tour__log p[lang="pl"]'), 'the captions are in the language they were shown in');
    assert.equal(await page.$('.tour__log [aria-live], .tour__text[aria-live], .tour__text[role=log]'), null);
    assert.equal(await page.$eval('.tour__said', (said) => said.getAttribute('aria-live')), 'off', 'the caption is said already');
    await close();
  });

  it('is in no file that is loaded without it', async () => {
    const context = await demo.browser.createBrowserContext();
    const page = await context.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${demo.origin}?phone=both`);
    await page.waitForSelector('[data-phone="new"] [data-screen]');
    await page.waitForNetworkIdle();
    assert.ok(asked.length > 5);
    assert.deepEqual(asked.filter((name) => name.includes('tour')), []);
    await context.close();
  });
});

describe('the person', () => {
  /** Presses Tab until what has the focus fits a selector. */
  async function tabTo(page, selector, key = 'Tab') {
    for (let presses = 0; presses < 80; presses++) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
      if (key === 'Tab') await page.keyboard.press('Tab');
      else {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
      }
    }
    assert.fail(`no Tab leads to ${selector}`);
  }

  it('pauses, takes over and resumes by keyboard, and it ends as ever', async () => {
    const { page, complaints, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 8 });
    await untilStep(page, 2);
    // The bar comes first in the order of the page.
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.matches('.tour__toggle')));
    await page.keyboard.press('Space');
    const paused = await screens(page);
    assert.deepEqual([(await bar(page)).toggle, (await bar(page)).state], [words.en.goOn, words.en.paused]);
    await new Promise((later) => setTimeout(later, 3_000));
    assert.deepEqual(await screens(page), paused, 'nothing is pressed');
    await page.keyboard.press('Enter');
    await untilStep(page, 4);
    assert.ok(await page.evaluate(() => document.activeElement.matches('.tour__toggle')), 'the focus is where it was');
    // On the phone, a press takes over.
    await tabTo(page, '[data-phone="old"] input[type=checkbox]');
    assert.equal((await bar(page)).toggle, words.en.pause, 'to go there by Tab is no use of the phone');
    await page.keyboard.press('Space');
    await until(page, (taken) => document.querySelector('.tour__state').textContent === taken, words.en.taken);
    await tabTo(page, '.tour__toggle', 'back');
    await page.keyboard.press('Enter');
    await untilStep(page, 5);
    await untilOver(page, words.en);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('types digits, which the tour takes back when it goes on', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 8 });
    await untilStep(page, 3);
    await page.keyboard.press('9');
    await until(page, (taken) => document.querySelector('.tour__state').textContent === taken, words.en.taken);
    await until(page, () => document.querySelectorAll('[data-phone="old"] .pin-pad__dot--filled').length > 0);
    await page.click('.tour__toggle');
    await until(page, () => document.querySelector('[data-phone="old"] [data-screen="waiting-time"]'));
    await close();
  });

  it('touches a phone, and the tour waits', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 8 });
    await untilStep(page, 2);
    await page.locator('[data-phone="old"] ::-p-aria([name="Next"][role="button"])').click();
    await until(page, () => document.querySelector('[data-phone="old"] [data-screen="enter-pin"]'));
    assert.equal((await bar(page)).state, words.en.taken);
    await new Promise((later) => setTimeout(later, 1_000));
    assert.equal((await screens(page)).old, 'enter-pin/3', 'nothing is pressed');
    await page.click('.tour__toggle');
    await until(page, () => document.querySelector('[data-phone="old"] [data-screen="waiting-time"]'));
    await close();
  });

  it('has left the way, and the tour goes on from the nearest step', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 8 });
    await untilStep(page, 4);
    await page.locator('[data-phone="old"] ::-p-aria([name="Menu"][role="button"])').click();
    await page.locator('[data-phone="old"] ::-p-aria([name="Settings"][role="button"])').click();
    const from = words.en.from.replace('{}', '4');
    await until(page, (from) => document.querySelector('.tour__toggle').textContent === from, from);
    assert.equal((await bar(page)).state, words.en.lost);
    await page.click('.tour__toggle');
    await until(page, () => document.querySelector('[data-phone="old"] [data-screen="waiting"]'));
    await close();
  });

  it('goes to a step by list and button, and closes the tour', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 8 });
    await untilStep(page, 1);
    await page.locator(`.tour ::-p-aria([name="${words.en.steps}"])`).click();
    assert.equal((await page.$$('.tour__steps button')).length, 20);
    await page.locator(`.tour ::-p-aria([name="${data.en.steps[13].title}"])`).click();
    await until(page, () => document.querySelector('[data-phone="new"] [data-screen="user-id"]'));
    assert.equal(await page.$eval('.tour__steps [aria-current]', ({ textContent }) => textContent), data.en.steps[13].title);
    await page.locator(`.tour ::-p-aria([name="${words.en.previous}"])`).click();
    await until(page, () => document.querySelector('[data-phone="new"] [data-step="12"], [data-phone="new"] [data-screen="user-id"]'));
    await untilOver(page, words.en);
    await page.locator(`.tour ::-p-aria([name="${words.en.close}"])`).click();
    assert.deepEqual(await page.$$('.tour, .tour-ring, .tour-pointer'), []);
    assert.equal(await page.evaluate(() => document.documentElement.hasAttribute('data-tour')), false);
    await close();
  });
});

describe('one phone alone', () => {
  it('the old one plays its steps, and names the other', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&phone=old&lang=en');
    await untilOver(page, words.en);
    assert.equal((await screens(page)).old, 'code/7');
    assert.equal((await bar(page)).said, words.en.onNew);
    await close();
  });

  it('the new one plays its steps, past the scan', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&phone=new&lang=da');
    await until(page, (said) => document.querySelector('.tour__said')?.textContent === said, words.da.pastScan);
    await untilOver(page, words.da);
    assert.match((await screens(page)).new, /^home\//);
    await close();
  });
});

describe('what is seen', () => {
  /** Runs in the page: looks again and again whether something is covered, and keeps what is. */
  function watch() {
    const boxes = (selector) => [...document.querySelectorAll(selector)].filter((element) => !element.hasAttribute('hidden')).map((element) => element.getBoundingClientRect());
    const meet = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    globalThis.covered = new Set();
    globalThis.pointed = 0;
    const look = () => {
      const [ring] = boxes('.tour-ring');
      const [pointer] = boxes('.tour-pointer');
      const [tour] = boxes('.tour');
      const [caption] = boxes('.caption');
      if (!ring || !tour) return;
      globalThis.pointed += 1;
      const control = { left: ring.left + 4, top: ring.top + 4, right: ring.right - 4, bottom: ring.bottom - 4 };
      const step = document.querySelector('.tour__title').textContent;
      const note = (what) => globalThis.covered.add(`${step}, ${document.querySelector('.tour__said').textContent}: ${what}`);
      if (meet(tour, control)) note('the bar covers the control');
      if (caption && meet(tour, caption)) note('the bar covers the caption');
      if (!caption) note('there is no caption');
      const words = document.querySelector('.caption__words');
      if (words.scrollHeight > words.clientHeight + 1) note('the caption is cut off');
      if (control.bottom > innerHeight + 1 && control.bottom - control.top < innerHeight / 2) note('the control is below the window');
      if (!pointer) return;
      if (meet(pointer, control)) note('the pointer covers the control');
      if (caption && meet(pointer, caption)) note('the pointer covers the caption');
      if (meet(pointer, tour)) note('the pointer covers the bar');
    };
    // After the tour has placed it, before it is painted.
    const again = () => (look(), requestAnimationFrame(again));
    again();
  }

  for (const [width, height] of SIZES) {
    it(`covers nothing that it points at, at ${width} × ${height}`, async () => {
      const { page, complaints, close } = await openPage(demo, '?autoplay=1&lang=da', { width, height, media: { 'prefers-reduced-motion': 'reduce' } });
      await page.waitForSelector('.tour');
      await page.evaluate(watch);
      await untilOver(page, words.da);
      assert.ok((await page.evaluate(() => globalThis.pointed)) > 40);
      assert.deepEqual(await page.evaluate(() => [...globalThis.covered]), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the window');
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('moves only where motion is welcome', async () => {
    for (const [wish, moves] of [['reduce', false], ['no-preference', true]]) {
      const { page, close } = await openPage(demo, '?autoplay=1', { media: { 'prefers-reduced-motion': wish } });
      await page.waitForSelector('.tour-ring:not([hidden])');
      for (const name of ['.tour-ring', '.tour-pointer']) {
        const duration = await page.$eval(name, (element) => getComputedStyle(element).transitionDuration);
        assert.equal(parseFloat(duration) > 0, moves, `${wish}: ${duration}`);
      }
      await close();
    }
  });

  it('axe finds nothing, with each list open, light and dark', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 1, media: { 'prefers-reduced-motion': 'reduce' } });
    await page.waitForSelector('.tour-ring:not([hidden])');
    await page.evaluate(AXE);
    const found = () =>
      page.evaluate(async () => {
        const all = [];
        for (const theme of ['light', 'dark']) {
          document.documentElement.dataset.theme = theme;
          const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          all.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${theme}: ${id}: ${target} ${failureSummary}`)));
        }
        return all;
      });
    assert.deepEqual(await found(), []);
    for (const name of [words.en.steps, words.en.transcript]) {
      await page.locator(`.tour ::-p-aria([name="${name}"])`).click();
      assert.deepEqual(await found(), []);
    }
    await close();
  });

  it('says what it does where no captions are', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en&guide=off', { fast: 8 });
    await untilStep(page, 1);
    assert.equal(await page.$('[data-caption]'), null);
    assert.equal(await page.$eval('.tour__said', (said) => said.getAttribute('aria-live')), 'polite');
    await close();
  });
});

describe('an embedding page', () => {
  it('starts the tour and pauses it', async () => {
    const { page, complaints, close } = await openAround(demo, '?phone=both&lang=en&embed=1');
    const told = (is) => until(page, `globalThis.told.some((it) => ${is})`);
    const tour = (selector) => page.evaluate((selector) => Boolean(document.querySelector('iframe').contentDocument.querySelector(selector)), selector);
    await told('it.event === "ready"');
    assert.equal(await tour('.tour'), false);
    await page.evaluate(() => globalThis.ask({ id: 1, do: 'play' }));
    await told('it.id === 1 && it.ok');
    assert.equal(await tour('.tour'), true);
    await told('it.event === "press" && it.detail.control === "get"');
    await page.evaluate(() => globalThis.ask({ id: 2, do: 'pause' }));
    await told('it.id === 2 && it.ok');
    assert.equal(await tour(':root[data-plays]'), false);
    // The page around the frame has no icon.
    assert.deepEqual(complaints.filter((it) => !it.endsWith('/favicon.ico')), []);
    await close();
  });
});

describe('the focus', () => {
  it('stays where it is, from the beginning to the end', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en');
    await page.evaluate(() => {
      globalThis.focused = [];
      addEventListener('focusin', ({ target }) => globalThis.focused.push(target.outerHTML.slice(0, 80)), true);
    });
    await untilOver(page, words.en);
    assert.deepEqual(await page.evaluate(() => globalThis.focused), []);
    await close();
  });

  it('of a page around a frame is not taken, nor is it scrolled', async () => {
    const { page, close } = await openAround(demo, '?autoplay=1&lang=en&embed=1');
    await until(page, () => document.querySelector('iframe').contentDocument?.querySelector('[data-phone="old"] [data-screen="menu"]'));
    await page.keyboard.type('my own words');
    assert.equal(await page.evaluate(() => document.activeElement.value), 'my own words');
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.ok(await page.evaluate(() => document.querySelector('iframe').contentDocument.documentElement.hasAttribute('data-plays')));
    assert.deepEqual(await page.evaluate(() => [localStorage.length, document.cookie]), [0, ''], 'nothing is stored');
    await close();
  });
});
