//! Scripted situations (option `scenario`): what goes wrong on purpose, so that it can be practised.

use std::time::Duration;

/// A scripted situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scenario {
    /// The first code scanned counts as expired.
    ExpiredQr,
    /// The first code scanned counts as one of something else.
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
    /// The first code scanned comes from a phone whose clock is ahead.
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

impl Scenario {
    /// How late the SMS of [`Self::SmsLate`] is.
    pub const SMS_DELAY: Duration = Duration::from_secs(20);

    /// The scenario of a word of the address.
    pub fn parse(word: &str) -> Option<Self> {
        WORDS.iter().find(|(known, _)| *known == word).map(|&(_, scenario)| scenario)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_names_its_scenario_and_another_word_none() {
        for (word, scenario) in WORDS {
            assert_eq!(Scenario::parse(word), Some(scenario));
        }
        for word in ["", "expired", "Three-Apps", "sms-late "] {
            assert_eq!(Scenario::parse(word), None, "{word:?}");
        }
    }
}
