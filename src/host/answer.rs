//! What an embedding page hears of the app: answers to its commands, and events. Each is made of words that are compiled in, so none
//! can hold a PIN, a user ID, a code or a picture. What the phones show is read off the page by `static/host.js`, which makes JSON
//! of all of it.

use super::command::Refusal;
use journey::{
    observed::{Cause, Observed, Outcome},
    step::Role,
};

/// The answer to a command: its number, and `ok` or why it is refused.
pub fn answer(id: u32, outcome: Result<(), Refusal>) -> String {
    [&id.to_string(), " ", outcome.map_or_else(Refusal::code, |()| "ok")].concat()
}

/// What is told of something that happened on a phone, in this order: that a person, or the tour, has used a control, by its name;
/// that something was refused or has failed, by a word for the cause.
pub fn events(phone: Role, observed: &Observed) -> [Option<String>; 2] {
    let press = match observed.cause {
        Cause::Press(control) => Some(["press ", phone.slug(), " ", control].concat()),
        _ => None,
    };
    let error = match observed.outcome {
        Outcome::Error(code) => Some(["error ", code].concat()),
        _ => None,
    };
    [press, error]
}
