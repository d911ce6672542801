//! Unsharp masking (Gonzalez and Woods, Digital Image Processing, 3.6): enlarges the difference of each pixel
//! from the mean around it, which restores the rings of finder patterns that are out of focus.

use crate::luma::LumaView;

/// Radius of the box whose mean is subtracted, in pixels.
const RADIUS: usize = 2;

/// Side of the box, in pixels.
const SIDE: usize = 2 * RADIUS + 1;

/// The factor of the difference that is added.
const GAIN: i32 = 3;

/// Sharpens pictures. Its memory is used again from picture to picture.
#[derive(Default)]
pub struct Sharpener {
    columns: Vec<u16>,
}

impl Sharpener {
    /// Writes `picture`, sharpened, into `sharp`.
    pub fn sharpen(&mut self, picture: LumaView, sharp: &mut Vec<u8>) {
        let (width, height) = (picture.width(), picture.height());
        sharp.resize(width * height, 0);
        // Sums of the columns of the box, with the pixels at the edges repeated outside of the picture.
        self.columns.clear();
        self.columns.resize(width + SIDE, 0);
        let clamped = |y: isize| picture.row(y.clamp(0, height as isize - 1) as usize);
        let radius = RADIUS as isize;
        for y in -radius..=radius {
            for (sum, &pixel) in self.columns[RADIUS..].iter_mut().zip(clamped(y)) {
                *sum += u16::from(pixel);
            }
        }
        for y in 0..height {
            let (first, last) = (self.columns[RADIUS], self.columns[RADIUS + width - 1]);
            self.columns[..RADIUS].fill(first);
            self.columns[RADIUS + width..].fill(last);
            let mut sum: u32 = self.columns[..SIDE - 1].iter().map(|&sum| u32::from(sum)).sum();
            let row = &mut sharp[y * width..(y + 1) * width];
            let moving = self.columns.iter().zip(&self.columns[SIDE - 1..]);
            for ((value, &pixel), (&leave, &enter)) in
                row.iter_mut().zip(picture.row(y)).zip(moving)
            {
                sum += u32::from(enter);
                // Divided by the area of 25: 2^16 / 25 is 2621.4.
                let mean = (sum * 2621) >> 16;
                let sharpened = (1 + GAIN) * i32::from(pixel) - GAIN * mean as i32;
                *value = sharpened.clamp(0, 255) as u8;
                sum -= u32::from(leave);
            }
            let (leave, enter) = (clamped(y as isize - radius), clamped(y as isize + radius + 1));
            for ((sum, &old), &new) in self.columns[RADIUS..].iter_mut().zip(leave).zip(enter) {
                *sum = *sum + u16::from(new) - u16::from(old);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sharpening_enlarges_edges_and_leaves_even_surfaces() {
        // 100 on the left, 120 on the right.
        let (width, height) = (20, 6);
        let pixels: Vec<u8> =
            (0..width * height).map(|i| if i % width < 10 { 100 } else { 120 }).collect();
        let mut sharp = Vec::new();
        Sharpener::default().sharpen(LumaView::new(width, height, &pixels).unwrap(), &mut sharp);
        for row in sharp.chunks(width) {
            assert!(row[..8].iter().all(|value| value.abs_diff(100) <= 3), "{row:?}");
            assert!(row[12..].iter().all(|value| value.abs_diff(120) <= 3), "{row:?}");
            assert!(row[9] < 80 && row[10] > 140, "{row:?}");
        }
    }
}
