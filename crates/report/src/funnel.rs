//! How far people got in a task.

use crate::{
    figure::FEW,
    groups::Cell,
    method::Method,
    place::{Phone, Place, Places},
    stats::{
        Interval,
        proportion::{adjusted_wald, share},
    },
};

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
    /// How it is computed.
    pub method: Method,
    /// Whether it is of too few people.
    pub few: bool,
}

/// How many got to each step and no further.
fn ends(cell: &Cell<'_>) -> Places<u64> {
    let mut ends = Places::<u64>::default();
    for (_, attempt) in &cell.entries {
        for phone in Phone::BOTH {
            let end = attempt.trail.furthest(phone).and_then(|place| ends.at(place));
            if let Some(people) = end {
                *people += 1;
            }
        }
    }
    ends
}

/// The funnel of every task, with the steps that were shown to anybody, the same ones for each of its groups.
pub fn funnel(cells: &[Cell<'_>]) -> Vec<FunnelRow> {
    let mut rows = Vec::new();
    for of_task in cells.chunk_by(|one, next| one.task == next.task) {
        let mut is_shown = Places::<bool>::default();
        for (_, attempt) in of_task.iter().flat_map(|cell| &cell.entries) {
            is_shown.with(&attempt.trail.places, |is_shown, seen| *is_shown |= seen.is_shown);
        }
        for cell in of_task {
            let (ends, n) = (ends(cell), cell.n());
            for (place, _) in is_shown.iter().filter(|(_, is_shown)| **is_shown) {
                let beyond = |end: Place| end.phone == place.phone && end.step >= place.step;
                let reached = ends.iter().filter(|(end, _)| beyond(*end)).map(|it| it.1).sum();
                rows.push(FunnelRow {
                    task: cell.task,
                    group: cell.group.to_owned(),
                    place,
                    reached,
                    n,
                    share: share(reached, n),
                    interval: adjusted_wald(reached, n),
                    method: Method::AdjustedWald,
                    few: n < FEW,
                });
            }
        }
    }
    rows
}
