//! By what people are compared.

use study::row::Row;

/// The column whose values are the groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// None: all are one group, without a name.
    #[default]
    None,
    /// `scenario`.
    Scenario,
    /// `study`.
    Study,
    /// `app_version`.
    Version,
}

impl By {
    /// The one of a word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::None, Self::Scenario, Self::Study, Self::Version]
            .into_iter()
            .find(|by| by.word() == word)
    }

    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Scenario => "scenario",
            Self::Study => "study",
            Self::Version => "version",
        }
    }

    /// The group of a row.
    pub fn group(self, row: &Row) -> &str {
        match self {
            Self::None => "",
            Self::Scenario => &row.scenario,
            Self::Study => &row.study,
            Self::Version => &row.app_version,
        }
    }
}
