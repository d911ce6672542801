//! How far people got in a task.

use crate::{
    groups::Cell,
    stats::{
        Interval,
        proportion::{adjusted_wald, share},
    },
    trail::{Phone, Place},
};
use std::collections::{BTreeMap, BTreeSet};

/// How many got as far as a step: it was shown to them on this phone, or one after it.
#[derive(Debug, Clone, PartialEq)]
pub struct FunnelRow {
    /// The task.
    pub task: u64,
    /// The group.
    pub group: String,
    /// The phone and the step.
    pub place: Place,
    /// How many people.
    pub reached: u64,
    /// Of how many who have the task.
    pub n: u64,
    /// The part of them.
    pub share: Option<f64>,
    /// Its interval.
    pub interval: Option<Interval>,
}

/// The funnel of every task, with the steps that were shown to anybody, the same ones for each of its groups.
pub fn funnel(cells: &[Cell<'_>]) -> Vec<FunnelRow> {
    let mut rows = Vec::new();
    for of_task in cells.chunk_by(|one, next| one.task == next.task) {
        let places: BTreeSet<Place> = of_task
            .iter()
            .flat_map(|cell| &cell.entries)
            .flat_map(|(_, attempt)| attempt.trail.path.iter().copied())
            .collect();
        for cell in of_task {
            // How many got to each step and no further.
            let mut furthest: BTreeMap<Place, u64> = BTreeMap::new();
            for (_, attempt) in &cell.entries {
                for phone in [Phone::Old, Phone::New] {
                    let shown = attempt.trail.path.iter().filter(|place| place.phone == phone);
                    if let Some(place) = shown.max() {
                        *furthest.entry(*place).or_default() += 1;
                    }
                }
            }
            rows.extend(places.iter().map(|&place| {
                let beyond = furthest.range(place..).filter(|(it, _)| it.phone == place.phone);
                let (reached, n) = (beyond.map(|(_, people)| people).sum(), cell.n());
                FunnelRow {
                    task: cell.task,
                    group: cell.group.to_owned(),
                    place,
                    reached,
                    n,
                    share: share(reached, n),
                    interval: adjusted_wald(reached, n),
                }
            }));
        }
    }
    rows
}
