import { JsPsych, JsPsychPlugin, ParameterType, TrialType } from 'jspsych';
import type { StudyRecord, TwoPhonesElement } from 'two-phones-embed';
import { rowOf, Summary } from 'two-phones-embed/summary';
import { version } from '../package.json';
import { elementFor, participantOf } from './element';
import { simulated } from './simulated';

const info = <const>{
  name: 'two-phones',
  version: version,
  parameters: {
    /** The address of the folder where the demo is, such as `https://example.org/two-phones/`. A frozen version keeps a study as it was. */
    src: {
      type: ParameterType.STRING,
      default: undefined,
    },
    /** The name of the study: 1 to 64 of `A-Z a-z 0-9 . _ -`. It is in each record. */
    study: {
      type: ParameterType.STRING,
      default: undefined,
    },
    /** The name of the participant, by the same rule. If null, it is taken from the address of the experiment: `participant`, `PROLIFIC_PID` or `workerId`; if that has none, it is one by chance, the same in all trials. */
    participant: {
      type: ParameterType.STRING,
      default: null,
    },
    /** The plan of the study, by its name: its tasks, and what the participant can do besides. If null, the demo's own plan. */
    plan: {
      type: ParameterType.STRING,
      default: null,
    },
    /** Which phone is shown: `"old"`, `"new"` or `"both"`. If null, both, or the phone of `step`. */
    phone: {
      type: ParameterType.STRING,
      default: null,
    },
    /** The step at which the participant starts, 0 to 19, with everything before it done. If null, the beginning. */
    step: {
      type: ParameterType.INT,
      default: null,
    },
    /** What goes wrong, and at which step: `"sms-late@14,camera-denied@12"`. If null, nothing. */
    scenario: {
      type: ParameterType.STRING,
      default: null,
    },
    /** The language of the demo: `"da"` or `"en"`. If null, that of the experiment's page, else English. */
    lang: {
      type: ParameterType.STRING,
      default: null,
    },
    /** The language of captions that say what to do next: `"da"`, `"en"`, `"de"`, `"pl"`, `"uk"`, `"ar"`, `"tr"`, `"ro"` or `"off"`. If null, that of the experiment's page, where the demo itself does not speak it. */
    guide: {
      type: ParameterType.STRING,
      default: null,
    },
    /** Further options of the demo's address, by their names: `{ wait: 10, theme: "dark" }`. */
    options: {
      type: ParameterType.OBJECT,
      default: {},
    },
    /** What ends the trial: `"end"`, the end of the study's session in the demo; `"finish"`, the end of the journey on the phone that it ends on; `"button"`, nothing but the button below the demo. */
    end_on: {
      type: ParameterType.SELECT,
      options: ['end', 'finish', 'button'],
      default: 'end',
    },
    /** How long the last screen stays before the trial ends by itself, in milliseconds. */
    end_delay: {
      type: ParameterType.INT,
      default: 1500,
    },
    /** The label of a button below the demo that ends the trial at any time: the way out of whoever gives up. If null, there is none, unless `end_on` is `"button"`. */
    button_label: {
      type: ParameterType.STRING,
      default: null,
    },
    /** How long the trial may take once the demo is there, in milliseconds. If null, as long as it takes. */
    trial_duration: {
      type: ParameterType.INT,
      default: null,
    },
    /** What stands above the demo. */
    prompt: {
      type: ParameterType.HTML_STRING,
      default: null,
    },
    /** The width of the demo: a CSS length, never more than there is room for. If null, 400 pixels for a phone, and as much as there is for both. */
    width: {
      type: ParameterType.STRING,
      default: null,
    },
    /** Goes before the name of each column of an event, for experiments that have properties of these names: `"tp_"`. */
    prefix: {
      type: ParameterType.STRING,
      default: '',
    },
  },
  data: {
    /** `"event"` in the rows of the events, each written when it happens; `"trial"` in the row of the whole trial, written at its end. */
    record_type: {
      type: ParameterType.STRING,
    },
    /** Of the trial: what ended it: `"end"`, `"finish"`, `"button"`, `"time"`, or `"error"`. */
    ended_by: {
      type: ParameterType.STRING,
    },
    /** Of the trial: why the demo did not come: `"unreachable"`, `"blocked"` or `"timeout"`; else null. */
    failure: {
      type: ParameterType.STRING,
    },
    /** Of the trial: how long it took from the demo's being there, in milliseconds. */
    rt: {
      type: ParameterType.INT,
    },
    /** Of the trial: 1 if the session went to its end and each of its tasks was done, else 0. */
    completed: {
      type: ParameterType.INT,
    },
    /** Of the trial: how the session ended: `"done"`, or `"stop"` before the last task; empty if it has not. */
    ended: {
      type: ParameterType.STRING,
    },
    /** Of the trial: how the last task ended: `"done"`, `"gave-up"` or `"time-up"`; empty if none has. */
    last_task: {
      type: ParameterType.STRING,
    },
    /** Of the trial: the step that was seen last, 0 to 19. */
    last_step: {
      type: ParameterType.INT,
    },
    /** Of the trial: the screen that was seen last. */
    last_screen: {
      type: ParameterType.STRING,
    },
    /** Of the trial: milliseconds from the first event to the last. */
    duration_ms: {
      type: ParameterType.INT,
    },
    /** Of the trial: how many events there were. */
    events: {
      type: ParameterType.INT,
    },
    /** Of the trial: how many controls were used. */
    presses: {
      type: ParameterType.INT,
    },
    /** Of the trial: how many presses hit nothing. */
    misses: {
      type: ParameterType.INT,
    },
    /** Of the trial: how many entries were taken back. */
    corrections: {
      type: ParameterType.INT,
    },
    /** Of the trial: how often something was refused, or failed. */
    errors: {
      type: ParameterType.INT,
    },
    /** Of the trial: how often captions, help or advice were opened. */
    hints: {
      type: ParameterType.INT,
    },
    /** Of the trial: how often the page was left. */
    hidden: {
      type: ParameterType.INT,
    },
    /** The name of the study. */
    study: {
      type: ParameterType.STRING,
    },
    /** The name of the participant. */
    participant: {
      type: ParameterType.STRING,
    },
    /** Of an event: the name of the participant's world in the demo. */
    session: {
      type: ParameterType.STRING,
    },
    /** Of an event: the version of the demo. */
    app_version: {
      type: ParameterType.STRING,
    },
    /** Of an event: what goes wrong on purpose. */
    scenario: {
      type: ParameterType.STRING,
    },
    /** Of an event: the device of the participant's world, 1 to 4. */
    device: {
      type: ParameterType.INT,
    },
    /** Of an event: `"old"`, `"new"`, or empty. */
    phone: {
      type: ParameterType.STRING,
    },
    /** Of an event: its place in the sequence of the visit. */
    seq: {
      type: ParameterType.INT,
    },
    /** Of an event: the wall clock, ISO 8601 in UTC with milliseconds. */
    time_iso: {
      type: ParameterType.STRING,
    },
    /** Of an event: the monotonic clock, milliseconds since the visit began. */
    t_ms: {
      type: ParameterType.INT,
    },
    /** Of an event: the journey's own time, milliseconds since the visit began. */
    story_ms: {
      type: ParameterType.INT,
    },
    /** Of an event: what happened: `begin`, `consent`, `screen`, `press`, `miss`, `correct`, `error`, `hint`, `camera`, `scan`, `task`, `answer`, `note`, `hide`, `show`, `pause`, `resume`, `checkpoint` or `end`. */
    event: {
      type: ParameterType.STRING,
    },
    /** Of an event: the step that the screen belongs to, 0 to 19. */
    step: {
      type: ParameterType.INT,
    },
    /** Of an event: the screen, by a name that is the same in every language. */
    screen: {
      type: ParameterType.STRING,
    },
    /** Of an event: the control that was used, by its name. */
    control: {
      type: ParameterType.STRING,
    },
    /** Of an event: more about it, a word or a word and a number. */
    detail: {
      type: ParameterType.STRING,
    },
  },
  // The build puts them here, from CITATION.cff.
  // prettier-ignore
  citations: '__CITATIONS__',
};

type Info = typeof info;
type Parameters = Info['parameters'];
/** The parameters of a trial as jsPsych hands them over: each is there, and those without a default of their own may be null. */
export type Trial = { [Name in keyof Parameters]-?: NonNullable<TrialType<Info>[Name]> | (null extends Parameters[Name]['default'] ? null : never) };
/** What the experiment gives each row of the trial, by the parameter `data` that all plugins have. */
type WithData = { data?: Record<string, unknown> };
type Row = Record<string, unknown>;
type Ending = 'end' | 'finish' | 'button' | 'time' | 'error' | 'simulation';

/**
 * **two-phones**
 *
 * Shows Two Phones, a live demo of copying an authenticator app from an old phone to a new one, and writes each thing that happens in it
 * into the experiment's data when it happens: a row an event, handed to `on_data_update` at once, so that nothing waits for the end of the trial.
 *
 * @author the Two Phones contributors
 */
class TwoPhonesPlugin implements JsPsychPlugin<Info> {
  static info = info;

  constructor(private jsPsych: JsPsych) {}

  trial(display_element: HTMLElement, trial: TrialType<Info>, on_load?: () => void) {
    return this.run(display_element, trial as Trial, on_load);
  }

  private async run(display_element: HTMLElement, trial: Trial, on_load?: () => void, simulation?: (demo: TwoPhonesElement) => Promise<void>) {
    const { phone, step, end_on } = trial;
    const participant = participantOf(trial);
    const isBoth = (phone ?? (step === null ? 'both' : '')) === 'both';
    const rows: Row[] = [];
    const summary = new Summary();
    let start = performance.now();
    let failure: string | null = null;

    const place = document.createElement('div');
    place.id = 'jspsych-two-phones';
    Object.assign(place.style, { width: trial.width ?? (isBoth ? '72rem' : '400px'), maxWidth: '95vw', margin: 'auto', textAlign: 'start' });
    display_element.append(place);
    if (trial.prompt !== null) place.insertAdjacentHTML('beforebegin', trial.prompt);

    const ending = await new Promise<Ending>((end) => {
      const label = trial.button_label ?? (end_on === 'button' ? 'Continue' : null);
      if (label !== null) {
        const button = Object.assign(document.createElement('button'), { className: 'jspsych-btn', type: 'button', textContent: label, onclick: () => end('button') });
        display_element.append(button);
      }
      let hasBegun = false;
      const begin = () => {
        if (hasBegun) return;
        hasBegun = true;
        start = performance.now();
        on_load?.();
        if (trial.trial_duration !== null) this.jsPsych.pluginAPI.setTimeout(() => end('time'), trial.trial_duration);
      };
      const fail = (code: string) => {
        // A plan's first page may be read for longer than the app may take to start.
        if (hasBegun) return;
        failure = code;
        on_load?.();
        end('error');
      };
      void elementFor(trial, participant, isBoth).then((demo) => {
        demo.on('record', (record) => {
          begin();
          const row = this.write(record, trial, rows);
          summary.add(row);
          if (row.event === 'end' && end_on === 'end') end('end');
        });
        demo.on('finish', ({ phone }) => {
          // With both phones, the journey goes on on the new one.
          if (isBoth && phone === 'old') return;
          if (end_on !== 'finish') return;
          summary.complete();
          end('finish');
        });
        place.append(demo);
        demo.ready.then(() => {
          begin();
          if (simulation) void simulation(demo).then(() => end('simulation'));
        }, ({ code }: { code: string }) => fail(code));
      }, () => fail('unreachable'));
    });
    // What happens on the last screen counts as well.
    if (ending === 'end' || ending === 'finish') await new Promise<void>((settle) => this.jsPsych.pluginAPI.setTimeout(settle, trial.end_delay));
    return { record_type: 'trial', ended_by: ending, failure, rt: Math.round(performance.now() - start), study: trial.study, participant, ...summary.values };
  }

  /** Writes an event as a row of the data, and tells the experiment of it at once. */
  private write(record: StudyRecord, trial: Trial, rows: Row[]) {
    const { jsPsych } = this;
    const columns = rowOf({ ...record });
    const own: Row = {
      ...Object.fromEntries(Object.entries(columns).map(([name, value]) => [trial.prefix + name, value])),
      record_type: 'event',
      trial_type: info.name,
      trial_index: jsPsych.getProgress().current_trial_global,
      plugin_version: version,
      time_elapsed: jsPsych.getTotalTime(),
    };
    const row = { ...this.given(trial), ...own };
    rows.push(row);
    // jsPsych writes what it takes for a trial: it adds the properties of the experiment, and can give the rows of the last timeline.
    jsPsych.data.write({ getResult: () => row, parent: { getResults: () => rows } } as never);
    // A property of the experiment does not change what the demo says.
    Object.assign(row, own);
    jsPsych.getInitSettings().on_data_update(row);
    return columns;
  }

  /** What the parameter `data` of the trial says now. */
  private given(trial: Trial) {
    const evaluated = Object.entries((trial as WithData).data ?? {}).map(([name, value]) => {
      if (typeof value === 'function') return [name, value()];
      const variable = (value as { name?: string } | null)?.name;
      return [name, typeof variable === 'string' ? this.jsPsych.evaluateTimelineVariable(variable) : value];
    });
    return Object.fromEntries(evaluated) as Row;
  }

  simulate(trial: TrialType<Info>, simulation_mode: string, simulation_options: any, load_callback: () => void) {
    if (simulation_mode === 'data-only') {
      load_callback();
      this.simulate_data_only(trial as Trial, simulation_options);
    }
    if (simulation_mode === 'visual') void this.simulate_visual(trial as Trial, simulation_options, load_callback);
  }

  private simulate_data_only(trial: Trial, simulation_options: any) {
    const participant = participantOf(trial);
    const rows: Row[] = [];
    const summary = new Summary();
    const records = simulated(trial, participant, () => this.jsPsych.randomization.sampleExGaussian(2500, 500, 1 / 1500, true));
    for (const record of records) summary.add(this.write(record, trial, rows));
    const { values } = summary;
    const whole = { record_type: 'trial', ended_by: 'end', failure: null, rt: values.duration_ms, study: trial.study, participant, ...values };
    this.jsPsych.finishTrial(this.jsPsych.pluginAPI.mergeSimulationData(whole, simulation_options));
  }

  /** The demo itself, which plays its own tour until the time is up that the simulated trial takes. */
  private async simulate_visual(trial: Trial, simulation_options: any, load_callback: () => void) {
    const { rt } = this.jsPsych.pluginAPI.mergeSimulationData({ rt: this.jsPsych.randomization.sampleExGaussian(5000, 500, 1 / 1000, true) }, simulation_options);
    const whole = await this.run(this.jsPsych.getDisplayElement(), trial, load_callback, async (demo) => {
      demo.play().catch(() => {});
      await new Promise<void>((settle) => this.jsPsych.pluginAPI.setTimeout(settle, rt));
    });
    this.jsPsych.finishTrial(this.jsPsych.pluginAPI.mergeSimulationData(whole, simulation_options));
  }
}

export default TwoPhonesPlugin;
