//! Grey pictures, one byte of brightness (luma) per pixel: what is scanned.

mod rgba;
mod view;

pub use rgba::{blend_with_ground, is_transparent, rgba_to_luma};
pub use view::LumaView;

use std::fmt;

use thiserror::Error;

/// Longer side, in pixels, that frames of a video are best scaled down to: larger frames take longer and show
/// no more of a code that is held before a camera.
pub const MAX_FRAME_SIDE: u32 = 1280;

/// Longer side, in pixels, that single pictures are best scaled down to: more than for a video, because a
/// code may be small in a picture.
pub const MAX_PICTURE_SIDE: u32 = 2000;

/// A grey picture that owns its pixels, row by row from the upper left; 0 is black, 255 white.
#[derive(Clone, PartialEq, Eq)]
pub struct LumaImage {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

/// The number of bytes does not fit the size of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a picture of {width} by {height} pixels cannot consist of {bytes} bytes")]
pub struct WrongLength {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Number of bytes given.
    pub bytes: usize,
}

impl LumaImage {
    /// A picture of `width` × `height` pixels, one byte each.
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

    /// The brightness of an RGBA picture (four bytes per pixel, as a canvas gives it), with the
    /// weights of ITU-R BT.601. A transparent picture is laid on white.
    ///
    /// # Errors
    /// [`WrongLength`] when there are not four bytes per pixel.
    pub fn from_rgba(width: u32, height: u32, rgba: &[u8]) -> Result<Self, WrongLength> {
        if area(width, height).and_then(|pixels| pixels.checked_mul(4)) != Some(rgba.len()) {
            return Err(WrongLength { width, height, bytes: rgba.len() });
        }
        let mut pixels = Vec::new();
        rgba_to_luma(rgba, &mut pixels);
        blend_with_ground(rgba, u8::MAX, &mut pixels);
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

    /// The picture as the [`Scanner`](crate::Scanner) takes it; `None` with fewer than two pixels a side.
    pub fn view(&self) -> Option<LumaView<'_>> {
        LumaView::new(self.width as usize, self.height as usize, &self.pixels)
    }

    /// The picture scaled down so that its longer side is at most `longest` pixels; unchanged when
    /// it already is.
    #[must_use]
    pub fn downscaled_to(self, longest: u32) -> Self {
        let (width, height) = fit_within(self.width, self.height, longest);
        if (width, height) == (self.width, self.height) { self } else { self.scaled(width, height) }
    }

    /// The picture scaled down: each new pixel is the mean of the old pixels that it covers.
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

impl fmt::Debug for LumaImage {
    /// The size only: the pixels may show something confidential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LumaImage({} × {})", self.width, self.height)
    }
}

/// The size of a `width` × `height` picture scaled down so that its longer side is at most `longest`, for
/// whoever scales it.
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

/// The range of the `old` pixels that pixel `index` of `new` ones covers.
fn span(index: u32, old: u32, new: u32) -> (usize, usize) {
    // At most `old`, which is a `u32`, so the conversion never fails.
    let edge = |i: u32| {
        usize::try_from(u64::from(i) * u64::from(old) / u64::from(new)).unwrap_or(old as usize)
    };
    (edge(index), edge(index + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_number_of_bytes_is_refused() {
        assert!(LumaImage::new(2, 2, vec![0; 4]).is_ok());
        assert!(LumaImage::new(0, 7, vec![]).is_ok());
        assert_eq!(
            LumaImage::new(2, 2, vec![0; 3]),
            Err(WrongLength { width: 2, height: 2, bytes: 3 })
        );
        assert!(LumaImage::new(u32::MAX, u32::MAX, vec![0; 1]).is_err());
        assert!(LumaImage::from_rgba(1, 1, &[0; 3]).is_err());
    }

    #[test]
    fn rgba_is_weighted_as_in_bt_601() {
        let rgba =
            [255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255];
        let luma = LumaImage::from_rgba(5, 1, &rgba).unwrap();
        assert_eq!(luma.pixels(), [255, 0, 77, 149, 29]);
        assert!(luma.view().is_none(), "one row");
        assert!(LumaImage::new(2, 2, vec![7; 4]).unwrap().view().is_some());
    }

    #[test]
    fn a_downscaled_picture_keeps_its_aspect_ratio() {
        assert_eq!(fit_within(4000, 3000, 2000), (2000, 1500));
        assert_eq!(fit_within(3000, 4000, 2000), (1500, 2000));
        assert_eq!(fit_within(640, 480, 1280), (640, 480));
        assert_eq!(fit_within(1, 4000, 100), (1, 100));
        let luma = LumaImage::new(7, 3, (0..21).collect()).unwrap().downscaled_to(4);
        assert_eq!((luma.width(), luma.height(), luma.pixels().len()), (4, 1, 4));
    }
}
