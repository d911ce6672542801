//! Versions 3, 4 and 5: bytes, in `v3/codec.rs` and the tables below, a checksum before them, and both in base64url.
//!
//! ```text
//! {"version":3,"world":"…"}      …: base64url (RFC 4648, section 5) without padding of
//!                                   8 bytes of SHA-256 over the domain and the rest | the state
//! ```
//!
//! The checksum is against accidents: whoever has the device can make one, too.
//!
//! Each is of the worlds that those before it do not know, so that a page of an earlier release, open in another tab, goes on
//! with all others: version 4 of one in which a fault spoils a ticket, version 5 of one with several faults, or with one that is
//! placed or repeated. What a text does not need, it does not have, so they differ in their number only.

mod codec;
mod tables;

use base64ct::{Base64UrlUnpadded, Encoding};
use codec::{Codec, Reader};
use journey::world::State;
use sha2::{Digest, Sha256};

const VERSION: &str = r#"{"version":"#;
const WORLD: &str = r#","world":""#;
const END: &str = r#""}"#;

/// Bytes of the checksum.
const SUM: usize = 8;
/// Comes before the state in what is hashed.
const DOMAIN: &[u8] = b"two-phones world v3\0";

/// The text of a state.
pub fn to_text(state: &State) -> String {
    seal(version(state), &to_bytes(state))
}

/// The version of a state, as in the text.
fn version(state: &State) -> &'static str {
    if state.faults.as_one().is_none() || state.scripted.as_one().is_none() {
        "5"
    } else if state.spoiled.is_some() {
        "4"
    } else {
        "3"
    }
}

/// The state of a text that is whole. Whether the rules can have led there is not looked at.
pub fn from_text(text: &str) -> Option<State> {
    let (number, encoded) = text.strip_prefix(VERSION)?.split_at_checked(1)?;
    let encoded = encoded.strip_prefix(WORLD)?;
    let bytes = Base64UrlUnpadded::decode_vec(encoded.strip_suffix(END)?).ok()?;
    let (sum, bytes) = bytes.split_first_chunk()?;
    let state = if *sum == checksum(bytes) { from_bytes(bytes)? } else { return None };
    (version(&state) == number).then_some(state)
}

/// The bytes of a state: those of two states are the same if and only if the states are.
pub fn to_bytes(state: &State) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(512);
    state.put(&mut bytes);
    bytes
}

/// The state of these bytes, all of them.
pub fn from_bytes(bytes: &[u8]) -> Option<State> {
    let mut reader = Reader::new(bytes);
    let state = State::read(&mut reader)?;
    reader.end().map(|()| state)
}

/// The text of this version that carries these bytes, whatever they are.
pub fn seal(version: &str, bytes: &[u8]) -> String {
    let sealed = [&checksum(bytes), bytes].concat();
    [VERSION, version, WORLD, &Base64UrlUnpadded::encode_string(&sealed), END].concat()
}

fn checksum(bytes: &[u8]) -> [u8; SUM] {
    let hash = Sha256::new().chain_update(DOMAIN).chain_update(bytes).finalize();
    let mut sum = [0; SUM];
    sum.copy_from_slice(&hash[..SUM]);
    sum
}

#[cfg(test)]
mod tests;
