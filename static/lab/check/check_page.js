export const words = JSON.parse(document.getElementById('lab').dataset.words);
