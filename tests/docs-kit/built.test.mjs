// The docs kit on the built page (tools/docs-kit/): what ends the run, and that its pictures are the same each time. In dist/, or in the build
// that TWO_PHONES_DIST names.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser, serve } from '../../tools/browser.mjs';
import { drive } from '../../tools/docs-kit/drive.mjs';
import { compose } from '../../tools/docs-kit/film/film.mjs';
import { JOURNEY } from '../../tools/docs-kit/journey.mjs';
import { labelsOf } from '../../tools/docs-kit/labels.mjs';
import { openPhones } from '../../tools/docs-kit/phones.mjs';
import { WITH_CODE, clipOf, shoot } from '../../tools/docs-kit/shots.mjs';
import { textIn } from '../../tools/docs-kit/unreadable.mjs';

const dir = process.env.TWO_PHONES_DIST ?? 'dist';
const language = 'en';
const labels = labelsOf(language);
let browser;
let origin;
before(async () => {
  origin = await serve(dir);
  browser = await launchBrowser('--hide-scrollbars', '--disable-background-timer-throttling', '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows');
});
// The server is a child of this process, which would wait for it.
after(async () => {
  await browser.close();
  setTimeout(() => process.exit(), 100);
});

/** Plays the first `steps` steps, and calls `look` at each moment. */
async function play(steps, look, css) {
  const phones = await openPhones(browser, origin, { language, guide: 'off', css });
  try {
    await drive(phones, { language, labels }, look, steps);
  } finally {
    await phones.close();
  }
}

const pass = async () => {};
const picture = (moment, rest) => shoot(moment.phone, { where: moment.where, mark: labels('source-code-demo_mark'), ...rest });

for (const [how, css] of [
  ['hidden', '.screen--information .button--primary { visibility: hidden; }'],
  ['taken away', '.screen--information .button--primary { display: none; }'],
  ['transparent', '.screen--information .button--primary { opacity: 0; }'],
  ['covered', '.phone__frame { position: relative; } .phone__frame::before { position: absolute !important; inset: 0 !important; inline-size: auto !important; block-size: auto !important; z-index: 9; }'],
]) {
  const steps = how === 'covered' ? 1 : 3;
  test(`a button that is ${how} ends the run, and is named`, async () => {
    await assert.rejects(play(steps, pass, css), (error) => {
      assert.equal(error.name, 'Missed');
      assert.match(error.message, how === 'covered' ? /^step 0, en, the new phone: "Get" is covered by/ : /^step 2, en, the old phone: "Next" is/);
      return true;
    });
  });
}

test('a press without effect ends the run, and the screen is named', async () => {
  const deaf = ({ step, phone }) => step === 2 && phone.page.evaluate(() => addEventListener('click', (event) => event.stopPropagation(), { capture: true }));
  await assert.rejects(play(3, deaf), /^Missed: step 2, en, the old phone: shows no screen "enter-pin", but "information" of step 2$/);
});

test('a picture without the demo\'s mark ends the run', async () => {
  const hidden = play(1, (moment) => picture(moment), '.strip { visibility: hidden; }');
  await assert.rejects(hidden, /step 0, en: the demo's mark is not in the picture/);
  const moved = play(1, (moment) => picture(moment), '.strip { transform: translateX(400px); }');
  await assert.rejects(moved, /step 0, en: the demo's mark is not in the picture/);
});

test('a frame of the film without the demo\'s mark ends the run', async () => {
  const clean = readFileSync(join(dir, 'icons/icon-192.png'));
  const moments = ['old', 'new'].map((phone) => ({ step: 0, phone, clean, size: { width: 192, height: 192 }, points: [] }));
  const film = (mark) => compose(browser, dir, { language, film: 'Film', words: { mark, steps: [{ title: 'Step' }] }, moments, shots: [{ card: 'title', length: 3, move: 0, press: 0 }] });
  assert.equal((await film('Demo')).length, 1);
  await assert.rejects(film(''), /the demo's mark is not in a frame of the film/);
});

test('the same moments give the same pictures, byte for byte', async () => {
  const album = async () => {
    const all = [];
    await play(4, async (moment) => {
      await moment.phone.rest();
      all.push((await picture(moment, { rings: moment.points, areNumbered: moment.areNumbered })).png);
    });
    return all;
  };
  const [one, two] = [await album(), await album()];
  assert.ok(one.length > 12);
  assert.deepEqual(one.map((png, place) => png.equals(two[place])), one.map(() => true));
});

test('a label that is changed in the texts is in the picture, and is pressed', async () => {
  const changed = mkdtempSync(join(tmpdir(), 'two-phones-'));
  try {
    cpSync(dir, changed, { recursive: true });
    const words = join(changed, 'lang/app.en.txt');
    const text = readFileSync(words, 'utf8');
    writeFileSync(words, text.replace('\x1eNext\x1e', '\x1eOnwards\x1e'));
    rmSync(`${words}.br`);
    rmSync(`${words}.gz`);
    const site = await serve(changed);
    const nextIn = async (address, label) => {
      let png;
      const phones = await openPhones(browser, address, { language, guide: 'off' });
      const look = async (moment) => {
        if (moment.step === 2 && moment.kind === 'press') ({ png } = await picture(moment));
      };
      await drive(phones, { language, labels: (key) => (key === 'common-next' ? label : labels(key)) }, look, 3).finally(() => phones.close());
      return png;
    };
    assert.ok(!(await nextIn(site, 'Onwards')).equals(await nextIn(origin, 'Next')));
    await assert.rejects(nextIn(site, 'Next'), /step 2, en, the old phone: "Next" is not there/);
  } finally {
    rmSync(changed, { recursive: true });
  }
});

test('no reader finds anything in the pictures of a QR code, each does in the code', async () => {
  const seen = [];
  await play(JOURNEY.findIndex(({ screen }) => screen === 'scan') + 1, async (moment) => {
    const { phone, screen } = moment;
    if (!WITH_CODE.includes(screen)) return;
    if (screen === 'scan') await phone.page.waitForSelector('img.viewfinder__picture');
    await phone.rest();
    for (const isPlain of [false, true]) assert.equal(await textIn((await picture(moment, { codes: 1, isPlain })).png), undefined, screen);
    // The same without the band.
    await phone.page.evaluate(() => document.querySelector('[data-kit="void"]').remove());
    const { name, text } = await textIn(Buffer.from(await phone.page.screenshot({ clip: await clipOf(phone), type: 'png' })));
    assert.match(text, /^DEMO1:/, name);
    seen.push(screen);
  });
  assert.deepEqual([...new Set(seen)], WITH_CODE);
});
