//! The questions of a visit: after a task, and at the end. One questionnaire is a page; what is chosen on it counts when it is sent.

#[cfg(test)]
mod tests;

use super::{Course, Effect, Event, Phase, word};
use crate::{
    kind::Kind,
    questionnaire::{Item, Questionnaire},
    record::Detail,
    word::Word,
};

impl Course {
    /// The questionnaire that is answered now, its place among those that follow each other, and how many these are.
    pub fn question(&self) -> Option<(Questionnaire, usize, usize)> {
        let list = self.questions();
        let of = *list.get(self.kept.question)?;
        (self.phase == Phase::Question).then_some((of, self.kept.question, list.len()))
    }

    /// Those in question: of the task, or of the end.
    fn questions(&self) -> &[Questionnaire] {
        self.after_task.get(self.kept.task).unwrap_or(&self.at_end)
    }

    /// All that is asked on this device, each once.
    pub fn asked(&self) -> Vec<Questionnaire> {
        let mut asked = Vec::new();
        for &of in self.after_task.iter().flatten().chain(&self.at_end) {
            if !asked.contains(&of) {
                asked.push(of);
            }
        }
        asked
    }

    /// What a task that is over is followed by: its questions, else the next task.
    pub(super) fn after_task(&mut self) -> Vec<Effect> {
        self.kept.turn_to(0);
        if self.questions().is_empty() { self.next() } else { self.ask() }
    }

    /// What the last task is followed by: the questions of the end, else the end.
    pub(super) fn after_all(&mut self) -> Vec<Effect> {
        self.kept.turn_to(0);
        if self.at_end.is_empty() { self.end("done") } else { self.ask() }
    }

    fn ask(&mut self) -> Vec<Effect> {
        self.phase = Phase::Question;
        vec![Effect::Keep, Effect::Show(Phase::Question)]
    }

    /// The page was left at a question.
    pub(super) fn come_back(&mut self) -> Vec<Effect> {
        if self.kept.question >= self.questions().len() {
            // What was kept was of another plan.
            return self.end("ended");
        }
        let away = Detail::Span(Word::of("away"), self.away_ms);
        let mut effects = vec![
            Effect::Record(Kind::Checkpoint, word("after-reload")),
            Effect::Record(Kind::Checkpoint, away),
        ];
        effects.extend(self.ask());
        effects
    }

    /// What comes of an event while a question is asked.
    pub(super) fn answer(&mut self, event: Event) -> Vec<Effect> {
        let Some((of, ..)) = self.question() else { return Vec::new() };
        let is_left_out = match event {
            Event::Choose(item, score) => {
                let Some(chosen) = self.kept.chosen.get_mut(item.place()) else {
                    return Vec::new();
                };
                if !of.items().any(|it| it == item) {
                    return Vec::new();
                }
                *chosen = score.number();
                return vec![Effect::Keep];
            }
            Event::LeaveOut => true,
            _ => false,
        };
        let chosen = self.kept.chosen;
        let score = |item: Item| item.score(chosen.get(item.place()).copied()?.into());
        let mut effects: Vec<_> = of
            .items()
            .map(|item| Effect::Answer(item, score(item).filter(|_| !is_left_out)))
            .collect();
        if of == Questionnaire::Comment {
            effects.push(Effect::Comment);
        }
        effects.extend(self.answered());
        effects
    }

    /// The next question, or what follows the last one.
    fn answered(&mut self) -> Vec<Effect> {
        self.kept.turn_to(self.kept.question + 1);
        if self.kept.question < self.questions().len() {
            return self.ask();
        }
        if self.kept.task < self.tasks.len() { self.next() } else { self.end("done") }
    }
}
