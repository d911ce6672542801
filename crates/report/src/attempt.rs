//! What a person made of a task, on all devices together.

use crate::{
    by::By,
    trail::{Counts, Trail, add},
};
use study::{
    row::Row,
    summary::{Spent, TaskRow, outcome},
};

/// How a task ended, the one that says most last: it is what counts if two devices say different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// There is no end in the data.
    Open,
    /// Who watched ended the visit.
    Stopped,
    /// Its limit was reached.
    TimeUp,
    /// The person gave it up.
    GaveUp,
    /// It was done.
    Done,
}

impl Outcome {
    const ALL: [Self; 5] = [Self::Open, Self::Stopped, Self::TimeUp, Self::GaveUp, Self::Done];

    /// Its word, as in `tasks.csv`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => outcome::OPEN,
            Self::Stopped => outcome::STOPPED,
            Self::TimeUp => outcome::TIME_UP,
            Self::GaveUp => outcome::GAVE_UP,
            Self::Done => outcome::DONE,
        }
    }
}

/// A task of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt<'a> {
    /// Its number in the plan, from 1.
    pub task: u64,
    /// The group, by the event of its begin.
    pub group: &'a str,
    /// How it ended.
    pub outcome: Outcome,
    /// How long the page was shown, not paused, and the journey did not wait, milliseconds.
    pub active_ms: u64,
    /// How long the journey waited, milliseconds.
    pub waiting_ms: u64,
    /// How long the page was hidden or paused, milliseconds.
    pub away_ms: u64,
    /// From its begin to its end, milliseconds.
    t_ms: u64,
    /// How often each of [`crate::trail::COUNTED`] happened.
    pub counts: Counts,
    /// Where the person went.
    pub trail: Trail<'a>,
}

impl<'a> Attempt<'a> {
    /// The attempt on one page: its row of `tasks.csv`, how its time was spent, and its events, at least one.
    pub fn of(row: &TaskRow, spent: Spent, events: &[&'a Row], by: By) -> Self {
        let ended = Outcome::ALL.into_iter().find(|it| it.word() == row.outcome);
        Self {
            task: row.task,
            group: events.first().map_or("", |row| by.group(row)),
            outcome: ended.unwrap_or(Outcome::Open),
            active_ms: spent.acting,
            waiting_ms: row.waiting_ms,
            away_ms: row.hidden_ms + row.paused_ms,
            t_ms: row.t_ms,
            counts: [row.errors, row.misses, row.corrections, row.hints],
            trail: Trail::of(events),
        }
    }

    /// Whether it was done.
    pub fn is_done(&self) -> bool {
        self.outcome == Outcome::Done
    }

    /// The same task on the person's other device makes one attempt with this. The times are those of the device on which it was done; of two such,
    /// or none, of the one that took longer. What happened is added up.
    pub fn and(&mut self, other: Self) {
        if (other.is_done(), other.t_ms) > (self.is_done(), self.t_ms) {
            self.t_ms = other.t_ms;
            (self.active_ms, self.waiting_ms, self.away_ms) =
                (other.active_ms, other.waiting_ms, other.away_ms);
        }
        self.outcome = self.outcome.max(other.outcome);
        add(&mut self.counts, other.counts);
        self.trail.and(other.trail);
    }
}
