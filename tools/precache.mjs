// A step of tools/finish.mjs after which no file may change; if one does, it has to run again, and tools/compress.mjs after it.
//
// Trunk puts a hash into the names of the app, of what it was before the later steps, and none into those of styles, start scripts, words
// files and the scan worker. All get one as a query here, so that no cache ever mixes two builds. Then the list of all files with
// their hashes goes into service-worker.js: those of the version that it keeps, those that it keeps once they are used, and which of
// these the others are used with.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { folder, source } from './staging.mjs';

const WORKER = 'service-worker.js';
/** Not needed without a network: the static pages of the steps with their pictures, the builder, what is shown while the page is
 * installed, what a person reads once, the files of a study, which stores nothing before it may, what the pages of others load, source maps, other encodings. */
const NOT_KEPT = /^((study|lab)\/|study\.|(embed|summary)\.js$|steps\/(?!(da|en)\/(help|numbers|for-real|stop)\.html$)|(builder|snippets)\.|sitemap\.xml$|icons\/screenshot-|fonts\/OFL.*\.txt$|_headers$)|\.(map|br|gz)$/;
/** The letters that a language needs besides those of the page's own face (static/css/faces.css). */
const LETTERS = {
  ar: 'fonts/vazirmatn-arabic.woff2',
  pl: 'fonts/atkinson-hyperlegible-next-extended.woff2',
  ro: 'fonts/atkinson-hyperlegible-next-extended.woff2',
  tr: 'fonts/atkinson-hyperlegible-next-extended.woff2',
  uk: 'fonts/onest-cyrillic.woff2',
};
/** Kept only once they are used, by their names: nobody reads all languages, and few watch the tour. */
const isOnDemand = (name) => /^(lang|steps|tour)\/|^steps\.css|^tour\./.test(name) || Object.values(LETTERS).includes(name);

const read = (name) => readFileSync(join(folder, name));
const write = (name, content) => writeFileSync(join(folder, name), content);
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** Names `name` with a hash of its content wherever `users` quote it, and returns the name to ask for it by. */
function stamp(name, ...users) {
  const version = `?v=${hashOf(name)}`;
  for (const user of users) {
    const text = read(user).toString();
    // A file names one beside it without their folder.
    const asked = posix.dirname(user) === posix.dirname(name) ? posix.basename(name) : name;
    const quoted = new RegExp(`(?<=['"/])${asked.replaceAll('.', '\\.')}(\\?v=\\w+)?(?=['"])`, 'g');
    if (!quoted.test(text)) throw new Error(`${user} does not name ${name}`);
    write(user, text.replace(quoted, asked + version));
  }
  return name + version;
}

const hashOf = (name) => sha256(read(name)).slice(0, 16);

/** Tells index.html the names of the words files and start pages, by purpose and language: `lang/app.da.txt` is `app.da`. */
function nameWords() {
  const words = {};
  for (const file of readdirSync(join(folder, 'lang')).sort()) {
    const [, purpose, tag] = /^(\w+)\.([\w-]+)\.txt$/.exec(file) ?? [];
    if (!tag) continue;
    const name = `lang/${file}`;
    stamped.set(name, `${name}?v=${hashOf(name)}`);
    (words[purpose] ??= {})[tag] = stamped.get(name);
  }
  const page = read('index.html').toString();
  const place = /(?<=data-words=)("[^"]*"|'[^']*')/;
  if (!place.test(page)) throw new Error('index.html has no place for the names of the words files');
  write('index.html', page.replace(place, () => `'${JSON.stringify(words)}'`));
}

/** The static pages beside the app, by their names. */
function staticPages() {
  const names = readdirSync(join(folder, 'steps'), { recursive: true }).map((name) => `steps/${name.replaceAll('\\', '/')}`);
  return names.filter((name) => name.endsWith('.html'));
}

/** The builder in each language of the app. */
const builders = staticPages().filter((name) => name.endsWith('/embed.html'));

/** The pages of the lab. */
const labPages = ['da', 'en'].flatMap((tag) => readdirSync(join(folder, 'lab', tag)).filter((name) => name.endsWith('.html')).map((name) => `lab/${tag}/${name}`));

/** A file of the app, by the end of its name. */
function ofApp(end) {
  const name = readdirSync(folder).find((name) => name.startsWith('app-') && name.endsWith(end));
  if (!name) throw new Error(`the app has no ${end}`);
  return name;
}

// The inner files first: the hash of a file covers the names in it.
const stamped = new Map();
nameWords();
for (const [name, ...users] of [
  ['scanner_bg.wasm', 'scanner.js'],
  ['scanner.js', 'scanner_loader.js'],
  ['scanner_loader.js', 'index.html'],
  ['lab/lab_bg.wasm', 'lab/lab.js'],
  ['lab/report_bg.wasm', 'lab/report.js'],
  ['tour.css', 'tour.js'],
  ['tour/da.json', 'tour.js'],
  ['tour/en.json', 'tour.js'],
  ['tour.js', 'start.js', 'host.js'],
  ['start_page.js', 'start.js'],
  ['translation.js', 'start.js'],
  ['failure.js', 'start.js'],

  ['steps.css', ...staticPages(), ...labPages],
  ['snippets.js', 'builder.js'],
  ['builder.js', ...builders],
  ['builder.css', ...builders],
  ['peers.js', 'host.js'],
  ['host.js', 'frame.js', 'study.js'],
  ['lab/lab.js', 'study.js', 'lab/plan_page.js'],
  ['lab/report.js', 'lab/report_page.js'],
  ['study/da.json', 'study.js'],
  ['study/en.json', 'study.js'],
  ['study.css', 'first.js'],
  ['study.js', 'first.js', 'start.js'],
  ['lab/lab.css', ...labPages],
  ...['report', 'plan', 'moderate', 'check'].map((page) => [`lab/${page}_page.js`, ...labPages.filter((name) => read(name).includes(`${page}_page.js`))]),
  ['start.js', 'index.html'],
  ['frame.js', 'first.js'],
  ['frame.css', 'first.js'],
  ['first.js', 'index.html'],
  ['first_screen.js', 'index.html'],
  ['styles.css', 'index.html'],
  [ofApp('_bg.wasm'), 'index.html'],
  [ofApp('.js'), 'index.html'],
]) {
  stamped.set(name, stamp(name, ...users));
}

function hashes() {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((name) => name !== WORKER && !NOT_KEPT.test(name))
    .sort();
  // The page is asked for by its folder, because a host may redirect index.html to it.
  const asked = (name) => (name === 'index.html' ? './' : (stamped.get(name) ?? name));
  return Object.fromEntries(names.map((name) => [asked(name), sha256(read(name))]));
}

function mark(version) {
  const page = read('index.html').toString();
  const place = /(?<=data-version=")\w*/;
  if (!place.test(page)) throw new Error('index.html has no place for the version');
  write('index.html', page.replace(place, version));
}

// The version of the page is a hash of all files, the page included, with this attribute empty.
mark('');
const version = sha256(JSON.stringify(hashes())).slice(0, 16);
mark(version);

const template = readFileSync(join(source, 'static', WORKER), 'utf8');
const empty = /^const BUILD = .*$/m;
if (!empty.test(template)) throw new Error(`${WORKER} has no place for the list of files`);
const all = Object.entries(hashes());
const [files, onDemand] = [false, true].map((wanted) =>
  Object.fromEntries(all.filter(([name]) => isOnDemand(name) === wanted)),
);
// The words of a language are kept with its letters and, where the app speaks it, with the help.
const languageOf = (name) => /^lang\/\w+\.([\w-]+)\.txt/.exec(name)?.[1];
const lettersOf = (name) => [LETTERS[languageOf(name)]].filter(Boolean);
const isHelpOf = (tag) => (name) => name.startsWith(`steps/${tag}/`) || name.startsWith('steps.css');
const helpOf = (name) => (name.startsWith('lang/app.') ? Object.keys(onDemand).filter(isHelpOf(languageOf(name))) : []);
const together = Object.fromEntries(
  Object.keys(onDemand)
    .map((name) => [name, [...lettersOf(name), ...helpOf(name)]])
    .filter(([, others]) => others.length > 0),
);
for (const name of Object.values(together).flat()) {
  if (!(name in onDemand)) throw new Error(`there is no ${name}`);
}
write(WORKER, template.replace(empty, () => `const BUILD = ${JSON.stringify({ version, files, onDemand, together }, null, 2)};`));
