// What the tests of the report's page have in common: data of people who never were, the page open in a browser, and what is said there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { make } from '../study-data/made.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const dist = join(import.meta.dirname, '../../dist');
/** The words of the page, by its language. */
export const words = Object.fromEntries(['en', 'da'].map((lang) => [lang, wordsOf(lang)]));
/** The folder with `copy/`, `copy.zip` and `copy.jsonl`. */
export let data;
let browser;
let demo;
before(async () => {
  data = make().folder;
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(dist)]);
});
after(() => browser?.close());

function wordsOf(lang) {
  const html = readFileSync(join(dist, 'lab', lang, 'report.html'), 'utf8');
  return JSON.parse(/data-words="([^"]*)"/.exec(html)[1].replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

/** The page in a browser of its own; `prepare` is called before it is loaded. */
export async function open({ lang = 'en', width = 1280, height = 800, prepare } = {}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const said = [];
  tab.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  tab.on('pageerror', (error) => said.push(error.message));
  await tab.setViewport({ width, height });
  await prepare?.(tab);
  await tab.goto(`${demo}lab/${lang}/report.html`, { waitUntil: 'load' });
  await tab.waitForSelector('.intake');
  return { context, tab, said };
}

/** What is said next of what was read. */
export async function told(tab, pattern) {
  await tab.waitForFunction((source) => new RegExp(source).test(document.querySelector('.intake__status').textContent), { timeout: 60_000 }, pattern.source);
  return tab.$eval('.intake__status', (one) => one.textContent);
}

export async function choose(tab, ...files) {
  await (await tab.$('.intake__input')).uploadFile(...files);
}

export const charts = (tab) => tab.waitForFunction(() => document.querySelectorAll('.chart svg').length > 3);

/** Files or folders, dropped on the page as the system drops them. */
export async function drop(tab, ...files) {
  const client = await tab.createCDPSession();
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await client.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data: { items: [], files, dragOperationsMask: 1 } });
  }
}

/** What axe objects to, in light and dark. */
export async function objections(tab) {
  await tab.evaluate(AXE);
  const found = [];
  for (const theme of ['light', 'dark']) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const violations = await tab.evaluate(async (tags) => {
      const result = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    }, TAGS);
    found.push(...violations.map((one) => `${theme} ${one}`));
  }
  return found;
}
