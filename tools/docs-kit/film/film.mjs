// The film of the journey in one language: composed in a page, frame by frame, and encoded.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '../ffmpeg.mjs';
import { withPalette } from '../png.mjs';
import { WITH_CODE } from '../shots.mjs';
import { FRAMES_A_SECOND, pointerIn } from './timeline.mjs';
import { PHONE, SIZE, stagePage } from './stage.mjs';

const COLOURS = ['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'];
const FRAMES = ['-vf', `fps=${FRAMES_A_SECOND},scale=out_color_matrix=bt709:out_range=tv,format=yuv420p`, ...COLOURS, '-an'];
const WEBM = ['-c:v', 'libvpx-vp9', '-crf', '33', '-b:v', '0', '-deadline', 'good', '-cpu-used', '4', '-row-mt', '0', '-g', '100'];
const MP4 = ['-c:v', 'libx264', '-preset', 'medium', '-crf', '23', '-tune', 'stillimage', '-g', '100', '-movflags', '+faststart'];

/** Where the pointer rests, in pixels of the phone's picture: beside its buttons. */
const REST = { x: 330, y: 420 };

/**
 * Composes the frames of the film: `{ png, seconds, hasCode }`, one as long as nothing moves. `hasCode` says whether there is a QR code in
 * it. `words` are the step texts of the language, `film` is the title of the film.
 *
 * @throws {Error} if the demo's mark is not in a frame
 */
export async function compose(browser, dir, { language, film, words, moments, shots }) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ ...SIZE, deviceScaleFactor: 1 });
    await page.setContent(stagePage(dir, { language, film, mark: words.mark }));
    await page.evaluate(() => document.fonts.ready);
    const client = await page.createCDPSession();
    const frames = [];
    let last;
    for await (const { key, frame, hasCode } of drawings(page, { film, words, moments, shots })) {
      if (key !== last) {
        if (!(await page.evaluate((frame) => window.stage.set(frame), frame))) throw new Error(`${language}: the demo's mark is not in a frame of the film, or covered`);
        const { data } = await client.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
        frames.push({ png: Buffer.from(data, 'base64'), seconds: 0, hasCode });
      }
      frames.at(-1).seconds += 1 / FRAMES_A_SECOND;
      last = key;
    }
    return frames;
  } finally {
    await page.close();
  }
}

/** What the page draws in each frame of the film; `key` tells one drawing from another. */
async function* drawings(page, { film, words, moments, shots }) {
  let rest = REST;
  for (const shot of shots) {
    const moment = moments[shot.moment];
    for (const place of picturesOf(shot, moments)) {
      await page.evaluate((key, url) => window.stage.load(key, url), place, `data:image/png;base64,${moments[place].clean.toString('base64')}`);
    }
    const still = stillOf(shot, moments, words, film);
    const target = moment && targetOf(moment);
    for (const pointer of pointerIn(shot, rest, target)) {
      const isMoving = pointer.isDown || pointer.x !== rest.x || pointer.y !== rest.y;
      const isLookedAt = moment !== undefined && !target;
      const frame = { ...still, pointer: target && pointer, rings: isMoving || isLookedAt ? moment.points.slice(0, 1) : [] };
      yield { key: JSON.stringify(frame), frame, hasCode: WITH_CODE.includes(moment?.screen) };
    }
    rest = target ?? rest;
  }
}

/** Where the pointer goes: beside the words in the middle of a wide button. */
function targetOf({ target, points: [box] }) {
  const isMiddle = target && box && Math.abs(box.x + box.width / 2 - target.x) < 2 && Math.abs(box.y + box.height / 2 - target.y) < 2;
  return isMiddle && box.width > 150 ? { x: box.x + box.width * 0.72, y: box.y + box.height * 0.6 } : target;
}

/** The places of the moments that a shot shows: the one that it is about; on the first card each phone as it begins, on the last the new one. */
function picturesOf({ card, moment }, moments) {
  if (card === 'title') return ['old', 'new'].map((name) => moments.findIndex(({ phone }) => phone === name));
  return [card === 'end' ? moments.length - 1 : moment];
}

function stillOf(shot, moments, words, film) {
  const pictures = picturesOf(shot, moments);
  const { step, phone: role, word: phone, position, size } = moments[pictures.at(-1)];
  const scale = PHONE.height / size.height;
  if (shot.card) return { card: shot.card, pictures, title: shot.card === 'title' ? film : words.heading, progress: 0, scale };
  return { pictures, role, phone, step: position, title: words.steps[step].title, progress: (step + 1) / words.steps.length, scale };
}

/** Writes film.webm, film.mp4 and the picture that stands in its place until it plays, film.png, into a folder. */
export function write(frames, folder) {
  writeFileSync(join(folder, 'film.png'), withPalette(frames[0].png));
  return encode(frames, [
    [...FRAMES, ...WEBM, join(folder, 'film.webm')],
    [...FRAMES, ...MP4, join(folder, 'film.mp4')],
  ]);
}
