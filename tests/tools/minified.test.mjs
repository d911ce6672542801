// What the build makes of styles and scripts (tools/minify.mjs).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import vm from 'node:vm';

const project = join(import.meta.dirname, '../..');

const MODULE = `// What it says.
const greeting = (name) => \`Hello, \${name}!\`;
export { greeting as default };
`;
const CLASSIC = `'use strict';
const seen = ['one', 'two'];
globalThis.told = seen.map((word) => word.toUpperCase());
`;
const WORKER = 'const BUILD = { };\n';
const PAGE = `<body>
  <!-- For those who read the source,
       in two lines. -->
  <p>One line
    <b>and</b> another.</p>
</body>
`;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-phones-'));
  // Its pages are there before (crates/pages).
  mkdirSync(join(folder, 'lab'));
  for (const [name, text] of [['module.js', MODULE], ['classic.js', CLASSIC], ['service-worker.js', WORKER], ['index.html', PAGE]]) writeFileSync(join(folder, name), text);
  execFileSync('node', [join(project, 'tools/minify.mjs')], { env: { ...process.env, TRUNK_STAGING_DIR: folder } });
});
after(() => rmSync(folder, { recursive: true }));

const read = (name) => readFileSync(join(folder, name), 'utf8');

test('a small module exports what its source exports', async () => {
  const { default: greeting } = await import(`data:text/javascript,${encodeURIComponent(read('module.js'))}`);
  assert.equal(greeting('Karla'), 'Hello, Karla!');
  assert.ok(read('module.js').length < MODULE.length + '//# sourceMappingURL=module.js.map\n'.length);
});

test('a small classic script leaves no names to the others', () => {
  const page = vm.createContext({});
  for (const _ of ['once', 'and by the side of another with the same names']) vm.runInContext(read('classic.js'), page);
  assert.deepEqual(Object.keys(page), ['told']);
  assert.deepEqual([...page.told], ['ONE', 'TWO']);
});

test('the service worker stays as it is, for the list of files', () => {
  assert.equal(read('service-worker.js'), WORKER);
});

test('the page says the same without comments and indentation', () => {
  assert.equal(read('index.html'), '<body>\n<p>One line\n<b>and</b> another.</p>\n</body>\n');
});

test('all styles are in one file, but for those of static pages, frames, tour, studies and their lab', () => {
  const sources = (name) => JSON.parse(read(`${name}.map`)).sources.toSorted();
  const all = readdirSync(join(project, 'static/css')).filter((name) => !['styles.css', 'steps.css', 'builder.css', 'frame.css', 'tour.css', 'study.css'].includes(name) && !name.startsWith('lab'));
  assert.deepEqual(sources('styles.css'), all.map((name) => `../static/css/${name}`).sort());
  assert.deepEqual(sources('builder.css'), ['../static/css/builder.css']);
  assert.deepEqual(sources('frame.css'), ['../static/css/frame.css']);
  assert.deepEqual(sources('tour.css'), ['../static/css/tour.css']);
  assert.deepEqual(sources('study.css'), ['../static/css/study.css']);
  const lab = readdirSync(join(project, 'static/css')).filter((name) => name.startsWith('lab_'));
  assert.deepEqual(sources('lab/lab.css'), lab.map((name) => `../../static/css/${name}`).sort());
  assert.deepEqual(sources('steps.css'), ['../static/css/steps.css', '../static/css/tokens.css']);
  assert.doesNotMatch(read('styles.css'), /@import/);
  assert.match(read('styles.css'), /url\(fonts\//);
});

test('each file names the map beside it, which has its source', () => {
  for (const [name, text] of [['module.js', MODULE], ['classic.js', CLASSIC], ['styles.css', readFileSync(join(project, 'static/css/tokens.css'), 'utf8')]]) {
    assert.match(read(name), new RegExp(`# sourceMappingURL=${name}\\.map( \\*/)?\n$`));
    const { sources, sourcesContent } = JSON.parse(read(`${name}.map`));
    assert.equal(sourcesContent[0], text);
    for (const source of sources) assert.doesNotMatch(source, /^\/|two-phones-/);
  }
});
