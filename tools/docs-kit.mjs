// The docs kit: drives the built page through the journey, and makes pictures of every step, an illustrated guide and a film with
// captions of it, in target/docs-kit/. docs/docs-kit.md says what is in it.
//
//   node tools/docs-kit.mjs [--dir dist] [--out target/docs-kit] [--texts FILE] [--languages en,da] [--pictures]
//
// --texts takes the step texts from a file, not from the crate `pages`; --pictures leaves guide and film out. The browser is the one of
// target/tools/browser.env, or CHROME. A press that misses, a picture without the demo's mark, and a QR code that can be read end the
// run with code 1, and what was there before stays.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, serve } from './browser.mjs';
import { filesIn } from './docs-kit/id.mjs';
import { labelsOf } from './docs-kit/labels.mjs';
import { makeKit } from './docs-kit/make.mjs';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'target/docs-kit' },
    texts: { type: 'string' },
    languages: { type: 'string', default: 'en,da' },
    pictures: { type: 'boolean', default: false },
  },
});

/** The step texts of all languages (crates/pages). */
function readTexts() {
  const json = options.texts
    ? readFileSync(options.texts, 'utf8')
    : execFileSync('cargo', ['run', '--quiet', '--locked', '--package', 'pages', '--', 'guide-json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(json).languages;
}

/** What a kit is of, and what is in it. */
function listOf(folder, app) {
  const files = Object.fromEntries(
    filesIn(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
    }),
  );
  return { app, files };
}

const began = Date.now();
const say = (what) => console.log(`   ${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${what}`);
const aside = `${options.out}.${process.pid}`;
let browser;
let status = 0;
try {
  // Written by the build (tools/docs-kit/include.mjs).
  const { app } = JSON.parse(readFileSync(join(options.dir, 'steps/kit.json'), 'utf8'));
  const texts = readTexts();
  const origin = await serve(options.dir);
  browser = await launchBrowser(
    '--hide-scrollbars',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    // The phone that is not in front goes on.
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
  );
  const languages = options.languages.split(',');
  for (const language of languages) mkdirSync(join(aside, language), { recursive: true });
  await Promise.all(
    languages.map((language) =>
      makeKit(browser, origin, { language, labels: labelsOf(language), texts, dir: options.dir, folder: join(aside, language), onlyPictures: options.pictures, say }),
    ),
  );
  const list = listOf(aside, app);
  writeFileSync(join(aside, 'kit.json'), `${JSON.stringify(list, null, 1)}\n`);
  rmSync(options.out, { recursive: true, force: true });
  renameSync(aside, options.out);
  const bytes = Object.values(list.files).reduce((sum, file) => sum + file.bytes, 0);
  say(`${Object.keys(list.files).length} files, ${(bytes / 1e6).toFixed(1)} MB, of build ${app}: ${options.out}`);
} catch (error) {
  console.error(`!! ${error.name === 'Missed' ? 'a press missed: ' : ''}${error.message}`);
  if (error.name === 'TypeError' || error.name === 'ProtocolError') console.error(error.stack);
  status = 1;
} finally {
  await browser?.close();
  rmSync(aside, { recursive: true, force: true });
}
process.exit(status);
