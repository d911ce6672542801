//! A film that Chromium plays in a loop as its camera.

use crate::fake_camera::Picture;
use std::path::{Path, PathBuf};

/// The frame of a film.
pub const WIDTH: u32 = 640;
/// Its height.
pub const HEIGHT: u32 = 480;

/// A film being made: ten frames a second.
#[derive(Clone, Debug, Default)]
pub struct Film(Vec<Picture>);

impl Film {
    /// So many frames of what the camera sees.
    #[must_use]
    pub fn showing(mut self, view: &Picture, frames: usize) -> Self {
        self.0.extend(std::iter::repeat_n(view.clone(), frames));
        self
    }

    /// The same frames as a bad sensor sees them: each pixel up to `strength` brighter or darker, in
    /// each frame another way.
    #[must_use]
    pub fn noisy(mut self, strength: u8) -> Self {
        // A linear congruential generator (Knuth's MMIX): the same noise in every run.
        let mut state = 1_u64;
        let mut random = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            u8::try_from(state >> 56).expect("eight bits")
        };
        for frame in &mut self.0 {
            *frame = frame.map(|luma| {
                let brighter = u16::from(random()) * 2 * u16::from(strength) / 255;
                let luma = (u16::from(luma) + brighter).saturating_sub(strength.into());
                u8::try_from(luma).unwrap_or(u8::MAX)
            });
        }
        self
    }

    /// Writes it as a .y4m file.
    pub fn write(&self, path: &Path) -> PathBuf {
        let mut film =
            format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\n").into_bytes();
        for frame in &self.0 {
            film.extend_from_slice(b"FRAME\n");
            // The luma as it is, and two quarter-size planes without colour.
            film.extend_from_slice(frame.pixels());
            film.resize(film.len() + (WIDTH * HEIGHT / 2) as usize, 128);
        }
        std::fs::write(path, film).expect("the film can be written");
        path.to_owned()
    }
}
