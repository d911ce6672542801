// What who watches can do: note, mark help, pause, end. Each is said to be done when the participant's page says so.
import { element, filled, press, say } from './draw.js';

const LONGEST = 500;

export class Commands {
  /** `ask(what, text)` resolves to whether it was done, or to undefined where nobody answers. */
  constructor(words, participant, ask) {
    Object.assign(this, { words, participant, ask });
    this.told = element('p', { className: 'commands__told', attributes: { role: 'status' } });
    this.assist = press(words['do-assist'], () => this.act('assist'));
    this.pause = press(words['do-pause'], () => this.act(this.isPaused ? 'resume' : 'pause'));
    this.ending = element('div', { className: 'commands__ending' });
    this.stop = press(words['do-stop'], () => this.askToStop(), 'danger');
    this.field = element('input', { type: 'text', id: 'watch-note', maxLength: LONGEST, autocomplete: 'off', attributes: { 'aria-describedby': 'watch-note-hint' } });
    this.add = element('button', { className: 'press press--main', textContent: words['do-note_add'] });
    const note = element('form', { className: 'commands__note', noValidate: true, onsubmit: (event) => this.note(event) },
      element('label', { htmlFor: 'watch-note', textContent: words['do-note'] }),
      element('div', { className: 'commands__field' }, this.field, this.add),
      element('p', { className: 'small', id: 'watch-note-hint', textContent: words['do-note_hint'] }));
    this.ending.append(this.stop);
    this.buttons = element('div', { className: 'commands__acts' }, this.assist, this.pause, this.ending);
    this.whole = element('section', { className: 'watch__part commands', attributes: { 'aria-labelledby': 'watch-do' } },
      element('h2', { id: 'watch-do', textContent: words['do-heading'] }), note, this.buttons, this.told);
  }

  /** What fits where the visit stands. */
  stands(phase, isThere) {
    this.isPaused = phase === 'pause';
    say(this.pause, this.words[this.isPaused ? 'do-resume' : 'do-pause']);
    const isUnderWay = isThere && !['end', 'deleted', 'declined', 'between'].includes(phase ?? '');
    for (const button of [this.assist, this.add, this.stop]) button.disabled = !isUnderWay;
    this.pause.disabled = !isUnderWay || !['running', 'pause'].includes(phase);
    if (!isUnderWay) this.offer();
  }

  /** What is pressed while an answer is awaited is not asked for. */
  async act(what, text = '') {
    if (this.isAsking) return undefined;
    this.isAsking = true;
    const isDone = await this.ask(what, text).finally(() => (this.isAsking = false));
    const { words } = this;
    // The same words again would not be read out again.
    this.told.textContent = '';
    this.told.textContent = isDone ? words[`do-told-${what}`] : words[isDone === false ? 'do-no' : 'do-silent'];
    return isDone;
  }

  async note(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) {
      this.told.textContent = this.words['do-empty'];
      this.field.focus();
    } else if (await this.act('note', text)) {
      // What was written meanwhile stays.
      if (this.field.value.trim() === text) this.field.value = '';
    }
  }

  askToStop() {
    const { words } = this;
    const no = press(words['do-stop_no'], () => this.offer());
    const yes = press(words['do-stop_yes'], () => {
      this.offer();
      this.act('stop');
    }, 'danger');
    this.ending.replaceChildren(element('p', { id: 'watch-sure', textContent: filled(words['do-stop_sure'], { participant: this.participant }) }), yes, no);
    no.setAttribute('aria-describedby', 'watch-sure');
    no.focus();
  }

  offer() {
    if (this.ending.firstChild === this.stop) return;
    const hadFocus = this.ending.contains(document.activeElement);
    this.ending.replaceChildren(this.stop);
    // Who was asked is not left nowhere.
    if (hadFocus) (this.stop.disabled ? this.field : this.stop).focus();
  }
}
