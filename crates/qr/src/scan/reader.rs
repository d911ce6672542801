//! From a grid on the picture to what the code says: sampled once, its colours told apart in several
//! ways, the cheapest first.

use crate::luma::LumaView;
use crate::scan::budget::Budget;
use crate::scan::decode::{Bits, Decoded, decode};
use crate::scan::equalizer::Equalizer;
use crate::scan::erasures::Repair;
use crate::scan::format_information;
use crate::scan::function_patterns::Patterns;
use crate::scan::homography::Projection;
use crate::scan::sample::Samples;

/// What the format information must agree with at least; chance reaches about 0.6.
const FORMAT: f32 = 0.75;

/// Reads grids; keeps its memory.
#[derive(Default)]
pub struct Reader {
    samples: Samples,
    soft: Vec<f32>,
    bits: Bits,
    equalizer: Equalizer,
    repair: Repair,
}

/// A grid on a picture.
#[derive(Clone, Copy)]
pub struct Grid<'a> {
    /// The picture.
    pub gray: LumaView<'a>,
    /// Where its modules lie.
    pub projection: Projection,
    /// -1 for light on dark.
    pub sign: f32,
    /// What is known of it.
    pub patterns: &'a Patterns,
}

impl Reader {
    /// By the mean around each module, plain and sharpened.
    pub fn read(&mut self, grid: &Grid) -> Option<Vec<u8>> {
        self.samples.take(grid.gray, &grid.projection, grid.sign);
        self.samples.tell(0.0, &mut self.soft);
        if let Some(payload) = self.decode() {
            return Some(payload);
        }
        self.samples.tell(0.5, &mut self.soft);
        self.decode()
    }

    /// The grid read last, with its least certain codewords given up.
    pub fn mend(&mut self) -> Option<Vec<u8>> {
        if self.check() { self.repair.read(&mut self.bits, &self.soft) } else { None }
    }

    /// The grid read last, with its blur undone.
    pub fn equalize(&mut self, grid: &Grid, budget: &mut Budget) -> Option<Vec<u8>> {
        let size = grid.projection.size;
        if !budget.spend(Equalizer::work(size)) || !self.check() {
            return None;
        }
        let samples = &self.samples;
        let value = |column, row| samples.value(column, row);
        if !self.equalizer.improve(value, grid.patterns, size, &mut self.soft) {
            return None;
        }
        self.decode().or_else(|| self.mend())
    }

    fn decode(&mut self) -> Option<Vec<u8>> {
        if !self.check() {
            return None;
        }
        match decode(&self.bits) {
            Decoded::Payload(payload) => Some(payload),
            Decoded::Other => self.repair.read(&mut self.bits, &self.soft),
            Decoded::Damaged => None,
        }
    }

    /// Sets the bits, and says whether they look like a code.
    fn check(&mut self) -> bool {
        self.bits.set(self.samples.size(), &self.soft);
        format_information::repair(&self.soft, &mut self.bits) >= FORMAT
    }
}
