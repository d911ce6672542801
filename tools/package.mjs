// Puts the packages together, ready to be published, in the version that Cargo.toml states: that for pages that embed the demo (embed), with
// the modules of the built page, and the plugin for jsPsych (jspsych), built from its sources. What is in packages/ besides is used as it is.
//
//   node tools/package.mjs [NAME…] [--dir dist] [--out target/packages]
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'target/packages' } },
});
const version = /^\[package\][^[]*?^version = "([^"]*)"/ms.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'))[1];

/** The modules of the built page that the package takes. */
function embed(out) {
  for (const name of ['embed.js', 'summary.js']) {
    if (!existsSync(join(options.dir, name))) {
      console.error(`!! ${options.dir} holds no ${name}: run "make dist"`);
      process.exit(1);
    }
    for (const file of [name, `${name}.map`]) cpSync(join(options.dir, file), join(out, file));
  }
}

/** What is to be cited, of CITATION.cff, in the two forms that jsPsych prints. */
function citations(cff) {
  const field = (name) => new RegExp(`^(?:- )?${name}: "?([^"\n]*)"?$`, 'm').exec(cff)[1];
  const [author, title] = [field('name'), field('title')];
  return {
    apa: `${author}. ${title} (Version ${version}) [Computer software].`,
    bibtex: `@software{${title}, author = {{${author}}}, title = {{${title}}}, version = {${version}} }`,
  };
}

/**
 * The forms in which jsPsych's own plugins come: a module, one for `require`, and a script for a page, small and readable, which finds
 * jsPsych as a global. What the plugin needs of the demo is in it.
 */
async function jspsych(out) {
  const cff = readFileSync(join(out, 'CITATION.cff'), 'utf8').replace(/^version: .*$/m, `version: ${version}`);
  writeFileSync(join(out, 'CITATION.cff'), cff);
  const source = {
    name: 'source',
    setup(builder) {
      builder.onLoad({ filter: /src\/index\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace("'__CITATIONS__'", JSON.stringify(citations(cff))),
        loader: 'ts',
      }));
    },
  };
  const global = {
    name: 'global',
    setup(builder) {
      builder.onResolve({ filter: /^jspsych$/ }, () => ({ path: 'jspsych', namespace: 'global' }));
      builder.onLoad({ filter: /.*/, namespace: 'global' }, () => ({ contents: 'module.exports = jsPsychModule' }));
    },
  };
  const all = {
    entryPoints: [join(out, 'src/index.ts')],
    bundle: true,
    // Private fields of classes would become functions.
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    sourcemap: 'linked',
    alias: { 'two-phones-embed/summary': join(root, 'static/summary.js') },
  };
  const script = { format: 'iife', globalName: 'jsPsychTwoPhones', footer: { js: 'jsPsychTwoPhones = jsPsychTwoPhones.default;' }, plugins: [source, global] };
  const to = (name) => ({ outfile: join(out, 'dist', name) });
  await build({ ...all, ...to('index.js'), format: 'esm', external: ['jspsych'], plugins: [source] });
  await build({ ...all, ...to('index.cjs'), format: 'cjs', external: ['jspsych'], plugins: [source], footer: { js: 'module.exports = module.exports.default;' } });
  await build({ ...all, ...to('index.browser.js'), ...script });
  await build({ ...all, ...to('index.browser.min.js'), ...script, minify: true });
  const types = join(out, 'types');
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(root, 'packages/jspsych'), '--outDir', types], { stdio: 'inherit' });
  cpSync(join(types, 'index.d.ts'), join(out, 'dist/index.d.ts'));
  rmSync(types, { recursive: true });
}

const PACKAGES = { embed, jspsych };
for (const name of asked.length ? asked : Object.keys(PACKAGES)) {
  if (!Object.hasOwn(PACKAGES, name)) {
    console.error(`!! no package "${name}"; there are: ${Object.keys(PACKAGES).join(' ')}`);
    process.exit(1);
  }
  const out = resolve(options.out, name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(join(root, 'packages', name), out, { recursive: true });
  for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE']) cpSync(join(root, licence), join(out, licence));
  const about = JSON.parse(readFileSync(join(out, 'package.json'), 'utf8'));
  writeFileSync(join(out, 'package.json'), `${JSON.stringify({ ...about, version }, null, 2)}\n`);
  await PACKAGES[name](out);
  console.log(`== ${out}/ is ${about.name} ${version}: npm publish ${out}`);
}
