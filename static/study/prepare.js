// What a visit needs before it begins, each within its time: the rules of the lab, the plan, the words. And the link's own facts.
import { find } from './keep.js';
import { isOld, left } from './left.js';
import { within } from './limit.js';

export const at = (name) => new URL(name, document.baseURI).href;
const LAB = './lab/lab.js';
const WORDS = { da: 'study/da.json', en: 'study/en.json' };
/** In milliseconds: how long a file of the study may take. */
const PATIENCE = 15_000;
/** In characters: more than any plan has. */
const LONGEST_PLAN = 200_000;

export const isFramed = window !== parent;
const address = [...new URLSearchParams(globalThis.asked)];
export const option = (name) => address.find(([known]) => known === name)?.[1];

/** By the clock of the device, which may stand before 1970. */
export const wallClock = () => Math.max(0, Date.now());

function load(name, read) {
  const loading = async () => {
    const answer = await fetch(at(name), { signal: AbortSignal.timeout?.(PATIENCE) });
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return read(answer);
  };
  return within(loading(), PATIENCE);
}
export const wordsOf = (language) => load(WORDS[language] ?? WORDS.en, (answer) => answer.json());

/** A problem that is said before anything begins. */
export class Problem extends Error {
  constructor(told) {
    super(told.word);
    this.told = told;
  }
}
export const problem = (word, what = '', more = '') => new Problem({ word, what, more });

/** The visit, by the rules of the lab. */
export async function prepare() {
  const lab = await reached(import(at(LAB)));
  await reached(lab.default());
  const read = (text) => {
    const answer = JSON.parse(text);
    if (answer.problem) throw new Problem(answer.problem);
    return answer;
  };
  const { plan: name } = read(lab.planOf(JSON.stringify({ address })));
  // Opened once; what is read from it later is as it is then.
  const database = isFramed ? undefined : await find();
  const packed = packedPlan();
  const plan = name || packed !== undefined ? ((await planLeft(database)) ?? (name ? await planCalled(name) : read(lab.unpackPlan(packed)).plan)) : null;
  const version = document.querySelector('script[data-version]').dataset.version;
  const visit = new lab.Visit();
  const asked = { address, plan, version, framed: isFramed, page: Math.floor(performance.now()), wall: wallClock() };
  read(visit.begin(JSON.stringify(asked)));
  return { lab, visit, plan, database, factsIn: (language) => JSON.parse(visit.facts(language)) };
}

/** What a file gives that may come too late, or not at all. Files of two versions come, and do not fit. */
export const reached = (file) =>
  within(file, PATIENCE).catch((error) => {
    if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) throw error;
    console.warn(error);
    throw problem('unreachable');
  });

/** The plan of the link itself, in its fragment: empty, if the link has lost its end. A link that names a plan beside the page has that one. */
function packedPlan() {
  const found = /^#(?!\?)(?:.*&)?plan(?:=([^&]*))?(?:&|$)/.exec(location.hash);
  return found ? (found[1] ?? '') : undefined;
}

/** A visit goes on by the plan it began with, also without a network. */
async function planLeft(database) {
  const visits = await left(database).catch(() => []);
  return visits.find((visit) => !isOld(visit) && isOfLink(visit))?.plan;
}
const isOfLink = ({ study, participant, plan }) => plan && study === option('study') && participant === option('participant');

async function planCalled(name) {
  try {
    const text = await load(`plans/${name}.json`, (answer) => answer.text());
    return text.length > LONGEST_PLAN ? text.slice(0, LONGEST_PLAN + 1) : text;
  } catch {
    throw problem('plan-unreachable', name);
  }
}
