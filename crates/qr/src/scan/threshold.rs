//! What counts as dark: a threshold for every block of 8 × 8 pixels.
//!
//! The method is that of a local mean (Wellner, Adaptive Thresholding for the `DigitalDesk`, 1993;
//! Bradley and Roth, 2007), by blocks as in `ZXing`'s hybrid binarizer: the mean of the blocks around.
//! Where all of them are flat the mean says nothing, and the block is dark or light as a whole,
//! beside the mean of a much larger surrounding. Eight pixels are worked on at once, in the lanes of
//! one 64-bit number (Warren, Hacker's Delight, 2-18), which needs no vector instructions.

use crate::luma::LumaView;

/// Pixels along the side of a block.
pub const BLOCK: usize = 8;

const EVEN: u64 = 0x00ff_00ff_00ff_00ff;
const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;
const SEVEN: u64 = 0x7f7f_7f7f_7f7f_7f7f;

/// How thresholds are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Blocks on each side of a block that count for its mean.
    pub near: usize,
    /// The same for blocks without contrast.
    pub far: usize,
    /// What contrast makes a block flat: 2 for what a camera's noise does not reach.
    pub flat: u32,
}

/// The thresholds of one picture. The memory is kept from picture to picture.
#[derive(Default)]
pub struct Thresholds {
    columns: usize,
    rows: usize,
    mean: Vec<u8>,
    least: Vec<u8>,
    greatest: Vec<u8>,
    level: Vec<u8>,
    sums: Vec<u32>,
}

impl Thresholds {
    /// Measures the blocks of `picture`.
    pub fn measure(&mut self, picture: LumaView) {
        self.columns = picture.width().div_ceil(BLOCK);
        self.rows = picture.height().div_ceil(BLOCK);
        let blocks = self.columns * self.rows;
        for plane in [&mut self.mean, &mut self.least, &mut self.greatest, &mut self.level] {
            plane.clear();
            plane.resize(blocks, 0);
        }
        self.measure_blocks(picture);
        self.sum_up();
        self.spread();
    }

    /// The threshold of the block that contains a pixel: darker pixels are dark.
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

    /// Mean, least and greatest brightness of each block, from every second row.
    fn measure_blocks(&mut self, picture: LumaView) {
        let whole = picture.width() / BLOCK;
        for row in 0..self.rows {
            let top = row * BLOCK;
            let height = BLOCK.min(picture.height() - top);
            let line = row * self.columns;
            for column in 0..self.columns {
                let left = column * BLOCK;
                let (mean, least, greatest) = if column < whole && height == BLOCK {
                    full_block(picture, left, top)
                } else {
                    part_block(picture, left, top, height)
                };
                self.mean[line + column] = mean;
                self.least[line + column] = least;
                self.greatest[line + column] = greatest;
            }
        }
    }

    /// The summed-area table of the means (Crow, 1984), with a border of zeros.
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

    /// The mean of the blocks at most `reach` away, times 16.
    #[inline]
    fn mean_around(&self, column: usize, row: usize, reach: usize) -> u32 {
        let stride = self.columns + 1;
        let (left, right) = (column.saturating_sub(reach), (column + reach + 1).min(self.columns));
        let (top, bottom) = (row.saturating_sub(reach), (row + reach + 1).min(self.rows));
        let sum = self.sums[bottom * stride + right] + self.sums[top * stride + left]
            - self.sums[top * stride + right]
            - self.sums[bottom * stride + left];
        let count = ((right - left) * (bottom - top)) as u32;
        sum * 16 / count.max(1)
    }

    /// Leaves in each block's least and greatest those of the three beside one another.
    fn spread(&mut self) {
        for (least, greatest) in
            self.least.chunks_mut(self.columns).zip(self.greatest.chunks_mut(self.columns))
        {
            let (mut before, mut last) = ((u8::MAX, 0), (least[0], greatest[0]));
            for column in 0..least.len() {
                let next = column + 1;
                let next =
                    if next < least.len() { (least[next], greatest[next]) } else { (u8::MAX, 0) };
                least[column] = before.0.min(last.0).min(next.0);
                greatest[column] = before.1.max(last.1).max(next.1);
                (before, last) = (last, next);
            }
        }
    }

    /// Sets the thresholds of the picture measured last.
    pub fn set(&mut self, window: Window) {
        for row in 0..self.rows {
            for column in 0..self.columns {
                let mean = self.mean_around(column, row, window.near);
                let (mut least, mut greatest) = (u8::MAX, 0);
                for y in row.saturating_sub(1)..(row + 2).min(self.rows) {
                    let block = y * self.columns + column;
                    least = least.min(self.least[block]);
                    greatest = greatest.max(self.greatest[block]);
                }
                let contrast = u32::from(greatest - least);
                let level = if contrast * 32 < (128 + mean / 8) * window.flat {
                    let far = self.mean_around(column, row, window.far);
                    let own = u32::from(self.mean[row * self.columns + column]) * 16;
                    if own * 32 < far * 31 { u8::MAX } else { 0 }
                } else {
                    // 31/32: noise on an even surface stays light.
                    u8::try_from(mean * 31 / 512).unwrap_or(u8::MAX)
                };
                self.level[row * self.columns + column] = level;
            }
        }
    }
}

/// Eight pixels as one number, the leftmost in the lowest byte.
#[inline]
pub fn lanes(pixels: &[u8]) -> u64 {
    pixels.try_into().map_or(0, u64::from_le_bytes)
}

/// Which of eight pixels are darker than `level`, the leftmost in the lowest bit. Compares without
/// the last bit of brightness.
#[inline]
pub fn dark(pixels: u64, level: u8) -> u64 {
    let light = ((pixels >> 1) & SEVEN | HIGH) - u64::from(level >> 1) * LOW;
    // One bit a byte, gathered by a multiplication.
    ((!light & HIGH) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[inline]
fn full_block(picture: LumaView, left: usize, top: usize) -> (u8, u8, u8) {
    let mut sum = 0;
    let (mut least, mut greatest) = (SEVEN, 0);
    for y in (top..top + BLOCK).step_by(2) {
        let pixels = lanes(&picture.row(y)[left..left + BLOCK]);
        sum += (pixels & EVEN) + ((pixels >> 8) & EVEN);
        let seven = (pixels >> 1) & SEVEN;
        greatest = select(seven, greatest);
        least = SEVEN - select(SEVEN - seven, SEVEN - least);
    }
    for shift in [32, 16, 8] {
        greatest = select(greatest, greatest >> shift);
        least = SEVEN - select(SEVEN - least, (SEVEN - least) >> shift);
    }
    let sum = (sum & 0xffff) + (sum >> 16 & 0xffff) + (sum >> 32 & 0xffff) + (sum >> 48);
    ((sum / 32) as u8, ((least & 0x7f) << 1) as u8, ((greatest & 0x7f) << 1 | 1) as u8)
}

/// The greater of two numbers of seven bits in each byte.
#[inline]
fn select(a: u64, b: u64) -> u64 {
    let not_less = ((a | HIGH) - b) & HIGH;
    let mask = (not_less >> 7) * 0x7f;
    a & mask | b & !mask
}

fn part_block(picture: LumaView, left: usize, top: usize, height: usize) -> (u8, u8, u8) {
    let right = (left + BLOCK).min(picture.width());
    let (mut sum, mut count, mut least, mut greatest) = (0, 0, u8::MAX, 0);
    for y in top..top + height {
        for &pixel in &picture.row(y)[left..right] {
            sum += u32::from(pixel);
            count += 1;
            least = least.min(pixel);
            greatest = greatest.max(pixel);
        }
    }
    ((sum / count.max(1)) as u8, least, greatest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Window = Window { near: 2, far: 10, flat: 2 };

    #[test]
    fn eight_pixels_are_compared_like_one() {
        let pixels = [0, 1, 99, 100, 101, 128, 254, 255];
        for level in [0, 2, 100, 128, 200, 254] {
            for (place, &pixel) in pixels.iter().enumerate() {
                // Without the last bit.
                let is_dark = dark(lanes(&pixels), level) >> place & 1 == 1;
                assert_eq!(is_dark, pixel / 2 < level / 2, "{pixel} below {level}");
            }
        }
    }

    #[test]
    fn dark_is_told_from_light_in_shadow_and_in_light() {
        // Stripes of four pixels, on a surface that gets lighter to the right.
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
    fn a_large_dark_surface_is_dark_all_over_and_a_light_one_light() {
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
