//! What must hold of everything that comes in from outside, a file for each way in.
//!
//! Each `holds` takes whatever bytes there are and panics where its promise is broken. `tests/hostile/` feeds
//! it random values and the committed corpus, `fuzz/` what a fuzzer comes up with: one property, two drivers.

pub mod command;
pub mod link;
pub mod options;
pub mod payload;
pub mod picture;
pub mod short_code;
pub mod snapshot;
pub mod ticket;

use journey::{
    entropy::Entropy,
    policy::{PinCost, Policy},
};

/// A property and the name it has as a fuzz target.
pub type Property = (&'static str, fn(&[u8]));

/// Every one there is.
pub const ALL: [Property; 8] = [
    ("command", command::holds),
    ("link", link::holds),
    ("options", options::holds),
    ("payload", payload::holds),
    ("picture", picture::holds),
    ("short_code", short_code::holds),
    ("snapshot", snapshot::holds),
    ("ticket", ticket::holds),
];

/// Takes numbers off the front of an input; an input that has run out is zeros.
pub struct Unstructured<'a>(pub &'a [u8]);

impl Unstructured<'_> {
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut taken = [0; N];
        let (front, rest) = self.0.split_at(N.min(self.0.len()));
        taken[..front.len()].copy_from_slice(front);
        self.0 = rest;
        taken
    }

    pub fn byte(&mut self) -> u8 {
        let [byte] = self.bytes();
        byte
    }

    pub fn number(&mut self) -> u64 {
        u64::from_be_bytes(self.bytes())
    }

    /// A number below `bound`, which is at most 65536.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::from(u16::from_be_bytes(self.bytes())) % bound.max(1)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is left, as text.
    pub fn text(self) -> String {
        String::from_utf8_lossy(self.0).into_owned()
    }
}

/// `whole` with up to four bytes changed, taken out or put in, as `input` says.
pub fn damaged(whole: &[u8], input: &mut Unstructured) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..4 {
        if input.is_empty() || bytes.is_empty() {
            break;
        }
        let (way, place, byte) = (input.byte() % 3, input.below(bytes.len()), input.byte());
        match way {
            0 => bytes[place] = byte,
            1 => bytes.insert(place, byte),
            _ => drop(bytes.remove(place)),
        }
    }
    bytes
}

/// The usual rules with a hash that costs nothing.
pub fn policy() -> Policy {
    Policy { pin_cost: PinCost::CHEAPEST, ..Policy::default() }
}

pub fn entropy() -> Entropy {
    Entropy::from_seed([7; 32])
}

/// A text that a page may show: something, short enough to read, and no markup.
pub fn is_fit_to_show(text: &str) -> bool {
    (1..=600).contains(&text.chars().count()) && !text.contains(['<', '>']) && !text.contains("://")
}
