// The figures, as WebAssembly (crates/lab/src/bin/report.rs): loaded with the first file.

let loading;

/** The one report of this page. */
export function rules() {
  loading ??= (async () => {
    const report = await import('./report.js');
    await report.default();
    return new report.Report();
  })();
  // Whoever tries again, loads again.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** What became of a file, in one form: `{added, duplicates, differing, notes}` or `{error}`. */
export function toldOf(json) {
  const told = JSON.parse(json);
  const one = told.files?.[0] ?? told;
  const error = one.error ?? told.error;
  if (error) return { error };
  const merged = one.merged ?? one;
  return { added: merged.added ?? 0, duplicates: merged.duplicates ?? 0, differing: merged.differing ?? 0, notes: one.notes ?? told.notes ?? [] };
}
