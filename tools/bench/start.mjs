// The cold start: how long after its address was opened a page shows something, shows the first thing to press, and carries out
// a press on it; on a phone and a line that are slow, beside the smallest page in Yew (`make bench-start`).
//
//   node tools/bench/start.mjs [--dir dist] [--counter target/bench/counter] [--runs 5] [--out target/bench/start.json]
//
// The pages take turns, so that what disturbs one disturbs all. Compare ratios within one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, serve } from '../browser.mjs';
import { PAGES, defineFirstVisible } from '../pages.mjs';
import { median } from './median.mjs';
import { watch } from './watch.mjs';

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    counter: { type: 'string', default: 'target/bench/counter' },
    runs: { type: 'string', default: '5' },
    out: { type: 'string', default: 'target/bench/start.json' },
  },
});

const BASE = 'smallest counter';
const COUNTER = { query: '', control: '//button', answer: '//button[contains(., "1")]' };
/** A cheap phone on a slow line: 1.6 Mbit/s down, 750 kbit/s up; and a processor four times slower than this machine's. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** What the browser accepts, by the name of the table. */
const ENCODINGS = { brotli: 'br', uncompressed: 'identity' };
const TIMES = { paint: 'first paint', control: 'first control', answer: 'it answers' };
/** What is aimed at with brotli, in seconds. */
const GOALS = { 'start page': { control: 1.0 }, 'old phone': { paint: 1.2, answer: 2.5 } };
/** The longest that a page may take, in milliseconds. */
const PATIENCE = 60_000;

/** Opens a page in a browser that has seen nothing, presses its first control, and returns what tools/bench/watch.mjs has seen. */
async function run(browser, { address, control, answer }, accepted) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport(PHONE);
  const devtools = await page.createCDPSession();
  await devtools.send('Network.enable');
  await devtools.send('Network.setExtraHTTPHeaders', { headers: { 'Accept-Encoding': accepted } });
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });

  await page.exposeFunction('press', (x, y) => page.mouse.click(x, y));
  await page.evaluateOnNewDocument(defineFirstVisible);
  await page.evaluateOnNewDocument(watch, control, answer);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => globalThis.start.answer && globalThis.start.paint, { polling: 200 });
  const seen = await page.evaluate(() => globalThis.start);
  await context.close();
  return { ...seen, bytes };
}

/** The medians of the runs of one page. */
function figures(runs) {
  const of = (what) => median(runs.map((one) => one[what]));
  const times = Object.keys(TIMES).map((time) => [time, Math.round(of(time))]);
  return { ...Object.fromEntries(times), bytes: of('bytes'), shift: Math.max(...runs.map(({ shift }) => shift)) };
}

/** A table of the times, in seconds and as ratios to those of the smallest counter. */
function table(byPage, goals) {
  const line = (title, cells, rest) => `  ${title.padEnd(18)}${cells.map((cell) => cell.padStart(26)).join('')}${rest}`;
  const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
  const cell = (page, time) => {
    const goal = goals[page]?.[time];
    const ratio = (byPage[page][time] / byPage[BASE][time]).toFixed(2);
    return `${goal ? `(goal ${goal.toFixed(1)})  ` : ''}${seconds(byPage[page][time])} ${ratio.padStart(5)}`;
  };
  return [
    line('', Object.values(TIMES), '        KB  shift'),
    ...Object.entries(byPage).map(([page, { bytes, shift }]) =>
      line(page, Object.keys(TIMES).map((time) => cell(page, time)), `${(bytes / 1000).toFixed(0).padStart(10)}${shift.toFixed(3).padStart(7)}`),
    ),
  ].join('\n');
}

const [demo, counter] = [await serve(options.dir), await serve(options.counter)];
const pages = {
  [BASE]: { ...COUNTER, address: counter },
  ...Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [name, { ...page, address: `${demo}${page.query}` }])),
};
const load = () => loadavg()[0].toFixed(1);
const before = load();
const browser = await launchBrowser('--accept-lang=en');
const runs = [];
for (let round = 1; round <= Number(options.runs); round += 1) {
  for (const [encoding, accepted] of Object.entries(ENCODINGS)) {
    for (const [name, page] of Object.entries(pages)) runs.push({ encoding, name, ...(await run(browser, page, accepted)) });
  }
  if (process.stderr.isTTY) process.stderr.write(`\r== round ${round} of ${options.runs} `);
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
await browser.close();

const result = {};
for (const encoding of Object.keys(ENCODINGS)) {
  const of = (name) => figures(runs.filter((one) => one.encoding === encoding && one.name === name));
  result[encoding] = Object.fromEntries(Object.keys(pages).map((name) => [name, of(name)]));
}
const machine = { processors: availableParallelism(), load: [before, load()].map(Number) };
mkdirSync(path.dirname(options.out), { recursive: true });
writeFileSync(options.out, `${JSON.stringify({ machine, runs: Number(options.runs), ...result }, null, 2)}\n`);

console.log(
  `cold start: processor ${SLOWER}× slower, 1.6 Mbit/s, ${LINE.latency} ms; medians of ${options.runs}; in seconds, and 1 is the ${BASE}\n` +
    `load of this machine: ${machine.load.join(' to ')} on ${machine.processors} processors`,
);
for (const [encoding, byPage] of Object.entries(result)) {
  console.log(`\n${encoding}\n${table(byPage, encoding === 'brotli' ? GOALS : {})}`);
}
// The two servers would keep this process from ending.
process.exit(0);
