// The questionnaires of a plan. The Danish words of the SUS are those of its published translation, which only the researcher can bring.
import { element } from '../../study/draw.js';
import { area, button, field, input, note, tick } from './fields.js';
import { askAtEnd } from './model.js';
import { said } from './texts.js';

const ITEMS = 10;

export class Questions {
  constructor(planner) {
    this.planner = planner;
    this.place = element('div', { className: 'planner__questions', attributes: { 'data-place': 'questions' } });
    this.render();
  }

  render(focus = document.activeElement?.id) {
    const { planner } = this;
    const { t, state } = planner;
    const ask = (name, list = 'at_end') =>
      tick(t[`ask_${name.replace('-', '_')}`], state[list].includes(name), (isAsked) => {
        state[list] = list === 'at_end' ? askAtEnd(state.at_end, name, isAsked) : isAsked ? [name] : [];
        this.render();
        planner.changed();
      }, { id: `ask-${name}` });
    const [sus, uxLite, comment] = ['sus', 'ux-lite', 'comment'].map((name) => state.at_end.includes(name));
    this.place.replaceChildren(
      element('fieldset', { className: 'field' }, element('legend', { textContent: t.ask_after }), ask('seq', 'after_task')),
      element('fieldset', { className: 'field' }, element('legend', { textContent: t.ask_end }), ask('sus'), ask('ux-lite'), ask('comment'), ...this.order()),
      ...(sus || uxLite ? said({ planner, place: 'product', label: t.product, hint: t.product_hint, text: state.product, isShort: true }) : []),
      ...(comment ? said({ planner, place: 'comment', label: t.comment, hint: t.comment_hint, text: state.comment, isShort: true }) : []),
      ...(sus && state.lang !== 'en' ? [this.danish()] : []),
      element('p', { className: 'planner__wrong', attributes: { role: 'status' } }),
    );
    if (focus) document.getElementById(focus)?.focus();
  }

  /** In which order they are asked, where there are several. */
  order() {
    const { planner } = this;
    const { state, say } = planner;
    if (state.at_end.length < 2) return [];
    const earlier = state.at_end.slice(1).map((name, place) => {
      const made = button(say('ask_earlier', { name: this.nameOf(name) }), () => {
        state.at_end.splice(place, 2, name, state.at_end[place]);
        this.render(`earlier-${name}`);
        if (document.activeElement.id !== `earlier-${name}`) document.getElementById(`earlier-${state.at_end[1]}`)?.focus();
        planner.changed();
      });
      made.id = `earlier-${name}`;
      return made;
    });
    return [note(say('ask_order', { names: planner.names(state.at_end.map((name) => this.nameOf(name))) }), { role: 'status' }), element('div', { className: 'planner__acts' }, ...earlier)];
  }

  nameOf(name) {
    return this.planner.t[`asks_${name.replace('-', '_')}`] ?? name;
  }

  /** Ten fields, or one for ten lines at once. */
  danish() {
    const { planner } = this;
    const { t, say, state } = planner;
    const told = element('p', { className: 'small', attributes: { role: 'status' } });
    const items = state.sus.map((text, place) => {
      const control = input(text, (value) => {
        state.sus[place] = value;
        planner.changed();
      }, { lang: 'da' });
      control.id = `at-sus.da[${place}]`;
      return field({ place: `sus.da[${place}]`, label: say('sus_item', { number: place + 1 }), control });
    });
    const lines = area('', (value) => {
      const all = linesOf(value);
      told.textContent = all.length === 0 ? '' : say(all.length === ITEMS ? 'sus_taken' : 'sus_count', { count: all.length });
      // Fewer are what is being typed; more are not the ten of the SUS.
      if (all.length !== ITEMS) return;
      state.sus = all;
      for (const [place, item] of items.entries()) item.querySelector('input').value = all[place];
      planner.changed();
    }, { lang: 'da', rows: '4' });
    lines.id = 'sus-lines';
    // Only who reads Danish needs it.
    const isOpen = state.lang === 'da' || (this.place.querySelector('.planner__sus')?.open ?? state.sus.some((text) => text.trim()));
    return element('details', { className: 'planner__sus', open: isOpen, attributes: { 'data-place': 'sus' } },
      element('summary', {}, element('span', { textContent: t.sus_heading }), element('span', { className: 'planner__says', textContent: t.sus_needed })),
      note(t.sus_hint),
      field({ label: t.sus_lines, hint: t.sus_lines_hint, control: lines }), told,
      element('div', { className: 'planner__items' }, ...items),
      element('p', { className: 'planner__wrong', attributes: { role: 'status' } }));
  }

  /** What is asked, in a line. */
  says() {
    const { t, state, names } = this.planner;
    return names([...state.after_task, ...state.at_end].map((name) => this.nameOf(name))) || t.asks_none;
  }
}

/** The lines of what was pasted, without numbers in front of them. */
const linesOf = (text) => text.split('\n').map((line) => line.replace(/^\s*(\d+[.):]?\s+|[-•*]\s+)/, '').trim()).filter(Boolean);
