// The fields of what participants read: one for all languages, or one for each. Where a plan says nothing, the page's own words stand in the
// field, and stay out of the plan as long as nobody changes them.
import { element } from '../../study/draw.js';
import { area, button, field, input } from './fields.js';
import { LANGUAGES, setBilingual } from './model.js';

/** What participants read of a text in this language, as the rules have it (crates/study/src/plan/mod.rs); empty for the page's own words. */
function readIn(text, tag) {
  const found = [tag, 'en', ...Object.keys(text).filter((one) => one !== '*').sort()].find((one) => one in text);
  return found === undefined ? '' : text[found];
}

/** The same, in every language that there is a field for: tasks with equal ones read alike. */
export const readingOf = (text, { isBilingual }) => JSON.stringify((isBilingual ? LANGUAGES : ['*']).map((tag) => readIn(text, tag).trim()));

/**
 * `usual`: the page's own words by language, if there are any; `isEmpty`: they stand behind the empty field. `isShared`: what is written in one
 * language is for both until there is another. `isShort`: one line.
 */
export function said({ planner, place, label, hint, text, usual = () => '', isEmpty = false, isShared = false, isShort = false }) {
  const { state, changed } = planner;
  const tags = state.isBilingual ? LANGUAGES : ['*'];
  const controls = {};
  const behind = (tag) => (isShared && !(tag in text) && readIn(text, tag)) || (isEmpty && usual(tag === '*' ? state.lang || planner.language : tag)) || '';
  return tags.map((tag) => {
    const own = isEmpty ? '' : (usual(tag === '*' ? state.lang || planner.language : tag) ?? '');
    const onInput = (value) => {
      // What the other field shows is what is meant there.
      if (!isShared) for (const other of tags) text[other] ??= readIn(text, other);
      text[tag] = value === own ? '' : value;
      if (isShared && text[tag] === '') delete text[tag];
      for (const [other, control] of Object.entries(controls)) control.placeholder = behind(other);
      changed();
    };
    const make = isShort ? input : area;
    const control = make((isShared ? text[tag] : readIn(text, tag)) || own, onInput, { spellcheck: 'true', ...(tag !== '*' && { lang: tag }) });
    controls[tag] = control;
    control.placeholder = behind(tag);
    const at = tag === '*' ? place : `${place}.${tag}`;
    control.id = `at-${at}`;
    control.addEventListener('change', () => {
      if (control.value.trim() !== '') return;
      control.value = own;
      onInput(own);
    });
    return field({ place: at, label: tag === '*' ? label : `${label} (${planner.languageName(tag)})`, hint, control });
  });
}

/**
 * What to do about own words in one language that participants of two may read. `isOwn` says whether there are any; `focus` is where to go on
 * once there is a field for each language. `renew` says it anew.
 */
export function languageNote(planner, isOwn, focus) {
  const { t, state } = planner;
  const both = button(t.own_both, () => {
    setBilingual(state, true, planner.language);
    planner.renewTexts();
    document.getElementById(`${focus}.${planner.language === 'da' ? 'en' : 'da'}`)?.focus();
  });
  const place = element('div', { className: 'planner__warning planner__own' }, element('p', { textContent: t.own_language }), both);
  const renew = () => (place.hidden = state.isBilingual || state.lang !== '' || !isOwn());
  renew();
  return { place, renew };
}
