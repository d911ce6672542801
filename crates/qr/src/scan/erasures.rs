//! What glare has wiped out, filled in: decoding that gives the least certain codewords up instead
//! of believing them (Forney, Generalized Minimum Distance Decoding, 1966).
//!
//! rqrr decodes a grid whose bits are right or wrong. Here the grid is repaired before it gets there:
//! rqrr itself tells in which order it reads the modules, the codewords of each block are corrected
//! with ever more of the unsure ones erased, and what comes out is painted into the grid.

use std::cell::RefCell;

use rqrr::{BitGrid, Grid};

use crate::scan::blocks::Layout;
use crate::scan::decode::{Bits, Decoded, decode};
use crate::scan::reed_solomon::correct;
use crate::scan::segments;

/// So many bits of redundancy must be left over when a block is believed: wrong ones come out once in
/// 2^24 tries.
const SPARE_BITS: f32 = 24.0;

/// Repairs grids; keeps its memory.
#[derive(Default)]
pub struct Repair {
    order: RefCell<Vec<(u16, u16)>>,
    codewords: Vec<u8>,
    certain: Vec<f32>,
    block: Vec<u8>,
    tried: Vec<u8>,
    ranked: Vec<usize>,
}

/// The grid as rqrr sees it, noting what it asks for.
struct Listener<'a> {
    bits: &'a Bits,
    order: &'a RefCell<Vec<(u16, u16)>>,
}

impl BitGrid for Listener<'_> {
    fn size(&self) -> usize {
        self.bits.size()
    }

    fn bit(&self, y: usize, x: usize) -> bool {
        self.order.borrow_mut().push((x as u16, y as u16));
        self.bits.is_dark(x, y)
    }
}

impl Repair {
    /// What a code says whose least certain codewords are given up.
    pub fn read(&mut self, bits: &mut Bits, soft: &[f32]) -> Option<Vec<u8>> {
        let (layout, version) = self.repair(bits, soft)?;
        match decode(bits) {
            Decoded::Payload(payload) => Some(payload),
            Decoded::Other => {
                self.block.clear();
                for block in 0..layout.blocks {
                    let data = layout.length(block) - layout.correction;
                    let codewords = (0..data).map(|i| self.codewords[layout.place(block, i)]);
                    self.block.extend(codewords);
                }
                segments::parse(&self.block, version)
            }
            Decoded::Damaged => None,
        }
    }

    /// Corrects `bits` where `soft` says they are unsure. Returns blocks and version when every block
    /// came out right.
    fn repair(&mut self, bits: &mut Bits, soft: &[f32]) -> Option<(Layout, usize)> {
        self.order.borrow_mut().clear();
        let grid = Grid::new(Listener { bits, order: &self.order });
        let (meta, raw) = grid.get_raw_data().ok()?;
        let count = raw.len / 8;
        let layout = Layout::of(meta.version.0, usize::from(meta.ecc_level), count)?;
        let order = self.order.take();
        // The format information was asked for first.
        let data = &order[order.len() - raw.len..];
        self.codewords.clear();
        self.certain.clear();
        for places in data.chunks_exact(8) {
            let mut codeword = 0;
            let mut certain = f32::MAX;
            for &(x, y) in places {
                let masked = is_masked(meta.mask, usize::from(x), usize::from(y));
                codeword = codeword << 1 | u8::from(bits.is_dark(x.into(), y.into()) != masked);
                certain = certain.min(bits.certainty(soft, x.into(), y.into()));
            }
            self.codewords.push(codeword);
            self.certain.push(certain);
        }
        let right = (0..layout.blocks).all(|block| self.correct_block(&layout, block));
        if right {
            for (places, &codeword) in data.chunks_exact(8).zip(&self.codewords) {
                for (bit, &(x, y)) in places.iter().enumerate() {
                    let masked = is_masked(meta.mask, usize::from(x), usize::from(y));
                    bits.paint(x.into(), y.into(), (codeword >> (7 - bit) & 1 == 1) != masked);
                }
            }
        }
        self.order.replace(order);
        right.then_some((layout, meta.version.0))
    }

    fn correct_block(&mut self, layout: &Layout, block: usize) -> bool {
        let length = layout.length(block);
        self.block.clear();
        self.block.extend((0..length).map(|i| self.codewords[layout.place(block, i)]));
        self.ranked.clear();
        self.ranked.extend(0..length);
        let mut erased = 0;
        while erased + 3 <= layout.correction {
            self.tried.clear();
            self.tried.extend_from_slice(&self.block);
            let found = correct(&mut self.tried, layout.correction, &self.ranked[..erased]);
            if let Some(errors) = found
                && is_believable(layout.correction - erased, errors, length)
            {
                for (index, &codeword) in self.tried.iter().enumerate() {
                    self.codewords[layout.place(block, index)] = codeword;
                }
                return true;
            }
            // The least certain of those left is the next to go.
            let certain = |&index: &usize| self.certain[layout.place(block, index)];
            let rest = self.ranked[erased..].iter().map(certain).enumerate();
            let least = rest.fold((0, f32::MAX), |a, b| if b.1 < a.1 { b } else { a });
            self.ranked.swap(erased, erased + least.0);
            erased += 1;
        }
        false
    }
}

/// Whether `errors` corrected among `length` codewords leave enough of `checks` redundant codewords
/// to tell that it was no chance.
fn is_believable(checks: usize, errors: usize, length: usize) -> bool {
    let mut ways = 0.0;
    for i in 0..errors {
        ways += ((length - i) as f32 / (i + 1) as f32).log2();
    }
    8.0 * (checks as f32 - errors as f32) - ways >= SPARE_BITS
}

/// Whether a mask turns the module in column `x` and row `y` over (7.8.2, table 10).
fn is_masked(mask: u16, x: usize, y: usize) -> bool {
    match mask {
        0 => (x + y).is_multiple_of(2),
        1 => y.is_multiple_of(2),
        2 => x.is_multiple_of(3),
        3 => (x + y).is_multiple_of(3),
        4 => (y / 2 + x / 3).is_multiple_of(2),
        5 => (x * y) % 2 + (x * y) % 3 == 0,
        6 => ((x * y) % 2 + (x * y) % 3).is_multiple_of(2),
        _ => ((x + y) % 2 + (x * y) % 3).is_multiple_of(2),
    }
}

#[cfg(test)]
mod tests {
    use qrcode::{Color, EcLevel, QrCode, Version};

    use super::*;

    /// A code of a version and level: its size, its modules, what it says.
    fn code(version: i16, level: EcLevel) -> (usize, Vec<f32>, String) {
        let text = "CODE1".to_owned();
        let code = QrCode::with_version(&text, Version::Normal(version), level).unwrap();
        let colors = code.to_colors();
        let soft = colors.iter().map(|&color| if color == Color::Dark { -9.0 } else { 9.0 });
        (code.width(), soft.collect(), text)
    }

    #[test]
    fn the_blocks_of_every_version_and_level_are_right() {
        let mut repair = Repair::default();
        for version in 1..=40 {
            for level in [EcLevel::L, EcLevel::M, EcLevel::Q, EcLevel::H] {
                let (size, mut soft, text) = code(version, level);
                // Two modules somewhere in the data, surely wrong: a sound block would not notice a
                // wrong table.
                for at in [(size - 1) * size + size - 1, (size - 5) * size + size - 2] {
                    soft[at] = -soft[at];
                }
                let mut bits = Bits::default();
                bits.set(size, &soft);
                let read = repair.read(&mut bits, &soft);
                assert_eq!(read.as_deref(), Some(text.as_bytes()), "{version} {level:?}");
            }
        }
    }

    #[test]
    fn what_is_known_to_be_lost_may_be_a_fifth_of_the_code() {
        // Version 6 at level M: 64 of 172 codewords are correction.
        let (size, mut soft, text) = code(6, EcLevel::M);
        for row in 14..29 {
            for column in 23..38 {
                // White, and not sure of it.
                soft[row * size + column] = 0.1;
            }
        }
        let mut bits = Bits::default();
        bits.set(size, &soft);
        assert!(matches!(decode(&bits), Decoded::Damaged));
        let read = Repair::default().read(&mut bits, &soft);
        assert_eq!(read.as_deref(), Some(text.as_bytes()));
    }

    #[test]
    fn chance_is_not_read() {
        let mut seed = 3_u32;
        let mut repair = Repair::default();
        for round in 0..200 {
            let (size, mut soft, _) = code(1 + round % 8, EcLevel::H);
            let format: Vec<f32> = soft.clone();
            for (at, value) in soft.iter_mut().enumerate() {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *value = (seed >> 8) as f32 / 16_777_216.0 - 0.5;
                // The format stays, so that the data are tried.
                if at % size == 8 || at / size == 8 {
                    *value = format[at];
                }
            }
            let mut bits = Bits::default();
            bits.set(size, &soft);
            assert_eq!(repair.read(&mut bits, &soft), None, "round {round}");
        }
    }
}
