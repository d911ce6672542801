//! The percentile bootstrap of a mean, exactly: not some thousand draws, but the distribution that these would be drawn from. It takes no random
//! numbers, so anybody gets the same.

use super::{Interval, TAIL, real};

/// What is cut from each end of a distribution that is computed on with. What can be lost so in a sum of a million values is far below
/// [`SLACK`].
const PRUNED: f64 = 1e-15;
/// What is too little to be multiplied with: of all of it together, far less than [`SLACK`] would come.
const NOTHING: f64 = 1e-20;
/// How far below a quantile's probability a sum of probabilities counts as having reached it: what rounding can do.
const SLACK: f64 = 1e-12;
/// The most places that values can be apart. Scores are at most 40 apart.
const WIDEST: u64 = 1 << 20;
/// The most products that one sum of two may take, a second or two. The scores of 10,000 people take a fifth of it. Where there are a thousand
/// people who did something thousands of times, each another number of times, there is no interval.
const MOST: usize = 1 << 30;

/// The distribution of a whole number.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Distribution {
    /// The number of the first place.
    least: u64,
    /// How far places are apart.
    step: u64,
    /// The probability of each place.
    mass: Vec<f64>,
}

impl Distribution {
    /// The distribution of one of these values, drawn at random; none of no values, or of values too far apart.
    fn of(values: &[u64]) -> Option<Self> {
        let (least, most) = (*values.iter().min()?, *values.iter().max()?);
        let step = values.iter().fold(0, |step, value| common(step, value - least)).max(1);
        let places = (most - least) / step;
        if places > WIDEST {
            return None;
        }
        let mut mass = vec![0.0; usize::try_from(places).ok()? + 1];
        let each = 1.0 / real(values.len() as u64);
        for value in values {
            let place = usize::try_from((value - least) / step).ok()?;
            *mass.get_mut(place)? += each;
        }
        Some(Self { least, step, mass })
    }

    /// The distribution of the sum of as many draws from these values, with replacement, as there are of them; none of no values, or if it would take
    /// too long.
    pub(super) fn of_sum(values: &[u64]) -> Option<Self> {
        let one = Self::of(values)?;
        let mut sum = one.clone();
        // From the second binary digit of their number on: the sum is doubled, and one more added. What is added is short that way.
        for digit in (0..values.len().ilog2()).rev() {
            sum = sum.twice()?;
            if values.len() >> digit & 1 == 1 {
                sum = one.plus(&sum)?;
            }
        }
        Some(sum)
    }

    /// The distribution of the sum of two that are distributed like this; none if it would take too long. Each pair of places is multiplied once.
    fn twice(&self) -> Option<Self> {
        self.is_short_beside(self)?;
        let mut mass = vec![0.0; 2 * self.mass.len() - 1];
        for (place, one) in self.places() {
            mass[2 * place] += one * one;
            let twice = 2.0 * one;
            for (sum, another) in mass[2 * place + 1..].iter_mut().zip(&self.mass[place + 1..]) {
                *sum += twice * another;
            }
        }
        Some(self.cut(self, mass))
    }

    /// The distribution of the sum of two, which have the same step; none if it would take too long.
    fn plus(&self, other: &Self) -> Option<Self> {
        self.is_short_beside(other)?;
        let mut mass = vec![0.0; self.mass.len() + other.mass.len() - 1];
        for (place, one) in self.places() {
            for (sum, another) in mass[place..].iter_mut().zip(&other.mass) {
                *sum += one * another;
            }
        }
        Some(self.cut(other, mass))
    }

    /// The places that are worth multiplying with.
    fn places(&self) -> impl Iterator<Item = (usize, f64)> {
        self.mass.iter().copied().enumerate().filter(|(_, one)| *one > NOTHING)
    }

    /// None if the sum of both would take too long.
    fn is_short_beside(&self, other: &Self) -> Option<()> {
        let products = self.places().count().checked_mul(other.mass.len())?;
        (products <= MOST).then_some(())
    }

    /// The sum of this and another, without what is pruned at both ends.
    fn cut(&self, other: &Self, mut mass: Vec<f64>) -> Self {
        let cut = pruned(mass.iter());
        mass.truncate(mass.len() - pruned(mass.iter().rev()));
        mass.drain(..cut);
        Self { least: self.least + other.least + self.step * cut as u64, step: self.step, mass }
    }

    /// The least number that is reached with this probability.
    fn quantile(&self, probability: f64) -> u64 {
        let mut sum = 0.0;
        let place = self.mass.iter().position(|mass| {
            sum += mass;
            sum >= probability - SLACK
        });
        self.least + self.step * place.unwrap_or(self.mass.len().saturating_sub(1)) as u64
    }

    /// Its numbers with their probabilities, in order.
    fn entries(&self) -> impl Iterator<Item = (u64, f64)> {
        (0..).map(|place: u64| self.least + self.step * place).zip(self.mass.iter().copied())
    }

    /// The probability of each place or one below it.
    fn sums(&self) -> Vec<f64> {
        let mut sum = 0.0;
        let add = |mass: &f64| {
            sum += mass;
            sum
        };
        self.mass.iter().map(add).collect()
    }
}

/// How many of these, from the first, are [`PRUNED`] together.
fn pruned<'a>(mass: impl Iterator<Item = &'a f64>) -> usize {
    let mut sum = 0.0;
    mass.take_while(|mass| {
        sum += *mass;
        sum < PRUNED
    })
    .count()
}

/// The greatest common divisor.
const fn common(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { common(other, one % other) }
}

/// The mean of values in units of this size.
pub fn mean(units: &[u64], size: f64) -> Option<f64> {
    let n = units.len() as u64;
    (n > 0).then(|| real(units.iter().sum()) * size / real(n))
}

/// The percentile interval of 95 % of the mean of these values in units of this size; none of fewer than two.
pub fn interval(units: &[u64], size: f64) -> Option<Interval> {
    if units.len() < 2 {
        return None;
    }
    let sum = Distribution::of_sum(units)?;
    let at = |probability| real(sum.quantile(probability)) * size / real(units.len() as u64);
    Some(Interval { low: at(TAIL), high: at(1.0 - TAIL) })
}

/// The percentile interval of 95 % of the difference of two means, `b` − `a`, both drawn anew by themselves; none where one has fewer than two.
pub fn difference(a: &[u64], b: &[u64], size: f64) -> Option<Interval> {
    if a.len() < 2 || b.len() < 2 {
        return None;
    }
    let (sum_a, sum_b) = (Distribution::of_sum(a)?, Distribution::of_sum(b)?);
    let (n_a, n_b) = (i128::try_from(a.len()).ok()?, i128::try_from(b.len()).ok()?);
    let (reached, step) = (sum_b.sums(), i128::from(sum_b.step));
    // With both on one lattice, the difference is `n_a · sum_b − n_b · sum_a` of its places. The probability that it is at most this:
    let probability = |most: i128| -> f64 {
        let entries = sum_a.entries().map(|(value, mass)| {
            let least = i128::from(sum_b.least);
            let room = (most + n_b * i128::from(value)).div_euclid(n_a) - least;
            let place = usize::try_from(room.div_euclid(step)).ok();
            let below = place.and_then(|place| reached.get(place.min(reached.len() - 1)));
            mass * below.copied().unwrap_or(0.0)
        });
        entries.sum()
    };
    let ends = |sum: &Distribution| {
        let span = u128::from(sum.step) * (sum.mass.len() as u128 - 1);
        (i128::from(sum.least), i128::from(sum.least) + i128::try_from(span).unwrap_or(i128::MAX))
    };
    let ((least_a, most_a), (least_b, most_b)) = (ends(&sum_a), ends(&sum_b));
    let bounds = (n_a * least_b - n_b * most_a, n_a * most_b - n_b * least_a);
    let at = |wanted: f64| {
        let (mut low, mut high) = bounds;
        while low < high {
            let middle = (low + high).div_euclid(2);
            if probability(middle) >= wanted - SLACK { high = middle } else { low = middle + 1 }
        }
        #[expect(clippy::cast_precision_loss, reason = "sums of scores are far below 2^53")]
        let place = low as f64;
        place * size / (real(a.len() as u64) * real(b.len() as u64))
    };
    Some(Interval { low: at(TAIL), high: at(1.0 - TAIL) })
}

#[cfg(test)]
mod tests;
