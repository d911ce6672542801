// The typefaces over the built demo, as Chromium itself says which font it drew a text with: captions are drawn with the page's own
// files in each language, and nobody downloads or keeps the letters of a language that they do not read.
//
//   node tools/faces.mjs [--dir dist]
//
// Writes like cargo's tests, so that tools/test.sh counts them: a line a check, and their sum.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, serve } from './browser.mjs';

const { values: options } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });

const PAGE = 'atkinson-hyperlegible-next.woff2';
const EXTENDED = 'atkinson-hyperlegible-next-extended.woff2';
const LETTERS = { ar: 'vazirmatn-arabic.woff2', da: PAGE, de: PAGE, en: PAGE, pl: EXTENDED, ro: EXTENDED, tr: EXTENDED, uk: 'onest-cyrillic.woff2' };
/** By the name of a file, what the font in it calls itself. */
const FAMILIES = {
  [PAGE]: 'Atkinson Hyperlegible Next',
  [EXTENDED]: 'Atkinson Hyperlegible Next',
  'onest-cyrillic.woff2': 'Onest',
  'vazirmatn-arabic.woff2': 'Vazirmatn',
};
/** Pages that name every language, in the languages of the app. */
const WITHOUT = ['', 'page=requirements', 'phone=old', 'phone=both'].flatMap((query) => ['en', 'da'].map((lang) => `lang=${lang}&${query}`));
/** Longer than a busy machine needs, in milliseconds. */
const PATIENCE = 120_000;

const origin = await serve(options.dir);
const browser = await launchBrowser('--accept-lang=en');
let [passed, failed] = [0, 0];
/** One check: what was found has to be what was wanted. */
function check(what, found, wanted) {
  const [is, should] = [found, wanted].map((list) => [...new Set(list)].sort().join(', '));
  console.log(`test ${what} ... ${is === should ? 'ok' : `FAILED (${is || 'none'}; wanted: ${should || 'none'})`}`);
  if (is === should) passed++;
  else failed++;
}

/** The fonts of the page's elements that fit, by how the font calls itself; one of the device has "device: " before its name. */
async function fontsOf(page, selector) {
  const devtools = await page.createCDPSession();
  for (const domain of ['DOM', 'CSS']) await devtools.send(`${domain}.enable`);
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `${selector}, ${selector} *` });
  const all = await Promise.all(nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })));
  await devtools.detach();
  return all.flatMap(({ fonts }) => fonts).map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `device: ${familyName}`));
}

/** Opens the demo for the first time, and closes it after `look` at the page, with the names of the font files it asked for. */
async function visit(query, look) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => request.resourceType() === 'font' && asked.push(request.url().replace(/.*\//, '')));
  await page.goto(`${origin}?${query}`, { timeout: PATIENCE });
  await look(page, asked);
  await context.close();
}

/** The font files that the service worker keeps: once it keeps the page, which it puts last, and `wanted`; or else after a while. */
async function kept(page, wanted) {
  const names = async () => {
    const requests = await Promise.all((await caches.keys()).map(async (version) => (await caches.open(version)).keys()));
    return requests.flat().map(({ url }) => url.replace(/.*\//, ''));
  };
  const all = `(${names})().then((names) => ${JSON.stringify(['', ...wanted])}.every((name) => names.includes(name)))`;
  await page.waitForFunction(all, { timeout: 30_000 }).catch(() => undefined);
  return (await page.evaluate(`(${names})()`)).filter((name) => name.endsWith('.woff2'));
}

try {
  for (const file of readdirSync(join(options.dir, 'lang')).filter((name) => /^captions\..*\.txt$/.test(name))) {
    const tag = file.split('.')[1];
    const wanted = [PAGE, LETTERS[tag] ?? 'a file for it'];
    await visit(`lang=en&phone=old&guide=${tag}`, async (page, asked) => {
      await page.waitForSelector('[data-caption]', { timeout: PATIENCE });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const families = wanted.map((name) => FAMILIES[name]);
      check(`${tag}: the caption is drawn with the page's own fonts`, await fontsOf(page, '[data-caption]'), families);
      // The other captions too, in both weights.
      const texts = readFileSync(join(options.dir, 'lang', file), 'utf8').replace(/\p{Cc}+/gu, ' ');
      await page.evaluate(async (lang, text) => {
        const all = Object.assign(document.createElement('p'), { id: 'all-captions', lang });
        all.append(text, Object.assign(document.createElement('b'), { textContent: text }));
        document.body.append(all);
        await document.fonts.ready;
      }, tag, texts);
      check(`${tag}: so is each letter of all captions`, await fontsOf(page, '#all-captions'), families);
      check(`${tag}: no other letters are downloaded`, asked, wanted);
      check(`${tag}: its letters are kept for when there is no network`, await kept(page, wanted), wanted);
    });
  }
  for (const query of WITHOUT) {
    await visit(query, async (page, asked) => {
      // The worker is the last that the app sees to.
      const keeps = await kept(page, [PAGE]);
      await page.waitForNetworkIdle({ timeout: PATIENCE });
      check(`${query}: letters of other languages are not downloaded`, asked, [PAGE]);
      check(`${query}: nor are they kept`, keeps, [PAGE]);
    });
  }
} finally {
  await browser.close();
}
console.log(`\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed`);
process.exit(failed ? 1 : 0);
