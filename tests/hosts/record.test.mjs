// The way of a study's records from the demo to the page around it: host.js keeps and tells them, embed.js hands them on.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { origin, page } from '../embed/hosts.mjs';
import { PATIENCE } from '../embed/journey.mjs';
import { browse, demo, frameOf, IS_BUILT } from './demo.mjs';

let browser;
let where;
before(async () => {
  [browser, where] = await Promise.all([browse(), demo()]);
});
after(() => browser?.close());

async function open(body) {
  const host = await origin((path) => (path === '/' ? page(body) : undefined));
  const tab = await browser.newPage();
  await tab.setViewport({ width: 900, height: 900 });
  await tab.goto(host.address);
  return tab;
}
const element = (more = '') => `<two-phones id="demo" phone="new" step="16" study="copy" participant="P-07" plan="short" scenario="sms-late@14" loading="eager" ${more}></two-phones>
  <script type="module">
    import '${where}embed.js';
    window.told = [];
    const demo = document.querySelector('#demo');
    for (const name of ['ready', 'step', 'record', 'finish']) demo.addEventListener(name, ({ detail }) => window.told.push([name, detail]));
  </script>`;
const told = (tab, name) => tab.evaluate((name) => window.told.filter(([what]) => what === name).map(([, detail]) => detail), name);
const heard = (tab, count) => tab.waitForFunction((count) => window.told.filter(([name]) => name === 'record').length >= count, { timeout: PATIENCE }, count);
/** Makes rows in the demo that nothing else makes. */
const make = (frame, from, to) =>
  frame.evaluate((from, to) => {
    for (let seq = from; seq <= to; seq++) document.dispatchEvent(new CustomEvent('two-phones-record', { detail: { seq, event: 'note' } }));
  }, from, to);
const notes = (rows) => rows.filter(({ event }) => event === 'note').map(({ seq }) => seq);

describe('the records of a study', () => {
  it('arrive each once and in order, from the first on', { skip: IS_BUILT }, async () => {
    const tab = await open(element());
    const frame = await frameOf(tab);
    for (const name of ['#next', '#help', '#wrong', '#next']) await frame.click(name);
    await heard(tab, 8);
    const rows = await told(tab, 'record');
    assert.deepEqual(rows.map(({ seq, event }) => `${seq} ${event}`), ['1 begin', '2 task', '3 press', '4 screen', '5 hint', '6 error', '7 press', '8 screen']);
    assert.ok(rows.every(({ study, participant, scenario }) => study === 'copy' && participant === 'P-07' && scenario === 'sms-late@14'));
    await tab.close();
  });

  it('arrive at once, before what happens next', { skip: IS_BUILT }, async () => {
    const tab = await open(element());
    const frame = await frameOf(tab);
    await heard(tab, 2);
    await frame.click('#next');
    await heard(tab, 4);
    const names = await tab.evaluate(() => window.told.map(([name, { event, step }]) => [name, event, step].filter((one) => one !== undefined && one !== null).join(' ')));
    const at = (name) => names.indexOf(name);
    assert.ok(at('record press 16') >= 0 && at('record press 16') < at('step 17'), names.join());
    await tab.close();
  });

  it('wait for a page that connects late, ten thousand at most', async () => {
    const tab = await open(`<iframe id="frame" src="${where}?phone=new&amp;step=16&amp;embed=1" width="400" height="700"></iframe>`);
    const frame = await (await tab.waitForSelector('#frame')).contentFrame();
    await frame.waitForSelector('[data-screen]', { timeout: PATIENCE });
    await make(frame, 1, 10_020);
    await tab.evaluate(async (where) => {
      const { connect } = await import(`${where}embed.js`);
      window.told = [];
      window.player = connect(document.querySelector('#frame'));
      window.player.on('record', (detail) => window.told.push(['record', detail]));
      await window.player.ready;
    }, where);
    // Whatever is asked for is answered after what was told before.
    await tab.evaluate(() => window.player.state());
    assert.deepEqual(notes(await told(tab, 'record')), Array.from({ length: 10_000 }, (_, at) => at + 1));
    await make(frame, 10_021, 10_022);
    await heard(tab, 10_002);
    assert.deepEqual(notes(await told(tab, 'record')).slice(-2), [10_021, 10_022]);
    await tab.close();
  });

  it('go to nobody but the page that has connected', async () => {
    const tab = await open(`<iframe id="frame" src="${where}?phone=new&amp;step=16&amp;embed=1" width="400" height="700"></iframe>
      <script>window.posted = []; addEventListener('message', ({ data }) => window.posted.push(data));</script>`);
    const frame = await (await tab.waitForSelector('#frame')).contentFrame();
    await frame.waitForSelector('[data-screen]', { timeout: PATIENCE });
    await make(frame, 1, 5);
    await frame.evaluate(() => parent.postMessage('last', '*'));
    await tab.waitForFunction(() => window.posted.includes('last'), { timeout: PATIENCE });
    const kinds = await tab.evaluate(() => [...new Set(window.posted.map((one) => one.type ?? one))]);
    assert.deepEqual(kinds.filter((kind) => !['hello', 'height', 'last'].includes(kind)), []);
    await tab.close();
  });

  it('have a study, a participant and a plan in the address of the frame', async () => {
    const tab = await open(element());
    const address = await tab.waitForFunction(() => document.querySelector('#demo').shadowRoot?.querySelector('iframe')?.src, { timeout: PATIENCE });
    const query = new URL(await address.jsonValue()).searchParams;
    assert.deepEqual(['study', 'participant', 'plan', 'scenario'].map((name) => query.get(name)), ['copy', 'P-07', 'short', 'sms-late@14']);
    await tab.close();
  });
});
