//! Scripted situations (option `scenario`): what goes wrong on purpose, so that it can be practised.

use crate::step::Step;
use std::time::Duration;

/// A scripted situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scenario {
    /// The first code scanned counts as expired, until the old phone shows another.
    ExpiredQr,
    /// The first code scanned counts as one of something else, until the person aims at it anew.
    WrongQrFirst,
    /// Three apps are active from the start.
    ThreeApps,
    /// Every SMS takes 20 seconds.
    SmsLate,
    /// No SMS arrives until "Send again" has been pressed.
    SmsNever,
    /// The first try to open the camera is denied.
    CameraDenied,
    /// The first try to open the camera finds none.
    CameraMissing,
    /// The first code scanned comes from a phone whose clock is ahead, until the old phone shows another.
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

impl Scenario {
    /// Every scenario, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        WORDS.iter().map(|&(_, scenario)| scenario)
    }

    /// How late the SMS of [`Self::SmsLate`] is.
    pub const SMS_DELAY: Duration = Duration::from_secs(20);

    /// Whether it makes a code count as one that cannot be used.
    pub const fn spoils_a_ticket(self) -> bool {
        matches!(self, Self::ExpiredQr | Self::WrongQrFirst | Self::ClocksDiffer)
    }

    /// Whether it comes up on a page.
    pub fn comes_up(self, page: &Shown) -> bool {
        let begins_by = |last: u8| page.step.is_none_or(|step| step.number() <= last);
        match self {
            Self::ThreeApps => (page.source && begins_by(1)) || (page.target && begins_by(12)),
            Self::UnsupportedOs => page.target && begins_by(0),
            Self::CameraDenied | Self::CameraMissing => {
                page.target && page.camera_first && begins_by(12)
            }
            Self::ExpiredQr | Self::WrongQrFirst | Self::ClocksDiffer => {
                page.target && begins_by(12)
            }
            Self::SmsLate | Self::SmsNever => page.target && begins_by(14),
        }
    }

    /// Its word in the address.
    pub fn word(self) -> &'static str {
        WORDS.iter().find(|(_, scenario)| *scenario == self).map_or("", |&(word, _)| word)
    }

    /// The scenario of a word of the address.
    pub fn parse(word: &str) -> Option<Self> {
        WORDS.iter().find(|(known, _)| *known == word).map(|&(_, scenario)| scenario)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_situation_comes_up_where_its_step_is_still_to_come() {
        let whole = Shown { source: true, target: true, step: None, camera_first: true };
        let at = |number: u8| Shown { step: Step::try_from(number).ok(), ..whole };
        for (_, scenario) in WORDS {
            let alone = |source: bool| Shown { source, target: !source, ..whole };
            assert!(scenario.comes_up(&whole) && scenario.comes_up(&alone(false)), "{scenario:?}");
            assert_eq!(scenario.comes_up(&alone(true)), scenario == Scenario::ThreeApps);
            assert!(!scenario.comes_up(&at(15)), "{scenario:?} after all of them");
            let by_tab = scenario.comes_up(&Shown { camera_first: false, ..whole });
            let needs_camera =
                [Scenario::CameraDenied, Scenario::CameraMissing].contains(&scenario);
            assert_eq!(by_tab, !needs_camera, "{scenario:?}");
        }
        assert!(Scenario::ExpiredQr.comes_up(&at(12)) && !Scenario::ExpiredQr.comes_up(&at(13)));
        assert!(Scenario::SmsLate.comes_up(&at(14)));
        assert!(
            Scenario::UnsupportedOs.comes_up(&at(0)) && !Scenario::UnsupportedOs.comes_up(&at(1))
        );
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
