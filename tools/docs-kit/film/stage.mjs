// The page of film/stage.js, with all that it needs in it: its colours and its typeface are those of the app.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const SIZE = { width: 1280, height: 720 };
/** Where the phone stands. */
export const PHONE = { left: 842, top: 14, height: 692 };

const STYLES = `
* { box-sizing: border-box; margin: 0; }
body { position: relative; inline-size: 1280px; block-size: 720px; overflow: hidden; color: #26211B; background: #F7F2E9; font: 20px/1.4 Face, sans-serif; }
.film { position: absolute; inset: 34px auto auto 60px; display: flex; gap: 14px; align-items: center; inline-size: 720px; font-size: 20px; color: #6B6257; }
.film img { inline-size: 40px; block-size: 34px; }
.where { position: absolute; inset: 116px auto auto 60px; display: flex; gap: 16px; align-items: center; font-size: 24px; font-weight: 700; }
.role { padding: 6px 20px; border-radius: 24px; }
[data-role="old"] .role { color: #8A4B08; background: #FBE6C8; }
[data-role="new"] .role { color: #1E6147; background: #D5EEDF; }
.step { color: #6B6257; }
.title { position: absolute; inset: 182px auto auto 60px; inline-size: 690px; font-size: 44px; line-height: 1.2; font-weight: 700; text-wrap: balance; }
.bar { position: absolute; inset: auto auto 92px 60px; inline-size: 690px; block-size: 8px; border-radius: 4px; background: #DED4C4; }
.bar__done { block-size: 8px; border-radius: 4px; background: #1E6147; }
[data-role="old"] .bar__done { background: #8A4B08; }
.mark { position: absolute; inset: auto auto 26px 60px; inline-size: 690px; padding: 8px; border-radius: 10px; text-align: center; font-size: 22px; font-weight: 700; color: #3D3000; background: repeating-linear-gradient(-45deg, #FFE9A8 0 18px, #FFF3CB 18px 36px); }
.phone, .overlay { position: absolute; inset: ${PHONE.top}px auto auto ${PHONE.left}px; }
.phone img { display: block; block-size: ${PHONE.height}px; }
.overlay { inline-size: 440px; block-size: 706px; overflow: visible; }
.ring { fill: none; stroke: #1E6147; stroke-width: 5; }
[data-role="old"] .ring { stroke: #8A4B08; }
.pointer { fill: #26211B; stroke: #fff; stroke-width: 1.6; stroke-linejoin: round; }
.press { fill: rgb(91 63 214 / .3); stroke: #5B3FD6; stroke-width: 3; }
body:not([data-card=""]) :is(.overlay, .where, .bar, .film) { display: none; }
body:not([data-card=""]) .title { inset-block-start: 160px; font-size: 52px; }
body[data-card="title"] .phone { display: flex; gap: 24px; inset: 70px auto auto 770px; inline-size: 510px; }
body[data-card="title"] .phone img { block-size: 480px; }
body[data-card="title"] .phone img + img { margin-block-start: 100px; }
.emblem { display: none; position: absolute; inset: 56px auto auto 60px; block-size: 76px; }
body:not([data-card=""]) .emblem { display: block; }
`;

/** The page; `dir` is the built app, of which the typeface and the emblem are. */
export function stagePage(dir, { language, film, mark }) {
  const inline = (name, type) => `data:${type};base64,${readFileSync(join(dir, name)).toString('base64')}`;
  const face = `@font-face { font-family: Face; font-weight: 200 800; src: url("${inline('fonts/atkinson-hyperlegible-next.woff2', 'font/woff2')}"); }`;
  const emblem = inline('favicon.svg', 'image/svg+xml');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(film)}</title><style>${face}${STYLES}</style>
<body data-card="" data-role=""><img class="emblem" src="${emblem}" alt=""><p class="film"><img src="${emblem}" alt="">${escaped(film)}</p>
<p class="where"><span class="role"></span><span class="step"></span></p><h1 class="title"></h1>
<div class="bar"><div class="bar__done"></div></div><p class="mark" data-demo-mark>${escaped(mark)}</p>
<div class="phone"></div><svg class="overlay"></svg><script>${readFileSync(join(import.meta.dirname, 'stage.js'), 'utf8')}</script>`;
}
