//! What a participant answered: a score of an item, or words that are masked. It is of types of its own: what happens on the phones is a
//! [`crate::record::Record`], which can hold none of it. [`Answer`] is what is written into a row, [`Given`] what is read from one.

use crate::{
    comment::Comment,
    questionnaire::{Item, Questionnaire, Score},
    row::Row,
};

/// Before the number of a score.
const SCORE: &str = "score=";
/// Before a participant's own words, so that nobody can write what stands for no answer.
const SAID: &str = "said: ";
/// What stands for no answer.
const LEFT_OUT: &str = "skipped";

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
            Self::Chosen(_, score) => format!("{SCORE}{}", score.number()),
            Self::LeftOut(_) | Self::NotWritten => LEFT_OUT.to_owned(),
            Self::Written(comment) => format!("{SAID}{}", comment.as_str()),
        }
    }
}

/// An answer as a row tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given<'a> {
    /// A point of a scale.
    Chosen(Item, Score),
    /// An item without an answer.
    LeftOut(Item),
    /// Words of the participant.
    Written(&'a str),
    /// No words.
    NotWritten,
}

impl<'a> Given<'a> {
    /// The answer of a row `answer`; none where it is about no question, or says a score that its scale does not have.
    pub fn of(row: &'a Row) -> Option<Self> {
        let (control, detail) = (&*row.control, &*row.detail);
        if control == Questionnaire::Comment.word() {
            let words = detail.strip_prefix(SAID).filter(|words| !words.trim().is_empty());
            return Some(words.map_or(Self::NotWritten, Self::Written));
        }
        let item = Item::parse(control)?;
        if detail == LEFT_OUT {
            return Some(Self::LeftOut(item));
        }
        let number = detail.strip_prefix(SCORE)?;
        let is_number = number.bytes().all(|sign| sign.is_ascii_digit());
        let score = item.score(number.parse().ok().filter(|_| is_number)?)?;
        Some(Self::Chosen(item, score))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::Kind;

    /// A row with these cells and nothing else.
    fn row(control: &str, detail: &str) -> Row {
        let none = || "".into();
        Row {
            study: none(),
            participant: none(),
            session: none(),
            app_version: none(),
            scenario: none(),
            device: None,
            phone: none(),
            seq: 1,
            wall_ms: 0,
            t_ms: 0,
            story_ms: 0,
            event: Kind::Answer,
            step: None,
            screen: none(),
            control: control.into(),
            detail: detail.into(),
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let seq = Questionnaire::Seq.items().next().expect("an item");
        let score = seq.score(7).expect("a score");
        let comment = Comment::of("Fine").expect("some words");
        for (answer, given) in [
            (Answer::Chosen(seq, score), Given::Chosen(seq, score)),
            (Answer::LeftOut(seq), Given::LeftOut(seq)),
            (Answer::Written(comment), Given::Written("Fine")),
            (Answer::NotWritten, Given::NotWritten),
        ] {
            assert_eq!(Given::of(&answer.row(row("", ""))), Some(given));
        }
    }

    #[test]
    fn who_writes_the_word_for_no_answer_has_written_it() {
        let comment = Comment::of(LEFT_OUT).expect("some words");
        let written = Answer::Written(comment).row(row("", ""));
        assert_eq!(Given::of(&written), Some(Given::Written(LEFT_OUT)));
        assert_ne!(&*written.detail, LEFT_OUT);
    }

    #[test]
    fn a_score_is_on_the_scale_of_its_item() {
        for bad in
            ["score=0", "score=8", "score=", "score=x", "7", "score=-1", "score=+3", "score=3.0"]
        {
            assert_eq!(Given::of(&row("seq", bad)), None, "{bad}");
        }
        assert_eq!(Given::of(&row("", "longer-limits")), None);
    }
}
