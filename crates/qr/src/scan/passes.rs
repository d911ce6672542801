//! The passes over a picture, the one that reads most codes first. Each reads some codes that the others
//! miss.

use crate::scan::threshold::Window;

/// The picture that a pass searches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plane {
    /// The picture itself.
    Whole,
    /// The picture at half its size: for noise, moiré and large codes.
    Half,
    /// The picture at half its size, sharpened: for defocus and motion blur.
    Sharp,
}

impl Plane {
    /// Pixels of the picture per pixel of the plane.
    pub fn scale(self) -> f32 {
        if self == Self::Whole { 1.0 } else { 2.0 }
    }
}

/// A search of a picture for finder patterns.
#[derive(Debug, Clone, Copy)]
pub struct Pass {
    /// The picture that it searches.
    pub plane: Plane,
    /// How the picture is binarized.
    pub window: Window,
}

/// All passes, in order.
pub const PASSES: [Pass; 3] = [
    Pass { plane: Plane::Whole, window: Window { near: 1, far: 10, flat: 3 } },
    Pass { plane: Plane::Half, window: Window { near: 2, far: 10, flat: 2 } },
    Pass { plane: Plane::Sharp, window: Window { near: 2, far: 10, flat: 8 } },
];
