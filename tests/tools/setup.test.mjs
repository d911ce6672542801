// Where tools/setup.sh takes a tool from: in a project of its own, with a cargo that installs nothing real.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

const source = join(import.meta.dirname, '../../tools/setup.sh');
const VERSION = /^mutants_version=(\S+)$/m.exec(readFileSync(source, 'utf8'))[1];

let home;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'two-phones-')));
  for (const folder of ['tools', 'path', 'cache']) mkdirSync(join(home, folder));
  cpSync(source, join(home, 'tools/setup.sh'));
  writeFileSync(join(home, 'Cargo.lock'), '');
  // What it is asked for, it writes down; `cargo install` makes a file, binstall there is none.
  command('cargo', `
    [ "$1" != binstall ] || exit 101
    echo "$@" >>'${home}/asked'
    while [ $# -gt 0 ]; do [ "$1" = --root ] && root=$2; shift; done
    [ -z "$root" ] || { mkdir -p "$root/bin" && cp '${home}/path/cargo' "$root/bin/cargo-mutants"; }`);
});
afterEach(() => rmSync(home, { recursive: true }));

function command(name, script) {
  writeFileSync(join(home, 'path', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** What cargo was asked for, and where the command is that was linked. */
function setUp() {
  const env = { ...process.env, PATH: `${home}/target/tools/bin:${home}/path:/usr/bin:/bin`, TWO_PHONES_CACHE: join(home, 'cache') };
  execFileSync(join(home, 'tools/setup.sh'), ['mutants'], { env, stdio: ['ignore', 'ignore', 'ignore'] });
  const asked = join(home, 'asked');
  const lines = existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [];
  rmSync(asked, { force: true });
  return { lines, linked: realpathSync(join(home, 'target/tools/bin/cargo-mutants')) };
}

const BUILT = () => join(home, `cache/cargo-mutants-${VERSION}/bin/cargo-mutants`);

test('a tool of the right version on PATH is taken as it is', () => {
  command('cargo-mutants', `echo 'cargo-mutants ${VERSION} (of a package)'`);
  assert.deepEqual(setUp(), { lines: [], linked: join(home, 'path/cargo-mutants') });
  assert.deepEqual(setUp(), { lines: [], linked: join(home, 'path/cargo-mutants') }, 'again');
});

test('a tool of another version on PATH is passed over', () => {
  for (const other of [`${VERSION}1`, `1${VERSION}`, `${VERSION}-beta`]) {
    command('cargo-mutants', `echo 'cargo-mutants ${other}'`);
    assert.equal(setUp().linked, BUILT());
    rmSync(join(home, 'cache'), { recursive: true });
  }
});

test('a tool is built where binstall is not installed, once', () => {
  const { lines, linked } = setUp();
  assert.equal(linked, BUILT());
  assert.match(lines.join(), new RegExp(`^install cargo-mutants --version ${VERSION} --locked`));
  assert.deepEqual(setUp(), { lines: [], linked: BUILT() });
});

test('a tool is downloaded where binstall is installed', () => {
  command('cargo', `
    echo "$@" >>'${home}/asked'
    while [ $# -gt 0 ]; do [ "$1" = --install-path ] && path=$2; shift; done
    [ -z "$path" ] || { mkdir -p "$path" && cp '${home}/path/cargo' "$path/cargo-mutants"; }`);
  const { lines, linked } = setUp();
  assert.equal(linked, BUILT());
  assert.deepEqual(lines.map((line) => line.split(' ').slice(0, 2).join(' ')), ['binstall -V', `binstall cargo-mutants@${VERSION}`]);
});

test('a tool that binstall does not get is built', () => {
  const cargo = readFileSync(join(home, 'path/cargo'), 'utf8');
  // Whether it says so or not.
  for (const code of [1, 0]) {
    command('cargo', `case "$*" in 'binstall -V') exit 0 ;; binstall*) exit ${code} ;; esac\n${cargo}`);
    const { lines, linked } = setUp();
    assert.equal(linked, BUILT());
    assert.deepEqual(lines.map((line) => line.split(' ')[0]), ['install']);
    rmSync(join(home, 'cache'), { recursive: true });
  }
});
