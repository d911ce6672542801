//! How long: the geometric mean, whose logarithms are what spreads evenly.

use super::{Interval, quantile, real};

/// Mean and spread of the logarithms of times.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Logs {
    /// How many times.
    pub n: u64,
    /// The mean of their natural logarithms.
    pub mean: f64,
    /// The variance of these, with n − 1; zero of one time.
    pub variance: f64,
}

impl Logs {
    /// Of times in milliseconds, at least one. A time of zero is counted as one millisecond, as zero has no logarithm.
    pub fn of(times_ms: &[u64]) -> Option<Self> {
        let logs = || times_ms.iter().map(|&ms| real(ms.max(1)).ln());
        let n = times_ms.len() as u64;
        if n == 0 {
            return None;
        }
        let mean = logs().sum::<f64>() / real(n);
        let squares: f64 = logs().map(|log| (log - mean).powi(2)).sum();
        Some(Self { n, mean, variance: if n > 1 { squares / real(n - 1) } else { 0.0 } })
    }

    /// The geometric mean, in milliseconds.
    pub fn geometric_mean(self) -> f64 {
        self.mean.exp()
    }

    /// Its t interval of 95 %, made on the logarithms (Sauro & Lewis 2010); none of fewer than two times.
    pub fn interval(self) -> Option<Interval> {
        if self.n < 2 {
            return None;
        }
        let half = quantile::student(real(self.n - 1))? * (self.variance / real(self.n)).sqrt();
        Some(Interval { low: (self.mean - half).exp(), high: (self.mean + half).exp() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_geometric_mean_has_its_interval() {
        // numpy and scipy: exp(mean(log x)), exp(mean ± t.ppf(0.975, 4) · std(log x, ddof=1) / √5).
        let logs = Logs::of(&[94_000, 95_000, 96_000, 113_000, 121_000]).expect("times");
        let interval = logs.interval().expect("an interval");
        assert!((logs.geometric_mean() - 103_227.949_6).abs() < 0.01, "{}", logs.geometric_mean());
        assert!((interval.low - 89_317.80).abs() < 0.01, "{}", interval.low);
        assert!((interval.high - 119_304.43).abs() < 0.01, "{}", interval.high);
    }

    #[test]
    fn one_time_has_no_interval_and_none_no_mean() {
        let one = Logs::of(&[0]).expect("a time");
        assert_eq!(one.interval(), None);
        assert!((one.geometric_mean() - 1.0).abs() < 1e-12);
        assert_eq!(Logs::of(&[]), None);
    }

    proptest! {
        #[test]
        fn an_interval_holds_the_geometric_mean(
            times in prop::collection::vec(0_u64..10_000_000, 2..60),
        ) {
            let logs = Logs::of(&times).expect("times");
            let interval = logs.interval().expect("an interval");
            prop_assert!(interval.low <= logs.geometric_mean() * (1.0 + 1e-12));
            prop_assert!(logs.geometric_mean() <= interval.high * (1.0 + 1e-12));
        }
    }
}
