// The page on which the pictures of tools/screens.mjs are looked at: a row a screen, filtered by name, size, theme, language.

const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0 1.5rem 3rem; }
  form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; padding: 1rem 0; background: Canvas; }
  label { display: grid; font-size: .875rem; }
  select, input { font: inherit; min-height: 2.75rem; }
  section { border-top: 1px solid GrayText; padding-bottom: 1rem; }
  .row { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
  figure { margin: 0; }
  figcaption { font-size: .8125rem; }
  img { display: block; height: 26rem; width: auto; border: 1px solid GrayText; background: GrayText; }
  [hidden] { display: none !important; }
`;

const SCRIPT = `
  const form = document.querySelector('form');
  const show = () => {
    const { name, size, theme, language } = Object.fromEntries(new FormData(form));
    for (const row of document.querySelectorAll('section')) {
      row.hidden = !row.id.includes(name.trim().toLowerCase());
      for (const { dataset, parentElement } of row.querySelectorAll('img'))
        parentElement.parentElement.hidden = (size && dataset.size !== size) || (theme && dataset.theme !== theme) || (language && dataset.language !== language);
    }
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
`;

function list(label, name, values, picked) {
  const options = values.map((value) => `<option${value === picked ? ' selected' : ''}>${value}</option>`).join('');
  return `<label>${label}<select name="${name}"><option value="">all</option>${options}</select></label>`;
}

function figure(file) {
  const [, language, size, theme] = file.split('.');
  return `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="${escaped(file)}" data-size="${size}" data-theme="${theme}" data-language="${language}"></a>
    <figcaption>${language} · ${size} · ${theme}</figcaption></figure>`;
}

/** The page: `screens` are pairs of a name and its files (NAME.LANGUAGE.WIDTH.THEME.webp). */
export function indexPage(screens, build, date) {
  const rows = screens.map(([name, files]) => `<section id="${escaped(name)}"><h2>${escaped(name)}</h2><div class="row">${files.map(figure).join('')}</div></section>`);
  const values = (place) => [...new Set(screens.flatMap(([, files]) => files.map((file) => file.split('.')[place])))];
  return `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Two Phones: every screen</title>
<style>${STYLE}</style>
<h1>Two Phones: every screen</h1>
<p>${screens.length} screens, build ${build}, ${date.toISOString().slice(0, 16).replace('T', ' ')} UTC. A picture opens in full.</p>
<form><label>Name<input name="name" type="search"></label>${list('Width', 'size', values(2), '360')}${list('Theme', 'theme', values(3), 'light')}${list('Language', 'language', values(1), '')}</form>
${rows.join('\n')}
<script>${SCRIPT}</script>
</html>
`;
}
