// The bytes of the built page held against tools/size/ceilings.json.

/** Bytes as KB of 1000. */
export const kb = (bytes) => (bytes / 1000).toFixed(1);

const isFont = ({ file }) => file.endsWith('.woff2');
/** Bytes as they are sent. */
export const sent = (list) => list.reduce((total, one) => total + one.sent, 0);

function below(name, bytes, ceiling, note = '') {
  const good = bytes <= 1000 * ceiling;
  return { name, good, says: `${kb(bytes)} KB of ${ceiling}${note}`, wrong: `${kb(bytes - 1000 * ceiling)} KB above its ceiling` };
}

/**
 * The checks as { name, good, says, wrong }: `files` are those of the page, `loads` are { page, list } with the files that a page
 * asks for at first. A file whose name has no ceiling has that of any other file, so a new one cannot go unnoticed.
 */
export function checks(files, loads, ceilings) {
  const named = Object.entries(ceilings.files).map(([name, ceiling]) => {
    const found = files.filter((one) => one.name === name);
    if (found.length > 0) return below(name, sent(found), ceiling);
    return { name, good: false, says: 'a ceiling', wrong: 'no file has this name' };
  });
  // What the pages of others load is compared with others of its kind, whose bytes are told by gzip.
  const byGzip = Object.entries(ceilings.gzip ?? {}).map(([name, ceiling]) => {
    const found = files.find((one) => one.name === name);
    return found ? below(`${name}, by gzip`, found.gzip, ceiling) : { name, good: false, says: 'a ceiling', wrong: 'no file has this name' };
  });
  const others = files.filter(({ name }) => !(name in ceilings.files)).map((one) => below(one.name, one.sent, ceilings['any other file'], ', as it is not named'));
  return [
    ...loads.map(({ page, list }) => {
      const { ceiling, goal } = ceilings['first load'][page];
      const font = sent(list.filter(isFont));
      return below(`first load, ${page}`, sent(list) - font, ceiling, `; goal ${goal}; the font is ${kb(font)} more`);
    }),
    ...named,
    ...byGzip,
    ...others.filter(({ good }) => !good),
    below('all files', sent(files), ceilings['all files']),
  ];
}
