// The questionnaires of a plan. The Danish words of the SUS are those of its published translation, which only the researcher can bring.
import { element } from '../../study/draw.js';
import { area, field, input, note, tick } from './fields.js';
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
    const ask = (name) =>
      tick(t[`ask_${name.replace('-', '_')}`], state.questions[name], (isAsked) => {
        state.questions[name] = isAsked;
        this.render();
        planner.changed();
      }, { id: `ask-${name}` });
    const { sus, comment, 'ux-lite': uxLite } = state.questions;
    this.place.replaceChildren(
      element('fieldset', { className: 'field' }, element('legend', { textContent: t.ask_after }), ask('seq')),
      element('fieldset', { className: 'field' }, element('legend', { textContent: t.ask_end }), ask('sus'), ask('ux-lite'), ask('comment')),
      ...(sus || uxLite ? said({ planner, place: 'product', label: t.product, hint: t.product_hint, text: state.product, isShort: true }) : []),
      ...(comment ? said({ planner, place: 'comment', label: t.comment, hint: t.comment_hint, text: state.comment, isShort: true }) : []),
      ...(sus && state.lang !== 'en' ? [this.danish()] : []),
      element('p', { className: 'planner__wrong', attributes: { role: 'status' } }),
    );
    if (focus) document.getElementById(focus)?.focus();
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
    return element('fieldset', { className: 'planner__sus', attributes: { 'data-place': 'sus' } },
      element('legend', { textContent: t.sus_heading }),
      note(t.sus_hint),
      field({ label: t.sus_lines, hint: t.sus_lines_hint, control: lines }), told,
      element('div', { className: 'planner__items' }, ...items),
      element('p', { className: 'planner__wrong', attributes: { role: 'status' } }));
  }

  /** What is asked, in a line. */
  says() {
    const { t, state, names } = this.planner;
    return names(Object.keys(state.questions).filter((name) => state.questions[name]).map((name) => t[`asks_${name.replace('-', '_')}`])) || t.asks_none;
  }
}

/** The lines of what was pasted, without numbers in front of them. */
const linesOf = (text) => text.split('\n').map((line) => line.replace(/^\s*(\d+[.):]?\s+|[-•*]\s+)/, '').trim()).filter(Boolean);
