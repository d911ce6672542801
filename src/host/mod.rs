//! The interface to a page that embeds this one, version 1: what its commands ask for, and the answers and events that it hears.
//! It is pure, and apart from what the app is made of: a command is a text of unknown origin, and everything told is made of words
//! that are compiled in and numbers of steps (`docs/embedding.md` describes the wire).

pub mod answer;
pub mod command;
#[cfg(test)]
mod tests;

pub use command::{Act, Command, Refusal};
