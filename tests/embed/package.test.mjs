// packages/embed: its types, that they fit the module, and its examples, each run as somebody would run it, with the built demo.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { evaluate } from '@mdx-js/mdx';
import { build } from 'esbuild';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { origin, page, root, watch } from './hosts.mjs';

const WHERE = 'https://example.org/two-phones/';
const examples = join(root, 'packages/embed/examples');
const out = join(root, 'target/packages/test');
const made = join(out, 'embed');
const read = (name) => readFileSync(join(root, name), 'utf8');

let browser;
let demo;
before(async () => {
  execFileSync('node', ['tools/package.mjs', 'embed', '--out', out], { cwd: root, stdio: 'ignore' });
  [browser, demo] = await Promise.all([launchBrowser('--lang=en'), serve(join(root, 'dist'))]);
});
after(() => browser?.close());

/** A page of another origin, open. */
async function open(files) {
  const host = await origin((path) => files[path]);
  const tab = await browser.newPage();
  // High enough for the whole of it: where a click lands is not looked up while a frame scrolls.
  await tab.setViewport({ width: 1000, height: 1200 });
  await tab.evaluateOnNewDocument(watch);
  await tab.goto(host.address);
  return tab;
}
const frameOf = async (tab) => (await tab.waitForFunction(() => document.querySelector('two-phones').shadowRoot?.querySelector('iframe'), { timeout: 30_000 })).contentFrame();
const screen = (frame, name) => frame.waitForSelector(`[data-screen="${name}"]`, { timeout: 60_000 });
const says = (tab, text) => tab.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 30_000 }, text);

describe('the types', () => {
  it('let through what is right and refuse what is misspelt', () => {
    const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'tests/embed/types')], { encoding: 'utf8' });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  it('have every option, event and code of the module, and of the contract', () => {
    const types = read('packages/embed/index.d.ts');
    const module = read('static/embed.js');
    const attributes = /interface TwoPhonesAttributes \{(.*?)\n\}/s.exec(types)[1];
    const own = ['loading', 'width', 'height', 'base', 'title'];
    const options = /OPTIONS = '([^']*)'/.exec(module)[1].split(' ');
    assert.deepEqual([...attributes.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name).toSorted(), [...options, ...own].toSorted());
    const events = /interface TwoPhonesEvents \{(.*?)\n\}/s.exec(types)[1];
    const names = [...events.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
    for (const name of names) assert.ok(name === 'resize' ? module.includes("tell('resize'") : /\/(ready[^/]*)\/\.test/.exec(module)[1].split('|').includes(name), name);
    // What the app takes, by its own table.
    const table = [...read('README.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    for (const name of options.filter((name) => !['device', 'page', 'autoplay', 'study', 'participant', 'plan'].includes(name))) assert.ok(table.includes(name), `${name} in README.md`);
  });
});

describe('the package', () => {
  it('has what it names, in the version of the demo', () => {
    const about = JSON.parse(readFileSync(join(made, 'package.json'), 'utf8'));
    const there = readdirSync(made);
    for (const name of about.files) assert.ok(there.includes(name), name);
    assert.equal(about.version, /^version = "([^"]*)"/m.exec(read('Cargo.toml'))[1]);
    for (const name of ['embed.js', 'summary.js']) assert.equal(readFileSync(join(made, name), 'utf8'), read(`dist/${name}`));
  });

  it('is imported on a server', async () => {
    const { connect } = await import(join(made, 'embed.js'));
    assert.equal(typeof connect, 'function');
  });
});

describe('the examples', () => {
  it('plain HTML: one press loads step 7, in the language of the article, and a button goes on', async () => {
    const html = readFileSync(join(examples, 'plain.html'), 'utf8').replaceAll(WHERE, demo);
    const tab = await open({ '/': html });
    await tab.waitForFunction(() => customElements.get('two-phones'));
    assert.equal(tab.frames().length, 1);
    await tab.click('two-phones a');
    const frame = await frameOf(tab);
    await screen(frame, 'code');
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'da');
    await tab.waitForSelector('#next:not(:disabled)', { timeout: 30_000 });
    await tab.click('#next');
    await screen(frame, 'installed');
    await says(tab, 'Trin 8');
    await tab.close();
  });

  it('React, bundled by esbuild: buttons go to steps, and what is told is shown', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(examples, 'react/main.jsx')],
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      alias: { 'two-phones-embed': join(made, 'embed.js') },
      logLevel: 'silent',
    });
    const app = outputFiles[0].text.replaceAll(WHERE, demo);
    const tab = await open({ '/': page('<div id="root"></div><script type="module" src="app.js"></script>'), '/app.js': app });
    const frame = await frameOf(tab);
    await screen(frame, 'home');
    await tab.evaluate(() => document.querySelector('two-phones').ready);
    for (const [step, shown] of [[4, 'waiting-time'], [7, 'code']]) {
      await tab.evaluate((step) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === `Step ${step}`).click(), step);
      await says(tab, `step ${step}: ${shown}`);
    }
    assert.deepEqual(await tab.evaluate(() => window.wrong.filter((one) => one !== 'scrolled')), []);
    await tab.close();
  });

  it('MDX, as in Docusaurus, rendered in Node: the element is in the HTML with its fallback, and comes alive', async () => {
    const source = readFileSync(join(examples, 'docusaurus/step-7.mdx'), 'utf8').replace(/^---.*?---\n/s, '');
    const { default: Content } = await evaluate(source, { ...runtime, baseUrl: import.meta.url });
    const html = renderToStaticMarkup(runtime.jsx(Content, {}));
    assert.match(html, /<two-phones step="7" guide="pl" loading="click">\s*<a href="https:\/\/example.org\/two-phones\/steps\/pl\/7.html">\s*<img /);
    const { default: config } = await import(join(examples, 'docusaurus/docusaurus.config.js'));
    const scripts = config.scripts.map(({ src, type }) => `<script type="${type}" src="${src}"></script>`).join('');
    const tab = await open({ '/': page((html + scripts).replaceAll(WHERE, demo)) });
    await tab.waitForFunction(() => customElements.get('two-phones'));
    await tab.evaluate(() => document.querySelector('two-phones').shadowRoot.querySelector('a').click());
    const frame = await frameOf(tab);
    await screen(frame, 'code');
    assert.equal(await frame.evaluate(() => document.documentElement.dataset.guide), 'pl');
    await tab.close();
  });
});
