//! How figures are computed.

use crate::source::Source;

/// A method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// A share with its adjusted Wald interval ([`crate::stats::proportion::adjusted_wald`]).
    AdjustedWald,
    /// The best guess of a share ([`crate::stats::proportion::best_guess`]).
    BestGuess,
    /// A geometric mean with its t interval on the logarithms ([`crate::stats::time`]).
    LogT,
    /// A median with the interval between two values that were seen ([`crate::stats::order`]).
    OrderStatistics,
    /// A mean with its exact percentile bootstrap interval ([`crate::stats::bootstrap::interval`]).
    ExactBootstrap,
    /// A difference of shares with its interval by Agresti and Caffo ([`crate::stats::difference::agresti_caffo`]).
    AgrestiCaffo,
    /// A ratio of geometric means with Welch's t interval on the logarithms ([`crate::stats::difference::welch`]).
    WelchLog,
    /// A difference of means with its exact percentile bootstrap interval ([`crate::stats::bootstrap::difference`]).
    ExactBootstrapDifference,
}

impl Method {
    /// Its word.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::AdjustedWald => "adjusted-wald",
            Self::BestGuess => "best-guess",
            Self::LogT => "log-t",
            Self::OrderStatistics => "order-statistics",
            Self::ExactBootstrap => "exact-bootstrap",
            Self::AgrestiCaffo => "agresti-caffo",
            Self::WelchLog => "welch-log",
            Self::ExactBootstrapDifference => "exact-bootstrap-difference",
        }
    }

    /// Where it is from.
    pub const fn source(self) -> Source {
        match self {
            Self::AdjustedWald => Source::SauroLewis2005,
            Self::BestGuess => Source::LewisSauro2006,
            Self::LogT => Source::SauroLewis2010,
            Self::OrderStatistics => Source::Conover1999,
            Self::ExactBootstrap | Self::ExactBootstrapDifference => Source::Clark2021,
            Self::AgrestiCaffo => Source::AgrestiCaffo2000,
            Self::WelchLog => Source::Welch1947,
        }
    }
}
