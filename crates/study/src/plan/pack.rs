//! A plan in the fragment of a link: its text, compressed (DEFLATE, RFC 1951) and in signs that an address takes (base64url without padding,
//! RFC 4648). What is packed need not be a plan: a draft with mistakes comes back as it was.

use super::LARGEST;
use crate::sitting::Problem;
use base64ct::{Base64UrlUnpadded, Encoding};
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use serde_json::json;
use std::io::{Read, Write};

/// The signs of the longest text that is unpacked: more than any text of [`LARGEST`] bytes is packed into.
pub const LONGEST_PACKED: usize = 280_000;

/// Why a text is not packed or unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The plan is larger than [`LARGEST`], or what is packed longer than [`LONGEST_PACKED`].
    #[error("the plan is too large for a link")]
    TooLarge,
    /// It has signs that no packed text has.
    #[error("the plan in the link has signs that do not belong there")]
    Signs,
    /// Its end is missing, or something in it has changed.
    #[error("the plan in the link is incomplete")]
    Damaged,
}

impl PackError {
    /// The stable word, by which the page has its own words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Signs | Self::Damaged => "damaged",
        }
    }
}

/// Packs a text.
///
/// # Errors
/// When it is larger than any plan.
pub fn pack(text: &str) -> Result<String, PackError> {
    if text.len() > LARGEST {
        return Err(PackError::TooLarge);
    }
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
    // Writing to memory does not fail.
    let packed = written.map_err(|_| PackError::TooLarge)?;
    Ok(Base64UrlUnpadded::encode_string(&packed))
}

/// The text that was packed.
///
/// # Errors
/// When it is none, or was larger than any plan.
pub fn unpack(packed: &str) -> Result<String, PackError> {
    if packed.len() > LONGEST_PACKED {
        return Err(PackError::TooLarge);
    }
    let bytes = Base64UrlUnpadded::decode_vec(packed).map_err(|_| PackError::Signs)?;
    let mut text = Vec::new();
    // A small text can unpack to a very large one.
    let mut decoder = DeflateDecoder::new(bytes.as_slice()).take(LARGEST as u64 + 1);
    decoder.read_to_end(&mut text).map_err(|_| PackError::Damaged)?;
    if text.len() > LARGEST {
        return Err(PackError::TooLarge);
    }
    String::from_utf8(text).map_err(|_| PackError::Damaged)
}

/// For scripts: `{"packed": TEXT}`, or the answer of [`Problem`].
pub fn packed(plan: &str) -> String {
    let packed = pack(plan).map(|packed| json!({ "packed": packed }).to_string());
    packed.unwrap_or_else(|error| Problem::from(error).answer())
}

/// For scripts: `{"plan": TEXT}`, or the answer of [`Problem`].
pub fn unpacked(packed: &str) -> String {
    let plan = unpack(packed).map(|plan| json!({ "plan": plan }).to_string());
    plan.unwrap_or_else(|error| Problem::from(error).answer())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAN: &str = r#"{"version":1,"study":"pilot","tasks":[{"id":"copy","text":"Kopiér appen, så den virker."}]}"#;

    #[test]
    fn a_packed_plan_comes_back_as_it_was() {
        let packed = pack(PLAN).expect("it is small");
        assert!(packed.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_'));
        assert_eq!(unpack(&packed).as_deref(), Ok(PLAN));
        assert_eq!(unpack(&pack("").expect("it is empty")).as_deref(), Ok(""));
    }

    #[test]
    fn a_link_that_lost_its_end_is_refused() {
        let packed = pack(PLAN).expect("it is small");
        for length in 0..packed.len() {
            assert!(unpack(&packed[..length]).is_err(), "{length} of {}", packed.len());
        }
    }

    #[test]
    fn scripts_get_the_plan_or_the_word_of_what_is_wrong() {
        let answer: serde_json::Value = serde_json::from_str(&packed(PLAN)).expect("an answer");
        let back = unpacked(answer["packed"].as_str().expect("a packed plan"));
        assert_eq!(back, json!({ "plan": PLAN }).to_string());
        let damaged = json!({ "problem": { "word": "plan-damaged", "what": "", "more": "" } });
        assert_eq!(unpacked("a-plan?"), damaged.to_string());
    }

    #[test]
    fn other_signs_are_named_as_such() {
        for text in ["%7B", "a b", "====", "é"] {
            assert_eq!(unpack(text), Err(PackError::Signs), "{text}");
        }
    }

    #[test]
    fn nothing_larger_than_a_plan_is_packed_or_unpacked() {
        let largest = "x".repeat(LARGEST);
        let packed = pack(&largest).expect("just small enough");
        assert_eq!(unpack(&packed).map(|it| it.len()), Ok(LARGEST));
        assert_eq!(pack(&format!("{largest}x")), Err(PackError::TooLarge));
        assert_eq!(unpack(&"A".repeat(LONGEST_PACKED + 1)), Err(PackError::TooLarge));
        let mut bomb = DeflateEncoder::new(Vec::new(), Compression::best());
        bomb.write_all(&vec![b' '; 40_000_000]).expect("it goes to memory");
        let bomb = Base64UrlUnpadded::encode_string(&bomb.finish().expect("it is in memory"));
        assert!(bomb.len() < LONGEST_PACKED);
        assert_eq!(unpack(&bomb), Err(PackError::TooLarge));
    }

    #[test]
    fn what_cannot_be_compressed_still_fits() {
        // Letters without any order, from a small generator: no compressor makes them shorter than six bits each.
        let mut state = 1_u32;
        let letters: String = (0..LARGEST)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                char::from(b' ' + u8::try_from((state >> 24) % 95).unwrap_or(0))
            })
            .collect();
        let packed = pack(&letters).expect("as large as a plan may be");
        assert!(packed.len() <= LONGEST_PACKED, "{}", packed.len());
        assert_eq!(unpack(&packed), Ok(letters));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_text_panics(text in ".{0,400}") {
            let packed = pack(&text)?;
            prop_assert_eq!(unpack(&packed), Ok(text.clone()));
            let _ = unpack(&text);
        }

        #[test]
        fn no_packed_text_panics(packed in "[A-Za-z0-9_-]{0,400}") {
            let _ = unpack(&packed);
        }
    }
}
