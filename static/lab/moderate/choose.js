// Which visit: a list of those that are open in this browser now, and fields for one that is not yet.
import { element, filled, press, say } from './draw.js';
import { listen } from './line.js';

/** In milliseconds: a visit that was not heard for so long is gone. */
const SILENCE = 6_500;
/** The most visits on the page, and of which it is known that they are there. */
const MOST = 50;
const MOST_KNOWN = 1_000;

const addressOf = ({ study, participant }) => `?${new URLSearchParams({ study, participant })}`;
const isName = (text) => /^[\w.-]{1,64}$/.test(text);

export function choose(place, words) {
  const list = element('ul', { className: 'visits' });
  const none = element('p', { className: 'visits__none', textContent: words['open-none'] });
  const more = element('p', { className: 'small' });
  /** Those that were heard: by the address, `{ visit, heard }`, and the item of those that are listed. */
  const visits = new Map();
  const items = new Map();
  const show = () => {
    const now = performance.now();
    for (const [key, { heard }] of visits) {
      if (now - heard < SILENCE) continue;
      visits.delete(key);
      items.get(key)?.remove();
      items.delete(key);
    }
    for (const [key, { visit }] of visits) {
      if (items.size >= MOST) break;
      if (items.has(key)) continue;
      items.set(key, itemOf(key, visit, words));
      list.append(items.get(key));
    }
    none.hidden = visits.size > 0;
    const unlisted = visits.size - items.size;
    say(more, unlisted > 0 ? filled(words['open-more'], { count: unlisted }) : '');
  };
  listen((visit) => {
    const key = addressOf(visit);
    if (!visits.has(key) && visits.size >= MOST_KNOWN) return;
    visits.set(key, { visit, heard: performance.now() });
    show();
  });
  setInterval(show, 1_000);
  place.append(element('section', { className: 'watch__part', attributes: { 'aria-labelledby': 'watch-open' } },
    element('h2', { id: 'watch-open', textContent: words['open-heading'] }), element('div', { attributes: { role: 'status' } }, none), list, more), fields(words));
}

const itemOf = (key, visit, words) =>
  element('li', {}, element('a', { className: 'visits__link', href: key },
    element('b', { textContent: filled(words['open-watch'], visit) }), element('span', { textContent: filled(words['open-of'], visit) })));

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
