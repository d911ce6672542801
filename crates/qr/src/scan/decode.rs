//! From modules to bytes, by rqrr's decoder.

use rqrr::{BitGrid, DeQRError, Grid};

/// The modules of a code, each dark or light.
#[derive(Default)]
pub struct Modules {
    size: usize,
    dark: Vec<bool>,
    mirrored: bool,
}

impl Modules {
    /// Replaces the modules by hard decisions: dark where the soft decision is below zero.
    pub fn decide(&mut self, size: usize, soft: &[f32]) {
        self.size = size;
        self.mirrored = false;
        self.dark.clear();
        self.dark.extend(soft.iter().map(|&value| value < 0.0));
    }

    /// Exchanges columns and rows, for a code that is seen in a mirror.
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

    /// The reliability of a module: the magnitude of its soft decision.
    #[inline]
    pub fn reliability(&self, soft: &[f32], column: usize, row: usize) -> f32 {
        soft[self.index(column, row)].abs()
    }

    /// Sets the colour of a module.
    pub fn set(&mut self, column: usize, row: usize, dark: bool) {
        let index = self.index(column, row);
        self.dark[index] = dark;
    }
}

/// The modules as rqrr reads them.
struct View<'a>(&'a Modules);

impl BitGrid for View<'_> {
    fn size(&self) -> usize {
        self.0.size
    }

    fn bit(&self, y: usize, x: usize) -> bool {
        self.0.is_dark(x, y)
    }
}

/// The result of decoding.
pub enum Decoded {
    /// The decoded bytes.
    Payload(Vec<u8>),
    /// The error correction succeeded, but rqrr does not know the mode of a segment.
    UnknownMode,
    /// There are too many errors.
    Uncorrectable,
}

/// Decodes a code.
pub fn decode(modules: &Modules) -> Decoded {
    let mut payload = Vec::new();
    match Grid::new(View(modules)).decode_to(&mut payload) {
        Ok(_) => Decoded::Payload(payload),
        Err(DeQRError::UnknownDataType) => Decoded::UnknownMode,
        Err(_) => Decoded::Uncorrectable,
    }
}
