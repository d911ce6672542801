// The builder (`page=embed`): reads what is chosen, and shows the lines to copy and a preview. What the lines say is in snippets.js; all
// words are in the page (crates/pages/src/builder/). The choices are kept in the fragment of the address, and nowhere else.
import { defaults, fits, previewOf, read, settled, snippets, warnings, written } from './snippets.js';

/** Milliseconds after the last change until the preview loads anew. */
const PAUSE = 400;
/** Pixels of a character in the lines. */
const CHARACTER = 9.3;

const all = (selector) => [...document.querySelectorAll(selector)];
const form = document.getElementById('choose');
const said = document.querySelector('.said');
const frame = document.querySelector('.preview__frame');
const facts = JSON.parse(form.dataset.facts);
const demo = new URL('../../', location.href).href;
const base = facts.base ?? demo;
let choices = read(location.hash, facts);

/** What a field holds in the choices. */
const valueOf = (field) => (field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value);

function fill() {
  for (const [name, value] of Object.entries(choices)) {
    const field = form.elements[name];
    if (field.type === 'checkbox') field.checked = value === '1';
    else field.value = value;
  }
  for (const option of form.elements.scenario.options) {
    option.hidden = option.disabled = option.value !== '' && !fits(option.value, choices, facts);
  }
  form.elements.camera.disabled = choices.phone === 'old';
  const { to } = form.elements;
  if (to.selectedIndex < 0) to.selectedIndex = 0;
  for (const panel of all('[data-to]')) panel.hidden = panel.dataset.to !== to.value;
}

function write() {
  const lines = snippets(choices, facts, base);
  // Newer browsers give a field the height of its text (builder.css).
  const columns = Math.max(20, Math.floor(document.querySelector('.paste').clientWidth / CHARACTER) - 4);
  for (const area of all('[data-snippet]')) {
    area.value = lines[area.dataset.snippet];
    area.rows = area.value.split('\n').reduce((rows, line) => rows + Math.ceil(line.length / columns), 0);
  }
  const known = warnings(choices, base);
  for (const item of all('[data-warning]')) item.hidden = !known.includes(item.dataset.warning);
  document.querySelector('.warnings__box').hidden = known.length === 0;
  said.textContent = '';
}

/** The address of the page and of its other language say what is chosen. */
function keep() {
  const fragment = written(choices, facts);
  try {
    history.replaceState(history.state, '', fragment || location.pathname + location.search);
  } catch {
    // A browser may not let a page change its address that often.
  }
  for (const link of all('.tongues a')) link.hash = fragment;
}

let shown;
let pending;
function showPreview() {
  const address = previewOf(choices, facts, demo);
  document.querySelector('.preview__window').href = address;
  if (address === shown) return;
  shown = address;
  // Some steps open the camera at once, for which a browser asks: not here, at each change. A new frame, as another address in the old one would be a step back for the browser's button.
  const preview = Object.assign(document.createElement('iframe'), { src: address, title: frame.dataset.title, allow: "camera 'none'", loading: 'lazy' });
  preview.width = '100%';
  preview.height = choices.height;
  frame.replaceChildren(preview);
}

function sizePreview() {
  const { value } = document.querySelector('[name="preview"]:checked');
  frame.dataset.width = value;
  const preview = frame.querySelector('iframe');
  if (preview) preview.height = choices.height;
}

function show() {
  fill();
  write();
  keep();
  sizePreview();
  clearTimeout(pending);
  pending = setTimeout(showPreview, shown === undefined ? 0 : PAUSE);
}

/** Looks at the preview in the width that is chosen for the page. */
function followWidth() {
  const choice = document.querySelector(`[name="preview"][value="${choices.width}"]`);
  if (choice) choice.checked = true;
}

document.addEventListener('change', ({ target }) => {
  const { name } = target;
  if (name === 'preview') return sizePreview();
  if (!(name in choices)) return undefined;
  choices = settled({ ...choices, [name]: valueOf(target) }, facts, name);
  if (name === 'width') followWidth();
  return show();
});

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  choices = { ...defaults(facts), to: choices.to };
  followWidth();
  show();
});
addEventListener('hashchange', () => {
  choices = read(location.hash, facts);
  followWidth();
  show();
});

/** Copies what is marked, the way of browsers and addresses without a clipboard. */
function copyMarked() {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

async function copy(area) {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return copyMarked();
  }
}

for (const button of all('[data-copy]')) {
  button.addEventListener('click', async () => {
    const area = document.getElementById(button.dataset.copy);
    said.textContent = '';
    const isCopied = await copy(area);
    if (isCopied) button.focus();
    said.textContent = isCopied ? said.dataset.copied : said.dataset.marked;
    for (const other of all('.copy--done')) other.classList.remove('copy--done');
    button.classList.toggle('copy--done', isCopied);
  });
}
// Whoever marks by hand gets all of it.
for (const area of all('[data-snippet]')) area.addEventListener('focus', () => area.select());

for (const part of all('[data-with-script]')) part.hidden = false;
for (const part of all('[data-without-script]')) part.hidden = true;
followWidth();
show();
