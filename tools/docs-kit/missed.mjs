// A press that misses: it ends the run, because the pictures after it would show something else than they say.

/** What was to be done, on which phone, in which step and language, and why it was not. */
export class Missed extends Error {
  constructor({ step, language, phone, control }, why) {
    super(`step ${step}, ${language}, the ${phone} phone: ${control ? `"${control}" ` : ''}${why}`);
    this.name = 'Missed';
  }
}

/**
 * Why a control cannot be pressed, or nothing. `found` is what a browser says of it: the number of controls of this name and role,
 * and of the one that is meant, whether it can be seen, is disabled, lies in the window, and what lies on top of it.
 */
export function whyNot({ count, isSeen, isDisabled, isInWindow, covering }) {
  if (count === 0) return 'is not there, or hidden';
  if (count > 1) return `is there ${count} times`;
  if (!isSeen) return 'is hidden';
  if (isDisabled) return 'is disabled';
  if (!isInWindow) return 'is outside the window';
  if (covering) return `is covered by ${covering}`;
  return undefined;
}
