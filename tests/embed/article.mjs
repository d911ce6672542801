// An article with players in it, in a browser, and a page in the place of the demo that speaks its wire (stub.js).
import { after, before } from 'node:test';
import { launchBrowser } from '../../tools/browser.mjs';
import { holdTime, origin, page, stub, watch } from './hosts.mjs';

let browser;
export let demo;
export let host;
let article;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), stub()]);
  host = await origin((path) => (path === '/' ? article : undefined));
});
after(() => browser?.close());

/** The article with this body, open; its scripts come after `<two-phones>` is defined. */
export async function open(body, { headers = {}, script = '', ...more } = {}) {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(watch);
  await tab.evaluateOnNewDocument(holdTime);
  article = { body: page(`${body}<script type="module" src="${demo.address}embed.js"></script>${script && `<script type="module">${script}</script>`}`, more), headers };
  await tab.goto(host.address, { waitUntil: 'load' });
  return tab;
}
/** Waits in the page until this is so. */
export const until = (tab, what, ...given) => tab.waitForFunction(what, { timeout: 20_000 }, ...given);
export const heard = (tab, id, name) => tab.waitForFunction((id, name) => window.heard.some(([by, what]) => by === id && what === name), { timeout: 20_000 }, id, name);
/** The frame of the demo, which is in a shadow. */
export async function frameOf(tab, id = 'it') {
  const handle = await tab.waitForFunction((id) => document.getElementById(id).shadowRoot.querySelector('iframe'), { timeout: 20_000 }, id);
  return handle.contentFrame();
}
export const frames = (tab) => tab.frames().filter((frame) => frame.url().startsWith(demo.address));
export const asked = async (tab, id = 'it') => (await frameOf(tab, id)).evaluate(() => asked);
export const wrong = (tab) => tab.evaluate(() => window.wrong);
/** What a promise comes to once 10 seconds have passed. */
export const refused = (tab, code, milliseconds = 10_000) =>
  tab.evaluate(
    async (code, milliseconds) => {
      const outcome = window.outcome(new Function('it', `return ${code}`)(document.getElementById('it')));
      window.pass(milliseconds);
      return outcome;
    },
    code,
    milliseconds,
  );
