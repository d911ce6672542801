//! Which ways people took through a task.

use crate::{groups::Cell, trail::Trail};
use std::{collections::BTreeMap, fmt::Write};

/// A way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathRow {
    /// The task.
    pub task: u64,
    /// The group.
    pub group: String,
    /// Its steps: `old:1 old:2 new:0`.
    pub path: String,
    /// How many people took it.
    pub people: u64,
}

/// The ways through every task, those that most people took first.
pub fn paths(cells: &[Cell<'_>]) -> Vec<PathRow> {
    let mut rows = Vec::new();
    for cell in cells {
        let mut paths: BTreeMap<String, u64> = BTreeMap::new();
        for (_, attempt) in &cell.entries {
            *paths.entry(path(&attempt.trail)).or_default() += 1;
        }
        let mut paths: Vec<_> = paths.into_iter().collect();
        // Those of as many people are in order of the alphabet.
        paths.sort_unstable_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
        rows.extend(paths.into_iter().map(|(path, people)| PathRow {
            task: cell.task,
            group: cell.group.to_owned(),
            path,
            people,
        }));
    }
    rows
}

fn path(trail: &Trail<'_>) -> String {
    let mut text = String::with_capacity(7 * trail.path.len());
    for place in &trail.path {
        let space = if text.is_empty() { "" } else { " " };
        // A text takes whatever is written to it.
        let _ = write!(text, "{space}{}:{}", place.phone.word(), place.step);
    }
    text
}
