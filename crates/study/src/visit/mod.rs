//! The course of a visit: how a participant is led through a study on one page. Events in, effects out; times are arguments.

mod event;
mod kept;
mod pause;
mod question;
#[cfg(test)]
mod tests;

pub use event::{Effect, Event, Manner, Phase};
pub use kept::Kept;

use crate::{
    kind::Kind, plan::Plan, questionnaire::Questionnaire, record::Detail, summary::outcome,
    word::Word,
};

/// The app on a page, which is there or on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum App {
    /// There is none.
    Absent,
    /// For a task that begins.
    Afresh,
    /// For the task that was left.
    GoesOn,
}

/// A minute, in milliseconds.
const MINUTE_MS: u64 = 60_000;

/// The course of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    phase: Phase,
    /// The tasks on this device, by their places in the plan.
    tasks: Vec<usize>,
    limits_s: Vec<Option<u32>>,
    /// What is asked after each task …
    after_task: Vec<Vec<Questionnaire>>,
    /// … and after the last one.
    at_end: Vec<Questionnaire>,
    /// What is kept.
    kept: Kept,
    /// Whether it is in the frame of another page, which has the records at once: nobody is asked, nothing is kept.
    is_framed: bool,
    /// Whether tasks are explained, and their end is said. The page around a frame does that, unless it names a plan.
    is_explained: bool,
    /// The app on this page.
    app: App,
    /// Whether the time of the world stands still.
    is_held: bool,
    away_ms: u64,
    last_ms: u64,
    /// The limit, in milliseconds, whose last minute has been told.
    told_of_ms: Option<u64>,
}

impl Course {
    /// A visit that has not begun: these tasks of a plan, on this page.
    pub fn new(plan: &Plan, tasks: Vec<usize>, manner: Manner) -> Self {
        let limits_s = tasks.iter().map(|&task| plan.tasks.get(task)?.limit_s).collect();
        let asked = |&task: &usize| plan.asked_after(manner.phones, task).to_vec();
        let after_task = tasks.iter().map(asked).collect();
        Self {
            phase: if manner.is_named { Phase::Consent } else { Phase::Unnamed },
            tasks,
            limits_s,
            after_task,
            at_end: plan.asked_at_end(manner.phones).to_vec(),
            kept: Kept::default(),
            is_framed: manner.is_framed,
            is_explained: !manner.is_framed || manner.has_plan,
            app: App::Absent,
            is_held: false,
            away_ms: 0,
            last_ms: 0,
            told_of_ms: None,
        }
    }

    /// Where it stands.
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// What is to be kept.
    pub const fn kept(&self) -> &Kept {
        &self.kept
    }

    /// The task in question, from 0 on this device, and how many there are.
    pub const fn task(&self) -> (usize, usize) {
        (self.kept.task, self.tasks.len())
    }

    /// The place of the task in the plan; after all of them, of the last one.
    pub fn place(&self) -> usize {
        self.tasks.get(self.kept.task).or(self.tasks.last()).copied().unwrap_or_default()
    }

    /// Whether records are made: between consent and the end.
    pub const fn records(&self) -> bool {
        matches!(
            self.phase,
            Phase::Briefing
                | Phase::Starting
                | Phase::Running
                | Phase::Paused
                | Phase::Checkpoint
                | Phase::Done
                | Phase::Question
        )
    }

    /// What comes of an event; `page_ms` is the monotonic clock of the page. An event that does not fit is passed over.
    pub fn handle(&mut self, event: Event, page_ms: u64) -> Vec<Effect> {
        self.pass(page_ms);
        match (self.phase, event) {
            (Phase::Unnamed | Phase::Consent, Event::Open(kept)) => self.open(kept),
            (Phase::Consent, Event::Agree { longer }) => {
                self.kept.longer = longer;
                self.phase = Phase::Briefing;
                let mut effects = vec![
                    Effect::Record(Kind::Begin, Detail::None),
                    Effect::Record(Kind::Consent, word("agreed")),
                ];
                if longer {
                    effects.push(Effect::Record(Kind::Answer, word("longer-limits")));
                }
                effects.extend([Effect::Keep, Effect::Show(Phase::Briefing)]);
                effects
            }
            (Phase::Consent, Event::Decline) => self.show(Phase::Declined),
            (Phase::Briefing, Event::Start) => self.launch(false),
            (Phase::Checkpoint, Event::GoOn) => self.launch(true),
            (Phase::Starting, Event::Ready { same_world }) => self.ready(same_world),
            (Phase::Running, Event::Pause) => self.pause(),
            (Phase::Paused, Event::Resume) => self.resume(),
            (Phase::Running, Event::Success) => self.task_over("done"),
            (Phase::Running, Event::Tick) if self.is_time_up() => self.task_over("time-up"),
            (Phase::Running, Event::Tick) if self.is_last_minute() => {
                self.told_of_ms = self.limit_ms();
                vec![Effect::LastMinute]
            }
            (Phase::Running | Phase::Paused | Phase::Checkpoint, Event::GiveUp) => self.give_up(),
            (Phase::Done, Event::GoOn) => self.after_task(),
            (Phase::Question, Event::Choose(..) | Event::Send | Event::LeaveOut) => {
                self.answer(event)
            }
            (Phase::Between, Event::Stay) if self.kept.task >= self.tasks.len() => self.after_all(),
            (Phase::Between, Event::Stay) => self.stop(outcome::GAVE_UP),
            (
                Phase::Briefing
                | Phase::Running
                | Phase::Paused
                | Phase::Checkpoint
                | Phase::Done
                | Phase::Question
                | Phase::Between,
                Event::Stop | Event::Halt,
            ) => self.stop(if event == Event::Halt { outcome::STOPPED } else { outcome::GAVE_UP }),
            (Phase::Briefing | Phase::Checkpoint | Phase::Over, Event::Delete) => {
                self.forget(Phase::Deleted)
            }
            (
                Phase::Briefing | Phase::Checkpoint | Phase::Over,
                Event::Withdraw { is_own: true },
            ) => self.forget(Phase::Withdrawn),
            (
                Phase::Unnamed | Phase::Consent | Phase::Declined | Phase::Over,
                Event::Withdraw { .. },
            ) => self.show(Phase::Withdrawn),
            _ => Vec::new(),
        }
    }

    fn pass(&mut self, page_ms: u64) {
        if self.phase == Phase::Running {
            let passed = page_ms.saturating_sub(self.last_ms);
            self.kept.used_ms = self.kept.used_ms.saturating_add(passed);
        }
        self.last_ms = self.last_ms.max(page_ms);
    }

    fn is_time_up(&self) -> bool {
        self.limit_ms().is_some_and(|limit| self.kept.used_ms >= limit)
    }

    /// It is not said of a limit that is no longer than that.
    fn is_last_minute(&self) -> bool {
        let limit = self.limit_ms();
        let begins = limit.map(|limit| limit.saturating_sub(MINUTE_MS));
        limit != self.told_of_ms
            && begins.is_some_and(|begins| begins > 0 && self.kept.used_ms >= begins)
    }

    /// How long the task may take, in milliseconds. Longer limits are ten times as long, as those of the app.
    pub fn limit_ms(&self) -> Option<u64> {
        let times = if self.kept.longer { 10_000 } else { 1_000 };
        let limit = self.limits_s.get(self.kept.task).copied().flatten();
        limit.map(|limit| u64::from(limit) * times)
    }

    /// Time limits are longer from now on, or as they are.
    pub const fn lengthen(&mut self, longer: bool) {
        self.kept.longer = longer;
    }

    fn show(&mut self, phase: Phase) -> Vec<Effect> {
        self.phase = phase;
        vec![Effect::Show(phase)]
    }

    fn open(&mut self, kept: Option<(Kept, u64)>) -> Vec<Effect> {
        if self.phase == Phase::Unnamed {
            return vec![Effect::Show(Phase::Unnamed)];
        }
        let Some((kept, away_ms)) = kept else {
            if !self.is_framed {
                return vec![Effect::Show(Phase::Consent)];
            }
            self.phase = Phase::Briefing;
            let mut effects = vec![Effect::Record(Kind::Begin, Detail::None)];
            effects.extend(self.brief());
            return effects;
        };
        // A task that was done when the page was left is over.
        let kept = match kept.phase {
            Phase::Done if self.after_task.get(kept.task).is_none_or(Vec::is_empty) => {
                Kept { phase: Phase::Between, task: kept.task.saturating_add(1), ..kept }
            }
            Phase::Done => Kept { phase: Phase::Question, ..kept },
            _ => kept,
        };
        self.kept = kept;
        self.away_ms = away_ms;
        let left = Effect::Record(Kind::Checkpoint, word("after-reload"));
        match kept.phase {
            Phase::Over => self.show(Phase::Over),
            Phase::Between if kept.task < self.tasks.len() => {
                self.phase = Phase::Briefing;
                let mut effects = vec![Effect::Keep];
                effects.extend(self.brief());
                effects
            }
            Phase::Briefing if kept.task < self.tasks.len() => {
                self.phase = Phase::Briefing;
                vec![left, Effect::Keep, Effect::Show(Phase::Briefing)]
            }
            Phase::Running | Phase::Paused if kept.task < self.tasks.len() => {
                self.phase = Phase::Checkpoint;
                self.is_held = kept.phase == Phase::Paused;
                vec![left, Effect::Keep, Effect::Show(Phase::Checkpoint)]
            }
            // The last task was over when the page was left.
            Phase::Between => self.after_all(),
            Phase::Question => self.come_back(),
            // What was kept was of another plan.
            _ => self.end("ended"),
        }
    }

    /// Explains the task, or begins it where the page around explains.
    fn brief(&mut self) -> Vec<Effect> {
        if self.is_explained { vec![Effect::Show(Phase::Briefing)] } else { self.launch(false) }
    }

    fn launch(&mut self, goes_on: bool) -> Vec<Effect> {
        self.phase = Phase::Starting;
        // Whoever launches the app lets the time go.
        self.is_held = false;
        self.app = if goes_on { App::GoesOn } else { App::Afresh };
        let launch = Effect::Launch { task: self.place(), afresh: !goes_on };
        if !goes_on {
            self.kept.used_ms = 0;
            return vec![launch];
        }
        let away = Detail::Span(Word::of("away"), self.away_ms);
        vec![Effect::Record(Kind::Checkpoint, away), launch]
    }

    fn ready(&mut self, same_world: bool) -> Vec<Effect> {
        self.phase = Phase::Running;
        let mut effects = Vec::new();
        if self.app != App::GoesOn {
            effects.push(Effect::Record(Kind::Task, self.counted("began")));
        } else if !same_world {
            effects.push(Effect::Record(Kind::Checkpoint, word("world-lost")));
        }
        effects.extend([Effect::Keep, Effect::Show(Phase::Running)]);
        effects
    }

    /// A word with the number of the task, from 1.
    fn counted(&self, text: &str) -> Detail {
        let number = u32::try_from(self.place() + 1).unwrap_or(u32::MAX);
        Detail::Count(Word::of(text), number)
    }

    fn task_over(&mut self, how: &str) -> Vec<Effect> {
        let was = self.phase;
        let record = Effect::Record(Kind::Task, self.counted(how));
        if !self.is_explained {
            // The page around the frame hears of it and goes on by itself.
            let mut effects = vec![record];
            effects.extend(self.end("done"));
            return effects;
        }
        self.phase = Phase::Done;
        if was == Phase::Running && how == "done" {
            return vec![record, Effect::Keep, Effect::Show(Phase::Done)];
        }
        let mut effects = vec![record];
        effects.extend(self.after_task());
        effects
    }

    /// The next task, or what follows the last one: on a page of its own.
    fn next(&mut self) -> Vec<Effect> {
        self.kept.task += 1;
        self.kept.used_ms = 0;
        self.kept.held_ms = 0;
        self.kept.turn_to(0);
        let is_last = self.kept.task >= self.tasks.len();
        if is_last && (self.at_end.is_empty() || self.app == App::Absent) {
            return self.after_all();
        }
        self.phase = Phase::Between;
        vec![Effect::Keep, Effect::Reload]
    }

    fn end(&mut self, how: &str) -> Vec<Effect> {
        let had_app = self.app != App::Absent && self.phase != Phase::Between;
        self.phase = Phase::Over;
        // What was not sent is not kept.
        self.kept.turn_to(0);
        let mut effects = vec![Effect::Record(Kind::End, word(how)), Effect::Keep];
        if had_app && !self.is_framed {
            effects.push(Effect::Reload);
        } else if self.is_explained {
            effects.push(Effect::Show(Phase::Over));
        }
        effects
    }

    /// The visit is over before its time, and the task that was under way ended so.
    fn stop(&mut self, how: &str) -> Vec<Effect> {
        let mut effects = self.let_go();
        if matches!(self.phase, Phase::Running | Phase::Paused | Phase::Checkpoint) {
            effects.push(Effect::Record(Kind::Task, self.counted(how)));
        }
        effects.extend(self.end("stop"));
        effects
    }

    fn forget(&mut self, phase: Phase) -> Vec<Effect> {
        self.phase = phase;
        vec![Effect::Forget, Effect::Show(phase)]
    }

    /// The time of the world is this much behind, in milliseconds.
    pub const fn hold(&mut self, held_ms: u64) {
        self.kept.held_ms = held_ms;
    }

    /// What is kept now, with where it stands.
    #[must_use]
    pub const fn keep(&mut self) -> Kept {
        self.kept.phase = match self.phase {
            // A task that has not begun is explained again; one that is over is not begun again.
            Phase::Starting if !matches!(self.app, App::GoesOn) => Phase::Briefing,
            Phase::Checkpoint if self.is_held => Phase::Paused,
            Phase::Starting | Phase::Checkpoint => Phase::Running,
            phase => phase,
        };
        self.kept
    }
}

fn word(text: &str) -> Detail {
    Detail::Word(Word::of(text))
}
