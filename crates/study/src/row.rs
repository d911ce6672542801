//! A row of `events.csv`, as it is handed to the embedding page, stored, exported and read back.

use crate::{kind::Kind, text::Text};

/// The columns, in the order of the file (`docs/study-data.md` describes each).
pub const COLUMNS: [&str; 16] = [
    "study",
    "participant",
    "session",
    "app_version",
    "scenario",
    "device",
    "phone",
    "seq",
    "time_iso",
    "t_ms",
    "story_ms",
    "event",
    "step",
    "screen",
    "control",
    "detail",
];

/// A row. One that the page makes comes from a [`crate::record::Record`]; one that is read may be of another version, with other words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The name of the study.
    pub study: Text,
    /// The name of the participant.
    pub participant: Text,
    /// The name of the participant's world.
    pub session: Text,
    /// The version of the page.
    pub app_version: Text,
    /// What went wrong on purpose, as in the address.
    pub scenario: Text,
    /// The device of the world, 1 to 4, if it happened on one.
    pub device: Option<u8>,
    /// `old`, `new`, or empty.
    pub phone: Text,
    /// The place in the sequence of the visit.
    pub seq: u64,
    /// The wall clock, milliseconds since 1970-01-01T00:00:00Z; the column `time_iso` has it as ISO 8601 in UTC with milliseconds.
    pub wall_ms: u64,
    /// The monotonic clock, milliseconds since the visit began.
    pub t_ms: u64,
    /// The journey's own time, milliseconds since the visit began.
    pub story_ms: u64,
    /// What happened.
    pub event: Kind,
    /// The step, 0 to 19.
    pub step: Option<u8>,
    /// The screen.
    pub screen: Text,
    /// The control.
    pub control: Text,
    /// More about it.
    pub detail: Text,
}
