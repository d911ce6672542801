//! The questionnaires: what the answers to them come to. Scores are whole numbers of steps, so that they can be added exactly.

pub mod seq;
pub mod sus;
pub mod ux_lite;

/// What the answers to a questionnaire come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Score {
    /// Nothing was answered.
    None,
    /// Something was answered, but not all.
    Incomplete,
    /// So many steps of the scale.
    Steps(u64),
}

impl Score {
    /// Of the answers to its items, by a rule of all.
    fn of<const N: usize>(items: [Option<u8>; N], rule: impl FnOnce([u8; N]) -> u64) -> Self {
        if items.iter().all(Option::is_none) {
            return Self::None;
        }
        if items.iter().any(Option::is_none) {
            return Self::Incomplete;
        }
        Self::Steps(rule(items.map(Option::unwrap_or_default)))
    }

    /// The steps, where all was answered.
    pub const fn steps(self) -> Option<u64> {
        match self {
            Self::Steps(steps) => Some(steps),
            Self::None | Self::Incomplete => None,
        }
    }
}
