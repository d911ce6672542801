//! The figures of whole sessions: SUS and UX-Lite.

use crate::{
    figure::{About, Figure, Unit},
    people::Person,
    scores::{Score, sus, ux_lite},
};

/// A questionnaire about the whole session.
#[derive(Debug, Clone, Copy)]
pub struct Scored {
    /// Its word.
    pub id: &'static str,
    /// The points of a step of its score.
    pub step: f64,
    /// What a person's answers to it come to.
    pub score: fn(&Person<'_>) -> Score,
}

/// Each of them.
pub const QUESTIONNAIRES: [Scored; 2] = [
    Scored { id: sus::ID, step: sus::STEP, score: |person| person.answers.sus() },
    Scored { id: ux_lite::ID, step: ux_lite::STEP, score: |person| person.answers.ux_lite() },
];

impl Scored {
    /// The scores of those who answered all, in steps.
    pub fn steps(&self, people: &[&Person<'_>]) -> Vec<u64> {
        people.iter().filter_map(|person| (self.score)(person).steps()).collect()
    }
}

/// The figures of the people of a group; none of a questionnaire that nobody answered.
pub fn figures(group: &str, people: &[&Person<'_>]) -> Vec<Figure> {
    let about = About { task: None, group };
    let mut figures = Vec::new();
    for questionnaire in QUESTIONNAIRES {
        let steps = questionnaire.steps(people);
        let is_incomplete =
            |person: &&&Person<'_>| (questionnaire.score)(person) == Score::Incomplete;
        let incomplete = people.iter().filter(is_incomplete).count() as u64;
        if steps.is_empty() && incomplete == 0 {
            continue;
        }
        let figure = about.mean(questionnaire.id, Unit::Points, &steps, questionnaire.step);
        let grade = figure.value.filter(|_| questionnaire.id == sus::ID).map(sus::grade);
        figures.push(Figure { incomplete: Some(incomplete), grade, ..figure });
    }
    figures
}
