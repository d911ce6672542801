//! Version 3: bytes, in `v3/codec.rs` and the tables below, a checksum before them, and both in base64url.
//!
//! ```text
//! {"version":3,"world":"…"}      …: base64url (RFC 4648, section 5) without padding of
//!                                   8 bytes of SHA-256 over the domain and the rest | the state
//! ```
//!
//! The checksum is against accidents: whoever has the device can make one, too.

mod codec;
mod tables;

use base64ct::{Base64UrlUnpadded, Encoding};
use codec::{Codec, Reader};
use journey::world::State;
use sha2::{Digest, Sha256};

const START: &str = r#"{"version":3,"world":""#;
const END: &str = r#""}"#;

/// Bytes of the checksum.
const SUM: usize = 8;
/// Comes before the state in what is hashed.
const DOMAIN: &[u8] = b"two-phones world v3\0";

/// The text of a state.
pub fn to_text(state: &State) -> String {
    seal(&to_bytes(state))
}

/// The state of a text that is whole. Whether the rules can have led there is not looked at.
pub fn from_text(text: &str) -> Option<State> {
    let encoded = text.strip_prefix(START)?.strip_suffix(END)?;
    let bytes = Base64UrlUnpadded::decode_vec(encoded).ok()?;
    let (sum, bytes) = bytes.split_first_chunk()?;
    if *sum == checksum(bytes) { from_bytes(bytes) } else { None }
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
