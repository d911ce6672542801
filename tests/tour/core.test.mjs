// The rules of the guided tour in virtual time: what is pressed when, and what happens in any order of person, pause, chapter and slow app.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LOST_AFTER, PACE, STUCK_AFTER, Tour, readingTime } from '../../static/tour/core.js';
import { Phones, randomFrom } from './world.mjs';

const folder = process.env.TOUR_DATA ?? join(import.meta.dirname, '../../dist/tour');
const data = JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8'));
const LOOK = 100;
const HOUR = 3_600_000;

/** A tour on phones that answer at once, or after `slow` milliseconds. */
function start({ phones = ['old', 'new'], slow = 0, isPractice = true, seed = 1 } = {}) {
  const world = new Phones(data, phones);
  const tour = new Tour(data, phones, isPractice);
  const random = randomFrom(seed);
  const all = [];
  let now = 0;
  const take = (effects) => {
    for (const effect of effects) {
      all.push({ ...effect, now });
      world.take(effect, now, typeof slow === 'function' ? slow(random) : slow);
    }
  };
  return {
    world, tour, all, random, take,
    get now() { return now; },
    do: (what, ...given) => take(tour[what](...given, now)),
    step() {
      now += LOOK;
      for (const step of world.pass(now, random)) take(tour.went(step, true, now));
      take(tour.tick(world.shown(), now));
    },
    until(is, limit = HOUR) {
      for (const end = now + limit; !is(); ) {
        this.step();
        assert.ok(now < end, `not within ${limit} ms: ${JSON.stringify({ phase: tour.phase, why: tour.why, act: tour.act, from: tour.from, at: world.at, coming: world.coming })}`);
      }
    },
    wait(milliseconds) {
      for (const end = now + milliseconds; now < end; ) this.step();
    },
  };
}

/** At step 4 the person has gone to the settings of the old phone, which are not on the way, for as long as the tour takes to see it. */
function off() {
  const run = start();
  run.do('play');
  run.until(() => run.tour.step === 4);
  run.do('person');
  run.world.aside.old = 'settings';
  run.wait(LOST_AFTER + 2 * LOOK);
  return run;
}

const isOver = (run) => () => run.tour.phase === 'over';
const USED = ['press', 'skip', 'notice', 'tick', 'pick', 'fill', 'digit', 'erase'];
const used = (run) => run.all.filter(({ do: what }) => USED.includes(what));

describe('the tour by itself', () => {
  it('does every act once, in the order of the script', () => {
    const run = start();
    run.do('play');
    run.until(isOver(run));
    const acts = used(run).filter(({ digit }, place, all) => digit === undefined || all[place - 1]?.digit === undefined);
    const wanted = [...data.acts.keys()].filter((place) => !['look', 'install', 'scan'].includes(data.acts[place].does));
    assert.deepEqual(acts.map(({ act }) => act), wanted);
    assert.deepEqual(run.all.filter(({ do: what }) => what === 'tell').map(({ act }) => act), [...data.acts.keys()]);
    assert.equal(run.tour.step, 19);
  });

  it('gives again what was left half done when it paused', () => {
    const run = start();
    const take = run.world.take.bind(run.world);
    const fills = () => run.all.filter(({ do: what }) => what === 'fill').length;
    // The first time, nothing comes of it.
    run.world.take = (effect, ...more) => (effect.do === 'fill' && fills() === 1 ? undefined : take(effect, ...more));
    run.do('play');
    run.until(() => fills() === 1);
    run.do('pause');
    run.tour.undo();
    run.do('play');
    run.until(isOver(run));
    assert.equal(fills(), 2);
    assert.deepEqual(run.all.filter(({ do: what }) => what === 'goTo'), [], 'it goes on in the same world');
  });

  it('enters the digits of each PIN one after the other', () => {
    const run = start();
    run.do('play');
    run.until(isOver(run));
    const digits = new Map(run.all.filter(({ digit }) => digit).map(({ act }) => [act, []]));
    for (const one of run.all.filter(({ digit }) => digit)) digits.get(one.act).push(one);
    assert.deepEqual([...digits.values()].map((keys) => keys.map(({ digit }) => digit).join('')), Array(4).fill('112358'));
    const [first] = digits.values();
    assert.ok(first.every(({ now }, place) => place === 0 || now - first[place - 1].now >= PACE.key));
  });

  it('points at a control before it uses it, and lets the caption be read', () => {
    const run = start();
    run.do('play');
    run.until(isOver(run));
    for (const one of used(run).filter(({ digit }) => digit === undefined)) {
      const pointed = run.all.findLast((other) => other.do === 'point' && other.act === one.act && other.now <= one.now);
      assert.ok(one.now - pointed.now >= PACE.point, JSON.stringify(one));
    }
    assert.ok(run.now > readingTime(run.world.shown().says, 'en') * 10);
  });

  it('is quicker and slower by its pace', () => {
    const time = (pace) => {
      const run = start();
      run.do('setPace', pace);
      run.do('play');
      run.until(isOver(run));
      return run.now;
    };
    assert.ok(time(0.75) > 1.2 * time(1) && time(1) > 1.2 * time(1.5));
  });

  it('waits for an app that is slow', () => {
    const run = start({ slow: 5_000 });
    run.do('play');
    run.until(isOver(run));
    assert.equal(used(run).filter(({ do: what }) => what === 'press').length, data.acts.filter(({ does }) => does === 'press').length);
  });

  it('begins anew on phones that are done', () => {
    const run = start();
    run.world.goTo(20);
    run.do('play');
    run.until(isOver(run));
    assert.deepEqual(run.all.filter(({ do: what }) => what === 'goTo').map(({ step }) => step), [0]);
    assert.ok(used(run).length > 20);
  });
});

describe('the person', () => {
  it('takes over: nothing is pressed until it is to go on', () => {
    const run = start();
    run.do('play');
    run.until(() => used(run).length === 8);
    run.do('person');
    assert.deepEqual([run.tour.phase, run.tour.why], ['waiting', 'taken']);
    run.wait(60_000);
    assert.equal(used(run).length, 8);
    run.do('play');
    run.until(isOver(run));
  });

  it('has done some of it: the tour goes on from there', () => {
    const run = start();
    run.do('play');
    run.until(() => run.tour.step === 3);
    run.do('person');
    run.world.goTo(11);
    run.do('play');
    run.until(isOver(run));
    assert.ok(used(run).every(({ act }) => ![4, 5, 6, 8, 9, 10].includes(data.acts[act].step)));
    assert.ok(run.all.every(({ do: what }) => what !== 'goTo'));
  });

  it('has typed digits of their own, which are taken back', () => {
    const run = start();
    run.do('play');
    run.until(() => run.world.digits.old === 2);
    run.do('person');
    run.wait(2_000);
    const count = run.world.digits.old;
    run.world.key('old', '9');
    run.do('play');
    run.until(isOver(run));
    assert.equal(run.all.filter(({ do: what }) => what === 'erase').length, count + 1);
  });

  it('has done the new phone first: the old one is what is left', () => {
    const run = start();
    run.world.at.new = run.world.placesOf('new')[2];
    run.do('play');
    run.until(isOver(run));
    assert.equal(data.acts[used(run)[0].act].step, 1);
  });

  it('has left the way: it offers to go on from the nearest step', () => {
    const run = off();
    assert.equal(run.tour.from, 4);
    run.do('play');
    assert.equal(run.tour.goal, 4);
    run.until(isOver(run));
  });

  it('comes back by themselves: the tour goes on in this world', () => {
    const run = off();
    run.world.aside = {};
    run.wait(2 * LOOK);
    assert.equal(run.tour.from, undefined);
    run.do('play');
    run.until(isOver(run));
    assert.ok(run.all.every(({ do: what }) => what !== 'goTo'));
  });
});

describe('nobody looks', () => {
  const placeOf = (control) => data.acts.findIndex((act) => act.control === control);
  const shown = (run) => run.all.filter(({ do: what }) => what === 'show').map(({ act }) => act);

  it('at the beginning, and nothing is pressed until somebody does', () => {
    const run = start();
    run.tour.isHeld = true;
    run.do('play');
    run.wait(60_000);
    assert.deepEqual([used(run), run.tour.phase, run.tour.why], [[], 'playing', undefined]);
    run.tour.isHeld = false;
    run.until(isOver(run));
  });

  it('while the app is installed: the phone that is next is shown, not pressed', () => {
    const run = start();
    run.do('play');
    run.until(() => used(run).length === 1);
    run.tour.isHeld = true;
    run.until(() => run.tour.act === placeOf('menu'));
    run.wait(60_000);
    assert.deepEqual([used(run).length, shown(run).at(-1)], [1, placeOf('menu')]);
  });

  it('is not said of who has paused, who sees the phone that is next', () => {
    const run = start();
    run.do('play');
    run.until(() => used(run).length === 1);
    run.do('pause');
    run.until(() => run.tour.act === placeOf('menu'));
    assert.deepEqual([run.tour.why, shown(run)], ['paused', [placeOf('install'), placeOf('menu')]]);
  });

  it('is not said of who has taken over, who chooses the phone to look at', () => {
    const run = start();
    run.do('play');
    run.until(() => used(run).length === 1);
    run.do('person');
    run.until(() => run.tour.act === placeOf('menu'));
    assert.deepEqual(shown(run), []);
  });
});

describe('what goes wrong', () => {
  it('a phone that has left the way by itself stops the tour', () => {
    const run = start();
    run.do('play');
    run.until(() => run.tour.step === 12);
    run.world.aside.old = 'code-expired';
    run.until(() => run.tour.phase === 'waiting', 60_000);
    assert.deepEqual([run.tour.why, run.tour.from], ['lost', 12]);
  });

  it('a press that leads nowhere stops it, and is not repeated', () => {
    const run = start({ slow: HOUR });
    run.do('play');
    run.until(() => run.tour.phase === 'waiting', 60_000);
    assert.deepEqual([run.tour.why, run.tour.from, used(run).length], ['lost', 0, 1]);
  });

  it('an app that does not come to a step is said to', () => {
    const run = start();
    run.do('chapter', 7);
    run.world.coming = [];
    run.until(() => run.tour.phase === 'waiting', STUCK_AFTER + 10 * LOOK);
    assert.equal(run.tour.why, 'lost');
    run.do('play');
    run.until(isOver(run));
  });
});

describe('steps', () => {
  it('each can be gone to, and is played from', () => {
    for (let step = 0; step < 20; step++) {
      const run = start();
      run.do('chapter', step);
      assert.equal(run.tour.step, step);
      run.until(() => run.tour.act !== undefined);
      assert.equal(data.acts[run.tour.act].step, step);
      run.until(isOver(run));
    }
  });

  it('whoever has paused stays there', () => {
    const run = start();
    run.do('play');
    run.wait(1_000);
    run.do('pause');
    run.do('chapter', 9);
    run.wait(60_000);
    assert.deepEqual([run.tour.phase, run.tour.step, used(run).length], ['waiting', 9, 0]);
  });

  it('of two that are gone to at once, the last counts', () => {
    const run = start({ slow: 300 });
    run.do('play');
    run.do('chapter', 3);
    run.wait(LOOK);
    run.do('chapter', 5);
    run.wait(200);
    assert.equal(run.tour.goal, 5);
    run.wait(300);
    assert.equal(run.tour.goal, undefined);
    assert.equal(run.tour.step, 5);
  });
});

describe('one phone alone', () => {
  it('the old one ends with its code, and the rest is named', () => {
    const run = start({ phones: ['old'] });
    run.do('play');
    run.until(isOver(run));
    assert.deepEqual([run.tour.step, run.tour.note], [7, 'onNew']);
    assert.deepEqual(run.tour.steps, [1, 2, 3, 4, 5, 6, 7]);
  });

  it('the new one goes past the scan, and says so', () => {
    const run = start({ phones: ['new'] });
    const notes = new Set();
    run.do('play');
    run.until(() => notes.add(run.tour.note) && run.tour.phase === 'over');
    assert.deepEqual([...notes].filter(Boolean), ['onOld', 'pastScan']);
    assert.deepEqual(run.all.filter(({ do: what }) => what === 'goTo').map(({ step }) => step), [13]);
  });

  it('is played in a world for practice', () => {
    const run = start({ phones: ['old'], isPractice: false });
    run.do('play');
    run.until(isOver(run));
    const [first] = run.all.filter(({ do: what }) => what === 'goTo' || USED.includes(what));
    assert.deepEqual([first.do, first.step], ['goTo', 1]);
  });
});

describe('reading', () => {
  it('takes longer for a longer text, and never less than a moment', () => {
    assert.equal(readingTime('OK', 'en'), PACE.read);
    assert.ok(readingTime('x'.repeat(130), 'en') === 10_000);
    assert.ok(readingTime('x'.repeat(130), 'ar') > readingTime('x'.repeat(130), 'da'));
  });
});

describe('in any order', () => {
  const SEEDS = Number(process.env.TOUR_SEEDS ?? 300);

  /** Something that the person does, with the phones or with the bar. */
  function disturb(run) {
    const { tour, world, random } = run;
    const pick = (list) => list[Math.floor(random() * list.length)];
    const phone = pick(['old', 'new']);
    const kind = pick(['pause', 'play', 'chapter', 'key', 'aside', 'back', 'ahead', 'pace']);
    if (kind === 'pause' || kind === 'play') return run.do(kind);
    if (kind === 'chapter') return run.do('chapter', Math.floor(random() * 20));
    if (kind === 'pace') return run.do('setPace', pick([0.75, 1, 1.5]));
    run.do('person');
    if (kind === 'key') world.key(phone, pick([...'0123456789']));
    if (kind === 'aside') world.aside[phone] = pick(['settings', 'apps', 'code-expired']);
    if (kind === 'back') world.aside = {};
    if (kind === 'ahead') world.goTo(Math.floor(random() * 20));
    return tour;
  }

  it(`it waits without a press, goes on, and ends at 19 (${SEEDS} runs)`, () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const run = start({ seed, slow: (random) => random() ** 3 * 6_000 });
      run.do('play');
      for (let disturbance = 0; disturbance < 12; disturbance++) {
        run.wait(LOOK + run.random() * 25_000);
        disturb(run);
        if (run.tour.phase === 'playing') continue;
        const before = used(run).length;
        run.wait(run.random() * 8_000);
        assert.equal(used(run).length, before, `seed ${seed}: pressed in ${run.tour.phase}`);
      }
      // Whoever wants to go on can: at worst from the nearest step.
      run.world.aside = {};
      if (run.tour.phase === 'over') run.do('play');
      run.until(() => {
        if (run.tour.phase === 'waiting') run.do('play');
        return run.tour.phase === 'over';
      });
      assert.equal(run.tour.step, 19, `seed ${seed}`);
      assert.equal(run.world.at.new, undefined, `seed ${seed}: the new phone is done`);
    }
  });
});
