//! What a participant answered: a score of an item, or words that are masked. The only records that hold what somebody gave in, and of
//! types of their own: what happens on the phones is a [`Record`], which can hold none of it.

use crate::{
    comment::Comment,
    questionnaire::{Item, Questionnaire, Score},
    record::{Record, Visit},
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

/// A record of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// When, and that it is an answer; about no phone.
    pub record: Record,
    /// The answer.
    pub answer: Answer,
}

impl Answered {
    /// As a row of `events.csv`.
    pub fn row(&self, visit: &Visit) -> Row {
        Row {
            control: self.answer.control().as_str().into(),
            detail: self.answer.detail().as_str().into(),
            ..self.record.row(visit)
        }
    }
}
