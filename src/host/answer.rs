//! What others hear of the app, in texts: answers to commands, what happened on the phones, how scanning goes. Each is made of words that
//! are compiled in and of numbers, so none can hold a PIN, a user ID, a code or a picture. What the phones show is read off the page by
//! `static/host.js`, which makes JSON of all of it for an embedding page; a study's recorder makes its rows of the same texts.

use super::command::Refusal;
use journey::{
    observed::{Cause, Observed, Outcome},
    step::Role,
};

/// The answer to a command: its number, and `ok` or why it is refused.
pub fn answer(id: u32, outcome: Result<(), Refusal>) -> String {
    [&id.to_string(), " ", outcome.map_or_else(Refusal::code, |()| "ok")].concat()
}

/// What is told of something that happened on a phone: `seen AT PACE DEVICE PHONE CAUSE STEP SCREEN STEP SCREEN OUTCOME`. `AT` is in
/// milliseconds on the world's timeline, `PACE` how fast the story runs from then on (both numbers are those of the browser, whose texts
/// cost no code), the steps with their screens are those before and after. A cause is `press:CONTROL`, `time`, `demo` or `other`; an
/// outcome `moved`, `changed`, `ignored` or `error:CODE`.
pub fn seen(phone: Role, at: &str, pace: &str, observed: &Observed) -> String {
    let Observed { at: _, device, cause, before, after, outcome } = observed;
    let [is_press, cause] = match cause {
        Cause::Press(control) => [" press:", control],
        Cause::Time => [" ", "time"],
        Cause::Demo => [" ", "demo"],
        Cause::OtherPhone => [" ", "other"],
    };
    let [is_error, outcome] = match outcome {
        Outcome::Error(code) => [" error:", code],
        Outcome::Moved => [" ", "moved"],
        Outcome::Changed => [" ", "changed"],
        Outcome::Ignored => [" ", "ignored"],
    };
    let [device, from, to] = [device.number(), before.step.number(), after.step.number()]
        .map(|number| u32::from(number).to_string());
    [
        "seen ",
        at,
        " ",
        pace,
        " ",
        &device,
        " ",
        phone.slug(),
        is_press,
        cause,
        " ",
        &from,
        " ",
        before.screen,
        " ",
        &to,
        " ",
        after.screen,
        is_error,
        outcome,
    ]
    .concat()
}

/// What is told of the camera, or of another way to scan.
pub fn camera(word: &'static str) -> String {
    ["camera ", word].concat()
}

/// What is told when a code is found: how many frames were looked at until then, the one with the code included.
pub fn scan(frames: u32) -> String {
    ["scan ", &frames.to_string()].concat()
}
