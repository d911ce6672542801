// A tab on a page of the lab, and what is wrong with how it looks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const PATIENCE = 30_000;

/** A tab of its own on this page; what is saved and copied stays in it, what goes wrong is in `tab.complaints`. */
export async function openIn(browser, address, ready = '.planner') {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.complaints = [];
  tab.on('pageerror', (error) => tab.complaints.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && tab.complaints.push(message.text()));
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.evaluateOnNewDocument(() => {
    // What is saved and copied stays in the page.
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      globalThis.saved = blob;
      return make.call(URL, blob);
    };
    navigator.clipboard.writeText = async (text) => {
      globalThis.copiedText = text;
    };
  });
  await tab.goto(address);
  await tab.waitForSelector(ready, { timeout: PATIENCE });
  return { context, tab };
}

/** What axe objects to in both themes, and whether the page is wider than a window of any usual width. */
export async function look(tab, state) {
  await tab.evaluate((code) => globalThis.axe ?? new Function(code)(), AXE).catch(() => tab.addScriptTag({ content: AXE }));
  const found = [];
  for (const theme of ['light', 'dark']) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const objections = await tab.evaluate(async (tags) => {
      const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }, TAGS);
    found.push(...objections.map((one) => `${theme} ${one}`));
  }
  for (const width of [360, 768, 1280, 1920]) {
    await tab.setViewport({ width, height: 800 });
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) found.push(`${wide} pixels too wide at ${width}`);
    const small = await tab.evaluate(() =>
      [...document.querySelectorAll('main :is(button, select, textarea, input, summary, label.tick, .button)')]
        .filter((one) => one.checkVisibility() && !one.closest('label.tick') | one.matches('label.tick'))
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML.slice(0, 100)));
    found.push(...small.map((one) => `small at ${width}: ${one}`));
  }
  await tab.setViewport({ width: 1280, height: 800 });
  assert.deepEqual(found, [], state);
}
