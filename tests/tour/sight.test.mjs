// What is seen of the guided tour, in a frame and in a small window: it plays while somebody looks, in a frame that fits a small telephone,
// and words and picture are of the same phone. What is opened from the bar holds it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bar, open, openAround, openPage, screens, until, untilOver, untilStep } from './open.mjs';

const data = Object.fromEntries(['da', 'en'].map((tag) => [tag, JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/tour', `${tag}.json`), 'utf8'))]));
const { words } = data.en;
const SMALL = { width: 360, height: 640 };

let demo;
before(async () => (demo = await open()));
after(() => demo.close());

/** Far longer than the tour takes for what comes next. */
const aWhile = () => new Promise((later) => setTimeout(later, 2_500));
const press = (page, name) => page.locator(`.tour ::-p-aria([name="${name}"])`).click();

describe('in an article', () => {
  it('plays while the phones are in sight, and says nothing of it', async () => {
    const { page, frame, close } = await openAround(demo, '?autoplay=1&lang=en&embed=1', { above: 1500, fast: 8 });
    await frame.waitForSelector('.tour__toggle');
    await aWhile();
    assert.equal((await screens(frame)).new, 'store/0', 'nobody has seen it');
    await page.evaluate(() => scrollTo(0, 1500));
    await untilStep(frame, 2);
    await page.evaluate(() => scrollTo(0, 0));
    await aWhile();
    const gone = await screens(frame);
    await aWhile();
    assert.deepEqual(await screens(frame), gone);
    assert.deepEqual([(await bar(frame)).toggle, (await bar(frame)).state], [words.pause, ''], 'nobody has paused it');
    await page.evaluate(() => scrollTo(0, 1500));
    await untilStep(frame, 4);
    await close();
  });

  it('does not play for a strip of the phones', async () => {
    const { page, frame, close } = await openAround(demo, '?autoplay=1&lang=en&embed=1', { above: 1500, fast: 8 });
    await frame.waitForSelector('.tour__toggle');
    await page.evaluate(() => scrollTo(0, 1500 + 300 - innerHeight));
    await aWhile();
    assert.equal((await screens(frame)).new, 'store/0');
    await page.evaluate(() => scrollTo(0, 1500 + 600 - innerHeight));
    await untilStep(frame, 1);
    await close();
  });

  it('goes on where somebody uses the bar, whatever is in sight', async () => {
    const { page, frame, close } = await openAround(demo, '?autoplay=1&lang=en&embed=1', { above: 1500, fast: 8 });
    await frame.waitForSelector('.tour__toggle');
    await page.evaluate(() => scrollTo(0, 1500 + 100 - innerHeight));
    await frame.click('.tour__toggle');
    await frame.click('.tour__toggle');
    await untilStep(frame, 1);
    await close();
  });

  it('takes the height of a small telephone, from the beginning to the end', async () => {
    const { page, frame, close } = await openAround(demo, '?autoplay=1&lang=da&embed=1', { width: 328, above: 0, fast: 20 });
    await untilOver(frame, data.da.words);
    const heights = await page.evaluate(() => [...new Set(globalThis.heights)]);
    assert.equal(heights.length, 1, `nothing below it moves: ${heights}`);
    assert.ok(heights[0] <= 790, heights[0]);
    await close();
  });
});

describe('a small window', () => {
  it('has the tour in one row, and the rest when it is asked for', async () => {
    for (const width of [328, 360]) {
      const { page, close } = await openPage(demo, '?autoplay=1&lang=da', { ...SMALL, width });
      await page.waitForSelector('.tour-ring:not([hidden])');
      const height = () => page.$eval('.tour', ({ offsetHeight }) => offsetHeight);
      const seen = () => page.$$eval('.tour button, .tour select', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.getAttribute('aria-label') ?? it.textContent));
      const folded = await height();
      assert.ok(folded <= 56, `${folded}`);
      const { pause, previous, next, more } = data.da.words;
      assert.deepEqual(await seen(), [pause, previous, next, more]);
      await press(page, more);
      assert.equal((await seen()).length, 8);
      assert.ok((await height()) <= 2 * folded, 'two rows');
      await page.keyboard.press('Escape');
      assert.equal(await height(), folded);
      await close();
    }
  });

  it('shows the phone that the words are of, also when it is paused between two', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=da', { ...SMALL, fast: 4 });
    await until(page, () => document.querySelector('[data-phone="new"] [data-screen="installing"]'));
    await page.click('.tour__toggle');
    await until(page, () => document.querySelector('.caption--old'));
    await until(page, () => document.querySelector('.switch__button--old[aria-current]'));
    assert.equal((await bar(page)).title, data.da.steps[1].title);
    await until(page, () => document.querySelector('.tour-ring:not([hidden])'));
    assert.equal((await bar(page)).state, data.da.words.paused);
    assert.equal((await screens(page)).old, 'home/1');
    await close();
  });
});

describe('a wide window', () => {
  it('has the caption of the phone that is used', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 1 });
    await page.waitForSelector('.tour-ring:not([hidden])');
    await until(page, () => document.querySelector('.caption--new'));
    assert.equal((await screens(page)).new, 'store/0');
    await close();
  });
});

describe('what is opened', () => {
  it('holds the tour until it is closed, by Escape too', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 8 });
    for (const [step, name] of [[1, words.steps], [3, words.transcript]]) {
      await untilStep(page, step);
      await press(page, name);
      const held = await screens(page);
      await aWhile();
      assert.deepEqual(await screens(page), held);
      await page.keyboard.press('Escape');
      assert.deepEqual(await page.evaluate(() => [document.activeElement.textContent, document.querySelectorAll('.tour [aria-expanded="true"]').length]), [name, 0]);
    }
    await untilStep(page, 5);
    await close();
  });

  it('is the whole journey as text, with the place in it', async () => {
    const { page, close } = await openPage(demo, '?autoplay=1&lang=en', { fast: 8 });
    const lines = () => page.$$eval('.tour__did', (all) => all.map((line) => [line.textContent, line.classList.contains('tour__did--done'), line.getAttribute('aria-current')]));
    await untilStep(page, 2);
    const { acts } = data.en;
    const at = acts.findIndex(({ step }) => step === 2);
    assert.deepEqual(await lines(), acts.map(({ said }, place) => [`${said}.`, place < at, place === at ? 'step' : null]));
    await close();
  });

  it('keeps the speed when the language is another', async () => {
    const { page, frame, close } = await openAround(demo, '?autoplay=1&lang=en&embed=1');
    await frame.waitForSelector('.tour__select');
    await frame.select('.tour__select', '1.5');
    await page.evaluate(() => globalThis.ask({ id: 1, do: 'set', lang: 'da' }));
    await until(frame, (name) => document.querySelector('.tour').getAttribute('aria-label') === name, data.da.words.name);
    assert.equal(await frame.$eval('.tour__select', ({ value }) => value), '1.5');
    await close();
  });
});
