// Lighthouse over the built demo, as on a phone with a slow line: accessibility and best practices on the start page and on
// both phones, and SEO on the start page alone, as the phones ask not to be indexed; and all three on pages of the steps, which have
// absolute addresses here. Each score has to be 100, and nothing may move that was shown (cumulative layout shift). Performance is printed
// only: it depends on what else the machine does.
//
//   node tools/lighthouse.mjs [--dir dist] [--every-step]
//
// Writes like cargo's tests, so that tools/test.sh counts them: a line a check, and their sum.
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { launchBrowser, serve } from './browser.mjs';
import { withAddress } from './steps/address.mjs';
import { pagesIn } from './steps/read.mjs';

const { values: options } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, 'every-step': { type: 'boolean', default: false } } });

const PAGES = [
  { name: 'start page', query: '', categories: ['accessibility', 'best-practices', 'seo'] },
  { name: 'old phone', query: '?phone=old', categories: ['accessibility', 'best-practices'] },
  { name: 'new phone', query: '?phone=new', categories: ['accessibility', 'best-practices'] },
];

/** Of the pages of the steps, which differ in their words: either phone, another script from right to left, and a guide. The rest is in `make test-long`. */
const STEPS = ['en/12', 'ar/index', 'pl/7'].map((name) => `steps/${name}.html`);

/** What a category lost points for. */
function lost({ auditRefs }, audits) {
  return auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => {
      const { title, details } = audits[id];
      const items = (details?.items ?? []).map((item) => item.node?.snippet ?? item.description ?? item.url ?? JSON.stringify(item));
      return [`    ${id}: ${title}`, ...items.map((item) => `      ${item}`)].join('\n');
    });
}

/** What moved. */
function moved(audits) {
  const items = audits['layout-shifts']?.details?.items ?? [];
  return items.map(({ node, score }) => `    ${score}: ${node?.snippet ?? 'an element that is gone'}`);
}

/** The score for speed, with what it is made of. On a machine that is never idle, some of it cannot be measured. */
function performance({ categories, audits }) {
  const { score } = categories.performance;
  const shown = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((id) => `${id} ${audits[id].displayValue ?? 'not measured'}`);
  return `${score === null ? 'not measured' : Math.round(100 * score)} (${shown.join(', ')})`;
}

/** In the terms of Lighthouse's own run for phones. Really slowed down, so that layout shifts are those of a slow start. */
const SETTINGS = { formFactor: 'mobile', throttlingMethod: 'devtools', logLevel: 'error' };

/** The pages of the steps, with what is asked of them: the handful of STEPS, or every one. */
async function pagesOfSteps() {
  const { folder, address } = await withAddress(options.dir);
  const places = options['every-step'] ? pagesIn(folder).map(({ place }) => place) : STEPS;
  // As quick as they are: nothing there comes late, and there are many.
  const settings = { throttlingMethod: 'provided' };
  return places.map((place) => ({ name: place, address: `${address}${place}`, categories: ['accessibility', 'best-practices', 'seo'], settings }));
}

const origin = await serve(options.dir);
const pages = [...(options['every-step'] ? [] : PAGES.map((page) => ({ ...page, address: `${origin}${page.query}` }))), ...(await pagesOfSteps())];
const browser = await launchBrowser();
const port = Number(new URL(browser.wsEndpoint()).port);
let [passed, failed] = [0, 0];
/** One check, with what to say of one that failed. */
function check(what, good, found, reasons) {
  console.log(`test ${what} ... ${good ? 'ok' : `FAILED (${found})`}`);
  if (!good) console.log(reasons.join('\n'));
  if (good) passed++;
  else failed++;
}
for (const { name, address, categories, settings } of pages) {
  const { lhr } = await lighthouse(address, { port, onlyCategories: [...categories, 'performance'], ...SETTINGS, ...settings });
  const broken = lhr.runtimeError ? [lhr.runtimeError.message] : [];
  for (const category of categories) {
    const result = lhr.categories[category];
    check(`${name}: ${category}`, result.score === 1, Math.round((result.score ?? 0) * 100), [...broken, ...lost(result, lhr.audits)]);
  }
  const shift = lhr.audits['cumulative-layout-shift'];
  check(`${name}: nothing moves`, shift.numericValue === 0, shift.displayValue, [...broken, ...moved(lhr.audits)]);
  console.log(`     ${name}: performance ${performance(lhr)}`);
}
await browser.close();
console.log(`\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed`);
process.exit(failed ? 1 : 0);
