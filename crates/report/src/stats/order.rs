//! The median, and the interval between two of the values that were seen.

use super::{Interval, quantile, real};

/// The median of values that are in order; the mean of the middle two where they are even in number.
pub fn median(sorted: &[u64]) -> Option<f64> {
    let upper = sorted.get(sorted.len() / 2).copied()?;
    let lower = sorted.get((sorted.len() - 1) / 2).copied()?;
    Some(f64::midpoint(real(lower), real(upper)))
}

/// The interval of at least 95 % of the median of values that are in order, by the binomial distribution of how many are below it: from the k-th
/// smallest to the k-th largest (Conover 1999). None of fewer than six, as nothing that was seen is far enough outside.
pub fn interval(sorted: &[u64]) -> Option<Interval> {
    let place = usize::try_from(quantile::tosses(sorted.len() as u64)).ok()?.checked_sub(1)?;
    let (low, high) = (sorted.get(place)?, sorted.iter().rev().nth(place)?);
    Some(Interval { low: real(*low), high: real(*high) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_interval_is_between_two_that_were_seen() {
        let values: Vec<u64> = (1..=10).collect();
        // The ranks in the tables of Conover: 2 and 9 of 10, 8 and 18 of 25.
        assert_eq!(interval(&values), Some(Interval { low: 2.0, high: 9.0 }));
        let values: Vec<u64> = (1..=25).collect();
        assert_eq!(interval(&values), Some(Interval { low: 8.0, high: 18.0 }));
        assert_eq!(interval(&values[..6]), Some(Interval { low: 1.0, high: 6.0 }));
        assert_eq!(interval(&values[..5]), None);
        assert_eq!(interval(&[]), None);
    }

    #[test]
    fn the_median_is_in_the_middle() {
        for (values, middle) in
            [(&[3][..], Some(3.0)), (&[1, 2], Some(1.5)), (&[1, 5, 9], Some(5.0)), (&[], None)]
        {
            assert_eq!(median(values), middle);
        }
    }

    proptest! {
        #[test]
        fn an_interval_holds_the_median(mut values in prop::collection::vec(0_u64..1000, 6..80)) {
            values.sort_unstable();
            let (middle, interval) = (median(&values).expect("one"), interval(&values).expect("one"));
            prop_assert!(interval.low <= middle && middle <= interval.high);
        }
    }
}
