//! Argon2id tags that have been worked out already.
//!
//! A hash takes as long as dozens of transactions, and a transaction keeps every other tab waiting. So the shell
//! rehearses an input on a copy of the world that it knows, and hands the tags of the rehearsal to the transaction. One that
//! is missing, as after another tab has changed the PIN, is worked out on the spot: what comes of an input never
//! depends on what is in here.

use super::{policy::PinCost, stack::overwritten_after};
use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

/// The length of a tag, bytes.
pub const TAG: usize = 32;
/// The length of a salt, bytes.
pub const SALT: usize = 16;

/// Tags by what they were made of. Wiped when dropped.
#[derive(Default)]
pub struct Hashes(Vec<Known>);

struct Known {
    secret: Zeroizing<Vec<u8>>,
    salt: [u8; SALT],
    cost: PinCost,
    tag: [u8; TAG],
}

impl Hashes {
    /// None yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The Argon2id tag (RFC 9106) of `secret`, or zeros when the cost makes no sense (damaged storage).
    pub fn tag(&mut self, secret: &[u8], cost: PinCost, salt: [u8; SALT]) -> [u8; TAG] {
        let known = self.0.iter().find(|known| {
            known.salt == salt && known.cost == cost && known.secret.as_slice() == secret
        });
        if let Some(known) = known {
            return known.tag;
        }
        let tag = overwritten_after(|| hash(secret, cost, salt));
        self.0.push(Known { secret: Zeroizing::new(secret.to_vec()), salt, cost, tag });
        tag
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn hash(secret: &[u8], cost: PinCost, salt: [u8; SALT]) -> [u8; TAG] {
    let mut tag = [0; TAG];
    // A damaged record must not make the browser allocate gigabytes.
    let memory_kib = cost.memory_kib.min(PinCost::OWASP.memory_kib);
    let passes = cost.passes.min(PinCost::OWASP.passes);
    if let Ok(params) = Params::new(memory_kib, passes, 1, Some(TAG)) {
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        if argon2.hash_password_into(secret, &salt, &mut tag).is_err() {
            tag = [0; TAG];
        }
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_worked_out_once() {
        let mut hashes = Hashes::new();
        let first = hashes.tag(b"112358", PinCost::CHEAPEST, [1; SALT]);
        assert_eq!(hashes.tag(b"112358", PinCost::CHEAPEST, [1; SALT]), first);
        assert_eq!(hashes.len(), 1);
    }

    #[test]
    fn a_known_tag_stands_for_its_secret_salt_and_cost_only() {
        let mut hashes = Hashes::new();
        let tag = hashes.tag(b"112358", PinCost::CHEAPEST, [1; SALT]);
        let dearer = PinCost { passes: 2, ..PinCost::CHEAPEST };
        assert_ne!(hashes.tag(b"112359", PinCost::CHEAPEST, [1; SALT]), tag);
        assert_ne!(hashes.tag(b"112358", PinCost::CHEAPEST, [2; SALT]), tag);
        assert_ne!(hashes.tag(b"112358", dearer, [1; SALT]), tag);
    }
}
