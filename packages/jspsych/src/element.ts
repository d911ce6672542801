import type { TwoPhonesElement } from 'two-phones-embed';
import { anyName, isName, participantIn } from 'two-phones-embed/summary';
import type { Trial } from './index';

/** The participant whom neither the experiment nor its address names. */
let anybody: string | undefined;

/**
 * The name of the participant: without one, the demo does not begin a study.
 *
 * @throws if the study or the participant has a name that the demo does not take
 */
export function participantOf(trial: Trial) {
  for (const name of [trial.study, trial.participant]) {
    if (name !== null && !isName(name)) throw new Error(`"${name}" cannot name a study or a participant of the two-phones plugin: 1 to 64 of A-Z a-z 0-9 . _ -`);
  }
  return trial.participant ?? participantIn(location.href) ?? (anybody ??= anyName());
}

/**
 * The element that shows the demo, of the demo's own module, so that both are of one version.
 *
 * @throws if the module cannot be loaded
 */
export async function elementFor(trial: Trial, participant: string, isBoth: boolean) {
  const base = new URL(trial.src.replace(/(\/index\.html)?\/?$/, '/'), document.baseURI).href;
  await import(/* webpackIgnore: true */ /* @vite-ignore */ `${base}embed.js`);
  const demo = document.createElement('two-phones') as TwoPhonesElement;
  const { study, plan, step, scenario, lang, guide } = trial;
  const phone = trial.phone ?? (isBoth ? 'both' : null);
  const attributes = { base, loading: 'eager', width: '100%', study, participant, plan, phone, step, scenario, lang, guide, ...trial.options };
  for (const [name, value] of Object.entries(attributes)) {
    // An empty text says nothing: a timeline variable for no fault, for instance.
    if (value !== null && value !== undefined && value !== '') demo.setAttribute(name, String(value));
  }
  return demo;
}
