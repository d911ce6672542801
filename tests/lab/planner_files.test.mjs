// What the planner opens: a participant's link does the same as the file, and what the form cannot hold is named and takes nothing away.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { askAtEnd, endFor, planOf, stateOf, usualPlan } from '../../static/lab/plan/model.js';
import { meaningOf, opened } from '../../static/lab/plan/opening.js';

const dist = join(import.meta.dirname, '../../dist');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PATIENCE = 30_000;
const lab = await import(join(dist, 'lab/lab.js'));
lab.initSync({ module: readFileSync(join(dist, 'lab/lab_bg.wasm')) });

/** What the pages of a participant say and do by a plan, in both languages. */
function visitOf(plan) {
  const visit = new lab.Visit();
  const asked = { address: [['study', 's'], ['participant', 'P02']], plan, version: '', framed: false, wall: 0, page: 0 };
  const begun = visit.begin(JSON.stringify(asked));
  const told = [begun, visit.facts('en'), visit.facts('da'), lab.checkPlan(plan), lab.ordersOf(plan, 'P01\nP02\nP03')];
  visit.free();
  return told;
}

/** Numbers that are the same in each run. */
function random(seed) {
  let state = seed;
  const below = (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return { below, one: (list) => list[below(list.length)], maybe: (value) => (below(2) ? value() : undefined) };
}

const items = Array.from({ length: 10 }, (_, place) => `Udsagn ${place + 1}`);
/** A plan; one in four values of `wild` is of any other kind. */
function planBy({ below, one, maybe }, isWild) {
  const odd = (value) => (isWild && below(12) === 0 ? one([5, true, null, [], {}, '', 'x', [1, 2], { da: 1 }, [['a']], -1, 1.5, 'constructor', { '*': 'x' }]) : value);
  const text = () => odd(one(['', 'One', {}, { en: 'One' }, { da: 'En' }, { en: 'One', da: 'En' }, { en: '', da: 'En' }, { en: '', da: '' }, { de: 'Eins' }, { de: 'Eins', en: 'One' }, { en: 'One', da: 'One' }]));
  const subset = (names) => names.map((name) => [below(100), name]).sort(([a], [b]) => a - b).slice(0, below(names.length + 1)).map(([, name]) => name);
  const task = (_, place) => odd({
    id: odd(`t${place}`), text: maybe(text), phones: maybe(() => odd('both')), start: maybe(() => odd(below(20))), success: maybe(() => odd(one(['finish', below(20)]))),
    scenario: maybe(() => odd(one(['', 'sms-late', 'sms-late@14', 'sms-never*2,expired-qr']))), limit_s: maybe(() => odd(5 + below(100))),
  });
  return odd({
    version: odd(1), study: maybe(() => odd('s')), title: maybe(text), contact: maybe(text), consent: maybe(text), product: maybe(text), comment: maybe(text),
    tasks: maybe(() => odd(Array.from({ length: 1 + below(3) }, task))), order: maybe(() => odd(one(['fixed', 'balanced']))),
    questions: maybe(() => odd({ after_task: maybe(() => odd(subset(['seq']))), at_end: maybe(() => odd([...subset(['sus', 'ux-lite', 'comment']), ...(isWild && below(8) === 0 ? ['sus'] : [])])) })),
    sus: maybe(() => odd({ da: maybe(() => odd(items)), en: maybe(() => odd(items)) })), captions: maybe(() => odd(one(['off', 'as-chosen', 'pl']))), hints: maybe(() => odd(below(2) === 1)),
    longer_time: maybe(() => odd(below(2) === 1)), lang: maybe(() => odd(one(['da', 'en']))), wait_s: maybe(() => odd(below(100))), keep_days: maybe(() => odd(1 + below(300))),
    code: maybe(() => odd(one(['', 'C1']))), moderated: maybe(() => odd(below(2) === 1)), ...(isWild && below(10) === 0 && { tite: 1 }),
  });
}

describe('a plan that is opened', () => {
  it('is what the link of a participant does', () => {
    const draw = random(18);
    let read = 0;
    for (let count = 0; count < 1_500; count += 1) {
      const text = JSON.stringify(planBy(draw, false));
      const { state, problem } = opened(text, lab);
      if (JSON.parse(lab.checkPlan(text)).problem) continue;
      read += 1;
      assert.equal(problem, undefined, text);
      assert.ok(state, text);
      assert.deepEqual(visitOf(JSON.stringify(planOf(state))), visitOf(text), text);
    }
    assert.ok(read > 300, `${read} plans`);
    assert.match(visitOf('{"version":1,"title":"Mine"}')[1], /Mine/);
  });

  it('never throws, and drops nothing without a word', () => {
    const draw = random(5);
    for (let count = 0; count < 4_000; count += 1) {
      const plan = planBy(draw, true);
      const text = JSON.stringify(plan);
      const { state, problem } = opened(text, lab);
      assert.deepEqual(problem, JSON.parse(lab.checkPlan(text)).problem);
      assert.ok(state || problem, text);
      if (state) assert.equal(meaningOf(JSON.parse(JSON.stringify(planOf(state)))), meaningOf(JSON.parse(text)), text);
    }
  });

  it('is refused with the place of what the form cannot hold', () => {
    const whats = (plan) => {
      const { state, problem } = opened(JSON.stringify(plan), lab);
      return [Boolean(state), problem?.what];
    };
    for (const plan of [true, 5, [], null, 'x']) assert.deepEqual(whats(plan), [false, '']);
    const of = (more) => ({ version: 1, study: 's', ...more });
    assert.deepEqual(whats({}), [false, 'version']);
    assert.deepEqual(whats(of({ study: 5 })), [false, 'study']);
    assert.deepEqual(whats(of({ sus: { da: [1, 2] } })), [false, 'sus.da[0]']);
    assert.deepEqual(whats(of({ sus: { da: [...items, 'a', 'b'] } })), [false, 'sus.da']);
    assert.deepEqual(whats(of({ questions: { after_task: 'seq' } })), [false, 'questions.after_task']);
    assert.deepEqual(whats(of({ questions: 'seq' })), [false, 'questions']);
    assert.deepEqual(whats(of({ questions: { at_end: ['sus', 'sus'] } })), [false, 'questions.at_end[1]']);
    assert.deepEqual(whats(of({ tasks: { id: 'a' } })), [false, 'tasks']);
    // What has a field is opened, and said there.
    assert.deepEqual(whats(of({ tasks: [{ id: 'a', start: 99 }] })), [true, 'tasks[0].start']);
    assert.deepEqual(whats(of({ study: 'no name' })), [true, 'study']);
    const deep = opened('['.repeat(90_000), lab);
    assert.equal(deep.problem.word, 'plan-not-json');
  });

  it('keeps the order of its questions', () => {
    const { state } = opened('{"version":1,"questions":{"at_end":["comment","sus"]}}', lab);
    assert.deepEqual(planOf(state).questions.at_end, ['comment', 'sus']);
    assert.deepEqual(askAtEnd(['comment', 'sus'], 'ux-lite', true), ['comment', 'sus', 'ux-lite']);
    assert.deepEqual(askAtEnd(['comment'], 'sus', true), ['sus', 'comment']);
    assert.deepEqual(askAtEnd(['comment', 'sus'], 'comment', false), ['sus']);
  });

  it('ends where the new phone says that it is ready', () => {
    const state = stateOf(usualPlan());
    assert.equal(planOf(state).tasks[0].success, 19);
    endFor(state.tasks, 2);
    assert.equal(planOf(state).tasks[0].success, undefined);
    const own = stateOf({ version: 1, tasks: [{ id: 'a', start: 8, success: 13 }] });
    endFor(own.tasks, 2);
    assert.equal(planOf(own).tasks[0].success, 13);
  });
});

describe('the planner', () => {
  let browser;
  let demo;
  before(async () => {
    [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(dist)]);
  });
  after(() => browser?.close());

  async function open(hash = '', width = 1280) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    tab.complaints = [];
    tab.on('pageerror', (error) => tab.complaints.push(String(error)));
    tab.on('console', (message) => message.type() === 'error' && tab.complaints.push(message.text()));
    await tab.setViewport({ width, height: 800 });
    await tab.goto(`${demo}lab/en/study.html${hash}`);
    await tab.waitForSelector('.planner', { timeout: PATIENCE });
    return { context, tab };
  }
  const press = (tab, text) =>
    tab.waitForFunction((text) => [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === text && one.checkVisibility()), { timeout: PATIENCE }, text)
      .then((found) => found.asElement().click());
  const told = (tab, words) => tab.waitForFunction((words) => document.querySelector('.planner').textContent.includes(words), { timeout: PATIENCE }, words);
  const nameIn = (tab) => tab.$eval('#at-study', (one) => one.value);
  const linksIn = (tab, count) => tab.waitForFunction((count) => document.querySelectorAll('.planner__results[aria-busy="false"] .planner__link').length === count, { timeout: PATIENCE }, count);
  const folder = mkdtempSync(join(tmpdir(), 'plans-'));
  const give = async (tab, content) => {
    const path = join(folder, 'plan.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    const [chooser] = await Promise.all([tab.waitForFileChooser(), press(tab, 'Open a file')]);
    await chooser.accept([path]);
  };

  it('goes on with the draft after a file that is none', async () => {
    const { context, tab } = await open();
    await tab.type('#at-study', 'before');
    await linksIn(tab, 12);
    for (const [plan, words] of [
      [{ version: 1, study: 5 }, 'is not opened. study cannot be this'],
      [true, 'is no plan. Nothing here has changed.'],
      [{ version: 1, sus: { da: [1, 2] } }, 'sus.da[0] cannot be this'],
      [{ version: 1, questions: { after_task: 'seq' } }, 'questions.after_task cannot be this'],
      [{ version: 1, tasks: {} }, 'tasks cannot be this'],
    ]) {
      await give(tab, plan);
      await told(tab, words);
      assert.equal(await nameIn(tab), 'before');
    }
    await give(tab, { version: 1, study: 'later', tasks: [{ id: 'a', limit_s: 1 }] });
    await told(tab, 'One thing in it has to be corrected');
    assert.equal(await nameIn(tab), 'later');
    await press(tab, 'Back to what was here');
    assert.equal(await nameIn(tab), 'before');
    await linksIn(tab, 12);
    assert.deepEqual(tab.complaints, []);
    await context.close();
  });

  it('says what is wrong with a draft of the address', async () => {
    for (const [plan, words] of [['{"version":1,"study":5}', 'study cannot be this'], ['true', 'could not be read'], ['[]', 'could not be read'], ['{"version":1,"sus":{"da":[1,2]}}', 'sus.da[0] cannot']]) {
      const hash = `#plan=${JSON.parse(lab.packPlan(plan)).packed}`;
      const { context, tab } = await open(hash);
      await told(tab, words);
      // The address stays as it is until something is written.
      assert.equal(new URL(tab.url()).hash, hash);
      await tab.type('#at-study', 'new');
      await linksIn(tab, 12);
      assert.deepEqual(tab.complaints, []);
      await context.close();
    }
  });

  it('takes along what was typed just before the language is pressed', async () => {
    const { context, tab } = await open();
    await tab.$eval('#at-study', (one) => {
      one.value = 'quick';
      one.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await Promise.all([tab.waitForNavigation(), tab.$eval('.tongues a[lang="da"]', (one) => one.click())]);
    await tab.waitForSelector('.planner', { timeout: PATIENCE });
    assert.equal(await nameIn(tab), 'quick');
    await context.close();
  });

  it('keeps the form where a fragment leads to a place', async () => {
    const { context, tab } = await open();
    await tab.type('#at-study', 'stays');
    await linksIn(tab, 12);
    await tab.evaluate(() => (location.hash = '#lab'));
    await tab.waitForFunction(() => location.hash.startsWith('#plan='), { timeout: PATIENCE });
    assert.equal(await nameIn(tab), 'stays');
    await context.close();
  });

  it('begins a task empty, and names two with one text', async () => {
    const { context, tab } = await open();
    await tab.type('#at-study', 'pilot');
    await tab.$eval('[data-part="tasks"]', (part) => (part.open = true));
    await press(tab, 'Add a task');
    const field = '[id="at-tasks[1].text"]';
    assert.equal(await tab.$eval(field, (one) => one.value), '');
    assert.match(await tab.$eval(field, (one) => one.placeholder), /^Copy the app/);
    await told(tab, 'This is the same text as that of task 1.');
    await tab.type(field, 'Find the number.');
    await tab.waitForFunction(() => !document.querySelector('.planner').textContent.includes('the same text'), { timeout: PATIENCE });
    await tab.click('[name="order"][value="balanced"]');
    await tab.waitForFunction(() => document.querySelectorAll('.planner__order').length === 12, { timeout: PATIENCE });
    assert.deepEqual((await tab.$$eval('.planner__order', (all) => all.map((one) => one.textContent))).slice(0, 3), ['Order 1, 2', 'Order 2, 1', 'Order 1, 2']);
    await context.close();
  });

  it('says what an own consent replaces, and who reads it', async () => {
    const { context, tab } = await open();
    await tab.$eval('[data-part="reading"]', (part) => (part.open = true));
    const says = (words) => tab.$$eval('[data-part="reading"] p', (all, words) => all.some((one) => one.checkVisibility() && one.textContent.includes(words)), words);
    assert.deepEqual([await says('These are the usual words'), await says('Say yourself')], [true, false]);
    await tab.type('#at-consent', 'We are X. ');
    assert.deepEqual([await says('These are the usual words'), await says('Say yourself'), await says('The page adds by itself')], [false, true, true]);
    await press(tab, 'Write it in both languages');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'at-consent.da');
    await context.close();
  });

  for (const width of [360, 1280]) {
    it(`is read by everybody with what it warns of, ${width} pixels wide`, async () => {
      const { context, tab } = await open('', width);
      await tab.type('#at-study', 'pilot');
      await tab.$$eval('[data-part]', (parts) => parts.forEach((part) => (part.open = true)));
      for (const name of ['#task-add', '#ask-sus', '#ask-comment', '[name="order"][value="balanced"]', '[name="devices"][value="2"]']) await tab.click(name);
      await tab.type('#at-consent', 'We are X. ');
      await linksIn(tab, 24);
      await tab.evaluate(AXE);
      for (const theme of ['light', 'dark']) {
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        const found = await tab.evaluate(async (tags) => {
          const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
          const small = [...document.querySelectorAll('main :is(button, summary, .button)')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44);
          return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`), ...small.map((one) => `small: ${one.textContent}`)];
        }, TAGS);
        assert.deepEqual(found, [], theme);
      }
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no wider than the window');
      await context.close();
    });
  }

  it('offers to watch and to try where that works', async () => {
    const { context, tab } = await open('', 360);
    await tab.type('#at-study', 'pilot');
    await linksIn(tab, 12);
    const watching = () => tab.$$eval('.planner__links > li > a', (all) => all.length);
    assert.equal(await watching(), 12);
    await tab.click('[name="devices"][value="2"]');
    await linksIn(tab, 24);
    assert.equal(await watching(), 0);
    const tries = await tab.$$eval('.planner__try', (all) => all.map((one) => new URL(one.href).searchParams.get('phone')));
    assert.deepEqual(tries, [null, 'old', 'new']);
    await press(tab, 'Links ↓');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'links');
    await context.close();
  });
});
