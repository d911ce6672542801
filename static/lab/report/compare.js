// Two groups beside each other: by how much they differ, and how sure that is. No test is chosen, and none is made.
import { element, named, press, text } from './dom.js';
import { figure, paired } from './figure.js';
import { intervals } from './intervals.js';
import { origin } from './sources.js';
import { fewCompared } from './wording.js';
import { difference, integer, range, say } from './words.js';

/** What is compared, in this order, by the unit of the difference. */
const COMPARED = ['completion', 'time-active', 'seq', 'errors', 'sus', 'ux-lite'];
const BY = ['none', 'scenario', 'study', 'version'];

/** Where one chooses by what people are compared, and which two groups. `asked({by, pair})` hears it. */
export function chooser(report, asked) {
  const option = (name, words, chosen) => element('option', { value: name, textContent: words, selected: name === chosen });
  const field = (key, options, act) => {
    const id = named('choice');
    const select = element('select', { id, onchange: ({ target }) => act(target.value) }, options);
    return element('div', { className: 'field' }, element('label', { htmlFor: id, textContent: say(key) }), select);
  };
  const by = report.by ?? 'none';
  const fields = [field('compare-by', BY.map((name) => option(name, say(`by-${name}`), by)), (name) => asked({ by: name }))];
  if (report.groups.length > 1) {
    const [a, b] = report.pair;
    const of = (key, chosen, act) => field(key, report.groups.map((group) => option(group, report.name(group), chosen)), act);
    fields.push(of('compare-a', a, (group) => asked({ by, pair: [group, group === b ? a : b] })), of('compare-b', b, (group) => asked({ by, pair: [group === a ? b : a, group] })));
  }
  return element(
    'div',
    { className: 'chooser' },
    fields,
    by !== 'none' && report.groups.length < 2 && text(say('compare-one_group'), 'small'),
    report.groups.length > 1 && element('p', { className: 'small chooser__swap' }, press(say('compare-swap'), () => asked({ by, pair: [...report.pair].reverse() }), 'quiet quiet--small')),
  );
}

/** The rows of a comparison for the two that are chosen, also where it was computed the other way round. */
function between(report, id) {
  const [a, b] = report.pair;
  return report.comparison.filter((one) => one.id === id).flatMap((one) => {
    if (one.a === a && one.b === b) return [one];
    return one.a === b && one.b === a ? [turned(one)] : [];
  });
}

function turned(one) {
  const turn = (number) => (number === null || number === undefined ? number : one.unit === 'ratio' ? 1 / number : -number);
  return { ...one, a: one.b, b: one.a, difference: turn(one.difference), low: turn(one.high), high: turn(one.low), n_a: one.n_b, n_b: one.n_a };
}

/** A scale with the value for "no difference" in its middle. */
function scaleOf(found, unit) {
  const ends = found.flatMap((one) => [one.difference, one.few ? null : one.low, one.few ? null : one.high]).filter((number) => number !== null && number !== undefined);
  if (unit === 'ratio') {
    const most = Math.max(2, ...ends.map((number) => Math.max(number, 1 / number)));
    return { domain: [1 / (most * 1.1), most * 1.1], log: true, none: 1 };
  }
  const most = Math.max(unit === 'share' ? 0.2 : 1, ...ends.map(Math.abs)) * 1.08;
  return { domain: [-most, most], log: false, none: 0 };
}

function chart(report, id) {
  const found = between(report, id);
  if (found.length === 0) return undefined;
  const { unit } = found[0];
  const { domain, log, none } = scaleOf(found, unit);
  const [a, b] = report.pair.map((group) => report.name(group));
  const format = (number) => difference(number, unit);
  const bare = (number) => difference(number, unit, true);
  const isBare = (one) => one.few || one.low === null || one.low === undefined;
  const isOpen = (one) => one.low <= none && one.high >= none;
  const verdict = (one) => say(isBare(one) ? 'no_interval' : isOpen(one) ? 'compare-open' : one.difference > none ? 'compare-more' : 'compare-less', { a, b });
  const rows = found.map((one) => ({
    ...one, value: one.difference,
    label: (one.task ?? null) === null ? say('whole_session') : report.task(one.task).title,
    text: isBare(one) ? [one.difference === null ? say('no_figure') : format(one.difference), !one.few && say('no_interval')].filter(Boolean).join(' · ') : say('value_interval', { value: format(one.difference), interval: range(one.low, one.high, bare) }),
  }));
  const key = id.replaceAll('-', '_');
  return figure({
    name: `compared-${id}`, studies: report.studies, title: say(`compared-${key}`),
    told: rows.map(({ label, text: words }, place) => `${label}: ${words}. ${verdict(found[place])}.`).join(' '),
    draw: intervals(rows, { domain, unit, log, format: bare, reference: { value: none, text: say('compare-none') }, ends: [say(`ends-${key}`, { group: a }), say(`ends-${key}`, { group: b })] }),
    note: [say(unit === 'ratio' ? 'compare-ratio' : 'compare-difference', { a, b }), fewCompared(found)].filter(Boolean).join(' '), origin: origin(found),
    columns: ['task', 'difference', 'interval', 'n_both', 'says'].map((name) => say(`column-${name}`)),
    rows: found.map((one, place) => [rows[place].label, one.difference === null ? '–' : format(one.difference), isBare(one) ? '–' : range(one.low, one.high, bare), say('n_both', { a: integer(one.n_a), b: integer(one.n_b) }), verdict(one)]),
  });
}

/** The section of the comparison; nothing where nothing is compared. */
export function comparison(report) {
  if (!report.compares) return undefined;
  const [a, b] = report.pair.map((group) => report.name(group));
  const charts = COMPARED.map((id) => chart(report, id)).filter(Boolean);
  return element(
    'section',
    { className: 'task task--own-sheet', attributes: { 'aria-labelledby': 'comparison' } },
    element('h2', { id: 'comparison', tabIndex: -1, textContent: say('compare-heading', { a, b }) }),
    text(say('compare-lead')),
    charts.length ? element('div', { className: 'charts' }, paired(charts)) : text(say('compare-nothing')),
  );
}
