// What only the page knows: presses that hit nothing, what was taken back, help that was opened, the end on a phone. Each becomes a line
// without anything that was entered (crates/study/src/told.rs).

const CONTROLS = 'button, a[href], input, select, textarea, summary, label, [role="button"], [tabindex="0"]';
/** In pixels: a finger that goes farther scrolls. */
const STILL = 12;
/** In milliseconds: how long a slow device may take to draw the settings. */
const PATIENCE = 2_000;

/** The demo's own setting of the time limits. */
const LIMITS = '.bar select:has(option[value="tenfold"])';

const phoneOf = (target) => (target instanceof Element ? target.closest('[data-phone]') : null);

/** What each phone of the page shows, and whether the journey is over there. */
export function phonesOf() {
  const shown = [];
  for (const region of document.querySelectorAll('[data-phone]')) {
    const { step, screen } = region.querySelector('[data-screen]')?.dataset ?? {};
    if (screen) shown.push({ phone: region.dataset.phone, step: Number(step), screen, isOver: region.querySelector('.turn--over') !== null });
  }
  return shown;
}

export class Watch {
  constructor(tell) {
    this.tell = tell;
    this.known = new Map(phonesOf().map((it) => [it.phone, it]));
    const passive = { capture: true, passive: true };
    addEventListener('pointerdown', (event) => (this.down = event), passive);
    addEventListener('pointercancel', () => (this.down = undefined), passive);
    addEventListener('pointerup', (event) => this.up(event), passive);
    addEventListener('click', ({ target }) => this.click(target), passive);
    addEventListener('keydown', (event) => this.key(event), passive);
    addEventListener('change', ({ target }) => this.change(target), passive);
    addEventListener('input', (event) => this.input(event), passive);
    new MutationObserver(() => this.follow()).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-step', 'data-screen', 'class'] });
  }

  up(event) {
    const { down } = this;
    this.down = undefined;
    const phone = phoneOf(event.target);
    if (!down || down.pointerId !== event.pointerId || Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > STILL) return;
    const control = event.target.closest?.(CONTROLS);
    if (!phone) {
      // Beside a sheet is its own way out, and a scroll bar is the browser's.
      const isBeside = !control && !event.target.closest?.('dialog, .study') && event.clientX < document.documentElement.clientWidth;
      if (isBeside) this.tell('miss outside');
      return;
    }
    const isEnabled = control && !control.matches(':disabled, [aria-disabled="true"]') && !control.querySelector(':scope > input:disabled');
    // The turn line and the picture of the camera are looked at, and nothing beside the screen is of the phone.
    if (isEnabled || !event.target.closest('.phone__glass')) return;
    this.tell(`miss ${phone.dataset.phone} ${control ? 'disabled' : 'nothing'}`);
  }

  click(target) {
    if (!(target instanceof Element)) return;
    const phone = phoneOf(target);
    if (phone && target.closest('.pin-pad__key--erase')) this.tell(`correct ${phone.dataset.phone}`);
    if (target.closest('.caption__fold, .caption__where, .languages__link')) this.tell('hint captions');
    if (target.closest('.read-screen, .caption .caption__button:not(.caption__where, .caption__hide, .caption__fold)')) this.tell('hint help');
    if (target.closest('.who')) this.tell('hint information');
  }

  change(target) {
    if (target.matches?.(LIMITS)) this.tell(`limits ${target.value}`);
  }

  /** Digits go to the phone in use from anywhere; so does Backspace. In a field, the field tells of it. */
  key({ key, target }) {
    if (key !== 'Backspace' || target.matches?.('input:not([type="checkbox"], [type="radio"]), textarea, select')) return;
    const pads = [...document.querySelectorAll('[data-phone] .pin-pad')].map(phoneOf);
    const phone = pads.find((it) => it.contains(target)) ?? (pads.length === 1 ? pads[0] : undefined);
    if (phone?.querySelector('.pin-pad__dot--filled')) this.tell(`correct ${phone.dataset.phone}`);
  }

  input({ target, inputType }) {
    const phone = phoneOf(target);
    if (phone && inputType?.startsWith('delete')) this.tell(`correct ${phone.dataset.phone}`);
  }

  /** The journey is over on a phone, by the same rule as for an embedding page (host.js). */
  follow() {
    for (const after of phonesOf()) {
      const before = this.known.get(after.phone);
      this.known.set(after.phone, after);
      const isEnd = before && after.isOver && !before.isOver && (after.phone === 'old' || before.step === 19);
      if (isEnd) this.tell(`finish ${after.phone}`);
    }
  }
}

/** Whether this line says that the old phone has lost its app before the new one had it from there. */
export function isDeadEnd(line) {
  if (!/^seen .* old press:(remove|delete)-yes \S+ \S+ (0 store|8 installed) /.test(line)) return false;
  return !phonesOf().some(({ phone, step }) => phone === 'new' && step > 12);
}

/** Sets longer time limits by the demo's own setting, which stands beside the phones or behind a button. */
export async function lengthen() {
  const find = () => document.querySelector(LIMITS);
  const drawn = async () => {
    for (let waited = 0; waited < PATIENCE && !find(); waited += 50) await new Promise((next) => setTimeout(next, 50));
  };
  let close;
  if (!find()) {
    document.querySelector('.who')?.click();
    await drawn();
    close = document.querySelector('dialog[open] .sheet__close');
  }
  const list = find();
  if (list && list.value !== 'off') {
    list.value = 'tenfold';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  close?.click();
}
