//! Two groups beside each other: how far they are apart. Whether that matters is for people to say; nothing here is a test.

use crate::{
    figure::{FEW, Unit},
    groups::Cell,
    method::Method,
    people::Person,
    scores::seq,
    sessions::QUESTIONNAIRES,
    stats::{
        Interval,
        bootstrap::{difference, mean},
        difference::{agresti_caffo, ratio, welch},
        proportion::share,
        time::Logs,
    },
};
use std::collections::BTreeMap;

/// A figure of two groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What it is of.
    pub id: &'static str,
    /// The task; none for the whole session.
    pub task: Option<u64>,
    /// The one group.
    pub a: String,
    /// The other group.
    pub b: String,
    /// `b` − `a`, or how many times `a` is `b`; none where one has nothing.
    pub difference: Option<f64>,
    /// Its interval of 95 %.
    pub interval: Option<Interval>,
    /// In what it is counted.
    pub unit: Unit,
    /// How many people of the one group.
    pub n_a: u64,
    /// How many of the other.
    pub n_b: u64,
    /// How it is computed.
    pub method: Method,
    /// Whether one has too few people.
    pub few: bool,
}

/// What two groups are compared in.
struct Pair<'a> {
    task: Option<u64>,
    a: &'a str,
    b: &'a str,
}

impl Pair<'_> {
    fn row(
        &self,
        id: &'static str,
        (unit, method): (Unit, Method),
        (n_a, n_b): (u64, u64),
        difference: Option<f64>,
        interval: Option<Interval>,
    ) -> Comparison {
        let (a, b, few) = (self.a.to_owned(), self.b.to_owned(), n_a.min(n_b) < FEW);
        Comparison { id, task: self.task, a, b, difference, interval, unit, n_a, n_b, method, few }
    }

    fn means(&self, id: &'static str, unit: Unit, a: &[u64], b: &[u64], size: f64) -> Comparison {
        let apart = mean(a, size).zip(mean(b, size)).map(|(a, b)| b - a);
        let ns = (a.len() as u64, b.len() as u64);
        let method = Method::ExactBootstrapDifference;
        self.row(id, (unit, method), ns, apart, difference(a, b, size))
    }

    fn task(&self, a: &Cell<'_>, b: &Cell<'_>) -> Vec<Comparison> {
        let done = |cell: &Cell<'_>| (cell.done(), cell.n());
        let (done_a, done_b) = (done(a), done(b));
        let apart = share(done_a.0, done_a.1).zip(share(done_b.0, done_b.1)).map(|(a, b)| b - a);
        let times = |cell: &Cell<'_>| Logs::of(&cell.times(|it| it.active_ms));
        let logs = times(a).zip(times(b));
        let mut rows = vec![
            self.row(
                "completion",
                (Unit::Share, Method::AgrestiCaffo),
                (done_a.1, done_b.1),
                apart,
                agresti_caffo(done_a, done_b),
            ),
            self.row(
                "time-active",
                (Unit::Ratio, Method::WelchLog),
                (done_a.0, done_b.0),
                logs.map(|(a, b)| ratio(a, b)),
                logs.and_then(|(a, b)| welch(a, b)),
            ),
            self.means("errors", Unit::Count, &a.counts(0), &b.counts(0), 1.0),
        ];
        let (seq_a, seq_b) = (a.seq(), b.seq());
        if !seq_a.is_empty() && !seq_b.is_empty() {
            rows.push(self.means(seq::ID, Unit::Points, &seq_a, &seq_b, seq::STEP));
        }
        rows
    }
}

/// Each pair of groups in every task that both have, and then as a whole.
pub fn comparison(
    cells: &[Cell<'_>],
    wholes: &BTreeMap<&str, Vec<&Person<'_>>>,
) -> Vec<Comparison> {
    let mut rows = Vec::new();
    for of_task in cells.chunk_by(|one, next| one.task == next.task) {
        for (place, a) in of_task.iter().enumerate() {
            for b in of_task.iter().skip(place + 1) {
                rows.extend(Pair { task: Some(a.task), a: a.group, b: b.group }.task(a, b));
            }
        }
    }
    for (place, (name_a, people_a)) in wholes.iter().enumerate() {
        for (name_b, people_b) in wholes.iter().skip(place + 1) {
            let pair = Pair { task: None, a: name_a, b: name_b };
            for it in QUESTIONNAIRES {
                let (a, b) = (it.steps(people_a), it.steps(people_b));
                if !a.is_empty() && !b.is_empty() {
                    rows.push(pair.means(it.id, Unit::Points, &a, &b, it.step));
                }
            }
        }
    }
    rows
}
