// A real experiment in jsPsych whose tab is killed in the middle of a task: what the demo has recorded so far is with the researcher.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { COLUMNS } from '../../static/summary.js';
import { AT, browse, collector, demo, frameOf, participant, until, watched } from './demo.mjs';
import { builtPlugin, experiment } from './experiment.mjs';

let browser;
let where;
before(async () => {
  builtPlugin();
  [browser, where] = await Promise.all([browse(), demo()]);
});
after(() => browser?.process()?.kill('SIGKILL'));

const columns = (row) => Object.fromEntries(COLUMNS.map((name) => [name, row[name]]));

/** The processes that draw the pages, of this browser. */
async function renderers() {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

test('a killed tab has lost no event of the demo', async () => {
  const { address, rows, wait } = await collector();
  const host = await experiment(`
    const jsPsych = initJsPsych({ on_data_update: (row) => navigator.sendBeacon('${address}', JSON.stringify(row)) });
    jsPsych.run([{ type: jsPsychTwoPhones, src: '${where}', study: 'copy', ...${JSON.stringify(AT)} }]);`);
  const { tab, made } = await watched(browser);
  await tab.goto(`${host.address}?PROLIFIC_PID=5f3c0e9d`);
  const frame = await frameOf(tab);
  await participant(frame).some();
  await wait(() => made.length > 3 && rows.length >= made.length);

  const { changed, wait: waitForEnd } = until();
  let isGone = false;
  tab.on('error', () => {
    isGone = true;
    changed();
  });
  const found = await renderers();
  assert.ok(found.length >= 2, 'the page and the demo have a process each');
  for (const id of found) process.kill(id, 'SIGKILL');
  await waitForEnd(() => isGone);

  assert.deepEqual(rows.map(columns), made);
  // Nothing of it waited for an end of the trial, which never came.
  assert.ok(rows.every(({ record_type, participant }) => record_type === 'event' && participant === '5f3c0e9d'));
});
