//! The plan of a study: a JSON file that a researcher writes (`docs/studies.md` describes it), read whole or refused with the place of the mistake.

pub mod check;
mod order;
pub mod pack;
mod questions;
mod read;
#[cfg(test)]
mod tests;

pub use order::Order;
pub use questions::{Questions, Sus};
pub use read::{KEYS, KEYS_OF_TASK, LARGEST, MOST_TASKS, PlanError, PlanProblem};

use crate::name::Name;
use journey::step::{Role, Step};
use std::collections::BTreeMap;

/// A text in several languages, by their tags (BCP 47); `*` is the one for all others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said(pub(crate) BTreeMap<String, String>);

impl Said {
    /// The text in this language, else the one for all others, else English, else whichever there is. Empty where there is none.
    pub fn of(&self, language: &str) -> &str {
        self.entry(language).map_or("", |(_, text)| text)
    }

    /// The language that the text in this language really has: `*` for the one for all others, and the one that is asked for if there is no text.
    pub fn language_of<'a>(&'a self, language: &'a str) -> &'a str {
        self.entry(language).map_or(language, |(tag, _)| tag)
    }

    fn entry(&self, language: &str) -> Option<(&String, &String)> {
        let known = [language, "*", "en"].into_iter().find_map(|tag| self.0.get_key_value(tag));
        known.or_else(|| self.0.iter().next())
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The phones that take part in a task, or that a device shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phones {
    /// One of them.
    One(Role),
    /// Both: beside each other on one device, or each on its own.
    Both,
}

impl Phones {
    /// The phones of a word of the address or of a plan.
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "old" => Some(Self::One(Role::Old)),
            "new" => Some(Self::One(Role::New)),
            "both" => Some(Self::Both),
            _ => None,
        }
    }

    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::One(role) => role.slug(),
            Self::Both => "both",
        }
    }

    /// Whether this phone is one of them.
    pub fn has(self, role: Role) -> bool {
        self == Self::Both || self == Self::One(role)
    }

    /// What both of these have.
    pub fn and(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Both, it) | (it, Self::Both) => Some(it),
            (one, it) => (one == it).then_some(one),
        }
    }
}

/// When a task is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Success {
    /// The journey is over on a phone of the task that this device shows: the new one if it shows both.
    Finish,
    /// This step is on the screen.
    Step(Step),
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// The researcher's name of it.
    pub id: Name,
    /// What the participant is asked to do. Empty: the page's own words for the whole journey.
    pub text: Said,
    /// The phones that take part.
    pub phones: Phones,
    /// The step at which it begins, with everything before it done; none for the beginning.
    pub start: Option<Step>,
    /// When it is done.
    pub success: Success,
    /// What goes wrong on purpose, as in the address; empty for nothing.
    pub scenario: String,
    /// How long it may take, in seconds without pauses; none for as long as it takes.
    pub limit_s: Option<u32>,
}

/// Which captions a participant has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Captions {
    /// None.
    Off,
    /// Those that the address, or else the browser, asks for; the participant may turn them off.
    AsChosen,
    /// Those of this language (BCP 47).
    In(String),
}

/// The plan of a study.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The study that it is for; none, for any.
    pub study: Option<Name>,
    /// What participants know the study by.
    pub title: Said,
    /// Who to ask, and where.
    pub contact: Said,
    /// What participants agree to. Empty: the page's own words.
    pub consent: Said,
    /// The tasks, at least one.
    pub tasks: Vec<Task>,
    /// The captions.
    pub captions: Captions,
    /// Whether help and reading aloud are there.
    pub hints: bool,
    /// Whether participants may have longer time limits.
    pub longer_time: bool,
    /// The language of the app and of the study's pages, `da` or `en`; none for the participant's own.
    pub language: Option<String>,
    /// How long a whole waiting time really lasts, in seconds; none for what the address asks for.
    pub wait_s: Option<u32>,
    /// How many days records stay in the browser at most.
    pub keep_days: u16,
    /// Whether somebody may watch in a second window of the same browser, and note, pause and end the visit there.
    pub moderated: bool,
    /// What shows that somebody took part, for the participant to hand on; empty for none.
    pub code: String,
    /// In which order participants have the tasks.
    pub order: Order,
    /// What they are asked besides.
    pub questions: Questions,
}

impl Plan {
    /// The version of the form.
    pub const VERSION: u64 = 1;
    /// How many days records are kept if a plan does not say.
    pub const KEEP_DAYS: u16 = 30;

    /// The plan of who gives none: the whole journey, as the address asks for it.
    pub fn usual() -> Self {
        let task = Task {
            id: Name::usual(),
            text: Said::default(),
            phones: Phones::Both,
            start: None,
            success: Success::Finish,
            scenario: String::new(),
            limit_s: None,
        };
        Self {
            study: None,
            title: Said::default(),
            contact: Said::default(),
            consent: Said::default(),
            tasks: vec![task],
            captions: Captions::AsChosen,
            hints: true,
            longer_time: true,
            language: None,
            wait_s: None,
            keep_days: Self::KEEP_DAYS,
            moderated: false,
            code: String::new(),
            order: Order::Fixed,
            questions: Questions::default(),
        }
    }

    /// The places of the tasks that a device with these phones has a part in. A task that begins in the middle is all on the phone of its
    /// first step, unless both are beside each other.
    pub fn tasks_on(&self, phones: Option<Phones>) -> Vec<usize> {
        let has_part = |task: &Task| {
            let here = phones.map_or(Some(task.phones), |it| it.and(task.phones));
            let begins = |here: Phones| task.start.is_none_or(|step| here.has(step.role()));
            let ends = |here: Phones| match task.success {
                Success::Finish => true,
                Success::Step(step) => here.has(step.role()),
            };
            here.is_some_and(|here| begins(here) && ends(here))
        };
        (0..self.tasks.len()).filter(|&place| has_part(&self.tasks[place])).collect()
    }

    /// The same, in the order in which this participant has them: on each device that of the whole plan.
    pub fn tasks_for(&self, phones: Option<Phones>, participant: &Name) -> Vec<usize> {
        let here = self.tasks_on(phones);
        let order = self.order.of(self.tasks.len(), participant);
        order.into_iter().filter(|place| here.contains(place)).collect()
    }
}
