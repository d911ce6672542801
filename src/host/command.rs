//! Commands of an embedding page.

use crate::options::{Options, number, query};
use journey::step::Step;

/// The longest command that is read, in bytes.
pub const LONGEST: usize = 1_000;

/// The options that an embedding page can change without loading the frame again.
pub const SETTABLE: [&str; 4] = ["lang", "guide", "theme", "text"];

/// What an embedding page asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// The number of the command, which its answer bears.
    pub id: u32,
    /// What is asked for, or why it is refused.
    pub act: Result<Act, Refusal>,
}

/// What can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// To go to a step: everything before it has been done then.
    GoTo(Step),
    /// To begin again what the address asks for.
    Restart,
    /// To change these options, each by its name and value.
    Set(Vec<(&'static str, String)>),
}

/// Why a command is not carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such step.
    BadStep,
    /// There is no such command or option, or it does not take this value.
    BadOption,
}

impl Refusal {
    /// The code of the error that the embedding page gets.
    pub const fn code(self) -> &'static str {
        match self {
            Self::BadStep => "bad-step",
            Self::BadOption => "bad-option",
        }
    }
}

impl Command {
    /// Reads a command: its number (a whole one below 2³²), a space, its name, and for some what it is done with behind another
    /// space: a step by its number, options as in an address (`lang=da&theme=dark`). `static/host.js` makes this text of the
    /// JSON of the embedding page, whatever that holds. None if it has no number that an answer could bear, or is longer than
    /// [`LONGEST`].
    pub fn parse(text: &str) -> Option<Self> {
        let (id, asked) = text.split_once(' ').filter(|_| text.len() <= LONGEST)?;
        let (name, with) = asked.split_once(' ').unwrap_or((asked, ""));
        let act = match name {
            "goTo" => step(with).map(Act::GoTo).ok_or(Refusal::BadStep),
            "restart" => Ok(Act::Restart),
            "set" => changes(with).map(Act::Set).ok_or(Refusal::BadOption),
            _ => Err(Refusal::BadOption),
        };
        Some(Self { id: number(id)?, act })
    }
}

fn step(digits: &str) -> Option<Step> {
    Step::try_from(number::<u8>(digits)?).ok()
}

fn changes(query: &str) -> Option<Vec<(&'static str, String)>> {
    let mut changes = Vec::new();
    for (name, value) in query::parse(query) {
        changes.push((SETTABLE.into_iter().find(|option| *option == name)?, value));
    }
    Options::parse(query).problems.is_empty().then_some(changes)
}
