//! The user ID: what may be typed, and the only one that fits.

use super::characters::meant;
use std::fmt;
use zeroize::Zeroizing;

/// The fewest and the most characters of a user ID (public guidance).
pub const LENGTH: std::ops::RangeInclusive<usize> = 5..=48;
const SPECIAL: &str = "{}!#$^,*()_+-=:;?.@ ";

/// A well-formed user ID in its canonical form (lower case, no spaces around).
#[derive(Clone, PartialEq, Eq)]
pub struct UserId(Zeroizing<String>);

/// Why a text is no user ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UserIdError {
    /// Nothing was typed.
    #[error("the user ID is empty")]
    Empty,
    /// Ten digits, with or without a hyphen: it looks like a CPR number and is not looked at further.
    #[error("this looks like a CPR number")]
    LooksLikeCpr,
    /// Fewer than 5 characters.
    #[error("a user ID has at least 5 characters")]
    TooShort,
    /// More than 48 characters.
    #[error("a user ID has at most 48 characters")]
    TooLong,
    /// A character that no user ID has.
    #[error("a user ID has letters, digits and some special characters only")]
    BadCharacter,
}

impl UserId {
    /// Reads what a person typed or pasted. Case and spaces around it do not matter, nor which dash or which script's digits
    /// it has, nor marks that are not seen.
    ///
    /// # Errors
    /// Every reason of [`UserIdError`]; a CPR number is recognised before anything else.
    pub fn parse(typed: &str) -> Result<Self, UserIdError> {
        // With room for all: a string that grows leaves a copy behind.
        let mut text = Zeroizing::new(String::with_capacity(typed.len()));
        text.extend(typed.chars().filter_map(meant).map(small));
        trim(&mut text);
        if text.is_empty() {
            return Err(UserIdError::Empty);
        }
        if looks_like_cpr(&text) {
            return Err(UserIdError::LooksLikeCpr);
        }
        if !text.chars().all(is_allowed) {
            return Err(UserIdError::BadCharacter);
        }
        let length = text.chars().count();
        if length < *LENGTH.start() {
            Err(UserIdError::TooShort)
        } else if length > *LENGTH.end() {
            Err(UserIdError::TooLong)
        } else {
            Ok(Self(text))
        }
    }

    /// The canonical form as bytes, for hashing.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// The small letter, of those that are allowed: Unicode's table of all of them is 5 KB of the download.
fn small(c: char) -> char {
    match c {
        'Æ' => 'æ',
        'Ø' => 'ø',
        'Å' => 'å',
        other => other.to_ascii_lowercase(),
    }
}

fn is_allowed(c: char) -> bool {
    c.is_ascii_alphanumeric() || "æøå".contains(c) || SPECIAL.contains(c)
}

/// Takes the spaces around a text away, where it is: a copy would be one more to wipe.
fn trim(text: &mut String) {
    text.truncate(text.trim_end().len());
    let before = text.len() - text.trim_start().len();
    text.drain(..before);
}

/// Ten digits, with or without hyphens and spaces.
fn looks_like_cpr(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits == 10 && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ' '))
}

impl fmt::Debug for UserId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UserId(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_outer_spaces_do_not_matter() {
        assert_eq!(UserId::parse(" Karla-Demo "), UserId::parse("karla-demo"));
        assert_eq!(UserId::parse("ÆØÅ-Demo"), UserId::parse("æøå-demo"));
    }

    #[test]
    fn what_a_copy_brings_along_does_not_matter() {
        for pasted in [
            "\u{2066}karla-demo\u{2069}",
            "karla\u{2011}demo",
            "karla–demo\u{A0}",
            "\u{FEFF}Ｋarla−demo\r\n",
        ] {
            assert_eq!(UserId::parse(pasted), UserId::parse("karla-demo"), "{pasted:?}");
        }
        assert_eq!(UserId::parse("\u{200B}"), Err(UserIdError::Empty));
    }

    #[test]
    fn a_cpr_number_is_named_as_such() {
        for typed in ["0101701234", "010170-1234", "010170 1234", "010170–1234", "٠١٠١٧٠-١٢٣٤"]
        {
            assert_eq!(UserId::parse(typed), Err(UserIdError::LooksLikeCpr));
        }
        assert!(UserId::parse("01017012345").is_ok());
    }

    #[test]
    fn the_length_counts_characters() {
        assert_eq!(UserId::parse("åæøå"), Err(UserIdError::TooShort));
        assert!(UserId::parse("åæøåå").is_ok());
        assert!(UserId::parse(&"å".repeat(48)).is_ok());
        assert_eq!(UserId::parse(&"a".repeat(49)), Err(UserIdError::TooLong));
    }

    #[test]
    fn only_the_listed_characters_are_taken() {
        assert!(UserId::parse("a{}!#$^,*()_+-=:;?.@ b").is_ok());
        assert_eq!(UserId::parse("karla<demo>"), Err(UserIdError::BadCharacter));
        assert_eq!(UserId::parse(""), Err(UserIdError::Empty));
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", UserId::parse("karla-demo")), "Ok(UserId(…))");
    }
}
