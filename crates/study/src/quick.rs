//! A hash for keys of data that somebody opens on their own device: quicker than the one of the standard library, which also withstands who
//! chooses keys that meet. Whoever did that here would slow down the opening of their own file.

use std::hash::{BuildHasherDefault, Hasher};

/// The hash of a [`std::collections::HashMap`] or set.
pub type Quick = BuildHasherDefault<Mix>;

/// Takes eight bytes at a time.
#[derive(Debug, Default, Clone, Copy)]
pub struct Mix(u64);

impl Mix {
    /// Odd, and without a pattern: 2⁶⁴ divided by the golden ratio.
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;

    const fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(Self::ODD);
    }
}

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            let last = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
            self.add(last << 8 | rest.len() as u64);
        }
    }

    fn write_u8(&mut self, number: u8) {
        self.add(number.into());
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn finish(&self) -> u64 {
        // A map goes by the highest bits and by the lowest: they get something of those between.
        self.0 ^ self.0 >> 29
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeSet, hash::BuildHasher};

    #[test]
    fn names_that_are_alike_are_told_apart() {
        let hash = |text: &str| Quick::default().hash_one(text);
        let names: Vec<String> =
            (0..1000).flat_map(|n| [format!("P{n}"), format!("{n}")]).collect();
        for bits in [0, 57] {
            // The seven highest and lowest bits, of which there are 128 different ones.
            let found: BTreeSet<_> = names.iter().map(|name| hash(name) >> bits & 127).collect();
            assert_eq!(found.len(), 128);
        }
        let found: BTreeSet<_> = names.iter().map(|name| hash(name)).collect();
        assert_eq!(found.len(), names.len());
    }
}
