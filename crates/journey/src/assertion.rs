//! What the device's own authenticator answers, checked without a server (W3C Web Authentication,
//! "client data" and "authenticator data", and the checks of "Verifying an Authentication Assertion").
//!
//! What the checks prove: the browser says that its authenticator has just verified its user, for this
//! page and for this question. They prove it to nobody else: the page that asks also checks, and
//! whoever controls the device controls both. `docs/biometrics.md` says more.

use serde::Deserialize;
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
    /// What the browser says it asked: JSON.
    pub client_data: &'a [u8],
    /// What the authenticator says it did.
    pub authenticator_data: &'a [u8],
}

/// Why an answer does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AssertionError {
    /// It is no such answer: broken off, or not JSON. A defect of the browser.
    #[error("the answer of the authenticator cannot be read")]
    Malformed,
    /// It answers another question: another kind, challenge or page. Replayed, or mixed up.
    #[error("the answer of the authenticator belongs to another question")]
    OtherQuestion,
    /// The authenticator did not verify its user; a touch at the most.
    #[error("the authenticator has not verified its user")]
    NotVerified,
}

/// The client data, as far as it is looked at.
#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
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
    let said: ClientData =
        serde_json::from_slice(answer.client_data).map_err(|_| AssertionError::Malformed)?;
    let data = answer.authenticator_data;
    let (Some((site, rest)), true) =
        (data.split_first_chunk::<32>(), data.len() >= AUTHENTICATOR_DATA)
    else {
        return Err(AssertionError::Malformed);
    };
    let same = said.kind == question.ceremony.kind()
        && said.challenge == base64url(question.challenge)
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

/// RFC 4648, section 5, without padding.
fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0, |bits, &byte| bits * 256 + usize::from(byte));
        let bits = bits << (8 * (3 - group.len()));
        for place in 0..=group.len() {
            text.push(char::from(LETTERS[bits >> (18 - 6 * place) & 0b11_1111]));
        }
    }
    text
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

    fn client_data(kind: &str, challenge: &str, origin: &str) -> Vec<u8> {
        format!(
            r#"{{"type":"{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false}}"#
        )
        .into_bytes()
    }

    fn authenticator_data(host: &str, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(host).to_vec();
        data.extend([flags, 0, 0, 0, 9]);
        data
    }

    fn checked(client_data: &[u8], authenticator_data: &[u8]) -> Result<(), AssertionError> {
        check(Answer { client_data, authenticator_data }, QUESTION)
    }

    #[test]
    fn the_answer_to_this_question_counts_when_the_user_was_verified() {
        let said = client_data("webauthn.get", "----AQ", "https://example.org");
        assert_eq!(checked(&said, &authenticator_data("example.org", 0b101)), Ok(()));
        // Further flags and extensions change nothing.
        let mut longer = authenticator_data("example.org", 0b1001_1101);
        longer.extend([1, 2, 3]);
        assert_eq!(checked(&said, &longer), Ok(()));
        for flags in [0b000, 0b001, 0b100] {
            let data = authenticator_data("example.org", flags);
            assert_eq!(checked(&said, &data), Err(AssertionError::NotVerified), "{flags:b}");
        }
    }

    #[test]
    fn the_answer_to_another_question_does_not_count() {
        let verified = authenticator_data("example.org", 0b101);
        for (kind, challenge, origin) in [
            ("webauthn.create", "----AQ", "https://example.org"),
            ("webauthn.get", "----AA", "https://example.org"),
            ("webauthn.get", "----AQ", "https://example.com"),
        ] {
            let said = client_data(kind, challenge, origin);
            assert_eq!(checked(&said, &verified), Err(AssertionError::OtherQuestion), "{kind}");
        }
        let said = client_data("webauthn.get", "----AQ", "https://example.org");
        let elsewhere = authenticator_data("example.com", 0b101);
        assert_eq!(checked(&said, &elsewhere), Err(AssertionError::OtherQuestion));
    }

    #[test]
    fn what_is_no_answer_is_told_apart() {
        let said = client_data("webauthn.get", "----AQ", "https://example.org");
        let data = authenticator_data("example.org", 0b101);
        for length in [0, 31, 32, data.len() - 1] {
            assert_eq!(checked(&said, &data[..length]), Err(AssertionError::Malformed), "{length}");
        }
        for said in [&b""[..], b"{}", b"[1]", &said[..said.len() - 1], &[0xFF]] {
            assert_eq!(checked(said, &data), Err(AssertionError::Malformed), "{said:?}");
        }
    }

    /// RFC 4648, section 10, with the alphabet of section 5.
    #[test]
    fn bytes_become_base64url() {
        for (bytes, text) in [
            (&b""[..], ""),
            (b"f", "Zg"),
            (b"fo", "Zm8"),
            (b"foo", "Zm9v"),
            (b"foob", "Zm9vYg"),
            (b"fooba", "Zm9vYmE"),
            (b"foobar", "Zm9vYmFy"),
            (&[0xFF, 0xFE], "__4"),
            (&[0xFB, 0xEF, 0xBE], "----"),
        ] {
            assert_eq!(base64url(bytes), text);
        }
    }
}
