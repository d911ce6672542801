// The page is made by what it is told in its words (crates/pages/src/lab/).
const place = document.getElementById('lab');
export const words = JSON.parse(place.dataset.words);

/** The rules, as WebAssembly. */
export async function rules() {
  const lab = await import('./lab.js');
  await lab.default();
  return lab;
}
