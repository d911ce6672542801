//! Who is compared with whom: the people of a group who have a task, and those of a group as a whole.

use crate::{
    attempt::{Attempt, Outcome},
    by::By,
    people::Person,
};
use std::collections::{BTreeMap, BTreeSet};

/// The people of a group who have a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'p> {
    /// The number of the task.
    pub task: u64,
    /// The group.
    pub group: &'p str,
    /// The people, each with what was made of the task.
    pub entries: Vec<(&'p Person<'p>, &'p Attempt<'p>)>,
}

impl Cell<'_> {
    /// How many people there are.
    pub fn n(&self) -> u64 {
        self.entries.len() as u64
    }

    /// How many of them did the task.
    pub fn done(&self) -> u64 {
        self.count(|attempt| attempt.outcome == Outcome::Done)
    }

    /// How many of them are so.
    pub fn count(&self, is_so: impl Fn(&Attempt<'_>) -> bool) -> u64 {
        self.entries.iter().filter(|(_, attempt)| is_so(attempt)).count() as u64
    }

    /// A time of each who did the task.
    pub fn times(&self, time: impl Fn(&Attempt<'_>) -> u64) -> Vec<u64> {
        let done = self.entries.iter().filter(|(_, attempt)| attempt.is_done());
        done.map(|(_, attempt)| time(attempt)).collect()
    }

    /// One of the counts ([`crate::trail::COUNTED`]) of each.
    pub fn counts(&self, which: usize) -> Vec<u64> {
        let count = |attempt: &Attempt<'_>| attempt.counts.get(which).copied().unwrap_or(0);
        self.entries.iter().map(|(_, attempt)| count(attempt)).collect()
    }

    /// SEQ of each who answered it.
    pub fn seq(&self) -> Vec<u64> {
        let answer = |(person, _): &(&Person<'_>, _)| person.answers.seq(self.task);
        self.entries.iter().filter_map(answer).map(u64::from).collect()
    }
}

/// Every task with every group that has people in it, by task and group.
pub fn cells<'p>(people: &'p [Person<'p>]) -> Vec<Cell<'p>> {
    let mut cells: BTreeMap<(u64, &str), Vec<_>> = BTreeMap::new();
    for person in people {
        for attempt in &person.attempts {
            cells.entry((attempt.task, attempt.group)).or_default().push((person, attempt));
        }
    }
    cells.into_iter().map(|((task, group), entries)| Cell { task, group, entries }).collect()
}

/// The people of each group as a whole, by group.
pub fn wholes<'p>(people: &'p [Person<'p>]) -> BTreeMap<&'p str, Vec<&'p Person<'p>>> {
    let mut wholes: BTreeMap<&str, Vec<&Person<'_>>> = BTreeMap::new();
    for person in people {
        wholes.entry(&person.group).or_default().push(person);
    }
    wholes
}

/// The groups that have figures, in order of the alphabet. The one without a name is always there if people are not compared.
pub fn names<'p>(people: &'p [Person<'p>], by: By) -> Vec<&'p str> {
    let mut names = BTreeSet::new();
    if by == By::None {
        names.insert("");
    }
    for person in people {
        names.extend(person.attempts.iter().map(|attempt| attempt.group));
        if person.answers.has_session() {
            names.insert(&person.group);
        }
    }
    names.into_iter().collect()
}
