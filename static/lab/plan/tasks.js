// The tasks of a plan: what participants are asked to do, where it begins and ends, and what goes wrong in it.
import { element } from '../../study/draw.js';
import { button, choice, field, input, note, numberInput, pick, tick } from './fields.js';
import { MOST_TASKS, balancedAround, faultsOf, newTask, scenarioOf } from './model.js';
import { languageNote, readingOf, said } from './texts.js';

export class Tasks {
  constructor(planner) {
    this.planner = planner;
    this.place = element('div', { className: 'planner__tasks' });
    this.told = element('p', { className: 'planner__told', attributes: { role: 'status' } });
    this.render();
  }

  get tasks() {
    return this.planner.state.tasks;
  }

  /** Builds the fields anew; the focus stays where it was, or goes to `focus`. */
  render(focus = document.activeElement?.id) {
    const { t } = this.planner;
    const add = button(t.task_add, () => this.add());
    add.id = 'task-add';
    add.disabled = this.tasks.length >= MOST_TASKS;
    this.twins = this.tasks.map(() => element('p', { className: 'planner__warning', attributes: { role: 'status' } }));
    this.own = languageNote(this.planner, () => this.tasks.some(({ text }) => Object.values(text).some(Boolean)), 'at-tasks[0].text');
    this.place.replaceChildren(
      ...this.tasks.map((task, number) => this.card(task, number)),
      this.own.place,
      this.told,
      element('div', { className: 'planner__acts' }, add),
      ...this.order(),
    );
    this.sayTwins();
    if (focus) document.getElementById(focus)?.focus();
  }

  changed() {
    this.planner.changed();
  }

  /** Builds the fields anew, as what can be chosen has changed. */
  renew(focus) {
    this.render(focus);
    this.changed();
  }

  add() {
    this.tasks.push(newTask(this.tasks, this.planner.session.devices));
    this.told.textContent = '';
    this.renew(`at-tasks[${this.tasks.length - 1}].text${this.planner.state.isBilingual ? '.en' : ''}`);
  }

  remove(number) {
    const [task] = this.tasks.splice(number, 1);
    this.renew('task-back');
    const back = button(this.planner.t.task_back, () => {
      this.tasks.splice(number, 0, task);
      this.told.textContent = '';
      this.renew(`task-remove-${number}`);
    });
    back.id = 'task-back';
    this.told.replaceChildren(this.planner.say('task_removed', { number: number + 1 }), ' ', back);
    back.focus();
  }

  move(number, by, act) {
    const to = number + by;
    if (to < 0 || to >= this.tasks.length) return;
    const [task] = this.tasks.splice(number, 1);
    this.tasks.splice(to, 0, task);
    const isLast = to === 0 || to === this.tasks.length - 1;
    // The button that leads no farther cannot have the focus.
    this.renew(`task-${isLast ? (to === 0 ? 'down' : 'up') : act}-${to}`);
    this.told.textContent = this.planner.say('task_moved', { number: to + 1 });
  }

  card(task, number) {
    const { planner } = this;
    const { t, say, facts } = planner;
    const place = `tasks[${number}]`;
    const legend = say('task_heading', { number: number + 1 });
    return element('fieldset', { className: 'planner__task', attributes: { 'data-place': place } },
      element('legend', { textContent: legend }),
      ...said({ planner, place: `${place}.text`, label: t.task_text, hint: t.task_text_hint, text: task.text, usual: (tag) => facts.usual[tag]?.task, isEmpty: number > 0 }),
      this.twins[number],
      choice({ place: `${place}.phones`, label: t.task_phones, name: `phones-${number}`, value: task.phones, options: [['both', t.phones_both], ['old', t.phones_old], ['new', t.phones_new]] }, (phones) => {
        task.phones = phones;
        this.renew();
      }),
      element('div', { className: 'pair' },
        this.list(task, 'start', place, t.task_start, [['', t.task_start_none], ...this.steps(task, task.start)], true),
        this.list(task, 'success', place, t.task_success, [['finish', t.task_success_finish], ...this.steps(task, task.success)])),
      this.faults(task, place),
      element('div', { className: 'pair' },
        this.short(numberInput, task, 'limit_s', place, t.task_limit, t.task_limit_hint),
        this.short(input, task, 'id', place, t.task_id, t.task_id_hint)),
      element('p', { className: 'planner__wrong', attributes: { role: 'status' } }),
      this.tasks.length > 1 && this.acts(number, legend));
  }

  list(task, name, place, label, options, changesOthers = false) {
    const control = pick(task[name], options, (value) => {
      task[name] = value;
      if (changesOthers) this.renew();
      else this.changed();
    });
    control.id = `at-${place}.${name}`;
    return field({ place: `${place}.${name}`, label, control });
  }

  short(make, task, name, place, label, hint) {
    const control = make(task[name], (value) => {
      task[name] = value;
      this.changed();
    });
    control.id = `at-${place}.${name}`;
    return field({ place: `${place}.${name}`, label, hint, control });
  }

  /** The steps on the phones of a task, by phone; the one that is chosen also where it is on another. */
  steps({ phones }, chosen) {
    const { facts, t, say } = this.planner;
    const isThere = ({ phone }, number) => phones === 'both' || phones === phone || String(number) === chosen;
    return ['old', 'new'].map((phone) => ({
      label: t[`phones_${phone}`],
      options: facts.steps
        .map((step, number) => (step.phone === phone && isThere(step, number) ? [String(number), say('step', { number, name: step.name })] : undefined))
        .filter(Boolean),
    })).filter(({ options }) => options.length > 0);
  }

  /** What can go wrong in the task, at which of its steps, and how often. */
  faults(task, place) {
    const { facts, t, say, names } = this.planner;
    const chosen = faultsOf(task.scenario, facts.faults.map(({ word }) => word));
    const set = () => {
      task.scenario = scenarioOf(chosen);
      this.renew();
    };
    const isThere = (step) => (task.phones === 'both' || task.phones === facts.steps[step].phone) && (task.start === '' || Number(task.start) <= step);
    const rows = facts.faults.map((fault) => {
      const steps = fault.steps.filter(isThere);
      const own = chosen.faults[fault.word];
      if (steps.length === 0 && !own) return undefined;
      const id = `${place}-${fault.word}`;
      const ticked = (isTicked) => {
        if (isTicked) chosen.faults[fault.word] = { step: '', times: '1' };
        else delete chosen.faults[fault.word];
        set();
      };
      const label = steps.length === 1 ? say('fault_at', { name: fault.name, step: steps[0] }) : fault.name;
      const more = [];
      if (own && (fault.steps.length > 1 || own.step)) {
        const options = [['', t.fault_first], ...steps.map((step) => [String(step), say('step', { number: step, name: facts.steps[step].name })])];
        more.push(this.ofFault(`${id}-step`, t.fault_step, pick(own.step, options, (step) => {
          own.step = step;
          set();
        })));
      }
      if (own && fault.times > 1) {
        const times = Array.from({ length: fault.times }, (_, count) => [String(count + 1), String(count + 1)]);
        more.push(this.ofFault(`${id}-times`, t.fault_times, pick(own.times, times, (count) => {
          own.times = count;
          set();
        })));
      }
      return element('div', { className: 'planner__fault' }, tick(label, Boolean(own), ticked, { id }), more.length > 0 && element('div', { className: 'pair' }, ...more));
    });
    const says = names([...Object.keys(chosen.faults).map((word) => facts.faults.find((it) => it.word === word).name), ...chosen.strange]) || t.faults_none;
    const whole = element('details', { className: 'planner__faults', attributes: { 'data-place': `${place}.scenario` }, open: this.openFaults?.has(task) },
      element('summary', {}, element('span', { textContent: t.faults }), element('span', { className: 'planner__says', textContent: says })),
      note(t.faults_hint),
      ...rows,
      chosen.strange.length > 0 && button(say('faults_strange', { words: chosen.strange.join(', ') }), () => {
        chosen.strange = [];
        set();
      }),
      element('p', { className: 'planner__wrong', attributes: { role: 'status' } }));
    whole.addEventListener('toggle', () => (this.openFaults ??= new WeakSet())[whole.open ? 'add' : 'delete'](task));
    return whole;
  }

  ofFault(id, label, control) {
    control.id = id;
    return element('div', { className: 'field' }, element('label', { htmlFor: id, textContent: label }), control);
  }

  acts(number, legend) {
    const { t } = this.planner;
    const act = (name, label, press, isOff) => {
      const made = button(label, press);
      Object.assign(made, { id: `task-${name}-${number}`, disabled: isOff });
      made.setAttribute('aria-label', `${label}: ${legend}`);
      made.addEventListener('keydown', (event) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!by) return;
        event.preventDefault();
        this.move(number, by, by < 0 ? 'up' : 'down');
      });
      return made;
    };
    return element('div', { className: 'planner__acts' },
      act('up', t.task_up, () => this.move(number, -1, 'up'), number === 0),
      act('down', t.task_down, () => this.move(number, 1, 'down'), number === this.tasks.length - 1),
      act('remove', t.task_remove, () => this.remove(number), false));
  }

  /** In which order, where there is more than one. */
  order() {
    const { planner } = this;
    const { t, state } = planner;
    if (this.tasks.length < 2) return [];
    this.balance = note('', { id: 'balance' });
    return [
      choice({ place: 'order', label: t.order, hint: t.order_hint, name: 'order', value: state.order, options: [['fixed', t.order_fixed], ['balanced', t.order_balanced]] }, (value) => {
        state.order = value;
        planner.changed();
      }),
      this.balance,
    ];
  }

  /** Says which tasks have the text of one before, and whether the words are in one language alone. */
  sayTwins() {
    const read = this.tasks.map(({ text }) => readingOf(text, this.planner.state));
    for (const [number, place] of this.twins.entries()) {
      const first = read.indexOf(read[number]);
      const text = first === number ? '' : this.planner.say('task_twin', { number: first + 1 });
      if (place.textContent !== text) place.textContent = text;
    }
    this.own.renew();
  }

  /** How many people balance the order, as the rules have it. */
  sayBalance(by, people) {
    if (!this.balance || !by) return;
    const { say, state } = this.planner;
    const needed = say('balance', { tasks: this.tasks.length, few: by, more: 2 * by });
    const around = balancedAround(people, by);
    const own = people % by === 0 ? say('balance_fits', { people }) : say(around.length > 1 ? 'balance_between' : 'balance_below', { people, few: around[0], more: around.at(-1) });
    this.balance.textContent = state.order === 'balanced' ? `${needed} ${own}` : needed;
    this.balance.classList.toggle('planner__warning', state.order === 'balanced' && people % by !== 0);
  }
}
