//! From the modules to the bytes: rqrr's decoder on a grid of ours.

use rqrr::{BitGrid, DeQRError, Grid};

/// The colours of a code's modules.
#[derive(Default)]
pub struct Bits {
    size: usize,
    dark: Vec<bool>,
    mirrored: bool,
}

impl Bits {
    /// Dark where `soft` is below zero.
    pub fn set(&mut self, size: usize, soft: &[f32]) {
        self.size = size;
        self.mirrored = false;
        self.dark.clear();
        self.dark.extend(soft.iter().map(|&value| value < 0.0));
    }

    /// Says that the code is seen in a mirror: columns are rows.
    pub fn mirror(&mut self) {
        self.mirrored = true;
    }

    /// Modules a side.
    pub fn size(&self) -> usize {
        self.size
    }

    #[inline]
    fn index(&self, column: usize, row: usize) -> usize {
        if self.mirrored { column * self.size + row } else { row * self.size + column }
    }

    /// Whether a module is dark.
    #[inline]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        self.dark[self.index(column, row)]
    }

    /// How sure the colour of a module is.
    #[inline]
    pub fn certainty(&self, soft: &[f32], column: usize, row: usize) -> f32 {
        soft[self.index(column, row)].abs()
    }

    /// Paints a module.
    pub fn paint(&mut self, column: usize, row: usize, dark: bool) {
        let index = self.index(column, row);
        self.dark[index] = dark;
    }
}

struct View<'a>(&'a Bits);

impl BitGrid for View<'_> {
    fn size(&self) -> usize {
        self.0.size
    }

    fn bit(&self, y: usize, x: usize) -> bool {
        self.0.is_dark(x, y)
    }
}

/// What becomes of a grid.
pub enum Decoded {
    /// What the code says.
    Payload(Vec<u8>),
    /// Sound, but with segments rqrr does not read.
    Other,
    /// Not to be corrected.
    Damaged,
}

/// Decodes a grid.
pub fn decode(bits: &Bits) -> Decoded {
    let mut payload = Vec::new();
    match Grid::new(View(bits)).decode_to(&mut payload) {
        Ok(_) => Decoded::Payload(payload),
        Err(DeQRError::UnknownDataType) => Decoded::Other,
        Err(_) => Decoded::Damaged,
    }
}
