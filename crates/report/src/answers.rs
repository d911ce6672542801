//! What a person answered. Of an answer that is there twice, as after a reload, the last counts.

use crate::scores::{Score, answer, seq, sus, ux_lite};
use study::row::Row;

/// The control of a free text.
const COMMENT: &str = "comment";

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
        let (control, detail) = (&*row.control, &*row.detail);
        if control == COMMENT {
            self.comment = Some(detail).filter(|text| !text.trim().is_empty());
        } else if control == seq::CONTROL {
            if let (Some(task), Some(score)) = (task, answer(detail, seq::MOST)) {
                self.seq.retain(|(other, _)| *other != task);
                self.seq.push((task, score));
            }
        } else if let Some(item) = control.strip_prefix(sus::CONTROL) {
            put(&mut self.sus, item, answer(detail, sus::MOST));
        } else if let Some(item) = control.strip_prefix(ux_lite::CONTROL) {
            put(&mut self.ux_lite, item, answer(detail, ux_lite::MOST));
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

fn put(items: &mut [Option<u8>], item: &str, answer: Option<u8>) {
    let place = item.parse::<usize>().ok().and_then(|item| item.checked_sub(1));
    let slot = place.and_then(|place| items.get_mut(place));
    if let (Some(slot), Some(answer)) = (slot, answer) {
        *slot = Some(answer);
    }
}
