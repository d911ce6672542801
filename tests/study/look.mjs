// What axe says of a page of a study, in both themes, and whether it has room and its mark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PATIENCE } from '../embed/journey.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, and whether the page is wider than the window, in both themes. */
export async function look(tab) {
  await tab.evaluate((code) => globalThis.axe ?? new Function(code)(), AXE).catch(() => tab.addScriptTag({ content: AXE }));
  const found = [];
  for (const theme of ['light', 'dark']) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const said = await tab.evaluate(async (tags) => {
      const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`);
    }, TAGS);
    found.push(...said.map((one) => `${theme} ${one}`));
  }
  const page = await tab.evaluate(() => document.querySelector('.study')?.dataset.studyPage);
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const marks = await tab.evaluate(() => [...document.querySelectorAll('[data-demo-mark]')].filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
  if (wide > 0) found.push(`${wide} pixels too wide`);
  if (marks === 0) found.push('no mark');
  return { page, found };
}

/** Waits for a page of the study, and looks at it. */
export async function fine(tab, page) {
  await tab.waitForSelector(`[data-study-page="${page}"]`, { timeout: PATIENCE });
  assert.deepEqual(await look(tab), { page, found: [] });
}
