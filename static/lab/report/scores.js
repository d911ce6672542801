// The scores of questionnaires: a dot a person, the mean, its interval.
import { dots, MOST_DOTS } from './dots.js';
import { figure, noted } from './figure.js';
import { origin } from './sources.js';
import { fewWords, inWords } from './wording.js';
import { count, decimal, integer, list, say } from './words.js';

const DOMAINS = { seq: [1, 7], sus: [0, 100], 'ux-lite': [0, 100] };
/** The mean of SUS over 500 studies (Sauro & Lewis 2016). */
const USUAL_SUS = 68;

/** Of groups of too few people what each answered, in words. */
function each(report, main, answers) {
  const few = answers.filter((_, place) => main[place].few).flat();
  return few.length > 0 && say('each', { values: list(few.map((one) => say('who', { participant: report.who(one), value: decimal(one.score) }))) });
}

/** The chart of a questionnaire, of a task or (`null`) of the session: only words where nobody answered all of it; nothing where nobody answered. */
export function scores(report, questionnaire, task) {
  const groups = report.groups.filter((group) => report.of(questionnaire, task, group));
  const main = groups.map((group) => report.of(questionnaire, task, group));
  const answers = groups.map((group) => report.answers.filter((one) => one.questionnaire === questionnaire && (one.task ?? null) === task && one.group === group));
  if (groups.length === 0) return undefined;
  const key = questionnaire.replaceAll('-', '_');
  const incomplete = main.filter((one) => one.incomplete).map((one) => {
    const words = count('incomplete', one.incomplete);
    return report.compares ? say('group_says', { group: report.name(one.group), words }) : words;
  });
  if (answers.flat().length === 0) return noted({ title: say(`chart-${key}`), notes: incomplete });
  const rows = groups.map((group, place) => {
    const one = main[place];
    const words = inWords(one);
    return {
      label: report.compares ? report.name(group) : say('mean'), group: place, mean: one.value, low: one.low, high: one.high, few: one.few,
      text: one.grade && !one.few ? say('graded', { value: words, grade: one.grade }) : words,
      values: answers[place].map((answer) => ({ value: answer.score, who: say('who', { participant: report.who(answer), value: decimal(answer.score) }) })),
    };
  });
  const isMany = rows.some(({ values }) => values.length > MOST_DOTS);
  const legend = [{ kind: isMany ? 'bar' : 'dot', text: say(isMany ? 'legend-many' : 'legend-person') }];
  if (rows.some(({ few }) => !few)) legend.push({ kind: 'mean', text: say('legend-mean') });
  return figure({
    name: task === null ? questionnaire : `task-${task}-${questionnaire}`, studies: report.studies, title: say(`chart-${key}`),
    told: rows.map(({ label, text: words }) => `${label}: ${words}.`).join(' '),
    draw: dots(rows, { domain: DOMAINS[questionnaire], unit: 'points', format: integer, legend, reference: questionnaire === 'sus' ? { value: USUAL_SUS, text: say('sus-usual', { value: integer(USUAL_SUS) }) } : undefined }),
    note: [say(`${key}-note`), ...incomplete, fewWords(main), each(report, main, answers)].filter(Boolean).join(' '), origin: origin(main),
    columns: ['participant', report.compares && 'group', 'score'].filter(Boolean).map((name) => say(`column-${name}`)),
    rows: answers.flat().map((one) => [report.who(one), report.compares && report.name(one.group), decimal(one.score)].filter((cell) => cell !== false)),
  });
}
