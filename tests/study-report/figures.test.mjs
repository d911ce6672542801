// Every figure of the report is computed anew, from events.csv alone, by the scripts that researchers get with it: static/lab/recompute.py
// with scipy and statsmodels, and static/lab/recompute.R. All must say the same, in each of their parts, and none may have more than another.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build, figures, make, withoutPython, withoutR } from './made.mjs';

/** The parts of a report that are lists, each with what tells one of its rows from another. */
const LISTS = {
  tasks: ['task'],
  figures: ['id', 'task', 'group'],
  steps: ['task', 'group', 'phone', 'step'],
  funnel: ['task', 'group', 'phone', 'step'],
  paths: ['task', 'group', 'path'],
  hints: ['task', 'group', 'phone', 'step', 'screen', 'hint'],
  times: ['task', 'study', 'participant'],
  answers: ['questionnaire', 'task', 'study', 'participant'],
  comments: ['study', 'participant'],
  comparison: ['id', 'task', 'a', 'b'],
};
const DATA = [[3, 1], [12, 1], [12, 2], [12, 3], [40, 1], [60, 2]];
/** Two computations of one formula round differently in their last digits. */
const NEAR = 1e-9;

function same(found, wanted, place) {
  const numbers = typeof found === 'number' && typeof wanted === 'number';
  if (numbers && !Number.isInteger(wanted)) return assert.ok(Math.abs(found - wanted) <= NEAR * Math.abs(wanted), `${place}: ${found}, not ${wanted}`);
  // A whole number, as of points or of ms, may be the result of a computation, too; a count is exact.
  if (numbers && /\.(value|low|high|share|difference|score)$/.test(place)) return assert.ok(Math.abs(found - wanted) <= NEAR * Math.max(1, Math.abs(wanted)), `${place}: ${found}, not ${wanted}`);
  return assert.deepEqual(found, wanted, place);
}

function sameRow(found, wanted, place) {
  assert.deepEqual(Object.keys(found).toSorted(), Object.keys(wanted).toSorted(), place);
  for (const key of Object.keys(wanted)) same(found[key], wanted[key], `${place}.${key}`);
}

/** Compares two reports, each part with all its rows. */
function sameReport(found, wanted) {
  assert.deepEqual(Object.keys(found).toSorted(), Object.keys(wanted).filter((key) => key !== 'sources').toSorted());
  for (const [part, value] of Object.entries(found)) {
    if (!LISTS[part]) {
      assert.deepEqual(value, wanted[part], part);
      continue;
    }
    const named = (rows) => new Map(rows.map((row) => [LISTS[part].map((key) => `${row[key]}`).join(' | '), row]));
    const [ours, theirs] = [named(value), named(wanted[part])];
    assert.equal(ours.size, value.length, `${part} has a row twice`);
    assert.equal(theirs.size, wanted[part].length, `${part} has a row twice`);
    assert.deepEqual([...ours.keys()].toSorted(), [...theirs.keys()].toSorted(), part);
    for (const [name, row] of ours) sameRow(row, theirs.get(name), `${part}: ${name}`);
  }
}

const made = new Map();
before(() => {
  build();
  for (const [participants, seed] of DATA) made.set(`${participants} people, seed ${seed}`, make(participants, seed));
});
after(() => {
  for (const { folder } of made.values()) rmSync(folder, { recursive: true, force: true });
});

describe('the report', () => {
  it('says the same of one export as of one of each device', () => {
    for (const { whole, devices } of made.values()) {
      assert.deepEqual(figures.rust(devices, 'scenario'), figures.rust([whole], 'scenario'));
      assert.deepEqual(figures.rust(devices.toReversed(), 'scenario'), figures.rust([whole], 'scenario'));
    }
  });

  it('says the same when an earlier export is there as well', () => {
    for (const { whole, earlier } of made.values()) {
      assert.deepEqual(figures.rust([earlier, whole], 'none'), figures.rust([whole], 'none'));
    }
  });

  it('names a source of each figure, and has its reference', () => {
    for (const { whole } of made.values()) {
      const { sources, figures: all, comparison } = figures.rust([whole], 'scenario');
      for (const { source } of [...all, ...comparison]) assert.ok(sources[source], source);
    }
  });

  it('has all that is compared here', () => {
    const of = (key) => new Set([...made.values()].flatMap(({ whole }) => figures.rust([whole], 'scenario')[key]).map(({ id }) => id));
    const task = ['completion', 'completion-point', 'direct', 'indirect', 'time-active', 'time-median', 'time-waiting', 'time-away', 'errors', 'misses', 'corrections', 'hints', 'seq'];
    const all = [...made.values()].flatMap(({ whole }) => figures.rust([whole], 'none').figures);
    assert.deepEqual([...new Set(all.map(({ id }) => id))].toSorted(), [...task, 'sus', 'ux-lite'].toSorted());
    assert.deepEqual([...of('comparison')].toSorted(), ['completion', 'errors', 'seq', 'sus', 'time-active', 'ux-lite']);
    assert.ok(all.some(({ id, value }) => id === 'indirect' && value > 0));
    assert.ok(all.some(({ few }) => few) && all.some(({ incomplete }) => incomplete > 0) && all.some(({ censored }) => censored > 0));
  });
});

for (const [name, compute, leftOut] of [['Python', figures.python, withoutPython], ['R', figures.r, withoutR]]) {
  describe(`the script in ${name}`, { skip: leftOut }, () => {
    for (const [participants, seed] of DATA) {
      for (const by of ['none', 'scenario', ...(participants === 12 ? ['study', 'version'] : [])]) {
        it(`computes every figure of ${participants} people, seed ${seed}, by ${by}`, () => {
          const { whole } = made.get(`${participants} people, seed ${seed}`);
          sameReport(compute([whole], by), figures.rust([whole], by));
        });
      }
    }

    it('computes the same from the exports of each device, and from two that overlap', () => {
      const { whole, devices, earlier } = made.get('12 people, seed 1');
      const wanted = compute([whole], 'scenario');
      assert.deepEqual(compute(devices.toReversed(), 'scenario'), wanted);
      assert.deepEqual(compute([earlier, whole], 'scenario'), wanted);
    });
  });
}
