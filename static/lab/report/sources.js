// Where the ways of computing come from. What is cited on the page is listed at its end.
import { integer, knows, range, say } from './words.js';

/** The references by their words, as the figures bring them. */
let references = {};
const cited = new Set();

/** Begins anew, with these references. */
export function citeFrom(sources) {
  references = sources ?? {};
  cited.clear();
}

/** How a reference is cited: `Sauro & Lewis 2005`, and of more than two the first. */
export function short(reference) {
  const [, people, year] = /^(.*?) \((\d{4})\)/.exec(reference) ?? [];
  if (!people) return reference;
  const names = people.split(/(?<=\.)(?:, & |, | & )/).map((one) => one.split(',')[0].trim());
  return `${names.length > 2 ? `${names[0]} et al.` : names.join(' & ')} ${year}`;
}

/** A method by its name. */
export const methodName = (method) => {
  const key = `method-${String(method).replaceAll('-', '_')}`;
  return knows(key) ? say(key) : String(method);
};

function cite(source) {
  cited.add(source);
  return references[source] ? short(references[source]) : source;
}

/** The line below a chart: how its figures were computed, of how many people, and after whom. */
export function origin(figures) {
  const there = figures.filter(Boolean);
  const methods = [...new Set(there.map(({ method }) => method).filter(Boolean))];
  const sources = [...new Set(there.map(({ source }) => source).filter(Boolean))];
  const counts = there.flatMap(({ n, n_a: a, n_b: b }) => (n === undefined ? [a, b] : [n])).filter((n) => n !== undefined && n !== null);
  const parts = [];
  if (methods.length) parts.push(say('origin-method', { methods: methods.map(methodName).join('; ') }));
  // `n = 12` stays on one line.
  if (counts.length) {
    const [low, high] = [Math.min(...counts), Math.max(...counts)];
    parts.push(say('origin-n', { n: low === high ? integer(low) : range(low, high, integer) }).replaceAll(' = ', '\u00A0=\u00A0'));
  }
  if (sources.length) parts.push(say('origin-source', { sources: sources.map(cite).join('; ') }));
  // A very long computation is left out (docs/study-report.md).
  if (there.some(({ few, low, method }) => !few && (low ?? null) === null && String(method).startsWith('exact-bootstrap'))) parts.push(say('origin-no_interval'));
  return parts.join(' ');
}

/** What was cited, in full. */
export const citations = () => [...cited].map((source) => references[source] ?? source).sort((a, b) => a.localeCompare(b, 'en'));
