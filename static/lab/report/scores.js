// The scores of questionnaires: a dot a person, the mean, its interval.
import { dots, MOST_DOTS } from './dots.js';
import { figure } from './figure.js';
import { origin } from './sources.js';
import { inWords } from './wording.js';
import { count, decimal, integer, list, say } from './words.js';

const DOMAINS = { seq: [1, 7], sus: [0, 100], 'ux-lite': [0, 100] };
/** The mean of SUS over 500 studies (Sauro & Lewis 2016). */
const USUAL_SUS = 68;

/** Of too few people what each answered, in words. */
function each(answers) {
  const few = answers.filter((of) => of.length < 5).flat();
  return few.length > 0 && say('each', { values: list(few.map(({ participant, score }) => say('who', { participant, value: decimal(score) }))) });
}

/** The chart of a questionnaire, of a task or (`null`) of the session; nothing where nobody was asked. */
export function scores(report, questionnaire, task) {
  const groups = report.groups.filter((group) => report.answers.some((one) => one.questionnaire === questionnaire && (one.task ?? null) === task && one.group === group));
  const main = groups.map((group) => report.of(questionnaire, task, group));
  const answers = groups.map((group) => report.answers.filter((one) => one.questionnaire === questionnaire && (one.task ?? null) === task && one.group === group));
  if (groups.length === 0) return undefined;
  const key = questionnaire.replaceAll('-', '_');
  const rows = groups.map((group, place) => {
    const one = main[place];
    const words = one ? inWords(one) : say('no_figure');
    return {
      label: report.compares ? report.name(group) : say('mean'), group: place, mean: one?.value, low: one?.low, high: one?.high, few: one?.few ?? true,
      text: one?.grade && !one.few ? say('graded', { value: words, grade: one.grade }) : words,
      values: answers[place].map(({ score, participant }) => ({ value: score, who: say('who', { participant, value: decimal(score) }) })),
    };
  });
  const isMany = rows.some(({ values }) => values.length > MOST_DOTS);
  const legend = [{ kind: isMany ? 'bar' : 'dot', text: say(isMany ? 'legend-many' : 'legend-person') }];
  if (rows.some(({ few }) => !few)) legend.push({ kind: 'mean', text: say('legend-mean') });
  return figure({
    name: task === null ? questionnaire : `task-${task}-${questionnaire}`, studies: report.studies, title: say(`chart-${key}`),
    told: rows.map(({ label, text: words }) => `${label}: ${words}.`).join(' '),
    draw: dots(rows, { domain: DOMAINS[questionnaire], unit: 'points', format: integer, legend, reference: questionnaire === 'sus' ? { value: USUAL_SUS, text: say('sus-usual', { value: integer(USUAL_SUS) }) } : undefined }),
    note: [say(`${key}-note`), ...main.filter((one) => one?.incomplete).map((one) => count('incomplete', one.incomplete)), each(answers)].filter(Boolean).join(' '), origin: origin(main),
    columns: ['participant', report.compares && 'group', 'score'].filter(Boolean).map((name) => say(`column-${name}`)),
    rows: answers.flat().map((one) => [one.participant, report.compares && report.name(one.group), decimal(one.score)].filter((cell) => cell !== false)),
  });
}
