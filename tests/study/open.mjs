// What tests of studies have in common: a browser, the demo, and a participant on a page of it.
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { Participant, openTab } from './participant.mjs';

export let browser;
export let demo;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser('--accept-lang=en'), serve(join(import.meta.dirname, '../../dist'))]);
});
after(() => browser?.close());

/** A participant at this address, on a device of their own. */
export async function open(query, { plans, viewport } = {}) {
  const context = await browser.createBrowserContext();
  const tab = await openTab(context, demo + query, plans);
  if (viewport) await tab.setViewport(viewport);
  return { context, tab, person: new Participant(tab, /lang=da/.test(query) ? 'da' : 'en') };
}

/** Two tasks of a few presses. */
export const PLAN = {
  version: 1,
  captions: 'off',
  tasks: [
    { id: 'info', text: 'Read the information.', phones: 'old', success: 3 },
    { id: 'again', text: 'Read it again.', phones: 'old', success: 3 },
  ],
};
