// The planner of a study (docs/studies.md): a form that grows a plan, and the links of the participants. What the page says and offers comes
// with it (crates/pages/src/lab/); the rules are in crates/study, by way of the lab. Nothing is stored or sent: a draft is in the fragment of
// the address.
import { element } from '../../study/draw.js';
import { within } from '../../study/limit.js';
import { Planner } from './planner.js';

const place = document.getElementById('lab');
const words = JSON.parse(place.dataset.words);
for (const without of document.querySelectorAll('[data-without-script]')) without.hidden = true;
/** In milliseconds: how long the rules may take to arrive. */
const PATIENCE = 15_000;

/** Says why there is no form, with a way on. */
function fail(error, text, label, act) {
  console.error(error);
  const again = element('button', { type: 'button', className: 'copy', textContent: label, onclick: act });
  place.replaceChildren(element('p', { textContent: text, attributes: { role: 'alert' } }), again);
}

async function load() {
  const lab = await import('./lab.js');
  await lab.default();
  return lab;
}

try {
  const lab = await within(load(), PATIENCE);
  try {
    new Planner(place, words, JSON.parse(place.dataset.facts), lab);
  } catch (error) {
    // Not the network's fault. The address keeps the draft; the form begins without it.
    fail(error, words.failed, words.failed_begin, () => location.assign(location.pathname + location.search));
  }
} catch (error) {
  fail(error, words.unreachable, words.again, () => location.reload());
}
