// A step of tools/finish.mjs: makes small stylesheets of static/css/styles.css and what it imports, and of others beside it, one script
// each of static/tour/, static/study/ and the folders of static/lab/, and the scripts and the page small. Each has a source map beside it, which only a browser's developer tools ask for.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { folder, source } from './staging.mjs';

/** The worker stays readable: tools/precache.mjs writes the list of files into it, and no page waits for it. */
const LEFT = 'service-worker.js';

function styles(name, folderOf = '') {
  const { outputFiles } = buildSync({
    entryPoints: [join(source, 'static/css', name)],
    bundle: true,
    minify: true,
    // Their addresses are those of the built files already.
    external: ['fonts/*'],
    sourcemap: 'linked',
    // Named for the paths in the source map, which are from here to the sources. The folder Trunk works in has another name each time.
    outfile: join(source, 'dist', folderOf, name),
    write: false,
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, folderOf, path.endsWith('.map') ? `${name}.map` : name), contents);
}

/** What is in several files and loaded as one: `entry` is the first of them, `name` the one. */
function bundle(name, entry = `${name}/${name}.js`) {
  const { outputFiles } = buildSync({
    entryPoints: [join(source, 'static', entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    sourcemap: 'linked',
    outfile: join(source, `dist/${name}.js`),
    // The lab's wasm has a script of its own.
    external: ['./lab.js', './report.js'],
    write: false,
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, `${name}.js${path.endsWith('.map') ? '.map' : ''}`), contents);
}

function script(name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const { code, map } = transformSync(text, {
    minify: true,
    // What is declared on the top level of a module and used nowhere else has been put where it is used.
    treeShaking: true,
    charset: 'utf8',
    // The top-level names of a module can be shortened; those of another script, in a function of its own. Only modules import here.
    format: /^(import|export)\b|\bimport\(/m.test(text) ? 'esm' : 'iife',
    sourcemap: 'external',
    sourcefile: `source/${name}`,
    logLevel: 'warning',
  });
  // Each byte of what hosts load counts (tools/size/ceilings.json); its map is beside it for whoever looks.
  writeFileSync(join(folder, name), name === 'embed.js' ? code : `${code}//# sourceMappingURL=${name}.map\n`);
  writeFileSync(join(folder, `${name}.map`), map);
}

/** The page without its comments and the indentation of its lines; no text on it keeps spaces at the beginning of a line. */
function page() {
  const name = join(folder, 'index.html');
  const html = readFileSync(name, 'utf8');
  writeFileSync(name, html.replace(/<!--[^]*?-->/g, '').replace(/\n\s+/g, '\n'));
}

page();
styles('styles.css');
styles('steps.css');
styles('builder.css');
styles('frame.css');
styles('tour.css');
styles('study.css');
for (const name of readdirSync(folder)) {
  if (name.endsWith('.js') && name !== LEFT) script(name);
}
bundle('tour');
bundle('study');
styles('lab.css', 'lab');
for (const page of ['report', 'plan', 'moderate', 'check']) bundle(`lab/${page}_page`, `lab/${page}/${page}_page.js`);
