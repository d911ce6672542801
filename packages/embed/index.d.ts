/**
 * Two Phones in a page of yours: `<two-phones>` and the object of {@link connect} drive the demo in a frame. Importing the module defines
 * the element; where there is no page (server rendering), it defines nothing and can be imported all the same.
 *
 * @module
 */

/** Which of the two phones. */
export type Phone = 'old' | 'new';

/** A step of the public help page: 0 is "get the app on the new phone", 19 is "the new app is ready". */
export type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19;

/** The app's languages. */
export type Language = 'da' | 'en';

/** The languages of the captions, or none. */
export type Guide = Language | 'de' | 'pl' | 'uk' | 'ar' | 'tr' | 'ro' | 'off';

/** A situation that is arranged, perhaps at a step or several times: `sms-late@14`, `camera-denied*2`. Several are joined by commas. */
export type Scenario =
  | 'expired-qr'
  | 'wrong-qr-first'
  | 'three-apps'
  | 'sms-late'
  | 'sms-never'
  | 'camera-denied'
  | 'camera-missing'
  | 'clocks-differ'
  | 'unsupported-os'
  | `${string}@${number}`
  | `${string}*${number}`
  | `${string},${string}`;

/** Where the demo is: of the phone that was used last. */
export interface State {
  /** `null` on a page without phones, such as the start page. */
  phone: Phone | null;
  /** The step that the screen belongs to; `null` on a page without phones. */
  step: Step | null;
  /** A stable name of the screen, the same in every language: `enter-pin`. Without phones, that of the page. */
  screen: string;
}

/**
 * Why something did not come about.
 *
 * | code | when |
 * |---|---|
 * | `blocked` | the frame did not say hello within 10 s: it is forbidden by a policy, is another page, or did not load |
 * | `timeout` | the demo is connected, and did not answer within 10 s; for `ready`: did not come up within 60 s of its hello |
 * | `closed` | the frame was removed, moved or loaded anew meanwhile, or `close` was called: then at once |
 * | `bad-step` | there is no such step, JSON cannot hold it, or an element with `device` does not show its phone |
 * | `bad-option` | there is no such option, it does not take that value, JSON cannot hold it, or it cannot be changed without loading anew |
 * | `busy` | the demo cannot do that now: it is not on a page with phones, or too much was asked for at once |
 */
export type Code = 'blocked' | 'timeout' | 'closed' | 'bad-step' | 'bad-option' | 'busy';

/** What every promise of this interface is rejected with. */
export declare class TwoPhonesError extends Error {
  constructor(code: Code);
  readonly name: 'TwoPhonesError';
  /** The reason, for programs. */
  readonly code: Code;
}

/** What can be changed without loading the demo anew. What is left out stays. */
export interface LiveOptions {
  lang?: Language;
  guide?: Guide;
  theme?: 'light' | 'dark' | 'auto';
  /** The size of the text, in percent. */
  text?: '100' | '125' | '150';
}

/** What a record is about (column `event`). */
export type StudyEvent =
  | 'begin' | 'consent' | 'screen' | 'press' | 'miss' | 'correct' | 'error' | 'hint' | 'camera' | 'scan'
  | 'task' | 'answer' | 'note' | 'hide' | 'show' | 'pause' | 'resume' | 'checkpoint' | 'end';

/** A row of `events.csv`: something that happened in a study. A text that does not apply is empty. */
export interface StudyRecord {
  /** The name of the study. */
  study: string;
  /** The name of the participant. */
  participant: string;
  /** The name of the participant's world. */
  session: string;
  /** The version of the demo. */
  app_version: string;
  /** What goes wrong on purpose, as in the address. */
  scenario: string;
  /** The device of the world, 1 to 4. */
  device: number | null;
  phone: Phone | '';
  /** The place in the sequence of the visit. */
  seq: number;
  /** The wall clock: ISO 8601 in UTC, with milliseconds. */
  time_iso: string;
  /** The monotonic clock: milliseconds since the visit began; anew when the demo is loaded again. */
  t_ms: number;
  /** The journey's own time: milliseconds since the visit began. */
  story_ms: number;
  event: StudyEvent;
  step: Step | null;
  /** A stable name, the same in every language, as are `control` and `detail`. */
  screen: string;
  control: string;
  /** A word, or a word and a number: `word=17`. */
  detail: string;
}

/**
 * What is told, by the name of the event. No event ever has a PIN, a user ID, a code or a picture in it.
 *
 * Events of the element are `CustomEvent`s with this as `detail`, and do not bubble; `on` hands it to the handler.
 */
export interface TwoPhonesEvents {
  /** The demo takes requests; again each time that it has been loaded. */
  ready: Record<string, never>;
  /** A phone shows another screen. */
  step: { phone: Phone; step: Step; screen: string };
  /** A control was used, by its stable name: by a person, or by the guided tour, whose presses count alike. */
  press: { phone: Phone; control: string };
  /** The journey has ended on this phone. */
  finish: { phone: Phone };
  /** Something was refused or has failed: a stable name such as `wrong-pin`, or, of the frame itself, `blocked` or `timeout`. */
  error: { code: string };
  /** Something happened in the study that the option `study` names: at once, each event a row. Listen before the demo is loaded. */
  record: StudyRecord;
  /** The height of what is in the frame, in CSS pixels. The element follows it by itself. */
  resize: { height: number };
}

/**
 * What a page can do with the demo: the same on the element and on the object of {@link connect}. Requests may overlap; each answer has the
 * state of the moment in which it is given. Those without an argument can be handlers of events.
 */
export interface TwoPhonesPlayer {
  /**
   * Fulfilled once the demo takes requests. Of an element that is not loaded yet (`loading`), it waits until that is. After the demo was
   * loaded anew, it is another promise.
   *
   * @throws {TwoPhonesError} `blocked`, `timeout` or `closed`
   */
  readonly ready: Promise<void>;
  /** Goes to a step, as if everything before it had been done. The demo goes on in a world of practice. */
  goTo(step: Step): Promise<State>;
  /** Goes to the step before this one. */
  back(): Promise<State>;
  /** Begins again what the address or the attributes ask for. */
  restart(): Promise<State>;
  /** Starts the guided tour, or goes on with it. It plays while at least half of the phones is in the reader's window. */
  play(): Promise<State>;
  /** Stops the guided tour, which `play` goes on with. */
  pause(): Promise<State>;
  /**
   * Changes options. An attribute of the element does the same and lasts: it is there when the demo is loaded anew. The words of another
   * language are fetched afterwards: until they are there, and if they do not come, the demo stays in its language and says so.
   */
  set(options: LiveOptions): Promise<State>;
  /** Where the demo is. */
  state(): Promise<State>;
  /** Has `handler` called with what is told. The same handler is registered once. */
  on<Name extends keyof TwoPhonesEvents>(name: Name, handler: (detail: TwoPhonesEvents[Name]) => void): void;
  /** Ends what `on` began. */
  off<Name extends keyof TwoPhonesEvents>(name: Name, handler: (detail: TwoPhonesEvents[Name]) => void): void;
}

/** The element `<two-phones>`. Every request makes its frame, if that is not there yet. */
export interface TwoPhonesElement extends HTMLElement, TwoPhonesPlayer {
  addEventListener<Name extends keyof TwoPhonesEvents>(type: Name, listener: (this: TwoPhonesElement, event: CustomEvent<TwoPhonesEvents[Name]>) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<Name extends Exclude<keyof HTMLElementEventMap, keyof TwoPhonesEvents>>(type: Name, listener: (this: TwoPhonesElement, event: HTMLElementEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** What {@link connect} gives: an `EventTarget`, too. */
export interface ConnectedPlayer extends TwoPhonesPlayer, EventTarget {
  /** Hears nothing more and releases what it holds of the page; what is still waited for is refused with `closed`. It cannot be used again. */
  close(): void;
}

/**
 * Drives the demo in a frame of your own, `<iframe src="…/two-phones/?embed=1&…">`, also one with `sandbox`, whether it has been loaded
 * already or not. Every frame is connected once.
 */
export declare function connect(frame: HTMLIFrameElement): ConnectedPlayer;

/** The attributes of `<two-phones>`: the options of the demo's address, and what is the element's own. */
export interface TwoPhonesAttributes {
  /** Which phone is shown, or both beside each other; without it, `step` and `autoplay`, the start page. */
  phone?: Phone | 'both';
  /** A page instead of phones: what this device needs for the demo. */
  page?: 'requirements';
  /** Start here, with everything before it done. */
  step?: Step | `${Step}`;
  /** The app's language. Followed from the page around (its nearest `lang`) if not given. */
  lang?: Language | (string & {});
  /** Captions. Followed from the page around if not given, where its language is one of the captions and not one of the app's. */
  guide?: Guide;
  /** Followed from the colour of the page's text if not given. */
  theme?: LiveOptions['theme'];
  /** Followed from the page's own size of text, relative to the browser's, if not given. */
  text?: LiveOptions['text'] | 100 | 125 | 150;
  /** The waiting time, in real seconds: 0 to 86400. */
  wait?: number | `${number}`;
  /** How long a QR code is valid, in seconds: 5 to 3600. */
  qr?: number | `${number}`;
  scenario?: Scenario;
  /** The name of a separate world, 1 to 32 of `a-z 0-9 -`. Frames of one session have a world together, where the browser lets them; with `step`, each has its own (docs/two-frames.md). */
  session?: string;
  /** Which device of its world the phone is: 1 to 4. */
  device?: 1 | 2 | 3 | 4 | '1' | '2' | '3' | '4';
  /** The way to scan that is offered first. */
  scan?: 'camera' | 'tab' | 'picture' | 'screen' | 'code';
  /** What the device looks like in a wide frame. */
  frame?: 'phone' | 'tablet';
  /** The session begins afresh, once for this visit. */
  reset?: '' | '1';
  /** The guided tour plays by itself. */
  autoplay?: '' | '1';
  /** This visit belongs to this study, 1 to 64 of `A-Z a-z 0-9 . _ -`. Then the event `record` tells each thing that happens. */
  study?: string;
  /** And to this participant: the same. */
  participant?: string;
  /** The plan of the study, by its name: its tasks, and what the participant can do besides. */
  plan?: string;
  /** When the frame is loaded: as it comes near (`lazy`, the default), at once, or when a person presses what stands in its place. */
  loading?: 'lazy' | 'eager' | 'click';
  /** The room kept at first, in CSS pixels or as a CSS length: 400 for a phone or the start page, `100%` for both. Never more than the page has. */
  width?: number | string;
  /** The same: 641 for a phone (771 with captions), 766 for both (833; 888 with the tour), 1235 for the start page. Then the height is that of what is shown. */
  height?: number | string;
  /** The folder of the demo, with a `/` at its end, if it is not the one that this module was loaded from: needed in a bundle. What is no such address counts as not there. */
  base?: string;
  /** What a screen reader calls the frame, and what is on the button of `loading="click"`. */
  title?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'two-phones': TwoPhonesElement;
  }
}
