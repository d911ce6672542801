// Pages with a tour, in Chromium, on a clock that runs many times as fast as the machine's.
import { join } from 'node:path';
import { launchBrowser, serve } from '../../tools/browser.mjs';

const dist = join(import.meta.dirname, '../../dist');
/** How much faster time passes. */
export const FAST = 20;

/** Runs in the page before its scripts: what waits waits shorter, and the clocks go on faster. */
function hurry(fast) {
  const [RealDate, plan, every, perform] = [Date, setTimeout, setInterval, performance.now.bind(performance)];
  const begin = RealDate.now();
  const now = () => begin + perform() * fast;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  performance.now = () => perform() * fast;
  globalThis.setTimeout = (callback, delay = 0, ...given) => plan(callback, delay / fast, ...given);
  globalThis.setInterval = (callback, delay = 0, ...given) => every(callback, delay / fast, ...given);
}

/** A browser and the demo, served to it. */
export async function open() {
  const [origin, browser] = await Promise.all([serve(dist), launchBrowser()]);
  return { origin, browser, close: () => browser.close() };
}

/**
 * A page of its own, without what others have stored. `complaints` are its errors; `media` are features of CSS, such as
 * `prefers-reduced-motion`.
 */
export async function openPage({ browser, origin }, query, { width = 1280, height = 800, media = {}, fast = FAST } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url ?? ''}`));
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures(Object.entries(media).map(([name, value]) => ({ name, value })));
  if (fast > 1) await page.evaluateOnNewDocument(hurry, fast);
  await page.goto(`${origin}${query}`);
  return { page, complaints, close: () => context.close() };
}

/**
 * A page with a field, which has the focus, and `above` pixels below it the demo in a frame, as high as that says; what the frame tells is in
 * `told`, and the heights in `heights`.
 */
export async function openAround(demo, query, { above = 100, width = 360, fast = 1 } = {}) {
  const opened = await openPage(demo, '', { fast });
  const { page } = opened;
  // A page of the same place, without the demo.
  await page.goto(`${demo.origin}favicon.svg`);
  await page.evaluate((address, above, width) => {
    const make = (name) => document.createElementNS('http://www.w3.org/1999/xhtml', name);
    const [root, body, field, frame, after] = ['html', 'body', 'input', 'iframe', 'p'].map(make);
    frame.setAttribute('src', address);
    frame.setAttribute('style', `width: ${width}px; height: 640px; margin-top: ${above}px; display: block; border: 0`);
    after.setAttribute('style', 'height: 2000px');
    body.append(field, frame, after);
    root.append(body);
    Object.assign(globalThis, { told: [], heights: [] });
    addEventListener('message', ({ data, source }) => {
      if (data?.type === 'height') {
        globalThis.heights.push(data.height);
        frame.style.height = `${data.height}px`;
      }
      if (data?.type !== 'hello') return;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (message) => globalThis.told.push(JSON.parse(message.data));
      globalThis.ask = (command) => port1.postMessage(JSON.stringify(command));
      source.postMessage({ source: 'two-phones-host', type: 'connect', v: 1 }, '*', [port2]);
    });
    document.replaceChild(root, document.documentElement);
    field.focus();
  }, `${demo.origin}${query}`, above, width);
  const frame = await page.waitForSelector('iframe');
  return { ...opened, frame: await frame.contentFrame() };
}

/** What both phones show. */
export const screens = (page) =>
  page.evaluate(() => Object.fromEntries([...document.querySelectorAll('[data-phone]')].map((phone) => {
    const { screen, step } = phone.querySelector('[data-screen]')?.dataset ?? {};
    return [phone.dataset.phone, `${screen}/${step}`];
  })));

/** What both phones say, without the times and codes in it. */
export const said = (page) =>
  page.evaluate(() => [...document.querySelectorAll('[data-phone]')].map((phone) => phone.innerText.replace(/\d{2,}/g, '#').replace(/\s+/g, ' ').trim()));

/** The bar of the tour: what its main button says, the step, and how it stands. */
export const bar = (page) =>
  page.evaluate(() => {
    const of = (name) => document.querySelector(`.tour__${name}`)?.textContent ?? '';
    return { toggle: of('toggle'), title: of('title'), said: of('said'), state: of('state') };
  });

/** The limit, in milliseconds of the machine, for what takes the tour minutes. */
const PATIENCE = 90_000;

/** Waits until `is`, which runs in the page, is true. */
export const until = (page, is, ...given) => page.waitForFunction(is, { timeout: PATIENCE, polling: 15 }, ...given);

export const untilStep = (page, step) => until(page, (step) => document.querySelector('.tour__title')?.textContent.includes(` ${step}: `), step);
export const untilOver = (page, words) => until(page, (again) => document.querySelector('.tour__toggle')?.textContent === again, words.again);
