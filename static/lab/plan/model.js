// What the form holds, made of a plan and made into one (docs/studies.md). What nobody could mean is kept, so that the reader names it
// and nothing that was typed or opened is lost. Pure.

/** Those of the app and of the study's pages. */
export const LANGUAGES = ['en', 'da'];
const KNOWN = ['version', 'study', 'title', 'contact', 'consent', 'tasks', 'order', 'questions', 'sus', 'product', 'comment', 'captions', 'hints', 'longer_time', 'lang', 'wait_s', 'keep_days', 'code', 'moderated'];
const AT_END = ['sus', 'ux-lite', 'comment'];
const KNOWN_OF_TASK = ['id', 'text', 'phones', 'start', 'success', 'scenario', 'limit_s'];
/** In seconds: what the hour of the journey takes where nobody has chosen. Nobody waits for an hour in a session. */
export const SHORT_WAIT = 60;
export const MOST_TASKS = 20;
/** The step on which the new phone says that the app is ready: there the journey is done, before anybody presses OK. */
export const READY = 19;

/** A plan with which only a name is missing. */
export const usualPlan = () => ({ version: 1, tasks: [{ id: 'copy', success: READY }], questions: { after_task: ['seq'], at_end: [] }, wait_s: SHORT_WAIT, moderated: true });

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const without = (object, known) => Object.fromEntries(Object.entries(object).filter(([key]) => !known.includes(key)));

/**
 * A value where it is of the kind of what is usual, else that: the form never has to hold anything else. Who opens a plan compares what the
 * form gives back (opening.js).
 */
const kind = (value, usual) => (typeof value === typeof usual ? value : usual);

/** A text by language; `*` is the one for all. */
function saidOf(value) {
  if (!isObject(value)) return { '*': kind(value, '') };
  const texts = Object.entries(value).filter(([tag, text]) => tag !== '*' && typeof text === 'string');
  return texts.length > 0 ? Object.fromEntries(texts) : { '*': '' };
}

/** A number as it stands in a field. */
const shown = (value) => (['number', 'string'].includes(typeof value) ? String(value) : '');
/** What stands in a field as a number, or as it is, for the reader to say what is wrong. */
const numberOf = (text) => (/^\d+$/.test(text.trim()) ? Number(text) : text);

/** The faults of a task: how often each comes up and where, and what is none. */
export function faultsOf(scenario, known) {
  const faults = {};
  const strange = [];
  for (const part of String(scenario ?? '').split(',').filter(Boolean)) {
    const [, word, step = '', times = '1'] = /^([a-z-]+)(?:@(\d+))?(?:\*(\d+))?$/.exec(part.trim()) ?? [];
    if (known.includes(word) && !(word in faults)) faults[word] = { step, times };
    else strange.push(part);
  }
  return { faults, strange };
}

export const scenarioOf = ({ faults, strange }) =>
  [...Object.entries(faults).map(([word, { step, times }]) => `${word}${step && `@${step}`}${times === '1' ? '' : `*${times}`}`), ...strange].join(',');

function taskOf(task) {
  if (!isObject(task)) return { rest: {}, broken: task, id: '', text: saidOf(), phones: 'both', start: '', success: 'finish', scenario: '', limit_s: '' };
  return {
    id: kind(task.id, ''),
    text: saidOf(task.text),
    phones: kind(task.phones, 'both'),
    start: shown(task.start),
    success: shown(task.success ?? 'finish'),
    scenario: kind(task.scenario, ''),
    limit_s: shown(task.limit_s),
    rest: without(task, KNOWN_OF_TASK),
  };
}

/** A task that nobody has named yet. */
export function newTask(tasks, devices) {
  let number = tasks.length + 1;
  while (tasks.some(({ id }) => id === `task-${number}`)) number += 1;
  return taskOf({ id: `task-${number}`, success: usualEnd(devices) });
}

/** Where the whole journey ends: with two devices each has an end of its own. */
const usualEnd = (devices) => (devices === 2 ? 'finish' : READY);
/** Whether a task is the whole journey, with nothing going wrong. */
export const isWhole = ({ phones, start, success, scenario }) => phones === 'both' && start === '' && scenario === '' && ['finish', String(READY)].includes(success);
/** Ends the tasks that are the whole journey where it ends on so many devices. */
export function endFor(tasks, devices) {
  for (const task of tasks) if (task.phones === 'both' && task.start === '' && isWhole({ ...task, scenario: '' })) task.success = String(usualEnd(devices));
}

/** The state of the form for a plan. It never throws, whatever is in it. */
export function stateOf(plan) {
  const asked = isObject(plan.questions) ? plan.questions : {};
  const [after_task, at_end] = [asked.after_task, asked.at_end].map((list) => (Array.isArray(list) ? [...list] : []));
  const ofSus = isObject(plan.sus) ? plan.sus : {};
  const danish = Array.isArray(ofSus.da) ? ofSus.da : [];
  const state = {
    study: kind(plan.study, ''),
    title: saidOf(plan.title),
    contact: saidOf(plan.contact),
    consent: saidOf(plan.consent),
    product: saidOf(plan.product),
    comment: saidOf(plan.comment),
    // Who gives no task means this one (crates/study/src/plan/mod.rs).
    tasks: Array.isArray(plan.tasks) ? plan.tasks.map(taskOf) : [taskOf({ id: 'journey' })],
    order: kind(plan.order, 'fixed'),
    /** What is asked, in this order. */
    after_task,
    at_end,
    /** What nobody can tick, and the words of the SUS in other languages. */
    others: { rest: without(asked, ['after_task', 'at_end']), sus: without(ofSus, ['da']) },
    sus: Array.from({ length: 10 }, (_, place) => kind(danish[place], '')),
    captions: kind(plan.captions, 'as-chosen'),
    hints: kind(plan.hints, true),
    longer_time: kind(plan.longer_time, true),
    moderated: kind(plan.moderated, false),
    lang: kind(plan.lang, ''),
    wait_s: shown(plan.wait_s),
    keep_days: shown(plan.keep_days),
    code: kind(plan.code, ''),
    version: plan.version,
    rest: without(plan, KNOWN),
  };
  const texts = textsOf(state);
  state.isBilingual = texts.some((text) => !('*' in text));
  if (state.isBilingual) for (const text of texts) spread(text);
  return state;
}

const textsOf = ({ title, contact, consent, product, comment, tasks }) => [title, contact, consent, product, comment, ...tasks.map(({ text }) => text)];

/** One text for all becomes the text in each language. */
function spread(text) {
  if (!text['*']) return;
  for (const tag of LANGUAGES) text[tag] ||= text['*'];
}

/** Texts in both languages, or one for all; that in the other language stays in the state. */
export function setBilingual(state, isBilingual, language) {
  state.isBilingual = isBilingual;
  for (const text of textsOf(state)) {
    // Until it is written in the other language, too, everybody reads what there is.
    if (isBilingual) spread(text);
    else text['*'] = text[language] ?? text['*'] ?? '';
  }
}

function said(text, isBilingual) {
  const one = text['*'] || undefined;
  if (!isBilingual) return one;
  // An empty text among others stands for the page's own words in that language, so it belongs to the plan.
  const texts = Object.entries(text).filter(([tag]) => tag !== '*');
  if (texts.every(([, value]) => value === '')) return undefined;
  const isOne = texts.length === LANGUAGES.length && texts.every(([tag, value]) => LANGUAGES.includes(tag) && value === one);
  return isOne ? one : Object.fromEntries(texts);
}

/** The plan of a form, with nothing in it that goes without saying. */
export function planOf(state) {
  const { isBilingual, others, after_task, at_end } = state;
  const unless = (value, usual) => (value === usual ? undefined : value);
  const stepOf = (value) => (value === '' ? undefined : numberOf(value));
  const tasks = state.tasks.map((task) => task.broken ?? {
    id: task.id || undefined,
    text: said(task.text, isBilingual),
    phones: unless(task.phones, 'both'),
    start: stepOf(task.start),
    success: unless(stepOf(task.success), 'finish'),
    scenario: unless(task.scenario, ''),
    limit_s: stepOf(task.limit_s),
    ...task.rest,
  });
  const isAsked = after_task.length + at_end.length + Object.keys(others.rest).length > 0;
  const sus = { ...(state.sus.some((text) => text.trim()) && { da: state.sus }), ...others.sus };
  return {
    version: state.version,
    study: state.study || undefined,
    title: said(state.title, isBilingual),
    contact: said(state.contact, isBilingual),
    consent: said(state.consent, isBilingual),
    tasks,
    order: unless(state.order, 'fixed'),
    questions: isAsked ? { after_task, at_end, ...others.rest } : undefined,
    sus: Object.keys(sus).length > 0 ? sus : undefined,
    product: said(state.product, isBilingual),
    comment: said(state.comment, isBilingual),
    moderated: unless(state.moderated, false),
    captions: unless(state.captions, 'as-chosen'),
    hints: unless(state.hints, true),
    longer_time: unless(state.longer_time, true),
    lang: state.lang || undefined,
    wait_s: stepOf(state.wait_s),
    keep_days: stepOf(state.keep_days),
    code: state.code || undefined,
    ...state.rest,
  };
}

/** A name that can be used, made of what somebody typed: `Min prøve 1` is `Min-proeve-1`. */
export function nameOf(text) {
  const letters = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };
  const plain = text.replaceAll(/[æøåÆØÅ]/g, (letter) => letters[letter]).normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');
  return plain.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 64);
}

/** The codes of participants where nobody has written others: `P01`, `P02`. */
export const codeOf = (number) => `P${String(number).padStart(2, '0')}`;
/** Some of them, from the first one that is not in the list yet. */
export function addCodes(names, count) {
  const all = [...names];
  for (let number = 1; all.length < count; number += 1) if (!all.includes(codeOf(number))) all.push(codeOf(number));
  return all;
}

/** Asks for one more at the end, where it usually stands if all others do; or for one less. */
export function askAtEnd(list, name, isAsked) {
  const others = list.filter((one) => one !== name);
  if (!isAsked) return others;
  const usual = AT_END.filter((one) => one === name || others.includes(one));
  return usual.filter((one) => one !== name).join() === others.join() ? usual : [...others, name];
}

/** The numbers of people around this one that balance an order which so many people balance. */
export function balancedAround(people, by) {
  const fewer = Math.floor(people / by) * by;
  return [fewer, fewer + by].filter((count) => count > 0);
}
