// The bar of the tour at the top of the page: its controls, the list of steps, and all that was shown and done as text.
import { element, svg } from './draw.js';

const ICONS = {
  play: 'M7 4.5v15l13-7.5Z',
  pause: 'M6 4.5h4.2v15H6ZM13.8 4.5H18v15h-4.2Z',
  previous: 'M15.8 4.6 17.4 6.3 11 12l6.4 5.7-1.6 1.7L7.4 12Z',
  next: 'M8.2 4.6 6.6 6.3 13 12l-6.4 5.7 1.6 1.7L16.6 12Z',
  more: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  close: 'm6 4.6 6 6 6-6L19.4 6l-6 6 6 6-1.4 1.4-6-6-6 6L4.6 18l6-6-6-6Z',
};
const PACES = [['0.75', '¾×'], ['1', '1×'], ['1.5', '1½×']];

const icon = (name) => svg('0 0 24 24', ICONS[name]);

/** A button with a drawing; its words are shown, or its name only. */
function button(className, name, onclick, words, isShort) {
  const made = element('button', { type: 'button', className: `tour__button ${className}`, onclick });
  if (name) made.append(icon(name));
  if (isShort) made.setAttribute('aria-label', words);
  else made.append(element('span', { textContent: words }));
  return made;
}

export class Bar {
  /** `on` is called with what is asked for: `toggle`, `chapter` with a step, `pace` with a number, `close`. */
  constructor(on) {
    this.on = on;
    this.whole = element('section', { className: 'tour' });
    this.size = new ResizeObserver(() => document.documentElement.style.setProperty('--tour-height', `${this.whole.offsetHeight}px`));
    this.size.observe(this.whole);
    /** The captions that were shown, by the place of the act. */
    this.captions = new Map();
    this.onKey = ({ key, target }) => key === 'Escape' && (target === document.body || this.whole.contains(target)) && this.#close();
    document.addEventListener('keydown', this.onKey);
    document.body.prepend(this.whole);
  }

  /** Writes the bar in the language of the data. */
  dress(data, steps) {
    const { words } = data;
    const { on } = this;
    this.data = data;
    this.openers = [];
    this.whole.setAttribute('aria-label', words.name);
    this.whole.lang = data.language;
    this.toggle = element('button', { type: 'button', className: 'tour__button tour__toggle', onclick: () => on('toggle') });
    this.title = element('p', { className: 'tour__title' });
    this.said = element('p', { className: 'tour__said' });
    this.state = element('p', { className: 'tour__state', attributes: { role: 'status' } });
    this.previous = button('tour__short', 'previous', () => on('chapter', this.beside(-1)), words.previous, true);
    this.next = button('tour__short', 'next', () => on('chapter', this.beside(1)), words.next, true);
    this.steps = steps;
    this.list = element('ol', { className: 'tour__steps', id: 'tour-steps', hidden: true }, ...steps.map((step) => this.#entry(step)));
    this.log = element('ol', { className: 'tour__log' });
    this.text = element('div', { className: 'tour__text', id: 'tour-text', hidden: true, tabIndex: 0, attributes: { role: 'region', 'aria-label': words.transcript } }, this.log);
    this.#write(data);
    const pace = this.pace?.value ?? '1';
    this.pace = element('select', { className: 'tour__select', onchange: () => on('pace', Number(this.pace.value)) }, ...PACES.map(([value, textContent]) => element('option', { value, textContent })));
    this.pace.value = pace;
    const speed = element('label', { className: 'tour__pace' }, element('span', { className: 'visually-hidden', textContent: words.speed }), this.pace);
    this.more = element('div', { className: 'tour__more', id: 'tour-more' }, this.#opens(words.steps, this.list), this.#opens(words.transcript, this.text), speed, button('tour__short', 'close', () => on('close'), words.close, true));
    // Only a narrow window has it: there the rest of the controls has a row of its own, when it is asked for.
    this.menu = button('tour__short tour__menu', 'more', () => this.#unfold(this.menu.getAttribute('aria-expanded') === 'false'), words.more, true);
    this.menu.setAttribute('aria-controls', this.more.id);
    this.#unfold(false);
    this.whole.replaceChildren(
      element('div', { className: 'tour__row' }, this.toggle, element('div', { className: 'tour__words' }, this.title, this.said, this.state), this.previous, this.next, this.menu, this.more),
      this.list,
      this.text,
    );
  }

  /** The whole journey as text, by step. */
  #write({ acts, steps, phones }) {
    this.lines = acts.map(({ said }) => element('p', { className: 'tour__did', textContent: `${said}.` }));
    for (const step of this.steps) {
      const lines = this.lines.filter((_, place) => acts[place].step === step);
      this.log.append(element('li', {}, element('strong', { textContent: steps[step].title }), ` (${phones[steps[step].phone]})`, ...lines));
    }
    for (const place of this.captions.keys()) this.#caption(place);
  }

  /** What was said before an act stands before it. */
  #caption(place) {
    const { text, lang = '', dir = '' } = this.captions.get(place);
    this.lines[place].before(element('p', { textContent: text, lang, dir }));
  }

  /** The step so far beside the one that is shown, if there is one. */
  beside(far) {
    return this.steps[this.steps.indexOf(this.step) + far];
  }

  #entry(step) {
    return element('li', {}, element('button', { type: 'button', className: 'tour__step', textContent: this.data.steps[step].title, onclick: () => (this.on('chapter', step), this.#close()) }));
  }

  /** A button that opens and closes a part below; one is open at a time. */
  #opens(words, part) {
    const opener = button('tour__opens', undefined, () => {
      this.#open(part.hidden ? part : undefined);
      this.#scroll(part);
    }, words);
    opener.setAttribute('aria-expanded', 'false');
    opener.setAttribute('aria-controls', part.id);
    this.openers.push([part, opener]);
    return opener;
  }

  /** Opens one of the parts, or none. */
  #open(part) {
    for (const [other, its] of this.openers) {
      other.hidden = other !== part;
      its.setAttribute('aria-expanded', String(!other.hidden));
    }
  }

  #unfold(isOpen) {
    this.menu.setAttribute('aria-expanded', String(isOpen));
    this.more.classList.toggle('tour__more--open', isOpen);
    if (!isOpen) this.#open();
  }

  /** Closes what was opened last. The focus goes back to its button. */
  #close() {
    const open = this.openers.find(([part]) => !part.hidden);
    if (!open && this.menu.getAttribute('aria-expanded') === 'false') return;
    const [, opener] = open ?? [, this.menu];
    if (open) this.#open();
    else this.#unfold(false);
    opener.focus();
  }

  /** Whether a part is open, which takes the room of the phones. */
  get isOpen() {
    return this.openers.some(([part]) => !part.hidden);
  }

  /** What is current comes into sight in its list. */
  #scroll(part) {
    const current = part.querySelector('[aria-current]');
    if (current) part.scrollTop = current.offsetTop - part.offsetTop - part.clientHeight / 2;
  }

  /** Shows how the tour stands. `hasCaption`: what is said is live only where no caption is. */
  show(tour, hasCaption) {
    const { words, steps, acts } = this.data;
    const { phase, why, from, note } = tour;
    const isPlaying = phase === 'playing';
    const label = isPlaying ? words.pause : phase === 'over' ? words.again : from === undefined ? words.goOn : words.from.replace('{}', from);
    this.step = tour.step;
    this.#put(this.toggle, label, () => this.toggle.replaceChildren(icon(isPlaying ? 'pause' : 'play'), element('span', { textContent: label })));
    this.#put(this.title, steps[tour.step].title);
    const said = note ? words[note] : isPlaying ? acts[tour.act]?.said : '';
    this.said.setAttribute('aria-live', hasCaption && !note ? 'off' : 'polite');
    this.#put(this.said, said ?? '');
    this.#put(this.state, isPlaying ? '' : phase === 'over' ? words.over : (words[from === undefined ? why : 'lost'] ?? ''));
    this.said.hidden = !said;
    this.state.hidden = isPlaying;
    this.whole.classList.toggle('tour--captioned', hasCaption && !note);
    this.whole.classList.toggle('tour--asks', Boolean(note) || phase === 'over' || from !== undefined);
    this.previous.disabled = this.beside(-1) === undefined;
    this.next.disabled = this.beside(1) === undefined;
    this.whole.dataset.of = steps[tour.step].phone;
    for (const [place, { firstChild }] of [...this.list.children].entries()) this.#mark(firstChild, this.steps[place] === tour.step);
    // On the way to a step there is no place in the text.
    if (tour.act === undefined) return;
    for (const [place, line] of this.lines.entries()) {
      line.classList.toggle('tour__did--done', place < tour.act);
      this.#mark(line, place === tour.act);
    }
  }

  #mark(entry, isCurrent) {
    if (isCurrent === entry.hasAttribute('aria-current')) return;
    if (isCurrent) entry.setAttribute('aria-current', 'step');
    else entry.removeAttribute('aria-current');
  }

  /** Changes nothing that is as it was: a live region would be read again. */
  #put(place, text, put = () => (place.textContent = text)) {
    if (place.dataset.said === text) return;
    place.dataset.said = text;
    put();
  }

  /** Adds to the text what was said before an act, once. */
  tell(place, caption) {
    const isSaid = [...this.captions].some(([other, { text }]) => text === caption.text && this.data.acts[other].step === this.data.acts[place].step);
    if (!caption.text || isSaid || this.captions.has(place)) return;
    this.captions.set(place, caption);
    this.#caption(place);
  }

  remove() {
    this.size.disconnect();
    document.removeEventListener('keydown', this.onKey);
    this.whole.remove();
    document.documentElement.style.removeProperty('--tour-height');
  }
}
