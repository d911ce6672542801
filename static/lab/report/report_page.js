// The page of the report (`page=report`): files come in, figures come out, and both stay in this browser. The figures are made by crates/report;
// here they are drawn and put into words.
import { element } from './dom.js';
import { forget } from './figure.js';
import { Intake } from './intake.js';
import { Figures } from './model.js';
import { follow } from './paper.js';
import { show } from './whole.js';
import { place } from './words.js';

const root = element('div', { className: 'report', id: 'report' });
let asked = { by: 'none' };

/** Of a plan that goes with the data; there may be none, and it names things only. */
function planOf(rules) {
  try {
    const plan = rules.plan();
    return plan ? JSON.parse(plan) : undefined;
  } catch {
    return undefined;
  }
}

function draw(rules) {
  const report = new Figures(JSON.parse(rules.figures(JSON.stringify(asked))), planOf(rules));
  if (asked.pair?.every((group) => report.groups.includes(group))) report.pair = asked.pair;
  show(root, report, rules, (next) => {
    // The choice that had the focus is made anew, so it gets it again.
    const held = [...root.querySelectorAll('.chooser :is(select, button)')].indexOf(document.activeElement);
    asked = next;
    draw(rules);
    root.querySelectorAll('.chooser :is(select, button)')[held]?.focus({ preventScroll: true });
  });
}

const intake = new Intake({
  took: (rules) => draw(rules),
  emptied: () => {
    asked = { by: 'none' };
    forget();
    root.replaceChildren();
  },
});

place.append(intake.zone, root);
for (const part of document.querySelectorAll('[data-without-script]')) part.hidden = true;
// Links of the report lead to a heading of it, which then has the focus as well.
root.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link) requestAnimationFrame(() => document.getElementById(link.hash.slice(1))?.focus({ preventScroll: true }));
});
follow();
