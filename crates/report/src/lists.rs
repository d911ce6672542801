//! What figures are made of, person by person.

use crate::{
    attempt::Outcome, groups::Cell, people::Person, scores::seq, sessions::QUESTIONNAIRES,
    stats::real,
};

/// How long a person took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeRow {
    /// The task.
    pub task: u64,
    /// The group.
    pub group: String,
    /// The study.
    pub study: String,
    /// The participant.
    pub participant: String,
    /// How it ended.
    pub outcome: Outcome,
    /// Milliseconds of activity, without waiting.
    pub active_ms: u64,
    /// Milliseconds in which the journey waited.
    pub waiting_ms: u64,
    /// Milliseconds in which the page was hidden or paused.
    pub away_ms: u64,
    /// How many times who watched noted that the person was helped.
    pub helped: u64,
}

/// What a person's answers come to.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerRow {
    /// The questionnaire.
    pub questionnaire: &'static str,
    /// The task; none for the whole session.
    pub task: Option<u64>,
    /// The group.
    pub group: String,
    /// The study.
    pub study: String,
    /// The participant.
    pub participant: String,
    /// The points.
    pub score: f64,
}

/// What a person wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentRow {
    /// The study.
    pub study: String,
    /// The participant.
    pub participant: String,
    /// The text.
    pub text: String,
}

/// The times of everybody.
pub fn times(cells: &[Cell<'_>]) -> Vec<TimeRow> {
    let entries = cells.iter().flat_map(|cell| cell.entries.iter().map(move |it| (cell, it)));
    entries
        .map(|(cell, (person, attempt))| TimeRow {
            task: cell.task,
            group: cell.group.to_owned(),
            study: person.study.to_owned(),
            participant: person.participant.to_owned(),
            outcome: attempt.outcome,
            active_ms: attempt.active_ms,
            waiting_ms: attempt.waiting_ms,
            away_ms: attempt.away_ms,
            helped: attempt.trail.helped,
        })
        .collect()
}

/// The scores of everybody: those of tasks, then those of whole sessions.
pub fn answers(cells: &[Cell<'_>], people: &[Person<'_>]) -> Vec<AnswerRow> {
    let row = |person: &Person<'_>, questionnaire, task, group: &str, score| AnswerRow {
        questionnaire,
        task,
        group: group.to_owned(),
        study: person.study.to_owned(),
        participant: person.participant.to_owned(),
        score,
    };
    let mut rows = Vec::new();
    for cell in cells {
        for (person, _) in &cell.entries {
            let score = person.answers.seq(cell.task);
            let score = score.map(|score| f64::from(score) * seq::STEP);
            rows.extend(score.map(|it| row(person, seq::ID, Some(cell.task), cell.group, it)));
        }
    }
    for questionnaire in QUESTIONNAIRES {
        for person in people {
            let score = (questionnaire.score)(person).steps();
            let score = score.map(|steps| real(steps) * questionnaire.step);
            rows.extend(score.map(|it| row(person, questionnaire.id, None, &person.group, it)));
        }
    }
    rows
}

/// What everybody wrote.
pub fn comments(people: &[Person<'_>]) -> Vec<CommentRow> {
    let row = |person: &Person<'_>| {
        let text = person.answers.comment?.to_owned();
        let (study, participant) = (person.study.to_owned(), person.participant.to_owned());
        Some(CommentRow { study, participant, text })
    };
    people.iter().filter_map(row).collect()
}
