//! From the grid of a code on the picture to its payload: the modules are sampled once and decided in several
//! ways, the cheapest first.

use crate::luma::LumaView;
use crate::scan::budget::Budget;
use crate::scan::decode::{Decoded, Modules, decode};
use crate::scan::equalizer::Equalizer;
use crate::scan::erasures::ErasureDecoder;
use crate::scan::format_information;
use crate::scan::function_patterns::FunctionPatterns;
use crate::scan::homography::Homography;
use crate::scan::sample::Samples;

/// Least fit of the format information; random modules reach about 0.6.
const MIN_FORMAT_FIT: f32 = 0.75;

/// Reads grids. Its memory is used again from grid to grid.
#[derive(Default)]
pub struct Reader {
    samples: Samples,
    soft: Vec<f32>,
    modules: Modules,
    equalizer: Equalizer,
    erasures: ErasureDecoder,
}

/// The grid of a code on a picture.
#[derive(Clone, Copy)]
pub struct Grid<'a> {
    /// The picture.
    pub gray: LumaView<'a>,
    /// From the modules of the code to the picture.
    pub homography: Homography,
    /// -1 for light on dark.
    pub polarity: f32,
    /// The function patterns of its version.
    pub patterns: &'a FunctionPatterns,
}

impl Reader {
    /// Reads a grid, with modules decided by the mean around each, as they are and sharpened.
    pub fn read(&mut self, grid: &Grid) -> Option<Vec<u8>> {
        self.samples.sample(grid.gray, &grid.homography, grid.polarity);
        self.samples.decide(0.0, &mut self.soft);
        if let Some(payload) = self.decode() {
            return Some(payload);
        }
        self.samples.decide(0.5, &mut self.soft);
        self.decode()
    }

    /// Reads the grid of the last call again, with its least reliable codewords as erasures.
    pub fn read_with_erasures(&mut self) -> Option<Vec<u8>> {
        if self.correct_format() { self.erasures.read(&mut self.modules, &self.soft) } else { None }
    }

    /// Reads the grid of the last call again, with its blur inverted.
    pub fn equalize(&mut self, grid: &Grid, budget: &mut Budget) -> Option<Vec<u8>> {
        let size = grid.homography.size;
        if !budget.spend(Equalizer::work(size)) || !self.correct_format() {
            return None;
        }
        let samples = &self.samples;
        let value = |column, row| samples.value(column, row);
        if !self.equalizer.improve(value, grid.patterns, size, &mut self.soft) {
            return None;
        }
        self.decode().or_else(|| self.read_with_erasures())
    }

    fn decode(&mut self) -> Option<Vec<u8>> {
        if !self.correct_format() {
            return None;
        }
        match decode(&self.modules) {
            Decoded::Payload(payload) => Some(payload),
            Decoded::UnknownMode => self.erasures.read(&mut self.modules, &self.soft),
            Decoded::Uncorrectable => None,
        }
    }

    /// Decides the modules and corrects their format information. Returns whether they have any.
    fn correct_format(&mut self) -> bool {
        self.modules.decide(self.samples.size(), &self.soft);
        format_information::correct(&self.soft, &mut self.modules) >= MIN_FORMAT_FIT
    }
}
