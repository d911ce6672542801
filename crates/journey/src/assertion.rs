//! What the device's own authenticator answers, checked without a server (W3C Web Authentication,
//! "client data" and "authenticator data", and the checks of "Verifying an Authentication Assertion").
//!
//! What the checks prove: the browser says that its authenticator has just verified its user, for this
//! page and for this question. They prove it to nobody else: the page that asks also checks, and
//! whoever controls the device controls both. `docs/biometrics.md` says more.
//!
//! The client data comes as JSON, which the browser itself reads best: here its members have been taken out of it.

use base64ct::{Base64UrlUnpadded, Encoding};
use sha2::{Digest, Sha256};

/// What an authenticator is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ceremony {
    /// A new credential.
    Create,
    /// The credential there is.
    Use,
}

impl Ceremony {
    /// The member `type` of the client data.
    const fn kind(self) -> &'static str {
        match self {
            Self::Create => "webauthn.create",
            Self::Use => "webauthn.get",
        }
    }
}

/// What was asked.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// For what.
    pub ceremony: Ceremony,
    /// The random bytes that make this question unlike any other.
    pub challenge: &'a [u8],
    /// The origin of the page, such as `https://example.org`.
    pub origin: &'a str,
    /// The relying party ID: the host of the page.
    pub host: &'a str,
}

/// What was answered.
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a> {
    /// What the browser says it asked.
    pub client_data: ClientData<'a>,
    /// What the authenticator says it did.
    pub authenticator_data: &'a [u8],
}

/// The members of the client data that are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientData<'a> {
    /// The member `type`.
    pub kind: &'a str,
    /// The member `challenge`: base64url without padding (RFC 4648, section 5).
    pub challenge: &'a str,
    /// The member `origin`.
    pub origin: &'a str,
}

/// Why an answer does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AssertionError {
    /// It is no such answer: it is broken off. A defect of the browser.
    #[error("the answer of the authenticator cannot be read")]
    Malformed,
    /// It answers another question: another kind, challenge or page. Replayed, or mixed up.
    #[error("the answer of the authenticator belongs to another question")]
    OtherQuestion,
    /// The authenticator did not verify its user; a touch at the most.
    #[error("the authenticator has not verified its user")]
    NotVerified,
}

/// SHA-256 of the relying party ID, the flags, the counter of signatures.
const AUTHENTICATOR_DATA: usize = 32 + 1 + 4;
/// The flag "user present".
const PRESENT: u8 = 0b001;
/// The flag "user verified".
const VERIFIED: u8 = 0b100;

/// Whether `answer` says that the user was verified for this very question.
///
/// # Errors
/// An [`AssertionError`] for what is wrong with it.
pub fn check(answer: Answer, question: Question) -> Result<(), AssertionError> {
    let Answer { client_data: said, authenticator_data: data } = answer;
    let (Some((site, rest)), true) =
        (data.split_first_chunk::<32>(), data.len() >= AUTHENTICATOR_DATA)
    else {
        return Err(AssertionError::Malformed);
    };
    let same = said.kind == question.ceremony.kind()
        && said.challenge == Base64UrlUnpadded::encode_string(question.challenge)
        && said.origin == question.origin
        && site[..] == Sha256::digest(question.host)[..];
    if !same {
        return Err(AssertionError::OtherQuestion);
    }
    if rest[0] & (PRESENT | VERIFIED) == PRESENT | VERIFIED {
        Ok(())
    } else {
        Err(AssertionError::NotVerified)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTION: Question = Question {
        ceremony: Ceremony::Use,
        challenge: &[0xFB, 0xEF, 0xBE, 0x01],
        origin: "https://example.org",
        host: "example.org",
    };

    const SAID: ClientData =
        ClientData { kind: "webauthn.get", challenge: "----AQ", origin: "https://example.org" };

    fn authenticator_data(host: &str, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(host).to_vec();
        data.extend([flags, 0, 0, 0, 9]);
        data
    }

    fn checked(client_data: ClientData, authenticator_data: &[u8]) -> Result<(), AssertionError> {
        check(Answer { client_data, authenticator_data }, QUESTION)
    }

    #[test]
    fn the_answer_to_this_question_counts_when_the_user_was_verified() {
        assert_eq!(checked(SAID, &authenticator_data("example.org", 0b101)), Ok(()));
        // Further flags and extensions change nothing.
        let mut longer = authenticator_data("example.org", 0b1001_1101);
        longer.extend([1, 2, 3]);
        assert_eq!(checked(SAID, &longer), Ok(()));
        for flags in [0b000, 0b001, 0b100] {
            let data = authenticator_data("example.org", flags);
            assert_eq!(checked(SAID, &data), Err(AssertionError::NotVerified), "{flags:b}");
        }
    }

    #[test]
    fn the_answer_to_another_question_does_not_count() {
        let verified = authenticator_data("example.org", 0b101);
        for said in [
            ClientData { kind: "webauthn.create", ..SAID },
            ClientData { challenge: "----AA", ..SAID },
            ClientData { challenge: "----AQ==", ..SAID },
            ClientData { challenge: "++++AQ", ..SAID },
            ClientData { origin: "https://example.com", ..SAID },
        ] {
            let counts = checked(said, &verified);
            assert_eq!(counts, Err(AssertionError::OtherQuestion), "{said:?}");
        }
        let elsewhere = authenticator_data("example.com", 0b101);
        assert_eq!(checked(SAID, &elsewhere), Err(AssertionError::OtherQuestion));
    }

    #[test]
    fn what_is_no_answer_is_told_apart() {
        let data = authenticator_data("example.org", 0b101);
        for length in [0, 31, 32, data.len() - 1] {
            assert_eq!(checked(SAID, &data[..length]), Err(AssertionError::Malformed), "{length}");
        }
    }
}
