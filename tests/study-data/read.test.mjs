// The snippets of docs/study-data.md are run as they stand there, and say what is added up here; other programs read an export as it was
// meant.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { by, leftOut, make, run, snippets, table } from './made.mjs';

let made;
before(() => {
  made = make();
});
after(() => rmSync(made.folder, { recursive: true, force: true }));

const near = (found, wanted) => assert.ok(Math.abs(found - wanted) < 1e-9 * wanted, `${found} is not ${wanted}`);
const order = (...keys) => (a, b) => keys.map((key) => (a[key] < b[key] ? -1 : Number(a[key] > b[key]))).find(Boolean) ?? 0;

/** How long each task of the events took in the end, as the tables should say: from the events alone. */
function tasks(events) {
  const found = [];
  let [page, open, before, away] = [undefined, [], undefined, undefined];
  for (const event of events) {
    const key = `${event.session} ${before && event.seq > before.seq && event.session === before.session ? page : event.seq + event.time_iso}`;
    if (!before || event.session !== before.session || event.seq <= before.seq) [page, open, before, away] = [event.time_iso, [], undefined, undefined];
    if (before && event.t_ms >= before.t_ms) for (const one of open) if (!away) one.active_ms += event.t_ms - before.t_ms;
    if (event.event === 'hide' || event.event === 'pause') away = event.event;
    if (event.event === 'show' || event.event === 'resume') away = undefined;
    if (event.event === 'checkpoint') away = event.detail === 'after-reload' ? event.event : undefined;
    const [, word, number] = event.event === 'task' ? /^([a-z-]+)=(\d+)$/.exec(event.detail) : [];
    if (word === 'began') open.push({ key, task: Number(number), active_ms: 0, outcome: 'open', participant: event.participant });
    else if (word) {
      const ended = open.findIndex(({ task }) => task === Number(number));
      open[ended].outcome = word;
      found.push(...open.splice(ended, 1));
    }
    before = event;
  }
  return found;
}

describe('pandas', { skip: leftOut }, () => {
  const result = (place) => run('snippet.py', ['python'], { cwd: made.folder, input: snippets('python')[place] });

  it('says how each task went', () => {
    const wanted = by(tasks(made.events), ({ task }) => task);
    const rows = result(0);
    assert.deepEqual(rows.map(({ task }) => task), [1, 2]);
    for (const { task, n, done, geometric_mean_s: mean } of rows) {
      const good = wanted.get(task).filter(({ outcome }) => outcome === 'done');
      assert.deepEqual([n, done], [wanted.get(task).length, good.length]);
      near(mean, Math.exp(good.reduce((sum, { active_ms: ms }) => sum + Math.log(ms), 0) / good.length) / 1000);
    }
  });

  it('says where errors happen', () => {
    const errors = made.events.filter(({ event }) => event === 'error');
    const groups = by(errors, ({ step, screen, detail }) => JSON.stringify({ step, screen, detail }));
    const wanted = [...groups].map(([key, { length }]) => ({ ...JSON.parse(key), times: length }));
    assert.ok(wanted.length > 1);
    assert.deepEqual(result(1).sort(order('step', 'screen')), wanted.sort(order('step', 'screen')));
  });

  it('says how long each screen was shown', () => {
    const wanted = new Map();
    const add = ({ participant, phone, screen, t_ms }, until) => {
      const key = JSON.stringify({ participant, phone, screen });
      wanted.set(key, (wanted.get(key) ?? 0) + until - t_ms);
    };
    let shown = new Map();
    let before;
    const end = () => shown.forEach((event) => add(event, before.t_ms));
    for (const event of made.events) {
      if (before && (event.session !== before.session || event.t_ms < before.t_ms || event.seq < before.seq)) {
        end();
        shown = new Map();
      }
      before = event;
      if (event.event !== 'screen') continue;
      if (shown.has(event.phone)) add(shown.get(event.phone), event.t_ms);
      shown.set(event.phone, event);
    }
    end();
    const rows = [...wanted].map(([key, ms]) => ({ ...JSON.parse(key), ms }));
    assert.ok(rows.length > 20);
    assert.deepEqual(result(2).sort(order('participant', 'phone', 'screen')), rows.sort(order('participant', 'phone', 'screen')));
  });

  it('has no other snippet', () => assert.equal(snippets('python').length, 3));
});

describe('DuckDB', { skip: leftOut }, () => {
  const result = (place) => run('snippet.py', ['sql'], { cwd: made.folder, input: snippets('sql')[place] });
  const counted = (key) => [...by(made.events, (event) => event[key])].map(([value, { length }]) => [value, length]);

  it('says where errors happen, of all exports side by side', () => {
    const groups = by(made.events.filter(({ event }) => event === 'error'), ({ screen, detail }) => `${screen} ${detail}`);
    const wanted = [...groups.values()].map((list) => ({
      screen: list[0].screen, detail: list[0].detail, times: list.length, people: new Set(list.map(({ participant }) => participant)).size,
    }));
    const sorted = (rows) => rows.toSorted((a, b) => b.times - a.times || order('screen', 'detail')(a, b));
    assert.deepEqual(result(0), sorted(wanted));
    cpSync(join(made.folder, 'copy'), join(made.folder, 'again'), { recursive: true });
    const twice = wanted.map((row) => ({ ...row, times: 2 * row.times }));
    assert.deepEqual(result(0), sorted(twice));
  });

  it('counts an event once that two exports have', () => {
    cpSync(join(made.folder, 'copy'), join(made.folder, 'again'), { recursive: true });
    const wanted = counted('participant').map(([participant, events]) => ({ participant, events }));
    assert.equal(wanted[0].participant, '001');
    assert.deepEqual(result(1), wanted.sort(order('participant')));
  });

  it('reads JSON Lines', () => {
    const wanted = counted('event').map(([event, times]) => ({ event, times }));
    assert.deepEqual(result(2), wanted.sort((a, b) => b.times - a.times || order('event')(a, b)));
  });

  it('has no other snippet', () => assert.equal(snippets('sql').length, 3));
});

describe('the zip', { skip: leftOut }, () => {
  it('is read by another program as the folder and the lines beside it', () => {
    const { texts, dates, events } = run('unzip.py', [join(made.folder, 'copy.zip')]);
    assert.deepEqual(dates, [[2026, 11, 30, 8, 0, 0]]);
    const files = readdirSync(join(made.folder, 'copy'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.equal(Object.keys(texts).length, files.length);
    for (const [name, text] of Object.entries(texts)) assert.equal(readFileSync(join(made.folder, name), 'utf8'), text, name);
    const [header, ...lines] = events;
    assert.deepEqual(header, Object.keys(made.events[0]));
    assert.deepEqual(lines, made.events.map((event) => Object.values(event).map((value) => String(value ?? ''))));
  });
});

describe('the tables of tasks and sessions', () => {
  it('say what the events say, added up apart', () => {
    const wanted = tasks(made.events).map(({ participant, task, active_ms: ms, outcome }) => [participant, `${task}`, `${ms}`, outcome]);
    const found = table(made.folder, 'tasks').map((row) => [row.participant, row.task, row.active_ms, row.outcome]);
    assert.deepEqual(found, wanted);
  });

  it('have a session of each participant', () => {
    const sessions = table(made.folder, 'sessions');
    const people = by(made.events, ({ participant }) => participant);
    assert.deepEqual(sessions.map(({ participant }) => participant), [...people.keys()]);
    for (const { participant, events, errors, consent, devices } of sessions) {
      const own = people.get(participant);
      assert.equal(Number(events), own.length);
      assert.equal(Number(errors), own.filter(({ event }) => event === 'error').length);
      assert.equal(consent, own.find(({ event }) => event === 'consent').detail);
      assert.equal(Number(devices), own.filter(({ event }) => event === 'begin').length);
    }
  });
});
