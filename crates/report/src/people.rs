//! The people: who took part, and what each of them did. A person is a participant of a study, with all sessions and devices.

use crate::{
    answers::Answers,
    attempt::Attempt,
    by::By,
    notes::{self, Note},
};
use std::collections::{BTreeMap, BTreeSet};
use study::{
    kind::Kind,
    row::Row,
    summary::{Page, consent as said, outcome, pages},
};

/// What a person said when asked to take part, last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// Yes.
    Agreed,
    /// No.
    Refused,
    /// Yes, and later no.
    Withdrawn,
    /// Nobody asked: the page around did.
    Unasked,
}

/// How a visit ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// All tasks were over.
    Finished,
    /// Before that.
    Stopped,
    /// There is no end in the data.
    Open,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person<'a> {
    /// The name of the study.
    pub study: &'a str,
    /// The name of the participant.
    pub participant: &'a str,
    /// What was said last.
    pub consent: Consent,
    /// How the visit ended.
    pub ending: Ending,
    /// The group in what is about the whole session: where the events name several, all of them in order of the alphabet, with spaces.
    pub group: String,
    /// The tasks, by their numbers.
    pub attempts: Vec<Attempt<'a>>,
    /// The answers.
    pub answers: Answers<'a>,
    /// What who watched noted in words, in the order in which it was noted.
    pub notes: Vec<Note<'a>>,
}

/// How the names of those begin who try a study out: the planner names them so.
const TRIAL: &str = "try-";

impl Person<'_> {
    /// Whether this is no participant: somebody tried the study out.
    pub fn is_trial(&self) -> bool {
        self.participant.starts_with(TRIAL)
    }

    /// Whether figures are made of what this person did.
    pub fn takes_part(&self) -> bool {
        !self.is_trial() && matches!(self.consent, Consent::Agreed | Consent::Unasked)
    }
}

/// How many people there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct People {
    /// All of them, without trials.
    pub participants: u64,
    /// Agreed.
    pub agreed: u64,
    /// Refused.
    pub refused: u64,
    /// Withdrew.
    pub withdrawn: u64,
    /// Were not asked by this page.
    pub unasked: u64,
    /// Of those who take part, finished …
    pub finished: u64,
    /// … stopped before …
    pub stopped: u64,
    /// … or have no end in the data.
    pub open: u64,
    /// Tried the study out, and are in nothing else.
    pub trials: u64,
}

impl People {
    /// Counts them.
    pub fn of(people: &[Person<'_>]) -> Self {
        let mut counts = Self::default();
        for person in people {
            if person.is_trial() {
                counts.trials += 1;
                continue;
            }
            counts.participants += 1;
            *match person.consent {
                Consent::Agreed => &mut counts.agreed,
                Consent::Refused => &mut counts.refused,
                Consent::Withdrawn => &mut counts.withdrawn,
                Consent::Unasked => &mut counts.unasked,
            } += 1;
            if person.takes_part() {
                *match person.ending {
                    Ending::Finished => &mut counts.finished,
                    Ending::Stopped => &mut counts.stopped,
                    Ending::Open => &mut counts.open,
                } += 1;
            }
        }
        counts
    }
}

/// Everybody in these sessions ([`study::summary::sessions`]), by study and name, so that it does not matter whose export came first.
pub fn read<'a>(sessions: &'a [Vec<&'a Row>], by: By) -> Vec<Person<'a>> {
    let mut people: BTreeMap<(&str, &str), Vec<Page<'a>>> = BTreeMap::new();
    for rows in sessions {
        if let Some(first) = rows.first() {
            let of_person = people.entry((&first.study, &first.participant)).or_default();
            for page in pages(rows) {
                let at = of_person.partition_point(|before| clocks(*before) <= clocks(page));
                of_person.insert(at, page);
            }
        }
    }
    people.into_iter().map(|(names, pages)| person(names, pages, by)).collect()
}

/// When a page began and ended, by both clocks.
fn clocks(page: Page<'_>) -> [u64; 4] {
    let at = |row: Option<&&Row>| row.map_or((0, 0), |row| (row.wall_ms, row.t_ms));
    let (first, last) = (at(page.0.first()), at(page.0.last()));
    [first.0, first.1, last.0, last.1]
}

/// A person, by the pages, of which that which began first comes first.
fn person<'a>(
    (study, participant): (&'a str, &'a str),
    pages: Vec<Page<'a>>,
    by: By,
) -> Person<'a> {
    let mut person = Person {
        study,
        participant,
        consent: Consent::Unasked,
        ending: Ending::Open,
        group: String::new(),
        attempts: Vec::new(),
        answers: Answers::default(),
        notes: Vec::new(),
    };
    let (mut consented, mut ended) = (0, 0);
    let (mut groups, mut last) = (BTreeSet::new(), "");
    for page in pages {
        let mut task = None;
        for row in page.0 {
            match row.event {
                Kind::Consent if row.wall_ms >= consented => {
                    consented = row.wall_ms;
                    person.consent = consent(&row.detail);
                }
                Kind::End if row.wall_ms >= ended => {
                    ended = row.wall_ms;
                    person.ending = if &*row.detail == outcome::DONE {
                        Ending::Finished
                    } else {
                        Ending::Stopped
                    };
                }
                Kind::Task => task = number(&row.detail).or(task),
                Kind::Answer => person.answers.take(row, task),
                _ => {}
            }
            let group = by.group(row);
            // Most rows are of the group of the one before.
            if group != last && !group.is_empty() {
                groups.insert(group);
                last = group;
            }
        }
        let attempts = on_page(page, by);
        person.notes.extend(notes::on_page(page, &attempts));
        for attempt in attempts {
            let at = person.attempts.partition_point(|it| it.task < attempt.task);
            match person.attempts.get_mut(at) {
                Some(same) if same.task == attempt.task => same.and(attempt),
                _ => person.attempts.insert(at, attempt),
            }
        }
    }
    person.group = groups.into_iter().collect::<Vec<_>>().join(" ");
    person
}

/// The tasks on a page. Of one that was begun again, the first counts.
fn on_page<'a>(page: Page<'a>, by: By) -> Vec<Attempt<'a>> {
    let walk = page.walk();
    let mut attempts: Vec<Attempt<'a>> = Vec::with_capacity(walk.tasks.len());
    for ((row, span), spent) in walk.tasks.iter().zip(walk.spans).zip(walk.spent_on) {
        if attempts.iter().all(|attempt| attempt.task != row.task) {
            let events = page.0.get(span).unwrap_or_default();
            attempts.push(Attempt::of(row, spent, events, by));
        }
    }
    attempts
}

/// The number of the task that an event tells of.
fn number(detail: &str) -> Option<u64> {
    detail.split_once('=')?.1.parse().ok()
}

fn consent(detail: &str) -> Consent {
    match detail {
        said::REFUSED => Consent::Refused,
        said::WITHDRAWN => Consent::Withdrawn,
        _ => Consent::Agreed,
    }
}
