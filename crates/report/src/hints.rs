//! Where people asked for hints.

use crate::{
    groups::Cell,
    trail::{Hint, Place},
};
use std::collections::{BTreeMap, BTreeSet};

/// A hint at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HintRow {
    /// The task.
    pub task: u64,
    /// The group.
    pub group: String,
    /// The phone and the step; none where nothing was shown yet.
    pub place: Option<Place>,
    /// The screen.
    pub screen: String,
    /// Which.
    pub hint: String,
    /// How often.
    pub times: u64,
    /// By how many people.
    pub people: u64,
}

/// The hints in every task, by their places.
pub fn hints(cells: &[Cell<'_>]) -> Vec<HintRow> {
    let mut rows = Vec::new();
    for cell in cells {
        let mut hints: BTreeMap<Hint<'_>, (u64, u64)> = BTreeMap::new();
        for (_, attempt) in &cell.entries {
            for hint in &attempt.trail.hints {
                hints.entry(*hint).or_default().0 += 1;
            }
            for hint in attempt.trail.hints.iter().collect::<BTreeSet<_>>() {
                hints.entry(*hint).or_default().1 += 1;
            }
        }
        rows.extend(hints.into_iter().map(|(hint, (times, people))| HintRow {
            task: cell.task,
            group: cell.group.to_owned(),
            place: hint.place,
            screen: hint.screen.to_owned(),
            hint: hint.hint.to_owned(),
            times,
            people,
        }));
    }
    rows
}
