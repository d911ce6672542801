// A data set of participants who never were, as crates/study writes it, and what the tests compare it with: the same events from JSON
// Lines, added up in plain JavaScript.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');
const python = join(project, 'target/tools/venv/bin/python');
/** Why what needs Python is left out, if it is. */
export const leftOut = existsSync(python) ? false : 'its Python packages are not installed here';

/** The folder with `copy/`, `copy.zip` and `copy.jsonl`. */
export function make() {
  const folder = mkdtempSync(join(tmpdir(), 'study-data-'));
  const options = ['--participants', '8', '--seed', '3', '--out', folder];
  execFileSync('cargo', ['run', '--locked', '--quiet', '--package', 'study', '--example', 'dataset', '--', ...options], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
  const events = readFileSync(join(folder, 'copy.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  return { folder, events };
}

/** What a program of this folder prints as JSON. */
export function run(name, args, { cwd, input } = {}) {
  const options = { cwd, input, encoding: 'utf8', maxBuffer: 1e8, stdio: ['pipe', 'pipe', 'inherit'] };
  return JSON.parse(execFileSync(python, [join(import.meta.dirname, name), ...args], options));
}

/** The snippets of the docs page in a language, in their order. */
export function snippets(language) {
  const page = readFileSync(join(project, 'docs/study-data.md'), 'utf8');
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);
}

/** A list by what `key` gives for each of it. */
export function by(list, key) {
  const groups = new Map();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** The rows of a table of the data set as objects. None of its cells has a comma or a quotation mark. */
export function table(folder, name) {
  const text = readFileSync(join(folder, 'copy', `${name}.csv`), 'utf8');
  if (text.includes('"')) throw new Error(`${name}.csv has a cell that this reader is too simple for`);
  const [header, ...lines] = text.trimEnd().split('\r\n').map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(header.map((column, place) => [column, cells[place]])));
}
