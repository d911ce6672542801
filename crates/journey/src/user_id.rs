//! The user ID: what may be typed, and the only one that fits.

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
    /// Reads what a person typed. Case and spaces around it do not matter.
    ///
    /// # Errors
    /// Every reason of [`UserIdError`]; a CPR number is recognised before anything else.
    pub fn parse(typed: &str) -> Result<Self, UserIdError> {
        // With room for all: a string that grows leaves a copy behind.
        let mut text = Zeroizing::new(String::with_capacity(typed.len()));
        text.extend(typed.trim().chars().map(small));
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

/// Ten digits, with or without a hyphen, whatever dash or space a keyboard makes of it.
fn looks_like_cpr(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_dash = |c| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    digits == 10 && text.chars().all(|c| c.is_ascii_digit() || is_dash(c) || c.is_whitespace())
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
    }

    #[test]
    fn a_cpr_number_is_named_as_such() {
        for typed in ["0101701234", "010170-1234", "010170 1234", "010170–1234"] {
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
