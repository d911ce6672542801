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
/// milliseconds on the world's timeline, `PACE` how fast the story runs from then on, the steps with their screens are those before and
/// after. A cause is `press:CONTROL`, `time`, `demo` or `other`; an outcome `moved`, `changed`, `ignored` or `error:CODE`.
pub fn seen(phone: Role, pace: f64, observed: &Observed) -> String {
    let Observed { at, device, cause, before, after, outcome } = observed;
    let cause = match cause {
        Cause::Press(control) => &["press:", control].concat(),
        Cause::Time => "time",
        Cause::Demo => "demo",
        Cause::OtherPhone => "other",
    };
    let outcome = match outcome {
        Outcome::Error(code) => &["error:", code].concat(),
        Outcome::Moved => "moved",
        Outcome::Changed => "changed",
        Outcome::Ignored => "ignored",
    };
    let number = |step: u8| step.to_string();
    [
        "seen",
        &at.as_millis().to_string(),
        &decimal(pace),
        &number(device.number()),
        phone.slug(),
        cause,
        &number(before.step.number()),
        before.screen,
        &number(after.step.number()),
        after.screen,
        outcome,
    ]
    .join(" ")
}

/// What is told of the camera, or of another way to scan.
pub fn camera(word: &'static str) -> String {
    ["camera ", word].concat()
}

/// What is told when a code is found: how many frames were looked at until then, the one with the code included.
pub fn scan(frames: u32) -> String {
    ["scan ", &frames.to_string()].concat()
}

/// A positive number with six decimals at the most, without zeros at their end. The library's own way is 9 KB of code.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a pace is positive, and at most an hour in a millisecond"
)]
fn decimal(number: f64) -> String {
    const ONE: u64 = 1_000_000;
    let millionths = number.mul_add(1e6, 0.5) as u64;
    let whole = (millionths / ONE).to_string();
    let digits = (ONE + millionths % ONE).to_string();
    match digits[1..].trim_end_matches('0') {
        "" => whole,
        decimals => [&whole, ".", decimals].concat(),
    }
}
