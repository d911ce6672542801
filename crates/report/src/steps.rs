//! What happened at each step of a task.

use crate::{
    groups::Cell,
    place::{Place, Places},
    trail::{Counts, add},
};

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// The task.
    pub task: u64,
    /// The group.
    pub group: String,
    /// The phone and the step.
    pub place: Place,
    /// What happened there.
    pub step: Step,
}

/// What happened at a step, all people together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Step {
    /// How many people it was shown to.
    pub reached: u64,
    /// How often each of [`crate::trail::COUNTED`] happened there.
    pub counts: Counts,
    /// How many people met an error there.
    pub with_errors: u64,
}

impl Step {
    /// Whether there is nothing to say of it.
    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// What happened to these people.
fn happened(cell: &Cell<'_>) -> Places<Step> {
    let mut steps = Places::<Step>::default();
    for (_, attempt) in &cell.entries {
        steps.with(&attempt.trail.places, |step, seen| {
            step.reached += u64::from(seen.is_shown);
            add(&mut step.counts, seen.counts);
            step.with_errors += u64::from(seen.counts[0] > 0);
        });
    }
    steps
}

/// The steps of every task where anything happened, the same ones for each of its groups.
pub fn steps(cells: &[Cell<'_>]) -> Vec<StepRow> {
    let mut rows = Vec::new();
    for of_task in cells.chunk_by(|one, next| one.task == next.task) {
        let happened: Vec<_> = of_task.iter().map(happened).collect();
        let mut is_there = Places::<bool>::default();
        for steps in &happened {
            is_there.with(steps, |is_there, step| *is_there |= !step.is_nothing());
        }
        for (cell, steps) in of_task.iter().zip(&happened) {
            for ((place, &step), (_, is_there)) in steps.iter().zip(is_there.iter()) {
                if *is_there {
                    let group = cell.group.to_owned();
                    rows.push(StepRow { task: cell.task, group, place, step });
                }
            }
        }
    }
    rows
}
