// The moderator's window: a second window of the browser in which a participant uses the phones. It is made by what it is told in its
// words (crates/pages/src/lab/), and keeps nothing.
import { Clapper } from './clapper.js';
import { Commands } from './commands.js';
import { choose } from './choose.js';
import { element, filled, press, say } from './draw.js';
import { Events } from './events.js';
import { Line, isThere } from './line.js';
import { Phones } from './phones.js';
import { Rows } from './visit.js';

const place = document.getElementById('lab');
export const words = JSON.parse(place.dataset.words);
/** In milliseconds: between two looks at the clock. */
const LOOK = 500;

const asked = new URLSearchParams(location.search);
const [study, participant] = ['study', 'participant'].map((name) => asked.get(name) ?? '');
const isNamed = [study, participant].every((name) => /^[\w.-]{1,64}$/.test(name));

function watch() {
  document.documentElement.classList.add('watching');
  const visit = { study, participant };
  const rows = new Rows();
  const events = new Events(words, document.documentElement.lang);
  const phones = new Phones(words);
  const connection = element('p', { className: 'watch__line', textContent: words['line-waiting'], attributes: { role: 'status', 'data-line': 'waiting' } });
  const line = new Line(visit, {
    rows: (page, fresh, left) => rows.take(page, fresh, left).length > 0 && later(),
    state: () => later(),
    line: (word) => {
      connection.dataset.line = word;
      say(connection, words[`line-${word}`]);
      later();
    },
    gone: () => {
      rows.clear();
      later();
    },
  });
  const commands = new Commands(words, participant, (what, text) => everywhere(line, what, text));
  const clapper = new Clapper(words);
  const clap = press(words['clap-open'], async () => {
    const isShown = await clapper.open({ ...visit, session: line.session ?? '-' });
    // A film without a visit can be lined up by the time alone.
    if (isShown && line.word === 'on') commands.act('clap');
  });
  commands.buttons.append(clap);

  const isOn = () => line.word === 'on';
  const stateOf = () => line.here().find(({ state }) => state)?.state;
  const tick = () => phones.show(rows, isOn());
  const show = () => {
    const state = stateOf();
    phones.stands(state);
    commands.stands(state?.phase, isOn());
    events.show(rows);
    tick();
  };
  let waiting;
  /** Once a frame: rows come in great numbers when a window joins. */
  function later() {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      show();
    }, 16);
  }
  const others = element('a', { className: 'watch__others', href: location.pathname, textContent: words.others });
  place.append(
    element('div', { className: 'watch__top' }, element('p', { className: 'watch__who', textContent: filled(words.who, visit) }), others),
    connection,
    element('div', { className: 'watch' }, element('div', { className: 'watch__side' }, phones.whole, commands.whole, phones.task), events.whole),
    clapper.whole);
  show();
  setInterval(tick, LOOK);
}

/** A pause and the end are for all pages of the visit; a note is of one, that on which something happened last. */
async function everywhere(line, what, text) {
  const pages = line.here();
  const meant = ['pause', 'resume', 'stop'].includes(what) ? pages : pages.slice(0, 1);
  const answers = await Promise.all(meant.map(({ page }) => line.ask(what, text, page)));
  return answers.includes(true) || (answers.includes(false) ? false : undefined);
}

for (const part of document.querySelectorAll('[data-without-script]')) part.hidden = true;
place.classList.add('lab-moderate');
document.documentElement.classList.add('wide');
if (!isThere) place.append(element('p', { className: 'watch__wrong', textContent: words.no_channel, attributes: { role: 'alert' } }));
else if (isNamed) watch();
else choose(place, words);
// The other language shows the same visit.
for (const link of document.querySelectorAll('.tongues a')) link.search = location.search;
