// A visit of a study on the page (docs/studies.md): start.js loads it where the address names a study, and the app starts when this lets
// it (`letStudy`). The rules are in crates/study, which this asks through the lab; the records go to storage that only a participant who
// has agreed to it gets, or to the page around the frame.
import { Bar } from './bar.js';
import { cover } from './cover.js';
import { copied, handOver } from './hand.js';
import { Guard } from './lock.js';
import { Pages } from './pages.js';
import { Keep } from './keep.js';
import { deleteAll, inFile, isOld, leaveMark, left, takeMark } from './left.js';
import { Moderated } from './moderated.js';
import { Problem, at, isFramed, option, prepare, problem, reached, wallClock, wordsOf } from './prepare.js';
import { claim, hearEnd, letGo } from './turn.js';
import { Watch, isDeadEnd, lengthen, phonesOf } from './watch.js';

const root = document.documentElement;
/** In milliseconds: between two looks at the clock. */
const LOOK = 1_000;
/** In milliseconds: how long a press on what hands the records over may wait for the storage. A browser shares a file soon after a press only. */
const HAND = 2_500;

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
    const asked = { do: what, wall: wallClock(), page: Math.floor(performance.now()), ...more };
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
      if (key) hearEnd(key, () => this.withdrawnElsewhere());
      const { database } = this;
      const visits = await left(database).catch(() => []);
      if (visits.some(isOld)) await deleteAll(isOld).catch(() => {});
      const visit = visits.find((session) => session.key === key && !isOld(session));
      kept = visit?.kept;
      if (kept) {
        this.keep = await Keep.goOn(visit, database, this.heard);
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

  /** What is heard of the storage. */
  heard = { failing: (why) => this.failing(why), gone: () => this.withdrawnElsewhere() };

  /** Another tab goes on with this visit. */
  async lost() {
    if (this.isGone) return;
    this.isLost = true;
    this.pages.show('elsewhere', {});
    cover(true);
    await this.keep?.through();
    // What waited had no visit any more to belong to.
    if (this.isGone) return;
    this.moderated?.close('elsewhere');
    this.keep?.close();
  }

  /** Another tab deletes this visit, and waits until this page is gone, with its phones: their world would come back. It is said after that. */
  withdrawnElsewhere() {
    if (this.isGone || !this.keep) return;
    this.isGone = this.isLost = true;
    this.moderated?.close('deleted');
    this.keep.forget();
    this.rows = [];
    this.pages.show('loading', {});
    cover(true);
    leaveMark({ language: this.words.language, sessions: this.facts.sessions });
    location.reload();
  }

  /** What takes longer than a moment is seen to be waited for. */
  async patiently(promise) {
    const soon = setTimeout(() => !this.isLost && this.pages.show('loading', {}), LOOK);
    return promise.finally(() => clearTimeout(soon));
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
    this.kept = { ...kept, at: wallClock(), isTimeUp: this.isTimeUp };
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
    if (this.keep) await this.patiently(this.keep.through());
    if (this.isLost) return undefined;
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
      letGo(this.facts.key);
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
    this.keep = await this.patiently(Keep.begin({ ...this.facts, plan: this.plan }, this.heard));
    // Deleted, or taken over, before it began.
    if (this.isLost) return;
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
      const isMeant = (session) => session.study === study && session.participant === code.trim();
      const count = await this.patiently(deleteAll(isMeant, isOwn ? sessions : []));
      if (isOwn) letGo(this.facts.key);
      this.pages.withdrawn = isOwn && this.rows.length > 0 ? 1 : count;
    } catch {
      this.pages.withdrawn = -1;
    }
    this.ask('withdraw', { participant: code });
    // Somebody else's code was given: this visit is as it was.
    if (this.page !== 'withdrawn') this.pages.show('withdrawn', {});
  }

  async hand() {
    const rows = (await this.keep?.rows(HAND)) ?? this.rows;
    return handOver(this.lab, { rows, facts: this.facts, plan: this.plan, consent: this.pages.consentText() });
  }

  /** The page is out of sight, or back. */
  async out(isOut) {
    if (this.keep) this.keep.isLeaving = isOut;
    if (isOut !== this.isOut) {
      this.isOut = isOut;
      this.tell(isOut ? 'hide' : 'show');
      if (isOut) this.ask('leave');
    }
    this.keep?.flush();
    // Out of sight a page may go on.
    if (this.keep) this.keep.isLeaving = false;
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

/** The visit that this page had was deleted by another tab. */
async function tellWithdrawn({ language, sessions }) {
  // Until it was loaded again, the app may have stored its phones once more.
  await deleteAll(() => false, sessions).catch(() => {});
  root.lang = language;
  const pages = new Pages(await wordsOf(language), {}, () => location.reload());
  pages.withdrawn = 1;
  pages.show('withdrawn', {});
}

async function begin(words) {
  new Pages(words, {}, () => {}).show('loading', {});
  try {
    const withdrawn = takeMark();
    if (withdrawn) return await tellWithdrawn(withdrawn);
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
      await reached(import(at('./host.js')));
    }
    const study = new Study(prepared, words, facts);
    document.addEventListener('two-phones-told', ({ detail }) => /^(seen|camera|scan) /.test(detail) && study.tell(detail));
    document.addEventListener('visibilitychange', () => study.out(document.hidden));
    addEventListener('pagehide', () => {
      study.out(true);
      study.moderated?.leave();
    });
    return await study.open();
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error);
    const told = error instanceof Problem ? error.told : { word: 'versions' };
    new Pages(words, {}, (what) => what === 'again' && location.reload()).show('problem', told);
    return undefined;
  }
}

// Without its words there is no page of a study: start.js says so. All else that may take long is said by the study itself.
begin(await wordsOf(root.lang));
