// The figures as they come from the rules (`form` 1), and what the page asks of them.
import { language, say } from './words.js';

/** A plan's text is one, or one by language. */
const said = (text) => (typeof text === 'string' ? text : (text?.[language] ?? text?.en ?? Object.values(text ?? {})[0] ?? ''));

export class Figures {
  constructor(json, plan) {
    Object.assign(this, { people: {}, tasks: [], groups: [''], figures: [], steps: [], funnel: [], paths: [], hints: [], times: [], answers: [], comments: [], notes: [], comparison: [], studies: [], versions: [] }, json);
    this.json = json;
    this.plan = plan;
    this.pair = this.groups.slice(0, 2);
  }

  /** Whether people are compared. */
  get compares() {
    return this.by !== undefined && this.by !== 'none' && this.groups.length > 1;
  }

  /** The figure of this name. */
  of(id, task, group) {
    return this.figures.find((one) => one.id === id && one.task === task && one.group === group);
  }

  /** The rows of a list for a task and a group. */
  rows(list, task, group) {
    return this[list].filter((one) => (one.task ?? null) === task && one.group === group);
  }

  /** The groups that have figures of a task, or (`null`) of the whole session: not every group need have every task. */
  with(task) {
    const found = this.groups.filter((group) => this.figures.some((one) => (one.task ?? null) === task && one.group === group));
    return found.length ? found : this.groups.slice(0, 1);
  }

  /** The groups in what is drawn once for each: the two that are compared, else all there is. */
  get shown() {
    return this.compares ? this.pair : this.groups;
  }

  /** A group by its name. */
  name(group) {
    return group === '' ? say(this.by === 'none' || this.by === undefined ? 'everybody' : `group-none_${this.by}`) : group;
  }

  /** Whether several studies are put together. */
  get isOfSeveral() {
    return this.studies.length > 1;
  }

  /** Who a row is about: a name is of one study only. */
  who({ study, participant }) {
    return this.isOfSeveral && study ? `${study} ${participant}` : participant;
  }

  /** A task by its number and, where a plan goes with the data, by what it asks for. */
  task(number) {
    const planned = this.plan?.tasks?.[number - 1];
    const name = planned && (said(planned.title) || planned.id);
    return { title: say('task', { number }), name: name ?? '', text: planned ? said(planned.text) : '' };
  }
}
