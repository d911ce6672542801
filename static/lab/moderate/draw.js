// Elements of the moderator's window.

/** An element with these properties (`attributes` among them) and children. */
export function element(tag, { attributes = {}, ...properties } = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

export const press = (text, act, kind = '') => element('button', { type: 'button', className: `press ${kind && `press--${kind}`}`.trim(), textContent: text, onclick: act });
/** A text with its gaps filled. */
export const filled = (text, values) => text.replaceAll(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
/** Says a text if it is another one: what is written again would be read out again. */
export function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
