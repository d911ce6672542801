// The pages of a study, each with the demo's mark: before the app, in its place, and over it.
import { element, filled, heading, once, paragraphs, press, spanOf, words as line } from './draw.js';
import { questionPage } from './questions.js';
import { onceEach } from './twice.js';

/** Pages with little on them. */
const NARROW = ['problem', 'participant', 'declined', 'elsewhere', 'deleted', 'withdrawn', 'loading'];

export class Pages {
  /** `act` is called with what is pressed. */
  constructor(words, facts, act) {
    Object.assign(this, { words, facts, act });
  }

  show(name, told) {
    const isOver = Boolean(document.querySelector('.study-bar'));
    // What comes over the app was pressed for.
    const isFirst = !isOver && !document.querySelector('.study:not([data-study-page="loading"])');
    this.hide();
    const { words: t } = this;
    const content = name === 'withdrawn' ? this.withdrawnPage(t.withdrawn) : this[name](told, t);
    this.whole = element('div', { className: `study${NARROW.includes(name) ? ' study--short' : ''}`, lang: t.language, attributes: { 'data-study-page': name } },
      element('p', { className: 'study__mark', textContent: t.mark, attributes: { 'data-demo-mark': '' } }),
      element('div', { className: 'study__card' }, ...content));
    onceEach(this.whole);
    if (isOver) {
      for (const [attribute, value] of [['role', 'dialog'], ['aria-modal', 'true'], ['aria-label', this.whole.querySelector('h1').textContent]]) this.whole.setAttribute(attribute, value);
      this.whole.classList.add('study--over');
      // What is typed here is not for the phones below (cover.js).
      this.whole.addEventListener('keydown', (event) => event.stopPropagation());
      document.body.append(this.whole);
    } else {
      document.getElementById('app').replaceChildren(this.whole);
    }
    document.title = `Demo: ${this.facts.title || t.title}`;
    // Who has just come reads from the top; who has pressed something is led on.
    if (!isFirst && name !== 'loading') this.whole.querySelector('h1').focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  hide() {
    for (const page of document.querySelectorAll('.study')) page.remove();
  }

  loading(_, t) {
    return [element('h1', { className: 'study__heading', textContent: this.facts.title || t.title }), line(t.loading)];
  }

  problem({ word, what, more }, { problem: t }) {
    return [
      heading(t.heading),
      line(t.lead),
      element('p', { className: 'study__problem', textContent: filled(t[word] ?? t.versions, { what, more }), attributes: { role: 'alert' } }),
      press(t.again, () => this.act('again'), 'primary'),
    ];
  }

  participant(_, { who: t, withdraw }) {
    const wrong = element('p', { className: 'study__wrong', id: 'study-wrong', attributes: { role: 'alert' } });
    const field = codeField('study-code', wrong.id);
    const go = (event) => {
      event.preventDefault();
      const code = field.value.trim();
      const isCode = /^[\w.-]{1,64}$/.test(code);
      wrong.textContent = isCode ? '' : t.wrong;
      field.setAttribute('aria-invalid', String(!isCode));
      if (isCode) this.act('named', code);
      else field.focus();
    };
    return [
      heading(t.heading),
      line(t.lead),
      element('form', { onsubmit: go, noValidate: true }, element('label', { className: 'study__label', htmlFor: field.id, textContent: t.label }), field, wrong, element('button', { className: 'button button--primary', textContent: t.goOn })),
      this.contact(),
      this.withdrawal(withdraw),
    ];
  }

  /** What the participant agrees to. */
  consentText() {
    const text = this.facts.consent || this.words.consent.text.join('\n\n');
    const { questions, moderated } = this.words.consent;
    return [text, this.facts.questions.asked.length > 0 && questions, this.facts.canBeWatched && moderated].filter(Boolean).join('\n\n');
  }

  consent(_, { consent: t, withdraw }) {
    const longer = element('input', { type: 'checkbox', id: 'study-longer', attributes: { 'aria-describedby': 'study-longer-hint' } });
    return [
      heading(t.heading),
      element('p', { className: 'study__title', textContent: this.facts.title || this.words.title }),
      ...paragraphs(this.consentText()),
      line(this.keeping(Date.now() + this.facts.keepDays * 86_400_000)),
      this.contact(),
      this.facts.longer && element('div', { className: 'study__longer' },
        longer, element('label', { htmlFor: longer.id, textContent: t.longer }), element('p', { className: 'study__note', id: 'study-longer-hint', textContent: t.longerHint })),
      element('div', { className: 'study__acts' },
        press(t.agree, once(() => this.act('agree', longer.checked)), 'primary'), press(t.decline, () => this.act('decline'))),
      this.withdrawal(withdraw),
    ];
  }

  /** Until when records stay here at most. */
  keeping(until) {
    return filled(this.words.consent.keeping, { what: new Date(until).toLocaleDateString(this.words.language, { dateStyle: 'long' }) });
  }

  declined(_, { declined: t }) {
    return [heading(t.heading), line(t.text)];
  }

  task(place) {
    return this.facts.tasks?.[place]?.text || this.words.task;
  }

  briefing({ task, of, place, isFramed, limit_ms }, { brief: t, language }) {
    return [
      this.isTimeUp && line(t.timeUp, 'study__note'),
      heading(t.heading),
      of > 1 && line(filled(t.number, { what: task + 1, more: of }), 'study__note'),
      element('div', { className: 'study__task' }, ...paragraphs(this.task(place))),
      limit_ms && line(filled(t.limit, { what: spanOf(limit_ms, language) })),
      line(t.person, 'study__note'),
      this.facts.canBeWatched && line(t.moderated, 'study__note'),
      element('div', { className: 'study__acts' }, press(t.start, once(() => this.act('start')), 'primary'), !isFramed && press(t.stop, once(() => this.act('stop')), 'quiet')),
      this.contact(),
    ];
  }

  pause({ place, byModerator }, { bar: t, back }) {
    return [
      heading(t.pauseHeading),
      byModerator && line(t.pauseModerated),
      line(t.pauseText),
      element('div', { className: 'study__task' }, ...paragraphs(this.task(place))),
      element('div', { className: 'study__acts' },
        press(t.resume, () => this.act('resume'), 'primary'), press(back.giveUp, once(() => this.act('give-up'))), press(t.stop, once(() => this.act('stop')), 'quiet')),
    ];
  }

  giveUp({ place }, { bar: t }) {
    return [
      heading(t.giveUpHeading),
      line(t.giveUpText),
      element('div', { className: 'study__task' }, ...paragraphs(this.task(place))),
      element('div', { className: 'study__acts' },
        press(t.resume, () => this.act('resume'), 'primary'), press(t.giveUpYes, once(() => this.act('give-up'))), press(t.stop, once(() => this.act('stop')), 'quiet')),
    ];
  }

  checkpoint({ place, task, of, isFramed }, { back: t, brief, bar, withdraw }) {
    return [
      heading(t.heading),
      line(t.text),
      of > 1 && line(filled(brief.number, { what: task + 1, more: of }), 'study__note'),
      element('div', { className: 'study__task' }, ...paragraphs(this.task(place))),
      element('div', { className: 'study__acts' },
        press(t.goOn, once(() => this.act('go-on')), 'primary'), press(t.giveUp, once(() => this.act('give-up'))), !isFramed && press(bar.stop, once(() => this.act('stop')), 'quiet')),
      this.contact(),
      !isFramed && this.withdrawal(withdraw),
    ];
  }

  question(told) {
    return questionPage(this, told);
  }

  elsewhere(_, { elsewhere: t }) {
    return [heading(t.heading), line(t.text), press(t.here, once(() => this.act('here')), 'primary')];
  }

  end({ isFramed, isBroken, until }, { end: t, withdraw }) {
    const { code, phones } = this.facts;
    const told = element('p', { className: 'study__note', attributes: { role: 'status' } });
    // The code is for who has done what there is to do. Framed, the records are with the page around at once.
    const own = code ? element('section', { className: 'study__part', attributes: { role: 'status' } }) : null;
    const showCode = () => own?.replaceChildren(...this.code(t));
    if (isFramed) showCode();
    else own?.append(heading(t.code, 2), line(t.codeAfter));
    const later = own && press(t.later, () => {
      later.remove();
      showCode();
      own.querySelector('h2').focus();
    }, 'quiet');
    const hand = async () => {
      const isHanded = await this.act('hand').catch(() => false);
      if (isHanded) {
        later?.remove();
        showCode();
      }
      // Who has cancelled sharing knows.
      if (isHanded !== undefined) told.textContent = { shared: t.handed, saved: t.saved }[isHanded] ?? t.handFailed;
    };
    return [
      heading(t.heading),
      this.isTimeUp && line(this.words.brief.timeUp, 'study__note'),
      line(isBroken ? t.broken : t.text),
      isFramed
        ? [own, line(t.handFramed)]
        : [
          element('section', { className: 'study__part' }, heading(t.handHeading, 2), line(t.handText), phones !== 'both' && line(t.twoDevices), press(t.hand, hand, 'primary'), later, told),
          own,
          element('section', { className: 'study__part' }, heading(t.deleteHeading, 2), line(t.deleteText), until && line(this.keeping(until), 'study__note'), this.deletion(t)),
          this.withdrawal(withdraw),
        ],
      this.contact(),
    ].flat();
  }

  /** The completion code. */
  code(t) {
    const told = element('span', { className: 'study__note', attributes: { role: 'status' } });
    const copy = async () => (told.textContent = (await this.act('copy')) ? t.copied : '');
    return [heading(t.code, 2), element('p', { className: 'study__code', textContent: this.facts.code }), press(t.copy, copy), told];
  }

  /** A button that asks first. */
  deletion(t) {
    const place = element('div', { className: 'study__acts' });
    const ask = () => {
      const yes = press(t.yes, once(() => this.act('delete')), 'danger');
      place.replaceChildren(element('p', { textContent: t.sure, className: 'study__sure', attributes: { role: 'status' } }), yes, press(t.no, offer));
      yes.focus();
    };
    const offer = () => place.replaceChildren(press(t.delete, ask));
    offer();
    return place;
  }

  withdrawal(t) {
    const field = codeField('study-withdraw');
    const go = (event) => {
      event.preventDefault();
      if (field.value.trim()) this.act('withdraw', field.value);
      else field.focus();
    };
    return element('details', { className: 'study__withdraw' }, element('summary', { textContent: t.open }),
      element('form', { onsubmit: go, noValidate: true }, line(t.text), element('label', { className: 'study__label', htmlFor: field.id, textContent: this.words.who.label }), field,
        element('button', { className: 'button button--danger', textContent: t.go })));
  }

  deleted(_, { deleted: t, end }) {
    // Who deletes the records does not hand them over, and has done what there is to do.
    return [heading(t.heading), line(t.text), this.facts.code && element('section', { className: 'study__part' }, ...this.code(end))];
  }

  withdrawnPage(t) {
    const back = press(t.back, () => this.act('again'));
    if (this.withdrawn === -1) return [heading(t.heading), element('p', { textContent: t.failed, className: 'study__problem', attributes: { role: 'alert' } }), back];
    if (this.withdrawn === 0) return [heading(t.unknown), line(t.none), this.withdrawal(this.words.withdraw), back];
    return [heading(t.heading), line(t.text), back];
  }

  contact() {
    const { contact } = this.facts;
    return line(contact ? filled(this.words.contact, { what: contact }) : this.words.contactUnknown, 'study__contact');
  }
}

function codeField(id, wrong) {
  return element('input', { type: 'text', id, className: 'study__field', maxLength: 64, spellcheck: false, autocomplete: 'off', attributes: { autocapitalize: 'off', ...(wrong && { 'aria-describedby': wrong }) } });
}
