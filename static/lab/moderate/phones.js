// What the phones show, the task, and their times, which run on between two events.
import { element, filled, say } from './draw.js';
import { clock, times } from './visit.js';

/** The names of the steps, by their numbers (crates/journey/src/step.rs). */
const STEPS = ['store', 'home', 'information', 'enter_pin', 'waiting_time', 'waiting', 'show_code', 'code', 'installed', 'activate', 'choose_way', 'ready_to_scan', 'scan', 'user_id', 'temporary_pin', 'choose_pin', 'create_pin', 'biometrics', 'notifications', 'activated'];

/** A phone: its step with its name, its screen, and how long it has been there. */
class Phone {
  constructor(words, phone) {
    Object.assign(this, { words, phone });
    this.step = element('p', { className: 'watched__step' });
    this.screen = element('span', { className: 'watched__screen' });
    this.since = element('span', { className: 'watched__since' });
    this.whole = element('section', { className: 'watched', attributes: { 'data-phone': phone, 'aria-labelledby': `watched-${phone}` } },
      element('h2', { id: `watched-${phone}`, textContent: words[`phone-${phone}`] }), this.step, element('p', { className: 'watched__more' }, this.since, ' ', this.screen));
  }

  show(rows, now) {
    const { words } = this;
    const shown = rows.phone(this.phone);
    if (shown) {
      this.step.replaceChildren(element('span', { className: 'watched__number', textContent: filled(words['phone-step'], { number: shown.step }) }), ` ${words[`step-${STEPS[shown.step]}`] ?? ''}`);
      say(this.screen, filled(words['phone-screen'], { screen: shown.screen }));
      say(this.since, filled(words['phone-since'], { time: clock(now - shown.since) }));
    } else {
      say(this.step, words['phone-none']);
      for (const place of [this.screen, this.since]) say(place, '');
    }
  }
}

export class Phones {
  constructor(words) {
    this.words = words;
    this.phones = ['old', 'new'].map((phone) => new Phone(words, phone));
    this.number = element('h2', { id: 'watch-task', textContent: words['task-heading'] });
    this.text = element('p', { className: 'duty__text' });
    this.phase = element('p', { className: 'duty__phase', attributes: { role: 'status' } });
    this.spent = element('dl', { className: 'duty__times' });
    this.values = {};
    for (const name of ['active', 'paused', 'hidden']) {
      this.values[name] = element('dd', { textContent: '–' });
      this.spent.append(element('div', {}, element('dt', { textContent: words[`time-${name}`] }), this.values[name]));
    }
    this.task = element('section', { className: 'watch__part duty', attributes: { 'aria-labelledby': 'watch-task' } }, this.number, this.text, this.phase, this.spent);
    this.whole = element('div', { className: 'watch__phones' }, this.phones.map((phone) => phone.whole));
  }

  /** Where the visit stands: that of the page that was heard last. */
  stands(state) {
    const { words } = this;
    if (!state) return;
    say(this.number, state.of > 1 ? filled(words['task-number'], { number: state.task + 1, count: state.of }) : words['task-heading']);
    say(this.text, state.text);
    say(this.phase, state.phase === 'pause' && state.byModerator ? words['phase-pause_moderated'] : (words[`phase-${state.phase}`] ?? words['phase-other']));
  }

  show(rows, isThere, now = Date.now()) {
    for (const phone of this.phones) phone.show(rows, isThere ? now : lastOf(rows));
    const spent = rows.pages.map((page) => times(rows.of(page), isThere ? now : 0)).filter(Boolean).sort((one, other) => other.last - one.last)[0];
    for (const [name, place] of Object.entries(this.values)) say(place, spent ? clock(spent[name]) : '–');
  }
}

/** Where nobody answers, the times stand still at the last thing that was heard. */
const lastOf = (rows) => Date.parse(rows.newest()[0]?.time_iso ?? 0);
