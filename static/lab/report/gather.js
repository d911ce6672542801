// Which files there are in what was chosen or dropped. Of folders only what can be an export is read; a file that was named by hand is always tried.

/** What can be an export, by its name. */
const EXPORT = /(\.(zip|jsonl|ndjson)|(^|[-_./])events(_data)?\.csv)$/i;
/** The table that an export has a second time, for Psych-DS. */
const SECOND = /^(.*\/)?data\/[^/]*description-events_data\.csv$/i;
/** What systems put beside files. */
const ASIDE = /(^|\/)(__MACOSX|\.[^/]*)(\/|$)/;

/** A file with its path, and those of a folder that are no exports counted: `{files: [{path, file}], others}`. */
function sifted(found) {
  const paths = new Set(found.map(({ path }) => path));
  const isSecond = (path) => SECOND.test(path) && paths.has(path.replace(/data\/[^/]*$/, 'events.csv'));
  const files = found.filter(({ path, byHand }) => byHand || (EXPORT.test(path) && !ASIDE.test(path) && !isSecond(path)));
  return { files: files.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true })), others: found.length - files.length };
}

/** Those of an input. */
export function chosen(input) {
  return sifted([...input.files].map((file) => ({ path: file.webkitRelativePath || file.name, file, byHand: !file.webkitRelativePath })));
}

const all = (reader) =>
  new Promise((resolve, reject) => {
    const found = [];
    // A browser hands over some at a time, and nothing at the end.
    const more = () =>
      reader.readEntries((some) => {
        if (some.length === 0) return resolve(found);
        found.push(...some);
        return more();
      }, reject);
    more();
  });

async function within(entry, path, found) {
  if (entry.isFile) {
    // What cannot be opened is said with the others that could not be read.
    const file = await new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
    found.push({ path, file, byHand: false });
    return;
  }
  const entries = await all(entry.createReader()).catch(() => []);
  for (const one of entries) await within(one, `${path}/${one.name}`, found);
}

/** Those of a drop. The list of a drop is there only until its event is over, so it is read at once. */
export async function dropped(transfer) {
  const items = [...(transfer.items ?? [])].filter((item) => item.kind === 'file');
  const entries = items.map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
  if (entries.length === 0) return sifted([...transfer.files].map((file) => ({ path: file.name, file, byHand: true })));
  const found = [];
  for (const { entry, file } of entries) {
    if (entry?.isDirectory) await within(entry, entry.name, found);
    else if (file) found.push({ path: file.name, file, byHand: true });
  }
  return sifted(found);
}
