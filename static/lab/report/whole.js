// The report: what a reader wants first stands first.
import { clocks } from './clocks.js';
import { chooser, comparison } from './compare.js';
import { element, press, table, text } from './dom.js';
import { forget, paired } from './figure.js';
import { save } from '../save.js';
import { fileName } from './file_name.js';
import { phoneName, stepName } from './steps.js';
import { scores } from './scores.js';
import { citations, citeFrom } from './sources.js';
import { taskSection } from './task.js';
import { fewWords, inWords } from './wording.js';
import { count, integer, language, list, percent, range, say, time } from './words.js';

const section = (id, heading, ...children) => element('section', { className: `task task--${id}`, attributes: { 'aria-labelledby': id } }, element('h2', { id, tabIndex: -1, textContent: heading }), children);

const today = () => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format();

/** Who took part, in sentences. */
function overview(report) {
  const { agreed = 0, unasked = 0, finished = 0, stopped = 0, open = 0, refused = 0, withdrawn = 0, trials = 0 } = report.people;
  const said = [count('people', agreed + unasked)];
  const ends = [[finished, 'people-finished'], [stopped, 'people-stopped'], [open, 'people-open']].filter(([number]) => number > 0);
  if (ends.length) said.push(`${list(ends.map(([number, key]) => count(key, number)))}.`);
  if (refused) said.push(count('people-refused', refused));
  if (withdrawn) said.push(count('people-withdrawn', withdrawn));
  if (trials) said.push(count('people-trials', trials));
  return said.join(' ');
}

function glance(report) {
  const hasSeq = report.answers.some((one) => one.questionnaire === 'seq');
  const columns = ['task', report.compares && 'group', 'completion', 'time', hasSeq && 'seq'].filter(Boolean).map((key) => say(`column-${key}`));
  const all = [];
  const rows = report.tasks.flatMap(({ task }) =>
    report.with(task).map((group) => {
      const { title, name } = report.task(task);
      const [done, took, ease] = ['completion', 'time-active', 'seq'].map((id) => report.of(id, task, group));
      all.push(done, took, hasSeq && ease);
      const completed = done?.few ? say('of', { done: integer(Math.round((done.value ?? 0) * done.n)), n: integer(done.n) }) : done ? say('glance-completed', { done: integer(Math.round((done.value ?? 0) * done.n)), n: integer(done.n), more: say('value_interval', { value: percent(done.value), interval: range(done.low, done.high, percent) }) }) : '–';
      const link = element('a', { href: `#task-${task}`, textContent: name ? say('task_named', { task: title, name }) : title });
      return [link, report.compares && report.name(group), completed, took ? inWords(took) : '–', hasSeq && (ease ? inWords(ease) : '–')].filter((cell) => cell !== false);
    }),
  );
  const few = fewWords(all.filter(Boolean));
  return rows.length > 0 && [table(say('glance'), columns, rows, 60), few && text(few, 'small')];
}

function comments(report) {
  if (report.comments.length === 0) return undefined;
  const ofTask = ({ task }) => (task === null || task === undefined ? say('whole_session') : report.task(task).title);
  const isMixed = new Set(report.comments.map(ofTask)).size > 1;
  const rows = report.comments.map((one) => [report.who(one), isMixed && ofTask(one), one.text].filter((cell) => cell !== false));
  return section('comments', say('comments'), table(say('comments'), ['participant', isMixed && 'about', 'comment'].filter(Boolean).map((key) => say(`column-${key}`)), rows));
}

/** What who watched noted, by person, in the order in which it was noted. */
function notes(report) {
  if (report.notes.length === 0) return undefined;
  const isMixed = report.tasks.length > 1;
  const ofTask = ({ task }) => (task === null ? say('no_task') : report.task(task).title);
  const rows = report.notes.map((one) => [
    report.who(one), isMixed && ofTask(one), one.t_ms === null ? '–' : time(one.t_ms), [phoneName(one.phone), stepName(one.step)].filter(Boolean).join(' · ') || '–', one.text,
  ].filter((cell) => cell !== false));
  const columns = ['participant', isMixed && 'task', 'since', 'step', 'note'].filter(Boolean).map((key) => say(`column-${key}`));
  return section('notes', say('notes'), text(say('notes-note'), 'small'), table(say('notes'), columns, rows, 60));
}

function session(report) {
  const charts = [paired(['sus', 'ux-lite'].map((one) => scores(report, one, null))), clocks(report)].flat().filter(Boolean);
  return charts.length > 0 && section('session', say('session'), element('div', { className: 'charts' }, charts));
}

/** What can be taken away, and how to compute it all again. */
function takeaway(report, rules) {
  const name = (what) => fileName(report.studies, what);
  const trouble = element('p', { className: 'small', attributes: { role: 'status' } });
  const saved = (act) => () => {
    try {
      act();
      trouble.textContent = '';
    } catch {
      trouble.textContent = say('save-failed');
    }
  };
  const script = (file, words) => element('a', { className: 'quiet', href: `../${file}`, download: file, textContent: words });
  return section(
    'take', say('take-heading'),
    element(
      'div', { className: 'takes' },
      press(say('take-print'), () => print(), 'copy'),
      press(say('take-events'), saved(() => save(name('events.csv'), rules.eventsCsv(), 'text/csv'))),
      press(say('take-zip'), saved(() => save(name('data.zip'), rules.exportZip(name('data'), Date.now()), 'application/zip'))),
      press(say('take-figures'), saved(() => save(name('figures.json'), `${JSON.stringify(report.json, undefined, 1)}\n`, 'application/json'))),
    ),
    trouble,
    element('h3', { textContent: say('again-heading') }),
    text(say('again-text')),
    element('div', { className: 'takes' }, script('recompute.py', say('again-python')), script('recompute.R', say('again-r'))),
  );
}

/** The whole report into `root`. `asked({by, pair})` hears what is to be compared. */
export function show(root, report, rules, asked) {
  forget();
  citeFrom(report.sources);
  const facts = [report.studies.length && count('of_study', report.studies.length, { names: list(report.studies) }), report.versions.length && count('of_version', report.versions.length, { names: list(report.versions) }), say('made_on', { date: today() })].filter(Boolean).join(' ');
  const sections = [comparison(report), ...report.tasks.map(({ task }) => taskSection(report, task)), session(report), comments(report), notes(report)].filter(Boolean);
  const cited = citations();
  const links = sections.map((one) => one.querySelector('h2')).map((heading) => element('li', {}, element('a', { href: `#${heading.id}`, textContent: heading.textContent })));
  root.replaceChildren(
    section('overview', say('overview'), element('p', { className: 'lead', textContent: overview(report) }), text(facts, 'small'), report.isOfSeveral && report.by !== 'study' && report.tasks.length > 0 && text(say('pooled'), 'small'), report.tasks.length ? glance(report) : text(say('no_tasks')), chooser(report, asked), element('nav', { className: 'contents-of', attributes: { 'aria-label': say('contents') } }, element('ul', {}, links))),
    ...sections,
    takeaway(report, rules),
    section('reading', say('reading-heading'), text(say('reading-interval')), text(say('reading-few')), text(say('reading-people')), cited.length > 0 && element('h3', { textContent: say('references') }), cited.length > 0 && element('ul', { className: 'points references' }, cited.map((one) => element('li', { textContent: one, lang: 'en' })))),
  );
}
