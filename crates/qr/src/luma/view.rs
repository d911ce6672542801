//! A borrowed grey picture, with its brightness between the pixels.
//!
//! Coordinates are continuous: pixel (i, j) covers the square from (i, j) to (i + 1, j + 1).

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "coordinates are far below the limits of f32, and a cast to an integer saturates"
)]

use crate::point::Point;

/// A grey picture of at least 2 × 2 pixels that borrows them, row by row: what the
/// [`Scanner`](crate::Scanner) takes.
#[derive(Clone, Copy)]
pub struct LumaView<'a> {
    width: usize,
    height: usize,
    /// Pixels from one row to the next.
    stride: usize,
    pixels: &'a [u8],
}

impl<'a> LumaView<'a> {
    /// `None` where the pixels are not `width` × `height`, or fewer than two a side.
    pub fn new(width: usize, height: usize, pixels: &'a [u8]) -> Option<Self> {
        let fits = width.checked_mul(height) == Some(pixels.len());
        (fits && width >= 2 && height >= 2).then_some(Self { width, height, stride: width, pixels })
    }

    /// The rectangle of `width` × `height` pixels from column `left` and row `top` on, clipped to the
    /// picture. `None` where fewer than two pixels a side are left.
    pub fn crop(self, left: usize, top: usize, width: usize, height: usize) -> Option<Self> {
        let width = width.min(self.width.checked_sub(left)?);
        let height = height.min(self.height.checked_sub(top)?);
        let pixels = self.pixels.get(top * self.stride + left..)?;
        (width >= 2 && height >= 2).then_some(Self { width, height, pixels, ..self })
    }

    /// Width in pixels.
    #[inline]
    pub fn width(self) -> usize {
        self.width
    }

    /// Height in pixels.
    #[inline]
    pub fn height(self) -> usize {
        self.height
    }

    /// The pixels of row `y`.
    #[inline]
    pub fn row(self, y: usize) -> &'a [u8] {
        &self.pixels[y * self.stride..y * self.stride + self.width]
    }

    /// The pixel in column `x` and row `y`.
    #[inline]
    pub fn at(self, x: usize, y: usize) -> u8 {
        self.pixels[y * self.stride + x]
    }

    /// The brightness of the pixel that a point lies in; outside of the picture, of the nearest pixel.
    #[inline]
    pub fn nearest(self, point: Point) -> f32 {
        // The cast turns negative numbers into zero.
        let column = (point.x as usize).min(self.width - 1);
        let row = (point.y as usize).min(self.height - 1);
        f32::from(self.at(column, row))
    }

    /// The brightness at a point, interpolated bilinearly; outside of the picture, of the nearest pixel.
    #[inline]
    pub fn bilinear(self, point: Point) -> f32 {
        let x = (point.x - 0.5).clamp(0.0, (self.width - 2) as f32 + 0.999);
        let y = (point.y - 0.5).clamp(0.0, (self.height - 2) as f32 + 0.999);
        let (column, row) = (x as usize, y as usize);
        let (right, below) = (x - column as f32, y - row as f32);
        let start = row * self.stride + column;
        let upper = &self.pixels[start..start + 2];
        let lower = &self.pixels[start + self.stride..start + self.stride + 2];
        let top = f32::from(upper[0]) + right * (f32::from(upper[1]) - f32::from(upper[0]));
        let bottom = f32::from(lower[0]) + right * (f32::from(lower[1]) - f32::from(lower[0]));
        top + below * (bottom - top)
    }

    /// Whether a point lies in the picture.
    #[inline]
    pub fn contains(self, point: Point) -> bool {
        point.x >= 0.0
            && point.y >= 0.0
            && point.x < self.width as f32
            && point.y < self.height as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brightness_is_interpolated_and_clamped_at_the_edges() {
        let pixels = [0, 100, 200, 40];
        let gray = LumaView::new(2, 2, &pixels).unwrap();
        let at = |x, y| gray.bilinear(Point::new(x, y));
        for (x, y, value) in [
            (0.5, 0.5, 0.0),
            (1.5, 0.5, 100.0),
            (1.0, 0.5, 50.0),
            (0.5, 1.0, 100.0),
            (1.0, 1.0, 85.0),
        ] {
            assert!((at(x, y) - value).abs() < 0.5, "{x}, {y}: {}", at(x, y));
        }
        assert!(at(-9.0, -9.0) < 0.5 && (at(99.0, 0.0) - 100.0).abs() < 0.5);
        assert!(gray.nearest(Point::new(f32::NAN, -1.0)) < 0.5);
    }

    #[test]
    fn a_crop_is_clipped_to_the_picture() {
        let pixels: Vec<u8> = (0..12).collect();
        let gray = LumaView::new(4, 3, &pixels).unwrap();
        let part = gray.crop(1, 1, 9, 9).unwrap();
        assert_eq!((part.width(), part.height()), (3, 2));
        assert_eq!(part.row(1), [9, 10, 11]);
        assert!(gray.crop(3, 0, 9, 9).is_none() && gray.crop(9, 9, 1, 1).is_none());
    }

    #[test]
    fn a_view_of_fewer_than_two_pixels_a_side_is_refused() {
        assert!(LumaView::new(1, 4000, &[0; 4000]).is_none());
        assert!(LumaView::new(0, 0, &[]).is_none());
        assert!(LumaView::new(2, 2, &[0; 5]).is_none());
        assert!(LumaView::new(usize::MAX, 2, &[0; 5]).is_none());
    }
}
