//! Ed25519 (RFC 8032) under the demo's own key pair, which is public in both halves.
//!
//! The signature proves that a code is whole and of this demo. It proves nothing about who made it,
//! because the secret half is printed in `docs/ticket.md`.

use ed25519_compact::{KeyPair, PublicKey, Seed, Signature};
use sha2::{Digest, Sha256};

/// The one key id there is.
pub(super) const KEY_ID: u8 = 1;
/// Bytes of a signature.
pub(super) const SIGNATURE_LENGTH: usize = 64;

/// The seed of the key pair is SHA-256 of this phrase: nobody can take it for a secret.
const PHRASE: &str =
    "Two Phones demo key 1: public, it proves that a code is whole and not who made it";
/// Comes before the payload in what is signed, so that no signature fits anything else.
const DOMAIN: &[u8] = b"two-phones ticket v1\0";
/// The public half; a test derives it from the phrase.
const PUBLIC_KEY: [u8; 32] = [
    0x84, 0xac, 0x04, 0x2c, 0x06, 0x37, 0x66, 0x70, 0x0d, 0x39, 0xcf, 0xf6, 0xaf, 0x2c, 0x95, 0x11,
    0xb8, 0x8e, 0x81, 0xb2, 0x4d, 0x63, 0x94, 0x89, 0x41, 0x43, 0xc2, 0x5c, 0x74, 0xbb, 0x0d, 0x1a,
];

/// Signs a payload. Deterministic, as RFC 8032 has it.
pub(super) fn sign(payload: &[u8]) -> [u8; SIGNATURE_LENGTH] {
    *key_pair().sk.sign([DOMAIN, payload].concat(), None)
}

/// Whether `signature` is the demo's for this payload.
pub(super) fn fits(payload: &[u8], signature: [u8; SIGNATURE_LENGTH]) -> bool {
    PublicKey::new(PUBLIC_KEY)
        .verify([DOMAIN, payload].concat(), &Signature::new(signature))
        .is_ok()
}

fn key_pair() -> KeyPair {
    KeyPair::from_seed(Seed::new(Sha256::digest(PHRASE).into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_key_is_the_one_of_the_phrase() {
        assert_eq!(*key_pair().pk, PUBLIC_KEY);
    }

    #[test]
    fn a_signature_fits_its_payload_only() {
        assert!(fits(b"payload", sign(b"payload")));
        assert!(!fits(b"payloae", sign(b"payload")));
        let without_domain = *key_pair().sk.sign(b"payload", None);
        assert!(!fits(b"payload", without_domain));
    }
}
