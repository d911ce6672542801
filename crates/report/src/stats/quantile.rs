//! The quantiles that intervals of 95 % are made of.

use super::TAIL;
use statrs::distribution::{Binomial, ContinuousCDF, DiscreteCDF, Normal, StudentsT};

/// The upper quantile of the standard normal distribution: 1.959964.
pub fn normal() -> f64 {
    Normal::standard().inverse_cdf(1.0 - TAIL)
}

/// The upper quantile of Student's t with so many degrees of freedom; none where there are none.
pub fn student(freedom: f64) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(1.0 - TAIL);
    t.is_finite().then_some(t)
}

/// The least number that so many tosses of a fair coin stay at or below with a probability of [`TAIL`] or more.
pub fn tosses(number: u64) -> u64 {
    Binomial::new(0.5, number).map_or(0, |tosses| tosses.inverse_cdf(TAIL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quantiles_are_those_of_scipy() {
        // scipy.stats.norm.ppf(0.975), scipy.stats.t.ppf(0.975, df), scipy.stats.binom.ppf(0.025, n, 0.5).
        assert!((normal() - 1.959_963_984_540_054).abs() < 1e-11);
        for (freedom, t) in [
            (1.0, 12.706_204_736_174_694),
            (2.0, 4.302_652_729_749_462),
            (3.7, 2.867_520_707_191_189_5),
            (9.0, 2.262_157_162_798_205),
            (998.0, 1.962_343_846_216_334_3),
        ] {
            let ours = student(freedom).expect("a quantile");
            assert!((ours - t).abs() < 1e-8, "{freedom}: {ours} {t}");
        }
        for (number, most) in [(5, 0), (6, 1), (25, 8), (100, 40), (1000, 469)] {
            assert_eq!(tosses(number), most, "{number}");
        }
        assert_eq!(student(0.0), None);
    }
}
