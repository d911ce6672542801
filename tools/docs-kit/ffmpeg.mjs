// ffmpeg, so that the same pictures give the same bytes: one thread, and nothing of the program or the time in the file.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const EXACT = ['-threads', '1', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'];

/** Runs ffmpeg, which says nothing unless something is wrong. */
export function ffmpeg(...given) {
  return promisify(execFile)(process.env.FFMPEG ?? 'ffmpeg', ['-v', 'error', '-nostdin', '-y', ...given.flat()], { encoding: 'buffer', maxBuffer: 1 << 30 });
}

/**
 * Encodes pictures that are shown one after the other: `frames` of `{ png, seconds }`, the same `png` for the same picture. `outputs`
 * are lists of arguments, each with a file name at its end.
 */
export async function encode(frames, outputs) {
  const folder = mkdtempSync(join(tmpdir(), 'docs-kit-'));
  try {
    const names = new Map();
    const list = ['ffconcat version 1.0'];
    for (const { png, seconds } of frames) {
      if (!names.has(png)) {
        names.set(png, `${names.size}.png`);
        writeFileSync(join(folder, names.get(png)), png);
      }
      list.push(`file ${names.get(png)}`, `duration ${seconds.toFixed(3)}`);
    }
    // Of the last one, the time is only taken into account if it is named again.
    list.push(list.at(-2));
    writeFileSync(join(folder, 'list'), list.join('\n'));
    const input = ['-threads', '1', '-f', 'concat', '-i', join(folder, 'list')];
    for (const output of outputs) await ffmpeg(input, output.slice(0, -1), EXACT, output.at(-1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
