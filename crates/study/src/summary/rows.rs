//! The rows of `tasks.csv` and `sessions.csv`. [`crate::table`] says what their columns mean.
#![allow(missing_docs, reason = "each field is a column, which the table describes")]

use crate::{
    table::{Cells, SESSIONS, TASKS, Table},
    time,
};

/// How a task went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRow {
    pub study: String,
    pub participant: String,
    pub session: String,
    pub task: u64,
    pub phone: String,
    pub start_ms: u64,
    pub outcome: &'static str,
    pub t_ms: u64,
    pub active_ms: u64,
    pub hidden_ms: u64,
    pub paused_ms: u64,
    pub waiting_ms: u64,
    pub story_ms: u64,
    pub errors: u64,
    pub misses: u64,
    pub corrections: u64,
    pub hints: u64,
    pub steps: u64,
}

impl Cells for TaskRow {
    const TABLE: &'static Table = &TASKS;

    fn cells(&self) -> Vec<String> {
        let mut cells = vec![
            self.study.clone(),
            self.participant.clone(),
            self.session.clone(),
            self.task.to_string(),
            self.phone.clone(),
            time::iso(self.start_ms),
            self.outcome.to_owned(),
        ];
        let times = [self.t_ms, self.active_ms, self.hidden_ms, self.paused_ms];
        let counts = [self.errors, self.misses, self.corrections, self.hints, self.steps];
        let numbers = times.into_iter().chain([self.waiting_ms, self.story_ms]).chain(counts);
        cells.extend(numbers.map(|number| number.to_string()));
        cells
    }
}

/// How a visit went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    pub study: String,
    pub participant: String,
    pub session: String,
    pub app_version: String,
    pub scenario: String,
    pub devices: u64,
    pub phones: String,
    pub begun_ms: u64,
    pub consent: String,
    pub ended: String,
    pub tasks: u64,
    pub completed: u64,
    pub checkpoints: u64,
    pub reloads: u64,
    pub active_ms: u64,
    pub hidden_ms: u64,
    pub paused_ms: u64,
    pub waited_ms: u64,
    pub events: u64,
    pub errors: u64,
    pub misses: u64,
    pub corrections: u64,
    pub hints: u64,
}

impl Cells for SessionRow {
    const TABLE: &'static Table = &SESSIONS;

    fn cells(&self) -> Vec<String> {
        let mut cells = vec![
            self.study.clone(),
            self.participant.clone(),
            self.session.clone(),
            self.app_version.clone(),
            self.scenario.clone(),
            self.devices.to_string(),
            self.phones.clone(),
            time::iso(self.begun_ms),
            self.consent.clone(),
            self.ended.clone(),
        ];
        let counts = [self.tasks, self.completed, self.checkpoints, self.reloads];
        let times = [self.active_ms, self.hidden_ms, self.paused_ms, self.waited_ms / 1000];
        let events = [self.events, self.errors, self.misses, self.corrections, self.hints];
        let numbers = counts.into_iter().chain(times).chain(events);
        cells.extend(numbers.map(|number| number.to_string()));
        cells
    }
}
