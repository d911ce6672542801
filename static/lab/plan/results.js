// The links of the participants, once there is nothing to correct: copied one by one or all, as a table, with the plan in them or as a file
// beside the page.
import { copied } from '../../study/hand.js';
import { element } from '../../study/draw.js';
import { area, button, choice, note } from './fields.js';
import { save } from '../save.js';
import { readable } from './file.js';
import { qrOf } from './qr.js';
import { demoOf, linesOf, linksOf, tableOf } from './links.js';

/** Signs of an address that some mail programs and messengers cut off. */
const LONG = 2000;

export class Results {
  constructor(planner) {
    this.planner = planner;
    this.place = element('section', { className: 'planner__results', attributes: { 'aria-labelledby': 'links' } });
    this.told = element('p', { className: 'planner__told', attributes: { role: 'status' } });
  }

  /** Whose link it is, and of which phone where there is one for each. */
  nameOf = (participant, phone) => (phone ? this.planner.say('link_of', { participant, phone: this.planner.t[`phones_${phone}`] }) : participant);

  head() {
    return element('h2', { id: 'links', tabIndex: -1, textContent: this.planner.t.links });
  }

  /** What is missing yet, or has to be corrected. */
  wait(text, go) {
    this.place.replaceChildren(this.head(), element('p', { textContent: text }), ...(go ? [element('div', { className: 'planner__acts' }, button(this.planner.t.links_go, go))] : []), this.told);
  }

  show({ plan, packed, session, orders }) {
    const { planner } = this;
    const { t, say } = planner;
    const { study } = plan;
    const { names: people, devices, isFile } = session;
    const asked = { study, people, devices, isFile, packed };
    this.all = linksOf(asked, location.href);
    const longest = Math.max(...this.all.flatMap(({ links }) => links.map(({ address }) => address.length)));
    const { hostname, protocol } = location;
    const isHere = protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/.test(hostname);
    const way = choice({ label: t.by, name: 'by', value: isFile ? 'file' : 'link', options: [['link', t.by_link], ['file', say('by_file', { name: `plans/${study}.json` })]] }, (value) => {
      session.isFile = value === 'file';
      planner.changed();
      planner.check();
      this.place.querySelector(`[name="by"][value="${value}"]`)?.focus();
    });
    const file = isFile && element('div', { className: 'planner__file' }, note(say('file_how', { name: `${study}.json`, folder: `${demoOf(location.href)}plans/` })),
      element('div', { className: 'planner__acts' }, button(say('file_save', { name: `${study}.json` }), () => save(`${study}.json`, readable(plan), 'application/json'))));
    this.canWatch = plan.moderated === true && devices === 1;
    const draw = this.all.length > 1 || devices === 2;
    this.place.replaceChildren(
      this.head(),
      element('p', { textContent: say(this.all.length === 1 ? 'links_one' : 'links_ready', { count: this.all.length, people: this.all.length * devices }) }),
      ...(isHere ? [element('p', { className: 'planner__warning', textContent: t.links_here })] : []),
      ...(!isFile && longest > LONG ? [element('p', { className: 'planner__warning', textContent: say('links_long', { count: longest }) })] : []),
      ...this.attempts(asked),
      way, ...(file ? [file] : []),
      element('div', { className: 'planner__acts' },
        ...(draw ? [button(t.copy_all, () => this.copy(linesOf(this.all, this.nameOf), t.copied_all), 'copy')] : []),
        button(t.csv, () => save(`${study}_links.csv`, tableOf(this.all), 'text/csv'))),
      this.told,
      ...(orders.length > 0 ? [note(t.order_of_hint)] : []),
      ...(plan.moderated === true ? [note(devices === 1 ? t.watch_how : t.watch_not)] : []),
      element('ol', { className: 'planner__links' }, ...this.all.map((one, place) => this.one(one, orders[place]))),
    );
  }

  /** The visit as a participant has it: on one device, or on either of two. */
  attempts(asked) {
    const { t, say } = this.planner;
    // A file may not be there yet.
    const own = { ...asked, devices: 1, isFile: false };
    const attempt = (text, address, kind = 'button') => {
      const made = element('a', { className: `${kind} planner__try`, target: '_blank', rel: 'noopener', textContent: text, href: address() });
      // Also where the middle button opens it.
      for (const kind of ['click', 'auxclick']) made.addEventListener(kind, () => (made.href = address()));
      return made;
    };
    if (asked.devices === 1) return [element('div', { className: 'planner__acts' }, attempt(t.try, () => tryOf(own))), note(t.try_hint)];
    const two = { ...own, devices: 2 };
    let [code, opened] = [tryCode(), new Set()];
    // Both phones are one participant; who opens the same one again is another.
    const of = (phone, place) => attempt(say('try_phone', { phone: t[`phones_${phone}`] }), () => {
      if (opened.has(phone)) [code, opened] = [tryCode(), new Set()];
      return linksOf({ ...two, people: [code] }, location.href)[0].links[place].address;
    }, 'quiet');
    const phones = ['old', 'new'].map((phone, place) => {
      const made = of(phone, place);
      for (const kind of ['click', 'auxclick']) made.addEventListener(kind, () => opened.add(phone));
      return made;
    });
    return [element('div', { className: 'planner__acts' }, attempt(say('try_phone', { phone: t.phones_both }), () => tryOf(own), 'quiet'), ...phones), note(`${t.try_hint} ${t.try_two}`)];
  }

  /** Goes to the links, from farther up in a narrow window. */
  goTo() {
    const heading = this.place.querySelector('#links');
    heading.focus();
    heading.scrollIntoView();
  }

  one({ participant, links, moderator }, order) {
    const { t, say } = this.planner;
    return element('li', {},
      element('h3', {}, participant, ...(order ? [' ', element('span', { className: 'planner__order', textContent: say('order_of', { numbers: order.join(', ') }) })] : [])),
      ...links.map(({ phone, address }) => {
        const name = this.nameOf(participant, phone);
        const copy = button(t.copy, () => this.copy(address, say('copied', { name })));
        copy.setAttribute('aria-label', `${t.copy}: ${name}`);
        return element('div', { className: 'planner__link', attributes: phone ? { 'data-phone': phone } : {} },
          ...(phone ? [element('span', { className: 'planner__phone', textContent: t[`phones_${phone}`] })] : []),
          element('code', { textContent: address, attributes: { translate: 'no' } }),
          element('span', { className: 'planner__acts' }, this.code(address, name), copy));
      }),
      this.canWatch && element('a', { href: moderator, target: '_blank', rel: 'noopener', textContent: t.watch, attributes: { 'aria-label': `${t.watch}: ${participant}` } }));
  }

  /** A button that shows the QR code of a link below it, and takes it away again. */
  code(address, name) {
    const { t, say } = this.planner;
    const made = button(t.qr, () => {
      const row = made.closest('.planner__link');
      const shown = row.querySelector('.planner__code, .planner__warning');
      made.setAttribute('aria-expanded', String(!shown));
      if (shown) shown.remove();
      else row.append(qrOf(this.planner.lab, address, say('qr_of', { name })) ?? element('p', { className: 'planner__warning', textContent: t.qr_long }));
    });
    made.setAttribute('aria-expanded', 'false');
    made.setAttribute('aria-label', `${t.qr}: ${name}`);
    return made;
  }

  /** Where the browser does not let a page copy, the text is marked. */
  async copy(text, done) {
    if (await copied(text)) return (this.told.textContent = done);
    const marked = area(text, () => {}, { readonly: '', rows: '4', 'aria-label': this.planner.t.copy_marked, class: 'planner__marked' });
    this.told.replaceChildren(element('span', { textContent: this.planner.t.copy_marked }), marked);
    marked.focus();
    return marked.select();
  }
}

/** A link for the researcher, under another code each time: a visit that was begun goes on by the plan it began with. */
const tryOf = (asked) => linksOf({ ...asked, people: [tryCode()] }, location.href)[0].links[0].address;

const tryCode = () => `try-${new Date().toTimeString().slice(0, 8).replaceAll(':', '')}`;
