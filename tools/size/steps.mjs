// The bytes of the pages of the steps, which are many and small, and which the app asks for none of.
import { kb, sent } from './checks.mjs';

const STYLES = 'steps.css';
const isGuide = ({ file }) => file.endsWith('/index.html');

/** Whether a file is a page of the steps, or the answer for whoever embeds it. */
export const isOfSteps = ({ file }) => /^(steps\/.*\.(html|json)|sitemap\.xml)$/.test(file);

/**
 * The checks as { name, good, says, wrong }, for the pages in `all`, every file of the demo: the largest page of a step and the largest
 * guide, each with the stylesheet, by `ceilings` in KB. A guide is a page of twenty steps, and counts as it is sent.
 */
export function stepsChecks(all, ceilings) {
  const pages = all.filter((one) => /^steps\/[^/]+\/(\d+|index)\.html$/.test(one.file));
  const styles = all.find(({ file }) => file === STYLES);
  if (pages.length === 0 || !styles) return [{ name: 'pages of the steps', good: false, says: 'some', wrong: 'there are none' }];
  const [guides, steps] = [true, false].map((wanted) => pages.filter((page) => isGuide(page) === wanted));
  const largest = (list, by) => list.reduce((most, one) => (one[by] > most[by] ? one : most));
  const below = (name, bytes, ceiling, says) => ({
    name,
    good: bytes <= 1000 * ceiling,
    says: `${kb(bytes)} KB of ${ceiling}${says}`,
    wrong: `${kb(bytes - 1000 * ceiling)} KB above its ceiling`,
  });
  const [step, guide] = [largest(steps, 'raw'), largest(guides, 'sent')];
  const every = all.filter((one) => isOfSteps(one) || one === styles);
  return [
    below(`${step.file} with its styles, the largest page of a step`, step.raw + styles.raw, ceilings.step, ` as it is; ${kb(step.sent + styles.sent)} sent`),
    below(`${guide.file} with its styles, the largest guide`, guide.sent + styles.sent, ceilings.guide, ` sent; ${kb(guide.raw + styles.raw)} as it is`),
    below(`${pages.length} pages of the steps`, sent(every), ceilings.all, ' sent, with all that is beside them'),
  ];
}
