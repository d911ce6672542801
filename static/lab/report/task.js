// A task: who did it, in what time, how hard they found it, and where it went wrong.
import { dots, MOST_DOTS } from './dots.js';
import { element, text } from './dom.js';
import { figure, paired, tabled } from './figure.js';
import { intervals } from './intervals.js';
import { scores } from './scores.js';
import { origin } from './sources.js';
import { funnel, heat, phoneName, stepName } from './steps.js';
import { chips } from './paths.js';
import { fewWords, figureTable, inWords } from './wording.js';
import { count, decimal, integer, knows, list, percent, range, say, time } from './words.js';

/** Of a share, how many of how many. */
const ofAll = (one) => (one ? say('of', { done: integer(Math.round((one.value ?? 0) * one.n)), n: integer(one.n) }) : '');

/** Each figure of a list in each group that is compared: `[{id, group, place, one}]`. */
function each(report, ids, task) {
  return ids.flatMap((id) => report.groups.map((group, place) => ({ id, group, place, one: report.of(id, task, group) }))).filter(({ one }) => one);
}

/** What a row is called: the figure, and the group where there are several. */
const called = (report, what, group) => (report.compares ? say('row_group', { what, group: report.name(group) }) : what);

/** A sentence, with the group before it where there are several. */
const ofGroup = (report, words, group) => (report.compares ? say('group_says', { group: report.name(group), words }) : words);

function completion(report, task) {
  const found = [...each(report, ['completion', 'direct', 'indirect'], task), ...(each(report, ['helped'], task).some(({ one }) => one.value > 0) ? each(report, ['helped'], task) : [])];
  const rows = found.map(({ id, group, place, one }) => ({
    ...one, group: place,
    label: called(report, say(`figure-${id}`), group),
    text: one.few ? ofAll(one) : `${percent(one.value)} · ${ofAll(one)}`,
  }));
  const points = each(report, ['completion-point'], task).filter(({ one }) => !one.few && one.value !== null);
  return figure({
    name: `task-${task}-completion`, studies: report.studies, title: say('chart-completion'),
    told: rows.map(({ label, text: words }) => `${label}: ${words}.`).join(' '),
    draw: intervals(rows, { domain: [0, 1], unit: 'share', format: percent }),
    note: [say('direct-note'), fewWords(found.map(({ one }) => one)), ...points.map(({ group, one }) => ofGroup(report, say('completion_point', { value: percent(one.value) }), group))].filter(Boolean).join(' '),
    origin: origin([...found, ...points].map(({ one }) => one)),
    columns: ['figure', 'value', 'interval', 'count'].map((key) => say(`column-${key}`)),
    rows: found.map(({ one }, place) => [rows[place].label, percent(one.value ?? 0), one.few ? '–' : range(one.low, one.high, percent), ofAll(one)]),
  });
}

/** The end of a scale for times, and whether it grows by multiples: where one took very much longer than most. */
function timeScale(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const most = sorted.at(-1) ?? 1000;
  const middle = sorted[Math.floor(sorted.length / 2)] || 1;
  if (most / middle < 8) return { domain: [0, Math.max(most * 1.04, 1000)], log: false };
  return { domain: [Math.max(500, sorted.find((one) => one > 0) * 0.8), most * 1.15], log: true };
}

const outcomeOf = (outcome) => (knows(`outcome-${outcome.replaceAll('-', '_')}`) ? say(`outcome-${outcome.replaceAll('-', '_')}`) : outcome || say('outcome-open'));

/** Of groups of too few people what each had, in words. */
function eachTime(report, main, people) {
  const those = people.filter((_, place) => main[place]?.few ?? true).flat();
  return those.length > 0 && say('each', { values: list(those.map((one) => say('who', { participant: report.who(one), value: time(one.active_ms) }))) });
}

function times(report, task) {
  const groups = report.with(task);
  const main = groups.map((group) => report.of('time-active', task, group));
  const medians = groups.map((group) => report.of('time-median', task, group)).filter(Boolean);
  const people = groups.map((group) => report.rows('times', task, group));
  const all = people.flat();
  if (all.length === 0) return undefined;
  const { domain, log } = timeScale(all.map((one) => one.active_ms));
  const rows = groups.map((group, place) => {
    const [one, of] = [main[place], people[place]];
    return {
      label: report.compares ? report.name(group) : say('mean-geometric'), group: place, mean: one?.value, low: one?.low, high: one?.high, few: one?.few ?? true,
      text: one ? inWords(one) : say('no_figure'),
      values: of.map((person) => ({ value: person.active_ms, open: person.outcome !== 'done', who: say('who', { participant: report.who(person), value: time(person.active_ms) }) })),
    };
  });
  const isMany = rows.some(({ values }) => values.length > MOST_DOTS);
  // Where nobody was helped, or nobody watched, there is nothing to say of it.
  const isHelped = all.some((one) => one.helped > 0);
  const isOpen = rows.some(({ values }) => values.some(({ open }) => open));
  const censored = main.reduce((sum, one) => sum + (one?.censored ?? 0), 0);
  const legend = [{ kind: isMany ? 'bar' : 'dot', text: say(isMany ? 'legend-many' : 'legend-done') }];
  if (isOpen) legend.push({ kind: isMany ? 'hatched' : 'open', text: say('legend-open') });
  if (rows.some(({ few }) => !few)) legend.push({ kind: 'mean', text: say('legend-geometric') });
  return figure({
    name: `task-${task}-time`, studies: report.studies, title: say('chart-time'),
    told: rows.map(({ label, text: words }) => `${label}: ${words}.`).join(' '),
    draw: dots(rows, { domain, unit: 'ms', format: time, log, legend }),
    note: [
      censored > 0 && count('censored', censored),
      fewWords(main),
      eachTime(report, main, people),
      log && say('scale_log'),
      ...medians.map((one) => ofGroup(report, say('median', { value: inWords(one) }), one.group)),
    ].filter(Boolean).join(' '),
    origin: origin([...main, ...medians]),
    columns: ['participant', report.compares && 'group', 'outcome', 'active', 'waiting', 'away', isHelped && 'helped'].filter(Boolean).map((key) => say(`column-${key}`)),
    rows: all.map((one) => [report.who(one), report.compares && report.name(one.group), outcomeOf(one.outcome), time(one.active_ms), time(one.waiting_ms), time(one.away_ms), isHelped && integer(one.helped ?? 0)].filter((cell) => cell !== false)),
  });
}

function parts(report, task) {
  const found = each(report, ['time-active', 'time-waiting', 'time-away'], task);
  if (found.length === 0) return undefined;
  const most = Math.max(1000, ...found.flatMap(({ one }) => [one.value ?? 0, one.few ? 0 : (one.high ?? 0)]));
  const rows = found.map(({ id, group, place, one }) => ({ ...one, group: place, label: called(report, say(`figure-${id.replaceAll('-', '_')}`), group), text: inWords(one) }));
  return figure({
    name: `task-${task}-parts`, studies: report.studies, title: say('chart-parts'),
    told: rows.map(({ label, text: words }) => `${label}: ${words}.`).join(' '),
    draw: intervals(rows, { domain: [0, most * 1.04], unit: 'ms', format: time, bars: true }),
    note: [say('parts-note'), fewWords(found.map(({ one }) => one))].filter(Boolean).join(' '), origin: origin(found.map(({ one }) => one)),
    ...figureTable(rows, found),
  });
}

function counts(report, task) {
  const found = each(report, ['errors', 'misses', 'corrections', 'hints'], task);
  if (found.length === 0) return undefined;
  const most = Math.max(1, ...found.flatMap(({ one }) => [one.value ?? 0, one.few ? 0 : (one.high ?? 0)]));
  const rows = found.map(({ id, group, place, one }) => ({ ...one, group: place, label: called(report, say(`count-${id}`), group), text: inWords(one) }));
  return figure({
    name: `task-${task}-counts`, studies: report.studies, title: say('chart-counts'),
    told: rows.map(({ label, text: words }) => `${label}: ${words}.`).join(' '),
    draw: intervals(rows, { domain: [0, most * 1.04], unit: 'count', format: decimal, bars: true }),
    note: [say('counts-note'), fewWords(found.map(({ one }) => one))].filter(Boolean).join(' '), origin: origin(found.map(({ one }) => one)),
    ...figureTable(rows, found),
  });
}

function steps(report, task) {
  return report.shown.flatMap((group) => {
    const reached = report.rows('funnel', task, group);
    const wrong = report.rows('steps', task, group);
    const of = (what) => called(report, what, group);
    const here = (row) => [phoneName(row.phone), stepName(row.step)].filter(Boolean).join(' · ');
    return [
      reached.length > 0 && figure({
        name: `task-${task}-funnel`, studies: report.studies, title: of(say('chart-funnel')),
        told: say('funnel-told', { first: integer(reached[0].reached), last: integer(reached.at(-1).reached), n: integer(reached[0].n) }),
        draw: funnel(reached), note: [say('funnel-note'), fewWords(reached)].filter(Boolean).join(' '), origin: origin(reached),
        columns: ['step', 'reached', 'share', 'interval'].map((key) => say(`column-${key}`)),
        rows: reached.map((row) => [here(row), say('of', { done: integer(row.reached), n: integer(row.n) }), percent(row.share ?? 0), row.few ? '–' : range(row.low, row.high, percent)]),
      }),
      wrong.length > 0 && figure({
        name: `task-${task}-steps`, studies: report.studies, title: of(say('chart-heat')), told: say('heat-told'), draw: heat(wrong), note: say('heat-note'),
        columns: ['step', 'reached', 'errors', 'with_errors', 'misses', 'corrections', 'hints'].map((key) => say(`column-${key}`)),
        rows: wrong.map((row) => [here(row), ...[row.reached, row.errors, row.with_errors, row.misses, row.corrections, row.hints].map((number) => integer(number ?? 0))]),
      }),
    ];
  });
}

function ways(report, task) {
  const found = report.shown.map((group) => {
    const of = (what) => called(report, what, group);
    const paths = [...report.rows('paths', task, group)].sort((a, b) => b.people - a.people);
    const asked = [...report.rows('hints', task, group)].sort((a, b) => b.times - a.times);
    const hint = (word) => (knows(`hint-${word}`) ? say(`hint-${word}`) : word);
    return [
      paths.length > 0 && tabled({
        title: of(say('chart-paths')), note: say('paths-note'), wide: true, shown: 6,
        columns: ['path', 'people'].map((key) => say(`column-${key}`)), rows: paths.map((one) => [chips(one.path), integer(one.people)]),
      }),
      asked.length > 0 && tabled({
        title: of(say('chart-hints')), shown: 10,
        columns: ['where', 'hint', 'times', 'people'].map((key) => say(`column-${key}`)),
        rows: asked.map((one) => [[phoneName(one.phone), stepName(one.step)].filter(Boolean).join(' · ') || '–', hint(one.hint), integer(one.times), integer(one.people)]),
      }),
    ];
  });
  // The hints are as wide as a chart, the ways need the room of two.
  return [found.map(([, hints]) => hints), found.map(([paths]) => paths)];
}

/** The first sentence of a task. */
function lead(report, task) {
  return report.with(task).map((group) => {
    const [done, took] = [report.of('completion', task, group), report.of('time-active', task, group)];
    const said = [];
    if (done) said.push(count('task-done', done.n, { done: integer(Math.round((done.value ?? 0) * done.n)) }));
    if (took && !took.few && took.value !== null) said.push(say('task-took', { time: time(took.value) }));
    return report.compares ? say('group_says', { group: report.name(group), words: said.join(' ') }) : said.join(' ');
  });
}

/** The charts of a task: how far people came stands beside where it went wrong, as both go by the steps. */
function charts(report, task) {
  const [asked, counted] = [scores(report, 'seq', task), counts(report, task)];
  const [hints, paths] = ways(report, task);
  const first = paired(completion(report, task), times(report, task), parts(report, task), asked ?? counted);
  return [first, paired(steps(report, task)), paired(asked && counted, hints), paths];
}

/** The section of a task. */
export function taskSection(report, number) {
  const { title, name, text: asked } = report.task(number);
  const id = `task-${number}`;
  return element(
    'section',
    { className: 'task task--own-sheet', attributes: { 'aria-labelledby': id } },
    element('h2', { id, tabIndex: -1, textContent: name ? say('task_named', { task: title, name }) : title }),
    asked && element('blockquote', {}, text(asked)),
    lead(report, number).filter(Boolean).map((words) => text(words)),
    element('div', { className: 'charts' }, charts(report, number)),
  );
}
