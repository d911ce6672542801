// The fields of the form. Each knows its place in the plan (`data-place`), at which its mistake is said.
import { element } from '../../study/draw.js';

let made = 0;
const nextId = (name) => `${name}-${(made += 1)}`;

/** A label, what is to be known, the control, and the place for what is wrong with it. */
export function field({ place, label, hint, control }, ...more) {
  control.id ||= nextId('field');
  const [hintId, wrongId] = [`${control.id}-hint`, `${control.id}-wrong`];
  control.setAttribute('aria-describedby', [hint && hintId, wrongId].filter(Boolean).join(' '));
  return element('div', { className: 'field', attributes: place ? { 'data-place': place } : {} },
    element('label', { htmlFor: control.id, textContent: label }),
    hint && element('p', { className: 'small', id: hintId, textContent: hint }),
    control,
    element('p', { className: 'planner__wrong', id: wrongId, attributes: { role: 'status' } }),
    ...more);
}

export const input = (value, onInput, attributes = {}) =>
  element('input', { type: 'text', value, autocomplete: 'off', oninput: ({ target }) => onInput(target.value), attributes: { autocapitalize: 'off', spellcheck: 'false', ...attributes } });

export const numberInput = (value, onInput) => input(value, onInput, { inputmode: 'numeric', class: 'planner__number' });

export const area = (value, onInput, attributes = {}) =>
  element('textarea', { value, oninput: ({ target }) => onInput(target.value), attributes: { rows: '3', ...attributes } });

/** `options`: values with names; an object with `label` and `options` is a group. */
export function pick(value, options, onChange) {
  const option = ([key, name]) => element('option', { value: key, textContent: name, selected: key === value });
  const known = options.flatMap((one) => (Array.isArray(one) ? [one] : one.options)).some(([key]) => key === value);
  return element('select', { onchange: ({ target }) => onChange(target.value) },
    // What an opened file has, and nobody can choose, stays until something else is chosen.
    ...(known ? [] : [option([value, String(value)])]),
    ...options.map((one) => (Array.isArray(one) ? option(one) : element('optgroup', { label: one.label }, ...one.options.map(option)))));
}

export const tick = (label, isTicked, onChange, attributes = {}) =>
  element('label', { className: 'tick' },
    element('input', { type: 'checkbox', checked: isTicked, onchange: ({ target }) => onChange(target.checked), attributes }),
    element('span', { textContent: label }));

/** A choice between few. */
export function choice({ place, label, hint, name, value, options }, onChange) {
  const [hintId, wrongId] = [`${name}-hint`, `${name}-wrong`];
  const attributes = { role: 'radiogroup', 'aria-describedby': [hint && hintId, wrongId].filter(Boolean).join(' '), ...(place && { 'data-place': place }) };
  return element('fieldset', { className: 'field', attributes },
    element('legend', { textContent: label }),
    hint && element('p', { className: 'small', id: hintId, textContent: hint }),
    element('div', { className: 'planner__choices' }, ...options.map(([key, text]) =>
      element('label', { className: 'tick' },
        element('input', { type: 'radio', id: `${name}-${key}`, name, value: key, checked: key === value, onchange: () => onChange(key) }),
        element('span', { textContent: text })))),
    element('p', { className: 'planner__wrong', id: wrongId, attributes: { role: 'status' } }));
}

/** A part of the form that opens; what is set in it is said in its line, which `says` makes. */
export function part(heading, says, isOpen, ...content) {
  const told = element('span', { className: 'planner__says', textContent: says() });
  const whole = element('details', { className: 'planner__part', open: isOpen },
    element('summary', {}, element('h2', { textContent: heading }), told),
    element('div', { className: 'planner__fields' }, ...content));
  return { whole, renew: () => (told.textContent = says()) };
}

export const button = (text, act, kind = 'quiet') => element('button', { type: 'button', className: kind, textContent: text, onclick: act });
export const note = (text, attributes = {}) => element('p', { className: 'small', textContent: text, attributes });
