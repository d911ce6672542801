// How many people take part, by which codes, and with how many devices.
import { element } from '../../study/draw.js';
import { MOST_PEOPLE } from './draft.js';
import { area, choice, field, numberInput } from './fields.js';
import { addCodes, endFor } from './model.js';

export class People {
  constructor(planner) {
    this.planner = planner;
    const { t, session } = planner;
    /** All that were there, so that a smaller number for a while loses no code. */
    this.known = [...session.names];
    this.count = numberInput(session.count, (value) => this.counted(value));
    this.count.id = 'at-count';
    this.names = area(session.names.join('\n'), (value) => this.named(value), { rows: '6', spellcheck: 'false' });
    this.names.id = 'at-people';
    this.place = element('div', { className: 'planner__people' },
      element('div', { className: 'pair' },
        field({ place: 'count', label: t.count, control: this.count }),
        choice({ place: 'devices', label: t.devices, name: 'devices', value: String(session.devices), options: [['1', t.devices_1], ['2', t.devices_2]] }, (value) => {
          session.devices = Number(value);
          endFor(planner.state.tasks, session.devices);
          planner.tasks.render();
          planner.changed();
        })),
      element('details', { className: 'planner__codes' },
        element('summary', { textContent: t.people }),
        field({ place: 'people', label: t.people_label, hint: t.people_hint, control: this.names })));
  }

  counted(value) {
    const { session } = this.planner;
    session.count = value;
    const number = Number(value);
    if (/^\s*\d+\s*$/.test(value) && number >= 1 && number <= MOST_PEOPLE) {
      this.known = addCodes(this.known, number);
      session.names = this.known.slice(0, number);
      this.names.value = session.names.join('\n');
    }
    this.planner.changed();
  }

  named(value) {
    const { session } = this.planner;
    session.names = value.split(/[\s,;]+/).filter(Boolean);
    this.known = [...session.names];
    session.count = String(session.names.length);
    this.count.value = session.count;
    this.planner.changed();
  }

  /** What is wrong with them, in words. */
  problem() {
    const { t, say, session } = this.planner;
    const count = Number(session.count);
    if (!/^\s*\d+\s*$/.test(session.count) || count < 1 || count > MOST_PEOPLE) return { what: 'count', text: say('count_wrong', { most: MOST_PEOPLE }) };
    const bad = session.names.find((name) => !/^[\w.-]{1,64}$/.test(name));
    if (bad !== undefined) return { what: 'people', text: say('people_wrong', { name: bad.slice(0, 40) }) };
    const twice = session.names.find((name, place) => session.names.indexOf(name) !== place);
    return twice === undefined ? undefined : { what: 'people', text: say('people_twice', { name: twice }) };
  }
}
