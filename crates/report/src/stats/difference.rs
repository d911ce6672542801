//! How far two groups of people are apart: `b` less `a`, or `b` by `a`.

use super::{Interval, quantile, real, time::Logs};

/// The interval of 95 % of the difference of two shares, `b` − `a`, each as (how many, of how many): one success and one failure are added to
/// each (Agresti & Caffo 2000). Clipped to −1..1; none where one has no people.
pub fn agresti_caffo(a: (u64, u64), b: (u64, u64)) -> Option<Interval> {
    if a.1 == 0 || b.1 == 0 {
        return None;
    }
    let part = |(of, n): (u64, u64)| {
        let share = (real(of) + 1.0) / (real(n) + 2.0);
        (share, share * (1.0 - share) / (real(n) + 2.0))
    };
    let ((share_a, variance_a), (share_b, variance_b)) = (part(a), part(b));
    let (middle, half) = (share_b - share_a, quantile::normal() * (variance_a + variance_b).sqrt());
    Some(Interval { low: (middle - half).max(-1.0), high: (middle + half).min(1.0) })
}

/// How many times as long `b` takes as `a`: the ratio of their geometric means.
pub fn ratio(a: Logs, b: Logs) -> f64 {
    (b.mean - a.mean).exp()
}

/// The interval of 95 % of [`ratio`]: Welch's t on the logarithms (Welch 1947). None where one has fewer than two times.
pub fn welch(a: Logs, b: Logs) -> Option<Interval> {
    if a.n < 2 || b.n < 2 {
        return None;
    }
    let (error_a, error_b) = (a.variance / real(a.n), b.variance / real(b.n));
    let error = error_a + error_b;
    // Times that are all the same have no spread, and so no degrees of freedom.
    let half = if error > 0.0 {
        let parts = error_a.powi(2) / real(a.n - 1) + error_b.powi(2) / real(b.n - 1);
        quantile::student(error.powi(2) / parts)? * error.sqrt()
    } else {
        0.0
    };
    let middle = b.mean - a.mean;
    Some(Interval { low: (middle - half).exp(), high: (middle + half).exp() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_shares_differ_as_in_statsmodels() {
        // statsmodels.stats.proportion.confint_proportions_2indep(of_b, n_b, of_a, n_a, method="agresti-caffo").
        for (a, b, low, high) in [
            ((4, 10), (8, 10), -0.037_921_5, 0.704_588_1),
            ((0, 5), (5, 5), 0.347_686_4, 1.0),
            ((300, 500), (250, 400), -0.039_085_1, 0.088_638_1),
        ] {
            let interval = agresti_caffo(a, b).expect("people");
            assert!((interval.low - low).abs() < 1e-6, "{a:?} {b:?}: {}", interval.low);
            assert!((interval.high - high).abs() < 1e-6, "{a:?} {b:?}: {}", interval.high);
        }
        assert_eq!(agresti_caffo((0, 0), (1, 1)), None);
    }

    #[test]
    fn two_times_differ_as_in_scipy() {
        // scipy.stats.ttest_ind(log b, log a, equal_var=False).confidence_interval(0.95), exp of it.
        let a = Logs::of(&[10_000, 12_000, 15_000, 20_000, 11_000]).expect("times");
        let b = Logs::of(&[18_000, 25_000, 40_000, 21_000]).expect("times");
        let interval = welch(a, b).expect("an interval");
        assert!((ratio(a, b) - 1.882_929).abs() < 1e-6, "{}", ratio(a, b));
        assert!((interval.low - 1.112_043).abs() < 1e-6, "{}", interval.low);
        assert!((interval.high - 3.188_205).abs() < 1e-6, "{}", interval.high);
    }

    #[test]
    fn times_that_are_all_the_same_differ_exactly() {
        let logs = |ms| Logs::of(&[ms; 3]).expect("times");
        let interval = welch(logs(1000), logs(2000)).expect("an interval");
        assert!((interval.low - 2.0).abs() < 1e-9 && (interval.high - 2.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn an_interval_holds_the_difference(
            a in (0_u64..60, 0_u64..60), b in (0_u64..60, 0_u64..60),
        ) {
            let (a, b) = ((a.0, a.0 + a.1 + 1), (b.0, b.0 + b.1 + 1));
            let interval = agresti_caffo(a, b).expect("people");
            let seen = real(b.0) / real(b.1) - real(a.0) / real(a.1);
            prop_assert!(interval.low <= seen + 1e-12 && seen <= interval.high + 1e-12);
            prop_assert!(-1.0 <= interval.low && interval.high <= 1.0);
            let other = agresti_caffo(b, a).expect("people");
            prop_assert!((interval.low + other.high).abs() < 1e-12);
        }
    }
}
