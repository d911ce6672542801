// The figures, as WebAssembly (crates/lab/src/bin/report.rs): loaded with the first file.
import { within } from '../../study/limit.js';

/** In milliseconds: how long they may take to arrive. Files that are dropped meanwhile wait. */
const PATIENCE = 15_000;

let loading;

/** The one report of this page. */
export function rules() {
  loading ??= within(load(), PATIENCE);
  // Whoever tries again, loads again.
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load() {
  const report = await import('./report.js');
  await report.default();
  return new report.Report();
}

/** Files that are read one by one, so that it can be said of each what was new in it. More of them are read together, as each reading goes through all there is. */
const ONE_BY_ONE = 40;
/** Files that are read together, and their bytes. */
const TOGETHER = 100;
const MOST_BYTES = 60_000_000;

/** The sizes of files in parts that are read together: `[[0, 1, 2], [3], …]`, by their places. */
export function parts(sizes) {
  const most = sizes.length <= ONE_BY_ONE ? 1 : TOGETHER;
  const found = [];
  let bytes = 0;
  sizes.forEach((size, place) => {
    if (found.length && found.at(-1).length < most && bytes + size <= MOST_BYTES) found.at(-1).push(place);
    else [bytes] = [0, found.push([place])];
    bytes += size;
  });
  return found;
}

/**
 * Adds files, `[{path, bytes}]`. If one cannot be read, the rules take none: then each half by itself, until it is alone.
 * @returns of each its `path` and `error`, or `rows`, `notes`, and where it was read alone `added` and `duplicates`; and `sums` of all.
 */
export function add(report, files) {
  const told = JSON.parse(report.add(files.map(({ path }) => path), files.map(({ bytes }) => bytes)));
  if (!told.error) {
    const sums = { added: told.merged.added, duplicates: told.merged.duplicates, differing: told.merged.differing, others: told.merged.other_files ?? [], all: told.rows };
    const alone = files.length === 1 ? { added: sums.added, duplicates: sums.duplicates } : {};
    return [{ files: files.map(({ path }, place) => ({ path, rows: told.files?.[place]?.rows ?? 0, notes: told.notes.filter(({ file }) => file === path), ...alone })), sums }];
  }
  if (files.length === 1) return [{ files: [{ path: files[0].path, error: told.error }] }];
  const half = files.length >> 1;
  return [...add(report, files.slice(0, half)), ...add(report, files.slice(half))];
}
