// The demo that the tests of the packages show to a participant, the pages around it, and what the participant does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { origin, root } from '../embed/hosts.mjs';
import { PATIENCE, Person } from '../embed/journey.mjs';

/**
 * Whether the built page is shown, which has to record then (`study=`). If not, it is a page that stands in for the app: its rows go the
 * same way, through the real frame.js, host.js and embed.js.
 */
export const IS_BUILT = true;

const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const STAND_IN = `<!doctype html><html lang="en" data-page="app"><head><meta charset="utf-8"><title>Stand-in</title><link rel="icon" href="data:,">
<style>:root { --at-end: auto } body { margin: 0; font: 16px sans-serif } .stage { height: 500px }</style><script src="frame.js"></script></head>
<body><main id="app"><div class="stage"><section data-phone="new"><div class="turn"><div data-screen><h1>A screen</h1>
<button id="next">Next</button> <button id="help">Help</button> <button id="wrong">Wrong PIN</button></div></div></section></div></main><script src="stand-in.js"></script></body></html>`;

const file = (name) => readFileSync(join(root, name));

/** Where the demo is, on an origin and a site of its own. */
export async function demo() {
  if (IS_BUILT) return serve(join(root, 'dist'));
  const files = {
    '': STAND_IN,
    'stand-in.js': file('tests/hosts/stand-in.js'),
    ...Object.fromEntries(['frame.js', 'host.js', 'embed.js', 'summary.js'].map((name) => [name, file(`static/${name}`)])),
  };
  const { address } = await origin((path) => {
    const body = files[path.slice(1)];
    return body && { body, headers: OPEN };
  }, 'localhost');
  return address;
}

/** A browser in which the demo has a process of its own, as it has where the two are of two sites. */
export const browse = () => launchBrowser('--lang=en', '--accept-lang=en', '--site-per-process');

/**
 * A tab in which every record that the demo makes is also put into `made`, on another way than that of the wire: what arrives is compared with it.
 */
export async function watched(browser) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1100, height: 1000 });
  const made = [];
  await tab.exposeFunction('madeRecord', (text) => made.push(JSON.parse(text)));
  await tab.evaluateOnNewDocument(() => {
    document.addEventListener('two-phones-record', ({ detail }) => window.madeRecord(JSON.stringify(detail)));
  });
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  return { tab, made, errors };
}

/** The frame of the demo in a tab, once its page is there. */
export async function frameOf(tab) {
  const element = await tab.waitForFunction(() => document.querySelector('two-phones')?.shadowRoot?.querySelector('iframe'), { timeout: PATIENCE });
  const frame = await element.asElement().contentFrame();
  await frame.waitForSelector('[data-screen]', { timeout: PATIENCE });
  return frame;
}

/** The frame goes away with what it is in, when the session is over. */
const gone = (act) => act.catch((error) => assert.match(`${error} ${error.cause}`, /detached|destroyed|closed|Session/i));

/** What a participant does: `some()` a few things from the beginning on, and `rest()` up to the end of the session. */
export function participant(frame) {
  if (IS_BUILT) {
    const person = new Person(frame);
    return {
      some: async () => {
        await person.sees('user-id');
        const field = await frame.waitForSelector('[data-phone="new"] input');
        await field.type('nobody');
        await person.press('common-next');
        // The field is left as it was found.
        await field.click({ count: 3 });
        await frame.page().keyboard.press('Backspace');
      },
      rest: () => gone(person.finish()),
    };
  }
  const click = (name) => frame.click(name);
  return {
    some: async () => {
      for (const name of ['#next', 'h1', '#wrong', '#help', '#next']) await click(name);
    },
    rest: () =>
      gone(
        frame.evaluate(async () => {
          while (!document.querySelector('.turn--over')) {
            document.querySelector('#next').click();
            // Each screen is seen.
            await new Promise((settle) => setTimeout(settle));
          }
        }),
      ),
  };
}

/** The options by which the participant begins near the end of the journey. */
export const AT = IS_BUILT ? { phone: 'new', step: 13 } : { phone: 'new', step: 16 };

/** Waits, without asking again and again, until `isSo()`, which whatever may make it so looks at by way of `changed()`. */
export function until() {
  const waiting = [];
  const changed = () => {
    for (const one of waiting.splice(0)) one();
  };
  const wait = async (isSo) => {
    while (!isSo()) await new Promise((settle) => waiting.push(settle));
  };
  return { changed, wait };
}

/** A server that keeps what is sent to it, as the one of a researcher would: `rows`. */
export async function collector() {
  const rows = [];
  const { changed, wait } = until();
  const server = http.createServer(async (request, answer) => {
    const text = Buffer.concat(await request.toArray()).toString();
    if (request.method === 'POST') rows.push(JSON.parse(text));
    answer.writeHead(204, { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' }).end();
    changed();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return { address: `http://127.0.0.1:${server.address().port}/`, rows, wait };
}
