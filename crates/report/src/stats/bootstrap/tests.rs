//! The exact bootstrap, beside every draw there is and in how long it takes.

use super::*;
use proptest::prelude::*;

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

#[test]
fn an_interval_is_that_of_every_draw_there_is() {
    // Every draw counted with Python's fractions.
    for (values, low, high) in [
        (&[1, 7][..], 1.0, 7.0),
        (&[5, 6, 7, 4, 7], 4.8, 6.8),
        (&[29, 30, 22, 40, 35, 18, 31, 27], 24.5, 33.5),
        (&[0, 0, 3, 1, 0, 2, 9], 3.0 / 7.0, 32.0 / 7.0),
    ] {
        let interval = interval(values, 1.0).expect("an interval");
        assert!(near(interval.low, low) && near(interval.high, high), "{values:?}: {interval:?}");
    }
    let seq = difference(&[5, 6, 7, 4, 7], &[3, 4, 6, 2, 5, 5], 1.0).expect("an interval");
    assert!(near(seq.low, -3.1) && near(seq.high, -1.0 / 6.0), "{seq:?}");
    let sus = difference(&[29, 30, 22, 40, 35], &[18, 31, 27, 20, 25, 24, 30], 1.0);
    let sus = sus.expect("an interval");
    assert!(near(sus.low, -87.0 / 7.0) && near(sus.high, 1.0 / 35.0), "{sus:?}");
}

#[test]
fn nobody_or_one_has_no_interval() {
    assert_eq!(interval(&[], 1.0), None);
    assert_eq!(interval(&[5], 1.0), None);
    assert_eq!(difference(&[5], &[3, 4], 1.0), None);
    assert_eq!(mean(&[], 2.5), None);
}

#[test]
fn a_thousand_scores_have_the_interval_of_a_normal_mean() {
    let scores: Vec<u64> = (0..1000).map(|number| number * number % 41).collect();
    let interval = interval(&scores, 2.5).expect("an interval");
    let mean = mean(&scores, 2.5).expect("a mean");
    // As wide as the normal distribution says of so many: 1.96 standard errors.
    let square = |score: &u64| (real(*score) * 2.5 - mean).powi(2);
    let error = (scores.iter().map(square).sum::<f64>() / 1000.0 / 1000.0).sqrt();
    assert!((interval.high - interval.low - 2.0 * 1.96 * error).abs() < 0.02, "{interval:?}");
}

#[test]
fn what_would_take_too_long_has_no_interval() {
    let counts: Vec<u64> = (0..2000).map(|number| number * 7919 % 1_000_003).collect();
    assert_eq!(interval(&counts, 1.0), None);
    // One who goes far beyond the others takes no time.
    let counts: Vec<u64> =
        (0..300).map(|number| if number == 0 { 3000 } else { number % 3 }).collect();
    assert!(interval(&counts, 1.0).is_some());
    assert_eq!(interval(&[0, 1, 1_000_000_007], 1.0), None);
    assert!(interval(&[0, 1_000_000_000], 1.0).is_some());
}

proptest! {
    #[test]
    fn an_interval_holds_the_mean(values in prop::collection::vec(0_u64..41, 2..40)) {
        let (mean, interval) = (mean(&values, 2.5), interval(&values, 2.5));
        let (mean, interval) = (mean.expect("a mean"), interval.expect("an interval"));
        prop_assert!(interval.low <= mean + 1e-9 && mean <= interval.high + 1e-9);
        prop_assert!(0.0 <= interval.low && interval.high <= 100.0);
    }

    #[test]
    fn scores_that_are_all_the_same_have_no_width(value in 0_u64..41, n in 2_usize..200) {
        let interval = interval(&vec![value; n], 2.5).expect("an interval");
        prop_assert!(near(interval.low, real(value) * 2.5));
        prop_assert!(near(interval.high, interval.low));
    }

    #[test]
    fn the_order_of_the_values_does_not_matter(
        values in prop::collection::vec(0_u64..8, 2..30),
    ) {
        let mut sorted = values.clone();
        sorted.sort_unstable();
        prop_assert_eq!(interval(&values, 1.0), interval(&sorted, 1.0));
    }

    #[test]
    fn a_difference_is_that_of_two_sums(
        a in prop::collection::vec(0_u64..8, 2..8), b in prop::collection::vec(0_u64..8, 2..8),
    ) {
        let (sum_a, sum_b) = (Distribution::of_sum(&a), Distribution::of_sum(&b));
        let (sum_a, sum_b) = (sum_a.expect("a sum"), sum_b.expect("a sum"));
        let mut all: Vec<(f64, f64)> = Vec::new();
        for (value_a, mass_a) in sum_a.entries() {
            for (value_b, mass_b) in sum_b.entries() {
                let mean = |sum, n: &[u64]| real(sum) / real(n.len() as u64);
                all.push((mean(value_b, &b) - mean(value_a, &a), mass_a * mass_b));
            }
        }
        all.retain(|(_, mass)| *mass > 0.0);
        all.sort_by(|one, other| one.0.total_cmp(&other.0));
        let at = |wanted: f64| {
            let mut sum = 0.0;
            all.iter().find(|(_, mass)| { sum += mass; sum >= wanted - SLACK }).map(|it| it.0)
        };
        let ours = difference(&a, &b, 1.0).expect("an interval");
        prop_assert!(near(ours.low, at(TAIL).expect("a number")), "{:?}", ours);
        prop_assert!(near(ours.high, at(1.0 - TAIL).expect("a number")), "{:?}", ours);
    }
}
