// Puts the package for pages that embed the demo together, ready to be published: packages/embed/ with the module of the built page, in the
// version that Cargo.toml states.
//
//   node tools/package.mjs [--dir dist] [--out target/packages/embed]
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'target/packages/embed' } } });
if (!existsSync(join(options.dir, 'embed.js'))) {
  console.error(`!! ${options.dir} holds no embed.js: run "make dist"`);
  process.exit(1);
}

rmSync(options.out, { recursive: true, force: true });
mkdirSync(options.out, { recursive: true });
cpSync(join(root, 'packages/embed'), options.out, { recursive: true });
for (const name of ['embed.js', 'embed.js.map', 'summary.js', 'summary.js.map']) cpSync(join(options.dir, name), join(options.out, name));
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) cpSync(join(root, name), join(options.out, name));
const version = /^\[package\][^[]*?^version = "([^"]*)"/ms.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'))[1];
const about = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8'));
writeFileSync(join(options.out, 'package.json'), `${JSON.stringify({ ...about, version }, null, 2)}\n`);
console.log(`== ${options.out}/ is ${about.name} ${version}: npm publish ${options.out}`);
