//! What a person answered. Of an answer that is there twice, as after a reload, the last counts.

use crate::scores::{Score, sus, ux_lite};
use study::{answer::Given, questionnaire::Questionnaire, row::Row};

/// The answers of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers<'a> {
    /// SEQ, each with its task.
    seq: Vec<(u64, u8)>,
    sus: [Option<u8>; sus::ITEMS],
    ux_lite: [Option<u8>; ux_lite::ITEMS],
    /// What was written freely.
    pub comment: Option<&'a str>,
}

impl<'a> Answers<'a> {
    /// Takes an answer; `task` is the one that the page told of last.
    pub fn take(&mut self, row: &'a Row, task: Option<u64>) {
        match Given::of(row) {
            Some(Given::Written(words)) => self.comment = Some(words),
            Some(Given::NotWritten) => self.comment = None,
            Some(Given::Chosen(item, score)) => {
                let items: &mut [Option<u8>] = match item.questionnaire() {
                    Questionnaire::Sus => &mut self.sus,
                    Questionnaire::UxLite => &mut self.ux_lite,
                    Questionnaire::Seq => return self.take_seq(task, score.number()),
                    Questionnaire::Comment => return,
                };
                if let Some(slot) = items.get_mut(item.place()) {
                    *slot = Some(score.number());
                }
            }
            Some(Given::LeftOut(_)) | None => {}
        }
    }

    fn take_seq(&mut self, task: Option<u64>, score: u8) {
        if let Some(task) = task {
            self.seq.retain(|(other, _)| *other != task);
            self.seq.push((task, score));
        }
    }

    /// SEQ of a task.
    pub fn seq(&self, task: u64) -> Option<u8> {
        self.seq.iter().find(|(of, _)| *of == task).map(|(_, score)| *score)
    }

    /// Whether anything was answered about the whole session.
    pub fn has_session(&self) -> bool {
        self.comment.is_some() || self.sus() != Score::None || self.ux_lite() != Score::None
    }

    /// The score of SUS.
    pub fn sus(&self) -> Score {
        sus::score(self.sus)
    }

    /// The score of UX-Lite.
    pub fn ux_lite(&self) -> Score {
        ux_lite::score(self.ux_lite)
    }
}
