//! Somebody who watches a sitting: what they note, and what comes of it.

use super::{Sitting, row_effect};
use crate::{kind::Kind, note::Note, record::Detail, recorder::Now, row::Row};
use serde_json::Value;

impl Sitting {
    /// Who watches notes something: `{"what": WORD, "text": TEXT}`. Nothing comes of it where the plan lets nobody watch, or where it does not fit.
    pub(super) fn noted(&mut self, asked: &Value, now: Now, effects: &mut Vec<String>) {
        let text = |key: &str| asked[key].as_str().unwrap_or_default();
        let Some(note) = Note::parse(text("what"), text("text")) else { return };
        let may = self.plan.moderated && self.course.records() && note.fits(self.course.phase());
        let place = self.course.place();
        let record = may.then(|| self.recorder.note(Kind::Note, Detail::None, now));
        let Some(row) = record.and_then(|it| self.line(&it, place)) else { return };
        effects.push(row_effect(&Row { detail: note.cell().as_str().into(), ..row }, true));
        if let Some(event) = note.event() {
            self.happen(event, now, effects);
        }
    }
}
