// How long a press takes until the frame that shows what it led to, on a slow processor: with a recorder that hears what the app tells
// (src/host/answer.rs), beside the same page without one (`make bench-press`).
//
//   node tools/bench/press.mjs [--dir dist] [--presses 40] [--out target/bench/press.json]
//
// The two take turns, press by press, so that what disturbs one disturbs both. Compare the ratio.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, serve } from '../browser.mjs';
import { labelsOf } from '../docs-kit/labels.mjs';
import { median } from './median.mjs';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    presses: { type: 'string', default: '40' },
    out: { type: 'string', default: 'target/bench/press.json' },
  },
});

const SLOWER = 4;
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const PATIENCE = 60_000;
/** With the address of a study, its own script would record, and the listener below would not be needed. */
const QUERY = '?phone=old&lang=en';
/** The way there and back. */
const WAYS = [['common-menu', 'menu'], ['common-back', 'home']];

/** Runs in the page: `globalThis.pressed` gets, for each press, the milliseconds from the event to the end of the frame that shows another screen. */
function watch() {
  globalThis.pressed = [];
  const shown = () => document.querySelector('[data-phone] [data-screen]')?.dataset.screen;
  const onClick = ({ timeStamp }) => {
    const before = shown();
    const observer = new MutationObserver(() => {
      if (shown() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.pressed.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  };
  addEventListener('click', onClick, true);
  // In the place of a study's script: it takes each text apart, makes a row of it and keeps that.
  const rows = [];
  let seq = 0;
  const record = ({ detail }) => {
    const [event, ...words] = detail.split(' ');
    rows.push(JSON.stringify({ seq: ++seq, time_iso: new Date().toISOString(), t_ms: performance.now(), event, words }));
  };
  globalThis.listen = (isOn) => document[isOn ? 'addEventListener' : 'removeEventListener']('two-phones-told', record);
  globalThis.recorded = () => rows.length;
}

const label = labelsOf('en');
const demo = await serve(options.dir);
const browser = await launchBrowser('--accept-lang=en');
const page = await browser.newPage();
page.setDefaultTimeout(PATIENCE);
await page.setViewport(PHONE);
await page.evaluateOnNewDocument(watch);
await page.goto(demo + QUERY);
await page.waitForSelector('[data-phone] [data-screen="home"]');
await page.waitForFunction(() => !document.querySelector('.arriving'));
await page.emulateCPUThrottling(SLOWER);

/** Presses what leads to `screen`, and returns how long it took. */
async function press(key, screen) {
  const name = label(key);
  const control = await page.waitForFunction((name) => [...document.querySelectorAll('[data-phone] button')].find((button) => button.innerText.trim() === name || button.ariaLabel === name), {}, name);
  const before = await page.evaluate(() => globalThis.pressed.length);
  await control.asElement().click();
  await page.waitForSelector(`[data-phone] [data-screen="${screen}"]`);
  await page.waitForFunction((before) => globalThis.pressed.length > before, {}, before);
  return page.evaluate(() => globalThis.pressed.at(-1));
}

const times = { alone: [], recorded: [] };
const before = loadavg()[0];
// The first presses draw screens that have not been drawn yet, and are not counted.
for (let round = -2; round < Number(options.presses) / WAYS.length; round += 1) {
  for (const [name, isOn] of [['alone', false], ['recorded', true]]) {
    await page.evaluate((isOn) => globalThis.listen(isOn), isOn);
    for (const way of WAYS) {
      const took = await press(...way);
      if (round >= 0) times[name].push(took);
    }
  }
}
const heard = await page.evaluate(() => globalThis.recorded());
if (heard < times.recorded.length) throw new Error(`${heard} texts were heard of ${times.recorded.length} presses`);
await browser.close();

const [alone, recorded] = [times.alone, times.recorded].map(median);
const ratio = recorded / alone;
const machine = { processors: availableParallelism(), load: [before, loadavg()[0]] };
mkdirSync(path.dirname(options.out), { recursive: true });
writeFileSync(options.out, `${JSON.stringify({ machine, presses: times.alone.length, alone, recorded, ratio, times }, null, 2)}\n`);
console.log(
  `a press until its frame: processor ${SLOWER}× slower, medians of ${times.alone.length}\n` +
    `  without a recorder   ${alone.toFixed(1)} ms\n  with a recorder      ${recorded.toFixed(1)} ms   ${ratio.toFixed(2)} of that`,
);
// The server would keep this process from ending.
process.exit(0);
