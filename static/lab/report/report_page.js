// The page is made by what it is told in its words (crates/pages/src/lab/).
const place = document.getElementById('lab');
export const words = JSON.parse(place.dataset.words);

/** The rules, as WebAssembly. */
export async function rules() {
  const report = await import('./report.js');
  await report.default();
  return report;
}
