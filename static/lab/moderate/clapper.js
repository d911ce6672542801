// The clapper: a QR code with the time, over the whole window, for a camera that films the participant. What it says, somebody who has the
// film can read off a single frame: study, participant, session, and the time of this computer's clock.
import { within } from '../../study/limit.js';
import { element, press, say } from './draw.js';

/** In milliseconds: how often the time in the code is new, where things may move. */
const EVERY = 250;
/** In milliseconds: how long what draws the code may take to arrive. */
const PATIENCE = 15_000;
/** The light border of a code, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** What the code says. */
export const textAt = ({ study, participant, session }, now) => `TWO-PHONES-CLAPPER ${study} ${participant} ${session} ${new Date(now).toISOString()}`;

export class Clapper {
  constructor(words) {
    this.words = words;
    this.canvas = element('canvas', { className: 'clapper__code', attributes: { role: 'img', 'aria-label': words['clap-alt'] } });
    this.text = element('p', { className: 'clapper__text' });
    this.problem = element('p', { className: 'clapper__problem', attributes: { role: 'alert' } });
    this.again = press(words['clap-again'], () => this.draw(), 'main');
    this.whole = element('dialog', { className: 'clapper', attributes: { 'aria-labelledby': 'clapper-heading' } },
      element('p', { className: 'strip', textContent: words.mark, attributes: { 'data-demo-mark': '' } }),
      element('div', { className: 'clapper__top' }, element('h2', { id: 'clapper-heading', textContent: words['clap-heading'] }), press(words['clap-close'], () => this.whole.close())),
      this.canvas, this.text, this.problem, this.again,
      element('p', { className: 'clapper__lead small', textContent: words['clap-lead'] }));
    this.whole.addEventListener('close', () => clearInterval(this.running));
    addEventListener('resize', () => this.whole.open && this.draw());
  }

  /** Shows it for a visit; resolves to whether the code could be drawn. */
  async open(visit) {
    this.visit = visit;
    this.whole.showModal();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.again.hidden = !isStill;
    try {
      this.lab ??= await within(load(), PATIENCE);
      say(this.problem, '');
      this.draw();
      clearInterval(this.running);
      if (!isStill) this.running = setInterval(() => this.draw(), EVERY);
      return true;
    } catch {
      say(this.problem, this.words['clap-failed']);
      return false;
    }
  }

  draw() {
    if (!this.lab) return;
    const text = textAt(this.visit, Date.now());
    const modules = this.lab.clapper(text);
    const size = Math.sqrt(modules.length);
    const side = size + 2 * QUIET;
    // As large as the window lets it be, of square modules of whole pixels of the device.
    const room = Math.min(this.whole.clientWidth - 32, innerHeight - 260, 720);
    const scale = Math.max(2, Math.floor((room * devicePixelRatio) / side));
    const { canvas } = this;
    canvas.width = canvas.height = side * scale;
    canvas.style.inlineSize = `${(side * scale) / devicePixelRatio}px`;
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#000';
    modules.forEach((isDark, place) => {
      if (isDark) context.fillRect(((place % size) + QUIET) * scale, (Math.floor(place / size) + QUIET) * scale, scale, scale);
    });
    this.text.textContent = text;
  }
}

/** The code is drawn by the lab, which only this asks for. */
async function load() {
  const lab = await import('./lab.js');
  await lab.default();
  return lab;
}
