//! Where people asked for hints.

use crate::{groups::Cell, place::Place, trail::Hint};
use std::collections::BTreeMap;

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
        // How often, by how many people, and who was the last of them.
        let mut hints: BTreeMap<Hint<'_>, (u64, u64, usize)> = BTreeMap::new();
        for (person, (_, attempt)) in (1..).zip(&cell.entries) {
            for hint in &attempt.trail.hints {
                let (times, people, last) = hints.entry(*hint).or_default();
                *times += 1;
                *people += u64::from(*last != person);
                *last = person;
            }
        }
        rows.extend(hints.into_iter().map(|(hint, (times, people, _))| HintRow {
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
