//! A figure: a number with all that it takes to judge it.

use crate::{
    method::Method,
    stats::{
        Interval, bootstrap, order,
        proportion::{adjusted_wald, best_guess, share},
        time::Logs,
    },
};

/// In what a figure is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A part of one: 0 to 1.
    Share,
    /// Milliseconds.
    Ms,
    /// Points of a scale.
    Points,
    /// A number of times.
    Count,
    /// How many times as much.
    Ratio,
}

impl Unit {
    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Ms => "ms",
            Self::Points => "points",
            Self::Count => "count",
            Self::Ratio => "ratio",
        }
    }
}

/// With fewer people than this there is no share and no score to speak of.
pub const FEW: u64 = 5;
/// With fewer times than this there is no middle to speak of.
pub const FEW_TIMES: u64 = 3;
/// From so many people on the median of times is as good as the geometric mean (Sauro & Lewis 2010), and is given beside it.
pub const MANY_TIMES: u64 = 25;

/// A figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it is of: `completion`, `sus`.
    pub id: &'static str,
    /// The number of the task; none for the whole session.
    pub task: Option<u64>,
    /// The group of the people.
    pub group: String,
    /// The number; none where there is nothing to make it of.
    pub value: Option<f64>,
    /// Its interval of 95 %.
    pub interval: Option<Interval>,
    /// In what it is counted.
    pub unit: Unit,
    /// How many people it is made of.
    pub n: u64,
    /// How many times are not in it as the task was not done.
    pub censored: u64,
    /// How many questionnaires are not in it as not all was answered; none where it is of no questionnaire.
    pub incomplete: Option<u64>,
    /// The grade; none where it has none.
    pub grade: Option<&'static str>,
    /// How it is computed.
    pub method: Method,
    /// Whether it is of too few people.
    pub few: bool,
}

/// What figures are about: a task, or the whole session, and a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About<'a> {
    /// The task.
    pub task: Option<u64>,
    /// The group.
    pub group: &'a str,
}

impl About<'_> {
    fn figure(self, id: &'static str, unit: Unit, method: Method, n: u64) -> Figure {
        Figure {
            id,
            task: self.task,
            group: self.group.to_owned(),
            value: None,
            interval: None,
            unit,
            n,
            censored: 0,
            incomplete: None,
            grade: None,
            method,
            few: n < FEW,
        }
    }

    /// A share: `of` people among `n`.
    pub fn share(self, id: &'static str, of: u64, n: u64) -> Figure {
        let figure = self.figure(id, Unit::Share, Method::AdjustedWald, n);
        Figure { value: share(of, n), interval: adjusted_wald(of, n), ..figure }
    }

    /// The best guess of a share.
    pub fn guess(self, id: &'static str, of: u64, n: u64) -> Figure {
        let figure = self.figure(id, Unit::Share, Method::BestGuess, n);
        Figure { value: best_guess(of, n), ..figure }
    }

    /// A geometric mean of times, in milliseconds; `censored` are not in it.
    pub fn geometric_mean(self, id: &'static str, times: &[u64], censored: u64) -> Figure {
        let n = times.len() as u64;
        let logs = Logs::of(times);
        Figure {
            value: logs.map(Logs::geometric_mean),
            interval: logs.and_then(Logs::interval),
            censored,
            few: n < FEW_TIMES,
            ..self.figure(id, Unit::Ms, Method::LogT, n)
        }
    }

    /// A median of times, in milliseconds, in order; `censored` are not in it.
    pub fn median(self, id: &'static str, sorted: &[u64], censored: u64) -> Figure {
        let n = sorted.len() as u64;
        Figure {
            value: order::median(sorted),
            interval: order::interval(sorted),
            censored,
            few: n < FEW_TIMES,
            ..self.figure(id, Unit::Ms, Method::OrderStatistics, n)
        }
    }

    /// A mean of values in units of this size.
    pub fn mean(self, id: &'static str, unit: Unit, units: &[u64], size: f64) -> Figure {
        let n = units.len() as u64;
        Figure {
            value: bootstrap::mean(units, size),
            interval: bootstrap::interval(units, size),
            ..self.figure(id, unit, Method::ExactBootstrap, n)
        }
    }
}
