//! Sampling the modules of a code, and deciding their colours.

use crate::luma::LumaView;
use crate::scan::homography::Homography;

/// Radius of the surroundings whose mean is the threshold of a module, in modules.
const RADIUS: usize = 4;

/// The brightness of the modules of a code, and of a border of one module around it. The memory is used again
/// from code to code.
#[derive(Default)]
pub struct Samples {
    size: usize,
    values: Vec<f32>,
    sums: Vec<f32>,
}

impl Samples {
    /// Samples each module: in its center, and in large codes around it as well. `polarity` is -1 for light
    /// on dark.
    pub fn sample(&mut self, gray: LumaView, homography: &Homography, polarity: f32) {
        self.size = homography.size;
        self.values.clear();
        let several = homography.module_size() > 2.2;
        for row in 0..self.size + 2 {
            let v = row as f32 - 0.5;
            for column in 0..self.size + 2 {
                let u = column as f32 - 0.5;
                let mut value = gray.bilinear(homography.map(u, v));
                if several {
                    for (x, y) in [(-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25)] {
                        value += gray.bilinear(homography.map(u + x, v + y));
                    }
                    value *= 0.2;
                }
                self.values.push(polarity * value);
            }
        }
        self.sum_up();
    }

    /// Modules along one side.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The brightness of a module.
    pub fn value(&self, column: usize, row: usize) -> f32 {
        self.values[self.index(column, row)]
    }

    fn stride(&self) -> usize {
        self.size + 2
    }

    #[inline]
    fn index(&self, column: usize, row: usize) -> usize {
        (row + 1) * self.stride() + column + 1
    }

    /// Computes the summed-area table (Crow, 1984), with a border of zeros.
    fn sum_up(&mut self) {
        let side = self.size + 1;
        self.sums.clear();
        self.sums.resize(side * side, 0.0);
        for row in 0..self.size {
            let mut sum = 0.0;
            for column in 0..self.size {
                sum += self.values[self.index(column, row)];
                let at = (row + 1) * side + column + 1;
                self.sums[at] = self.sums[at - side] + sum;
            }
        }
    }

    /// The mean of the modules around one, by the summed-area table.
    fn mean_around(&self, column: usize, row: usize) -> f32 {
        let side = self.size + 1;
        let (left, right) = (column.saturating_sub(RADIUS), (column + RADIUS + 1).min(self.size));
        let (top, bottom) = (row.saturating_sub(RADIUS), (row + RADIUS + 1).min(self.size));
        let sum = self.sums[bottom * side + right] + self.sums[top * side + left]
            - self.sums[top * side + right]
            - self.sums[bottom * side + left];
        sum / ((right - left) * (bottom - top)) as f32
    }

    /// Makes soft decisions: the brightness of each module less the mean around it, which is above zero for
    /// light and below zero for dark modules, and the more reliable the larger it is. Of the mean difference
    /// of the four neighbours, `sharpen` times is subtracted.
    pub fn decide(&self, sharpen: f32, soft: &mut Vec<f32>) {
        soft.clear();
        let (stride, values) = (self.stride(), &self.values);
        for row in 0..self.size {
            for column in 0..self.size {
                let at = self.index(column, row);
                let mean = self.mean_around(column, row);
                let around =
                    values[at - 1] + values[at + 1] + values[at - stride] + values[at + stride];
                soft.push(values[at] - mean - sharpen * (around / 4.0 - mean));
            }
        }
    }
}
