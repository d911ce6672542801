// packages/jatos and packages/revisit: their pages, with stand-ins of what JATOS and reVISit give a page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Summary } from '../../static/summary.js';
import { origin, page, root } from '../embed/hosts.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { AT, browse, demo, frameOf, participant, until, watched } from './demo.mjs';

const read = (name) => readFileSync(join(root, 'packages', name), 'utf8');
const WHERE = 'https://example.org/two-phones/';

let browser;
let where;
before(async () => {
  [browser, where] = await Promise.all([browse(), demo()]);
});
after(() => browser?.close());

function summaryOf(records) {
  const summary = new Summary();
  for (const record of records) summary.add(record);
  return summary.values;
}

describe('the page for JATOS', () => {
  /** What jatos.js has for a page: `run` is the study run, as the server has it. */
  function jatosStandIn(input, asked) {
    const run = (window.run = { result: '', ended: null });
    const { changed = () => {} } = window;
    window.jatos = {
      componentInput: input,
      urlQueryParameters: asked,
      studyResultId: 41,
      onLoad: (start) => addEventListener('load', () => setTimeout(start)),
      appendResultData(text) {
        if (run.ended) throw new Error('the run is over');
        run.result += text;
        changed(run.result);
        return Promise.resolve();
      },
      endStudy(text, isGood, message, showsEndPage) {
        this.appendResultData(text);
        run.ended = { isGood, message, showsEndPage };
        return Promise.resolve();
      },
    };
  }

  async function open({ at = where, asked = {} } = {}) {
    const files = {
      '/': read('jatos/index.html'),
      '/two-phones.js': read('jatos/two-phones.js').replace(WHERE, 'https://unused.example/'),
      '/jatos.js': `(${jatosStandIn})(${JSON.stringify({ ...AT, base: at, scenario: '', study: 'copy' })}, ${JSON.stringify(asked)})`,
    };
    const host = await origin((path) => files[path]);
    const { tab, made, errors } = await watched(browser);
    const results = { text: '' };
    const { changed, wait } = until();
    await tab.exposeFunction('changed', (text) => {
      results.text = text;
      changed();
    });
    await tab.goto(host.address);
    const lines = () => results.text.split('\n').slice(0, -1).map((line) => JSON.parse(line));
    return { tab, made, errors, lines, wait };
  }

  it('sends each event as a line while the task goes on', async () => {
    const { tab, made, lines, wait } = await open({ asked: { PROLIFIC_PID: '5f3c0e9d' } });
    const frame = await frameOf(tab);
    await participant(frame).some();
    await wait(() => made.length > 3 && lines().length >= made.length);
    assert.deepEqual(lines(), made);
    assert.ok(made.every(({ participant }) => participant === '5f3c0e9d'));
    assert.equal(await tab.evaluate(() => window.run.ended), null);
    await tab.close();
  });

  it('ends the study with what it came to, and shows the code on the page', async () => {
    const { tab, made, errors, lines, wait } = await open();
    const frame = await frameOf(tab);
    await participant(frame).rest();
    await wait(() => lines().at(-1)?.event === 'summary');
    assert.deepEqual(lines().slice(0, -1), made);
    // What comes after the end is not sent, as JATOS would refuse it.
    await frame.evaluate(() => document.dispatchEvent(new CustomEvent('two-phones-record', { detail: { event: 'hide' } })));
    await tab.evaluate(() => document.querySelector('two-phones').state());
    assert.equal(lines().at(-1).event, 'summary');
    assert.deepEqual(lines().at(-1), { event: 'summary', participant: 'jatos-41', ...summaryOf(lines().slice(0, -1)) });
    assert.deepEqual(await tab.evaluate(() => window.run.ended), { isGood: true, message: 'done', showsEndPage: false });
    assert.match(await tab.evaluate(() => document.body.innerText), /completion code is C1A2B3C4/);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  it('says that the demo cannot be loaded', async () => {
    const nowhere = await origin(() => undefined, 'localhost');
    const { tab } = await open({ at: nowhere.address });
    await tab.waitForSelector('#failed:not([hidden])', { timeout: PATIENCE });
    await tab.close();
  });
});

describe('the component for reVISit', () => {
  const config = JSON.parse(read('revisit/two-phones/config.json'));

  /** What revisit-communicate.js gives a component: messages to the page around, and its parameters once. */
  function revisitStandIn() {
    const iframeId = new URLSearchParams(location.search).get('id');
    const send = (tag, message) => parent.postMessage({ error: false, type: `@REVISIT_COMMS/${tag}`, iframeId, message }, '*');
    let receive;
    addEventListener('message', ({ data }) => data?.iframeId === iframeId && data.type === '@REVISIT_COMMS/STUDY_DATA' && receive?.(data.message));
    addEventListener('load', () => send('WINDOW_READY'));
    window.Revisit = {
      onDataReceive: (run) => (receive = run),
      postAnswers: (answers) => send('ANSWERS', answers),
      postProvenance: (graph) => send('PROVENANCE', graph),
      postReady: () => send('READY', {}),
    };
  }

  /** The page around a component, which gives it its parameters; `study` has what it is told. */
  function around(parameters) {
    const study = (window.study = { answers: null, answered: 0, graph: null, ready: 0 });
    addEventListener('message', ({ data, source }) => {
      if (data?.iframeId !== 'frame-1') return;
      const kind = data.type.split('/')[1];
      const give = () => source.postMessage({ error: false, type: '@REVISIT_COMMS/STUDY_DATA', iframeId: 'frame-1', message: parameters }, '*');
      // It may come more than once.
      if (kind === 'WINDOW_READY') for (let turn = 0; turn < 2; turn++) give();
      if (kind === 'READY') study.ready++;
      if (kind === 'PROVENANCE') study.graph = data.message;
      if (kind === 'ANSWERS') {
        study.answers = data.message;
        study.answered++;
      }
    });
  }

  async function open(query = '') {
    const { path, parameters } = config.components.copy;
    const files = {
      '/': page(`<script>(${around})(${JSON.stringify({ ...parameters, ...AT, base: where, scenario: '' })})</script><iframe src="/${path}?trialid=copy&amp;id=frame-1" width="900" height="760"></iframe>`),
      [`/${path}`]: read(`revisit/${path}`),
      '/two-phones/assets/two-phones.js': read('revisit/two-phones/assets/two-phones.js'),
      '/revisitUtilities/revisit-communicate.js': `(${revisitStandIn})()`,
    };
    const host = await origin((path) => files[path]);
    const { tab, made, errors } = await watched(browser);
    await tab.goto(`${host.address}${query}`);
    const component = await (await tab.waitForSelector('iframe')).contentFrame();
    return { tab, made, errors, frame: await frameOf(component) };
  }
  const study = (tab) => tab.evaluate(() => window.study);
  const nodesIn = (tab, count) => tab.waitForFunction((count) => Object.keys(window.study.graph?.nodes ?? {}).length > count, { timeout: PATIENCE }, count);

  it('makes each event a node of the provenance at once', async () => {
    const { tab, made, frame } = await open('?PROLIFIC_PID=5f3c0e9d');
    await participant(frame).some();
    await nodesIn(tab, made.length);
    const { graph, answers } = await study(tab);
    const states = [];
    for (let id = graph.root; id; [id] = graph.nodes[id].children) {
      const { parent, children, level, state, createdOn } = graph.nodes[id];
      assert.ok(children.length <= 1 && level === states.length && typeof createdOn === 'number' && (level === 0) === (parent === undefined));
      states.push(state.val);
    }
    assert.deepEqual(states.slice(1), made);
    assert.deepEqual(graph.nodes[graph.current].state.val, made.at(-1));
    assert.ok(made.every(({ participant }) => participant === '5f3c0e9d'));
    // Answers would let the participant go on.
    assert.equal(answers, null);
    await tab.close();
  });

  it('answers when the session is over, with each id of the config', async () => {
    const { tab, made, errors, frame } = await open();
    await participant(frame).rest();
    await tab.waitForFunction(() => window.study.answers, { timeout: PATIENCE });
    const { answers, answered, ready } = await study(tab);
    assert.deepEqual(answers, summaryOf(made));
    assert.deepEqual([answered, ready], [1, 1]);
    for (const { id } of config.components.copy.response) assert.ok(id in answers, id);
    assert.deepEqual(errors, []);
    await tab.close();
  });
});
