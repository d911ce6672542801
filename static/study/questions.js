// The pages of the questions: one for each questionnaire. Scales are radio buttons of which none is chosen beforehand; whatever is left out
// is asked for once, and may be left out all the same. What is chosen is kept at once and counts when it is sent (crates/study).
import { element, filled, heading, once, paragraphs, press, tell, words as line } from './draw.js';

/** In points: the scale of each questionnaire. */
const POINTS = { seq: 7, sus: 5, 'ux-lite': 5 };

/** What stands on the page of a question. `pages` has the words and the facts of the study, and hears what is done. */
export function questionPage(pages, told) {
  const { ask: t, brief, bar } = pages.words;
  const { of, number, count, chosen } = told.question;
  const isTask = of === 'seq';
  const form = of === 'comment' ? new Words(pages) : new Scales(pages, of, chosen);
  return [
    told.isTimeUp && isTask && line(brief.timeUp, 'study__note'),
    heading(isTask ? t.headingTask : t.heading),
    count > 1 && line(filled(t.number, { what: number, more: count }), 'study__note'),
    ...(isTask ? [element('div', { className: 'study__task' }, ...paragraphs(pages.task(told.place)))] : []),
    form.whole,
    element('div', { className: 'study__acts' },
      press(form.isOne ? t.leaveOut : t.leaveOutAll, once(() => pages.act('leave-out'))),
      !told.isFramed && press(bar.stop, once(() => pages.act('stop')), 'quiet')),
    pages.contact(),
  ];
}

/** The statements of a questionnaire as the participant reads them: the language that they are in, and the ends of their scale. */
function statements({ words, facts }, of) {
  const { ask: t, language } = words;
  const { product, sus } = facts.questions;
  const agree = [t.disagree, t.agree];
  if (of === 'seq') return { lang: language, items: [t.seq], ends: [t.difficult, t.easy] };
  if (of === 'sus') return { lang: sus.lang, items: sus.items, ends: sus.ends ?? agree };
  const about = (text) => {
    const whole = filled(text, { what: product || t.product });
    return whole[0].toLocaleUpperCase(language) + whole.slice(1);
  };
  return { lang: language, items: [about(t.needs), about(t.easeOfUse)], ends: agree };
}

/** Statements that are answered on a scale. */
class Scales {
  constructor(pages, of, chosen) {
    const { lang, items, ends } = statements(pages, of);
    Object.assign(this, { pages, t: pages.words.ask, lang, ends, points: POINTS[of] });
    this.isOne = items.length === 1;
    this.done = once(() => pages.act('send', {}));
    this.rows = items.map((text, place) => this.row(text, place, chosen[place]));
    this.told = element('p', { className: 'study__wrong', attributes: { role: 'alert' } });
    this.acts = element('div', { className: 'study__acts' }, element('button', { className: 'button button--primary', textContent: this.t.send }));
    const isForeign = lang !== pages.words.language;
    this.whole = element('form', { className: 'study__form', noValidate: true, onsubmit: (event) => this.send(event) },
      line(this.isOne ? this.t.leadOne : this.t.lead),
      isForeign && line(this.t.foreign, 'study__note'),
      ...this.rows.map(({ whole }) => whole),
      this.told,
      this.acts);
  }

  row(text, place, score) {
    const number = place + 1;
    const id = `study-item-${number}`;
    const row = { number, score };
    const choose = (point) => {
      row.score = point;
      row.missing.textContent = '';
      row.whole.classList.remove('study-scale--missing');
      row.whole.removeAttribute('aria-invalid');
      this.pages.act('choose', { item: number, score: point });
    };
    row.missing = element('p', { className: 'study-scale__missing', id: `${id}-missing` });
    const points = Array.from({ length: this.points }, (_, at) => this.point(id, at + 1, at + 1 === score, choose));
    row.whole = element('div', { className: `study-scale study-scale--${this.points}`, attributes: { role: 'radiogroup', 'aria-labelledby': id, 'aria-describedby': row.missing.id } },
      element('p', { className: 'study-scale__text', id, lang: this.lang }, !this.isOne && `${number}. `, text),
      element('div', { className: 'study-scale__answer' },
        element('div', { className: 'study-scale__ends', lang: this.lang, attributes: { 'aria-hidden': 'true' } }, ...this.ends.map((end) => element('span', { textContent: end }))),
        element('div', { className: 'study-scale__points' }, ...points)),
      row.missing);
    row.first = row.whole.querySelector('input');
    return row;
  }

  /** A point of a scale; the first and the last one say what they mean. */
  point(name, point, checked, choose) {
    const end = this.ends[{ 1: 0, [this.points]: 1 }[point]];
    const said = end && { lang: this.lang, 'aria-label': `${point}, ${end}` };
    const input = element('input', { type: 'radio', name, value: point, checked, onchange: () => choose(point), attributes: said });
    return element('label', { className: 'study-scale__point' }, input, element('span', { textContent: point }));
  }

  send(event) {
    event.preventDefault();
    const missing = this.rows.filter(({ score }) => !score);
    if (missing.length === 0) return this.done();
    for (const { missing: mark, whole } of missing) {
      mark.textContent = this.t.missing;
      whole.classList.add('study-scale--missing');
      whole.setAttribute('aria-invalid', 'true');
    }
    tell(this.told, this.isOne ? this.t.missingOne : filled(this.t.missingSome, { what: missing.map(({ number }) => number).join(', ') }));
    if (!this.isOne && !this.without) {
      this.without = press(this.t.without, this.done);
      this.acts.append(this.without);
    }
    return missing[0].first.focus();
  }
}

/** A question that is answered in the participant's own words. Nothing of them is kept before they are sent. */
class Words {
  isOne = true;

  constructor(pages) {
    const { ask: t } = pages.words;
    const field = element('textarea', { id: 'study-words', className: 'study__field study__words', rows: 5, maxLength: 1000, autocomplete: 'off', attributes: { 'aria-describedby': 'study-words-hint' } });
    const done = once(() => pages.act('send', { text: field.value }));
    const send = (event) => {
      event.preventDefault();
      done();
    };
    this.whole = element('form', { className: 'study__form', noValidate: true, onsubmit: send },
      element('label', { className: 'study__label', htmlFor: field.id, textContent: pages.facts.questions.comment || t.comment }),
      field,
      element('p', { className: 'study__note', id: 'study-words-hint', textContent: t.commentHint }),
      element('div', { className: 'study__acts' }, element('button', { className: 'button button--primary', textContent: t.send })));
  }
}
