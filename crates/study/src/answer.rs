//! What a participant answered: a score of an item, or words that are masked. It is of types of its own: what happens on the phones is a
//! [`crate::record::Record`], which can hold none of it.

use crate::{
    comment::Comment,
    questionnaire::{Item, Questionnaire, Score},
    row::Row,
};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A point of a scale.
    Chosen(Item, Score),
    /// An item that the participant would rather not answer.
    LeftOut(Item),
    /// The participant's own words.
    Written(Comment),
    /// No words.
    NotWritten,
}

impl Answer {
    /// The row of a record that is about this answer.
    pub fn row(&self, row: Row) -> Row {
        let (control, detail) = (self.control(), self.detail());
        Row { control: control.as_str().into(), detail: detail.as_str().into(), ..row }
    }

    /// As in the column `control`.
    fn control(&self) -> String {
        match self {
            Self::Chosen(item, _) | Self::LeftOut(item) => item.to_string(),
            Self::Written(_) | Self::NotWritten => Questionnaire::Comment.word().to_owned(),
        }
    }

    /// As in the column `detail`.
    fn detail(&self) -> String {
        match self {
            Self::Chosen(_, score) => format!("score={}", score.number()),
            Self::LeftOut(_) | Self::NotWritten => "skipped".to_owned(),
            Self::Written(comment) => comment.as_str().to_owned(),
        }
    }
}
