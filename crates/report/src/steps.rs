//! What happened at each step of a task.

use crate::{
    groups::Cell,
    trail::{Counts, Place, add},
};
use std::collections::{BTreeMap, BTreeSet};

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// The task.
    pub task: u64,
    /// The group.
    pub group: String,
    /// The phone and the step.
    pub place: Place,
    /// How many people it was shown to.
    pub reached: u64,
    /// How often each of [`crate::trail::COUNTED`] happened there, all people together.
    pub counts: Counts,
    /// How many people met an error there.
    pub with_errors: u64,
}

/// The steps of every task, the same ones for each of its groups.
pub fn steps(cells: &[Cell<'_>]) -> Vec<StepRow> {
    let mut rows = Vec::new();
    for of_task in cells.chunk_by(|one, next| one.task == next.task) {
        let places: BTreeSet<Place> = of_task
            .iter()
            .flat_map(|cell| &cell.entries)
            .flat_map(|(_, attempt)| attempt.trail.places.keys().copied())
            .collect();
        for cell in of_task {
            let mut here: BTreeMap<Place, (u64, Counts, u64)> = BTreeMap::new();
            for (_, attempt) in &cell.entries {
                for (place, seen) in &attempt.trail.places {
                    let (reached, counts, with_errors) = here.entry(*place).or_default();
                    *reached += u64::from(seen.is_shown);
                    add(counts, seen.counts);
                    *with_errors += u64::from(seen.counts[0] > 0);
                }
            }
            rows.extend(places.iter().map(|&place| {
                let (reached, counts, with_errors) = here.remove(&place).unwrap_or_default();
                let group = cell.group.to_owned();
                StepRow { task: cell.task, group, place, reached, counts, with_errors }
            }));
        }
    }
    rows
}
