// The parts of the docs kit that need no built page (tools/docs-kit/): what the film shows when, the captions, the PDF without its dates, small
// pictures, which build a kit is of, and that a press which misses is told.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { framesOf, moves } from '../../tools/docs-kit/animation.mjs';
import { FRAMES_A_SECOND, cuesOf, pointerIn, timeline } from '../../tools/docs-kit/film/timeline.mjs';
import { inParts, timestamp, webvtt } from '../../tools/docs-kit/film/vtt.mjs';
import { markdown } from '../../tools/docs-kit/guide.mjs';
import { includeKit } from '../../tools/docs-kit/include.mjs';
import { JOURNEY, controlsOf } from '../../tools/docs-kit/journey.mjs';
import { labelsOf } from '../../tools/docs-kit/labels.mjs';
import { Missed, whyNot } from '../../tools/docs-kit/missed.mjs';
import { normalised } from '../../tools/docs-kit/pdf.mjs';
import { decode, withPalette } from '../../tools/docs-kit/png.mjs';

const root = join(import.meta.dirname, '../..');
const folders = [];
function folderWith(files) {
  const name = mkdtempSync(join(tmpdir(), 'two-phones-'));
  folders.push(name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(name, file)), { recursive: true });
    writeFileSync(join(name, file), text);
  }
  return name;
}
after(() => folders.forEach((name) => rmSync(name, { recursive: true })));

// The journey.

test('the journey has each step, in order, on its phone, with its own screen first', () => {
  const table = readFileSync(join(root, 'crates/journey/src/step.rs'), 'utf8');
  const steps = [...table.matchAll(/^ {4}\(Role::(Old|New), "([\w-]+)"\),$/gm)].map(([, role, slug], step) => ({ step, phone: role.toLowerCase(), screen: slug }));
  assert.equal(steps.length, 20);
  assert.deepEqual(JOURNEY.map(({ step, phone, screen }) => ({ step, phone, screen })), steps);
});

test('each control of the journey has a label in both languages', () => {
  for (const language of ['en', 'da']) {
    const labels = labelsOf(language);
    for (const { acts } of JOURNEY) {
      for (const { key, or } of acts) for (const one of [key, or].filter(Boolean)) assert.ok(labels(one), `${one} in ${language}`);
    }
  }
});

test('a label that is not there is told by its key', () => {
  assert.throws(() => labelsOf('en')('source-no-such'), /en texts have no plain label "source-no-such"/);
});

test('a picture points at the controls of the first screen only', () => {
  const keys = (step) => controlsOf(JOURNEY[step]).map(({ key }) => key);
  assert.deepEqual(keys(1), ['common-menu']);
  assert.deepEqual(keys(4), ['source-waiting_time-agree', 'source-waiting_time-start']);
  assert.deepEqual(keys(7), []);
});

// A press that misses.

const READY = { count: 1, isSeen: true, isDisabled: false, isInWindow: true, covering: '' };

test('a control that is in sight, alone and enabled can be pressed', () => {
  assert.equal(whyNot(READY), undefined);
});

test('a control that cannot be pressed has a reason', () => {
  const reasons = [{ count: 0 }, { count: 2 }, { isSeen: false }, { isDisabled: true }, { isInWindow: false }, { covering: '<div class="prompt">' }];
  const told = reasons.map((wrong) => whyNot({ ...READY, ...wrong }));
  assert.deepEqual(told, ['is not there, or hidden', 'is there 2 times', 'is hidden', 'is disabled', 'is outside the window', 'is covered by <div class="prompt">']);
});

test('a miss names step, language, phone and control', () => {
  const { message } = new Missed({ step: 4, language: 'da', phone: 'old', control: 'Start kopiering' }, 'is disabled');
  assert.equal(message, 'step 4, da, the old phone: "Start kopiering" is disabled');
});

// The film.

const at = (kind, phone, target) => ({ kind, phone, target, step: 1 });
const POINT = { x: 100, y: 200 };
const MOMENTS = [at('press', 'new', POINT), at('pass', 'new'), at('after', 'new'), at('press', 'old', POINT), at('digit', 'old', POINT), at('after', 'old'), at('press', 'old', POINT)];
const LONG = 'Ein Satz, der in einer anderen Sprache sehr viel kürzer ist, und den man trotzdem lesen können muss, bevor etwas geschieht.';
const CAPTIONS = {
  en: ['Press “Get”.', 'Wait a moment.', 'Wait a moment.', 'Type the PIN code.', 'Type the PIN code.', 'Next.', 'Next.'],
  de: ['Drücken.', LONG, LONG, 'Tippen.', 'Tippen.', 'Weiter.', 'Weiter.'],
};
const SHOTS = timeline(MOMENTS, CAPTIONS, 'en');

test('the film shows one shot after the other, cards at both ends', () => {
  assert.deepEqual(SHOTS.map(({ card, moment }) => card ?? moment), ['title', 0, 1, 2, 3, 4, 6, 'end']);
  for (const [place, shot] of SHOTS.slice(1).entries()) assert.equal(shot.begin, SHOTS[place].begin + SHOTS[place].length);
});

test('what a press leads to is shown before the other phone only', () => {
  const shown = SHOTS.map(({ moment }) => moment);
  assert.ok(shown.includes(2) && !shown.includes(5));
});

test('a caption stays as long as it takes to read, in each language', () => {
  for (const [language, captions] of Object.entries(CAPTIONS)) {
    for (const { from, to, text } of cuesOf(SHOTS, captions, 'Title')) {
      assert.ok(to - from >= Math.max(3, text.length / (language === 'en' ? 14 : 18)) - 0.05, `${text}: ${to - from} s`);
    }
  }
});

test('while time passes, its caption is read in equal parts', () => {
  const passing = [at('pass', 'old'), at('pass', 'old'), at('pass', 'old')];
  const lengths = timeline(passing, { en: [LONG, LONG, LONG] }, 'en').slice(1, -1).map(({ length }) => length);
  assert.equal(new Set(lengths).size, 1);
  assert.ok(lengths[0] * 3 >= (LONG.length / 14) * FRAMES_A_SECOND);
});

test('a digit is quick, as its caption has been read', () => {
  assert.ok(SHOTS.find(({ moment }) => moment === 4).length <= FRAMES_A_SECOND / 2);
});

test('a caption that stays is one cue', () => {
  const cues = cuesOf(SHOTS, CAPTIONS.en, 'Title');
  assert.deepEqual(cues.map(({ text }) => text), ['Title', 'Press “Get”.', 'Wait a moment.', 'Type the PIN code.', 'Next.']);
});

test('the pointer rests, moves and is on its target when it presses', () => {
  const way = [...pointerIn({ length: 20, move: 8, press: 5 }, { x: 0, y: 0 }, POINT)];
  assert.equal(way.length, 20);
  assert.deepEqual(way[6], { x: 0, y: 0, isDown: false });
  assert.ok(way[10].x > 0 && way[10].x < POINT.x);
  assert.deepEqual(way.filter(({ isDown }) => isDown), Array(5).fill({ ...POINT, isDown: true }));
});

test('a step that only leads to the next screen is not animated', () => {
  const step = (...kinds) => kinds.map((kind) => ({ kind, screen: 'a' }));
  assert.deepEqual([step('press', 'after'), step('tick', 'press', 'after'), step('scan', 'after'), step('show')].map(moves), [false, true, true, false]);
});

test('an animated picture shows a control first without and then with its ring', () => {
  const frames = framesOf([{ kind: 'press', clean: 'clean', ringed: 'ringed' }, { kind: 'after', clean: 'next', ringed: 'next' }]);
  assert.deepEqual(frames.map(({ png }) => png), ['clean', 'ringed', 'next']);
});

// WebVTT.

test('a time is hours, minutes, seconds and milliseconds', () => {
  assert.deepEqual([0, 59.9996, 61.5, 3_661.25].map(timestamp), ['00:00:00.000', '00:01:00.000', '00:01:01.500', '01:01:01.250']);
});

test('captions are escaped, and text from right to left is as it is', () => {
  const file = webvtt([{ from: 0, to: 3, text: 'Press <Next> & wait' }, { from: 3, to: 6, text: 'اضغط على «Menu».' }], 'Demo --> not real');
  assert.match(file, /^WEBVTT\n\nNOTE\nDemo {2}not real\n\n/);
  assert.match(file, /\n00:00:00\.000 --> 00:00:03\.000 [^\n]+\nPress &lt;Next&gt; &amp; wait\n/);
  assert.match(file, /\nاضغط على «Menu».\n/);
});

test('a long caption is cut between sentences and keeps its time', () => {
  const sentence = 'A sentence of some forty characters here.';
  const parts = inParts({ from: 10, to: 20, text: Array(5).fill(sentence).join(' ') });
  assert.deepEqual(parts.map(({ text }) => text.length), [83, 83, 41]);
  assert.deepEqual([parts[0].from, parts.at(-1).to], [10, 20]);
  for (const [place, part] of parts.slice(1).entries()) assert.equal(part.from, parts[place].to);
});

// The PDF.

const pdf = (date, xmp, id) => Buffer.from(`%PDF-1.4\n1 0 obj\n<</CreationDate (D:${date})\n/ModDate (D:${date})>>\nendobj\n<xmp:CreateDate>${xmp}</xmp:CreateDate>\n\xff\xfe\n/ID [<${id}> <${id}>]\nstartxref\n9\n%%EOF`, 'latin1');

test('two printings of a guide are equal without their dates, byte for byte', () => {
  const [one, two] = [pdf("20260901100000+00'00'", '2026-09-01T10:00:00Z', 'AB12'), pdf("20270102030405+00'00'", '2027-01-02T03:04:05Z', '99FF')];
  assert.deepEqual(normalised(one), normalised(two));
  assert.equal(normalised(one).length, one.length);
  assert.ok(normalised(one).includes(Buffer.from([0xff, 0xfe])));
});

// Small pictures.

function png(width, height, pixel, filter = 0) {
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; y++) {
    rows[y * (width * 4 + 1)] = filter;
    for (let x = 0; x < width; x++) rows.set(pixel(x, y), y * (width * 4 + 1) + 1 + x * 4);
  }
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 6, 0, 0, 0]);
  const chunk = (type, data) => Buffer.concat([Buffer.from([0, 0, 0, data.length].with(2, data.length >> 8).with(3, data.length & 255)), Buffer.from(type), data, Buffer.alloc(4)]);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** The colours of a PNG with a palette, pixel by pixel. */
function coloursOf(file) {
  const part = (type) => {
    const place = file.indexOf(type);
    return file.subarray(place + 4, place + 4 + file.readUInt32BE(place - 4));
  };
  const [colours, alphas, rows] = [part('PLTE'), part('tRNS'), inflateSync(part('IDAT'))];
  const width = part('IHDR').readUInt32BE(0);
  const places = [...rows].filter((_, at) => at % (width + 1));
  return places.map((place) => [...colours.subarray(place * 3, place * 3 + 3), alphas[place]]);
}

test('a picture of few colours keeps them all, transparency too', () => {
  const pixel = (x, y) => [x * 10, y * 10, 7, x ? 255 : 40];
  assert.deepEqual(coloursOf(withPalette(png(4, 3, pixel))), [0, 1, 2].flatMap((y) => [0, 1, 2, 3].map((x) => pixel(x, y))));
});

test('a picture of many colours gets near ones', () => {
  const pixel = (x, y) => [x * 8, y * 8, (x + y) * 4, 255];
  const found = coloursOf(withPalette(png(32, 32, pixel)));
  const farthest = Math.max(...found.map((colour, at) => Math.max(...pixel(at % 32, at >> 5).map((value, channel) => Math.abs(value - colour[channel])))));
  assert.ok(farthest > 0 && farthest < 24, `${farthest} away`);
});

test('each filter of a PNG row is undone', () => {
  // Of rows that are all the difference to the pixel before or above: steps of one.
  const one = () => [1, 1, 1, 1];
  const first = (filter) => [...decode(png(2, 2, one, filter)).rgba.filter((_, at) => at % 4 === 0)];
  assert.deepEqual([0, 1, 2, 3, 4].map(first), [[1, 1, 1, 1], [1, 2, 1, 2], [1, 1, 2, 2], [1, 1, 1, 2], [1, 2, 2, 3]]);
});

// Which build a kit is of.

function build(texts = 'next = Next') {
  const folder = folderWith({ 'index.html': 'page', 'app-1.wasm': 'app' });
  const sources = [folderWith({ 'en/common.ftl': texts })];
  return { folder, sources, tags: ['da', 'en', 'pl'] };
}

/** A kit of a build that shows `texts`. */
function kitOf(texts) {
  const { folder, sources, tags } = build(texts);
  includeKit(folder, { kit: folderWith({}), sources, tags });
  const { app } = JSON.parse(readFileSync(join(folder, 'steps/kit.json'), 'utf8'));
  const files = Object.fromEntries(['da', 'en'].flatMap((tag) => ['4.png', '4-plain.png', '4.webp', 'film.webm', 'film.pl.vtt', 'guide.pdf', 'guide.md', 'guide.html'].map((name) => [`${tag}/${name}`, tag])));
  return folderWith({ ...files, 'kit.json': JSON.stringify({ app }) });
}

test('a kit of this build is put beside the pages of the steps', () => {
  const { folder, ...how } = build();
  assert.equal(includeKit(folder, { kit: kitOf(), ...how }), undefined);
  assert.deepEqual(readdirSync(join(folder, 'steps/da')).sort(), ['4-plain.png', '4.png', '4.webp', 'film.pl.vtt', 'film.webm', 'guide.md', 'guide.pdf']);
});

test('a language without an app of its own has the pictures of the English one', () => {
  const { folder, ...how } = build();
  includeKit(folder, { kit: kitOf(), ...how });
  assert.deepEqual(readdirSync(join(folder, 'steps/pl')), ['4.png']);
  assert.equal(readFileSync(join(folder, 'steps/pl/4.png'), 'utf8'), 'en');
});

test('a kit of another text is left out, and that is said', () => {
  const { folder, ...how } = build('next = Onwards');
  assert.match(includeKit(folder, { kit: kitOf(), ...how }), /another build.*make docs-kit/);
  assert.ok(!existsSync(join(folder, 'steps/en')));
});

test('the guide in Markdown has a picture with its text for each step, and the mark', () => {
  const step = { number: 4, role: 'old', phone: 'Old phone', title: 'Wait', do: 'Press *OK*.', see: 'A clock.', alt: 'A [clock].', wrong: [] };
  const text = markdown({ heading: 'Copy', lead: '', compared: '', mark: 'Demo', step: 'Step {}', seeHeading: 'You see', wrongHeading: '', afterwardsHeading: 'Then', afterwards: '', never: '', about: '', steps: [step] });
  assert.match(text, /^> \*\*Demo\*\*\n/);
  assert.match(text, /## Step 4: Wait\n/);
  assert.match(text, /!\[A \\\[clock\\\]\.\]\(4\.png\)/);
  assert.match(text, /Press \\\*OK\\\*\./);
});
