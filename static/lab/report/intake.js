// Where files come in, and what became of each: read, there already, or not to be read and why. A file that cannot be read changes nothing.
import { element, folded, named, press, table, text } from './dom.js';
import { chosen, dropped } from './gather.js';
import { add, parts, rules } from './rules.js';
import { count, integer, knows, list, say } from './words.js';

/** Milliseconds of reading after which the page answers again. */
const BREATH = 40;

/** Where one drops files, and its two ways for the keyboard. `took(report)` hears when something was read, `emptied()` when all is to go. */
export class Intake {
  #took;
  #emptied;
  #read = [];
  #others = 0;
  #sums = nothing();
  #busy = Promise.resolve();
  #status = element('p', { className: 'intake__status', attributes: { role: 'status' } });
  #told = element('div', { className: 'intake__told' });
  #again = press(say('again'), () => this.#empty());

  constructor({ took, emptied }) {
    this.#took = took;
    this.#emptied = emptied;
    const title = named('intake');
    const files = this.#input('choose', { multiple: true, accept: '.zip,.csv,.jsonl,.ndjson' });
    const folder = this.#input('choose_folder', { multiple: true, webkitdirectory: true });
    this.#again.hidden = true;
    this.zone = element(
      'section',
      { className: 'intake', attributes: { 'aria-labelledby': title } },
      element('h2', { id: title, textContent: say('intake-heading') }),
      text(say('intake-how')),
      element('div', { className: 'intake__ways' }, files, 'webkitdirectory' in HTMLInputElement.prototype && folder, this.#again),
      element('p', { className: 'small stays', textContent: say('intake-stays') }),
      this.#status,
      this.#told,
    );
    this.#listen();
  }

  /** A label that looks like a button around the browser's own input, which keeps the keyboard. */
  #input(key, properties) {
    const input = element('input', { type: 'file', className: 'intake__input', ...properties });
    input.addEventListener('change', () => {
      this.#take(chosen(input));
      // So that the same file can be chosen again.
      input.value = '';
    });
    return element('label', { className: key === 'choose' ? 'choose-files choose-files--first' : 'choose-files' }, input, element('span', { textContent: say(key) }));
  }

  #listen() {
    const over = (isOver) => this.zone.classList.toggle('intake--over', isOver);
    // Anywhere on the page: a browser would open a file that is dropped beside the zone, and leave the page with all that is in it.
    addEventListener('dragover', (event) => {
      if (![...(event.dataTransfer?.types ?? [])].includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      over(true);
    });
    addEventListener('dragleave', (event) => event.relatedTarget === null && over(false));
    addEventListener('drop', (event) => {
      if (![...(event.dataTransfer?.types ?? [])].includes('Files')) return;
      event.preventDefault();
      over(false);
      this.#take(dropped(event.dataTransfer));
    });
  }

  /** One after the other, also where more is dropped meanwhile. */
  #take(gathered) {
    this.#busy = this.#busy.then(async () => this.#takeAll(await gathered)).catch((error) => this.#trouble(error));
  }

  async #takeAll({ files, others }) {
    this.#others += others;
    if (files.length === 0) {
      this.#status.textContent = say(others ? 'intake-none_in_folder' : 'intake-none');
      return;
    }
    this.#status.textContent = say('intake-loading');
    const report = await rules();
    let last = performance.now();
    const before = this.#sums.added;
    for (const part of parts(files.map(({ file }) => file?.size ?? 0))) {
      await this.#add(report, part.map((place) => files[place]));
      if (performance.now() - last < BREATH) continue;
      this.#status.textContent = say('intake-reading', { place: integer(part.at(-1) + 1), all: integer(files.length) });
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
    this.#again.hidden = false;
    this.#tell();
    if (this.#sums.added === before) return;
    try {
      this.#took(report);
    } catch (error) {
      this.#told.prepend(warning([text(say('trouble-figures'))]));
      console.warn(error);
    }
  }

  async #add(report, files) {
    const opened = await Promise.all(files.map(async ({ path, file }) => ({ path, bytes: await bytesOf(file) })));
    for (const { path } of opened.filter(({ bytes }) => !bytes)) this.#read.push({ path, error: { file: path, line: null, cause: 'unreadable' } });
    const readable = opened.filter(({ bytes }) => bytes);
    if (readable.length === 0) return;
    for (const { files: told, sums } of add(report, readable)) {
      this.#read.push(...told);
      if (!sums) continue;
      for (const key of ['added', 'duplicates', 'differing']) this.#sums[key] += sums[key];
      this.#sums.others.push(...sums.others);
      this.#sums.all = sums.all;
    }
  }

  async #empty() {
    await this.#busy.catch(() => undefined);
    (await rules()).clear();
    [this.#read, this.#others, this.#sums] = [[], 0, nothing()];
    this.#again.hidden = true;
    this.#told.replaceChildren();
    this.#status.textContent = say('intake-emptied');
    this.#emptied();
    this.zone.querySelector('input').focus();
  }

  #trouble(error) {
    const isCrash = error instanceof WebAssembly.RuntimeError;
    this.#status.textContent = '';
    this.#told.replaceChildren(warning([text(say(isCrash ? 'trouble-crash' : 'trouble-rules'))]));
    // For whoever looks after the page.
    console.warn(error);
  }

  #tell() {
    const failed = this.#read.filter(({ error }) => error);
    const read = this.#read.filter(({ error }) => !error);
    const there = read.filter(({ added, rows }) => added === 0 && rows > 0);
    const sums = this.#sums;
    const said = [];
    if (read.length) said.push(count('intake-read', read.length, { events: count('events', sums.all) }));
    if (there.length) said.push(count('intake-there', there.length));
    if (failed.length) said.push(count('intake-failed', failed.length));
    this.#status.textContent = said.join(' ');
    const more = [];
    if (sums.duplicates) more.push(count('intake-duplicates', sums.duplicates));
    if (sums.differing) more.push(count('intake-differing', sums.differing));
    for (const name of new Set(sums.others)) more.push(say('note-plan', { name }));
    if (this.#others) more.push(count('intake-others', this.#others));
    const rows = read.map((one) => [one.path, integer(one.rows), one.added === undefined ? '–' : integer(one.added), one.notes.map(noteOf).join(' ') || '–']);
    this.#told.replaceChildren(
      ...[
        failed.length > 0 && warning([element('h3', { textContent: count('failed-heading', failed.length) }), faults(failed), text(say('failed-kept'))]),
        ...more.map((words) => text(words, 'small')),
        rows.length > 0 && folded(say('files-heading'), table(say('files-heading'), ['file', 'events', 'added', 'notes'].map((key) => say(`files-${key}`)), rows)),
      ].filter(Boolean),
    );
  }
}

/** What all files together came to. */
const nothing = () => ({ added: 0, duplicates: 0, differing: 0, others: [], all: 0 });

const bytesOf = (file) => (file ? file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => undefined) : undefined);

const warning = (children) => element('div', { className: 'failed', attributes: { role: 'alert' } }, children);

/** Of very many the first are named: the others are mostly like them. */
const MOST_FAULTS = 30;
function faults(failed) {
  const items = failed.slice(0, MOST_FAULTS).map((one) => element('li', {}, element('b', { textContent: where(one) }), ` ${whyOf(one.error)}`));
  if (failed.length > MOST_FAULTS) items.push(element('li', { textContent: count('failed-more', failed.length - MOST_FAULTS) }));
  return element('ul', { className: 'points' }, items);
}

/** The file, that within it if it is an archive, and the line. */
function where({ path, error }) {
  const parts = [path];
  if (error.file && error.file !== path) parts.push(error.file);
  if (error.line) parts.push(say('line', { line: integer(error.line) }));
  return `${parts.join(', ')}:`;
}

/** Why, in the words of the page; what exactly is told by the rules in a fixed form (crates/study/src/fault.rs). */
function whyOf({ cause, message = '' }) {
  const key = `cause-${cause.replaceAll('-', '_')}`;
  if (!knows(key)) return message;
  const numbers = /(\d+) cells in place of (\d+)/.exec(message) ?? [];
  return say(key, {
    column: /columns? (\S+)/.exec(message)?.[1] ?? '',
    cell: /cannot hold "([^]*)"$/.exec(message)?.[1] ?? '',
    found: numbers[1] ?? '',
    wanted: numbers[2] ?? '',
    most: /more than (\d+)|larger than (\d+)/.exec(message)?.slice(1).find(Boolean) ?? '',
  });
}

function noteOf({ note, name }) {
  const key = `note-${String(note).replaceAll('-', '_')}`;
  return knows(key) ? say(key, { name }) : list([String(name)]);
}
