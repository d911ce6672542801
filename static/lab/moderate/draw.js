// Elements of the moderator's window.
import { element } from '../../study/draw.js';

export { element };

export const press = (text, act, kind = '') => element('button', { type: 'button', className: `press ${kind && `press--${kind}`}`.trim(), textContent: text, onclick: act });
/** A text with its gaps filled. */
export const filled = (text, values) => text.replaceAll(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
/** Says a text if it is another one: what is written again would be read out again. */
export function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
