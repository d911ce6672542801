// Figures as the rules hand them over (`form` 1), of people who never were: to see every chart with what seldom happens, and with very many people.
// The numbers fit each other loosely; the figures themselves are tested in crates/report.

/** Numbers from 0 to 1, the same for a seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Made up, but cited the way that real ones are. */
const SOURCES = Object.fromEntries(
  ['sauro-lewis-2005', 'lewis-sauro-2006', 'sauro-lewis-2010', 'conover-1999', 'clark-2021', 'agresti-caffo-2000', 'welch-1947'].map((slug) => {
    const names = slug.split('-').slice(0, -1).map((name) => `${name[0].toUpperCase()}${name.slice(1)}, A. B.`);
    return [slug, `${names.join(' & ')} (${slug.slice(-4)}). A method. A journal, 1(2), 3–4`];
  }),
);

const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
const round = (number, digits = 4) => Number(number.toFixed(digits));
const OLD = [1, 2, 3, 4, 5, 6, 7];
const NEW = [0, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19];

/** A share with an interval around it. */
function share(id, task, group, done, n) {
  const p = n ? done / n : 0;
  const half = n ? 1.96 * Math.sqrt((p * (1 - p) + 0.02) / n) : 0;
  const few = n < 5;
  return { id, task, group, value: n ? round(p) : null, low: few ? null : round(Math.max(0, p - half)), high: few ? null : round(Math.min(1, p + half)), unit: 'share', n, censored: 0, method: 'adjusted-wald', source: 'sauro-lewis-2005', few };
}

function points(id, task, group, scores, unit, more = {}) {
  const few = scores.length < 5;
  const value = mean(scores);
  const half = few ? 0 : (Math.max(...scores) - Math.min(...scores)) / Math.sqrt(scores.length) / 2;
  return { id, task, group, value: scores.length ? round(value) : null, low: few ? null : round(Math.max(0, value - half)), high: few ? null : round(value + half), unit, n: scores.length, censored: 0, method: 'exact-bootstrap', source: 'clark-2021', few, ...more };
}

function timed(id, task, group, times, censored, method, source) {
  const few = times.length < 3;
  const value = times.length ? Math.exp(mean(times.map((one) => Math.log(Math.max(1, one))))) : null;
  const factor = times.length ? Math.exp(1.2 / Math.sqrt(times.length)) : 1;
  return { id, task, group, value: value === null ? null : round(value, 1), low: few ? null : round(value / factor, 1), high: few ? null : round(value * factor, 1), unit: 'ms', n: times.length, censored, method, source, few };
}

function task(out, number, group, people, next) {
  const times = people.map((participant) => {
    const done = next() < (group === 'sms-late' ? 0.6 : 0.85);
    const active = 40_000 + next() ** 3 * 260_000;
    return { task: number, group, participant, outcome: done ? 'done' : 'gave-up', active_ms: Math.round(active), waiting_ms: Math.round(next() * 60_000), away_ms: Math.round(next() ** 2 * 40_000), errors: Math.floor(next() ** 2 * 5), helped: Number(number === 1 && participant.endsWith('2')) + Number(number === 1 && participant === 'P02') };
  });
  const done = times.filter(({ outcome }) => outcome === 'done');
  const n = times.length;
  const direct = done.filter((_, place) => place % 3 !== 0).length;
  const censored = n - done.length;
  out.times.push(...times.map(({ errors, ...one }) => one));
  out.figures.push(
    share('completion', number, group, done.length, n),
    { ...share('completion-point', number, group, done.length, n), low: null, high: null, method: 'best-guess', source: 'lewis-sauro-2006' },
    share('direct', number, group, direct, n),
    share('indirect', number, group, done.length - direct, n),
    timed('time-active', number, group, done.map((one) => one.active_ms), censored, 'log-t', 'sauro-lewis-2010'),
    timed('time-waiting', number, group, done.map((one) => one.waiting_ms), censored, 'order-statistics', 'conover-1999'),
    timed('time-away', number, group, done.map((one) => one.away_ms), censored, 'order-statistics', 'conover-1999'),
    points('errors', number, group, times.map(({ errors }) => errors), 'count'),
    points('misses', number, group, times.map(({ errors }) => errors * 0.6), 'count'),
    points('corrections', number, group, times.map(() => Math.floor(next() * 2)), 'count'),
    points('hints', number, group, times.map(() => Math.floor(next() * 1.3)), 'count'),
  );
  out.figures.push(share('helped', number, group, times.filter(({ helped }) => helped > 0).length, n));
  const seq = people.map((participant) => ({ questionnaire: 'seq', task: number, group, participant, score: 1 + Math.floor(next() ** 0.6 * 7) }));
  out.answers.push(...seq);
  out.figures.push(points('seq', number, group, seq.map(({ score }) => score), 'points', { source: 'clark-2021', incomplete: 0 }));
  let left = n;
  for (const [phone, step] of [...OLD.map((one) => ['old', one]), ...NEW.map((one) => ['new', one])]) {
    if (left > done.length && next() < 0.3) left -= 1;
    const { low, high, method, source, few } = share('', number, group, left, n);
    out.funnel.push({ task: number, group, phone, step, reached: left, n, share: n ? round(left / n) : null, low, high, method, source, few });
    const errors = next() < 0.5 ? 0 : Math.floor(next() ** 2 * n);
    out.steps.push({ task: number, group, phone, step, reached: left, errors, misses: Math.floor(next() ** 3 * n), corrections: Math.floor(next() * 3), hints: Math.floor(next() ** 4 * n), with_errors: Math.ceil(errors / 2) });
  }
  const ways = ['old:1 old:2 old:3 old:4 old:5 old:6 old:7 new:0 new:8 new:9 new:10 new:13 new:19', 'old:1 old:2 old:3 old:2 old:3 old:4 old:7 new:0 new:8 new:19', 'old:1 old:2 new:0 old:3 old:7 new:8 new:9 new:8 new:19'];
  ways.forEach((path, place) => out.paths.push({ task: number, group, path, people: Math.max(1, Math.floor(n / (place * 2 + 2))) }));
  out.hints.push(
    { task: number, group, phone: 'new', step: 13, screen: 'user-id', hint: 'captions', times: 5, people: 3 },
    { task: number, group, phone: 'old', step: 3, screen: 'enter-pin', hint: 'information', times: 2, people: 2 },
    { task: number, group, phone: '', step: null, screen: '', hint: 'help', times: 1, people: 1 },
  );
}

function compared(out, tasks, [a, b]) {
  for (const number of tasks) {
    const n = { n_a: out.times.filter((one) => one.task === number && one.group === a).length, n_b: out.times.filter((one) => one.task === number && one.group === b).length };
    const few = Math.min(n.n_a, n.n_b) < 5;
    const ends = (difference, half) => ({ difference, low: few ? null : difference - half, high: few ? null : difference + half, few });
    out.comparison.push(
      { id: 'completion', task: number, a, b, ...ends(-0.22, 0.3), unit: 'share', ...n, method: 'agresti-caffo', source: 'agresti-caffo-2000' },
      { id: 'time-active', task: number, a, b, difference: 1.6, low: few ? null : 1.1, high: few ? null : 2.4, few, unit: 'ratio', ...n, method: 'welch-log', source: 'welch-1947' },
      { id: 'seq', task: number, a, b, ...ends(-0.4, 1.1), unit: 'points', ...n, method: 'exact-bootstrap-difference', source: 'clark-2021' },
      { id: 'errors', task: number, a, b, ...ends(0.8, 0.6), unit: 'count', ...n, method: 'exact-bootstrap-difference', source: 'clark-2021' },
    );
  }
}

/** Such figures: `groups` by the scenario, this many `people` in each, `tasks` of them; `change` may make others of them. */
export function sample({ groups = [''], people = 12, tasks = 2, seed = 1, change } = {}) {
  const next = random(seed);
  const numbers = Array.from({ length: tasks }, (_, place) => place + 1);
  const out = { form: 1, studies: ['copy'], versions: ['0.1.0'], by: groups.length > 1 ? 'scenario' : 'none', groups, people: {}, tasks: numbers.map((number) => ({ task: number })), figures: [], steps: [], funnel: [], paths: [], hints: [], times: [], answers: [], comments: [], notes: [], comparison: [], clocks: [], crossing: [], sources: SOURCES };
  groups.forEach((group, place) => {
    const names = Array.from({ length: people }, (_, number) => `P${String(place * people + number + 1).padStart(2, '0')}`);
    for (const number of numbers) task(out, number, group, names, next);
    for (const [questionnaire, step] of [['sus', 2.5], ['ux-lite', 12.5]]) {
      const scores = names.map((participant) => ({ questionnaire, task: null, group, participant, score: Math.min(100, Math.round((40 + next() ** 0.7 * 62) / step) * step) }));
      out.answers.push(...scores);
      out.figures.push(points(questionnaire, null, group, scores.map(({ score }) => score), 'points', questionnaire === 'sus' ? { grade: 'B+' } : {}));
    }
    out.comments.push({ participant: names[0], task: null, text: 'I did not know that the <b>old</b> phone stays as it is.' }, { participant: names.at(-1), task: 1, text: 'The hour was long.' });
  });
  if (groups.length > 1) compared(out, numbers, groups);
  out.notes.push(
    { study: 'copy', participant: 'P01', task: null, t_ms: null, phone: '', step: null, screen: '', text: 'Sat down at once.' },
    { study: 'copy', participant: 'P02', task: 1, t_ms: 83_400, phone: 'old', step: 3, screen: 'enter-pin', text: 'Looked for the <b>PIN</b> … on paper' },
  );
  const pair = { study: 'copy', participant: 'P01', session: 's-1' };
  out.clocks.push({ ...pair, offset_ms: -2300, bound_ms: 900, from: 'scan' }, { ...pair, participant: 'P02', offset_ms: null, bound_ms: null, from: '' });
  out.crossing.push({ ...pair, what: 'code-to-scan', ms: 12_400, bound_ms: 900 }, { ...pair, what: 'whole', ms: 190_000, bound_ms: 900 });
  const all = people * groups.length;
  out.people = { participants: all, agreed: all, refused: 1, withdrawn: 1, finished: Math.max(0, all - 3), stopped: 2, open: 1, trials: 1 };
  change?.(out);
  return out;
}
