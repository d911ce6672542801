// Lighthouse over the built demo: accessibility and best practices on the start page and on both phones, and
// SEO on the start page alone, as the phones ask not to be indexed. Each score has to be 100.
//
//   node tools/lighthouse.mjs [--dir dist]
//
// Writes like cargo's tests, so that tools/test.sh counts them: a line a check, and their sum.
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { launchBrowser, serve } from './browser.mjs';

const { values: options } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });

const PAGES = [
  { name: 'start page', query: '', categories: ['accessibility', 'best-practices', 'seo'] },
  { name: 'old phone', query: '?phone=old', categories: ['accessibility', 'best-practices'] },
  { name: 'new phone', query: '?phone=new', categories: ['accessibility', 'best-practices'] },
];

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

const origin = await serve(options.dir);
const browser = await launchBrowser();
const port = Number(new URL(browser.wsEndpoint()).port);
let [passed, failed] = [0, 0];
for (const { name, query, categories } of PAGES) {
  // Speed is not asked for here, so nothing is slowed down.
  const { lhr } = await lighthouse(`${origin}${query}`, { port, onlyCategories: categories, throttlingMethod: 'provided', logLevel: 'error' });
  for (const category of categories) {
    const result = lhr.categories[category];
    const good = result.score === 1;
    console.log(`test ${name}: ${category} ... ${good ? 'ok' : `FAILED (${Math.round((result.score ?? 0) * 100)})`}`);
    if (!good) console.log([lhr.runtimeError?.message ?? [], ...lost(result, lhr.audits)].flat().join('\n'));
    if (good) passed++;
    else failed++;
  }
}
await browser.close();
console.log(`\ntest result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed`);
process.exit(failed ? 1 : 0);
