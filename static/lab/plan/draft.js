// The draft of a plan, in the fragment of the page's address: a reload, a bookmark or the page in the other language goes on with it.
// Nothing of it is stored, and a fragment is sent nowhere.
import { addCodes } from './model.js';
import { opened } from './opening.js';

const PEOPLE = 12;
export const MOST_PEOPLE = 200;

/** What belongs to the links and not to the plan. */
export const usualSession = () => ({ count: String(PEOPLE), names: addCodes([], PEOPLE), devices: 1, isFile: false });

/** Whether a fragment has a draft. Any other leads to a place on the page. */
export const isDraft = (hash) => new URLSearchParams(hash.slice(1)).has('plan');

/**
 * The draft of a fragment: the state of the form, and its session; nothing where there is none; `isBroken` where it cannot be read, and what
 * is wrong where the form cannot hold it.
 */
export function readDraft(hash, lab) {
  const fields = new URLSearchParams(hash.slice(1));
  const packed = fields.get('plan');
  if (!packed) return undefined;
  try {
    const { plan } = JSON.parse(lab.unpackPlan(packed));
    if (typeof plan !== 'string') return { isBroken: true };
    const { state, problem } = opened(plan, lab);
    if (!state) return { isBroken: true, problem };
    const session = usualSession();
    const people = fields.get('people') ?? '';
    if (/^\d+$/.test(people)) {
      session.count = people;
      session.names = addCodes([], Math.min(Number(people), MOST_PEOPLE));
    } else if (people.startsWith('.')) {
      session.names = people.slice(1).split(',');
      session.count = String(session.names.length);
    }
    session.devices = fields.get('devices') === '2' ? 2 : 1;
    session.isFile = fields.get('by') === 'file';
    return { state, session };
  } catch {
    return { isBroken: true };
  }
}

/** The fragment for a draft. A list of names begins with a dot, so that no name is taken for a number. */
export function fragmentOf(packed, { count, names, devices, isFile }) {
  const isUsual = names.join() === addCodes([], names.length).join();
  const fields = new URLSearchParams({ plan: packed, people: isUsual ? count : `.${names.join(',')}` });
  if (devices === 2) fields.set('devices', '2');
  if (isFile) fields.set('by', 'file');
  return `#${fields}`;
}

/** Puts it into the address, and into the links to the page in its other languages. */
export function keepDraft(fragment) {
  try {
    history.replaceState(history.state, '', fragment);
  } catch {
    // A browser may refuse it for a while when it is asked too often; the next change asks again.
  }
  for (const link of document.querySelectorAll('.tongues a')) link.hash = fragment;
}
