//! Scripted situations (option `scenario`): what goes wrong on purpose, so that it can be practised. How often, and at which
//! step, is a [`Fault`](super::faults::Fault).

use crate::{
    faults::CAMERA,
    step::{Role, Step},
};
use std::time::Duration;

/// A scripted situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scenario {
    /// A code that is scanned counts as expired, until the old phone shows another.
    ExpiredQr,
    /// A code that is scanned counts as one of something else, until the person aims at it anew.
    WrongQrFirst,
    /// Three apps are active.
    ThreeApps,
    /// An SMS takes [`Scenario::SMS_DELAY`].
    SmsLate,
    /// No SMS arrives until "Send again" has been pressed.
    SmsNever,
    /// The camera is denied until the person tries again.
    CameraDenied,
    /// No camera is found until the person tries again.
    CameraMissing,
    /// A code that is scanned comes from a phone whose clock is ahead, until the old phone shows another.
    ClocksDiffer,
    /// The new phone's system is too old for the app.
    UnsupportedOs,
}

/// Every scenario with its word in the address.
const WORDS: [(&str, Scenario); 9] = [
    ("expired-qr", Scenario::ExpiredQr),
    ("wrong-qr-first", Scenario::WrongQrFirst),
    ("three-apps", Scenario::ThreeApps),
    ("sms-late", Scenario::SmsLate),
    ("sms-never", Scenario::SmsNever),
    ("camera-denied", Scenario::CameraDenied),
    ("camera-missing", Scenario::CameraMissing),
    ("clocks-differ", Scenario::ClocksDiffer),
    ("unsupported-os", Scenario::UnsupportedOs),
];

/// What decides whether a situation comes up on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The phone that is copied from is on the page.
    pub source: bool,
    /// The phone that is copied to is on the page.
    pub target: bool,
    /// The step at which the page begins, if not at the first.
    pub step: Option<Step>,
    /// Scanning begins with the camera.
    pub camera_first: bool,
}

/// Why a situation does not come up on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// The phone on which it would is not on the page.
    OtherPhone,
    /// The page begins after its step.
    Earlier,
    /// It is about the camera, and scanning does not begin with that.
    NeedsCamera,
}

impl Scenario {
    /// Every scenario, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        WORDS.iter().map(|&(_, scenario)| scenario)
    }

    /// How late the SMS of [`Self::SmsLate`] is.
    pub const SMS_DELAY: Duration = Duration::from_secs(20);

    /// How often it can come up.
    pub const fn most_times(self) -> u8 {
        if matches!(self, Self::ThreeApps | Self::UnsupportedOs) { 1 } else { 9 }
    }

    /// The steps at which it can be placed, the usual one first.
    pub const fn steps(self) -> &'static [Step] {
        match self {
            Self::UnsupportedOs => &[Step::STORE],
            Self::ThreeApps => &[Step::HOME, Step::SCAN],
            Self::SmsLate | Self::SmsNever => &[Step::TEMPORARY_PIN],
            Self::ExpiredQr
            | Self::WrongQrFirst
            | Self::ClocksDiffer
            | Self::CameraDenied
            | Self::CameraMissing => &[Step::SCAN],
        }
    }

    /// Whether it comes up on a page, at whichever of its steps.
    pub fn comes_up(self, page: &Shown) -> bool {
        page.lacks(self, self.steps()).is_none()
    }

    /// Its word in the address.
    pub const fn word(self) -> &'static str {
        WORDS[self as usize].0
    }

    /// The scenario of a word of the address.
    pub fn parse(word: &str) -> Option<Self> {
        WORDS.iter().find(|(known, _)| *known == word).map(|&(_, scenario)| scenario)
    }
}

impl Shown {
    /// Why a scenario comes up at none of these steps; none if it does at one of them.
    pub(super) fn lacks(self, scenario: Scenario, steps: &[Step]) -> Option<Elsewhere> {
        let lacks = |step: &Step| {
            let is_here = match step.role() {
                Role::Old => self.source,
                Role::New => self.target,
            };
            if !is_here {
                Some(Elsewhere::OtherPhone)
            } else if self.step.is_some_and(|first| first > *step) {
                Some(Elsewhere::Earlier)
            } else if CAMERA.contains(&scenario) && !self.camera_first {
                Some(Elsewhere::NeedsCamera)
            } else {
                None
            }
        };
        let mut last = None;
        for step in steps {
            last = lacks(step);
            if last.is_none() {
                break;
            }
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_situation_comes_up_where_its_step_is_still_to_come() {
        let whole = Shown { source: true, target: true, step: None, camera_first: true };
        let at = |number: u8| Shown { step: Step::try_from(number).ok(), ..whole };
        for scenario in Scenario::all() {
            let alone = |source: bool| Shown { source, target: !source, ..whole };
            assert!(scenario.comes_up(&whole) && scenario.comes_up(&alone(false)), "{scenario:?}");
            assert_eq!(scenario.comes_up(&alone(true)), scenario == Scenario::ThreeApps);
            assert!(!scenario.comes_up(&at(15)), "{scenario:?} after all of them");
            let by_tab = scenario.comes_up(&Shown { camera_first: false, ..whole });
            assert_eq!(by_tab, !CAMERA.contains(&scenario), "{scenario:?}");
        }
        assert!(Scenario::ExpiredQr.comes_up(&at(12)) && !Scenario::ExpiredQr.comes_up(&at(13)));
        assert!(Scenario::SmsLate.comes_up(&at(14)));
        assert!(
            Scenario::UnsupportedOs.comes_up(&at(0)) && !Scenario::UnsupportedOs.comes_up(&at(1))
        );
        let old = Shown { target: false, ..whole };
        assert!(Scenario::ThreeApps.comes_up(&old));
        assert!(!Scenario::ThreeApps.comes_up(&Shown { step: Some(Step::INFORMATION), ..old }));
        assert!(Scenario::ThreeApps.comes_up(&at(12)), "the new phone is refused");
    }

    #[test]
    fn a_word_names_its_scenario_and_another_word_none() {
        for (word, scenario) in WORDS {
            assert_eq!(Scenario::parse(word), Some(scenario));
            assert_eq!(scenario.word(), word);
        }
        for word in ["", "expired", "Three-Apps", "sms-late "] {
            assert_eq!(Scenario::parse(word), None, "{word:?}");
        }
    }
}
