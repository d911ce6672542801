//! Equalization of intersymbol interference: the colours of modules that blur into their neighbours, out of
//! focus or by motion.
//!
//! The point spread function (PSF) has 5 × 5 modules and is point-symmetric. It is estimated by least
//! squares, first from the function patterns, whose colours are known, then from all decisions. It is
//! inverted by successive over-relaxation (Young, Iterative Solution of Large Linear Systems, 1971),
//! projected onto the range between dark and light. Then single decisions are flipped as long as that brings
//! the predicted picture closer to the observed one (Besag, On the Statistical Analysis of Dirty Pictures,
//! 1986). The modules of function patterns stay as they are.

use crate::scan::function_patterns::FunctionPatterns;
use crate::scan::linear_system::solve;

/// Radius of the point spread function, in modules.
const RADIUS: usize = 2;

/// One of each pair of opposite neighbours, as steps to the right and downwards.
const NEIGHBOURS: [(isize, isize); 12] = [
    (1, 0),
    (0, 1),
    (1, 1),
    (1, -1),
    (2, 0),
    (0, 2),
    (2, 1),
    (1, 2),
    (2, -1),
    (1, -2),
    (2, 2),
    (2, -2),
];

/// Parameters of the model: the weights of the module itself and of each pair of neighbours, and a brightness
/// that may change linearly over the code (constant, slope to the right, slope downwards).
const PARAMETERS: usize = NEIGHBOURS.len() + 4;

/// How often PSF and colours are estimated in turn.
const ROUNDS: usize = 6;

/// Most sweeps over all modules in a round.
const SWEEPS: usize = 16;

/// Relaxation factor: above 1, it makes the sweeps converge faster.
const RELAXATION: f32 = 1.7;

/// Estimates colours. Its memory is used again from code to code.
#[derive(Default)]
pub struct Equalizer {
    size: usize,
    /// +1 for light, -1 for dark, with a light border as wide as the radius of the PSF.
    colors: Vec<f32>,
    /// Whether the colour of a module is known, as it is part of a function pattern.
    known: Vec<bool>,
    /// Whether the colours of all modules within the radius of the PSF are known.
    surrounded: Vec<bool>,
    /// Observed less predicted brightness of each module.
    residual: Vec<f32>,
    /// Observed brightness of each module.
    observed: Vec<f32>,
    /// The parameters of the model.
    psf: [f32; PARAMETERS],
}

impl Equalizer {
    /// The work for a code of `size` modules a side, in pixels read.
    pub fn work(size: usize) -> usize {
        size * size * ROUNDS * SWEEPS * NEIGHBOURS.len()
    }

    /// Replaces soft decisions by better ones. `value` gives the brightness of a module. `false` where no PSF
    /// fits the picture.
    pub fn improve(
        &mut self,
        value: impl Fn(usize, usize) -> f32,
        patterns: &FunctionPatterns,
        size: usize,
        soft: &mut [f32],
    ) -> bool {
        self.start(value, patterns, size, soft);
        for round in 0..ROUNDS {
            if !self.estimate(round == 0) {
                return false;
            }
            self.predict();
            self.relax();
            for _ in 0..6 {
                if !self.flip() {
                    break;
                }
            }
        }
        let energy = self.energy();
        for row in 0..size {
            for column in 0..size {
                let at = self.index(column, row);
                let color = self.colors[at];
                // How much the squared error would grow with the other colour.
                soft[row * size + column] =
                    color * (energy + color * self.matched_filter(at)).max(0.0);
            }
        }
        true
    }

    fn stride(&self) -> usize {
        self.size + 2 * RADIUS
    }

    fn index(&self, column: usize, row: usize) -> usize {
        (row + RADIUS) * self.stride() + column + RADIUS
    }

    fn step(&self, (right, down): (isize, isize)) -> isize {
        down * self.stride() as isize + right
    }

    /// Takes in the brightness, the first decisions and the function patterns of a code.
    fn start(
        &mut self,
        value: impl Fn(usize, usize) -> f32,
        patterns: &FunctionPatterns,
        size: usize,
        soft: &[f32],
    ) {
        self.size = size;
        let area = self.stride() * self.stride();
        for (plane, empty) in
            [(&mut self.colors, 1.0), (&mut self.residual, 0.0), (&mut self.observed, 0.0)]
        {
            plane.clear();
            plane.resize(area, empty);
        }
        for plane in [&mut self.known, &mut self.surrounded] {
            plane.clear();
            plane.resize(area, true);
        }
        for row in 0..size {
            for column in 0..size {
                let at = self.index(column, row);
                self.observed[at] = value(column, row);
                self.colors[at] = if soft[row * size + column] < 0.0 { -1.0 } else { 1.0 };
                self.known[at] = false;
            }
        }
        for known in patterns.all() {
            let at = self.index(usize::from(known.column), usize::from(known.row));
            self.colors[at] = if known.light { 1.0 } else { -1.0 };
            self.known[at] = true;
        }
        for row in 0..size {
            for column in 0..size {
                let at = self.index(column, row);
                self.surrounded[at] = self.known[at]
                    && NEIGHBOURS.into_iter().all(|neighbour| {
                        let step = self.step(neighbour);
                        self.known[at.wrapping_add_signed(step)]
                            && self.known[at.wrapping_add_signed(-step)]
                    });
            }
        }
    }

    /// The features of a module, whose sum weighted by the parameters is its predicted brightness.
    fn features(&self, column: usize, row: usize) -> [f32; PARAMETERS] {
        let at = self.index(column, row);
        let mut features = [1.0; PARAMETERS];
        features[0] = self.colors[at];
        for (feature, neighbour) in features[1..].iter_mut().zip(NEIGHBOURS) {
            let step = self.step(neighbour);
            *feature = self.colors[at.wrapping_add_signed(step)]
                + self.colors[at.wrapping_add_signed(-step)];
        }
        let half = self.size as f32 / 2.0;
        features[PARAMETERS - 2] = column as f32 / half - 1.0;
        features[PARAMETERS - 1] = row as f32 / half - 1.0;
        features
    }

    /// Estimates the PSF by regularized least squares, from all modules or from the `surrounded` ones only.
    /// `false` where the modules themselves have too little weight in it.
    fn estimate(&mut self, surrounded: bool) -> bool {
        // The normal equations.
        let mut matrix = [[0.0; PARAMETERS]; PARAMETERS];
        let mut right = [0.0; PARAMETERS];
        for row in 0..self.size {
            for column in 0..self.size {
                let at = self.index(column, row);
                if surrounded && !self.surrounded[at] {
                    continue;
                }
                let features = self.features(column, row);
                for i in 0..PARAMETERS {
                    for j in i..PARAMETERS {
                        matrix[i][j] += features[i] * features[j];
                    }
                    right[i] += features[i] * self.observed[at];
                }
            }
        }
        for row in 1..PARAMETERS {
            let (above, below) = matrix.split_at_mut(row);
            for (column, line) in above.iter().enumerate() {
                below[0][column] = line[row];
            }
        }
        for (index, line) in matrix.iter_mut().enumerate() {
            line[index] += 0.5;
        }
        let Some(psf) = solve(matrix, right) else { return false };
        self.psf = psf;
        psf[0] > 0.5
    }

    /// Computes the residual of all modules.
    fn predict(&mut self) {
        for row in 0..self.size {
            for column in 0..self.size {
                let features = self.features(column, row);
                let predicted: f32 = features.iter().zip(self.psf).map(|(f, w)| f * w).sum();
                let at = self.index(column, row);
                self.residual[at] = self.observed[at] - predicted;
            }
        }
    }

    /// Inverts the PSF: finds the real colours from -1 to 1 that predict the picture best, and rounds them to
    /// dark and light.
    fn relax(&mut self) {
        let rate = RELAXATION / self.energy();
        for _ in 0..SWEEPS {
            let mut largest_change = 0.0_f32;
            for row in 0..self.size {
                for column in 0..self.size {
                    let at = self.index(column, row);
                    if self.known[at] {
                        continue;
                    }
                    let color = self.colors[at];
                    let moved = (color + rate * self.matched_filter(at)).clamp(-1.0, 1.0);
                    if (moved - color).abs() > 1e-3 {
                        largest_change = largest_change.max((moved - color).abs());
                        self.change(at, moved);
                    }
                }
            }
            if largest_change < 0.02 {
                break;
            }
        }
        for row in 0..self.size {
            for column in 0..self.size {
                let at = self.index(column, row);
                if !self.known[at] {
                    let rounded = if self.colors[at] < 0.0 { -1.0 } else { 1.0 };
                    self.change(at, rounded);
                }
            }
        }
    }

    /// Changes the colour of a module, and the residual around it accordingly.
    fn change(&mut self, at: usize, color: f32) {
        let change = self.colors[at] - color;
        self.colors[at] = color;
        self.residual[at] += change * self.psf[0];
        for (neighbour, weight) in NEIGHBOURS.into_iter().zip(self.psf[1..].iter().copied()) {
            let step = self.step(neighbour);
            self.residual[at.wrapping_add_signed(step)] += change * weight;
            self.residual[at.wrapping_add_signed(-step)] += change * weight;
        }
    }

    /// Energy of the PSF: the sum of its squared weights.
    fn energy(&self) -> f32 {
        let around: f32 = self.psf[1..=NEIGHBOURS.len()].iter().map(|w| w * w).sum();
        self.psf[0] * self.psf[0] + 2.0 * around
    }

    /// The matched filter at a module: the correlation of the residual with the PSF.
    fn matched_filter(&self, at: usize) -> f32 {
        let mut sum = self.psf[0] * self.residual[at];
        for (neighbour, weight) in NEIGHBOURS.into_iter().zip(&self.psf[1..]) {
            let step = self.step(neighbour);
            sum += weight
                * (self.residual[at.wrapping_add_signed(step)]
                    + self.residual[at.wrapping_add_signed(-step)]);
        }
        sum
    }

    /// Flips the colours that reduce the squared error when flipped. Returns whether there were any.
    fn flip(&mut self) -> bool {
        let energy = self.energy();
        let mut flipped = false;
        for row in 0..self.size {
            for column in 0..self.size {
                let at = self.index(column, row);
                let color = self.colors[at];
                if self.known[at] || energy + color * self.matched_filter(at) >= 0.0 {
                    continue;
                }
                flipped = true;
                self.change(at, -color);
            }
        }
        flipped
    }
}

#[cfg(test)]
#[path = "equalizer_tests.rs"]
mod tests;
