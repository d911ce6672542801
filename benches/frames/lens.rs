//! The rays that meet in one pixel (distributed ray tracing: Cook, Porter and Carpenter, 1984): over the pixel's area, over
//! the disc a point becomes out of focus, and along the way the hand moves while the shutter is open.

use std::f32::consts::TAU;

/// How lens and hand blur a point, in pixels.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lens {
    /// Radius of the circle of confusion.
    pub defocus: f32,
    /// Length of the path of the picture during the exposure.
    pub motion: f32,
    /// Its direction, in degrees.
    pub direction: f32,
}

/// The standard deviation of the point spread of a lens in focus, in pixels.
const SHARPEST: f32 = 0.35;

impl Lens {
    /// Offsets from the middle of a pixel at which the light is looked at: the same for every pixel, so that the sum
    /// is a convolution and has no noise of its own.
    pub fn rays(&self) -> Vec<(f32, f32)> {
        let (sin, cos) = self.direction.to_radians().sin_cos();
        let blurred = self.defocus.max(self.motion / 2.0);
        let count = if blurred < 0.8 { 16 } else { 48 };
        (0..count)
            .map(|ray| {
                // Evenly spread in seven dimensions: multiples of the powers of a root (Roberts, 2018: the R sequence).
                let [x, y, radius, turn, along, spread, around] = [1, 2, 3, 4, 5, 6, 7]
                    .map(|power| (0.5 + ray as f32 * STEP.powi(power)).fract());
                let (disc, turn) = (self.defocus * radius.sqrt(), TAU * turn);
                let way = self.motion * (along - 0.5);
                let (halo, around) =
                    (SHARPEST * (-2.0 * spread.max(0.01).ln()).sqrt(), TAU * around);
                (
                    x - 0.5 + disc * turn.cos() + way * cos + halo * around.cos(),
                    y - 0.5 + disc * turn.sin() + way * sin + halo * around.sin(),
                )
            })
            .collect()
    }
}

/// The reciprocal of the root of x⁸ = x + 1.
const STEP: f32 = 0.911_592_36;
