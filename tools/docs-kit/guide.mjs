// The illustrated guide of a language: as HTML, which is also printed, and as Markdown. Words are the step texts of the language.

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** What would be markup in Markdown. */
const plain = (text) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

const STYLES = `
:root { color: #26211B; background: #FFFDF8; font: 11pt/1.45 Face, sans-serif; }
body { max-inline-size: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 22pt; line-height: 1.2; margin-block: .5rem; }
h2 { font-size: 14pt; line-height: 1.25; margin: 0 0 .3rem; }
p, ul { margin-block: 0 .5rem; }
ul { padding-inline-start: 1.2rem; }
.mark { padding: .3rem .8rem; border-radius: 8px; font-weight: 700; text-align: center; color: #3D3000; background: #FFE9A8; }
.step { display: grid; grid-template-columns: 50mm 1fr; gap: 8mm; align-items: start; padding-block: 4mm; border-block-start: 1px solid #DED4C4; break-inside: avoid; }
.step img { display: block; inline-size: 100%; block-size: auto; }
.phone { display: inline-block; margin: 0 0 .4rem; padding: .1rem .7rem; border-radius: 1rem; font-weight: 700; color: #1E6147; background: #D5EEDF; }
.step--old .phone { color: #8A4B08; background: #FBE6C8; }
.wrong { padding: .4rem .7rem; border-radius: 8px; background: #F2EADC; font-size: 10pt; }
.wrong p { margin: 0 0 .2rem; }
dl { margin: 0; }
dt { font-style: italic; }
dd { margin: 0 0 .25rem; }
.do { font-size: 12pt; }
.end { padding-block-start: 4mm; border-block-start: 1px solid #DED4C4; break-inside: avoid; }
.note { color: #6B6257; font-size: 10pt; }
@media print {
  :root { background: none; }
  body { max-inline-size: none; padding: 0; }
  .mark--screen { display: none; }
}
`;

/** "Step 4: Start the waiting time", in the words of the language. */
const numbered = ({ step }, { number, title }) => `${step.replace('{}', number)}: ${title}`;

/** The page. `face` is the typeface, as an address. */
export function html(words, { language, face }) {
  const steps = words.steps.map(
    (step) => `<section class="step step--${step.role}" id="step-${step.number}">
<img src="${step.number}.png" alt="${escaped(step.alt)}">
<div>
<p class="phone">${escaped(step.phone)}</p>
<h2>${escaped(numbered(words, step))}</h2>
<p class="do">${step.doHtml}</p>
<p><b>${escaped(words.seeHeading)}:</b> ${escaped(step.see)}</p>
${step.wrong.length ? `<div class="wrong"><p><b>${escaped(words.wrongHeading)}</b></p><dl>${step.wrong.map(({ what, then }) => `<dt>${escaped(what)}</dt><dd>${escaped(then)}</dd>`).join('')}</dl></div>` : ''}
</div>
</section>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.heading)} – ${escaped(words.mark)}</title>
<style>@font-face { font-family: Face; font-weight: 200 800; src: url("${face}"); }${STYLES}</style>
</head>
<body>
<p class="mark mark--screen" data-demo-mark>${escaped(words.mark)}</p>
<h1>${escaped(words.heading)}</h1>
<p>${escaped(words.lead)}</p>
<p class="note">${escaped(words.compared)}</p>
${steps.join('\n')}
<section class="end">
<h2>${escaped(words.afterwardsHeading)}</h2>
<p>${escaped(words.afterwards)}</p>
<p><b>${escaped(words.never)}</b></p>
<p class="note">${escaped(words.about)}</p>
</section>
</body>
</html>
`;
}

/** The same in Markdown, with the mark above and below. */
export function markdown(words) {
  const steps = words.steps.map((step) =>
    [
      `## ${plain(numbered(words, step))}`,
      `**${plain(step.phone)}**`,
      `![${plain(step.alt)}](${step.number}.png)`,
      plain(step.do),
      `**${plain(words.seeHeading)}:** ${plain(step.see)}`,
      step.wrong.length > 0 && `**${plain(words.wrongHeading)}**`,
      step.wrong.map(({ what, then }) => `- **${plain(what)}** ${plain(then)}`).join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  const end = [`## ${plain(words.afterwardsHeading)}`, plain(words.afterwards), plain(words.never), plain(words.about)];
  const mark = `> **${plain(words.mark)}**`;
  return `${[mark, `# ${plain(words.heading)}`, plain(words.lead), plain(words.compared), ...steps, ...end, mark].join('\n\n')}\n`;
}

/** At the foot of each printed page: the mark and the number of the page. */
export function foot(words) {
  return `<div style="display: flex; justify-content: space-between; inline-size: 100%; margin: 0 15mm; font: 9px sans-serif; color: #3D3000; -webkit-print-color-adjust: exact;">
<span style="padding: 2px 8px; border-radius: 6px; font-weight: 700; background: #FFE9A8;">${escaped(words.mark)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}
