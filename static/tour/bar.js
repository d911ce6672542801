// The bar of the tour at the top of the page: its controls, the list of steps, and all that was shown and done as text.
import { element, svg } from './draw.js';

const ICONS = {
  play: 'M7 4.5v15l13-7.5Z',
  pause: 'M6 4.5h4.2v15H6ZM13.8 4.5H18v15h-4.2Z',
  previous: 'M15.8 4.6 17.4 6.3 11 12l6.4 5.7-1.6 1.7L7.4 12Z',
  next: 'M8.2 4.6 6.6 6.3 13 12l-6.4 5.7 1.6 1.7L16.6 12Z',
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
    this.log = element('ol', { className: 'tour__log' });
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
    this.text = element('div', { className: 'tour__text', id: 'tour-text', hidden: true, tabIndex: 0, attributes: { role: 'region', 'aria-label': words.transcript } }, this.log);
    this.pace = element('select', { className: 'tour__select', onchange: () => on('pace', Number(this.pace.value)) }, ...PACES.map(([value, textContent]) => element('option', { value, textContent })));
    this.pace.value = '1';
    const pace = element('label', { className: 'tour__pace' }, element('span', { className: 'visually-hidden', textContent: words.speed }), this.pace);
    this.whole.replaceChildren(
      element('div', { className: 'tour__row' },
        element('div', { className: 'tour__main' }, this.toggle, element('div', { className: 'tour__words' }, this.title, this.said, this.state)),
        element('div', { className: 'tour__more' }, this.previous, this.next, this.#opens(words.steps, this.list), this.#opens(words.transcript, this.text), pace, button('tour__short', 'close', () => on('close'), words.close, true))),
      this.list,
      this.text,
    );
  }

  /** The step so far beside the one that is shown, if there is one. */
  beside(far) {
    return this.steps[this.steps.indexOf(this.step) + far];
  }

  #entry(step) {
    return element('li', {}, element('button', { type: 'button', className: 'tour__step', textContent: this.data.steps[step].title, onclick: () => this.on('chapter', step) }));
  }

  /** A button that opens and closes a part below; one is open at a time. */
  #opens(words, part) {
    const opener = button('tour__opens', undefined, () => {
      const isOpen = part.hidden;
      for (const [other, its] of this.openers) {
        other.hidden = !(isOpen && other === part);
        its.setAttribute('aria-expanded', String(!other.hidden));
      }
      this.#scroll(part);
    }, words);
    opener.setAttribute('aria-expanded', 'false');
    opener.setAttribute('aria-controls', part.id);
    this.openers.push([part, opener]);
    return opener;
  }

  /** The current step, or the last line, comes into sight in its list. */
  #scroll(part) {
    const current = part === this.text ? this.log.lastElementChild : part.querySelector('[aria-current]');
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
    this.previous.disabled = this.beside(-1) === undefined;
    this.next.disabled = this.beside(1) === undefined;
    this.whole.dataset.of = steps[tour.step].phone;
    for (const [place, { firstChild }] of [...this.list.children].entries()) {
      const isCurrent = this.steps[place] === tour.step;
      if (isCurrent !== firstChild.hasAttribute('aria-current')) isCurrent ? firstChild.setAttribute('aria-current', 'step') : firstChild.removeAttribute('aria-current');
    }
  }

  /** Changes nothing that is as it was: a live region would be read again. */
  #put(place, text, put = () => (place.textContent = text)) {
    if (place.dataset.said === text) return;
    place.dataset.said = text;
    put();
  }

  /** Adds what is done to the text, below its step, after the caption. */
  tell(act, caption) {
    const { steps, phones } = this.data;
    const { title, phone } = steps[act.step];
    if (this.toldStep !== act.step) {
      this.toldStep = act.step;
      this.toldCaption = undefined;
      this.log.append(element('li', {}, element('strong', { textContent: title }), ` (${phones[phone]})`));
    }
    const entry = this.log.lastElementChild;
    if (caption.text && caption.text !== this.toldCaption) {
      this.toldCaption = caption.text;
      entry.append(element('p', { textContent: caption.text, lang: caption.lang ?? '', dir: caption.dir ?? '' }));
    }
    entry.append(element('p', { className: 'tour__did', textContent: `${act.said}.` }));
  }

  remove() {
    this.size.disconnect();
    this.whole.remove();
    document.documentElement.style.removeProperty('--tour-height');
  }
}
