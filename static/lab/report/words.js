// The words of the page, which stand in it (crates/pages/src/lab/), and the numbers of its language.

export const place = document.getElementById('lab');
const words = JSON.parse(place.dataset.words);
export const language = document.documentElement.lang || 'en';

/** A text by its key, its gaps filled. */
export const say = (key, values = {}) => (words[key] ?? key).replace(/\{(\w+)\}/g, (gap, name) => (name in values ? String(values[name]) : gap));
/** Whether there is such a text. */
export const knows = (key) => key in words;

const plural = new Intl.PluralRules(language);
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const means = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
const signed = { signDisplay: 'exceptZero' };
const signedTenths = new Intl.NumberFormat(language, { ...signed, minimumFractionDigits: 1, maximumFractionDigits: 1 });
const signedWhole = new Intl.NumberFormat(language, { ...signed, maximumFractionDigits: 0 });

/** A text that counts: `key-one` or `key-other`, with the number as `{count}`. */
export const count = (key, number, values = {}) => say(`${key}-${plural.select(number) === 'one' ? 'one' : 'other'}`, { count: whole.format(number), ...values });

export const integer = (value) => whole.format(value);
export const decimal = (value) => tenths.format(value);
export const percent = (share) => percents.format(share);

/** A time in milliseconds, as `1 min 23 s`. */
export function time(ms) {
  const hard = (value, unit) => `${value}\u00A0${say(`unit-${unit}`)}`;
  const seconds = ms / 1000;
  if (seconds < 9.95) return hard(tenths.format(seconds), 'second');
  const all = Math.round(seconds);
  if (all < 60) return hard(whole.format(all), 'second');
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60];
  if (hours) return [hard(whole.format(hours), 'hour'), minutes && hard(minutes, 'minute')].filter(Boolean).join(' ');
  return [hard(minutes, 'minute'), rest && hard(rest, 'second')].filter(Boolean).join(' ');
}

/** A value in its unit. */
export function value(number, unit) {
  if (number === null || number === undefined) return '–';
  if (unit === 'share') return percent(number);
  if (unit === 'ms') return time(number);
  if (unit === 'ratio') return `${hundredths.format(number)}×`;
  return means.format(number);
}

/** A difference in its unit, with its sign; `bare` without the name of the unit, for axes and the ends of intervals. */
export function difference(number, unit, bare = false) {
  if (number === null || number === undefined) return '–';
  if (unit === 'ratio') return bare ? hundredths.format(number) : value(number, unit);
  const text = (unit === 'share' ? signedWhole.format(number * 100) : signedTenths.format(number)).replace('-', '−');
  return unit === 'share' && !bare ? say('percentage_points', { value: text }) : text;
}

/** From one value to another. */
export const range = (low, high, format) => say('range', { low: format(low), high: format(high) });

/** A text between several, with the last "and" of the language. */
export const list = (texts) => new Intl.ListFormat(language, { type: 'conjunction' }).format(texts);
