//! The figures of a task.

use crate::{
    figure::{About, Figure, MANY_TIMES, Unit},
    groups::Cell,
    scores::seq,
    trail::COUNTED,
};

/// The figures of a task and a group.
pub fn figures(cell: &Cell<'_>) -> Vec<Figure> {
    let about = About { task: Some(cell.task), group: cell.group };
    let (n, done) = (cell.n(), cell.done());
    let back = cell.count(|it| it.is_done() && it.trail.went_back);
    let sorted = |mut times: Vec<u64>| {
        times.sort_unstable();
        times
    };
    let active = sorted(cell.times(|it| it.active_ms));
    let median = |id, times: &[u64]| about.median(id, times, n - done);
    let mut figures = vec![
        about.share("completion", done, n),
        about.guess("completion-point", done, n),
        about.share("direct", done - back, n),
        about.share("indirect", back, n),
        about.geometric_mean("time-active", &active, n - done),
    ];
    if done >= MANY_TIMES {
        figures.push(median("time-median", &active));
    }
    figures.push(median("time-waiting", &sorted(cell.times(|it| it.waiting_ms))));
    figures.push(median("time-away", &sorted(cell.times(|it| it.away_ms))));
    for (which, (id, _)) in COUNTED.iter().enumerate() {
        figures.push(about.mean(id, Unit::Count, &cell.counts(which), 1.0));
    }
    figures.push(about.share("helped", cell.count(|it| it.trail.helped > 0), n));
    let answers = cell.seq();
    if !answers.is_empty() {
        figures.push(about.mean(seq::ID, Unit::Points, &answers, seq::STEP));
    }
    figures
}
