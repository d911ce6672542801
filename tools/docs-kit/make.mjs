// All of the docs kit in one language of the app.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { animate, moves } from './animation.mjs';
import { compose, write } from './film/film.mjs';
import { cuesOf, timeline } from './film/timeline.mjs';
import { webvtt } from './film/vtt.mjs';
import { html, markdown } from './guide.mjs';
import { JOURNEY } from './journey.mjs';
import { captionsOf, photograph } from './photograph.mjs';
import { withPalette } from './png.mjs';
import { print } from './print.mjs';
import { WITH_CODE } from './shots.mjs';
import { mustBeUnreadable } from './unreadable.mjs';

/**
 * Writes the kit of a language into a folder. `texts` are the step texts by language, `labels` gives a label of the app by its key,
 * `dir` is the built page, `say` tells how far it is.
 */
export async function makeKit(browser, origin, { language, labels, texts, dir, folder, onlyPictures, say }) {
  const moments = await photograph(browser, origin, { language, labels });
  say(`${language}: ${moments.length} moments photographed`);
  await pictures(moments, folder, language);
  say(`${language}: pictures`);
  if (onlyPictures) return;
  const words = texts[language];
  await guide(browser, dir, { language, words, folder });
  say(`${language}: guide`);
  const captions = {};
  for (const guide of Object.keys(texts)) captions[guide] = await captionsOf(browser, origin, { language, labels, guide });
  say(`${language}: captions in ${Object.keys(captions).length} languages`);
  await film(browser, dir, { language, labels, words, texts, moments, captions, folder, say });
}

async function pictures(moments, folder, language) {
  const withCode = moments.filter(({ screen }) => WITH_CODE.includes(screen));
  await mustBeUnreadable(withCode.flatMap(({ step, clean, ringed, plain }) => [clean, ringed, plain].filter(Boolean).map((png) => ({ what: `step ${step}, ${language}`, png }))));
  for (const { step } of JOURNEY) {
    const own = moments.filter((moment) => moment.step === step);
    writeFileSync(join(folder, `${step}.png`), withPalette(own[0].ringed));
    writeFileSync(join(folder, `${step}-plain.png`), withPalette(own[0].plain));
    if (moves(own)) await animate(own, join(folder, `${step}.webp`));
  }
}

async function guide(browser, dir, { language, words, folder }) {
  const face = `data:font/woff2;base64,${readFileSync(join(dir, 'fonts/atkinson-hyperlegible-next.woff2')).toString('base64')}`;
  writeFileSync(join(folder, 'guide.html'), html(words, { language, face }));
  writeFileSync(join(folder, 'guide.md'), markdown(words));
  writeFileSync(join(folder, 'guide.pdf'), await print(browser, join(folder, 'guide.html'), words));
}

async function film(browser, dir, { language, labels, words, texts, moments, captions, folder, say }) {
  const shots = timeline(moments, captions, language);
  for (const [guide, own] of Object.entries(captions)) {
    writeFileSync(join(folder, `film.${guide}.vtt`), webvtt(cuesOf(shots, own, texts[guide].heading), texts[guide].mark));
  }
  const frames = await compose(browser, dir, { language, film: labels('help-film-heading'), words, moments, shots });
  await mustBeUnreadable(frames.filter(({ hasCode }) => hasCode).map(({ png }) => ({ what: `the film, ${language}`, png })));
  const seconds = frames.reduce((sum, frame) => sum + frame.seconds, 0);
  say(`${language}: a film of ${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s, ${frames.length} different frames`);
  await write(frames, folder);
  say(`${language}: film encoded`);
}
