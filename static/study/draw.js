// Elements of the pages of a study and of the lab.

/** An element with these properties (`attributes` among them) and children. */
export function element(tag, { attributes = {}, ...properties } = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false && child !== ''));
  return made;
}

export const heading = (text, level = 1) => element(`h${level}`, { className: 'study__heading', textContent: text, tabIndex: -1 });
export const words = (text, className = '') => element('p', { className, textContent: text });
/** A text of the researcher's, with its paragraphs. */
export const paragraphs = (text) => text.split(/\n\s*\n/).map((part) => element('p', { className: 'study__said', textContent: part.trim() }));
export const press = (text, act, kind = 'secondary') => element('button', { type: 'button', className: `button button--${kind}`, textContent: text, onclick: act });
/** What is done with the first press only. */
export function once(act) {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
/** Says a text to who listens, also if it is the same as before, which would not be read out again. */
export function tell(place, text) {
  place.textContent = '';
  place.textContent = text;
}
/** A time in words, in whole minutes and seconds. */
export function spanOf(ms, language) {
  const seconds = Math.round(ms / 1_000);
  const parts = [[Math.floor(seconds / 60), 'minute'], [seconds % 60, 'second']].filter(([count]) => count > 0);
  const said = parts.map(([count, unit]) => count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'long' }));
  return new Intl.ListFormat(language, { type: 'unit' }).format(said);
}

/** A text with its gaps filled. */
export const filled = (text, { what = '', more = '' } = {}) => text.replaceAll(/\{(what|more)\}/g, (_, gap) => (gap === 'what' ? what : more));
