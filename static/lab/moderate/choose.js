// Which visit: a list of those that are open in this browser now, and fields for one that is not yet.
import { element, filled, press } from './draw.js';
import { listen } from './line.js';

/** In milliseconds: a visit that was not heard for so long is gone. */
const SILENCE = 6_500;

const addressOf = ({ study, participant }) => `?${new URLSearchParams({ study, participant })}`;
const isName = (text) => /^[\w.-]{1,64}$/.test(text);

export function choose(place, words) {
  const list = element('ul', { className: 'visits' });
  const none = element('p', { className: 'visits__none', textContent: words['open-none'] });
  const visits = new Map();
  const items = new Map();
  const show = () => {
    const now = performance.now();
    for (const [key, { heard }] of visits) {
      if (now - heard < SILENCE) continue;
      visits.delete(key);
      items.get(key).remove();
      items.delete(key);
    }
    none.hidden = visits.size > 0;
  };
  listen((visit) => {
    const key = addressOf(visit);
    visits.set(key, { heard: performance.now() });
    if (!items.has(key)) {
      const item = element('li', {}, element('a', { className: 'visits__link', href: key },
        element('b', { textContent: filled(words['open-watch'], visit) }), element('span', { textContent: filled(words['open-of'], visit) })));
      items.set(key, item);
      list.append(item);
    }
    show();
  });
  setInterval(show, 1_000);
  place.append(element('section', { className: 'watch__part', attributes: { 'aria-labelledby': 'watch-open' } },
    element('h2', { id: 'watch-open', textContent: words['open-heading'] }), element('div', { attributes: { role: 'status' } }, none), list), fields(words));
}

function fields(words) {
  const [study, participant] = ['study', 'participant'].map((name) =>
    element('input', { type: 'text', id: `watch-${name}`, name, maxLength: 64, autocomplete: 'off', spellcheck: false, attributes: { autocapitalize: 'off', 'aria-describedby': 'watch-wrong' } }));
  const wrong = element('p', { className: 'watch__wrong', id: 'watch-wrong', attributes: { role: 'alert' } });
  const go = (event) => {
    event.preventDefault();
    const bad = [study, participant].filter((field) => !isName(field.value.trim()));
    for (const field of [study, participant]) field.setAttribute('aria-invalid', String(bad.includes(field)));
    wrong.textContent = bad.length > 0 ? words['fields-wrong'] : '';
    if (bad.length > 0) bad[0].focus();
    else location.search = addressOf({ study: study.value.trim(), participant: participant.value.trim() });
  };
  const field = (input) => element('div', { className: 'fields__field' }, element('label', { htmlFor: input.id, textContent: words[`fields-${input.name}`] }), input);
  const button = press(words['fields-go'], undefined, 'main');
  button.type = 'submit';
  return element('section', { className: 'watch__part', attributes: { 'aria-labelledby': 'watch-fields' } },
    element('h2', { id: 'watch-fields', textContent: words['fields-heading'] }),
    element('form', { className: 'fields', noValidate: true, onsubmit: go }, field(study), field(participant), button), wrong);
}
