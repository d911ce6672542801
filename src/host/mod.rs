//! The interface to a page that embeds this one, version 1, and to the other scripts of the page: what commands ask for, and the answers
//! and events that are heard. It is pure, and apart from what the app is made of: a command is a text of unknown origin, and everything
//! told is made of words that are compiled in and numbers (`docs/embedding.md` describes the wire).

pub mod answer;
pub mod command;
pub mod tally;
#[cfg(test)]
mod tests;

pub use command::{Act, Command, Refusal};
pub use tally::{Found, Sight, Tally};
