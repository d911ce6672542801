//! Statistics: numbers in, estimates out. Quantiles are those of `statrs`.

pub mod bootstrap;
pub mod difference;
pub mod order;
pub mod proportion;
pub mod quantile;
pub mod time;

/// An interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// What is left out at each end of an interval of 95 %.
pub const TAIL: f64 = 0.025;

/// A number of people as a number to compute with.
#[expect(clippy::cast_precision_loss, reason = "no study has 2^53 people, events or milliseconds")]
pub(crate) const fn real(count: u64) -> f64 {
    count as f64
}
