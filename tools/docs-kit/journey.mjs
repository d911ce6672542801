// The journey that is photographed and filmed: what is pressed on which phone, as crates/journey/src/script.rs has it. A control
// is named by the key of its label, so it is found under the words that this build shows.

/** The PIN of the person on the identity card; the new app of the script gets the same. */
const PIN = '112358';
const USER_ID = 'karla-demo';

/** A button that leads to the screen `to`, on the same phone. */
const press = (key, to) => ({ kind: 'press', role: 'button', key, to });
/** A check box or radio button. */
const tick = (role, key) => ({ kind: 'tick', role, key });
/** The digits of a PIN, on the keys of the screen. */
const digits = (to) => ({ kind: 'digits', role: 'group', key: 'source-pad-keys', digits: PIN, to });
/** Time that passes, looked at after each of the `parts` of `milliseconds`. */
const pass = (milliseconds, parts, to) => ({ kind: 'pass', milliseconds, parts, to });

/**
 * A step a line: its number, the phone, the screen it begins with, and what is done. `points` is what a picture points at where
 * nothing is pressed, `or` the control that does as well as the one that is pressed.
 */
export const JOURNEY = [
  { step: 0, phone: 'new', screen: 'store', acts: [press('target-store-get', 'installing'), pass(2_500, 4, 'installed')] },
  { step: 1, phone: 'old', screen: 'home', acts: [press('common-menu', 'menu'), press('source-menu-copy', 'information')] },
  { step: 2, phone: 'old', screen: 'information', acts: [press('common-next', 'enter-pin')] },
  { step: 3, phone: 'old', screen: 'enter-pin', acts: [digits('waiting-time')] },
  { step: 4, phone: 'old', screen: 'waiting-time', acts: [tick('checkbox', 'source-waiting_time-agree'), press('source-waiting_time-start', 'waiting')] },
  { step: 5, phone: 'old', screen: 'waiting', acts: [press('common-ok', 'home'), pass(3_600_000, 6, 'show-code')] },
  { step: 6, phone: 'old', screen: 'show-code', acts: [press('source-show_code-show', 'enter-pin'), digits('code')] },
  { step: 7, phone: 'old', screen: 'code', points: '.code-card', acts: [] },
  { step: 8, phone: 'new', screen: 'installed', acts: [press('target-store-open', 'activate')] },
  { step: 9, phone: 'new', screen: 'activate', acts: [press('target-activate-get_started', 'choose-way')] },
  { step: 10, phone: 'new', screen: 'choose-way', acts: [tick('radio', 'target-choose_way-copy'), press('common-next', 'ready-to-scan')] },
  { step: 11, phone: 'new', screen: 'ready-to-scan', acts: [tick('checkbox', 'target-ready-shown'), press('target-ready-scan', 'scan')] },
  { step: 12, phone: 'new', screen: 'scan', points: '.viewfinder', acts: [{ kind: 'scan', to: 'user-id' }] },
  {
    step: 13,
    phone: 'new',
    screen: 'user-id',
    acts: [{ kind: 'fill', role: 'textbox', key: 'target-user_id-label', text: USER_ID }, press('common-next', 'temporary-pin')],
  },
  { step: 14, phone: 'new', screen: 'temporary-pin', acts: [{ ...press('target-sms-banner_fill_in', 'choose-pin'), isPart: true }] },
  { step: 15, phone: 'new', screen: 'choose-pin', acts: [press('common-next', 'create-pin')] },
  {
    step: 16,
    phone: 'new',
    screen: 'create-pin',
    acts: [digits(), press('common-next', 'repeat-pin'), digits(), press('common-next', 'biometrics')],
  },
  { step: 17, phone: 'new', screen: 'biometrics', acts: [{ ...press('common-not_now', 'notifications'), or: 'target-biometrics-yes' }] },
  { step: 18, phone: 'new', screen: 'notifications', acts: [{ ...press('common-not_now', 'activated'), or: 'target-notifications-allow' }] },
  { step: 19, phone: 'new', screen: 'activated', acts: [press('common-ok', 'home')] },
];

/** What the picture of a step points at: the controls of its first screen, in the order in which they are pressed. */
export function controlsOf({ acts }) {
  const leaves = acts.findIndex(({ to }) => to);
  return acts.slice(0, leaves + 1).filter(({ key }) => key);
}
