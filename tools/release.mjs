// Freezes a version of the built page: `release/v1.2.0/`, with the hashes of its files beside it, ready to be uploaded. A folder that
// is there is never written to again (docs/releasing.md).
//
//   node tools/release.mjs check VERSION              what has to hold before anything is built
//   node tools/release.mjs freeze VERSION [--dir dist] [--out release]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = 'usage: node tools/release.mjs check|freeze VERSION [--dir dist] [--out release]';

/** Says what is wrong, and ends with code 1. */
function fail(...messages) {
  for (const message of messages) console.error(`!! ${message}`);
  process.exit(1);
}

const { values: options, positionals: [command, version] } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'release' } },
});
// Semantic Versioning 2.0.0, without build metadata.
if (!['check', 'freeze'].includes(command) || !version) fail(USAGE);
if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/.test(version)) fail(`"${version}" is no version such as 1.2.0 (semver.org)`);
const name = `v${version}`;
const frozen = join(options.out, name);
if (existsSync(frozen)) fail(`${frozen} is there already: what is frozen is never changed. Take the next version`);

if (command === 'check') check();
else freeze();

function check() {
  const wrong = [];
  if (execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) !== '') wrong.push('there are changes that are not committed');
  if (execFileSync('git', ['tag', '--list', name], { encoding: 'utf8' }) !== '') wrong.push(`the tag ${name} is there already`);
  const stated = /^\[package\][^[]*?^version = "([^"]*)"/ms.exec(readFileSync('Cargo.toml', 'utf8'))?.[1];
  if (stated !== version) wrong.push(`Cargo.toml says version ${stated}`);
  if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version} `)) wrong.push(`CHANGELOG.md has no heading "## ${version} (DATE)"`);
  if (wrong.length > 0) fail(...wrong);
}

function freeze() {
  const files = readdirSync(options.dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(options.dir.length + 1))
    .sort();
  if (!files.includes('index.html')) fail(`${options.dir} holds no built page: run "make dist"`);
  // Under another name until it is whole.
  const aside = `${frozen}.part`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(options.out, { recursive: true });
  cpSync(options.dir, aside, { recursive: true });
  const hash = (file, kind, form) => createHash(kind).update(readFileSync(join(options.dir, file))).digest(form);
  const sums = files.map((file) => `${hash(file, 'sha256', 'hex')}  ${name}/${file}\n`);
  const integrity = Object.fromEntries(files.filter((file) => /\.(js|css|wasm)$/.test(file)).map((file) => [file, `sha384-${hash(file, 'sha384', 'base64')}`]));
  writeFileSync(join(options.out, `${name}.sha256`), sums.join(''));
  writeFileSync(join(options.out, `${name}.integrity.json`), `${JSON.stringify(integrity, null, 2)}\n`);
  renameSync(aside, frozen);
  console.log(`== ${frozen}/ holds ${files.length} files. Upload that folder, and ${name}.sha256 and ${name}.integrity.json beside it; then:`);
  console.log(`   git tag -a ${name} -m "Two Phones ${version}" && git push origin ${name}`);
}
