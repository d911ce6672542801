// What a browser asks for when a person opens a page of the demo for the first time, found by opening it.
import { launchBrowser, serve } from '../browser.mjs';
import { PAGES, defineFirstVisible } from '../pages.mjs';

/** Longer than a busy machine needs, in milliseconds. */
const PATIENCE = 120_000;

/** Files that are fetched ahead wait for an idle moment, which never comes here. */
function neverIdle() {
  globalThis.requestIdleCallback = () => 0;
}

/** The paths that are asked for until the first control has answered a press and nothing is under way. */
async function requested(browser, origin, { query, control, answer }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(neverIdle);
  await page.evaluateOnNewDocument(defineFirstVisible);
  const found = new Set();
  page.on('request', (request) => {
    const url = new URL(request.url());
    // Asked for by <link rel="prefetch">: ahead, when the line is free.
    const ahead = request.headers()['sec-purpose'] ?? request.headers().purpose;
    if (`${url.origin}/` === origin && !ahead) found.add(decodeURIComponent(url.pathname.slice(1)) || 'index.html');
  });
  await page.goto(`${origin}${query}`, { timeout: PATIENCE });
  const shown = async (xpath) => (await page.waitForFunction((path) => globalThis.firstVisible(path)?.toJSON(), { timeout: PATIENCE }, xpath)).jsonValue();
  const { x, y, width, height } = await shown(control);
  if (answer) {
    await page.mouse.click(x + width / 2, y + height / 2);
    await shown(answer);
  }
  await page.waitForNetworkIdle({ timeout: PATIENCE });
  await context.close();
  return [...found];
}

/** The files of `folder` that each page asks for at first, by the name of the page. */
export async function firstLoads(folder) {
  const origin = await serve(folder);
  const browser = await launchBrowser('--accept-lang=en');
  try {
    const loads = {};
    for (const [name, page] of Object.entries(PAGES)) loads[name] = await requested(browser, origin, page);
    return loads;
  } finally {
    await browser.close();
  }
}
