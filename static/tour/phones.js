// The phones on the page as the tour sees and uses them: by what is on the screens, and by the controls that a person has.

/** The controls that something is done with. */
const KINDS = {
  press: 'button',
  skip: 'button',
  notice: 'button',
  tick: 'input[type=checkbox]',
  pick: 'input[type=radio]',
  fill: 'input:not([type=checkbox], [type=radio])',
  digits: '[role=group]',
};
/** What is shown where nothing is pressed. */
const SIGHTS = { look: '.code-card', scan: '.viewfinder' };

export const regionOf = (phone) => document.querySelector(`[data-phone="${phone}"]`);
const squeezed = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (id) => squeezed(document.getElementById(id)?.textContent);

function nameOf(element) {
  return squeezed(element.getAttribute('aria-label')) || textOf(element.getAttribute('aria-labelledby')) || squeezed((element.labels?.[0] ?? element).textContent);
}

/** The control of an act, or what is looked at; nothing, if it is not on the screen. */
export function find({ phone, does, name }) {
  const region = regionOf(phone);
  if (does in SIGHTS) return region?.querySelector(SIGHTS[does]) ?? undefined;
  if (!region || !(does in KINDS)) return undefined;
  // Of what a notice says, the name is a part.
  const isIt = does === 'notice' ? (element) => nameOf(element).includes(name) : (element) => nameOf(element) === name;
  return [...region.querySelectorAll(KINDS[does])].find(isIt);
}

const keyOf = (pad, name) => [...pad.querySelectorAll('button')].find((key) => nameOf(key) === name);

/** The key that comes next on a pad for digits; the pad itself, if none is known. */
export function keyFor(act, digit) {
  const pad = find(act);
  return pad && digit !== undefined ? keyOf(pad, digit) : pad;
}

/** What a person sees as the control: more than what is pressed. */
export const wholeOf = (control) => control.closest('label, .list-item, .secret') ?? control;

/** What the phones show, for `Tour.tick`. */
export function look({ acts }, phones) {
  const shown = Object.fromEntries(phones.map((phone) => [phone, screenOf(phone)]));
  const done = new Set();
  for (const [place, act] of acts.entries()) {
    const { screen, step } = shown[act.phone] ?? {};
    if (act.on.includes(`${screen}/${step}`) && isDone(act)) done.add(place);
  }
  return { phones: shown, done };
}

function screenOf(phone) {
  const region = regionOf(phone);
  const { screen, step } = region?.querySelector('[data-screen]')?.dataset ?? {};
  return { screen, step: Number(step), digits: region?.querySelectorAll('.pin-pad__dot--filled').length };
}

function isDone(act) {
  if (act.does === 'tick' || act.does === 'pick') return find(act)?.checked === true;
  if (act.does === 'fill') return find(act)?.value === act.text;
  return act.does === 'skip' && !find(act);
}

/** Carries an effect out, as far as it can be now. Returns whether that was all of it. */
export function carryOut({ do: what, digit }, act, { erase }) {
  if (what === 'digit' || what === 'erase') return press(keyFor(act, digit ?? erase));
  if (what === 'fill') return type(find(act), act.text);
  return press(find(act));
}

/** Whether the tour is pressing: what comes of a press by script counts as trusted, such as the change of a box that is ticked. */
let isPressing = false;

function press(control) {
  if (!control || control.disabled) return false;
  isPressing = true;
  try {
    withoutQuestions(() => control.click());
  } finally {
    isPressing = false;
  }
  return true;
}

/** One letter more, each time. */
function type(field, text) {
  if (!field) return false;
  const typed = text.startsWith(field.value) ? text.slice(0, field.value.length + 1) : text[0];
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return typed === text;
}

/** Whoever watches has pressed nothing: the browser's question for notifications would lie over the page, so the tour leaves it out. */
function withoutQuestions(act) {
  const asks = globalThis.Notification;
  const ask = asks?.requestPermission;
  try {
    if (ask) asks.requestPermission = () => Promise.resolve(asks.permission);
    act();
  } finally {
    if (ask) asks.requestPermission = ask;
  }
}

/** In a window with room for one phone, brings this one into sight. Of two side by side, the caption is that of the phone that was touched. */
export function bringIntoSight(phone) {
  const button = document.querySelector(`.switch__button--${phone}`);
  if (!button) regionOf(phone)?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  else if (button.getAttribute('aria-current') !== 'true') button.click();
}

/** The caption that is shown, with its language. */
export function caption() {
  const element = document.querySelector('[data-caption]');
  const around = element?.closest('[lang]');
  return { text: squeezed(element?.innerText), lang: around?.lang, dir: around?.dir };
}

/** A caption that is longer than its place moves on as it is read: `read` is how much of it, from 0 to 1. */
export function scrollCaption(read) {
  const words = document.querySelector('.caption--docked .caption__words');
  const more = words ? words.scrollHeight - words.clientHeight : 0;
  if (more > 1) words.scrollTop = more * Math.min(1, Math.max(0, (read - 0.3) / 0.5));
}

/** Calls `act` when the person uses a phone. Moving the focus and scrolling are no use of it. */
export function watchPerson(act) {
  const MOVES = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
  const isOnPhone = ({ target }) => target instanceof Element && target.closest('[data-phone]');
  const onUse = (event) => event.isTrusted && !isPressing && isOnPhone(event) && act();
  const onKey = (event) => {
    if (!event.isTrusted || MOVES.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    // Digits reach the phone in use from anywhere but a field or a button.
    const isDigit = /^[0-9]$|^Backspace$/.test(event.key) && event.target === document.body;
    if (isDigit || isOnPhone(event)) act();
  };
  const listening = { capture: true, passive: true };
  const events = [['pointerup', onUse], ['click', onUse], ['input', onUse], ['keydown', onKey]];
  for (const [name, listener] of events) document.addEventListener(name, listener, listening);
  return () => {
    for (const [name, listener] of events) document.removeEventListener(name, listener, listening);
  };
}
