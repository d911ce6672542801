//! The questions of a sitting: what the page shows of them, and the rows that answers become.

use super::{Sitting, row_effect};
use crate::{
    answer::Answer,
    comment::Comment,
    kind::Kind,
    plan::Sus,
    questionnaire::{Item, Score},
    record::Detail,
    recorder::Now,
    visit::Event,
};
use serde_json::{Value, json};

impl Sitting {
    /// What the pages say in questions, for who reads this language.
    pub(super) fn questions(&self, language: &str) -> Value {
        let questions = &self.plan.questions;
        let Sus { language: lang, items, ends } = questions.sus(language);
        let asked = self.course.asked();
        let asked = asked.iter().map(|it| it.word());
        json!({
            "asked": asked.collect::<Vec<_>>(),
            "product": questions.product.of(language),
            "comment": questions.comment.of(language),
            "sus": { "lang": lang, "items": items, "ends": ends },
        })
    }

    /// The question on the page: `{"of": WORD, "number": N, "count": N, "chosen": [N, …]}`, the scores 0 where nothing is chosen yet.
    pub(super) fn question(&self) -> Option<Value> {
        let (of, place, count) = self.course.question()?;
        let chosen = &self.course.kept().chosen;
        let chosen: Vec<_> =
            of.items().map(|it| chosen.get(it.place()).copied().unwrap_or_default()).collect();
        Some(json!({ "of": of.word(), "number": place + 1, "count": count, "chosen": chosen }))
    }

    /// `choose` with `item` and `score`, both from 1; `send`, with `text` where it was written; `leave-out`.
    pub(super) fn answer(&mut self, asked: &Value, now: Now, effects: &mut Vec<String>) {
        let Some((of, ..)) = self.course.question() else { return };
        let event = match asked["do"].as_str() {
            Some("send") => {
                self.comment = Comment::of(asked["text"].as_str().unwrap_or_default());
                Event::Send
            }
            Some("leave-out") => Event::LeaveOut,
            _ => {
                let number = asked["item"].as_u64().and_then(|it| usize::try_from(it).ok());
                let item = of.items().find(|it| Some(it.place() + 1) == number);
                let score = asked["score"].as_u64();
                let chosen = item.and_then(|it| Some((it, it.score(score?)?)));
                let Some((item, score)) = chosen else { return };
                Event::Choose(item, score)
            }
        };
        self.happen(event, now, effects);
        self.comment = None;
    }

    pub(super) fn chosen(
        &mut self,
        item: Item,
        score: Option<Score>,
        place: usize,
        now: Now,
    ) -> String {
        let answer = score.map_or(Answer::LeftOut(item), |score| Answer::Chosen(item, score));
        self.answer_row(&answer, place, now)
    }

    pub(super) fn written(&mut self, place: usize, now: Now) -> String {
        let answer = self.comment.take().map_or(Answer::NotWritten, Answer::Written);
        self.answer_row(&answer, place, now)
    }

    fn answer_row(&mut self, answer: &Answer, place: usize, now: Now) -> String {
        let record = self.recorder.note(Kind::Answer, Detail::None, now);
        let row = self.line(&record, place).map(|row| answer.row(row));
        row.map_or("{}".to_owned(), |row| row_effect(&row, true))
    }
}
