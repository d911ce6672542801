import type { StudyRecord } from 'two-phones-embed';

/** The step at which the journey ends. */
const LAST = 19;
/** The steps of the old phone; the others are of the new one. */
const isOld = (step: number) => step >= 1 && step <= 7;

/** What the simulated participant is asked to do. */
interface Task {
  study: string;
  scenario: string | null;
  step: number | null;
}

/**
 * The records of somebody who goes through all steps without a mistake, for a simulated trial: their form is that of real ones, and
 * `app_version` says `simulated`. `pause` gives how long each step takes, in milliseconds.
 */
export function simulated({ study, scenario, step }: Task, participant: string, pause: () => number): StudyRecord[] {
  const began = Date.now();
  let t_ms = 0;
  const records: StudyRecord[] = [];
  const add = (event: StudyRecord['event'], at: number | null, more: Partial<StudyRecord> = {}) => {
    const place = { device: at === null ? null : isOld(at) ? 1 : 2, phone: at === null ? '' : isOld(at) ? 'old' : 'new', step: at } as const;
    const clocks = { seq: records.length + 1, time_iso: new Date(began + t_ms).toISOString(), t_ms, story_ms: t_ms };
    const row = { study, participant, session: 'simulated', app_version: 'simulated', scenario: scenario ?? '', ...place, ...clocks, event, screen: '', control: '', detail: '', ...more };
    records.push({ ...row, step: row.step as StudyRecord['step'] });
  };
  add('begin', null);
  add('task', step ?? 0, { detail: 'began=1' });
  for (let at = step ?? 0; at <= LAST; at++) {
    add('screen', at);
    t_ms += Math.max(1, Math.round(pause()));
    add('press', at, { control: 'next' });
  }
  add('task', LAST, { detail: 'done=1' });
  add('end', null, { detail: 'done' });
  return records;
}
