//! What the page of a study records. No type in here can hold a digit that was entered, a user ID, a code or a picture.

use crate::{kind::Kind, name::Name, row::Row, word::Word};
use journey::{
    ids::DeviceId,
    step::{Role, Step},
};

/// What is the same in all records of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The study.
    pub study: Name,
    /// The participant.
    pub participant: Name,
    /// The name of the participant's world ([`crate::name::session_of`]).
    pub session: String,
    /// The version of the page, such as `0.1.0+8d015523a317d0da`.
    pub app_version: String,
    /// What goes wrong on purpose, as in the address; empty for nothing.
    pub scenario: String,
}

/// When something happened, by three clocks that may disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clocks {
    /// The wall clock, milliseconds since 1970-01-01T00:00:00Z.
    pub wall_ms: u64,
    /// The monotonic clock of the page: milliseconds since the visit began; never runs backwards, and starts anew when the page is loaded
    /// again.
    pub monotonic_ms: u64,
    /// Milliseconds of the journey's own time since the visit began: pauses do not count, and a waiting time counts as the hour it stands for.
    pub story_ms: u64,
}

/// More about an event: a word, and a number that a person did not enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Nothing more.
    None,
    /// A word.
    Word(Word),
    /// How many: frames looked at, the number of a task.
    Count(Word, u32),
    /// How long, in milliseconds.
    Span(Word, u64),
}

impl Detail {
    /// As it is written: `word`, `word=17`, `word-ms=5120`.
    fn text(self) -> String {
        match self {
            Self::None => String::new(),
            Self::Word(word) => word.as_str().to_owned(),
            Self::Count(word, count) => format!("{}={count}", word.as_str()),
            Self::Span(word, ms) => format!("{}-ms={ms}", word.as_str()),
        }
    }
}

/// Something that happened in a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// The device of the world, if it happened on one.
    pub device: Option<DeviceId>,
    /// The part that this device plays.
    pub phone: Option<Role>,
    /// The place in the sequence of the visit on this page, from 1; goes on where it stood when the page is loaded again.
    pub seq: u32,
    /// When.
    pub at: Clocks,
    /// What.
    pub kind: Kind,
    /// The step that the screen belongs to.
    pub step: Option<Step>,
    /// The screen on which it happened; for [`Kind::Screen`] the one that is shown now.
    pub screen: Word,
    /// The control that was used.
    pub control: Word,
    /// More about it.
    pub detail: Detail,
}

impl Record {
    /// As a row of `events.csv`.
    pub fn row(&self, visit: &Visit) -> Row {
        Row {
            study: visit.study.as_str().into(),
            participant: visit.participant.as_str().into(),
            session: visit.session.as_str().into(),
            app_version: visit.app_version.as_str().into(),
            scenario: visit.scenario.as_str().into(),
            device: self.device.map(DeviceId::number),
            phone: self.phone.map_or("", Role::slug).into(),
            seq: u64::from(self.seq),
            wall_ms: self.at.wall_ms,
            t_ms: self.at.monotonic_ms,
            story_ms: self.at.story_ms,
            event: self.kind,
            step: self.step.map(Step::number),
            screen: self.screen.as_str().into(),
            control: self.control.as_str().into(),
            detail: self.detail.text().into(),
        }
    }
}
