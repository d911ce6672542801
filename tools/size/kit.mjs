// The bytes of the docs kit in a built page, by what they are.
import { kb } from './checks.mjs';

const KINDS = {
  'pictures of the steps': /\.png$/,
  'animated pictures': /\.webp$/,
  'films and their captions': /\.(webm|mp4|vtt)$/,
  'guides': /\.(md|pdf)$/,
};

/** Lines of a table: each kind of file, and all of them. `files` are those of the kit (tools/size/files.mjs). */
export function kitTable(files) {
  if (files.every(({ file }) => file === 'steps/kit.json')) return ['  docs kit: not in this build (make docs-kit)'];
  const row = (name, list) => {
    const raw = list.reduce((sum, one) => sum + one.raw, 0);
    return `  ${name.padEnd(40)}${kb(raw).padStart(10)}   ${list.length} files`;
  };
  const kinds = Object.entries(KINDS).map(([name, kind]) => row(`docs kit: ${name}`, files.filter(({ file }) => kind.test(file))));
  return [...kinds, row('docs kit in all', files)];
}
