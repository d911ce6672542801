//! The looks a picture is given, the one that reads most first. Each adds something the others miss; one
//! can be added, measured (`cargo bench`) and removed here.

use crate::scan::threshold::Window;

/// What a pass looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plane {
    /// The picture.
    Whole,
    /// The picture at half its size: less noise, no moiré, large codes.
    Half,
    /// That, sharpened: out of focus, a moving hand.
    Sharp,
}

/// One look at a picture for finder patterns.
#[derive(Debug, Clone, Copy)]
pub struct Pass {
    /// What it is called in measurements.
    pub name: &'static str,
    /// What it looks at.
    pub plane: Plane,
    /// What counts as dark.
    pub window: Window,
}

/// All passes.
pub const PASSES: [Pass; 3] = [
    Pass { name: "whole", plane: Plane::Whole, window: Window { near: 1, far: 10, flat: 3 } },
    Pass { name: "half", plane: Plane::Half, window: Window { near: 2, far: 10, flat: 2 } },
    Pass { name: "sharp", plane: Plane::Sharp, window: Window { near: 2, far: 10, flat: 8 } },
];
