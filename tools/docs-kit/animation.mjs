// The animated picture of a step in which something moves.
import { encode } from './ffmpeg.mjs';

/** Seconds that a moment is shown without a ring, and with it. */
const SHOWN = { press: [0.8, 1.8], tick: [0.8, 1.8], fill: [0.8, 1.8], digit: [0, 0.35], pass: [0.6, 0], scan: [1.6, 1.2], after: [2, 0] };

/** Whether a step moves more than from one screen to the next. */
export const moves = (moments) => moments.filter(({ kind }) => kind !== 'after').length > 1 || moments.some(({ kind, screen }) => kind === 'scan' || screen === 'temporary-pin');

/** The pictures of a step's moments, with the seconds that each is shown. */
export function framesOf(moments) {
  return moments.flatMap(({ kind, clean, ringed }) => {
    const [without, withRing] = SHOWN[kind] ?? [1, 0];
    return [{ png: clean, seconds: without }, { png: ringed, seconds: withRing }].filter(({ seconds }) => seconds > 0);
  });
}

/** Writes the animated picture, of a phone in the size that it has on the page. */
export function animate(moments, file) {
  const { width, height } = moments[0].size;
  // A digit more each third of a second; what stands still costs no bytes.
  const picture = ['-vf', `fps=20,scale=${width}:${height}:flags=lanczos`, '-c:v', 'libwebp_anim', '-lossless', '0', '-q:v', '80', '-compression_level', '6', '-loop', '0'];
  return encode(framesOf(moments), [[...picture, file]]);
}
