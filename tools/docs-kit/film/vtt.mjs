// Captions as WebVTT (https://www.w3.org/TR/webvtt1/). Text that runs from right to left is written as it is: readers find its direction.

/** Below the title of a step, beside the phone. By number of line: Chromium cuts off what does not fit into one, where the line is in percent. */
const PLACE = 'line:8 position:29% size:50% align:center';
/** Characters of a cue: about four lines. */
const LONGEST = 110;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Seconds as hours, minutes, seconds and milliseconds. */
export function timestamp(seconds) {
  const all = Math.round(seconds * 1_000);
  const [hours, minutes, rest] = [Math.floor(all / 3_600_000), Math.floor(all / 60_000) % 60, (all % 60_000) / 1_000];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:${rest.toFixed(3).padStart(6, '0')}`;
}

/** A cue with several sentences as several cues, if it is long; each has the time of its share of the text. */
export function inParts({ from, to, text }) {
  const parts = [];
  for (const sentence of text.split(/(?<=[.!?؟])\s+/u)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + sentence.length < LONGEST) parts[parts.length - 1] = `${last} ${sentence}`;
    else parts.push(sentence);
  }
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let begin = from;
  return parts.map((part, place) => {
    const end = place === parts.length - 1 ? to : begin + ((to - from) * part.length) / total;
    const cue = { from: begin, to: end, text: part };
    begin = end;
    return cue;
  });
}

/** The file, with the demo's mark as a note. */
export function webvtt(cues, mark) {
  const blocks = cues.flatMap(inParts).map(({ from, to, text }) => `${timestamp(from)} --> ${timestamp(to)} ${PLACE}\n${escaped(text)}`);
  // An arrow would end a note.
  return `${['WEBVTT', `NOTE\n${mark.replaceAll('-->', '')}`, ...blocks].join('\n\n')}\n`;
}
