// The check of a participant's device before a session: what a study needs of it, asked of the browser itself. Nothing is stored or sent.
import { copied } from '../../study/hand.js';
import { element } from '../../study/draw.js';
import { camera, CHECKS } from './checks.js';

const place = document.getElementById('lab');
const words = JSON.parse(place.dataset.words);
const say = (key, values = {}) => words[key].replaceAll(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
for (const without of document.querySelectorAll('[data-without-script]')) without.hidden = true;

/** What is found, in the order of the page. */
const found = new Map();
/** Each state has a sign, so that none is known by its colour alone. */
const SIGNS = { fine: '✓', note: '!', missing: '✕', asked: '?', busy: '…' };

const list = element('ul', { className: 'check__list' });
const all = element('p', { className: 'check__all', attributes: { role: 'status' } });
const told = element('p', { attributes: { role: 'status' } });

function show(name, { state, word, values }) {
  found.set(name, { state, word, values });
  const old = list.querySelector(`[data-check="${name}"]`);
  const isNew = !old;
  const item = old ?? element('li', { attributes: { 'data-check': name } });
  item.dataset.state = state;
  item.replaceChildren(
    element('span', { className: 'check__sign', textContent: SIGNS[state], attributes: { 'aria-hidden': 'true' } }),
    element('h2', { textContent: words[name] }),
    element('p', { className: 'check__state', textContent: words[`state_${state}`] }),
    ...(word ? [element('p', { textContent: say(word, values) })] : []),
    ...(name === 'camera' ? [ask(state)] : []),
  );
  if (isNew) list.append(item);
  sum();
}

/** The camera is asked for by a press: the browser's question comes at a moment that somebody has chosen. */
function ask(state) {
  const press = async () => {
    show('camera', { state: 'busy', word: 'camera_asking' });
    show('camera', await camera());
    list.querySelector('[data-check="camera"] button').focus();
  };
  return element('button', { type: 'button', className: state === 'asked' ? 'copy' : 'quiet', textContent: state === 'asked' ? words.camera_try : words.camera_again, disabled: state === 'busy', onclick: press });
}

function sum() {
  const states = [...found.values()].map(({ state }) => state);
  const count = (state) => states.filter((it) => it === state).length;
  const text = count('busy') > 0 ? words.all_busy : count('missing') > 0 ? say('all_missing', { count: count('missing') }) : count('asked') > 0 ? words.all_asked : count('note') > 0 ? words.all_note : words.all_fine;
  if (all.textContent !== text) all.textContent = text;
}

function lines() {
  const each = [...found].map(([name, { state, word, values }]) => `${words[name]}: ${words[`state_${state}`]}${word ? ` – ${say(word, values)}` : ''}`);
  return [words.heading, new Date().toLocaleString(document.documentElement.lang), ...each].join('\n');
}

async function copy() {
  if (await copied(lines())) return (told.textContent = words.copied);
  const marked = element('textarea', { value: lines(), readOnly: true, rows: 6, className: 'check__marked', attributes: { 'aria-label': words.copy_marked } });
  told.replaceChildren(words.copy_marked, marked);
  marked.focus();
  return marked.select();
}

async function run() {
  await Promise.all(Object.entries(CHECKS).map(async ([name, check]) => {
    show(name, { state: 'busy' });
    let answer;
    try {
      answer = await check();
    } catch (error) {
      console.warn(name, error);
      answer = { state: 'missing', word: 'unknown' };
    }
    show(name, answer);
  }));
}

place.replaceChildren(element('div', { className: 'check' },
  all, list,
  element('div', { className: 'check__acts' },
    element('button', { type: 'button', className: 'quiet', textContent: words.copy, onclick: copy }),
    element('button', { type: 'button', className: 'quiet', textContent: words.again, onclick: () => location.reload() })),
  told));
show('camera', { state: 'asked', word: 'camera_why' });
run();
// A device is turned, a window made larger.
addEventListener('resize', async () => show('window', await CHECKS.window()));
