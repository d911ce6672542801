/**
 * For pages of researchers: who the participant is, and what the records of a session come to. The records themselves are the events
 * `record` of the element and of `connect`.
 *
 * @module
 */

import type { StudyRecord } from './index.js';

/** The columns of a record, in the order of events.csv. */
export declare const COLUMNS: readonly (keyof StudyRecord)[];

/** Whether the demo takes this as the name of a study or a participant: 1 to 64 of `A-Z a-z 0-9 . _ -`. */
export declare function isName(text: string | null | undefined): text is string;

/** A name for a participant whom nobody has named, by chance: 24 signs. */
export declare function anyName(): string;

/**
 * The participant in the query of an address, by `participant`, `PROLIFIC_PID` or `workerId`; `null` where there is none, or one that the
 * demo does not take.
 */
export declare function participantIn(address: string | URL): string | null;

/** A record with its columns and nothing else, each a text, a number or `null`. */
export declare function rowOf(record: Readonly<Record<string, unknown>>): StudyRecord;

/** What the records of a session come to. */
export interface SummaryValues {
  /** 1 if the session went to its end and each of its tasks was done, else 0. */
  completed: 0 | 1;
  /** How the session ended: `done`, or `stop` before the last task; empty before. */
  ended: string;
  /** How the last task ended: `done`, `gave-up` or `time-up`; empty before. */
  last_task: string;
  /** The step that was seen last, 0 to 19. */
  last_step: number | null;
  /** The screen that was seen last. */
  last_screen: string;
  /** Milliseconds from the first record to the last, without the time in which the demo was loaded again. */
  duration_ms: number;
  /** How many records there were. */
  events: number;
  /** Controls that were used. */
  presses: number;
  /** Presses that hit nothing. */
  misses: number;
  /** Entries that were taken back. */
  corrections: number;
  /** What was refused, or failed. */
  errors: number;
  /** Captions, help or advice that were opened. */
  hints: number;
  /** How often the page was left. */
  hidden: number;
}

/** Takes the records of a session as they come. */
export declare class Summary {
  add(record: StudyRecord): void;
  /** The journey is over on the phone that it ends on. */
  complete(): void;
  /** What it comes to so far. */
  readonly values: SummaryValues;
}
