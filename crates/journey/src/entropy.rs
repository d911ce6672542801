//! Randomness as an argument: the shell brings a seed, the domain stretches it.

use super::{hashes::Hashes, stack::overwritten_after};
use sha2::{Digest, Sha256};
use std::{borrow::Borrow, fmt};
use zeroize::Zeroizing;

/// A stream of random bytes grown from one seed: SHA-256 over the seed and a block number. SMS codes are made of it, so that
/// the seed is wiped when dropped, and stays at its place until then. With the bytes come the slow hashes that were made
/// with them before, if any.
pub struct Entropy {
    seed: Box<Zeroizing<[u8; 32]>>,
    block: u64,
    hashes: Hashes,
}

impl Entropy {
    /// The stream that grows from `seed`, 32 bytes of the platform's randomness.
    pub fn from_seed(seed: impl Borrow<[u8; 32]>) -> Self {
        Self::rehearsed(seed, Hashes::new())
    }

    /// The same stream as it was at first, after a rehearsal that worked these hashes out.
    pub fn rehearsed(seed: impl Borrow<[u8; 32]>, hashes: Hashes) -> Self {
        let mut own = Box::new(Zeroizing::new([0; 32]));
        own.copy_from_slice(seed.borrow());
        Self { seed: own, block: 0, hashes }
    }

    /// The hashes that are known by now.
    pub fn into_hashes(self) -> Hashes {
        self.hashes
    }

    /// The hashes that are known, to look one up or to have it worked out.
    pub const fn hashes(&mut self) -> &mut Hashes {
        &mut self.hashes
    }

    /// The next `N` bytes, `N` up to 32.
    pub fn take<const N: usize>(&mut self) -> [u8; N] {
        const { assert!(N <= 32, "one block is 32 bytes") };
        let bytes = overwritten_after(|| {
            let mut hash = Sha256::new();
            hash.update(self.seed.as_slice());
            hash.update(self.block.to_be_bytes());
            let mut bytes = [0; N];
            bytes.copy_from_slice(&hash.finalize()[..N]);
            bytes
        });
        self.block += 1;
        bytes
    }

    /// A number below `bound`, evenly spread (the bias of the modulus is below 2⁻³² for our bounds).
    pub fn below(&mut self, bound: u32) -> u32 {
        let wide = u64::from_be_bytes(self.take());
        u32::try_from(wide % u64::from(bound.max(1))).unwrap_or(0)
    }
}

impl fmt::Debug for Entropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entropy(…)")
    }
}
