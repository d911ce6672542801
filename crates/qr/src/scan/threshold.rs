//! Adaptive thresholds for binarization, one for each block of 8 × 8 pixels.
//!
//! The threshold is the local mean (Wellner, Adaptive Thresholding for the `DigitalDesk`, 1993; Bradley and
//! Roth, 2007) over the blocks around, as in `ZXing`'s hybrid binarizer. Where these have no contrast, the
//! block is dark or light as a whole, in comparison with the mean of much larger surroundings. Eight pixels
//! are processed at once in the lanes of a 64-bit number (Warren, Hacker's Delight, 2-18), without vector
//! instructions.

use crate::luma::LumaView;

/// Side of a block, in pixels.
pub const BLOCK: usize = 8;

/// The even ones of eight lanes.
const EVEN: u64 = 0x00ff_00ff_00ff_00ff;
/// The lowest bit of each lane.
const LOW: u64 = 0x0101_0101_0101_0101;
/// The highest bit of each lane.
const HIGH: u64 = 0x8080_8080_8080_8080;
/// The lower seven bits of each lane.
const SEVEN: u64 = 0x7f7f_7f7f_7f7f_7f7f;

/// The surroundings that the threshold of a block is computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Radius for the mean around a block, in blocks.
    pub near: usize,
    /// Radius for the mean around a block without contrast, in blocks.
    pub far: usize,
    /// Contrast below which a block counts as without contrast, in 32nds of a value that grows with its mean.
    /// The noise of a camera stays below 2.
    pub flat: u32,
}

/// The thresholds of a picture. The memory is used again from picture to picture.
#[derive(Default)]
pub struct Thresholds {
    columns: usize,
    rows: usize,
    mean: Vec<u8>,
    minimum: Vec<u8>,
    maximum: Vec<u8>,
    level: Vec<u8>,
    /// Summed-area table of the means.
    sums: Vec<u32>,
}

impl Thresholds {
    /// Measures the blocks of `picture`. To be called before [`set`](Self::set).
    pub fn measure(&mut self, picture: LumaView) {
        self.columns = picture.width().div_ceil(BLOCK);
        self.rows = picture.height().div_ceil(BLOCK);
        let blocks = self.columns * self.rows;
        for plane in [&mut self.mean, &mut self.minimum, &mut self.maximum, &mut self.level] {
            plane.clear();
            plane.resize(blocks, 0);
        }
        self.measure_blocks(picture);
        self.sum_up();
        self.widen_extremes();
    }

    /// The threshold at a pixel: it is dark if its brightness is below.
    #[inline]
    pub fn level(&self, x: usize, y: usize) -> u8 {
        self.level[(y / BLOCK) * self.columns + x / BLOCK]
    }

    /// The thresholds of the blocks along row `y`.
    #[inline]
    pub fn levels_of_row(&self, y: usize) -> &[u8] {
        let start = (y / BLOCK) * self.columns;
        &self.level[start..start + self.columns]
    }

    /// Measures mean, minimum and maximum of each block, from every second row.
    fn measure_blocks(&mut self, picture: LumaView) {
        let whole = picture.width() / BLOCK;
        for row in 0..self.rows {
            let top = row * BLOCK;
            let height = BLOCK.min(picture.height() - top);
            let line = row * self.columns;
            for column in 0..self.columns {
                let left = column * BLOCK;
                let (mean, minimum, maximum) = if column < whole && height == BLOCK {
                    full_block(picture, left, top)
                } else {
                    partial_block(picture, left, top, height)
                };
                self.mean[line + column] = mean;
                self.minimum[line + column] = minimum;
                self.maximum[line + column] = maximum;
            }
        }
    }

    /// Computes the summed-area table of the means (Crow, 1984), with a border of zeros.
    fn sum_up(&mut self) {
        let stride = self.columns + 1;
        self.sums.clear();
        self.sums.resize(stride * (self.rows + 1), 0);
        for row in 0..self.rows {
            let mut sum = 0;
            for column in 0..self.columns {
                sum += u32::from(self.mean[row * self.columns + column]);
                let at = (row + 1) * stride + column + 1;
                self.sums[at] = self.sums[at - stride] + sum;
            }
        }
    }

    /// The mean of the blocks within a radius, times 16.
    #[inline]
    fn mean_around(&self, column: usize, row: usize, radius: usize) -> u32 {
        let stride = self.columns + 1;
        let (left, right) =
            (column.saturating_sub(radius), (column + radius + 1).min(self.columns));
        let (top, bottom) = (row.saturating_sub(radius), (row + radius + 1).min(self.rows));
        let sum = self.sums[bottom * stride + right] + self.sums[top * stride + left]
            - self.sums[top * stride + right]
            - self.sums[bottom * stride + left];
        let count = ((right - left) * (bottom - top)) as u32;
        sum * 16 / count.max(1)
    }

    /// Replaces the minimum and maximum of each block by those of itself and its left and right neighbour.
    fn widen_extremes(&mut self) {
        for (minimum, maximum) in
            self.minimum.chunks_mut(self.columns).zip(self.maximum.chunks_mut(self.columns))
        {
            let (mut before, mut last) = ((u8::MAX, 0), (minimum[0], maximum[0]));
            for column in 0..minimum.len() {
                let next = column + 1;
                let next = if next < minimum.len() {
                    (minimum[next], maximum[next])
                } else {
                    (u8::MAX, 0)
                };
                minimum[column] = before.0.min(last.0).min(next.0);
                maximum[column] = before.1.max(last.1).max(next.1);
                (before, last) = (last, next);
            }
        }
    }

    /// Computes the thresholds of the picture measured last.
    pub fn set(&mut self, window: Window) {
        for row in 0..self.rows {
            for column in 0..self.columns {
                let mean = self.mean_around(column, row, window.near);
                let (mut minimum, mut maximum) = (u8::MAX, 0);
                for y in row.saturating_sub(1)..(row + 2).min(self.rows) {
                    let block = y * self.columns + column;
                    minimum = minimum.min(self.minimum[block]);
                    maximum = maximum.max(self.maximum[block]);
                }
                let contrast = u32::from(maximum - minimum);
                let level = if contrast * 32 < (128 + mean / 8) * window.flat {
                    let far = self.mean_around(column, row, window.far);
                    let own = u32::from(self.mean[row * self.columns + column]) * 16;
                    if own * 32 < far * 31 { u8::MAX } else { 0 }
                } else {
                    // A little below the mean, at 31/32, so that noise on an even surface stays light.
                    u8::try_from(mean * 31 / 512).unwrap_or(u8::MAX)
                };
                self.level[row * self.columns + column] = level;
            }
        }
    }
}

/// Eight pixels in the lanes of one number, the leftmost in the lowest byte.
#[inline]
pub fn lanes(pixels: &[u8]) -> u64 {
    pixels.try_into().map_or(0, u64::from_le_bytes)
}

/// A bit for each of eight pixels, the leftmost in the lowest: whether it is darker than `level`. The last
/// bit of the brightness is ignored.
#[inline]
pub fn dark_bits(pixels: u64, level: u8) -> u64 {
    let light = ((pixels >> 1) & SEVEN | HIGH) - u64::from(level >> 1) * LOW;
    // The multiplication gathers one bit of each byte.
    ((!light & HIGH) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[inline]
/// Mean, minimum and maximum of a whole block.
fn full_block(picture: LumaView, left: usize, top: usize) -> (u8, u8, u8) {
    let mut sum = 0;
    let (mut minimum, mut maximum) = (SEVEN, 0);
    for y in (top..top + BLOCK).step_by(2) {
        let pixels = lanes(&picture.row(y)[left..left + BLOCK]);
        sum += (pixels & EVEN) + ((pixels >> 8) & EVEN);
        let seven = (pixels >> 1) & SEVEN;
        maximum = lane_maximum(seven, maximum);
        minimum = SEVEN - lane_maximum(SEVEN - seven, SEVEN - minimum);
    }
    for shift in [32, 16, 8] {
        maximum = lane_maximum(maximum, maximum >> shift);
        minimum = SEVEN - lane_maximum(SEVEN - minimum, (SEVEN - minimum) >> shift);
    }
    let sum = (sum & 0xffff) + (sum >> 16 & 0xffff) + (sum >> 32 & 0xffff) + (sum >> 48);
    ((sum / 32) as u8, ((minimum & 0x7f) << 1) as u8, ((maximum & 0x7f) << 1 | 1) as u8)
}

/// The maximum of two numbers of seven bits in each lane.
#[inline]
fn lane_maximum(a: u64, b: u64) -> u64 {
    let not_less = ((a | HIGH) - b) & HIGH;
    let mask = (not_less >> 7) * 0x7f;
    a & mask | b & !mask
}

/// Mean, minimum and maximum of a block at the edge, which may be smaller.
fn partial_block(picture: LumaView, left: usize, top: usize, height: usize) -> (u8, u8, u8) {
    let right = (left + BLOCK).min(picture.width());
    let (mut sum, mut count, mut minimum, mut maximum) = (0, 0, u8::MAX, 0);
    for y in top..top + height {
        for &pixel in &picture.row(y)[left..right] {
            sum += u32::from(pixel);
            count += 1;
            minimum = minimum.min(pixel);
            maximum = maximum.max(pixel);
        }
    }
    ((sum / count.max(1)) as u8, minimum, maximum)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Window = Window { near: 2, far: 10, flat: 2 };

    #[test]
    fn eight_pixels_are_compared_as_single_ones_are() {
        let pixels = [0, 1, 99, 100, 101, 128, 254, 255];
        for level in [0, 2, 100, 128, 200, 254] {
            for (place, &pixel) in pixels.iter().enumerate() {
                // The last bit is ignored.
                let is_dark = dark_bits(lanes(&pixels), level) >> place & 1 == 1;
                assert_eq!(is_dark, pixel / 2 < level / 2, "{pixel} below {level}");
            }
        }
    }

    #[test]
    fn stripes_are_binarized_under_uneven_light() {
        // Stripes of four pixels, lighter to the right.
        let (width, height) = (203, 61);
        let pixels: Vec<u8> = (0..width * height)
            .map(|at| (at % width) * 200 / width / (1 + at % width / 4 % 2) + 20)
            .map(|value| value as u8)
            .collect();
        let mut thresholds = Thresholds::default();
        thresholds.measure(LumaView::new(width, height, &pixels).unwrap());
        thresholds.set(WINDOW);
        for x in 60..width {
            let is_dark = pixels[30 * width + x] < thresholds.level(x, 30);
            assert_eq!(is_dark, x / 4 % 2 == 1, "column {x}");
        }
    }

    #[test]
    fn large_even_surfaces_are_dark_or_light_as_a_whole() {
        let (width, height) = (160, 160);
        let inside = |c: usize| (56..104).contains(&c);
        let pixels: Vec<u8> = (0..width * height)
            .map(|at| if inside(at % width) && inside(at / width) { 60 } else { 200 })
            .collect();
        let mut thresholds = Thresholds::default();
        thresholds.measure(LumaView::new(width, height, &pixels).unwrap());
        thresholds.set(Window { near: 1, ..WINDOW });
        for (x, y, dark) in [(80, 80, true), (58, 58, true), (20, 20, false), (110, 80, false)] {
            assert_eq!(pixels[y * width + x] < thresholds.level(x, y), dark, "{x}, {y}");
        }
    }
}
