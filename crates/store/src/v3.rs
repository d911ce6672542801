//! Versions 3 and 4: bytes, in `v3/codec.rs` and the tables below, a checksum before them, and both in base64url.
//!
//! ```text
//! {"version":3,"world":"…"}      …: base64url (RFC 4648, section 5) without padding of
//!                                   8 bytes of SHA-256 over the domain and the rest | the state
//! ```
//!
//! The checksum is against accidents: whoever has the device can make one, too.
//!
//! Version 4 is of a world in which a scripted situation spoils a ticket, which version 3 does not know. Every other world stays
//! version 3, so that a page of an earlier release, open in another tab, goes on with it.

mod codec;
mod tables;

use base64ct::{Base64UrlUnpadded, Encoding};
use codec::{Codec, Reader};
use journey::world::State;
use sha2::{Digest, Sha256};

const START: &str = r#"{"version":3,"world":""#;
const START_4: &str = r#"{"version":4,"world":""#;
const END: &str = r#""}"#;

/// Bytes of the checksum.
const SUM: usize = 8;
/// Comes before the state in what is hashed.
const DOMAIN: &[u8] = b"two-phones world v3\0";

/// The text of a state.
pub fn to_text(state: &State) -> String {
    let text = seal(&to_bytes(state));
    if state.spoiled.is_some() { text.replacen(START, START_4, 1) } else { text }
}

/// The state of a text that is whole. Whether the rules can have led there is not looked at.
pub fn from_text(text: &str) -> Option<State> {
    let (encoded, is_spoiled) = match text.strip_prefix(START_4) {
        Some(encoded) => (encoded, true),
        None => (text.strip_prefix(START)?, false),
    };
    let bytes = Base64UrlUnpadded::decode_vec(encoded.strip_suffix(END)?).ok()?;
    let (sum, bytes) = bytes.split_first_chunk()?;
    let state = if *sum == checksum(bytes) { from_bytes(bytes)? } else { return None };
    (state.spoiled.is_some() == is_spoiled).then_some(state)
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

/// The text that carries these bytes, whatever they are.
pub fn seal(bytes: &[u8]) -> String {
    let sealed = [&checksum(bytes), bytes].concat();
    [START, &Base64UrlUnpadded::encode_string(&sealed), END].concat()
}

fn checksum(bytes: &[u8]) -> [u8; SUM] {
    let hash = Sha256::new().chain_update(DOMAIN).chain_update(bytes).finalize();
    let mut sum = [0; SUM];
    sum.copy_from_slice(&hash[..SUM]);
    sum
}

#[cfg(test)]
mod tests;
