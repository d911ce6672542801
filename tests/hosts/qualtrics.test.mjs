// packages/qualtrics: the two files to paste, in a page that stands in for a survey of Qualtrics.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Summary } from '../../static/summary.js';
import { origin, page, root } from '../embed/hosts.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { AT, browse, demo, frameOf, participant, watched } from './demo.mjs';

const read = (name) => readFileSync(join(root, 'packages/qualtrics', name), 'utf8');

let browser;
let where;
before(async () => {
  [browser, where] = await Promise.all([browse(), demo()]);
});
after(() => browser?.close());

/** What a question's JavaScript has of Qualtrics, in the new survey engine or the older one. `survey` has what came of it. */
function qualtrics(isNew) {
  const survey = (window.survey = { fields: {}, next: 'enabled', sent: null });
  const loads = [];
  const submits = [];
  const set = (prefix) => (name, value) => {
    if (typeof value !== 'string') throw new Error(`${name} is no text`);
    survey.fields[prefix + name] = value;
  };
  const question = {
    getQuestionContainer: () => document.querySelector('#QID1'),
    disableNextButton: () => (survey.next = 'disabled'),
    enableNextButton: () => (survey.next = 'enabled'),
    clickNextButton() {
      if (survey.next !== 'enabled') return;
      for (const one of submits) one('next');
      survey.sent = { ...survey.fields };
    },
  };
  window.question = question;
  const SurveyEngine = { addOnload: (run) => loads.push(run), addOnPageSubmit: (run) => submits.push(run) };
  if (isNew) SurveyEngine.setJSEmbeddedData = set('__js_');
  else SurveyEngine.setEmbeddedData = set('');
  window.Qualtrics = { SurveyEngine };
  addEventListener('DOMContentLoaded', () => loads.forEach((run) => run.call(question)));
}

async function survey({ isNew = true, query = '', at = where, goOn = 0 } = {}) {
  const pasted = read('question.js')
    .replace('https://example.org/two-phones/', at)
    .replace(/var OPTIONS = .*;/, `var OPTIONS = ${JSON.stringify({ study: 'copy', ...AT })};`)
    .replace('var GO_ON = 1500;', `var GO_ON = ${goOn};`)
    // As Qualtrics does with its piped text.
    .replace('${e://Field/ResponseID}', 'R_3abcDEF');
  assert.doesNotMatch(pasted, /example\.org/);
  const host = await origin((path) => (path === '/' ? page(`<div id="QID1">${read('question.html')}</div><script>(${qualtrics})(${isNew});</script><script>${pasted}</script>`) : undefined));
  const { tab, made, errors } = await watched(browser);
  await tab.goto(`${host.address}${query}`);
  return { tab, made, errors };
}
const state = (tab) => tab.evaluate(() => window.survey);
/** What the fields have to be after these records. */
function fieldsOf(records, more) {
  const summary = new Summary();
  for (const record of records) summary.add(record);
  const fields = Object.entries({ ...summary.values, ...more }).map(([name, value]) => [`__js_tp_${name}`, String(value ?? '')]);
  return Object.fromEntries(fields);
}

describe('the question for Qualtrics', () => {
  for (const isNew of [true, false]) {
    it(`sets the fields and goes on at the end, in the ${isNew ? 'new' : 'older'} survey engine`, async () => {
      const { tab, made, errors } = await survey({ isNew, query: '?PROLIFIC_PID=5f3c0e9d&SESSION_ID=1' });
      const frame = await frameOf(tab);
      assert.equal((await state(tab)).next, 'disabled');
      await participant(frame).some();
      await participant(frame).rest();
      await tab.waitForFunction(() => window.survey.sent, { timeout: PATIENCE });
      const { sent } = await state(tab);
      assert.deepEqual(sent, fieldsOf(made, { participant: '5f3c0e9d', failure: '' }));
      assert.deepEqual([sent.__js_tp_completed, sent.__js_tp_ended], ['1', 'done']);
      assert.deepEqual(errors, []);
      await tab.close();
    });
  }

  it('declares in its README every field that it sets', async () => {
    const { tab } = await survey();
    await tab.waitForFunction(() => Object.keys(window.survey.fields).length, { timeout: PATIENCE });
    const names = Object.keys((await state(tab)).fields);
    const declared = [...read('README.md').matchAll(/`(__js_tp_\w+)`/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(declared)].sort(), names.sort());
    await tab.close();
  });

  it('leaves the next button to the participant where it is told to', async () => {
    const { tab, made } = await survey({ goOn: null });
    const frame = await frameOf(tab);
    await participant(frame).rest();
    await tab.waitForFunction(() => window.survey.next === 'enabled', { timeout: PATIENCE });
    assert.equal((await state(tab)).sent, null);
    await tab.evaluate(() => window.question.clickNextButton());
    assert.deepEqual((await state(tab)).sent, fieldsOf(made, { participant: 'R_3abcDEF', failure: '' }));
    await tab.close();
  });

  it('says that the demo did not come, and lets the participant go on', async () => {
    const nowhere = await origin(() => undefined, 'localhost');
    const { tab } = await survey({ at: nowhere.address });
    await tab.waitForFunction(() => window.survey.fields.__js_tp_failure === 'unreachable', { timeout: PATIENCE });
    assert.equal((await state(tab)).next, 'enabled');
    await tab.close();
  });

  it('is in JavaScript that any survey editor takes', () => {
    assert.doesNotMatch(read('question.js').replace(/\/\/.*|\/\*\*.*?\*\//g, ''), /=>|`|\b(?:let|const|class|import|async|await)\b|\?\.|\?\?/);
  });
});
