// Pictures of every screen: each of tests/screens/list.txt, in three sizes, light and dark, in English, in Danish, and in
// English with Arabic captions; into target/screens/, with an index page to look at them.
//
//   node tools/screens.mjs [--dir dist] [--out target/screens] [--only REGEX]
//
// The browser is the one of target/tools/browser.env, or CHROME.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, serve } from './browser.mjs';
import { indexPage } from './screens-index.mjs';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'target/screens' },
    only: { type: 'string', default: '' },
  },
});

const SIZES = [[360, 800], [768, 1024], [1280, 800]];
const THEMES = ['light', 'dark'];
// The languages that are photographed after one page load, and the options of that load.
const LOADS = [
  { query: 'guide=off', session: 'a', languages: [['en', 'en'], ['da', 'da']] },
  { query: 'guide=ar', session: 'b', languages: [['en', 'en-ar']] },
];
// The walks of the list are made in a window in which everything is visible.
const WIDE = { width: 1280, height: 1000 };

const root = path.join(import.meta.dirname, '..');
const walk = readFileSync(path.join(root, 'tests/screens/walk.js'), 'utf8');

function readList() {
  return readFileSync(path.join(root, 'tests/screens/list.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [name, screen, query, way] = line.split('|').map((part) => part.trim());
      const steps = way.split(';').map((step) => step.trim()).filter(Boolean);
      if (screen !== '-') steps.push(`at ${screen}`);
      return { name, screen, query, steps: steps.map((step) => /^(?<verb>\S+) *(?<what>.*)$/.exec(step).groups) };
    });
}

/** The whole query: what the line asks for goes before what all have in common. */
function address(origin, line, { query: extra, session }) {
  const query = new URLSearchParams(`lang=en&session=${line.name}-${session}&${extra}`);
  for (const [name, value] of new URLSearchParams(line.query)) query.set(name, value);
  return `${origin}?${query}`;
}

const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Sets the language of the page; whether that worked. */
async function speaks(page, line, language) {
  if (await page.evaluate((tag) => window.speak(tag), language)) return true;
  // On the static start page another language is another address.
  if (line.steps.length > 0) return false;
  const url = new URL(page.url());
  url.searchParams.set('lang', language);
  await page.goto(url.href);
  return true;
}

/** All pictures of a line. */
async function photograph(page, origin, line) {
  const names = [];
  for (const load of LOADS) {
    const { languages } = load;
    // A line about captions, or about a language, has its own.
    if (load !== LOADS[0] && /\b(guide|lang)=/.test(line.query)) continue;
    await page.setViewport(WIDE);
    await page.goto(address(origin, line, load));
    const inTheWay = await page.evaluate((steps) => window.walk(steps), line.steps);
    if (inTheWay) throw new Error(inTheWay);
    for (const [language, label] of languages) {
      if (/\blang=/.test(line.query) ? language !== 'en' : !(await speaks(page, line, load, language))) continue;
      for (const [width, height] of SIZES) {
        await page.setViewport({ width, height });
        for (const theme of THEMES) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
          await drawn(page);
          const name = `${line.name}.${label}.${width}.${theme}.webp`;
          await page.screenshot({ path: path.join(options.out, name), type: 'webp', quality: 80, fullPage: true });
          names.push(name);
        }
      }
      await page.setViewport(WIDE);
      await drawn(page);
    }
  }
  return names;
}

/** A browser that takes one line after another. */
async function photographer(origin, lines, pictures, failures) {
  const browser = await launchBrowser('--hide-scrollbars');
  try {
    for (let line = lines.shift(); line; line = lines.shift()) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(walk);
      try {
        pictures.set(line.name, await photograph(page, origin, line));
        process.stdout.write('.');
      } catch (error) {
        failures.push(`${line.name}: ${error.message}`);
        process.stdout.write('!');
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** What was photographed: the names of the built files, which have a hash of what is in them, in short. */
function buildId(dir) {
  const names = readdirSync(dir, { recursive: true }).sort().join('\n');
  return createHash('sha256').update(names).update(readFileSync(path.join(dir, 'index.html'))).digest('hex').slice(0, 12);
}

const lines = readList();
const wanted = lines.filter(({ name }) => new RegExp(options.only).test(name));
if (wanted.length === 0) throw new Error(`no screen is called /${options.only}/`);
rmSync(options.out, { recursive: true, force: true });
mkdirSync(options.out, { recursive: true });
const origin = await serve(options.dir);
const [pictures, failures] = [new Map(), []];
const queue = [...wanted];
const began = Date.now();
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, () => photographer(origin, queue, pictures, failures)));
const inOrder = wanted.map(({ name }) => [name, pictures.get(name) ?? []]);
writeFileSync(path.join(options.out, 'index.html'), indexPage(inOrder, buildId(options.dir), new Date()));
const count = inOrder.reduce((sum, [, names]) => sum + names.length, 0);
console.log(`\n${count} pictures of ${pictures.size} screens in ${Math.round((Date.now() - began) / 1000)} s: ${path.join(options.out, 'index.html')}`);
for (const failure of failures) console.error(`!! ${failure}`);
process.exit(failures.length ? 1 : 0);
