//! Colours told apart where each module shines into its neighbours: out of focus, or moved while
//! the shutter was open.
//!
//! The blur is a point-symmetric response of 5 × 5 modules, estimated by least squares: first from the
//! finders, whose colours are known, then from all decisions. It is undone by successive
//! over-relaxation (Young, Iterative Solution of Large Linear Systems, 1971) that never leaves what
//! lies between dark and light; then single decisions are turned over as long as that brings the picture they predict
//! closer to the one seen (Besag, On the Statistical Analysis of Dirty Pictures, 1986). The known
//! modules never turn.

use crate::scan::function_patterns::Patterns;
use crate::scan::linear_system::solve;

/// Modules the blur reaches on each side.
const REACH: usize = 2;

/// One of each pair of opposite neighbours, right and down.
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

/// The module itself, its neighbours, and a brightness that may change evenly over the code.
const UNKNOWNS: usize = NEIGHBOURS.len() + 4;

/// How often blur and colours are estimated in turn.
const ROUNDS: usize = 6;

/// Sweeps over all modules in a round.
const SWEEPS: usize = 16;

/// How far each module is moved beyond its best value, which makes the sweeps converge faster.
const OVER: f32 = 1.7;

/// Works colours out; keeps its memory.
#[derive(Default)]
pub struct Equalizer {
    size: usize,
    /// +1 for light, -1 for dark; with a light border as wide as the blur reaches.
    colors: Vec<f32>,
    locked: Vec<bool>,
    /// Whether the blur around a module touches known ones only.
    known: Vec<bool>,
    /// What the colours do not explain.
    rest: Vec<f32>,
    /// The brightness of each module.
    seen: Vec<f32>,
    blur: [f32; UNKNOWNS],
}

impl Equalizer {
    /// About how many pixel reads a code of `size` modules a side takes the time of.
    pub fn work(size: usize) -> usize {
        size * size * ROUNDS * SWEEPS * NEIGHBOURS.len()
    }

    /// Replaces `soft`, a first decision, by a better one. `value` gives the brightness of a module.
    /// `false` where no blur explains the picture.
    pub fn improve(
        &mut self,
        value: impl Fn(usize, usize) -> f32,
        patterns: &Patterns,
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
                if !self.turn() {
                    break;
                }
            }
        }
        let energy = self.energy();
        for row in 0..size {
            for column in 0..size {
                let at = self.index(column, row);
                let color = self.colors[at];
                // How much worse the other colour would be.
                soft[row * size + column] = color * (energy + color * self.response(at)).max(0.0);
            }
        }
        true
    }

    fn stride(&self) -> usize {
        self.size + 2 * REACH
    }

    fn index(&self, column: usize, row: usize) -> usize {
        (row + REACH) * self.stride() + column + REACH
    }

    fn step(&self, (right, down): (isize, isize)) -> isize {
        down * self.stride() as isize + right
    }

    fn start(
        &mut self,
        value: impl Fn(usize, usize) -> f32,
        patterns: &Patterns,
        size: usize,
        soft: &[f32],
    ) {
        self.size = size;
        let all = self.stride() * self.stride();
        for (plane, empty) in
            [(&mut self.colors, 1.0), (&mut self.rest, 0.0), (&mut self.seen, 0.0)]
        {
            plane.clear();
            plane.resize(all, empty);
        }
        for plane in [&mut self.locked, &mut self.known] {
            plane.clear();
            plane.resize(all, true);
        }
        for row in 0..size {
            for column in 0..size {
                let at = self.index(column, row);
                self.seen[at] = value(column, row);
                self.colors[at] = if soft[row * size + column] < 0.0 { -1.0 } else { 1.0 };
                self.locked[at] = false;
            }
        }
        for known in patterns.all() {
            let at = self.index(usize::from(known.column), usize::from(known.row));
            self.colors[at] = if known.light { 1.0 } else { -1.0 };
            self.locked[at] = true;
        }
        for row in 0..size {
            for column in 0..size {
                let at = self.index(column, row);
                self.known[at] = self.locked[at]
                    && NEIGHBOURS.into_iter().all(|way| {
                        let step = self.step(way);
                        self.locked[at.wrapping_add_signed(step)]
                            && self.locked[at.wrapping_add_signed(-step)]
                    });
            }
        }
    }

    fn features(&self, column: usize, row: usize) -> [f32; UNKNOWNS] {
        let at = self.index(column, row);
        let mut features = [1.0; UNKNOWNS];
        features[0] = self.colors[at];
        for (feature, way) in features[1..].iter_mut().zip(NEIGHBOURS) {
            let step = self.step(way);
            *feature = self.colors[at.wrapping_add_signed(step)]
                + self.colors[at.wrapping_add_signed(-step)];
        }
        let half = self.size as f32 / 2.0;
        features[UNKNOWNS - 2] = column as f32 / half - 1.0;
        features[UNKNOWNS - 1] = row as f32 / half - 1.0;
        features
    }

    /// Estimates the blur from all modules, or from those alone around which all colours are known.
    fn estimate(&mut self, known: bool) -> bool {
        let mut sums = [[0.0; UNKNOWNS]; UNKNOWNS];
        let mut right = [0.0; UNKNOWNS];
        for row in 0..self.size {
            for column in 0..self.size {
                let at = self.index(column, row);
                if known && !self.known[at] {
                    continue;
                }
                let features = self.features(column, row);
                for i in 0..UNKNOWNS {
                    for j in i..UNKNOWNS {
                        sums[i][j] += features[i] * features[j];
                    }
                    right[i] += features[i] * self.seen[at];
                }
            }
        }
        for row in 1..UNKNOWNS {
            let (above, below) = sums.split_at_mut(row);
            for (column, line) in above.iter().enumerate() {
                below[0][column] = line[row];
            }
        }
        for (place, line) in sums.iter_mut().enumerate() {
            line[place] += 0.5;
        }
        let Some(blur) = solve(sums, right) else { return false };
        self.blur = blur;
        blur[0] > 0.5
    }

    /// Works out what the colours do not explain.
    fn predict(&mut self) {
        for row in 0..self.size {
            for column in 0..self.size {
                let features = self.features(column, row);
                let seen: f32 = features.iter().zip(self.blur).map(|(f, b)| f * b).sum();
                let at = self.index(column, row);
                self.rest[at] = self.seen[at] - seen;
            }
        }
    }

    /// Undoes the blur: leaves in `colors` the signs of what explains the picture best.
    fn relax(&mut self) {
        let rate = OVER / self.energy();
        for _ in 0..SWEEPS {
            let mut most = 0.0_f32;
            for row in 0..self.size {
                for column in 0..self.size {
                    let at = self.index(column, row);
                    if self.locked[at] {
                        continue;
                    }
                    let color = self.colors[at];
                    let moved = (color + rate * self.response(at)).clamp(-1.0, 1.0);
                    if (moved - color).abs() > 1e-3 {
                        most = most.max((moved - color).abs());
                        self.change(at, moved);
                    }
                }
            }
            if most < 0.02 {
                break;
            }
        }
        for row in 0..self.size {
            for column in 0..self.size {
                let at = self.index(column, row);
                if !self.locked[at] {
                    let sign = if self.colors[at] < 0.0 { -1.0 } else { 1.0 };
                    self.change(at, sign);
                }
            }
        }
    }

    /// Gives a module another colour, and takes what that explains from the rest.
    fn change(&mut self, at: usize, color: f32) {
        let change = self.colors[at] - color;
        self.colors[at] = color;
        self.rest[at] += change * self.blur[0];
        for (way, blur) in NEIGHBOURS.into_iter().zip(self.blur[1..].iter().copied()) {
            let step = self.step(way);
            self.rest[at.wrapping_add_signed(step)] += change * blur;
            self.rest[at.wrapping_add_signed(-step)] += change * blur;
        }
    }

    /// What the brightness around one module would be changed by its colour alone, squared.
    fn energy(&self) -> f32 {
        let around: f32 = self.blur[1..=NEIGHBOURS.len()].iter().map(|b| b * b).sum();
        self.blur[0] * self.blur[0] + 2.0 * around
    }

    /// How far what is not explained looks like the blur of one module.
    fn response(&self, at: usize) -> f32 {
        let mut sum = self.blur[0] * self.rest[at];
        for (way, blur) in NEIGHBOURS.into_iter().zip(&self.blur[1..]) {
            let step = self.step(way);
            sum += blur
                * (self.rest[at.wrapping_add_signed(step)]
                    + self.rest[at.wrapping_add_signed(-step)]);
        }
        sum
    }

    /// Turns the colours over that fit better turned; whether there were any.
    fn turn(&mut self) -> bool {
        let energy = self.energy();
        let mut turned = false;
        for row in 0..self.size {
            for column in 0..self.size {
                let at = self.index(column, row);
                let color = self.colors[at];
                if self.locked[at] || energy + color * self.response(at) >= 0.0 {
                    continue;
                }
                turned = true;
                self.change(at, -color);
            }
        }
        turned
    }
}

#[cfg(test)]
#[path = "equalizer_tests.rs"]
mod tests;
