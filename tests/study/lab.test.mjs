// The functions of the lab as the scripts of a study call them, in a page of the built folder (crates/lab/).
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { rowsOf, unzipped } from './participant.mjs';

const ADDRESS = [['study', 'pilot'], ['participant', 'L1'], ['phone', 'old']];
let browser;
let tab;
before(async () => {
  const [started, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
  browser = started;
  tab = await browser.newPage();
  await tab.goto(`${demo}lab/en/report.html`);
  await tab.evaluate(async (at) => {
    globalThis.lab = await import(at);
    await globalThis.lab.default();
  }, `${demo}lab/lab.js`);
});
after(() => browser?.close());

/** The rows of a visit that begins a task and stops, as the rules give them. */
const visited = () =>
  tab.evaluate((address) => {
    const visit = new lab.Visit();
    const begun = visit.begin(JSON.stringify({ address, plan: null, version: 'abc', framed: false, page: 1_000, wall: 50_000 }));
    const rows = [];
    for (const [place, [what, more]] of [['open', { kept: null }], ['agree', { language: 'en' }], ['start'], ['ready', { same: true }], ['stop']].entries()) {
      const effects = JSON.parse(visit.ask(JSON.stringify({ do: what, wall: 50_000 + place, page: 1_000 + place, ...more })));
      rows.push(...effects.filter((effect) => effect.do === 'row').map(({ row }) => row));
    }
    return { begun, facts: JSON.parse(visit.facts('en')), rows };
  }, ADDRESS);
const data = (rows) => JSON.stringify({ title: 'Pilot', description: '', rows, files: [{ path: 'materials/consent.txt', text: 'Yes?' }], folder: 'pilot_L1_old', at: 1_700_000_000_000 });

describe('the lab', () => {
  it('leads a visit by its link', async () => {
    const { begun, facts, rows } = await visited();
    assert.equal(begun, '{}');
    assert.deepEqual([facts.key, facts.phones, facts.tasks.length], ['pilot/L1/old', 'old', 1]);
    assert.deepEqual(rows.map(({ event, detail }) => `${event} ${detail}`.trim()), ['begin', 'consent agreed', 'task began=1', 'task gave-up=1', 'end stop']);
  });

  it('says which plan a link names, and what is wrong with a link', async () => {
    const planOf = (address) => tab.evaluate((address) => JSON.parse(lab.planOf(JSON.stringify({ address }))), address);
    assert.deepEqual(await planOf([...ADDRESS, ['plan', 'info']]), { plan: 'info' });
    assert.deepEqual(await planOf(ADDRESS), { plan: null });
    assert.equal((await planOf([['study', 'no name']])).problem.word, 'study');
    assert.equal(await tab.evaluate(() => JSON.parse(lab.planOf('no JSON')).problem.word), 'versions');
    assert.equal(await tab.evaluate(() => JSON.parse(new lab.Visit().begin('no JSON')).problem.word), 'versions');
  });

  it('exports a zip and JSON Lines, which it reads back as they were', async () => {
    const { rows } = await visited();
    const [zip, lines] = await tab.evaluate((text) => [[...lab.exportZip(text)], lab.exportJsonl(text)], data(rows));
    const files = unzipped(Buffer.from(zip));
    assert.equal(rowsOf(files['events.csv']).length, rows.length);
    assert.equal(files['materials/consent.txt'], 'Yes?');
    assert.deepEqual(lines.trim().split('\n').map((line) => JSON.parse(line)), rows);
    const read = (name, bytes) => tab.evaluate((name, bytes) => JSON.parse(lab.importFiles([name], [new Uint8Array(bytes)])), name, bytes);
    for (const back of [await read('a.zip', zip), await read('events.csv', [...Buffer.from(files['events.csv'])]), await read('a.jsonl', [...Buffer.from(lines)])]) {
      assert.deepEqual(back.rows, rows);
    }
  });

  it('throws what is no data set, and names what is no export', async () => {
    assert.equal(await tab.evaluate(() => {
      try {
        lab.exportZip('no JSON');
      } catch (error) {
        return error instanceof Error;
      }
      return false;
    }), true);
    const answer = await tab.evaluate(() => lab.importFiles(['a.csv'], [new TextEncoder().encode('no,export\n1,2\n')]));
    assert.ok(answer.includes('a.csv'), answer);
  });
});
