//! Faults: scripted situations as an address asks for them (option `scenario`), and what is left of them.

use super::{
    scenario::{Elsewhere, Scenario, Shown},
    step::Step,
};
use std::fmt;

/// A scripted situation, where it is placed, and how often it comes up: `NAME[@STEP][*TIMES]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// The situation.
    pub scenario: Scenario,
    /// The step at which it comes up, where there is a choice; else at the first of its steps that is still to come.
    pub step: Option<Step>,
    /// How often it comes up, 1 to 9; what one time is, [`Faults`] says.
    pub times: u8,
}

/// Why a text asks for no faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FaultsError {
    /// A part has another form, or names nothing that there is.
    #[error("part {part} is not of the form NAME@STEP*TIMES")]
    Unknown {
        /// Which part it is, from 1.
        part: usize,
    },
    /// It cannot come up at the step at which it is placed.
    #[error("{0} is placed at a step at which it cannot come up")]
    Misplaced(Fault),
    /// It comes up once only, or nine times at most.
    #[error("{0} cannot come up so often")]
    TooOften(Fault),
    /// It is named a second time.
    #[error("{0} is named twice")]
    Twice(Fault),
}

/// Faults that differ: `sms-late@14,camera-denied@12`. No two exclude each other: those that are about the same thing come up one
/// after the other, in the order of [`CODE`], [`SMS`] and [`CAMERA`].
///
/// Each stays until the person has remedied it as often as it was asked for. Neither a reload nor "Back" nor another tab is a
/// remedy, nor is giving up. One time of each is:
///
/// | fault | one time | remedied when |
/// |---|---|---|
/// | `expired-qr`, `clocks-differ` | a code, scanned or typed | another code of the old phone is scanned or typed |
/// | `wrong-qr-first` | an aim at a code | the person aims anew; typing the code ends all times |
/// | `three-apps` | three apps are active, from the start or from step 12 on; once | at once: the apps are there until one is deleted |
/// | `sms-late` | an SMS that takes [`Scenario::SMS_DELAY`] | it is entered, or another is sent after it |
/// | `sms-never` | an SMS that does not arrive | "Send again" is pressed |
/// | `camera-denied`, `camera-missing` | a try to open the camera | "Try again" is pressed; a code that was read in another way ends all times |
/// | `unsupported-os` | the new phone's system is too old; once | the system is updated |
///
/// In four bits each: how often each scenario comes up, and above them where [`Scenario::ThreeApps`] is placed, the only one that
/// has a choice: not, or at the first or second of its steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Faults(u64);

/// What makes a code count as one that cannot be used, in the order in which it comes up.
pub const CODE: &[Scenario] =
    &[Scenario::WrongQrFirst, Scenario::ClocksDiffer, Scenario::ExpiredQr];
/// What keeps an SMS from arriving at once, in the order in which it comes up.
pub const SMS: &[Scenario] = &[Scenario::SmsNever, Scenario::SmsLate];
/// What keeps the camera from opening, in the order in which it comes up.
pub const CAMERA: &[Scenario] = &[Scenario::CameraDenied, Scenario::CameraMissing];
/// What is wrong with the system of the new phone.
pub const SYSTEM: &[Scenario] = &[Scenario::UnsupportedOs];

/// Where the place of the three apps is.
const PLACE: u32 = 36;

impl Fault {
    /// A scenario once, at the first of its steps that is still to come.
    pub const fn of(scenario: Scenario) -> Self {
        Self { scenario, step: None, times: 1 }
    }

    fn parse(text: &str) -> Option<Self> {
        let named = |scenario: Scenario| Some((scenario, text.strip_prefix(scenario.word())?));
        let (scenario, rest) = Scenario::all().find_map(named)?;
        let (mut fault, mut rest) = (Self::of(scenario), rest.as_bytes());
        if let [b'@', more @ ..] = rest {
            let (number, more) = number(more)?;
            fault.step = Some(Step::try_from(number).ok()?);
            rest = more;
        }
        if let [b'*', more @ ..] = rest {
            (fault.times, rest) = number(more)?;
        }
        rest.is_empty().then_some(fault)
    }

    /// Why it does not come up on a page; none if it does.
    pub fn elsewhere(&self, page: &Shown) -> Option<Elsewhere> {
        let placed = self.step.as_slice();
        page.lacks(self.scenario, if placed.is_empty() { self.scenario.steps() } else { placed })
    }
}

impl Faults {
    /// These faults.
    ///
    /// # Errors
    /// [`FaultsError`]: one of them is not to be had, or is there already.
    pub fn new(faults: impl IntoIterator<Item = Fault>) -> Result<Self, FaultsError> {
        faults.into_iter().try_fold(Self::default(), Self::with)
    }

    /// The faults of a text, with commas between them.
    ///
    /// # Errors
    /// [`FaultsError`]: the first part that is not to be had, and why.
    pub fn parse(text: &str) -> Result<Self, FaultsError> {
        let mut all = Self::default();
        for (part, text) in text.split(',').enumerate() {
            all = all.with(Fault::parse(text).ok_or(FaultsError::Unknown { part: part + 1 })?)?;
        }
        Ok(all)
    }

    /// These faults, of which nothing but their number is known.
    pub fn from_bits(bits: u64) -> Option<Self> {
        Self::new(Self(bits).iter()).ok().filter(|faults| faults.0 == bits)
    }

    /// The number that stands for them.
    pub const fn bits(self) -> u64 {
        self.0
    }

    fn with(self, fault: Fault) -> Result<Self, FaultsError> {
        let Fault { scenario, step, times } = fault;
        let mut bits = u64::from(times) << shift(scenario);
        if let Some(step) = step {
            let mut steps = scenario.steps().iter();
            let place = steps.position(|it| *it == step).ok_or(FaultsError::Misplaced(fault))?;
            // With one step there is one way to say it.
            if scenario == Scenario::ThreeApps {
                bits |= (place as u64 + 1) << PLACE;
            }
        }
        if times == 0 || times > scenario.most_times() {
            return Err(FaultsError::TooOften(fault));
        }
        if self.has(scenario) {
            return Err(FaultsError::Twice(fault));
        }
        Ok(Self(self.0 | bits))
    }

    /// How often this one comes up.
    fn times(self, scenario: Scenario) -> u8 {
        let [low, ..] = (self.0 >> shift(scenario)).to_le_bytes();
        low & 0xF
    }

    /// Whether this one is among them.
    pub fn has(self, scenario: Scenario) -> bool {
        self.times(scenario) > 0
    }

    /// Each of them, in the order of the scenarios.
    pub fn iter(self) -> impl Iterator<Item = Fault> {
        Scenario::all().filter(move |&scenario| self.has(scenario)).map(move |scenario| {
            let place = match scenario {
                Scenario::ThreeApps => ((self.0 >> PLACE) as usize).checked_sub(1),
                _ => None,
            };
            let step = place.and_then(|place| scenario.steps().get(place).copied());
            Fault { scenario, step, times: self.times(scenario) }
        })
    }

    /// Whether nothing goes wrong on purpose.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether there is one and no more, and which, if all of them are to come up once and nowhere in particular.
    pub fn as_one(self) -> Option<Option<Scenario>> {
        let is_it = |scenario: &Scenario| self.0 == 1 << shift(*scenario);
        let one = Scenario::all().find(is_it);
        (one.is_some() || self.is_empty()).then_some(one)
    }

    /// Those that do not come up on a page, each with the reason. Who runs a study asks before the session begins.
    pub fn elsewhere(self, page: Shown) -> impl Iterator<Item = (Fault, Elsewhere)> {
        self.iter().filter_map(move |fault| Some((fault, fault.elsewhere(&page)?)))
    }

    /// Which of a kind comes up: [`CODE`], [`SMS`], [`CAMERA`] or [`SYSTEM`].
    pub fn first(self, kind: &[Scenario]) -> Option<Scenario> {
        kind.iter().copied().find(|&scenario| self.has(scenario))
    }

    /// The person has remedied what comes up of a kind, once.
    pub(super) fn remedy(&mut self, kind: &[Scenario]) {
        if let Some(scenario) = self.first(kind) {
            self.0 -= 1 << shift(scenario);
        }
    }

    /// The person has got by without what all of a kind are about.
    pub(super) fn end(&mut self, kind: &[Scenario]) {
        while self.first(kind).is_some() {
            self.remedy(kind);
        }
    }

    /// Takes the one away that makes three apps active, if it is placed at step 12 or if it is not.
    pub(super) fn take_three_apps(&mut self, at_scan: bool) -> bool {
        let is_due = self.has(Scenario::ThreeApps) && (self.0 >> PLACE == 2) == at_scan;
        if is_due {
            self.0 &= !(0xF << PLACE | 0xF << shift(Scenario::ThreeApps));
        }
        is_due
    }

    /// Whether these can be what is left of those.
    pub(super) fn can_be_left_of(self, asked: Self) -> bool {
        let is_left = |scenario| self.times(scenario) <= asked.times(scenario);
        Scenario::all().all(is_left)
            && (!self.has(Scenario::ThreeApps) || self.0 >> PLACE == asked.0 >> PLACE)
    }
}

/// Where the times of a scenario are.
const fn shift(scenario: Scenario) -> u32 {
    4 * scenario as u32
}

/// As in an address: what need not be said is left out.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.scenario.word())?;
        if let Some(step) = self.step {
            write!(f, "@{}", step.number())?;
        }
        if self.times != 1 {
            write!(f, "*{}", self.times)?;
        }
        Ok(())
    }
}

/// As in an address: [`Faults::parse`] reads the same of it.
impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, fault) in self.iter().enumerate() {
            if place > 0 {
                f.write_str(",")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

/// A number of one or two ASCII digits, and what comes after it.
fn number(text: &[u8]) -> Option<(u8, &[u8])> {
    match text {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] => {
            Some((10 * (tens - b'0') + ones - b'0', rest))
        }
        [ones @ b'0'..=b'9', rest @ ..] => Some((ones - b'0', rest)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
