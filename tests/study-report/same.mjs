// Whether two computations of a report say the same, in each part and each row.
import assert from 'node:assert/strict';

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
/** What is no figure: the references, and what the clocks of two devices say (crates/study/src/clocks/tests.rs). */
const APART = ['sources', 'clocks', 'crossing'];
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

/** Compares two reports, each part with all its rows: neither may have one that the other lacks. */
export function sameReport(found, wanted) {
  assert.deepEqual(Object.keys(found).toSorted(), Object.keys(wanted).filter((key) => !APART.includes(key)).toSorted());
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
