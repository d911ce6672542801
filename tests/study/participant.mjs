// Simulated participants: each does what a person does on the pages of a study and on the phones, and notes what must be recorded of it.
import { inflateRawSync } from 'node:zlib';
import { PATIENCE, Person } from '../embed/journey.mjs';

const PIN = '112358';

/** Runs in the page before its scripts: files that are handed over stay in the page. */
function keepFiles() {
  globalThis.wrong = [];
  addEventListener('error', ({ message }) => globalThis.wrong.push(message));
  addEventListener('click', ({ target }) => target.download && (globalThis.savedAs = target.download), true);
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob instanceof File) globalThis.handed = blob;
    return make.call(URL, blob);
  };
}

/** A tab of a participant, on the page of a study. `plans` are those beside the page, by their names. */
export async function openTab(browser, address, plans = {}, prepare = () => {}) {
  const tab = await browser.newPage();
  tab.complaints = [];
  tab.on('pageerror', (error) => tab.complaints.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && tab.complaints.push(message.text()));
  await tab.setViewport({ width: 1280, height: 800 });
  for (const act of [keepFiles, prepare]) await tab.evaluateOnNewDocument(act);
  if (Object.keys(plans).length > 0) {
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const name = /\/plans\/([^/]+)\.json$/.exec(new URL(request.url()).pathname)?.[1];
      if (name in plans) return request.respond({ contentType: 'application/json', body: JSON.stringify(plans[name]) });
      return request.continue();
    });
  }
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  return tab;
}

export class Participant extends Person {
  /** What must be recorded: `EVENT STEP SCREEN CONTROL DETAIL`, by phone; `''` is what is of no phone. */
  must = { '': [], old: [], new: [] };

  constructor(tab, language = 'en', must) {
    super(tab, language);
    Object.assign(this, { tab, language });
    if (must) this.must = must;
  }

  /** Presses the control of a phone that has this text on it, perhaps with more below. */
  async press(key, phone = 'new') {
    const found = await this.tab.waitForFunction(
      (phone, text) =>
        [...document.querySelectorAll(`[data-phone="${phone}"] :is(button, label)`)].find((one) => {
          const [first] = one.innerText.trim().split('\n');
          return first === text && one.checkVisibility() && !one.disabled;
        }),
      { timeout: PATIENCE },
      phone,
      this.label(key),
    );
    await found.asElement().click();
  }

  type(text) {
    return this.tab.keyboard.type(text);
  }

  notes(phone, ...rows) {
    this.must[phone].push(...rows);
    return this;
  }

  /** Waits for a page of the study. */
  page(name) {
    return this.tab.waitForSelector(`[data-study-page="${name}"]`, { timeout: PATIENCE });
  }

  /** Presses a button of the study's pages or of its bar, by the key of its words. */
  async presses(key) {
    const found = await this.tab.waitForFunction(
      (text) => [...document.querySelectorAll(':is(.study, .study-bar) button')].find((one) => one.textContent.trim() === text && one.checkVisibility()),
      { timeout: PATIENCE },
      this.label(key),
    );
    await found.asElement().click();
  }

  async consents() {
    await this.page('consent');
    await this.presses('study-consent-agree');
    this.notes('', 'begin', `consent ${{ da: 'danish', en: 'english' }[this.language]} agreed`);
    await this.page('briefing');
  }

  /** Begins a task, on these phones, which show these screens. */
  async begins(number, shown) {
    await this.presses('study-brief-start');
    await this.tab.waitForSelector('.study-bar', { timeout: PATIENCE });
    await this.tab.waitForSelector('html:not([data-study-starts])', { timeout: PATIENCE });
    this.notes('', `task began=${number}`);
    for (const [phone, place] of Object.entries(shown)) this.notes(phone, `screen ${place}`);
  }

  /** Presses a control of a phone: by its words and its name; from a screen, to another or the same one. */
  async uses(phone, key, control, from, to = from) {
    await this.press(key, phone);
    this.notes(phone, `press ${from} ${control}`);
    if (to !== from) await this.arrives(phone, to);
  }

  async arrives(phone, to) {
    this.notes(phone, `screen ${to}`);
    await this.shows(phone, to);
  }

  shows(phone, place) {
    const [step, screen] = place.split(' ');
    return this.tab.waitForSelector(`[data-phone="${phone}"] [data-step="${step}"][data-screen="${screen}"]`, { timeout: PATIENCE });
  }

  /** Enters digits with the keys on the screen. */
  async enters(phone, digits, control, from, to) {
    await this.taps(phone, digits);
    this.notes(phone, `press ${from} ${control}`);
    if (to !== from) await this.arrives(phone, to);
  }

  async taps(phone, digits) {
    await this.tab.waitForSelector(`[data-phone="${phone}"] .pin-pad__key`, { timeout: PATIENCE });
    for (const digit of digits) {
      const key = await this.tab.waitForFunction(
        (phone, digit) => [...document.querySelectorAll(`[data-phone="${phone}"] .pin-pad__key`)].find((one) => one.textContent === digit),
        { timeout: PATIENCE },
        phone,
        digit,
      );
      await key.asElement().click();
    }
  }

  /** Turns to another tab, and back. */
  async looksAway() {
    const other = await this.tab.browserContext().newPage();
    await other.bringToFront();
    await this.tab.waitForFunction(() => document.hidden, { timeout: PATIENCE, polling: 50 });
    await this.tab.bringToFront();
    await this.tab.waitForFunction(() => !document.hidden, { timeout: PATIENCE, polling: 50 });
    await other.close();
    this.notes('', 'hide', 'show');
  }

  /** On the old phone, from its home to the code. */
  async showsCode() {
    await this.toWaiting();
    await this.uses('old', 'common-ok', 'ok', '5 waiting', '6 show-code');
    await this.uses('old', 'source-show_code-show', 'show-code', '6 show-code', '6 enter-pin');
    await this.enters('old', PIN, 'pin', '6 enter-pin', '7 code');
  }

  async toWaiting() {
    await this.uses('old', 'common-menu', 'menu', '1 home', '1 menu');
    await this.uses('old', 'source-menu-copy', 'copy-to-new-app', '1 menu', '2 information');
    await this.uses('old', 'common-next', 'next', '2 information', '3 enter-pin');
    await this.enters('old', PIN, 'pin', '3 enter-pin', '4 waiting-time');
    await this.uses('old', 'source-waiting_time-agree', 'yes-copy', '4 waiting-time');
    await this.uses('old', 'source-waiting_time-start', 'start-copying', '4 waiting-time', '5 waiting');
  }

  /** On the new phone, from the store to the scanner, which does this as it opens. */
  async scans(...camera) {
    await this.uses('new', 'target-store-get', 'get', '0 store', '0 installing');
    await this.arrives('new', '8 installed');
    await this.uses('new', 'target-store-open', 'open', '8 installed', '9 activate');
    await this.uses('new', 'target-activate-get_started', 'get-started', '9 activate', '10 choose-way');
    await this.uses('new', 'target-choose_way-copy', 'way-copy', '10 choose-way');
    await this.uses('new', 'common-next', 'next', '10 choose-way', '11 ready-to-scan');
    await this.uses('new', 'target-ready-shown', 'code-is-shown', '11 ready-to-scan');
    await this.uses('new', 'target-ready-scan', 'scan', '11 ready-to-scan', '12 scan');
    this.notes('new', ...camera.map((word) => `camera 12 scan ${word}`));
  }

  async entersUserId() {
    await this.shows('new', '13 user-id');
    const field = await this.tab.waitForSelector('[data-phone="new"] input', { timeout: PATIENCE });
    await field.type('karla-demo');
    await this.uses('new', 'common-next', 'user-id', '13 user-id', '14 temporary-pin');
  }

  async entersCode() {
    const code = await this.tab.waitForFunction(() => document.querySelector('[data-sms-code]')?.textContent.trim(), { timeout: PATIENCE });
    const digits = await code.jsonValue();
    await this.tab.focus('[data-phone="new"] input');
    await this.type(digits);
    this.secret = digits;
    this.notes('new', 'press 14 temporary-pin temporary-pin');
    await this.arrives('new', '15 choose-pin');
  }

  /** From the choice of a PIN to the end. */
  async completes() {
    await this.uses('new', 'common-next', 'next', '15 choose-pin', '16 create-pin');
    await this.taps('new', PIN);
    await this.uses('new', 'common-next', 'new-pin', '16 create-pin', '16 repeat-pin');
    await this.taps('new', PIN);
    await this.uses('new', 'common-next', 'repeat-pin', '16 repeat-pin', '17 biometrics');
    await this.uses('new', 'common-not_now', 'not-now', '17 biometrics', '18 notifications');
    await this.uses('new', 'common-not_now', 'not-now', '18 notifications', '19 activated');
    await this.uses('new', 'common-ok', 'ok', '19 activated', '1 home');
  }

  /** The records that the end page hands over. */
  async handsOver() {
    await this.presses('study-end-hand');
    await this.tab.waitForFunction(() => globalThis.handed, { timeout: PATIENCE });
    const bytes = await this.tab.evaluate(async () => [...new Uint8Array(await globalThis.handed.arrayBuffer())]);
    return unzipped(Buffer.from(bytes));
  }
}

/** The files of a zip, by their paths below its folder. */
export function unzipped(zip) {
  const files = {};
  let at = zip.readUInt32LE(zip.length - 22 + 16);
  for (let count = zip.readUInt16LE(zip.length - 22 + 10); count > 0; count -= 1) {
    const [method, size, name, extra, comment, offset] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), ...[28, 30, 32].map((more) => zip.readUInt16LE(at + more)), zip.readUInt32LE(at + 42)];
    const path = zip.toString('utf8', at + 46, at + 46 + name);
    const begin = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    const bytes = zip.subarray(begin, begin + size);
    files[path.replace(/^[^/]+\//, '')] = (method === 0 ? bytes : inflateRawSync(bytes)).toString();
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The rows of `events.csv` as objects. No cell of a study's own words has a quote or a comma in it. */
export function rowsOf(csv) {
  const [header, ...lines] = csv.trim().split(/\r?\n/).map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(header.map((name, place) => [name, cells[place]])));
}

/** What no script decides, and why: the one place where rows and what is expected are made alike. */
const MASKED = [
  // How many frames go by until a code is seen depends on how fast the machine is.
  [/found=\d+/, 'found=N'],
  // How long the page was away is the time that it took to come back.
  [/away-ms=\d+/, 'away-ms=N'],
];
const masked = (text) => MASKED.reduce((text, [pattern, alike]) => text.replace(pattern, alike), text);

/** What was recorded, by phone, in the form of `Participant.must`. */
export function recorded(rows) {
  const found = { '': [], old: [], new: [] };
  for (const { phone, event, step, screen, control, detail } of rows) {
    found[phone].push(masked([event, step, screen, control, detail].filter((it) => it !== '' && it !== null && it !== undefined).join(' ')));
  }
  return found;
}

/** What is in this browser of the page. */
export const kept = (tab) =>
  tab.evaluate(async () => [
    (await indexedDB.databases()).map(({ name }) => name),
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    await caches.keys(),
    document.cookie,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
export const NOTHING = [[], [], [], [], '', 0];

/** The records of this browser, as they are stored. */
export const stored = (tab) =>
  tab.evaluate(
    () =>
      new Promise((answer) => {
        indexedDB.open('two-phones-study').onsuccess = ({ target: { result: database } }) => {
          database.transaction('events').objectStore('events').getAll().onsuccess = ({ target }) => {
            database.close();
            answer(target.result.map(({ row }) => row));
          };
        };
      }),
  );
