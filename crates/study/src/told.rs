//! What the page tells, line by line: the app by its texts (`src/host/answer.rs`), the scripts of the study by others of the same kind. A line
//! becomes words that are compiled in, and numbers; whatever else is in it is gone here.

#[cfg(test)]
mod tests;

use crate::word::Word;
use journey::{
    ids::DeviceId,
    step::{Role, Step},
};

/// A screen of the journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The step it belongs to.
    pub step: Step,
    /// Its name.
    pub screen: Word,
}

/// Why something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A control was used.
    Press(Word),
    /// Time, the demo itself, another phone.
    Other,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Another screen.
    Moved,
    /// Something on it has changed.
    Changed,
    /// It was refused, or failed.
    Error(Word),
    /// Nothing.
    Ignored,
}

/// The time limits of the demo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limits {
    /// As they are.
    Usual,
    /// Ten times as long.
    Tenfold,
    /// None.
    Off,
}

impl Limits {
    /// The word of a row.
    pub fn word(self) -> Word {
        Word::of(match self {
            Self::Usual => "usual-limits",
            Self::Tenfold => "longer-limits",
            Self::Off => "no-limits",
        })
    }
}

/// Something that the page tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Told {
    /// `seen AT PACE DEVICE PHONE CAUSE STEP SCREEN STEP SCREEN OUTCOME`: something happened on a phone.
    Seen {
        /// Milliseconds of the journey's own time for each real one.
        pace: f64,
        /// The device of the world.
        device: DeviceId,
        /// The part it plays.
        phone: Role,
        /// Why.
        cause: Cause,
        /// What it showed.
        before: Place,
        /// What it shows.
        after: Place,
        /// What came of it.
        outcome: Outcome,
    },
    /// `shown DEVICE PHONE STEP SCREEN`: what a phone shows when the app has come.
    Shown {
        /// The device of the world.
        device: DeviceId,
        /// The part it plays.
        phone: Role,
        /// What it shows.
        place: Place,
    },
    /// `camera WORD`: what the camera, or another way to scan, did.
    Camera(Word),
    /// `scan FRAMES`: so many frames were looked at until a code was found.
    Scan(u32),
    /// `miss PHONE disabled` or `miss PHONE nothing`: a press hit nothing that can be used.
    Miss(Role, Word),
    /// `miss outside`: a press hit neither a phone nor a control of the page.
    Outside,
    /// `limits usual`, `limits tenfold` or `limits off`: the time limits were changed.
    Limits(Limits),
    /// `correct PHONE`: something that was entered was taken back.
    Correct(Role),
    /// `hint WORD`: captions or help were opened.
    Hint(Word),
    /// `fault WORD`: the study itself has a difficulty, such as `storage-full`.
    Fault(Word),
    /// `hide`: the page is out of sight.
    Hide,
    /// `show`: it is back.
    Show,
    /// `finish PHONE`: the journey is over on this phone.
    Finish(Role),
}

/// What is no such line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page told something that is not known here")]
pub struct NotKnown;

/// The longest line.
const LONGEST: usize = 300;

impl Told {
    /// Reads a line.
    ///
    /// # Errors
    /// When it is of no known form: a later version's, or somebody else's.
    pub fn parse(line: &str) -> Result<Self, NotKnown> {
        if line.len() > LONGEST {
            return Err(NotKnown);
        }
        let words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            ["seen", _, pace, device, phone, cause, from_step, from, to_step, to, outcome] => {
                Ok(Self::Seen {
                    pace: pace_of(pace)?,
                    device: device_of(device)?,
                    phone: role_of(phone)?,
                    cause: cause
                        .strip_prefix("press:")
                        .map_or(Cause::Other, |control| Cause::Press(Word::of(control))),
                    before: place_of(from_step, from)?,
                    after: place_of(to_step, to)?,
                    outcome: outcome_of(outcome)?,
                })
            }
            ["shown", device, phone, step, screen] => Ok(Self::Shown {
                device: device_of(device)?,
                phone: role_of(phone)?,
                place: place_of(step, screen)?,
            }),
            ["camera", word] => Ok(Self::Camera(Word::of(word))),
            ["scan", frames] => frames.parse().map(Self::Scan).map_err(|_| NotKnown),
            ["miss", phone, word @ ("disabled" | "nothing")] => {
                Ok(Self::Miss(role_of(phone)?, Word::of(word)))
            }
            ["miss", "outside"] => Ok(Self::Outside),
            ["limits", limits] => limits_of(limits).map(Self::Limits),
            ["correct", phone] => Ok(Self::Correct(role_of(phone)?)),
            ["hint", word] => Ok(Self::Hint(Word::of(word))),
            ["fault", word] => Ok(Self::Fault(Word::of(word))),
            ["hide"] => Ok(Self::Hide),
            ["show"] => Ok(Self::Show),
            ["finish", phone] => Ok(Self::Finish(role_of(phone)?)),
            _ => Err(NotKnown),
        }
    }
}

/// The most milliseconds of the journey's time that pass in a real one: an hour in a tenth of a second is 36,000.
const FASTEST: f64 = 1_000_000.0;

fn pace_of(text: &str) -> Result<f64, NotKnown> {
    let pace: f64 = text.parse().map_err(|_| NotKnown)?;
    if pace.is_nan() || pace < 0.0 { Err(NotKnown) } else { Ok(pace.min(FASTEST)) }
}

fn device_of(text: &str) -> Result<DeviceId, NotKnown> {
    let number: u8 = text.parse().map_err(|_| NotKnown)?;
    DeviceId::try_from(number).map_err(|_| NotKnown)
}

fn role_of(text: &str) -> Result<Role, NotKnown> {
    [Role::Old, Role::New].into_iter().find(|role| role.slug() == text).ok_or(NotKnown)
}

fn place_of(step: &str, screen: &str) -> Result<Place, NotKnown> {
    let number: u8 = step.parse().map_err(|_| NotKnown)?;
    let step = Step::try_from(number).map_err(|_| NotKnown)?;
    Ok(Place { step, screen: Word::of(screen) })
}

fn limits_of(text: &str) -> Result<Limits, NotKnown> {
    match text {
        "usual" => Ok(Limits::Usual),
        "tenfold" => Ok(Limits::Tenfold),
        "off" => Ok(Limits::Off),
        _ => Err(NotKnown),
    }
}

fn outcome_of(text: &str) -> Result<Outcome, NotKnown> {
    match text {
        "moved" => Ok(Outcome::Moved),
        "changed" => Ok(Outcome::Changed),
        "ignored" => Ok(Outcome::Ignored),
        _ => text.strip_prefix("error:").map(|code| Outcome::Error(Word::of(code))).ok_or(NotKnown),
    }
}
