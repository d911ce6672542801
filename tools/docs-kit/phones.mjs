// The two phones: a page each, in one session of a browser of its own, with a clock and random numbers that are the same each time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, state, whereabouts } from './control.mjs';
import { Missed } from './missed.mjs';

const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8').replace(/^\/\/.*$\n/gm, '').trim();
/** A morning in Copenhagen. */
const START = Date.UTC(2026, 8, 1, 8, 0, 0);
const SEEDS = { old: 1, new: 2 };
/** In this window a phone is drawn with its body. */
const WINDOW = { width: 1280, height: 1000, deviceScaleFactor: 2 };
/** How long, in milliseconds, the page may take to show what a press leads to. */
const PATIENCE = 15_000;

/**
 * Opens both phones at the beginning of the journey. `guide` is the language of the captions, or `off`; `css` is put into the pages,
 * for tests.
 */
export async function openPhones(browser, origin, { language, guide, css }) {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(new URL(origin).origin, ['notifications']);
  const phones = {};
  for (const name of ['old', 'new']) phones[name] = await openPhone(context, name, `${origin}?phone=${name}&scan=tab&theme=light&lang=${language}&guide=${guide}`, css);
  const both = Object.values(phones);
  return {
    ...phones,
    /** The phone is looked at, and knows what was done on the other one. */
    async use(name) {
      await phones[name].page.bringToFront();
      await phones[name].kit('advance', 0);
      await phones[name].kit('drawn');
    },
    /** Time passes; the page in front draws what comes of it, others draw nothing. */
    async pass(milliseconds) {
      for (const phone of both) await phone.kit('advance', milliseconds);
    },
    close: () => context.close(),
  };
}

async function openPhone(context, name, address, css) {
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const client = await page.createCDPSession();
  await page.setViewport(WINDOW);
  await page.emulateTimezone('Europe/Copenhagen');
  await client.send('Emulation.setLocaleOverride', { locale: new URL(address).searchParams.get('lang') === 'da' ? 'da-DK' : 'en-GB' });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }, { name: 'prefers-color-scheme', value: 'light' }]);
  await page.evaluateOnNewDocument(`${IN_PAGE.replace(/;$/, '')}(${JSON.stringify({ start: START, seed: SEEDS[name] })})`);
  await page.goto(address);
  await page.waitForSelector('.phone [data-screen]', { timeout: PATIENCE });
  await page.evaluate(async (css) => {
    await document.fonts.ready;
    window.docsKit.dress();
    if (!css) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  await client.send('Accessibility.enable');
  return new Phone(name, page, client, complaints);
}

/** A phone on its page. */
class Phone {
  constructor(name, page, client, complaints) {
    Object.assign(this, { name, page, client, complaints });
  }

  kit(method, ...given) {
    return this.page.evaluate((method, given) => window.docsKit[method](...given), method, given);
  }

  /** Waits until a screen is shown, of a step if one is named. */
  async shows(screen, where, step) {
    const selector = `[data-phone="${this.name}"] [data-screen="${screen}"]${step === undefined ? '' : `[data-step="${step}"]`}`;
    await this.#until((selector) => Boolean(document.querySelector(selector)), selector, where, `shows no screen "${screen}"${step === undefined ? '' : ` of step ${step}`}`);
    await this.rest();
  }

  /** Waits until what was asked of the page is drawn. */
  async rest() {
    await this.page.waitForFunction(() => document.fonts.status === 'loaded' && [...document.images].every(({ complete }) => complete), { timeout: PATIENCE });
    await this.kit('drawn');
  }

  async #until(look, given, where, what) {
    try {
      await this.page.waitForFunction(look, { timeout: PATIENCE }, given);
    } catch (error) {
      if (error.name !== 'TimeoutError') throw error;
      const { screen, step } = await this.page.evaluate((phone) => ({ ...document.querySelector(`[data-phone="${phone}"] [data-screen]`)?.dataset }), this.name);
      throw new Missed({ ...where, phone: this.name }, `${what}, but "${screen}" of step ${step}`);
    }
  }

  find(what, where) {
    return find(this.client, what, { ...where, phone: this.name });
  }

  whereabouts(what, where) {
    return whereabouts(this.client, what, { ...where, phone: this.name });
  }

  /** Presses a control, with the pointer, and takes the pointer away again. */
  async press(what, where) {
    const found = await this.find(what, where);
    await this.page.mouse.click(found.point.x, found.point.y);
    await this.page.mouse.move(1, 1);
    return found;
  }

  async tick(what, where) {
    const { objectId } = await this.press(what, where);
    await this.kit('drawn');
    if ((await state(this.client, objectId)) !== true) throw new Missed({ ...where, phone: this.name, control: what.name }, 'was pressed, and is not ticked');
  }

  async fill(what, text, where) {
    const { objectId } = await this.press(what, where);
    await this.page.keyboard.type(text);
    await this.kit('drawn');
    if ((await state(this.client, objectId)) !== text) throw new Missed({ ...where, phone: this.name, control: what.name }, `does not hold what was typed`);
  }

  /** Presses a digit; there is one more in the field then, or another screen. */
  async digit(digit, where) {
    const place = (phone) => {
      const region = document.querySelector(`[data-phone="${phone}"]`);
      return `${region.querySelector('[data-screen]').dataset.screen} ${region.querySelectorAll('.pin-pad__dot--filled').length}`;
    };
    const before = await this.page.evaluate(place, this.name);
    await this.press({ role: 'button', name: digit }, where);
    const look = ([phone, before]) => {
      const region = document.querySelector(`[data-phone="${phone}"]`);
      return `${region.querySelector('[data-screen]').dataset.screen} ${region.querySelectorAll('.pin-pad__dot--filled').length}` !== before;
    };
    await this.#until(look, [this.name, before], { ...where, control: digit }, 'was pressed, and nothing happened; no other screen');
    await this.kit('drawn');
  }

  caption() {
    return this.page.evaluate(() => document.querySelector('[data-caption]')?.innerText.replace(/\s+/g, ' ').trim() ?? '');
  }
}
