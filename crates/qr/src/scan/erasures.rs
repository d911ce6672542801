//! Errors-and-erasures decoding, for codes with glare on them: the least reliable codewords are treated as
//! unknown instead of believed (Forney, Generalized Minimum Distance Decoding, 1966).
//!
//! rqrr decodes modules that are dark or light, without reliabilities. So the codewords of each block are
//! corrected here, with ever more of the least reliable ones erased, and written back into the modules before
//! rqrr decodes them. In which order the modules hold the codewords is learned from rqrr, by recording in
//! which order it reads them.

use std::cell::RefCell;

use rqrr::{BitGrid, Grid};

use crate::scan::blocks::BlockStructure;
use crate::scan::decode::{Decoded, Modules, decode};
use crate::scan::reed_solomon::correct;
use crate::scan::segments;

/// Bits of redundancy that must be left over for a corrected block to be accepted: random ones are accepted
/// once in 2^24 tries.
const MIN_SPARE_BITS: f32 = 24.0;

/// Corrects codes. Its memory is used again from code to code.
#[derive(Default)]
pub struct ErasureDecoder {
    order: RefCell<Vec<(u16, u16)>>,
    codewords: Vec<u8>,
    reliabilities: Vec<f32>,
    block: Vec<u8>,
    corrected: Vec<u8>,
    ranked: Vec<usize>,
}

/// The modules as rqrr reads them, recording which ones it reads.
struct Recorder<'a> {
    modules: &'a Modules,
    order: &'a RefCell<Vec<(u16, u16)>>,
}

impl BitGrid for Recorder<'_> {
    fn size(&self) -> usize {
        self.modules.size()
    }

    fn bit(&self, y: usize, x: usize) -> bool {
        self.order.borrow_mut().push((x as u16, y as u16));
        self.modules.is_dark(x, y)
    }
}

impl ErasureDecoder {
    /// The payload of a code after erasing its least reliable codewords.
    pub fn read(&mut self, modules: &mut Modules, soft: &[f32]) -> Option<Vec<u8>> {
        let (blocks, version) = self.correct(modules, soft)?;
        match decode(modules) {
            Decoded::Payload(payload) => Some(payload),
            Decoded::UnknownMode => {
                self.block.clear();
                for block in 0..blocks.blocks {
                    let data = 0..blocks.data_codewords(block);
                    let data = data.map(|i| self.codewords[blocks.interleaved(block, i)]);
                    self.block.extend(data);
                }
                segments::parse(&self.block, version)
            }
            Decoded::Uncorrectable => None,
        }
    }

    /// Corrects `modules`, whose reliabilities are those of `soft`. Returns the blocks and the version if
    /// every block could be corrected.
    fn correct(&mut self, modules: &mut Modules, soft: &[f32]) -> Option<(BlockStructure, usize)> {
        self.order.borrow_mut().clear();
        let grid = Grid::new(Recorder { modules, order: &self.order });
        let (meta, raw) = grid.get_raw_data().ok()?;
        let count = raw.len / 8;
        let blocks = BlockStructure::new(meta.version.0, usize::from(meta.ecc_level), count)?;
        let order = self.order.take();
        // rqrr reads the format information first.
        let data = &order[order.len() - raw.len..];
        self.codewords.clear();
        self.reliabilities.clear();
        for positions in data.chunks_exact(8) {
            let mut codeword = 0;
            let mut reliability = f32::MAX;
            for &(x, y) in positions {
                let masked = is_masked(meta.mask, usize::from(x), usize::from(y));
                codeword = codeword << 1 | u8::from(modules.is_dark(x.into(), y.into()) != masked);
                reliability = reliability.min(modules.reliability(soft, x.into(), y.into()));
            }
            self.codewords.push(codeword);
            self.reliabilities.push(reliability);
        }
        let corrected = (0..blocks.blocks).all(|block| self.correct_block(&blocks, block));
        if corrected {
            for (positions, &codeword) in data.chunks_exact(8).zip(&self.codewords) {
                for (bit, &(x, y)) in positions.iter().enumerate() {
                    let masked = is_masked(meta.mask, usize::from(x), usize::from(y));
                    modules.set(x.into(), y.into(), (codeword >> (7 - bit) & 1 == 1) != masked);
                }
            }
        }
        self.order.replace(order);
        corrected.then_some((blocks, meta.version.0))
    }

    /// Corrects a block, with as few erasures as suffice.
    fn correct_block(&mut self, blocks: &BlockStructure, block: usize) -> bool {
        let length = blocks.codewords(block);
        self.block.clear();
        self.block.extend((0..length).map(|i| self.codewords[blocks.interleaved(block, i)]));
        // The erased codewords come first, the least reliable one at the front.
        self.ranked.clear();
        self.ranked.extend(0..length);
        let mut erased = 0;
        while erased + 3 <= blocks.ec_codewords {
            self.corrected.clear();
            self.corrected.extend_from_slice(&self.block);
            let errors = correct(&mut self.corrected, blocks.ec_codewords, &self.ranked[..erased]);
            if let Some(errors) = errors
                && is_plausible(blocks.ec_codewords - erased, errors, length)
            {
                for (index, &codeword) in self.corrected.iter().enumerate() {
                    self.codewords[blocks.interleaved(block, index)] = codeword;
                }
                return true;
            }
            // The least reliable of the others is erased next.
            let reliability = |&index: &usize| self.reliabilities[blocks.interleaved(block, index)];
            let rest = self.ranked[erased..].iter().map(reliability).enumerate();
            let least = rest.fold((0, f32::MAX), |a, b| if b.1 < a.1 { b } else { a });
            self.ranked.swap(erased, erased + least.0);
            erased += 1;
        }
        false
    }
}

/// Whether a correction of `errors` among `length` codewords is unlikely to be a coincidence, given `checks`
/// redundant codewords.
fn is_plausible(checks: usize, errors: usize, length: usize) -> bool {
    // The logarithm of the number of ways to choose the errors.
    let mut choices = 0.0;
    for i in 0..errors {
        choices += ((length - i) as f32 / (i + 1) as f32).log2();
    }
    8.0 * (checks as f32 - errors as f32) - choices >= MIN_SPARE_BITS
}

/// Whether a data mask pattern inverts the module in column `x` and row `y` (7.8.2, table 10).
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

    /// A code of a version and level: its size, soft decisions and payload.
    fn code(version: i16, level: EcLevel) -> (usize, Vec<f32>, String) {
        let text = "CODE1".to_owned();
        let code = QrCode::with_version(&text, Version::Normal(version), level).unwrap();
        let colors = code.to_colors();
        let soft = colors.iter().map(|&color| if color == Color::Dark { -9.0 } else { 9.0 });
        (code.width(), soft.collect(), text)
    }

    #[test]
    fn two_errors_are_corrected_in_every_version_and_level() {
        let mut decoder = ErasureDecoder::default();
        for version in 1..=40 {
            for level in [EcLevel::L, EcLevel::M, EcLevel::Q, EcLevel::H] {
                let (size, mut soft, text) = code(version, level);
                // Two modules of the data are wrong with full reliability, so that a wrong table of blocks
                // fails.
                for at in [(size - 1) * size + size - 1, (size - 5) * size + size - 2] {
                    soft[at] = -soft[at];
                }
                let mut modules = Modules::default();
                modules.decide(size, &soft);
                let read = decoder.read(&mut modules, &soft);
                assert_eq!(read.as_deref(), Some(text.as_bytes()), "{version} {level:?}");
            }
        }
    }

    #[test]
    fn a_fifth_of_a_code_may_be_erased() {
        // Version 6 at level M has 64 error correction codewords of 172.
        let (size, mut soft, text) = code(6, EcLevel::M);
        for row in 14..29 {
            for column in 23..38 {
                // Light, with little reliability.
                soft[row * size + column] = 0.1;
            }
        }
        let mut modules = Modules::default();
        modules.decide(size, &soft);
        assert!(matches!(decode(&modules), Decoded::Uncorrectable));
        let read = ErasureDecoder::default().read(&mut modules, &soft);
        assert_eq!(read.as_deref(), Some(text.as_bytes()));
    }

    #[test]
    fn random_modules_are_not_read() {
        let mut seed = 3_u32;
        let mut decoder = ErasureDecoder::default();
        for round in 0..200 {
            let (size, mut soft, _) = code(1 + round % 8, EcLevel::H);
            let format: Vec<f32> = soft.clone();
            for (at, value) in soft.iter_mut().enumerate() {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *value = (seed >> 8) as f32 / 16_777_216.0 - 0.5;
                // The format information stays valid, so that the data are decoded.
                if at % size == 8 || at / size == 8 {
                    *value = format[at];
                }
            }
            let mut modules = Modules::default();
            modules.decide(size, &soft);
            assert_eq!(decoder.read(&mut modules, &soft), None, "round {round}");
        }
    }
}
