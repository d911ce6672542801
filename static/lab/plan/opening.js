// What may come into the form from outside: the text of a file, or of a draft in the address. The strict reader (crates/study/src/plan/read.rs)
// has it first, as it is; the form takes it only if it gives the same plan back. Nothing of a plan is dropped without a word. Pure.
import { planOf, stateOf } from './model.js';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text without what says nothing; `{}` and `""` are none. */
function textOf(value) {
  const says = isObject(value) ? Object.values(value).some((one) => one !== '') : value !== '';
  return says ? value : undefined;
}

const TEXTS = ['title', 'contact', 'consent', 'product', 'comment'];
/** What a plan comes to where it says nothing. A list or object is written as text. */
const USUAL = { order: '"fixed"', moderated: 'false', captions: '"as-chosen"', hints: 'true', longer_time: 'true', code: '""', sus: '{}' };
const USUAL_OF_TASK = { phones: '"both"', success: '"finish"', scenario: '""' };

const leave = (object, usual) => Object.fromEntries(Object.entries(object).filter(([key, value]) => value !== undefined && JSON.stringify(value) !== usual[key]));

/** Its keys in one order, so that equal plans are equal texts. */
const ordered = (_, value) => (isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);

/** A plan as a text that another plan has, too, if and only if it means the same. */
export function meaningOf(plan) {
  if (!isObject(plan)) return JSON.stringify(plan);
  const { tasks = [{ id: 'journey' }], questions = {} } = plan;
  const asked = isObject(questions) ? { after_task: [], at_end: [], ...questions } : questions;
  const task = (one) => (isObject(one) ? leave({ ...one, text: textOf(one.text) }, USUAL_OF_TASK) : one);
  const texts = Object.fromEntries(TEXTS.map((name) => [name, textOf(plan[name])]));
  return JSON.stringify(leave({ ...plan, ...texts, tasks: Array.isArray(tasks) ? tasks.map(task) : tasks, questions: asked }, USUAL), ordered);
}

/** Whether there is a field in which this can be corrected. */
const isFixable = ({ word, what }) => what !== '' && word !== 'plan-unknown' && !/^(version|sus\.en|questions)\b/.test(what);

/** The state of the form for a text, or what is wrong with it: `{ state, problem }`, with no state where the form cannot hold it. */
export function opened(text, lab) {
  const { problem } = JSON.parse(lab.checkPlan(text));
  let plan;
  try {
    plan = JSON.parse(text);
  } catch {
    return { problem: problem ?? { word: 'plan-not-json', what: '', more: '1' } };
  }
  // The reader's limit of nesting is what keeps the rest from running out of stack.
  if (problem?.word === 'plan-not-json' || !isObject(plan) || (problem && !isFixable(problem))) return { problem };
  const state = stateOf(plan);
  const made = JSON.stringify(planOf(state));
  const again = JSON.parse(lab.checkPlan(made)).problem;
  const isHeld = meaningOf(JSON.parse(made)) === meaningOf(plan) && again?.word === problem?.word && again?.what === problem?.what;
  return isHeld ? { state, problem } : { problem };
}
