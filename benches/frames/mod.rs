//! Frames of a screen with a QR code as a phone's camera sees them, made from seeds: what the scanner is measured on.
//!
//! Light is followed from the screen to the file, in linear units in which 1 is the white of the screen:
//!
//! ```text
//! screen ──▶ pose ──────▶ lens ─────────────▶ light ────────────▶ sensor ─────────▶ file
//! the code   a pinhole    a bundle of rays    a veil of ambient   exposure,         grey levels (sRGB),
//! in a page  camera's     a pixel: aperture,  light, a lamp in    photon and read   JPEG
//! of a phone perspective  focus, motion       the glass, moiré    noise, clipping
//! ```
//!
//! What a frame shows follows from its [`Shot`] alone. The list of all is in [`plan`].

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "coordinates and brightness: far below the limits of f32, and a cast to an integer saturates"
)]
#![allow(
    dead_code,
    reason = "what writes the frames, what times them and what tests them each use a part"
)]
#![allow(clippy::expect_used, reason = "a frame that cannot be made ends the measurement")]

pub mod clutter;
pub mod code;
pub mod lens;
pub mod light;
pub mod plan;
pub mod pose;
pub mod random;
pub mod screen;
pub mod sensor;
pub mod shot;

use qr_kit::LumaView;

/// A grey picture, row by row from the upper left.
#[derive(Clone, PartialEq, Eq)]
pub struct Frame {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// One byte of brightness a pixel.
    pub pixels: Vec<u8>,
}

impl Frame {
    /// The frame for the scanner.
    pub fn gray(&self) -> LumaView<'_> {
        LumaView::new(self.width, self.height, &self.pixels).expect("more than two pixels a side")
    }
}
