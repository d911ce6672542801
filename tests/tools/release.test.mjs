// A version that is frozen, from a stand-in for the built page.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';

const tool = path.join(import.meta.dirname, '../../tools/release.mjs');

/** A folder for one test, with a page of two files. */
function place(context) {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-phones-release-'));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'dist/lang'), { recursive: true });
  writeFileSync(path.join(folder, 'dist/index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'dist/start.js'), 'start();');
  writeFileSync(path.join(folder, 'dist/lang/app.da.txt'), 'Hej');
  const run = (command, ...more) => spawnSync('node', [tool, ...more], { cwd: folder, encoding: 'utf8', ...command });
  const read = (name) => readFileSync(path.join(folder, name), 'utf8');
  return { folder, run: (...more) => run({}, ...more), read };
}

test('a frozen version is the page as it is, with its hashes beside it', (context) => {
  const { folder, run, read } = place(context);
  const { status, stdout } = run('freeze', '1.2.0');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /git tag -a v1\.2\.0/);
  assert.deepEqual(readdirSync(path.join(folder, 'release')).sort(), ['v1.2.0', 'v1.2.0.integrity.json', 'v1.2.0.sha256']);
  assert.equal(read('release/v1.2.0/lang/app.da.txt'), 'Hej');
  assert.equal(read('release/v1.2.0.sha256').split('\n').length, 4);
  assert.equal(spawnSync('sha256sum', ['--check', '--quiet', 'v1.2.0.sha256'], { cwd: path.join(folder, 'release') }).status, 0);
  const { 'start.js': integrity, ...others } = JSON.parse(read('release/v1.2.0.integrity.json'));
  assert.equal(integrity, `sha384-${createHash('sha384').update('start();').digest('base64')}`);
  assert.deepEqual(others, {});
});

test('a frozen version is never written to again', (context) => {
  const { folder, run, read } = place(context);
  run('freeze', '1.2.0');
  writeFileSync(path.join(folder, 'dist/start.js'), 'other();');
  const { status, stderr } = run('freeze', '1.2.0');
  assert.equal(status, 1);
  assert.match(stderr, /never changed/);
  assert.equal(read('release/v1.2.0/start.js'), 'start();');
  assert.equal(run('freeze', '1.2.1').status, 0);
});

test('what is no version, or no built page, is refused', (context) => {
  const { folder, run } = place(context);
  for (const version of ['1.2', 'v1.2.0', '01.2.0', '../1.2.0', '']) assert.equal(run('freeze', version).status, 1, version);
  rmSync(path.join(folder, 'dist/index.html'));
  assert.match(run('freeze', '1.2.0').stderr, /no built page/);
});

test('a version is checked before it is built: committed, not tagged, named by Cargo.toml and the changelog', (context) => {
  const { folder, run } = place(context);
  const git = (...args) => assert.equal(spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder }).status, 0);
  writeFileSync(path.join(folder, 'Cargo.toml'), '[workspace]\n\n[package]\nname = "two-phones"\nversion = "1.2.0"\n\n[dependencies]\nversion = "9"\n');
  writeFileSync(path.join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 1.2.0 (2026-12-01)\n');
  git('init', '--quiet');
  assert.match(run('check', '1.2.0').stderr, /not committed/);
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  assert.deepEqual([run('check', '1.2.0').status, run('check', '1.2.0').stderr], [0, '']);
  assert.match(run('check', '1.3.0').stderr, /Cargo\.toml says version 1\.2\.0[^]*no heading/);
  git('tag', 'v1.2.0');
  assert.match(run('check', '1.2.0').stderr, /tag v1\.2\.0 is there/);
});
