// What participants read around the tasks, and under which conditions they work.
import { element } from '../../study/draw.js';
import { field, input, note, numberInput, pick, tick } from './fields.js';
import { LANGUAGES, setBilingual } from './model.js';
import { languageNote, said } from './texts.js';

/** In seconds: what the hour of the journey is offered to take. */
const WAITS = ['0', '10', '60', '600', '3600'];

/** A field of the state by its name in the plan. */
function own(planner, name, make, label, hint) {
  const control = make(planner.state[name], (value) => {
    planner.state[name] = value;
    planner.changed();
  });
  control.id = `at-${name}`;
  return field({ place: name, label, hint, control });
}

export class Reading {
  constructor(planner) {
    this.planner = planner;
    this.place = element('div', { className: 'planner__fields' });
    this.render();
  }

  render(focus = document.activeElement?.id) {
    const { planner } = this;
    const { t, state, facts } = planner;
    const usual = (what) => (tag) => facts.usual[tag]?.[what];
    const bilingual = tick(t.bilingual, state.isBilingual, (isBilingual) => {
      setBilingual(state, isBilingual, state.lang || planner.language);
      planner.renewTexts();
    }, { id: 'bilingual' });
    const language = own(planner, 'lang', (value, set) => pick(value, [['', t.lang_own], ...LANGUAGES.map((tag) => [tag, planner.languageName(tag)])], (lang) => {
      set(lang);
      planner.renewTexts();
    }), t.lang, t.lang_hint);
    this.usual = note(t.consent_usual);
    this.replaced = element('div', { className: 'planner__warning' }, ...[t.consent_replaced, t.consent_added].map((textContent) => element('p', { textContent })));
    this.own = languageNote(planner, () => this.isOwn('title', 'consent'), 'at-consent');
    this.place.replaceChildren(
      language, bilingual,
      ...said({ planner, place: 'title', label: t.title, text: state.title, usual: usual('title'), isShort: true }),
      ...said({ planner, place: 'contact', label: t.contact, hint: t.contact_hint, text: state.contact, isShared: true, isShort: true }),
      ...said({ planner, place: 'consent', label: t.consent, hint: t.consent_hint, text: state.consent, usual: usual('consent') }),
      this.usual, this.replaced, this.own.place,
    );
    this.sayOwn();
    if (focus) document.getElementById(focus)?.focus();
  }

  isOwn(...names) {
    return names.some((name) => Object.values(this.planner.state[name]).some(Boolean));
  }

  /** What the page adds to an own text of the consent, and what such a text has to say itself. */
  sayOwn() {
    const isOwn = this.isOwn('consent');
    this.usual.hidden = isOwn;
    this.replaced.hidden = !isOwn;
    this.own.renew();
  }

  says() {
    const { t, state } = this.planner;
    const isOwn = this.isOwn('title', 'consent');
    const hasContact = Object.values(state.contact).some(Boolean);
    return this.planner.names([isOwn ? t.reads_own : t.reads_usual, hasContact ? '' : t.reads_nobody].filter(Boolean));
  }
}

export class Conditions {
  constructor(planner) {
    this.planner = planner;
    const { t, state, facts } = planner;
    const flag = (name, label) =>
      element('div', { attributes: { 'data-place': name } },
        tick(label, state[name] === true, (isOn) => {
          state[name] = isOn;
          planner.changed();
        }, { id: `at-${name}` }),
        element('p', { className: 'planner__wrong', attributes: { role: 'status' } }));
    const waits = [...WAITS.map((seconds) => [seconds, t[`wait_${seconds}`]])];
    const captions = [['as-chosen', t.captions_chosen], ['off', t.captions_off], ...facts.captions.map(({ tag, name }) => [tag, name])];
    this.place = element('div', { className: 'planner__fields' },
      element('div', { className: 'pair' },
        own(planner, 'wait_s', (value, set) => pick(value || '3600', value && !WAITS.includes(value) ? [...waits, [value, planner.say('wait_other', { seconds: value })]] : waits, set), t.wait, t.wait_hint),
        own(planner, 'captions', (value, set) => pick(value, captions, set), t.captions, t.captions_hint)),
      flag('hints', t.hints), flag('longer_time', t.longer_time),
      note(t.longer_hint),
      flag('moderated', t.moderated), note(t.moderated_hint),
      element('div', { className: 'pair' },
        own(planner, 'keep_days', numberInput, t.keep_days, t.keep_days_hint),
        own(planner, 'code', input, t.code, t.code_hint)));
  }

  says() {
    const { t, say, state, names } = this.planner;
    const wait = state.wait_s || '3600';
    return names([t[`waits_${wait}`] ?? say('wait_other', { seconds: wait }), state.longer_time === true ? '' : t.says_strict].filter(Boolean));
  }
}
