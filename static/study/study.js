// A visit of a study on the page (docs/studies.md): start.js loads it where the address names a study, and the app starts when this lets
// it (`letStudy`). The rules are in crates/study, which this asks through the lab; the records go to storage that only a participant who
// has agreed to it gets, or to the page around the frame.
import { Bar } from './bar.js';
import { cover } from './cover.js';
import { copied, handOver } from './hand.js';
import { Guard } from './lock.js';
import { Pages } from './pages.js';
import { Keep, find } from './keep.js';
import { deleteAll, inFile, left } from './left.js';
import { Moderated } from './moderated.js';
import { claim } from './turn.js';
import { Watch, isDeadEnd, lengthen, phonesOf } from './watch.js';

const root = document.documentElement;
const at = (name) => new URL(name, document.baseURI).href;
const LAB = './lab/lab.js';
const WORDS = { da: 'study/da.json', en: 'study/en.json' };
/** In milliseconds: how long a file of the study may take, and between two looks at the clock. */
const PATIENCE = 15_000;
const LOOK = 1_000;
/** A link that names no plan has the usual one. */
const LONGEST_PLAN = 200_000;

const isFramed = window !== parent;
const address = [...new URLSearchParams(globalThis.asked)];
const option = (name) => address.find(([known]) => known === name)?.[1];

async function load(name, read) {
  const answer = await fetch(at(name), { signal: AbortSignal.timeout?.(PATIENCE) });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return read(answer);
}
const wordsOf = (language) => load(WORDS[language] ?? WORDS.en, (answer) => answer.json());

/** A problem that is said before anything begins. */
class Problem extends Error {
  constructor(told) {
    super(told.word);
    this.told = told;
  }
}
const problem = (word, what = '', more = '') => new Problem({ word, what, more });

/** The visit, by the rules of the lab. */
async function prepare() {
  const lab = await import(at(LAB)).catch(() => {
    throw problem('unreachable');
  });
  await lab.default();
  const read = (text) => {
    const answer = JSON.parse(text);
    if (answer.problem) throw new Problem(answer.problem);
    return answer;
  };
  const { plan: name } = read(lab.planOf(JSON.stringify({ address })));
  // Opened once; what is read from it later is as it is then.
  const database = isFramed ? undefined : await find();
  const packed = packedPlan();
  const plan = name || packed ? ((await planLeft(database)) ?? (name ? await planCalled(name) : read(lab.unpackPlan(packed)).plan)) : null;
  const version = document.querySelector('script[data-version]').dataset.version;
  const visit = new lab.Visit();
  const asked = { address, plan, version, framed: isFramed, page: Math.floor(performance.now()), wall: Date.now() };
  read(visit.begin(JSON.stringify(asked)));
  return { lab, visit, plan, database, factsIn: (language) => JSON.parse(visit.facts(language)) };
}

/** The plan of the link itself, in its fragment. A link that names a plan beside the page has that one. */
const packedPlan = () => /^#(?!\?)(?:.*&)?plan=([^&]*)/.exec(location.hash)?.[1];

/** A visit goes on by the plan it began with, also without a network. */
async function planLeft(database) {
  const visits = await left(database).catch(() => []);
  return visits.find(({ study, participant, plan }) => plan && study === option('study') && participant === option('participant'))?.plan;
}

async function planCalled(name) {
  try {
    const text = await load(`plans/${name}.json`, (answer) => answer.text());
    return text.length > LONGEST_PLAN ? text.slice(0, LONGEST_PLAN + 1) : text;
  } catch {
    throw problem('plan-unreachable', name);
  }
}

class Study {
  /** The records of this page. */
  rows = [];
  isOut = document.hidden;

  constructor({ lab, visit, plan, database, factsIn }, words, facts) {
    Object.assign(this, { lab, visit, plan, database, factsIn, words, facts });
    // Somebody may watch in another window of this browser: where the plan lets them, and this page can tell it.
    this.facts.canBeWatched = facts.moderated && !isFramed && 'BroadcastChannel' in globalThis;
    this.pages = new Pages(words, facts, (what, more) => this.pressed(what, more));
  }

  /** Asks the rules, and carries out what they answer. */
  ask(what, more = {}) {
    const asked = { do: what, wall: Date.now(), page: Math.floor(performance.now()), ...more };
    const effects = JSON.parse(this.visit.ask(JSON.stringify(asked)));
    for (const effect of effects) this[`on_${effect.do}`]?.(effect);
    // What belongs together is written together.
    if (effects.some((effect) => effect.do === 'keep' || effect.strict)) this.keep?.through();
  }

  tell(line) {
    this.ask('told', { text: line });
    if (isDeadEnd(line)) this.bar?.deadEnd();
  }

  async open() {
    const { key } = this.facts;
    let kept = null;
    if (isFramed) {
      kept = JSON.parse(option('at') ?? 'null');
    } else {
      // What another tab writes is read when it has let go.
      if (key && !(await claim(key, () => this.lost()))) return this.pages.show('elsewhere', {});
      const { database } = this;
      const isOld = (session) => session.until < Date.now();
      const visits = await left(database).catch(() => []);
      if (visits.some(isOld)) await deleteAll(isOld).catch(() => {});
      kept = visits.find((session) => session.key === key && !isOld(session))?.kept;
      if (kept) {
        this.keep = await Keep.goOn(key, database, (why) => this.failing(why));
        kept = after(kept, (await this.keep.rows()).at(-1));
        this.letWatch();
      } else {
        database?.close();
      }
    }
    this.isTimeUp = kept?.isTimeUp;
    this.pages.isTimeUp = this.isTimeUp;
    return this.ask('open', { kept: kept ?? null });
  }

  /** After consent somebody may watch in another window of this browser, if the plan says so. */
  letWatch() {
    if (!this.facts.canBeWatched) return;
    this.moderated ??= new Moderated(this.facts, {
      rows: async () => (await this.keep?.rows()) ?? this.rows,
      act: (what, text) => this.noted(what, text),
    });
  }

  /** Carries out what somebody who watches notes. Returns whether that was possible. */
  noted(what, text) {
    const before = this.rows.length;
    this.byModerator = what === 'pause';
    this.ask('note', { what, text });
    this.byModerator = false;
    return this.rows.length > before;
  }

  /** Another tab goes on with this visit. */
  lost() {
    if (this.isGone) return;
    this.isLost = true;
    this.moderated?.close('elsewhere');
    this.keep?.through().then(() => this.keep.close());
    this.pages.show('elsewhere', {});
    cover(true);
  }

  // What is to be done.

  on_row({ row }) {
    if (this.isLost) return;
    // It is said once: where the task is asked about, or before the next one.
    if (row.event === 'task' || row.event === 'answer') this.isTimeUp = row.event === 'task' && row.detail.startsWith('time-up');
    this.rows.push(row);
    if (isFramed) document.dispatchEvent(new CustomEvent('two-phones-record', { detail: row }));
    else this.keep?.row(row);
    this.moderated?.row(row);
  }

  on_keep({ kept }) {
    if (this.isLost) return;
    this.kept = { ...kept, at: Date.now(), isTimeUp: this.isTimeUp };
    this.keep?.state(this.kept);
  }

  on_show(page) {
    this.page = page.page;
    const { byModerator = false } = this;
    this.moderated?.stands({ phase: page.page, task: page.task ?? 0, of: page.of ?? 0, text: this.pages.task(page.place), byModerator });
    if (page.page === 'deleted') return this.deleted();
    const isApp = page.page === 'running' || page.page === 'done';
    cover(!isApp && Boolean(this.bar));
    if (isApp) {
      this.pages.hide();
      this.bar?.show(page);
    } else {
      this.pages.show(page.page === 'pause' && this.isGivingUp ? 'giveUp' : page.page, { ...page, isFramed, byModerator, isTimeUp: this.isTimeUp, isBroken: this.keep?.isBroken, until: this.keep?.session?.until });
    }
    this.isGivingUp = false;
  }

  async on_launch({ query, afresh, held_ms, longer }) {
    root.toggleAttribute('data-study-starts', true);
    root.dataset.held = held_ms;
    // The card that says why the app cannot start.
    const isFailed = () => document.querySelector('#app > .start:not([data-page]), #app.fallback');
    new MutationObserver(() => isFailed() && root.removeAttribute('data-study-starts')).observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
    const options = new URLSearchParams(query);
    this.guard = new Guard(this.facts);
    document.addEventListener('two-phones-ready', () => this.onReady({ options, afresh, longer }), { once: true });
    if (afresh && !isFramed) history.replaceState(null, '');
    const isPractice = options.has('step');
    const session = options.get('session');
    this.hasPractice = !afresh && isPractice && inFile(session);
    globalThis.letStudy(`?${options}`);
    this.isSame = isPractice ? Promise.resolve(this.hasPractice) : globalThis.storedWorld;
  }

  async onReady({ options, longer }) {
    // What is pressed for that is no press of the participant.
    if (longer) await lengthen();
    this.watch = new Watch((line) => this.tell(line));
    const needsBar = !isFramed || Boolean(this.plan);
    if (needsBar) this.bar = new Bar(this.words, this.facts, (what) => this.pressed(what));
    if (this.keep?.isBroken) this.bar.note(this.words.bar.failing);
    const same = Boolean(await this.isSame);
    this.ask('ready', { same });
    root.removeAttribute('data-study-starts');
    for (const { phone, step, screen } of phonesOf()) this.tell(`shown ${phone === 'old' ? 1 : 2} ${phone} ${step} ${screen}`);
    this.clock = setInterval(() => this.ask('tick'), LOOK);
    this.language = options.get('lang');
  }

  /** The last minute of a task with a limit begins. */
  on_minute() {
    this.bar?.note(this.words.bar.minute);
  }

  on_hold({ paused_at, held_ms }) {
    root.dataset.held = held_ms;
    if (paused_at === null) delete root.dataset.paused;
    else root.dataset.paused = paused_at;
  }

  async on_reload() {
    await this.keep?.through();
    if (this.keep?.isBroken) {
      // What is not stored would be gone with the page.
      this.page = undefined;
      this.ask('stay');
      return this.page ? undefined : this.on_show({ page: 'end' });
    }
    if (!isFramed) return location.reload();
    const next = new URL(location.href);
    next.searchParams.set('at', JSON.stringify(this.kept));
    // Where a host drops the query, the fragment has it again.
    if (next.hash.startsWith('#?')) next.hash = next.search;
    return location.replace(next);
  }

  on_forget() {
    this.isGone = true;
    this.moderated?.close('deleted');
    this.keep?.close();
    this.keep = undefined;
    this.rows = [];
    this.gone = deleteAll((session) => session.key === this.facts.key, this.facts.sessions);
  }

  /** It is said when it is so. */
  async deleted() {
    try {
      await this.gone;
      this.pages.show('deleted', {});
    } catch {
      this.pages.withdrawn = -1;
      this.pages.show('withdrawn', {});
    }
  }

  /** Storage fails, or fills up. */
  failing(why) {
    this.tell(`fault ${why === 'filling' || why === 'full' ? 'storage-full' : 'storage-missing'}`);
    this.bar?.note(why === 'filling' ? this.words.bar.filling : this.words.bar.failing);
  }

  // What a participant presses on the pages and the bar.

  async pressed(what, more) {
    const acts = {
      again: () => location.reload(),
      named: () => named(more),
      agree: () => this.agree(more),
      giveUpAsked: () => {
        this.isGivingUp = true;
        this.ask('pause');
      },
      choose: () => this.ask('choose', more),
      send: () => this.ask('send', more),
      hand: () => this.hand(),
      copy: () => copied(this.facts.code),
      delete: () => this.ask('delete'),
      withdraw: () => this.withdraw(more),
      here: () => claim(this.facts.key, () => this.lost(), true).then(() => location.reload()),
    };
    return what in acts ? acts[what]() : this.ask(what);
  }

  async agree(longer) {
    this.keep = await Keep.begin({ ...this.facts, plan: this.plan }, (why) => this.failing(why));
    this.letWatch();
    this.ask('agree', { longer, language: this.words.language });
  }

  async withdraw(code) {
    const { study, participant, sessions } = this.facts;
    try {
      const isOwn = code.trim() === participant;
      if (isOwn) {
        this.isGone = true;
        this.moderated?.close('deleted');
        this.keep?.close();
      }
      const count = await deleteAll((session) => session.study === study && session.participant === code.trim(), isOwn ? sessions : []);
      this.pages.withdrawn = isOwn && this.rows.length > 0 ? 1 : count;
    } catch {
      this.pages.withdrawn = -1;
    }
    this.ask('withdraw', { participant: code });
    // Somebody else's code was given: this visit is as it was.
    if (this.page !== 'withdrawn') this.pages.show('withdrawn', {});
  }

  async hand() {
    const rows = (await this.keep?.rows()) ?? this.rows;
    return handOver(this.lab, { rows, facts: this.facts, plan: this.plan, consent: this.pages.consentText() });
  }

  /** The page is out of sight, or back. */
  async out(isOut) {
    if (isOut === this.isOut) return;
    this.isOut = isOut;
    this.tell(isOut ? 'hide' : 'show');
    if (isOut) this.ask('leave');
    this.keep?.flush();
  }
}

/** What was kept, and the last record, which may have come later. */
function after(kept, last) {
  if (!last || last.seq < kept.seq) return kept;
  return { ...kept, seq: last.seq, story_ms: Math.max(kept.story_ms, last.story_ms), at: Math.max(kept.at, Date.parse(last.time_iso)) };
}

/** The link with the participant in it: opened again, it leads to the same visit. */
function named(code) {
  const next = new URL(location.href);
  next.searchParams.set('participant', code);
  if (next.hash.startsWith('#?')) next.hash = '';
  location.replace(next);
}

async function begin(words) {
  new Pages(words, {}, () => {}).show('loading', {});
  try {
    const prepared = await prepare();
    let facts = prepared.factsIn(root.lang);
    if (facts.language && facts.language !== root.lang) {
      words = await wordsOf(facts.language);
      root.lang = words.language;
      facts = prepared.factsIn(root.lang);
    }
    if (isFramed) {
      if (!facts.participant) throw problem('participant');
      // It keeps the records until the page around can hear them.
      await import(at('./host.js'));
    }
    const study = new Study(prepared, words, facts);
    document.addEventListener('two-phones-told', ({ detail }) => /^(seen|camera|scan) /.test(detail) && study.tell(detail));
    document.addEventListener('visibilitychange', () => study.out(document.hidden));
    addEventListener('pagehide', () => {
      study.out(true);
      study.moderated?.leave();
    });
    await study.open();
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error);
    const told = error instanceof Problem ? error.told : { word: 'versions' };
    new Pages(words, {}, (what) => what === 'again' && location.reload()).show('problem', told);
  }
}

// Without its words there is no page of a study: start.js says so. All else that may take long is said by the study itself.
begin(await wordsOf(root.lang));
