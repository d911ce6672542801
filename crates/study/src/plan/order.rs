//! In which order a participant has the tasks of a plan.
//!
//! A balanced order follows the square of Williams (1949, "Experimental designs balanced for the estimation of residual effects of
//! treatments", Australian Journal of Scientific Research A 2, 149–168): over its rows each task is in each place equally often, and each
//! task comes right after each other task equally often. It has as many rows as there are tasks where their number is even, and twice as
//! many where it is odd.

use crate::name::Name;
use sha2::{Digest, Sha256};

/// In which order the tasks come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As the plan has them, for everybody.
    #[default]
    Fixed,
    /// By a row of the square of Williams, another one for each participant in turn.
    Balanced,
}

impl Order {
    /// The order of a word of a plan.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Fixed, Self::Balanced].into_iter().find(|order| order.word() == word)
    }

    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Balanced => "balanced",
        }
    }

    /// How many people balance this many tasks: any multiple of it does, no other number.
    pub const fn people(self, tasks: usize) -> usize {
        match self {
            Self::Fixed => 1,
            Self::Balanced => rows(tasks),
        }
    }

    /// The places of this many tasks in the plan, in the order in which this participant has them.
    pub fn of(self, tasks: usize, participant: &Name) -> Vec<usize> {
        match self {
            Self::Fixed => (0..tasks).collect(),
            Self::Balanced => sequence(tasks, row_of(participant, rows(tasks))),
        }
    }
}

/// How many rows the square for this many tasks has.
const fn rows(tasks: usize) -> usize {
    match tasks {
        0 | 1 => 1,
        tasks if tasks.is_multiple_of(2) => tasks,
        tasks => 2 * tasks,
    }
}

/// A row of the square: 0, 1, n − 1, 2, n − 2 … with the row added to each. Where the number of tasks is odd, the second half of the rows
/// is the first half read backwards.
fn sequence(tasks: usize, row: usize) -> Vec<usize> {
    let zigzag = |place: usize| if place % 2 == 1 { place.div_ceil(2) } else { tasks - place / 2 };
    let mut sequence: Vec<_> = (0..tasks).map(|place| (zigzag(place) + row) % tasks).collect();
    if row >= tasks {
        sequence.reverse();
    }
    sequence
}

/// The row of a participant: participants with the numbers 1, 2, 3 … at the end of their names have the rows in turn. Who has no number
/// there has a row by chance, always the same.
fn row_of(participant: &Name, rows: usize) -> usize {
    let name = participant.as_str();
    let digits = &name[name.trim_end_matches(|it: char| it.is_ascii_digit()).len()..];
    if digits.is_empty() {
        let hash = Sha256::digest(name);
        return hash.iter().fold(0, |rest, byte| (rest * 256 + usize::from(*byte)) % rows);
    }
    let number = digits.bytes().fold(0, |rest, byte| (rest * 10 + usize::from(byte - b'0')) % rows);
    (number + rows - 1) % rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    fn name(text: &str) -> Name {
        Name::parse(text).expect("a name")
    }

    fn counts<K: Eq + std::hash::Hash>(all: impl Iterator<Item = K>) -> HashMap<K, usize> {
        let mut counts = HashMap::new();
        all.for_each(|one| *counts.entry(one).or_default() += 1);
        counts
    }

    #[test]
    fn four_tasks_have_the_square_of_williams() {
        let of = |participant| Order::Balanced.of(4, &name(participant));
        let square = ["P1", "P2", "P3", "P4"].map(of);
        assert_eq!(square, [[0, 1, 3, 2], [1, 2, 0, 3], [2, 3, 1, 0], [3, 0, 2, 1]]);
        assert_eq!(of("P05"), of("P1"), "the rows come again");
        assert_eq!(of("4"), of("P4"));
        assert_eq!(of("2026-0000000000000000000000000000000000000000000000006"), of("P2"));
    }

    #[test]
    fn a_fixed_order_is_that_of_the_plan() {
        assert_eq!(Order::Fixed.of(3, &name("P2")), [0, 1, 2]);
        assert_eq!((Order::Fixed.people(3), Order::Balanced.people(1)), (1, 1));
        assert_eq!(Order::Balanced.of(1, &name("P2")), [0]);
    }

    #[test]
    fn an_odd_number_of_tasks_takes_twice_as_many_people() {
        let people = [2, 3, 4, 5, 6, 7].map(|tasks| Order::Balanced.people(tasks));
        assert_eq!(people, [2, 6, 4, 10, 6, 14]);
    }

    #[test]
    fn who_has_no_number_has_a_row_all_the_same() {
        let row = |text: &str| row_of(&name(text), 6);
        assert_eq!(row("anna"), row("anna"));
        let rows = counts((b'a'..=b'z').map(|it| row(&char::from(it).to_string())));
        assert!(rows.len() > 3, "{rows:?}");
        assert_eq!((row("P0"), row("P1")), (5, 0));
    }

    proptest! {
        #[test]
        fn each_task_is_in_each_place_equally_often(tasks in 1_usize..=20, times in 1_usize..3) {
            let people = Order::Balanced.people(tasks) * times;
            let all: Vec<_> = (1..=people).map(|it| Order::Balanced.of(tasks, &name(&format!("P{it:02}")))).collect();
            let places = counts(all.iter().flat_map(|one| one.iter().copied().enumerate()));
            prop_assert_eq!(places.len(), tasks * tasks, "each task in each place");
            prop_assert!(places.values().all(|count| count * tasks == people));
        }

        #[test]
        fn each_task_follows_each_other_equally_often(tasks in 2_usize..=20, times in 1_usize..3) {
            let people = Order::Balanced.people(tasks) * times;
            let all: Vec<_> = (1..=people).map(|it| Order::Balanced.of(tasks, &name(&format!("P{it:02}")))).collect();
            let pairs = counts(all.iter().flat_map(|one| one.windows(2).map(|pair| (pair[0], pair[1]))));
            prop_assert_eq!(pairs.len(), tasks * (tasks - 1), "each after each other");
            prop_assert!(pairs.values().all(|count| count * tasks == people));
        }

        #[test]
        fn any_name_has_all_tasks_once(text in "[A-Za-z0-9._-]{1,64}", tasks in 1_usize..=20) {
            let mut order = Order::Balanced.of(tasks, &name(&text));
            order.sort_unstable();
            prop_assert_eq!(order, (0..tasks).collect::<Vec<_>>());
        }
    }
}
