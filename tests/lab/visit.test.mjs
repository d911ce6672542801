// What a participant's page and the moderator's window say to each other, and what the window makes of it: pure.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Rows, clock, times } from '../../static/lab/moderate/visit.js';
import { Moderated } from '../../static/study/moderated.js';
import { MOST_ROWS, messageOf, rowOf } from '../../static/study/wire.js';

const BEGIN = Date.parse('2026-11-30T18:00:00.000Z');
const row = (seq, second, event, more = {}) => ({
  study: 'pilot', participant: 'P1', session: 's-a', app_version: '1', scenario: '', device: null, phone: '', seq, time_iso: new Date(BEGIN + second * 1000).toISOString(),
  t_ms: second * 1000, story_ms: second * 1000, event, step: null, screen: '', control: '', detail: '', ...more,
});
const screen = (seq, second, phone, step, name) => row(seq, second, 'screen', { phone, step, screen: name });
const began = (seq, second) => row(seq, second, 'task', { detail: 'began=1' });

describe('what is heard', () => {
  it('is a row of events.csv and nothing besides', () => {
    assert.deepEqual(rowOf({ ...row(1, 0, 'begin'), secret: '112358' }), row(1, 0, 'begin'));
    for (const wrong of [null, 7, [], {}, { ...row(1, 0, 'begin'), seq: null }, { ...row(1, 0, 'begin'), time_iso: 'now' }, { ...row(1, 0, 'begin'), phone: 'x' }, { ...row(1, 0, 'begin'), detail: 'x'.repeat(2_000) }, { ...row(1, 0, 'begin'), t_ms: -1 }]) {
      assert.equal(rowOf(wrong), undefined);
    }
  });

  it('is of a known form and version, or nothing', () => {
    const state = { v: 1, type: 'state', page: 'a1', phones: 'both', phase: 'running', task: 0, of: 1, text: 'Copy', byModerator: false };
    assert.equal(messageOf(state).phase, 'running');
    assert.equal(messageOf({ ...state, kept: 'x' }).kept, undefined);
    for (const wrong of [undefined, 'hello', { ...state, v: 2 }, { ...state, type: 'toString' }, { ...state, phase: '<b>' }, { ...state, task: 1.5 }, { ...state, phones: 'three' }]) {
      assert.equal(messageOf(wrong), undefined);
    }
    const asked = { v: 1, type: 'do', id: 'x', page: 'a1', what: 'pause', text: '', until: BEGIN };
    assert.equal(messageOf(asked).what, 'pause');
    for (const wrong of [{ ...asked, what: 'delete' }, { ...asked, until: undefined }]) assert.equal(messageOf(wrong), undefined);
    const rows = { v: 1, type: 'rows', page: 'a1', phones: 'old', left: 0, rows: [row(1, 0, 'begin'), { bad: true }] };
    assert.equal(messageOf(rows).rows.length, 1);
    assert.equal(messageOf({ ...rows, rows: Array.from({ length: MOST_ROWS + 1 }) }), undefined);
  });
});

describe('what is asked for', () => {
  it('is done in time, or not at all', () => {
    const done = [];
    const visit = { study: 'pilot', participant: 'P1', sessions: ['s-a'], phones: 'both' };
    const page = new Moderated(visit, { rows: async () => [], act: (what) => done.push(what) });
    const ask = (what, until) => page.hear({ type: 'do', id: what, page: page.page, what, text: '', until });
    try {
      ask('pause', Date.now() + 60_000);
      // It waited in a page that was frozen; who asked was told that nobody answered.
      ask('stop', Date.now() - 1);
    } finally {
      page.close('left');
    }
    assert.deepEqual(done, ['pause']);
  });
});

describe('what is shown', () => {
  it('counts a row once, and begins anew with another visit', () => {
    const rows = new Rows();
    assert.equal(rows.take('both', [row(1, 0, 'begin'), row(2, 1, 'consent')]).length, 2);
    assert.equal(rows.take('both', [row(2, 1, 'consent'), row(3, 2, 'hide')]).length, 1);
    assert.deepEqual(rows.newest().map(({ seq }) => seq), [3, 2, 1]);
    rows.take('both', [row(1, 60, 'begin')]);
    assert.deepEqual(rows.newest().map(({ event }) => event), ['begin']);
    rows.take('old', [row(1, 0, 'begin'), row(2, 1, 'consent')], 40);
    assert.equal(rows.left, 40);
    rows.take('old', [row(1, 60, 'begin')]);
    assert.equal(rows.left, 0, 'what was older is of the visit before');
  });

  it('is the step of each phone since it came there', () => {
    const rows = new Rows();
    rows.take('both', [began(1, 0), screen(2, 1, 'old', 1, 'home'), screen(3, 5, 'old', 1, 'menu'), screen(4, 6, 'new', 0, 'store')]);
    assert.deepEqual(rows.phone('old'), { step: 1, screen: 'menu', since: BEGIN + 1000, seen: BEGIN + 5000 });
    rows.take('both', [began(5, 9)]);
    assert.equal(rows.phone('old'), undefined, 'each task has its phones anew');
  });

  it('is the time of the task: active, paused or away, out of sight', () => {
    const rows = [began(1, 0), row(2, 10, 'pause'), row(3, 40, 'resume'), row(4, 50, 'hide'), row(5, 55, 'show'), row(6, 100, 'checkpoint', { detail: 'after-reload' }), row(7, 110, 'checkpoint', { detail: 'away-ms=45000' })];
    const { active, paused, hidden } = times(rows, BEGIN + 115_000);
    assert.deepEqual([active, paused, hidden], [10_000 + 10_000 + 5_000, 30_000 + 55_000, 5_000]);
    const over = times([...rows, row(8, 120, 'task', { detail: 'done=1' })], BEGIN + 999_000);
    assert.equal(over.active, 30_000, 'a task that is over lasts no longer');
    assert.equal(times([row(1, 0, 'begin')], BEGIN), undefined);
  });

  it('is a time as people read it', () => {
    assert.deepEqual([7_900, 754_000, 3_723_000, -5].map(clock), ['0:07', '12:34', '1:02:03', '0:00']);
  });
});
