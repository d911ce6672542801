//! The names of a study and of its participants, as in the address.

use sha2::{Digest, Sha256};
use std::fmt;

/// The name of a study, or of a participant: 1 to 64 of `A-Z a-z 0-9 . _ -`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name(String);

/// What is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a name has 1 to 64 of A-Z a-z 0-9 . _ -")]
pub struct NoName;

impl Name {
    /// Reads a name.
    ///
    /// # Errors
    /// [`NoName`] of anything else.
    pub fn parse(text: &str) -> Result<Self, NoName> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
        let is_name = (1..=64).contains(&text.len()) && text.bytes().all(fits);
        is_name.then(|| Self(text.to_owned())).ok_or(NoName)
    }

    /// The name of the task of who gives no plan.
    pub(crate) fn usual() -> Self {
        Self("journey".to_owned())
    }

    /// As in the address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of the world of a participant (option `session`): the same on all devices of the participant, another one for each
/// other participant and each other study. Nobody reads the participant off it who does not know the names of all.
pub fn session_of(study: &Name, participant: &Name) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    const SYMBOLS: usize = 24;
    let hash = Sha256::digest(format!("{study}/{participant}"));
    let mut session = String::from("s-");
    for place in 0..SYMBOLS {
        let bit = place * 5;
        let pair = u16::from_be_bytes([hash[bit / 8], hash[bit / 8 + 1]]);
        let five = (pair >> (11 - bit % 8)) & 31;
        session.push(char::from(ALPHABET[usize::from(five)]));
    }
    session
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_address() {
        for good in ["a", "P-07", "5f3c0e9d.x_Y", &"x".repeat(64)] {
            assert_eq!(Name::parse(good).as_ref().map(Name::as_str), Ok(good));
        }
        for bad in ["", "a b", "æ", "a/b", "a,b", &"x".repeat(65)] {
            assert_eq!(Name::parse(bad), Err(NoName), "{bad}");
        }
    }

    #[test]
    fn each_participant_has_a_session_that_an_address_takes() {
        let name = |text| Name::parse(text).expect("a name");
        let first = session_of(&name("copy"), &name("P01"));
        assert_eq!(first, session_of(&name("copy"), &name("P01")));
        assert_ne!(first, session_of(&name("copy"), &name("P02")));
        assert_ne!(first, session_of(&name("copy2"), &name("P01")));
        assert_eq!(first.len(), 26);
        assert!(
            first.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
        );
        // SHA-256 of `copy/P01`, RFC 4648 base32, in small letters.
        assert_eq!(first, "s-ee5y3vxvibred4m36nlwgzvf");
    }
}
