// An export by the rules of Psych-DS (github.com/psych-ds/psych-DS, schema of November 2026), written out here: its validator is in no
// registry. Each rule has the code by which the schema names it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { make } from './made.mjs';

/** `fileRegex` of the rule Datafile. */
const NAME = /^([a-z]+-[a-zA-Z0-9]+)(_[a-z]+-[a-zA-Z0-9]+)*_data\.csv$/;
/** The keywords that need no explanation (FILENAME_UNOFFICIAL_KEYWORD_WARNING). */
const KEYWORDS = ['study', 'site', 'subject', 'session', 'task', 'condition', 'trial', 'stimulus', 'description'];

let made;
let root;
let description;
before(() => {
  made = make();
  root = join(made.folder, 'copy');
  description = JSON.parse(readFileSync(join(root, 'dataset_description.json'), 'utf8'));
});
after(() => rmSync(made.folder, { recursive: true, force: true }));

const data = () => readdirSync(join(root, 'data'));
const lines = (name) => readFileSync(join(root, 'data', name), 'utf8').trimEnd().split('\r\n').map((line) => line.split(','));

describe('an export, by Psych-DS', () => {
  it('has a description in schema.org (MISSING_DATASET_DESCRIPTION, INCORRECT_DATASET_TYPE, UNKNOWN_NAMESPACE)', () => {
    assert.equal(description['@type'], 'Dataset');
    assert.equal(description['@context'], 'https://schema.org/');
  });

  it('has the keys that are required (JSON_KEY_REQUIRED)', () => {
    for (const key of ['name', 'description']) assert.ok(description[key].length > 5, key);
    assert.ok(description.variableMeasured.length > 30);
    for (const variable of description.variableMeasured) assert.equal(variable['@type'], 'PropertyValue');
  });

  it('has data by names of keywords (MISSING_DATAFILE, FILENAME_KEYWORD_FORMATTING_ERROR)', () => {
    assert.equal(data().length, 3);
    for (const name of data()) {
      assert.match(name, NAME);
      for (const part of name.replace(/_data\.csv$/, '').split('_')) assert.ok(KEYWORDS.includes(part.split('-')[0]), part);
    }
  });

  it('has as many cells in each line as in the header (CSV_HEADER_LENGTH_MISMATCH, CSV_HEADER_REPEATED)', () => {
    for (const name of data()) {
      const [header, ...others] = lines(name);
      assert.equal(new Set(header).size, header.length, name);
      assert.ok(others.length > 0);
      for (const cells of others) assert.equal(cells.length, header.length, name);
      assert.ok(!header.includes('row_id'), 'ROWID_VALUES_NOT_UNIQUE');
    }
  });

  it('describes each column, and no other (CSV_COLUMN_MISSING_FROM_METADATA, VARIABLE_MISSING_FROM_CSV_COLUMNS)', () => {
    const columns = new Set(data().flatMap((name) => lines(name)[0]));
    const variables = description.variableMeasured.map(({ name }) => name);
    assert.deepEqual(variables.toSorted(), [...columns].toSorted());
  });

  it('has no empty file, and is told what else there is (FILE_EMPTY, FILE_NOT_CHECKED)', () => {
    const ignored = readFileSync(join(root, '.psychds-ignore'), 'utf8').trim().split('\n');
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
      assert.ok(readFileSync(join(entry.parentPath ?? entry.path, entry.name)).length > 0, entry.name);
    }
    // By the schema, or passed over by the validator as these folders are.
    const known = ['README.md', 'dataset_description.json', 'data', 'materials', 'documentation', '.psychds-ignore', ...ignored];
    for (const name of readdirSync(root)) assert.ok(known.includes(name), name);
    for (const name of ignored) assert.ok(existsSync(join(root, name)), name);
  });
});
