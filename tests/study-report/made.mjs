// Data that have everything in them that a figure can depend on: the people of crates/study's example `dataset`, who answer
// questionnaires here, go back, begin again, take part on two devices with the same task, withdraw, or never come to an end.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { by, project } from '../study-data/made.mjs';

const target = process.env.CARGO_TARGET_DIR ?? join(project, 'target');
const python = join(project, 'target/tools/venv/bin/python');
const there = (command, ...args) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Why what needs Python is left out, if it is. */
export const withoutPython = existsSync(python) ? false : 'its Python packages are not installed here';
/** Why what needs R is left out, if it is. */
export const withoutR = there('Rscript', '--version') ? false : 'R is not installed here';

/** Builds both programs once: they are run many times. */
export function build() {
  const options = ['build', '--locked', '--quiet', '--package', 'study', '--example', 'dataset', '--package', 'report', '--example', 'figures'];
  execFileSync('cargo', options, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
}

const json = (command, args) => JSON.parse(execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] }));

/** The figures of these tables: by the report, and by the two scripts that go with it. */
export const figures = {
  rust: (files, by) => json(join(target, 'debug/examples/figures'), [...files, '--by', by]),
  python: (files, by) => json(python, [join(project, 'static/lab/recompute.py'), ...files, '--by', by]),
  r: (files, by) => json('Rscript', [join(project, 'static/lab/recompute.R'), ...files, '--by', by]),
};

/** Numbers that look random, the same for the same seed (mulberry32, by Tommy Ettinger): `below(n)` is a whole number from 0. */
function random(seed) {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** The rows of a person, page by page. */
function pagesOf(rows) {
  const pages = [];
  for (const row of rows) {
    const before = pages.at(-1)?.at(-1);
    if (before && row.seq > before.seq) pages.at(-1).push(row);
    else pages.push([row]);
  }
  return pages;
}

/** Puts events after a row, at its time. */
function put(page, place, ...events) {
  const { step, screen, device, phone } = page[place];
  const plain = { step, screen, device, phone, control: '', detail: '' };
  page.splice(place + 1, 0, ...events.map((event) => ({ ...page[place], ...plain, ...event })));
}

const answer = (control, detail) => ({ event: 'answer', control, detail });
const score = (control, points) => answer(control, `score=${points}`);
const ENDED = /^(done|gave-up|time-up|stopped)=/;
const find = (page, event, pattern) => page.findIndex((row) => row.event === event && pattern.test(row.detail));

/** What somebody says at the end. Some leave an item out, or the whole questionnaire. */
function sessionAnswers(below) {
  const answers = [];
  if (below(8) > 0) for (let item = 1; item <= 10; item += 1) answers.push(score(`sus-${item}`, item % 2 ? 2 + below(4) : 1 + below(4)));
  if (below(6) === 0) answers.splice(below(10), 1);
  if (below(8) > 0) answers.push(score('ux-lite-1', 1 + below(5)), score('ux-lite-2', 2 + below(4)));
  const said = 'said: Den nye telefon, den "hvide", var nem; koden … kom for sent: 12 gange?';
  answers.push(answer('comment', below(2) ? said : 'skipped'));
  return answers;
}

/** Steps back, and looks at all apps, which is no step back. */
function wander(page, below) {
  const places = page.flatMap((row, place) => (row.event === 'press' && row.step > 1 ? [place] : []));
  if (places.length === 0) return;
  const place = places[below(places.length)];
  const { step, screen, phone } = page[place];
  const back = phone === 'old' ? { event: 'screen', step: step - 1, screen: 'information' } : { event: 'screen', step: 8, screen: 'choose-way' };
  const home = { event: 'screen', step: 1, screen: 'home' };
  put(page, place, below(2) ? back : home, { event: 'screen', step, screen });
}

/** Puts the phone away while it waits, and takes it up when the hour is nearly over: `share` of its time later. */
function putAway(page, share) {
  const place = page.findIndex(({ event, screen }) => event === 'screen' && screen === 'waiting');
  if (place < 0 || place + 1 >= page.length) return;
  const [row, next] = [page[place], page[place + 1]];
  const between = (key) => row[key] + Math.floor((next[key] - row[key]) * share);
  const time_iso = new Date(Date.parse(row.time_iso) + between('t_ms') - row.t_ms).toISOString();
  put(page, place, { event: 'hide' }, { event: 'show', time_iso, t_ms: between('t_ms'), story_ms: between('story_ms') });
}

/** Changes the pages of a person. Which way is by their number, so that no data set lacks one. */
function change(pages, number, below) {
  const last = pages.at(-1);
  if (find(last, 'end', /^refused$/) >= 0) return pages;
  for (const page of pages) {
    if (below(2)) wander(page, below);
    const ended = find(page, 'task', ENDED);
    if (below(10) > 0) put(page, ended, score('seq', 1 + below(7)));
    if (below(6) === 0) put(page, find(page, 'task', /^began=/), { event: 'error', control: 'qr', detail: 'expired' }, { event: 'hint', control: 'help', step: null, screen: '', device: null, phone: '' });
  }
  if (below(3) === 0) putAway(pages[0], 0.25 * (1 + below(4)));
  // On two devices the same task: done on both, on the second only, or on the first only.
  if (pages.length === 2 && below(3) > 0) {
    const ways = [[], ['gave-up', 'done'], ['done', 'gave-up'], ['gave-up', 'time-up'], ['stopped', 'time-up']][below(5)];
    for (const [place, page] of pages.entries()) {
      for (const row of page.filter(({ event }) => event === 'task')) row.detail = `${row.detail.startsWith('began') ? 'began' : ways[place] ?? 'done'}=1`;
    }
  }
  // Begun again after it had ended: the first counts.
  if (number % 4 === 3) put(last, find(last, 'task', ENDED), { event: 'task', detail: 'began=1' }, { event: 'error', control: 'ok', detail: 'wrong-pin' }, { event: 'task', detail: 'gave-up=1' });
  if (number % 7 === 2 && below(2)) for (const row of last) if (row.event === 'task') row.detail = row.detail.replace('gave-up', 'time-up');
  if (number % 7 === 4) for (const row of last) if (row.event === 'task') row.detail = row.detail.replace('gave-up', 'stopped');
  put(last, last.length - 2, ...sessionAnswers(below));
  put(last, last.length - 2, { event: 'note', detail: 'note: looked for the button' });
  // Who watched noted in words, and sometimes helped.
  if (number % 3 === 1) put(last, find(last, 'task', /^began=/), { event: 'note', detail: 'note: read it aloud, "twice"; æ', step: null, screen: '', device: null, phone: '' });
  if (number % 4 === 1) put(last, Math.max(0, find(last, 'task', ENDED) - 1), { event: 'note', detail: 'note: asked … what it means' }, { event: 'note', detail: 'assist' }, ...(number % 8 === 1 ? [{ event: 'note', detail: 'assist' }] : []));
  if (number % 20 === 4) last.splice(find(last, 'task', ENDED));
  if (number % 20 === 8) put(last, last.length - 1, { event: 'consent', detail: 'withdrawn' });
  // The researcher, who tried it out before.
  if (number % 11 === 6) for (const row of pages.flat()) row.participant = `try-${number}`;
  // Half of the people have another version.
  if (number % 4 > 1) for (const row of pages.flat()) row.app_version = '0.2.0+0123456789abcdef';
  if (number % 3 === 2) for (const row of pages.flat()) row.study = 'second';
  return pages;
}

const cell = (value) => (/[",\r\n]/.test(`${value ?? ''}`) ? `"${`${value}`.replaceAll('"', '""')}"` : `${value ?? ''}`);
const csv = (rows) => [Object.keys(rows[0]), ...rows.map(Object.values)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

/** These rows as a table in a folder of its own. */
function written(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'study-report-'));
  const whole = join(folder, 'whole.csv');
  writeFileSync(whole, csv(rows));
  return { folder, whole };
}

/** Makes a data set: the paths of the example's own export, of the whole as one table, of two tables as two devices hand them over, and of one that has all rows again. */
export function make(participants, seed) {
  const folder = mkdtempSync(join(tmpdir(), 'study-report-'));
  execFileSync(join(target, 'debug/examples/dataset'), ['--participants', `${participants}`, '--seed', `${seed}`, '--out', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const events = readFileSync(join(folder, 'copy.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const below = random(seed);
  // They answer all there is to answer; these here leave things out.
  const silent = events.filter(({ event }) => event !== 'answer');
  const people = [...by(silent, ({ session }) => session).values()].map((rows, number) => change(pagesOf(rows), number, below));
  for (const page of people.flat()) page.forEach((row, place) => (row.seq = place + 1));
  const write = (name, rows) => {
    const file = join(folder, name);
    writeFileSync(file, csv(rows));
    return file;
  };
  return {
    folder,
    plain: join(folder, 'copy/events.csv'),
    whole: write('whole.csv', people.flat(2)),
    devices: [write('first.csv', people.flatMap((pages) => pages[0])), write('others.csv', people.flatMap((pages) => pages.slice(1).flat()).concat(people[0][0]))],
    earlier: write('earlier.csv', people.flatMap((pages) => pages.flatMap((page) => page.slice(0, -3)))),
  };
}

const COLUMNS = ['study', 'participant', 'session', 'app_version', 'scenario', 'device', 'phone', 'seq', 'time_iso', 't_ms', 'story_ms', 'event', 'step', 'screen', 'control', 'detail'];
const CONTROLS = ['', 'seq', 'seq', 'seq', ...Array.from({ length: 11 }, (_, item) => `sus-${item + 1}`), 'ux-lite-1', 'ux-lite-2', 'ux-lite-2', 'comment'];
/** What happens on a wild page, each as often as it stands here: the columns that it fills. */
const WILD = [
  ...Array(8).fill((pick) => ({ event: 'screen', step: pick([0, 1, 1, 2, 3, 5, 8, 13]), screen: pick(['home', 'menu', 'waiting', 'waiting', 'code']) })),
  ...Array(3).fill((pick) => ({ event: 'task', detail: `${pick(['began', 'began', 'done', 'done', 'gave-up', 'time-up', 'stopped', 'lost'])}=${pick([1, 1, 2])}` })),
  ...Array(4).fill((pick) => ({ event: 'answer', control: pick(CONTROLS), detail: `score=${pick([0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 8])}` })),
  (pick) => ({ event: 'answer', control: 'comment', detail: pick(['skipped', 'said: skipped', 'said: ', 'said:  ', 'said: "æ"', 'unsaid']) }),
  (pick) => ({ event: pick(['error', 'error', 'miss', 'correct']), step: pick([1, 2, 3, null]), screen: 'menu', control: 'ok', detail: 'wrong-pin' }),
  (pick) => ({ event: 'hint', step: pick([1, null, null]), screen: pick(['menu', '']), control: pick(['captions', 'help']), detail: pick(['', 'folded']) }),
  (pick) => ({ event: pick(['hide', 'hide', 'show', 'pause', 'resume', 'resume', 'press', 'camera', 'scan']) }),
  ...Array(2).fill((pick) => ({ event: 'note', step: pick([1, 3, null, null]), screen: 'menu', detail: pick(['assist', 'assist', 'clap', 'note: ', 'note:  ', 'note:no', 'note: note: "æ", …', 'note: lost']) })),
  (pick) => ({ event: 'checkpoint', detail: pick(['after-reload', 'after-reload', 'away-ms=12', 'world-lost']) }),
];

/** A data set in which anything may follow anything: nobody would take part so, but a figure has an answer to it. */
export function makeWild(seed) {
  const below = random(seed);
  const pick = (list) => list[below(list.length)];
  const rows = [];
  for (let number = 0; number < 1 + below(9); number += 1) {
    const person = { study: pick(['copy', 'second']), participant: `${pick(['P', 'P', 'P', 'P', 'try-', 'retry-'])}${number}`, session: `s-${number}`, app_version: pick(['1.0.0', '1.1.0', '']) };
    let wall = 1_796_025_600_000 + number * 3_600_000;
    for (let page = 0; page < 1 + below(3); page += 1) {
      let [t_ms, story_ms, seq] = [0, 0, 0];
      wall += 1000;
      const told = [{ event: 'begin' }, { event: 'consent', detail: pick(['agreed', 'agreed', 'agreed', 'refused', 'withdrawn']) }];
      if (below(4) === 0) told.pop();
      for (let count = below(60); count > 0; count -= 1) told.push(pick(WILD)(pick));
      if (below(3) > 0) told.push({ event: 'end', detail: pick(['done', 'done', 'stop', '']) });
      for (const one of told) {
        const passed = pick([0, 1, 250, 499, 500, 501, 1000, 7919]);
        const loaded = below(25) === 0;
        t_ms = loaded ? passed : t_ms + passed;
        story_ms += pick([0, passed, passed, 2 * passed, passed + 501, 3_600_000]);
        wall += passed;
        seq += 1;
        const clocks = { seq, time_iso: new Date(wall).toISOString(), t_ms, story_ms };
        rows.push(Object.fromEntries(COLUMNS.map((column) => [column, { ...person, scenario: pick(['', 'sms-late']), phone: pick(['old', 'old', 'new', '']), ...clocks, ...one }[column] ?? ''])));
      }
    }
  }
  return written(rows);
}

/** A data set of people who all take as long as the others of their scenario: those of the one no time at all. */
export function makeStill() {
  const rows = ['', '', '', 'sms-late', 'sms-late'].flatMap((scenario, number) => {
    const person = { study: 'copy', participant: `P${number}`, session: `s-${number}`, app_version: '1.0.0', scenario, phone: 'new' };
    const told = [{ event: 'begin' }, { event: 'task', detail: 'began=1' }, { event: 'screen', step: 0, screen: 'store' }, { event: 'task', detail: 'done=1' }];
    return told.map((one, place) => {
      const t_ms = scenario && place === 3 ? 5000 : 0;
      const clocks = { seq: place + 1, time_iso: new Date(1_796_025_600_000 + t_ms).toISOString(), t_ms, story_ms: t_ms };
      return Object.fromEntries(COLUMNS.map((column) => [column, { ...person, ...clocks, ...one }[column] ?? '']));
    });
  });
  return written(rows);
}
