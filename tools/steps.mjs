// The pages of the steps, all of them: what can be read in their files (tools/steps/read.mjs), as they are in dist/ and as they are with
// absolute addresses; and what a browser says of them: axe-core, the console, and whether they fit a narrow window.
//
//   node tools/steps.mjs [--dir dist]
//
// Writes like cargo's tests, so that tools/test.sh counts them: a line a language, what is wrong, and their sum.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { launchBrowser, serve } from './browser.mjs';
import { withAddress } from './steps/address.mjs';
import { read } from './steps/read.mjs';

const { values: options } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The narrowest window that a page has to fit, in CSS pixels (WCAG 1.4.10). */
const NARROW = 320;
const LANGUAGES = 8;
const PAGES = 21;

let [passed, failed] = [0, 0];
/** One check, by what is wrong. */
function check(what, wrong) {
  if (wrong.length === 0) return passed++;
  failed++;
  console.log(`test ${what} ... FAILED`);
  for (const one of wrong) console.log(`    ${one}`);
}

/** The same check of every page, and a line for each language. */
function checkAll(what, pages) {
  for (const { place, wrong } of pages) check(`${place}, ${what}`, wrong);
  const good = (language) => pages.filter((page) => page.language === language && page.wrong.length === 0).length;
  const languages = [...new Set(pages.map(({ language }) => language))];
  for (const language of languages) console.log(`test steps/${language}, ${what}: ${good(language)} pages of ${PAGES} ... ${good(language) === PAGES ? 'ok' : 'FAILED'}`);
  check(`${what}: every page is there`, pages.length === LANGUAGES * PAGES ? [] : [`${pages.length} pages instead of ${LANGUAGES * PAGES}`]);
}

/** What a browser says of the page that is open, whose messages go into `said`. */
async function look(page, address, { theme, width }, said) {
  said.length = 0;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setViewport({ width, height: 800 });
  await page.goto(address);
  // By the debugger, which a page's policy does not hold up.
  await page.evaluate(AXE);
  const found = await page.evaluate(async (tags) => {
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
  }, TAGS);
  await page.setViewport({ width: NARROW, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return [...found.map((one) => `axe (${theme}, ${width}): ${one}`), ...said, ...(wide > NARROW ? [`${wide} pixels wide in a window of ${NARROW}`] : [])];
}

async function lookAtAll(pages, origin) {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => said.push(`not loaded: ${request.url()}`));
  const looked = [];
  for (const [at, { place, language }] of pages.entries()) {
    const how = { theme: at % 2 ? 'dark' : 'light', width: at % 4 < 2 ? 360 : 1280 };
    looked.push({ place, language, wrong: await look(page, `${origin}${place}`, how, said) });
  }
  await browser.close();
  return looked;
}

const here = await serve(options.dir);
checkAll('as it is built', await read(options.dir, here, false));
const { folder, address } = await withAddress(options.dir);
const pages = await read(folder, address, true);
checkAll('with absolute addresses', pages);
checkAll('in a browser', await lookAtAll(pages, address));
console.log(`\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed`);
process.exit(failed ? 1 : 0);
