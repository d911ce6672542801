// The fields of what participants read: one for all languages, or one for each. Where a plan says nothing, the page's own words stand in the
// field, and stay out of the plan as long as nobody changes them.
import { area, field, input } from './fields.js';
import { LANGUAGES } from './model.js';

/** `usual`: the page's own words by language, if there are any. `isShort`: one line. */
export function said({ planner, place, label, hint, text, usual = () => '', isShort = false }) {
  const { state, changed } = planner;
  const tags = state.isBilingual ? LANGUAGES : ['*'];
  return tags.map((tag) => {
    const own = usual(tag === '*' ? state.lang || planner.language : tag) ?? '';
    const onInput = (value) => {
      text[tag] = value === own ? '' : value;
      changed();
    };
    const make = isShort ? input : area;
    const control = make(text[tag] || own, onInput, { spellcheck: 'true', ...(tag !== '*' && { lang: tag }) });
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
