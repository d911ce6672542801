// The bar above the phones: the task, a pause, and giving up. It takes its own place and covers nothing, and never the focus.
import { element, press } from './draw.js';

export class Bar {
  /** `act` is called with what is pressed. */
  constructor(words, facts, act) {
    Object.assign(this, { words, facts, act });
    const { bar: t } = words;
    this.text = element('span', { className: 'study-bar__text' });
    this.task = element('button', { type: 'button', className: 'study-bar__task', onclick: () => this.unfold(), attributes: { 'aria-expanded': 'false', 'aria-description': t.whole } }, this.text);
    this.status = element('p', { className: 'study-bar__status', attributes: { role: 'status' } });
    this.acts = element('div', { className: 'study-bar__acts' },
      press(t.pause, () => act('pause'), 'secondary'), press(t.giveUp, () => act('giveUpAsked'), 'secondary'));
    this.whole = element('section', { className: 'study-bar', lang: words.language, attributes: { 'aria-label': t.name } }, this.task, this.status, this.acts);
    new ResizeObserver(() => document.documentElement.style.setProperty('--study-height', `${this.whole.offsetHeight}px`)).observe(this.whole);
    document.body.prepend(this.whole);
  }

  unfold() {
    const isOpen = this.whole.classList.toggle('study-bar--open');
    this.task.setAttribute('aria-expanded', String(isOpen));
  }

  show({ page, place }) {
    const { bar: t } = this.words;
    this.text.textContent = this.facts.tasks?.[place]?.text || this.words.task;
    if (page !== 'done') return;
    this.whole.classList.add('study-bar--done');
    this.status.textContent = t.done;
    this.acts.replaceChildren(press(t.goOn, () => this.act('go-on'), 'primary'));
  }

  /** The task cannot be done any more. */
  deadEnd() {
    if (this.whole.classList.contains('study-bar--done')) return;
    this.note(this.words.bar.deadEnd);
    this.acts.lastElementChild.classList.replace('button--secondary', 'button--primary');
  }

  /** Says something of the study itself. */
  note(text) {
    this.status.textContent = text;
  }
}
