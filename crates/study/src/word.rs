//! The words that a record can hold.

/// A word that is compiled in: the name of a screen or a control, a cause. It can hold no digit that somebody entered, no user ID and no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Word(&'static str);

impl Word {
    /// No word.
    pub const NONE: Self = Self("");
    /// Stands for a word that is not known here, so that a record is never lost.
    pub const OTHER: Self = Self("other");

    /// The word of a text, [`Self::NONE`] of an empty one, [`Self::OTHER`] of one that is not known.
    pub fn of(text: &str) -> Self {
        if text.is_empty() {
            return Self::NONE;
        }
        WORDS.binary_search(&text).map_or(Self::OTHER, |at| Self(WORDS[at]))
    }

    /// Every word, in the order of the alphabet.
    pub fn all() -> impl Iterator<Item = Self> {
        WORDS.iter().map(|word| Self(word))
    }

    /// As it is written.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

/// Every word: screens, controls and refusals of the journey, and what the page of a study tells besides, in the order of the alphabet.
const WORDS: &[&str] = &[
    "about",
    "activate",
    "activated",
    "activation-lapsed",
    "advice",
    "after-reload",
    "agreed",
    "allow",
    "apps",
    "ask-copied",
    "ask-to-notify",
    "asked",
    "away",
    "back",
    "bad-signature",
    "began",
    "biometric-settings",
    "biometrics",
    "blocked",
    "blocked-by-page",
    "busy",
    "camera",
    "cancel-copying",
    "cancel-yes",
    "captions",
    "change-pin",
    "change-pin-create",
    "change-pin-repeat",
    "choose-pin",
    "choose-way",
    "cleared",
    "clocks-differ",
    "code",
    "code-expired",
    "code-is-shown",
    "code-scanned",
    "confirm-cancel",
    "confirm-delete",
    "confirm-give-up",
    "confirm-remove",
    "copy-to-new-app",
    "create-pin",
    "damaged-code",
    "danish",
    "delete",
    "delete-yes",
    "deleted",
    "denied",
    "disabled",
    "dismiss-sms",
    "done",
    "ended",
    "english",
    "enter-pin",
    "erased",
    "expired-code",
    "failed",
    "first-frame",
    "for-real",
    "foreign-code",
    "found",
    "gave-up",
    "get",
    "get-started",
    "give-up",
    "give-up-yes",
    "help",
    "home",
    "host",
    "identity-card",
    "information",
    "insecure-page",
    "installed",
    "installing",
    "keep-as-backup",
    "language",
    "language-settings",
    "leave-code",
    "longer-limits",
    "looks-like-cpr",
    "menu",
    "missing",
    "mistyped-code",
    "moderator",
    "more-time",
    "new-phone-has-app",
    "new-pin",
    "next",
    "no-camera",
    "no-limits",
    "no-picture",
    "no-user-id",
    "not-now",
    "not-recognised",
    "not-the-demo-user",
    "not-yet",
    "nothing",
    "notification-settings",
    "notifications",
    "ok",
    "open",
    "other",
    "other-tab",
    "outside",
    "participant",
    "pasted",
    "phone",
    "picture",
    "picture-failed",
    "picture-without-code",
    "pin",
    "pin-blocked",
    "pin-changed",
    "pin-changed-ok",
    "pin-locked",
    "pin-mismatch",
    "pixels-withheld",
    "ready-to-scan",
    "refused",
    "remove",
    "remove-yes",
    "repeat-pin",
    "replaced-code",
    "requirements",
    "scan",
    "scan-again",
    "scan-help",
    "scanned",
    "scanner-failed",
    "screen",
    "screen-failed",
    "send-again",
    "set-biometrics",
    "settings",
    "show-code",
    "show-new-code",
    "silent",
    "start-copying",
    "stop",
    "stopped",
    "storage-full",
    "storage-missing",
    "store",
    "tab-withheld",
    "temporary-pin",
    "temporary-pin-ended",
    "temporary-pin-expired",
    "time-up",
    "too-many-apps",
    "trivial-pin",
    "try-camera-again",
    "typed",
    "typed-code",
    "unknown-key",
    "unknown-version",
    "unsupported",
    "unsupported-system",
    "update-system",
    "use-biometrics",
    "used-code",
    "user-id",
    "usual-limits",
    "waiting",
    "waiting-time",
    "way-activation-code",
    "way-copy",
    "way-passport",
    "withdrawn",
    "world-lost",
    "wrong-pin",
    "wrong-temporary-pin",
    "yes-copy",
    "your-apps",
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    /// The texts in quotes behind these beginnings in a file of the journey.
    fn quoted(file: &str, beginnings: &[&str]) -> Vec<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../journey/src").join(file);
        let code = fs::read_to_string(&path).expect("a source file of the journey");
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let mut words = Vec::new();
        for beginning in beginnings {
            for rest in code.split(beginning).skip(1) {
                let rest = rest.trim_start();
                if let Some((word, _)) = rest.strip_prefix('"').and_then(|it| it.split_once('"')) {
                    words.push(word.to_owned());
                }
            }
        }
        words
    }

    #[test]
    fn every_screen_control_and_refusal_of_the_journey_is_known() {
        let mut words = quoted("control.rs", &["=>"]);
        words.extend(quoted(
            "facts.rs",
            &["of(", "beside(", "saying(", "Moment::UserIdCpr,", "Moment::UserIdWrong,"],
        ));
        words.extend(quoted("service/tickets.rs", &["=>"]));
        assert!(words.len() > 120, "{}", words.len());
        for word in words {
            assert_eq!(Word::of(&word).as_str(), word, "crates/study/src/word.rs lacks a word");
        }
    }

    #[test]
    fn the_words_are_in_order_and_none_has_a_digit() {
        assert!(WORDS.is_sorted());
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
        assert!(WORDS.iter().all(|word| word.bytes().all(fits)));
    }

    #[test]
    fn what_somebody_entered_is_no_word() {
        for secret in ["112358", "karla-demo", "12345678", "Karla-Demo", "DEMO1:ABC"] {
            assert_eq!(Word::of(secret), Word::OTHER, "{secret}");
        }
        assert_eq!(Word::of(""), Word::NONE);
    }
}
