// The form of a plan, its parts in one place. What is typed goes into the state, is checked by the rules after a moment, and comes out as
// links or as a mistake at its field.
import { element } from '../../study/draw.js';
import { Conditions, Reading } from './conditions.js';
import { fragmentOf, isDraft, keepDraft, readDraft, usualSession } from './draft.js';
import { button, field, input, note, part } from './fields.js';
import { save } from '../save.js';
import { openFile, readable } from './file.js';
import { isWhole, nameOf, planOf, stateOf, usualPlan } from './model.js';
import { opened } from './opening.js';
import { People } from './people.js';
import { Questions } from './questions.js';
import { Results } from './results.js';
import { Tasks } from './tasks.js';

/** In milliseconds: how long typing rests until it is checked. Browsers refuse an address that changes more often. */
const REST = 400;

export class Planner {
  #timer;

  constructor(place, words, facts, lab) {
    Object.assign(this, { place, t: words, facts, lab });
    this.language = document.documentElement.lang;
    this.say = (key, values = {}) => words[key].replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
    this.changed = () => this.#changed();
    this.names = (names) => names.join(', ');
    this.languageName = (tag) => facts.captions.find((one) => one.tag === tag).name;
    this.begin();
    // Who goes to another draft with the same page open, by a bookmark for instance. A fragment without one is a place on the page: the
    // draft goes back into the address.
    addEventListener('hashchange', () => (isDraft(location.hash) ? this.begin() : this.check()));
    const settle = () => this.#timer && this.check();
    addEventListener('pagehide', settle);
    // The links to the other languages take along what has just been typed.
    for (const kind of ['pointerdown', 'click', 'auxclick']) document.querySelector('.tongues')?.addEventListener(kind, settle, { capture: true });
  }

  /** Begins with the draft of the address, else with what is usual. */
  begin() {
    const draft = readDraft(location.hash, this.lab);
    this.session = draft?.session ?? usualSession();
    this.state = draft?.state ?? stateOf(usualPlan());
    this.isTouched = Boolean(draft?.state);
    this.render();
    if (draft?.isBroken) this.told.textContent = draft.problem?.what ? this.say('draft_refused', { problem: this.placed(draft.problem) }) : this.t.draft_broken;
    this.check();
  }

  render() {
    const { t } = this;
    this.told = element('div', { className: 'planner__told', attributes: { role: 'status' } });
    // What is wrong and has no field: an opened file has it.
    this.strange = element('p', { className: 'planner__wrong', tabIndex: -1, attributes: { role: 'status' } });
    this.tasks = new Tasks(this);
    this.questions = new Questions(this);
    this.reading = new Reading(this);
    this.conditions = new Conditions(this);
    this.people = new People(this);
    this.jump = button(t.jump, () => this.results.goTo(), 'quiet planner__jump');
    this.jump.hidden = true;
    this.results = new Results(this);
    const isOpen = (name) => this.place.querySelector(`details[data-part="${name}"]`)?.open ?? false;
    const open = Object.fromEntries(['tasks', 'questions', 'reading', 'conditions'].map((name) => [name, isOpen(name)]));
    this.parts = Object.entries(open).map(([name, isOpen]) => {
      const says = name === 'tasks' ? () => this.sayTasks() : () => this[name].says();
      const made = part(t[`part_${name}`], says, isOpen, this[name].place);
      made.whole.dataset.part = name;
      return made;
    });
    this.place.replaceChildren(element('div', { className: 'planner' },
      element('div', { className: 'planner__form' }, this.first(), ...this.parts.map(({ whole }) => whole), this.files()),
      element('div', { className: 'planner__side' }, this.results.place, this.before())));
  }

  /** All that a first link takes. */
  first() {
    const { t, state } = this;
    const name = input(state.study, (value) => {
      state.study = value;
      this.changed();
    }, { maxlength: '200' });
    name.id = 'at-study';
    this.suggestion = element('div', { className: 'planner__suggestion' });
    return element('section', { className: 'planner__first', attributes: { 'aria-labelledby': 'first' } },
      element('div', { className: 'planner__head' }, element('h2', { id: 'first', textContent: t.first }), this.jump),
      field({ place: 'study', label: t.name, hint: t.name_hint, control: name }, this.suggestion),
      this.people.place);
  }

  /** A file of the plan: to keep it, and to go on with it. */
  files() {
    const { t } = this;
    return element('section', { className: 'planner__files', attributes: { 'aria-labelledby': 'files' } },
      element('h2', { id: 'files', textContent: t.files }),
      note(t.files_hint),
      element('div', { className: 'planner__acts' },
        button(t.save, () => save(`${nameOf(this.state.study) || 'plan'}.json`, readable(planOf(this.state)), 'application/json')),
        button(t.open, async () => this.open(await openFile()))),
      this.strange, this.told);
  }

  /** What to do before a session. */
  before() {
    const { t } = this;
    return element('section', { className: 'planner__before', attributes: { 'aria-labelledby': 'before' } },
      element('h2', { id: 'before', textContent: t.before }),
      element('p', { textContent: t.before_text }),
      element('div', { className: 'planner__acts' },
        element('a', { className: 'planner__anchor', href: 'check.html', textContent: t.before_open }),
        button(t.before_copy, () => this.results.copy(new URL('check.html', location.href).href.replace(/#.*/, ''), t.before_copied))));
  }

  open({ name, text, problem }) {
    const wrong = (key, values = {}) => (this.told.textContent = this.say(key, { name, ...values }));
    if (problem) return wrong(`open_${problem}`);
    const { state, problem: refused } = opened(text, this.lab);
    if (!state) {
      if (refused?.word === 'plan-not-json') return wrong('open_not_json', { line: refused.more });
      return refused?.what ? wrong('open_refused', { problem: this.placed(refused) }) : wrong('open_no_plan');
    }
    const before = this.state;
    this.replace(state);
    const back = button(this.t.open_back, () => this.replace(before));
    this.told.replaceChildren(this.say(refused ? 'opened_wrong' : 'opened', { name }), ' ', back);
    return back.focus();
  }

  replace(state) {
    this.state = state;
    this.isTouched = true;
    this.render();
    this.check();
  }

  /** What is written in other languages now. */
  renewTexts() {
    for (const one of [this.tasks, this.questions, this.reading]) one.render();
    this.changed();
  }

  #changed() {
    this.isTouched = true;
    this.results.place.setAttribute('aria-busy', 'true');
    for (const { renew } of this.parts) renew();
    this.tasks.sayTwins();
    this.reading.sayOwn();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.check(), REST);
  }

  /** Asks the rules, and shows the links, or what is wrong at its field. */
  check() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.results.place.setAttribute('aria-busy', 'false');
    const { t, state, session } = this;
    const text = JSON.stringify(planOf(state));
    const plan = JSON.parse(text);
    const answer = JSON.parse(this.lab.checkPlan(text));
    const packing = JSON.parse(this.lab.packPlan(text));
    this.tasks.sayBalance(answer.balanced_by, session.names.length);
    const wrong = answer.problem ?? packing.problem ?? this.people.problem() ?? this.noTask(answer);
    this.mark(wrong);
    // Last, so that the address never has what the form could not show.
    if (this.isTouched && packing.packed) keepDraft(fragmentOf(packing.packed, session));
    this.jump.hidden = !state.study || Boolean(wrong);
    if (!state.study) return this.results.wait(t.links_name);
    if (wrong) return this.results.wait(t.links_wrong, () => this.goTo(wrong.what));
    const orders = plan.order === 'balanced' ? JSON.parse(this.lab.ordersOf(text, session.names.join('\n'))) : [];
    return this.results.show({ plan, packed: packing.packed, session, orders });
  }

  /** With two devices each has a task. */
  noTask({ old, new: fresh }) {
    if (this.session.devices === 1 || (old > 0 && fresh > 0)) return undefined;
    return { what: 'devices', text: this.t[old > 0 ? 'devices_no_new' : 'devices_no_old'] };
  }

  /** Says what is wrong at its field; all else is right. */
  mark(wrong) {
    const target = wrong && this.fieldOf(wrong.what);
    for (const one of this.place.querySelectorAll('[data-place]')) {
      const said = [...one.querySelectorAll('.planner__wrong')].find((it) => it.closest('[data-place]') === one);
      const text = one === target ? this.wordsFor(wrong) : '';
      if (said && said.textContent !== text) said.textContent = text;
      // A choice is wrong as a whole, not by its first answer.
      const control = one.matches('[role="radiogroup"]') ? one : one.matches('.field') ? one.querySelector('input, select, textarea') : undefined;
      if (control && one === target) control.setAttribute('aria-invalid', 'true');
      else control?.removeAttribute?.('aria-invalid');
    }
    this.strange.textContent = wrong && !target ? this.wordsFor(wrong) : '';
    this.suggest(wrong);
  }

  /** The field of a place in the plan: that of the place itself, or of what it is in. */
  fieldOf(place) {
    const all = [...this.place.querySelectorAll('[data-place]')];
    for (let at = place; at; at = at.replace(/(\.|\[)[^.[]*$/, '')) {
      const found = all.find((one) => one.dataset.place === at);
      if (found) return found;
      if (!/[.[]/.test(at)) return undefined;
    }
    return undefined;
  }

  /** What is wrong, with its place: for what is not in the form. */
  placed({ word, what, more = '' }) {
    return this.say(`problem_${word.replace('plan-', '').replaceAll('-', '_')}`, { what, more });
  }

  wordsFor({ word = '', what, more = '', text }) {
    if (text) return text;
    const key = /([a-z_]+)(\[\d+\])?$/.exec(what)?.[1] ?? '';
    const kind = word.replace('plan-', '').replaceAll('-', '_');
    const own = ['bad', 'missing'].includes(kind) ? this.t[`wrong_${key}`] : undefined;
    return own ?? this.say(`problem_${kind}`, { what, more });
  }

  /** Opens what it is in, and goes there. */
  goTo(place) {
    const target = this.fieldOf(place) ?? this.strange;
    for (let one = target; one; one = one.parentElement) if (one.matches('details')) one.open = true;
    const control = target.querySelector('input, select, textarea') ?? target;
    control.focus();
    control.scrollIntoView({ block: 'center' });
  }

  /** A name that can be used, for one that cannot. */
  suggest(wrong) {
    const better = wrong?.what === 'study' ? nameOf(this.state.study) : '';
    this.suggestion.replaceChildren(...(better ? [button(this.say('name_take', { name: better }), () => {
      this.state.study = better;
      const control = document.getElementById('at-study');
      control.value = better;
      control.focus();
      this.check();
    })] : []));
  }

  sayTasks() {
    const { t, say, state } = this;
    const [first, ...others] = state.tasks;
    if (others.length > 0) return say(state.order === 'balanced' ? 'tasks_balanced' : 'tasks_many', { count: state.tasks.length });
    return first && isWhole(first) ? t.tasks_whole : t.tasks_one;
  }
}
