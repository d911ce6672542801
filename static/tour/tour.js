// The guided tour on the page: it plays the journey on the phones that are there, with their own controls, and stops where the person
// takes over (docs/tour.md). Loaded by `autoplay=1` (start.js) and for a page that embeds this one (host.js), by nobody else.
import { Bar } from './bar.js';
import { Tour } from './core.js';
import { bringIntoSight, caption, carryOut, find, keyFor, look, regionOf, scrollCaption, watchPerson, wholeOf } from './phones.js';
import { Pointer, scrollTo } from './pointer.js';

const DATA = { da: 'tour/da.json', en: 'tour/en.json' };
const STYLES = 'tour.css';
/** In milliseconds: between two looks at the page, and the most that passes of the tour's time in between. A computer that slept, or a page that
 * was not seen, has missed nothing. */
const LOOK = 100;
const MOST = 1_000;
/** How long, in milliseconds, it may take until it plays. */
const PATIENCE = 9_000;
/** Its commands to the app (src/host/) have numbers of their own, beside those of an embedding page. */
const FIRST_ID = 1_000_000_000;

const root = document.documentElement;
const at = (name) => new URL(name, document.baseURI).href;
const refused = (code) => Object.assign(new Error(code), { code });

let running;
let starting;

/** Starts the tour, or goes on with it. Rejects with an error whose message is a code of the contract. */
export async function play() {
  starting ??= start().finally(() => (starting = undefined));
  await starting;
  running.do('play');
}

/** The tour waits until it is asked to go on. */
export async function pause() {
  await starting;
  running?.do('pause');
}

async function start() {
  if (running) return;
  if (root.dataset.page !== 'app') throw refused('blocked');
  const deadline = performance.now() + PATIENCE;
  const [data] = await Promise.all([load(root.lang), styles()]);
  // The first screen is there before the app (first_screen.js).
  while (document.querySelector('.arriving') || !document.querySelector('[data-phone] [data-screen]')) {
    if (performance.now() > deadline) throw refused('timeout');
    await new Promise((later) => setTimeout(later, LOOK));
  }
  running = new Running(data);
}

async function load(language) {
  const answer = await fetch(at(DATA[language] ?? DATA.en)).catch(() => undefined);
  if (!answer?.ok) throw refused('blocked');
  return answer.json();
}

/** The styles of the tour, before anything of it is shown. */
function styles() {
  const name = at(STYLES);
  if ([...document.styleSheets].some(({ href }) => href === name)) return undefined;
  return new Promise((done, fail) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: name });
    link.onload = () => done();
    link.onerror = () => fail(refused('blocked'));
    document.head.append(link);
  });
}

/** The phones on the page: an embedding page can put one in the place of the other. */
const present = () => ['old', 'new'].filter(regionOf);

/** A tour that is on the page. */
class Running {
  now = 0;
  /** What is being carried out: an effect and its act. */
  doing;
  requests = 0;
  /** Whether enough of the phones is seen: always, on a page of its own. */
  isSeen = window === top;

  constructor(data) {
    const phones = present();
    const isPractice = new URLSearchParams(location.search).has('step');
    this.tour = new Tour(data, phones, isPractice);
    this.bar = new Bar((what, value) => {
      // Whoever uses the bar is there, however small the window may be.
      this.isSeen = true;
      this.do(what, value);
    });
    // In the frame of another page: half of the phones, or of the frame, is in its window.
    this.sight = new IntersectionObserver((entries) => {
      const { intersectionRect: seen, boundingClientRect: all } = entries.at(-1);
      this.isSeen = seen.height >= Math.min(all.height, innerHeight) / 2 && seen.width >= Math.min(all.width, innerWidth) / 2;
    }, { threshold: [...Array(21).keys()].map((part) => part / 20) });
    this.pointer = new Pointer();
    this.bar.dress(data, this.tour.steps);
    this.unwatch = watchPerson(() => this.do('person'));
    this.onTold = ({ detail }) => this.told(detail);
    document.addEventListener('two-phones-told', this.onTold);
    // The caption may come to speak of the other phone, which is brought into sight before that is painted.
    this.changes = new MutationObserver(() => this.pass());
    this.changes.observe(document.getElementById('app'), { subtree: true, childList: true, attributeFilter: ['data-screen', 'data-step'] });
    root.dataset.tour = '';
    this.last = performance.now();
    this.tick();
  }

  /** Something is asked for: by a control of the bar, by the embedding page, or by a press of the person on a phone. */
  do(what, value) {
    const { tour, now } = this;
    if (what === 'close') return this.close();
    if (what === 'toggle') return this.do(tour.phase === 'playing' ? 'pause' : 'play');
    const effects = {
      play: () => {
        this.missing = undefined;
        return tour.play(now);
      },
      pause: () => tour.pause(),
      person: () => tour.person(),
      chapter: () => tour.chapter(value, now),
      pace: () => tour.setPace(value, now),
    }[what]();
    if (tour.phase !== 'playing') this.drop();
    this.apply(effects);
    this.show();
    return undefined;
  }

  tick() {
    this.timer = setTimeout(() => this.tick(), LOOK);
    this.pass();
  }

  /** Sees to what has come since it last did. */
  pass() {
    const time = performance.now();
    const passed = Math.min(time - this.last, MOST);
    this.last = time;
    // Whoever does not see it misses nothing.
    if (document.hidden || this.isTranslating) return;
    if (window !== top) this.lookAround();
    const { isHeld } = this;
    if (!isHeld) this.now += passed;
    if (root.lang !== this.tour.data.language && root.lang !== this.missing && root.lang in DATA) {
      this.translate();
      return;
    }
    const { tour } = this;
    const phones = present();
    if (phones.length > 0 && phones.join() !== tour.phones.join()) {
      tour.use(phones);
      this.bar.dress(tour.data, tour.steps);
    }
    const shown = caption();
    const says = shown.text || tour.data.acts[tour.act]?.said || '';
    this.caption = shown;
    this.shown = { ...look(tour.data, tour.phones), says, language: shown.lang ?? tour.data.language };
    tour.isHeld = isHeld;
    this.apply(tour.tick(this.shown, this.now));
    // While it waits, nothing is pressed.
    if (tour.phase !== 'playing') this.drop();
    if (this.doing && !isHeld) this.carryOn();
    if (tour.phase === 'playing') scrollCaption(tour.read(this.now));
    this.show();
  }

  /** Whether nobody looks: the phones are not in sight, or a list lies over them. */
  get isHeld() {
    return !this.isSeen || this.bar.isOpen;
  }

  /** Watches the phones that are there: another arrangement has others. */
  lookAround() {
    const phones = document.querySelector('.stage__phones');
    if (!phones || phones === this.watched) return;
    this.sight.disconnect();
    this.sight.observe((this.watched = phones));
  }

  apply(effects) {
    for (const effect of effects) {
      const act = this.tour.data.acts[effect.act];
      if (effect.do === 'goTo') this.ask(effect.step);
      else if (effect.do === 'tell') this.bar.tell(effect.act, this.caption);
      else if (effect.do === 'point' || effect.do === 'show') this.point(act);
      else if (effect.do !== 'finish') this.doing = { effect, act };
    }
  }

  /** Goes on with what is being done. A control may not be there yet, and a text is typed letter by letter. */
  carryOn() {
    const { effect, act } = this.doing;
    if (this.tour.data.acts[this.tour.act] !== act) this.drop();
    else if (carryOut(effect, act, this.tour.data)) this.doing = undefined;
  }

  /** Leaves what is half done; it is done anew when its turn comes again. */
  drop() {
    if (this.doing) this.tour.undo();
    this.doing = undefined;
  }

  point(act) {
    bringIntoSight(act.phone);
    const control = find(act);
    if (control) scrollTo(wholeOf(control), this.covered());
  }

  /** What stays at the top of a page that scrolls. */
  covered() {
    return this.bar.whole.offsetHeight + (document.querySelector('.stage--framed .header')?.offsetHeight ?? 0);
  }

  /** Asks the app to go to a step. */
  ask(step) {
    this.doing = undefined;
    this.requests += 1;
    this.asked = { id: FIRST_ID + this.requests, step };
    document.dispatchEvent(new CustomEvent('two-phones-do', { detail: `${this.asked.id} goTo ${step}` }));
  }

  told(text) {
    const [id, outcome] = text.split(' ');
    if (Number(id) !== this.asked?.id) return;
    this.tour.went(this.asked.step, outcome === 'ok', this.now);
    this.show();
  }

  async translate() {
    this.isTranslating = true;
    try {
      this.missing = undefined;
      this.tour.data = await load(root.lang);
      this.bar.dress(this.tour.data, this.tour.steps);
    } catch {
      // Without a network the bar stays as it is; the controls have other names by now. "Go on" tries again.
      this.missing = root.lang;
      this.do('pause');
    }
    this.isTranslating = false;
  }

  show() {
    const { tour } = this;
    const act = tour.data.acts[tour.act];
    // Whoever pauses wants to show it to somebody.
    const isPointing = act && (tour.phase === 'playing' || tour.why === 'paused') && tour.goal === undefined;
    const control = isPointing ? this.controlOf(act) : undefined;
    this.pointer.at(control && wholeOf(control), { isSight: act?.does === 'look' || act?.does === 'scan' });
    this.bar.show(tour, Boolean(this.caption?.text));
    // The app leaves the focus where it is while the tour presses (src/platform/dom.rs).
    root.toggleAttribute('data-plays', tour.phase === 'playing');
  }

  /** What the pointer is at: of a pad, the key that comes next. */
  controlOf(act) {
    if (act.does !== 'digits') return find(act);
    const { digits } = this.shown.phones[act.phone];
    return keyFor(act, this.tour.takesBack ? this.tour.data.erase : act.text[digits]);
  }

  close() {
    clearTimeout(this.timer);
    this.unwatch();
    this.sight.disconnect();
    this.changes.disconnect();
    document.removeEventListener('two-phones-told', this.onTold);
    this.pointer.remove();
    this.bar.remove();
    for (const name of ['tour', 'plays', 'autoplay']) delete root.dataset[name];
    running = undefined;
  }
}
