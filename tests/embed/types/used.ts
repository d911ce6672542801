// What a host may write: it compiles. What it may not is in refused.ts.
import { connect, TwoPhonesError, type ConnectedPlayer, type State, type StudyRecord, type TwoPhonesElement } from 'two-phones-embed';
import { COLUMNS, participantIn, rowOf, Summary } from 'two-phones-embed/summary';

const element: TwoPhonesElement = document.createElement('two-phones');
const found = document.querySelector('two-phones');
const player: ConnectedPlayer = connect(document.createElement('iframe'));

element.addEventListener('step', ({ detail: { phone, step, screen } }) => console.log(phone satisfies 'old' | 'new', step + 1, screen.length));
element.addEventListener('click', (event) => console.log(event.clientX));
for (const it of [element, player]) {
  it.on('press', ({ control }) => console.log(control.length));
  it.on('resize', ({ height }) => console.log(height.toFixed()));
  it.off('ready', () => {});
}

export async function follow(): Promise<State | undefined> {
  try {
    await found?.ready;
    await element.goTo(7);
    await element.set({ lang: 'da', guide: 'off', theme: 'dark', text: '125' });
    const { step } = await player.back();
    return step === 0 ? player.restart() : player.state();
  } catch (error) {
    if (error instanceof TwoPhonesError && error.code === 'blocked') return undefined;
    throw error;
  } finally {
    player.close();
  }
}

/** The rows of a study, as somebody would send them on. */
export function collect(send: (text: string) => void): void {
  element.on('record', (record: StudyRecord) => send(`${record.study} ${record.participant} ${record.seq} ${record.event} ${record.step ?? ''}`));
  element.addEventListener('record', ({ detail: { t_ms, story_ms, device } }) => send((t_ms + story_ms + (device ?? 0)).toFixed()));
  const summary = new Summary();
  player.on('record', (record) => summary.add(rowOf({ ...record })));
  player.on('finish', () => summary.complete());
  const { completed, last_step, duration_ms } = summary.values;
  send(`${completed satisfies 0 | 1} ${last_step} ${duration_ms} ${participantIn(location.href) ?? ''} ${COLUMNS.join()}`);
}
