// Where the ways of computing come from. What is cited on the page is listed at its end.
import { knows, range, say, integer } from './words.js';

/** Of each source, how it is cited and what it is. */
const SOURCES = {
  'sauro-lewis-2005': ['Sauro & Lewis 2005', 'Sauro, J., & Lewis, J. R. (2005). Estimating completion rates from small samples using binomial confidence intervals: Comparisons and recommendations. Proceedings of the Human Factors and Ergonomics Society Annual Meeting, 49(24), 2100–2103.'],
  'lewis-sauro-2006': ['Lewis & Sauro 2006', 'Lewis, J. R., & Sauro, J. (2006). When 100 % really isn’t 100 %: Improving the accuracy of small-sample estimates of completion rates. Journal of Usability Studies, 1(3), 136–150.'],
  'sauro-lewis-2010': ['Sauro & Lewis 2010', 'Sauro, J., & Lewis, J. R. (2010). Average task times in usability tests: What to report? Proceedings of CHI 2010, 2347–2350.'],
  'sauro-lewis-2016': ['Sauro & Lewis 2016', 'Sauro, J., & Lewis, J. R. (2016). Quantifying the user experience: Practical statistics for user research (2nd ed.). Morgan Kaufmann.'],
  'clark-2021': ['Clark et al. 2021', 'Clark, N., Dabkowski, M., Driscoll, P. J., Kennedy, D., Kloo, I., & Shi, H. (2021). Empirical decision rules for improving the uncertainty reporting of small sample System Usability Scale scores. International Journal of Human–Computer Interaction, 37(13), 1191–1206. arXiv:2101.00455.'],
  'agresti-caffo-2000': ['Agresti & Caffo 2000', 'Agresti, A., & Caffo, B. (2000). Simple and effective confidence intervals for proportions and differences of proportions result from adding two successes and two failures. The American Statistician, 54(4), 280–288.'],
  'agresti-coull-1998': ['Agresti & Coull 1998', 'Agresti, A., & Coull, B. A. (1998). Approximate is better than “exact” for interval estimation of binomial proportions. The American Statistician, 52(2), 119–126.'],
  'welch-1947': ['Welch 1947', 'Welch, B. L. (1947). The generalization of “Student’s” problem when several different population variances are involved. Biometrika, 34(1–2), 28–35.'],
  'brooke-1996': ['Brooke 1996', 'Brooke, J. (1996). SUS: A “quick and dirty” usability scale. In P. W. Jordan et al. (Eds.), Usability evaluation in industry (pp. 189–194). Taylor & Francis.'],
  'sauro-dumas-2009': ['Sauro & Dumas 2009', 'Sauro, J., & Dumas, J. S. (2009). Comparison of three one-question, post-task usability questionnaires. Proceedings of CHI 2009, 1599–1608.'],
};

const cited = new Set();
/** Nothing is cited yet. */
export const citeAnew = () => cited.clear();

/** A method by its name. */
export const methodName = (method) => {
  const key = `method-${String(method).replaceAll('-', '_')}`;
  return knows(key) ? say(key) : String(method);
};

function cite(source) {
  cited.add(source);
  return SOURCES[source]?.[0] ?? source;
}

/** The line below a chart: how its figures were computed, of how many people, and after whom. */
export function origin(figures) {
  const there = figures.filter(Boolean);
  const methods = [...new Set(there.map(({ method }) => method).filter(Boolean))];
  const sources = [...new Set(there.map(({ source }) => source).filter(Boolean))];
  const counts = there.flatMap(({ n, n_a: a, n_b: b }) => (n === undefined ? [a, b] : [n])).filter((n) => n !== undefined && n !== null);
  const parts = [];
  if (methods.length) parts.push(say('origin-method', { methods: methods.map(methodName).join('; ') }));
  if (counts.length) {
    const [low, high] = [Math.min(...counts), Math.max(...counts)];
    parts.push(say('origin-n', { n: low === high ? integer(low) : range(low, high, integer) }));
  }
  if (sources.length) parts.push(say('origin-source', { sources: sources.map(cite).join('; ') }));
  return parts.join(' ');
}

/** What was cited, in full. */
export const references = () => [...cited].map((source) => SOURCES[source]?.[1] ?? source).sort((a, b) => a.localeCompare(b, 'en'));
