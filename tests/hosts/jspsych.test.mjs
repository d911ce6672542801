// packages/jspsych: the plugin in real experiments of jsPsych 8, one trial after the other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { COLUMNS } from '../../static/summary.js';
import { origin } from '../embed/hosts.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { AT, browse, demo, frameOf, IS_BUILT, participant, watched } from './demo.mjs';
import { builtPlugin, experiment } from './experiment.mjs';

let browser;
let where;
let made;
before(async () => {
  made = builtPlugin();
  [browser, where] = await Promise.all([browse(), demo()]);
});
after(() => browser?.close());

/**
 * An experiment with one trial of the plugin, open. In it, `updates` has what `on_data_update` was called with, each with how many trials
 * were over then, and `result` is a promise of all data.
 */
async function run(parameters, { query = '', before = '', timeline = '[trial]', simulate = '' } = {}) {
  const script = `
    window.updates = [];
    window.jsPsych = initJsPsych({ on_data_update: (row) => window.updates.push([structuredClone(row), window.over ?? 0]), on_trial_finish: () => (window.over = (window.over ?? 0) + 1) });
    const trial = { type: jsPsychTwoPhones, src: '${where}', study: 'copy', ...${JSON.stringify(AT)}, ...${parameters} };
    ${before}
    window.ended = jsPsych.${simulate ? `simulate(${timeline}, ${simulate})` : `run(${timeline})`}.then(() => true, (error) => (window.failed = String(error)));`;
  const host = await experiment(script);
  const { tab, made, errors } = await watched(browser);
  await tab.goto(`${host.address}${query}`);
  return { tab, made, errors };
}
const updates = (tab) => tab.evaluate(() => window.updates);
const data = (tab) => tab.evaluate(() => window.jsPsych.data.get().values());
const ended = (tab) => tab.evaluate(() => window.ended);
const arrived = (tab, count) => tab.waitForFunction((count) => window.updates.length >= count, { timeout: PATIENCE }, count);
const columns = (row) => Object.fromEntries(COLUMNS.map((name) => [name, row[name]]));

describe('an event of the demo', () => {
  it('is a row of the data at once, and the researcher hears of it while the trial goes on', async () => {
    const { tab, made } = await run(`{ participant: 'P-07' }`);
    const frame = await frameOf(tab);
    await participant(frame).some();
    await arrived(tab, made.length);
    const seen = await updates(tab);
    assert.ok(made.length >= 3);
    assert.deepEqual(seen.map(([row]) => columns(row)), made);
    assert.ok(seen.every(([{ record_type, trial_type, trial_index }, over]) => record_type === 'event' && trial_type === 'two-phones' && trial_index === 0 && over === 0));
    assert.deepEqual((await data(tab)).map(columns), made);
    await tab.close();
  });

  it('has what the experiment says of the trial and of all, and keeps its own columns', async () => {
    const before = `jsPsych.data.addProperties({ condition: 'late', study: 'mine' });
      trial.data = { task: 'copy', turn: () => 3, block: jsPsych.timelineVariable('block') };`;
    const { tab, made } = await run('{ }', { before, timeline: `[{ timeline: [trial], timeline_variables: [{ block: 'B' }] }]`, query: '?participant=P-07' });
    await frameOf(tab);
    await arrived(tab, 1);
    const [[row]] = await updates(tab);
    assert.deepEqual([row.condition, row.task, row.turn, row.block, row.study], ['late', 'copy', 3, 'B', 'copy']);
    assert.deepEqual(columns(row), made[0]);
    // The rows of the last timeline can be asked for in the middle of a trial.
    assert.ok(await tab.evaluate(() => jsPsych.data.getLastTimelineData().count() > 0));
    await tab.close();
  });

  it('leaves the experiment\'s own names alone with a prefix', async () => {
    const { tab } = await run(`{ prefix: 'tp_' }`, { before: `jsPsych.data.addProperties({ session: 2 });` });
    await frameOf(tab);
    await arrived(tab, 1);
    const [[row]] = await updates(tab);
    assert.deepEqual([row.session, row.tp_study, row.tp_event], [2, 'copy', 'begin']);
    await tab.close();
  });

  it('is left in the data of an experiment that is aborted', async () => {
    const { tab, made } = await run('{ }');
    const frame = await frameOf(tab);
    await participant(frame).some();
    await arrived(tab, made.length);
    // The frame is hidden when it goes, which nobody hears any more.
    const until = [...made];
    await tab.evaluate(() => jsPsych.abortExperiment('Stopped.'));
    await ended(tab);
    assert.deepEqual((await data(tab)).filter(({ record_type }) => record_type === 'event').map(columns), until);
    assert.equal(await tab.$('two-phones'), null);
    await tab.close();
  });
});

describe('the participant', () => {
  const named = async (parameters, query) => {
    const { tab } = await run(parameters, { query });
    const found = await tab.waitForFunction(() => document.querySelector('two-phones')?.getAttribute('participant') ?? window.failed, { timeout: PATIENCE });
    const value = await found.jsonValue();
    await tab.close();
    return value;
  };
  it('is the one that the experiment names', async () => assert.equal(await named(`{ participant: 'P-07' }`, '?PROLIFIC_PID=5f3c'), 'P-07'));
  it('else comes from the address', async () => assert.equal(await named('{}', '?PROLIFIC_PID=5f3c&STUDY_ID=9'), '5f3c'));
  it('is somebody by chance where nothing names one, the same in each trial', async () => {
    assert.match(await named('{}', '?PROLIFIC_PID=a%20b'), /^[0-9a-f]{24}$/);
    const { tab } = await run('{ trial_duration: 1 }', { timeline: '[trial, trial]' });
    await ended(tab);
    const wholes = (await data(tab)).filter(({ record_type }) => record_type === 'trial');
    assert.equal(new Set(wholes.map(({ participant }) => participant)).size, 1);
    assert.match(wholes[1].participant, /^[0-9a-f]{24}$/);
    await tab.close();
  });
  it('is refused by a name that the demo would not take', async () => assert.match(await named(`{ participant: 'a b' }`, ''), /"a b" cannot name/));
});

describe('the trial', () => {
  it('ends with the session, and says what it came to', async () => {
    const { tab, made, errors } = await run(`{ participant: 'P-07', end_delay: 0 }`);
    const frame = await frameOf(tab);
    await participant(frame).some();
    await participant(frame).rest();
    await ended(tab);
    const all = await data(tab);
    const whole = all.at(-1);
    assert.deepEqual(all.slice(0, -1).map(columns), made);
    assert.deepEqual([whole.record_type, whole.ended_by, whole.completed, whole.ended, whole.participant, whole.events], ['trial', 'end', 1, 'done', 'P-07', made.length]);
    const count = (event) => made.filter((one) => one.event === event).length;
    assert.deepEqual([whole.presses, whole.misses, whole.errors, whole.hints], ['press', 'miss', 'error', 'hint'].map(count));
    assert.ok(whole.rt > 0);
    // A table with no JSON in a cell.
    assert.doesNotMatch(await tab.evaluate(() => jsPsych.data.get().csv()), /[{[]/);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  it('ends with the journey, or by the button, or when the time is up', async () => {
    for (const [parameters, act, ending] of [
      [`{ end_on: 'finish', end_delay: 0 }`, (tab, frame) => participant(frame).rest(), 'finish'],
      [`{ end_on: 'button' }`, async (tab, frame) => (await participant(frame).some(), await tab.click('.jspsych-btn')), 'button'],
      [`{ button_label: 'I give up' }`, (tab) => tab.click('::-p-text(I give up)'), 'button'],
      [`{ trial_duration: 50 }`, () => {}, 'time'],
    ]) {
      const { tab } = await run(parameters);
      if (ending !== 'time') await act(tab, await frameOf(tab));
      await ended(tab);
      const whole = (await data(tab)).at(-1);
      assert.deepEqual([whole.ended_by, whole.failure, whole.completed], [ending, null, ending === 'finish' ? 1 : 0], parameters);
      await tab.close();
    }
  });

  it('ends and says so where the demo cannot be reached', async () => {
    const nowhere = await origin(() => undefined, 'localhost');
    const { tab } = await run(`{ src: '${nowhere.address}' }`);
    await ended(tab);
    const [whole] = await data(tab);
    assert.deepEqual([whole.ended_by, whole.failure, whole.events], ['error', 'unreachable', 0]);
    await tab.close();
  });

  it('goes on if the app comes late while a plan\'s first page is read, and only then', async () => {
    // An element of the page's own, which the demo's module leaves as it is.
    const before = `customElements.define('two-phones', class extends HTMLElement {
      handlers = {};
      ready = new Promise((settle, fail) => (window.tooLate = () => fail({ code: 'timeout' })));
      on(name, handler) { this.handlers[name] = handler; }
    });`;
    const row = { event: 'begin', step: null, screen: '', detail: '', t_ms: 0 };
    for (const isRead of [true, false]) {
      const { tab } = await run('{ end_delay: 0 }', { before });
      const element = await tab.waitForSelector('two-phones', { timeout: PATIENCE });
      if (isRead) await element.evaluate((one, row) => one.handlers.record(row), row);
      await tab.evaluate(() => window.tooLate());
      if (isRead) await element.evaluate((one, row) => one.handlers.record({ ...row, event: 'end', detail: 'done' }), row);
      await ended(tab);
      const { ended_by, failure } = (await data(tab)).at(-1);
      assert.deepEqual([ended_by, failure], isRead ? ['end', null] : ['error', 'timeout']);
      await tab.close();
    }
  });

  it('gives the demo what it is asked for, and nothing that is empty', async () => {
    const { tab } = await run(`{ step: 17, participant: 'P-07', scenario: '', lang: 'da', options: { wait: 0, theme: 'dark' } }`);
    const element = await tab.waitForSelector('two-phones', { timeout: PATIENCE });
    const given = await element.evaluate((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])));
    assert.deepEqual(given, { base: where, loading: 'eager', width: '100%', study: 'copy', participant: 'P-07', phone: 'new', step: '17', lang: 'da', wait: '0', theme: 'dark' });
    await tab.close();
  });

  it('calls on_load when the demo is there', async () => {
    const { tab } = await run('{ }', { before: `trial.on_load = () => (window.loaded = document.querySelector('two-phones').ready.then(() => 'ready'));` });
    await tab.waitForFunction(() => window.loaded, { timeout: PATIENCE });
    assert.equal(await tab.evaluate(() => window.loaded), 'ready');
    await tab.close();
  });
});

describe('a simulated trial', () => {
  it('of data only, has rows like real ones, and the options of the simulation', async () => {
    const { tab } = await run(`{ step: 17, participant: 'P-07', simulation_options: { data: { rt: 4321 } } }`, { simulate: `'data-only'` });
    await ended(tab);
    const all = await data(tab);
    const whole = all.at(-1);
    assert.deepEqual(all.slice(0, -1).map(({ event, step }) => `${event} ${step}`), ['begin null', 'task 17', 'screen 17', 'press 17', 'screen 18', 'press 18', 'screen 19', 'press 19', 'task 19', 'end null']);
    assert.deepEqual([whole.completed, whole.rt, whole.events, whole.presses, whole.last_step], [1, 4321, 10, 3, 19]);
    assert.ok(all.slice(0, -1).every((row) => row.app_version === 'simulated' && row.participant === 'P-07' && COLUMNS.every((name) => name in row)));
    assert.equal((await updates(tab)).length, all.length);
    await tab.close();
  });

  it('of the looks, shows the demo and ends after the simulated time', async () => {
    const before = `trial.on_load = () => (window.shown = document.querySelector('two-phones') !== null);`;
    const { tab, made } = await run(`{ simulation_options: { data: { rt: 300 } } }`, { before, simulate: `'visual'` });
    await ended(tab);
    const all = await data(tab);
    assert.equal(await tab.evaluate(() => window.shown), true);
    assert.deepEqual([all.at(-1).record_type, all.at(-1).rt], ['trial', 300]);
    assert.ok(all.length > 1);
    assert.deepEqual(all.slice(0, -1).map(columns), made.slice(0, all.length - 1));
    await tab.close();
  });
});

describe('the package', () => {
  it('documents every parameter and every field of its data', async () => {
    const { tab } = await run(`{ trial_duration: 1 }`);
    const { info } = await tab.evaluate(() => ({ info: JSON.parse(JSON.stringify(jsPsychTwoPhones.info)) }));
    const source = readFileSync(join(made, 'src/index.ts'), 'utf8');
    const docs = readFileSync(join(made, 'docs/two-phones.md'), 'utf8');
    for (const name of [...Object.keys(info.parameters), ...Object.keys(info.data)]) {
      assert.match(source, new RegExp(`/\\*\\* [A-Z\`"][^]*?\\. \\*/\\n    ${name}: \\{`), name);
      assert.ok(docs.includes(`| ${name} |`), `${name} in docs/two-phones.md`);
    }
    for (const name of COLUMNS) assert.ok(name in info.data, name);
    assert.deepEqual([info.name, info.version], ['two-phones', JSON.parse(readFileSync(join(made, 'package.json'), 'utf8')).version]);
    assert.match(await tab.evaluate(() => jsPsych.getCitations([jsPsychTwoPhones])), /Two Phones contributors/);
    await tab.close();
  });

  it('is a module, too', async () => {
    const module = readFileSync(join(made, 'dist/index.js'), 'utf8');
    assert.match(module, /from "jspsych"/);
    assert.match(module, /export \{\s*\w+ as default/);
    assert.match(readFileSync(join(made, 'dist/index.cjs'), 'utf8'), /require\("jspsych"\)/);
  });

  it('has an example that runs, with a code at the end', { skip: IS_BUILT && 'its participant goes the whole way' }, async () => {
    const files = readFileSync(join(made, 'examples/index.html'), 'utf8')
      .replaceAll('https://example.org/two-phones/', where)
      .replace(/https:\/\/unpkg\.com\/jspsych@8\/css\/jspsych\.css/, '/jspsych.css')
      .replace(/https:\/\/unpkg\.com\/jspsych@8(?=")/, '/jspsych.js')
      .replace('../dist/index.browser.min.js', '/plugin.js');
    assert.doesNotMatch(files, /unpkg|example\.org/);
    const host = await experiment('', { '/example.html': files });
    const { tab, errors } = await watched(browser);
    await tab.goto(`${host.address}example.html?PROLIFIC_PID=5f3c0e9d`);
    const frame = await frameOf(tab);
    await participant(frame).rest();
    await tab.waitForFunction(() => document.body.innerText.includes('C1A2B3C4'), { timeout: PATIENCE });
    assert.deepEqual(errors, []);
    await tab.close();
  });
});
