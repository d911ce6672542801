//! Makes records of what the page tells: numbers them, and keeps the journey's own time.

#[cfg(test)]
mod tests;

use crate::{
    kind::Kind,
    record::{Clocks, Detail, Record},
    told::{Cause, Outcome, Place, Told},
    word::Word,
};
use journey::{
    ids::DeviceId,
    policy::Policy,
    step::{Role, Step},
    time::millis,
};
use std::time::Duration;

/// What the clocks of the browser say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Now {
    /// The wall clock, milliseconds since 1970-01-01T00:00:00Z.
    pub wall_ms: u64,
    /// The monotonic clock of the page, milliseconds since it was loaded.
    pub page_ms: u64,
}

/// A phone of this page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Phone {
    device: DeviceId,
    role: Role,
    place: Place,
}

/// The recorder of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorder {
    /// How many records there are.
    pub seq: u32,
    /// The journey's own time, milliseconds since the visit began.
    pub story_ms: u64,
    /// Of that, what has passed of the hour that is waited for, where that passes quickly.
    pub waited_ms: u64,
    /// Milliseconds of the journey's own time for each real one.
    pub pace: f64,
    last_ms: u64,
    is_held: bool,
    phones: Vec<Phone>,
}

impl Recorder {
    /// One that goes on after so many records and so much of the journey's time; `now` is when the page was opened.
    pub fn new(seq: u32, story_ms: u64, now: Now) -> Self {
        let phones = Vec::new();
        let last_ms = now.page_ms;
        Self { seq, story_ms, waited_ms: 0, pace: 1.0, last_ms, is_held: false, phones }
    }

    /// The page was away for so long, while the journey went on at this pace, of whose hour so much had passed.
    pub fn was_away(&mut self, away_ms: u64, pace: f64, waited_ms: u64) {
        (self.pace, self.waited_ms) = (pace, waited_ms);
        self.run(Duration::from_millis(away_ms));
    }

    /// The journey's own time stands still, or goes on.
    pub fn hold(&mut self, is_held: bool, now: Now) {
        self.pass(now);
        self.is_held = is_held;
    }

    /// Another world comes: what phones showed, and how fast their time passed, is over.
    pub fn forget_phones(&mut self, now: Now) {
        self.pass(now);
        (self.pace, self.waited_ms) = (1.0, 0);
        self.phones.clear();
    }

    fn pass(&mut self, now: Now) {
        let passed = Duration::from_millis(now.page_ms.saturating_sub(self.last_ms));
        self.last_ms = self.last_ms.max(now.page_ms);
        if !self.is_held {
            self.run(passed);
        }
    }

    /// Lets time pass in the journey. An hour that passes quickly ends; what comes after it lasts as long as it does.
    fn run(&mut self, real: Duration) {
        let real = real.min(LONGEST);
        let mut story = real.mul_f64(self.pace);
        if self.pace > 1.0 {
            let left = HOUR.saturating_sub(Duration::from_millis(self.waited_ms));
            let hour = story.min(left);
            self.waited_ms = self.waited_ms.saturating_add(millis(hour));
            if story > left {
                story = left + real.saturating_sub(left.div_f64(self.pace));
            }
        }
        self.story_ms = self.story_ms.saturating_add(millis(story));
    }

    /// A record that is about no phone.
    pub fn note(&mut self, kind: Kind, detail: Detail, now: Now) -> Record {
        self.pass(now);
        self.record(None, kind, Word::NONE, detail, now)
    }

    /// The records of what the page tells; none where it is not worth one.
    pub fn take(&mut self, told: Told, now: Now) -> Vec<Record> {
        self.pass(now);
        match told {
            Told::Seen { pace, device, phone, cause, before, after, outcome } => {
                if pace <= 1.0 {
                    self.waited_ms = 0;
                }
                self.pace = pace;
                self.seen(Phone { device, role: phone, place: after }, before, cause, outcome, now)
            }
            Told::Shown { device, phone, place } => {
                let shown = Phone { device, role: phone, place };
                self.set(shown);
                vec![self.record(Some(shown), Kind::Screen, Word::NONE, Detail::None, now)]
            }
            Told::Camera(word) => {
                let phone = self.phone(Role::New);
                vec![self.record(phone, Kind::Camera, Word::NONE, Detail::Word(word), now)]
            }
            Told::Scan(frames) => {
                let phone = self.phone(Role::New);
                let detail = Detail::Count(Word::of("found"), frames);
                vec![self.record(phone, Kind::Scan, Word::NONE, detail, now)]
            }
            Told::Miss(role, word) => {
                let phone = self.phone(role);
                vec![self.record(phone, Kind::Miss, Word::NONE, Detail::Word(word), now)]
            }
            Told::Outside => {
                let outside = Detail::Word(Word::of("outside"));
                vec![self.record(None, Kind::Miss, Word::NONE, outside, now)]
            }
            Told::Limits(limits) => {
                let detail = Detail::Word(limits.word());
                vec![self.record(None, Kind::Answer, Word::NONE, detail, now)]
            }
            Told::Correct(role) => {
                let phone = self.phone(role);
                let control = phone.map_or(Word::NONE, |phone| field_of(phone.place.screen));
                let detail = Detail::Word(Word::of("erased"));
                vec![self.record(phone, Kind::Correct, control, detail, now)]
            }
            Told::Hint(word) => {
                vec![self.record(None, Kind::Hint, Word::NONE, Detail::Word(word), now)]
            }
            Told::Fault(word) => {
                vec![self.record(None, Kind::Error, Word::NONE, Detail::Word(word), now)]
            }
            Told::Hide => vec![self.record(None, Kind::Hide, Word::NONE, Detail::None, now)],
            Told::Show => vec![self.record(None, Kind::Show, Word::NONE, Detail::None, now)],
            Told::Finish(_) => Vec::new(),
        }
    }

    fn seen(
        &mut self,
        now_shown: Phone,
        before: Place,
        cause: Cause,
        outcome: Outcome,
        now: Now,
    ) -> Vec<Record> {
        let mut records = Vec::new();
        let was = Phone { place: before, ..now_shown };
        let control = match cause {
            Cause::Press(control) => control,
            Cause::Other => Word::NONE,
        };
        // A code that stays in view is looked at again and again, which nobody does with a press.
        let is_still = outcome == Outcome::Ignored && control == Word::of("scanned");
        if control != Word::NONE && !is_still {
            records.push(self.record(Some(was), Kind::Press, control, Detail::None, now));
        }
        if control == Word::of("requirements") || control == Word::of("stop") {
            let help = Detail::Word(Word::of("help"));
            records.push(self.record(Some(was), Kind::Hint, control, help, now));
        }
        self.set(now_shown);
        if let Outcome::Error(code) = outcome {
            let detail = Detail::Word(code);
            records.push(self.record(Some(now_shown), Kind::Error, control, detail, now));
        }
        if before != now_shown.place {
            records.push(self.record(Some(now_shown), Kind::Screen, Word::NONE, Detail::None, now));
        }
        records
    }

    fn set(&mut self, shown: Phone) {
        self.phones.retain(|phone| phone.role != shown.role);
        self.phones.push(shown);
    }

    fn phone(&self, role: Role) -> Option<Phone> {
        self.phones.iter().copied().find(|phone| phone.role == role)
    }

    /// Whether this step is on a phone's screen.
    pub fn shows(&self, step: Step) -> bool {
        self.phones.iter().any(|phone| phone.role == step.role() && phone.place.step == step)
    }

    fn record(
        &mut self,
        phone: Option<Phone>,
        kind: Kind,
        control: Word,
        detail: Detail,
        now: Now,
    ) -> Record {
        self.seq = self.seq.saturating_add(1);
        Record {
            device: phone.map(|it| it.device),
            phone: phone.map(|it| it.role),
            seq: self.seq,
            at: Clocks { wall_ms: now.wall_ms, monotonic_ms: now.page_ms, story_ms: self.story_ms },
            kind,
            step: phone.map(|it| it.place.step),
            screen: phone.map_or(Word::NONE, |it| it.place.screen),
            control,
            detail,
        }
    }
}

/// The longest time between two events that counts: a century, which no visit lasts.
const LONGEST: Duration = Duration::from_hours(876_600);

/// The waiting time of the journey.
const HOUR: Duration = Policy::STORY_WAIT;

/// What is entered on a screen.
fn field_of(screen: Word) -> Word {
    Word::of(match screen.as_str() {
        "enter-pin" | "change-pin" => "pin",
        "create-pin" | "change-pin-create" => "new-pin",
        "repeat-pin" | "change-pin-repeat" => "repeat-pin",
        "temporary-pin" => "temporary-pin",
        "user-id" => "user-id",
        "scan" => "typed-code",
        _ => "other",
    })
}
