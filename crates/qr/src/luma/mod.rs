//! A picture as the scanner sees it: one byte of brightness a pixel.

pub mod rgba;
pub mod view;

use std::fmt;

use thiserror::Error;

use crate::luma::view::Gray;

/// Frames of a video are scaled down to this, in pixels of the longer side: what is larger costs time
/// and shows nothing more of a screen held before a camera.
pub const LONGEST_FRAME: u32 = 1280;

/// Single pictures are scaled down to this: nobody waits for the next frame, and the code may be
/// small in the picture.
pub const LONGEST_PICTURE: u32 = 2000;

/// A grey picture, row by row from the upper left; 0 is black, 255 white.
#[derive(Clone, PartialEq, Eq)]
pub struct Luma {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

/// The bytes are not as many as the size says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a picture of {width} by {height} pixels cannot consist of {bytes} bytes")]
pub struct WrongLength {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Bytes given.
    pub bytes: usize,
}

impl Luma {
    /// A picture of `width` × `height` pixels from as many bytes.
    ///
    /// # Errors
    /// [`WrongLength`] when there are more or fewer bytes.
    pub fn new(width: u32, height: u32, pixels: Vec<u8>) -> Result<Self, WrongLength> {
        if area(width, height) == Some(pixels.len()) {
            Ok(Self { width, height, pixels })
        } else {
            Err(WrongLength { width, height, bytes: pixels.len() })
        }
    }

    /// The brightness of an RGBA picture (four bytes a pixel, as a canvas gives it), with the
    /// weights of ITU-R BT.601. Opaque pixels are expected: lay the picture on white first.
    ///
    /// # Errors
    /// [`WrongLength`] when there are not four bytes a pixel.
    pub fn from_rgba(width: u32, height: u32, rgba: &[u8]) -> Result<Self, WrongLength> {
        if area(width, height).and_then(|pixels| pixels.checked_mul(4)) != Some(rgba.len()) {
            return Err(WrongLength { width, height, bytes: rgba.len() });
        }
        let mut pixels = Vec::new();
        rgba::from_rgba(rgba, &mut pixels);
        Ok(Self { width, height, pixels })
    }

    /// Width in pixels.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The pixels, row by row.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The picture for the [`Scanner`](crate::scan::scanner::Scanner); `None` with fewer than two
    /// pixels a side.
    pub fn gray(&self) -> Option<Gray<'_>> {
        Gray::new(self.width as usize, self.height as usize, &self.pixels)
    }

    /// The picture scaled down so that its longer side is at most `longest` pixels; unchanged when
    /// it already is.
    #[must_use]
    pub fn at_most(self, longest: u32) -> Self {
        let (width, height) = fit_within(self.width, self.height, longest);
        if (width, height) == (self.width, self.height) { self } else { self.scaled(width, height) }
    }

    /// The picture scaled down: each new pixel is the mean of the old ones it stands for.
    fn scaled(&self, width: u32, height: u32) -> Self {
        let columns: Vec<_> = (0..width).map(|x| span(x, self.width, width)).collect();
        let mut pixels = Vec::with_capacity(area(width, height).unwrap_or(0));
        for y in 0..height {
            let (top, bottom) = span(y, self.height, height);
            for &(left, right) in &columns {
                let mut sum = 0;
                for row in top..bottom {
                    let row = row * self.width as usize;
                    sum += self.pixels[row + left..row + right]
                        .iter()
                        .map(|&p| u64::from(p))
                        .sum::<u64>();
                }
                let count = ((bottom - top) * (right - left)) as u64;
                pixels.push(u8::try_from((sum + count / 2) / count).unwrap_or(u8::MAX));
            }
        }
        Self { width, height, pixels }
    }
}

impl fmt::Debug for Luma {
    /// The size only: the pixels may show a ticket.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Luma({} × {})", self.width, self.height)
    }
}

/// The size of a `width` × `height` picture scaled down until neither side is over `longest`.
pub fn fit_within(width: u32, height: u32, longest: u32) -> (u32, u32) {
    let side = width.max(height);
    if side <= longest {
        return (width, height);
    }
    let scale = |length: u32| {
        let scaled = u64::from(length) * u64::from(longest) / u64::from(side);
        u32::try_from(scaled).unwrap_or(longest).max(1)
    };
    (scale(width), scale(height))
}

fn area(width: u32, height: u32) -> Option<usize> {
    (width as usize).checked_mul(height as usize)
}

/// The old pixels, from and to, that new pixel `index` of `new` stands for out of `old`.
fn span(index: u32, old: u32, new: u32) -> (usize, usize) {
    // Never more than `old`, so it fits.
    let edge = |i: u32| {
        usize::try_from(u64::from(i) * u64::from(old) / u64::from(new)).unwrap_or(old as usize)
    };
    (edge(index), edge(index + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_bytes_must_fit_the_size() {
        assert!(Luma::new(2, 2, vec![0; 4]).is_ok());
        assert!(Luma::new(0, 7, vec![]).is_ok());
        assert_eq!(Luma::new(2, 2, vec![0; 3]), Err(WrongLength { width: 2, height: 2, bytes: 3 }));
        assert!(Luma::new(u32::MAX, u32::MAX, vec![0; 1]).is_err());
        assert!(Luma::from_rgba(1, 1, &[0; 3]).is_err());
    }

    #[test]
    fn brightness_follows_the_eye() {
        let rgba =
            [255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255];
        let luma = Luma::from_rgba(5, 1, &rgba).unwrap();
        assert_eq!(luma.pixels(), [255, 0, 77, 149, 29]);
        assert!(luma.gray().is_none(), "one row");
        assert!(Luma::new(2, 2, vec![7; 4]).unwrap().gray().is_some());
    }

    #[test]
    fn a_large_picture_keeps_its_shape() {
        assert_eq!(fit_within(4000, 3000, 2000), (2000, 1500));
        assert_eq!(fit_within(3000, 4000, 2000), (1500, 2000));
        assert_eq!(fit_within(640, 480, 1280), (640, 480));
        assert_eq!(fit_within(1, 4000, 100), (1, 100));
        let luma = Luma::new(7, 3, (0..21).collect()).unwrap().at_most(4);
        assert_eq!((luma.width(), luma.height(), luma.pixels().len()), (4, 1, 4));
    }
}
