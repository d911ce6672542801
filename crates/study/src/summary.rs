//! `tasks.csv` and `sessions.csv`: what the events come to. Nothing in them is told by the page itself, so they can always be made anew.

mod page;
mod rows;

pub use page::{Page, Spent, Walk};
pub use rows::{SessionRow, TaskRow};

use crate::{dataset::distinct, kind::Kind, quick::Quick, row::Row, text::Text};
use std::collections::HashMap;

/// How a task ended: the words of the column `outcome`, and before its number those of the event `task`.
pub mod outcome {
    /// It was done. The event `end` has it, too, where all tasks were over.
    pub const DONE: &str = "done";
    /// The participant gave it up.
    pub const GAVE_UP: &str = "gave-up";
    /// Who watched ended the visit.
    pub const STOPPED: &str = "stopped";
    /// Its limit was reached.
    pub const TIME_UP: &str = "time-up";
    /// There is no end in the data.
    pub const OPEN: &str = "open";
}

/// What a participant said when asked to take part: the words of the event `consent`.
pub mod consent {
    /// Yes.
    pub const AGREED: &str = "agreed";
    /// No.
    pub const REFUSED: &str = "refused";
    /// Yes, and later no.
    pub const WITHDRAWN: &str = "withdrawn";
}

/// Both tables.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// A row a task.
    pub tasks: Vec<TaskRow>,
    /// A row a session.
    pub sessions: Vec<SessionRow>,
}

/// Both tables of these events, the sessions in the order in which they come first.
pub fn summary(rows: &[Row]) -> Summary {
    let mut summary = Summary::default();
    for rows in sessions(rows) {
        let walks: Vec<Walk> = pages(&rows).map(Page::walk).collect();
        summary.sessions.extend(session(&rows, &walks));
        summary.tasks.extend(walks.into_iter().flat_map(|walk| walk.tasks));
    }
    summary
}

/// The events of each session, the sessions in the order in which they come first.
pub fn sessions(rows: &[Row]) -> Vec<Vec<&Row>> {
    let mut sessions: Vec<Vec<&Row>> = Vec::new();
    let mut places: HashMap<[&Text; 3], usize, Quick> = HashMap::default();
    // Those of a session mostly stand together: one look for all.
    for rows in rows.chunk_by(|one, next| key(one) == key(next)) {
        let place = *places.entry(key(&rows[0])).or_insert(sessions.len());
        match sessions.get_mut(place) {
            Some(session) => session.extend(rows),
            None => sessions.push(rows.iter().collect()),
        }
    }
    sessions
}

/// What tells the rows of one session from those of others.
const fn key(row: &Row) -> [&Text; 3] {
    [&row.study, &row.participant, &row.session]
}

/// The pages of a session. The sequence of a page goes on when it is loaded again, so where it begins anew, another page does.
pub fn pages<'a>(rows: &'a [&'a Row]) -> impl Iterator<Item = Page<'a>> {
    rows.chunk_by(|one, next| next.seq > one.seq).map(Page)
}

fn session(rows: &[&Row], walks: &[Walk]) -> Option<SessionRow> {
    let first = rows.iter().min_by_key(|row| row.wall_ms)?;
    let of = |kind: Kind| rows.iter().filter(move |row| row.event == kind);
    let count = |kind: Kind| of(kind).count() as u64;
    let sum = |of: fn(&Walk) -> u64| walks.iter().map(of).sum::<u64>();
    let last = |kind: Kind| of(kind).max_by_key(|row| row.wall_ms);
    let played =
        |phone: &str| rows.iter().any(|row| row.phone == phone).then_some(phone.to_owned());
    let tasks = || walks.iter().flat_map(|walk| &walk.tasks);
    Some(SessionRow {
        study: first.study.to_string(),
        participant: first.participant.to_string(),
        session: first.session.to_string(),
        app_version: distinct(rows.iter().map(|row| &row.app_version)).join(" "),
        scenario: distinct(rows.iter().map(|row| &row.scenario)).join(" "),
        devices: walks.len() as u64,
        phones: ["old", "new"].into_iter().filter_map(played).collect::<Vec<_>>().join(" "),
        begun_ms: first.wall_ms,
        consent: last(Kind::Consent).map(|row| row.detail.to_string()).unwrap_or_default(),
        ended: last(Kind::End).map(|row| ending(&row.detail)).unwrap_or_default(),
        tasks: tasks().count() as u64,
        completed: tasks().filter(|task| task.outcome == outcome::DONE).count() as u64,
        checkpoints: of(Kind::Checkpoint).filter(|row| row.detail == COME_BACK).count() as u64,
        reloads: sum(|walk| walk.reloads),
        active_ms: sum(|walk| walk.spent.active),
        hidden_ms: sum(|walk| walk.spent.hidden),
        paused_ms: sum(|walk| walk.spent.paused),
        waited_ms: sum(|walk| walk.spent.waiting),
        events: rows.len() as u64,
        errors: count(Kind::Error),
        misses: count(Kind::Miss),
        corrections: count(Kind::Correct),
        hints: count(Kind::Hint),
    })
}

/// The detail of the row that says that a visit was taken up again; another says later for how long it was left.
const COME_BACK: &str = "after-reload";

/// The word of an end.
fn ending(detail: &str) -> String {
    if detail.is_empty() { "ended".to_owned() } else { detail.to_owned() }
}
