//! How many of so many: intervals and point estimates of a share.

use super::{Interval, quantile, real};

/// The adjusted Wald interval of 95 % of `of` people among `n` (Agresti & Coull 1998; Sauro & Lewis 2005): z²/2 successes and z² trials are
/// added. Clipped to 0..1; none without people.
pub fn adjusted_wald(of: u64, n: u64) -> Option<Interval> {
    if n == 0 {
        return None;
    }
    let z = quantile::normal();
    let trials = real(n) + z * z;
    let share = (real(of) + z * z / 2.0) / trials;
    let half = z * (share * (1.0 - share) / trials).sqrt();
    Some(Interval { low: (share - half).max(0.0), high: (share + half).min(1.0) })
}

/// The best guess of a share (Lewis & Sauro 2006): of up to a half the midpoint of Wilson's interval, of nine tenths or more Laplace's rule, else
/// what was seen. None without people.
pub fn best_guess(of: u64, n: u64) -> Option<f64> {
    if n == 0 {
        return None;
    }
    let (of, n) = (of.min(n), n);
    // In whole numbers, as 9 of 10 is nine tenths.
    Some(if 2 * of <= n {
        let z = quantile::normal();
        (real(of) + z * z / 2.0) / (real(n) + z * z)
    } else if 10 * of >= 9 * n {
        (real(of) + 1.0) / (real(n) + 2.0)
    } else {
        real(of) / real(n)
    })
}

/// What was seen; none without people.
pub fn share(of: u64, n: u64) -> Option<f64> {
    (n > 0).then(|| real(of) / real(n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-9
    }

    #[test]
    fn the_intervals_are_those_of_the_literature() {
        // statsmodels.stats.proportion.proportion_confint(of, n, method="agresti_coull"), which clips as well.
        for (of, n, low, high) in [
            (0, 5, 0.0, 0.489_054_9),
            (5, 5, 0.510_945_1, 1.0),
            (9, 10, 0.574_032_3, 1.0),
            (8, 10, 0.479_367_6, 0.954_112_7),
            (4, 10, 0.167_110_6, 0.688_395_9),
            (700, 1000, 0.670_865_9, 0.727_603_4),
        ] {
            let interval = adjusted_wald(of, n).expect("people");
            assert!((interval.low - low).abs() < 1e-6, "{of} of {n}: {}", interval.low);
            assert!((interval.high - high).abs() < 1e-6, "{of} of {n}: {}", interval.high);
        }
        assert_eq!(adjusted_wald(0, 0), None);
    }

    #[test]
    fn the_best_guess_goes_by_what_was_seen() {
        let z2 = 1.959_963_984_540_054_f64.powi(2);
        for (of, n, guess) in [
            (5, 5, 6.0 / 7.0),
            (9, 10, 10.0 / 12.0),
            (8, 10, 0.8),
            (5, 10, 0.5),
            (1, 10, (1.0 + z2 / 2.0) / (10.0 + z2)),
            (0, 4, (z2 / 2.0) / (4.0 + z2)),
        ] {
            let ours = best_guess(of, n).expect("people");
            assert!(near(ours, guess), "{of} of {n}: {ours} {guess}");
        }
    }

    proptest! {
        #[test]
        fn an_interval_holds_what_was_seen(n in 1_u64..2000, part in 0.0_f64..=1.0) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of n")]
            let of = (real(n) * part) as u64;
            let interval = adjusted_wald(of, n).expect("people");
            let seen = share(of, n).expect("people");
            prop_assert!(0.0 <= interval.low && interval.low <= seen + 1e-12);
            prop_assert!(seen - 1e-12 <= interval.high && interval.high <= 1.0);
            let guess = best_guess(of, n).expect("people");
            prop_assert!((0.0..=1.0).contains(&guess));
        }
    }
}
