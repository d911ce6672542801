//! One grey value a module, and from it the colour of each.

use crate::luma::LumaView;
use crate::scan::homography::Projection;

/// Modules on each side around one that count for its threshold.
const REACH: usize = 4;

/// The modules of one code with a border of one module around it. The memory is kept.
#[derive(Default)]
pub struct Samples {
    size: usize,
    values: Vec<f32>,
    sums: Vec<f32>,
}

impl Samples {
    /// Takes a value for each module. `sign` is -1 for light on dark.
    pub fn take(&mut self, gray: LumaView, projection: &Projection, sign: f32) {
        self.size = projection.size;
        self.values.clear();
        let several = projection.module() > 2.2;
        for row in 0..self.size + 2 {
            let v = row as f32 - 0.5;
            for column in 0..self.size + 2 {
                let u = column as f32 - 0.5;
                let mut value = gray.bilinear(projection.map(u, v));
                if several {
                    for (x, y) in [(-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25)] {
                        value += gray.bilinear(projection.map(u + x, v + y));
                    }
                    value *= 0.2;
                }
                self.values.push(sign * value);
            }
        }
        self.sum_up();
    }

    /// Modules a side.
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

    /// The mean of the modules around one.
    fn mean_around(&self, column: usize, row: usize) -> f32 {
        let side = self.size + 1;
        let (left, right) = (column.saturating_sub(REACH), (column + REACH + 1).min(self.size));
        let (top, bottom) = (row.saturating_sub(REACH), (row + REACH + 1).min(self.size));
        let sum = self.sums[bottom * side + right] + self.sums[top * side + left]
            - self.sums[top * side + right]
            - self.sums[bottom * side + left];
        sum / ((right - left) * (bottom - top)) as f32
    }

    /// Tells colours by the mean of the modules around, after subtracting `sharpen` of what the four
    /// neighbours differ from it: above zero for light, below for dark, the surer the farther.
    pub fn tell(&self, sharpen: f32, soft: &mut Vec<f32>) {
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
