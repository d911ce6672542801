// When the film shows what, and for how long. Pure: moments and captions in, shots and cues out. Times are in frames.

export const FRAMES_A_SECOND = 10;
/** Characters of a caption that people read in a second: at ease, and at the most. The latter is for languages that say it at greater length. */
const AT_EASE = 14;
const AT_MOST = 18;
const SHORTEST = 3;
const CARD = 4.5;
/** Seconds: the pointer's way to a control, its press, a digit, and a part of a time that passes. */
const MOVE = 0.8;
const PRESS = 0.5;
const DIGIT = 0.3;
const PART = 0.6;

const frames = (seconds) => Math.max(1, Math.round(seconds * FRAMES_A_SECOND));

/** Frames in which a caption can be read: of the film's own language, and of the longest. */
export const readingTime = (own, all) => frames(Math.max(SHORTEST, own.length / AT_EASE, ...all.map((text) => text.length / AT_MOST)));

/**
 * The film as shots: `{ moment, length, move, press, begin }`. A shot shows a moment; in the last `move + press` of its `length` frames the
 * pointer goes to the moment's target and presses it. `moment` is the place of the moment; the shots at both ends are cards, which have
 * none. `captions` are those of the moments, a list for each language; that of the film's `own` language has its time at ease.
 */
export function timeline(moments, captions, own) {
  const shots = [{ card: 'title', length: frames(CARD), move: 0, press: 0 }];
  let last;
  /** Frames for reading what has not been read yet: while time passes, in equal parts. */
  let reading = 0;
  moments.forEach((moment, place) => {
    // What a press leads to is the beginning of the next step, unless that is on the other phone.
    if (moment.kind === 'after' && moments[place + 1]?.phone === moment.phone) return;
    const texts = Object.values(captions).map((list) => list[place]);
    const isNew = last === undefined || texts.some((text, at) => text !== last[at]);
    last = texts;
    if (isNew) reading = readingTime(captions[own][place], texts) / passesFrom(moments, place);
    else if (moment.kind !== 'pass') reading = 0;
    const isDigit = moment.kind === 'digit';
    const [move, press] = moment.target ? [frames(isDigit ? DIGIT / 2 : MOVE), frames(isDigit ? DIGIT / 2 : PRESS)] : [0, 0];
    const least = moment.kind === 'pass' ? frames(PART) : move + press + (isDigit ? 0 : frames(0.5));
    shots.push({ moment: place, length: Math.max(Math.ceil(reading), least), move, press });
  });
  shots.push({ card: 'end', length: frames(CARD), move: 0, press: 0 });
  let begin = 0;
  for (const shot of shots) {
    shot.begin = begin;
    begin += shot.length;
  }
  return shots;
}

/** How many moments of time that passes there are from a place on; 1 if it is another. */
function passesFrom(moments, place) {
  let end = place;
  while (moments[end]?.kind === 'pass') end++;
  return Math.max(1, end - place);
}

/** The captions of a language as cues `{ from, to, text }`, in seconds. One that stays is one cue. `card` is for the first card. */
export function cuesOf(shots, captions, card) {
  const cues = [];
  for (const { moment, card: which, begin, length } of shots) {
    const text = which === 'title' ? card : captions[moment];
    if (!text) continue;
    const [from, to] = [begin / FRAMES_A_SECOND, (begin + length) / FRAMES_A_SECOND];
    const before = cues.at(-1);
    if (before?.text === text && before.to === from) before.to = to;
    else cues.push({ from, to, text });
  }
  return cues;
}

/** Where the pointer is, and whether it presses, in each frame of a shot that begins with it at `from`. */
export function* pointerIn({ length, move, press }, from, target) {
  for (let frame = 0; frame < length; frame++) {
    if (!target || frame < length - move - press) {
      yield { ...from, isDown: false };
      continue;
    }
    const part = Math.min(1, (frame - (length - move - press) + 1) / move);
    // Slow at both ends.
    const way = part * part * (3 - 2 * part);
    yield { x: from.x + (target.x - from.x) * way, y: from.y + (target.y - from.y) * way, isDown: frame >= length - press };
  }
}
