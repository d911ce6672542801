// static/summary.js: what the records of a session come to, and who the participant is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { anyName, COLUMNS, isName, participantIn, rowOf, Summary } from '../../static/summary.js';
import { root } from '../embed/hosts.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');
const row = (event, more) => ({ event, step: null, screen: '', detail: '', t_ms: 0, ...more });

test('the columns are those of the file and of the types', () => {
  const [, table] = /COLUMNS: \[&str; 16\] = \[(.*?)\]/s.exec(read('crates/study/src/row.rs'));
  assert.deepEqual(COLUMNS, [...table.matchAll(/"(\w+)"/g)].map(([, name]) => name));
  const [, fields] = /interface StudyRecord \{(.*?)\n\}/s.exec(read('packages/embed/index.d.ts'));
  assert.deepEqual([...fields.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name), COLUMNS);
});

test('the events are those of the file and of the types', () => {
  const kinds = [...read('crates/study/src/kind.rs').matchAll(/^ +[A-Z]\w* = "(\w+)",$/gm)].map(([, word]) => word);
  assert.equal(kinds.length, 19);
  const [, union] = /type StudyEvent =(.*?);/s.exec(read('packages/embed/index.d.ts'));
  assert.deepEqual([...union.matchAll(/'(\w+)'/g)].map(([, word]) => word), kinds);
});

test('a summary counts what happened', () => {
  const summary = new Summary();
  summary.add(row('begin', { t_ms: 0 }));
  summary.add(row('screen', { step: 12, screen: 'scan', t_ms: 100 }));
  for (const event of ['press', 'press', 'miss', 'correct', 'error', 'hint', 'hide', 'show']) summary.add(row(event, { step: 12, screen: 'scan', t_ms: 900 }));
  const values = { completed: 0, ended: '', last_task: '', last_step: 12, last_screen: 'scan', duration_ms: 900, events: 10, presses: 2, misses: 1, corrections: 1, errors: 1, hints: 1, hidden: 1 };
  assert.deepEqual(summary.values, values);
});

test('only a session that went to its end with each task done is completed', () => {
  for (const [tasks, end, ended, last, completed] of [
    [['began=1', 'done=1', 'began=2', 'done=2'], 'done', 'done', 'done', 1],
    [['began=1', 'gave-up=1', 'began=2', 'done=2'], 'done', 'done', 'done', 0],
    [['began=1', 'time-up=1'], 'done', 'done', 'time-up', 0],
    [['began=1'], 'stop', 'stop', '', 0],
    [['began=1', 'stopped=1'], 'stop', 'stop', 'stopped', 0],
    [[], '', 'ended', '', 0],
    [['began=1', 'done=1'], undefined, '', 'done', 0],
  ]) {
    const summary = new Summary();
    for (const detail of tasks) summary.add(row('task', { detail }));
    if (end !== undefined) summary.add(row('end', { detail: end }));
    const { values } = summary;
    assert.deepEqual([values.ended, values.last_task, values.completed], [ended, last, completed], tasks.join());
  }
});

test('the time of a demo that was loaded again is added up', () => {
  const summary = new Summary();
  for (const t_ms of [0, 4000, 5000, 10, 2010]) summary.add(row('press', { t_ms }));
  assert.equal(summary.values.duration_ms, 7010);
});

test('the participant comes from the address, the demo\'s own name first', () => {
  const of = (query) => participantIn(`https://lab.example/study?${query}`);
  assert.equal(of('PROLIFIC_PID=5f3c0e9d&STUDY_ID=1'), '5f3c0e9d');
  assert.equal(of('workerId=A1B2'), 'A1B2');
  assert.equal(of('PROLIFIC_PID=5f3c0e9d&participant=P-07'), 'P-07');
  for (const none of ['', 'participant=', 'participant=a%20b', `participant=${'x'.repeat(65)}`, 'participant=%7B%25PROLIFIC_PID%25%7D']) assert.equal(of(none), null, none);
  assert.equal(isName('P_0.7-x'), true);
  const names = Array.from({ length: 50 }, anyName);
  assert.ok(names.every(isName) && new Set(names).size === 50);
});

test('a row has its columns only, and nothing inside a cell', () => {
  const found = rowOf({ study: 'copy', seq: 3, pin: '112358', detail: { pin: '112358' }, t_ms: NaN, control: ['x'], step: 0 });
  assert.deepEqual(Object.keys(found), COLUMNS);
  assert.deepEqual([found.study, found.seq, found.step, found.detail, found.t_ms, found.control], ['copy', 3, 0, null, null, null]);
  assert.doesNotMatch(JSON.stringify(found), /112358/);
});
