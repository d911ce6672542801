//! What somebody who watched noted in words: while a task was under way, or outside of tasks.

use crate::{attempt::Attempt, people::Person, place::Place};
use study::{kind::Kind, note::said, summary::Page};

/// A note about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Note<'a> {
    /// The task that was under way; none outside of tasks.
    pub task: Option<u64>,
    /// When, in milliseconds since the begin of the task.
    pub since_ms: Option<u64>,
    /// Where in the task.
    pub place: Option<Place>,
    /// The screen that was shown there.
    pub screen: &'a str,
    /// The words.
    pub text: &'a str,
}

/// A note, with whom it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// The study.
    pub study: String,
    /// The participant.
    pub participant: String,
    /// The task that was under way; none outside of tasks.
    pub task: Option<u64>,
    /// When, in milliseconds since the begin of the task.
    pub since_ms: Option<u64>,
    /// Where in the task.
    pub place: Option<Place>,
    /// The screen that was shown there.
    pub screen: String,
    /// The words.
    pub text: String,
}

/// The notes on a page, by the attempts on it in the order of their begin. Of several tasks that were under way it belongs to the one that began last.
pub fn on_page<'a>(page: Page<'a>, attempts: &[Attempt<'a>]) -> Vec<Note<'a>> {
    let rows = page.0.iter().filter(|row| row.event == Kind::Note);
    let note = |(seq, text)| {
        let within = attempts.iter().rev().find_map(|attempt| {
            let noted = attempt.trail.notes.iter().find(|noted| noted.seq == seq)?;
            Some((attempt.task, noted))
        });
        within.map_or(Note { text, ..Note::default() }, |(task, noted)| Note {
            task: Some(task),
            since_ms: Some(noted.since_ms),
            place: noted.place,
            screen: noted.screen,
            text,
        })
    };
    rows.filter_map(|row| Some((row.seq, said(&row.detail)?))).map(note).collect()
}

/// What was noted about everybody.
pub fn notes(people: &[Person<'_>]) -> Vec<NoteRow> {
    let row = |person: &Person<'_>, note: &Note<'_>| NoteRow {
        study: person.study.to_owned(),
        participant: person.participant.to_owned(),
        task: note.task,
        since_ms: note.since_ms,
        place: note.place,
        screen: note.screen.to_owned(),
        text: note.text.to_owned(),
    };
    people
        .iter()
        .flat_map(|person| person.notes.iter().map(move |note| row(person, note)))
        .collect()
}
