//! What somebody who watches a participant notes, and what comes of it in the visit.

use crate::{
    comment::masked,
    visit::{Event, Phase},
};

/// The most characters of a note that are kept.
pub const LONGEST: usize = 500;

/// The note that the participant was helped.
pub const ASSIST: &str = "assist";
/// What stands before the words of a note in words.
const SAID: &str = "note: ";

/// The words of a note in words, by its column `detail`; none of another note, or where there are none.
pub fn said(cell: &str) -> Option<&str> {
    cell.strip_prefix(SAID).filter(|text| !text.trim().is_empty())
}

/// The words of all notes.
pub const WORDS: [&str; 6] = [ASSIST, "clap", "note", "pause", "resume", "stop"];

/// A note of who watches (a row `note`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The participant was helped.
    Assist,
    /// A code with the time was shown to a camera that films the participant.
    Clap,
    /// The task was paused …
    Pause,
    /// … and went on.
    Resume,
    /// The visit was ended.
    Stop,
    /// In words.
    Said(Remark),
}

/// The words of a note: one line, masked as a [`crate::comment::Comment`] is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark(String);

impl Remark {
    /// The words of a text; none where nothing is left of it.
    pub fn of(text: &str) -> Option<Self> {
        let line = masked(text, LONGEST);
        (!line.is_empty()).then_some(Self(line))
    }
}

impl Note {
    /// The note of a word, with the text of one in words.
    pub fn parse(word: &str, text: &str) -> Option<Self> {
        match word {
            ASSIST => Some(Self::Assist),
            "clap" => Some(Self::Clap),
            "pause" => Some(Self::Pause),
            "resume" => Some(Self::Resume),
            "stop" => Some(Self::Stop),
            "note" => Remark::of(text).map(Self::Said),
            _ => None,
        }
    }

    /// As it is in the column `detail`.
    pub fn cell(&self) -> String {
        match self {
            Self::Assist => ASSIST.to_owned(),
            Self::Clap => "clap".to_owned(),
            Self::Pause => "pause".to_owned(),
            Self::Resume => "resume".to_owned(),
            Self::Stop => "stop".to_owned(),
            Self::Said(Remark(line)) => format!("{SAID}{line}"),
        }
    }

    /// What happens in the visit because of it; nothing because of most.
    pub const fn event(&self) -> Option<Event> {
        match self {
            Self::Pause => Some(Event::Pause),
            Self::Resume => Some(Event::Resume),
            Self::Stop => Some(Event::Halt),
            Self::Assist | Self::Clap | Self::Said(_) => None,
        }
    }

    /// Whether what happens because of it can happen where the visit stands.
    pub const fn fits(&self, phase: Phase) -> bool {
        match self {
            Self::Pause => matches!(phase, Phase::Running),
            Self::Resume => matches!(phase, Phase::Paused),
            Self::Stop => !matches!(phase, Phase::Starting),
            Self::Assist | Self::Clap | Self::Said(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_in_words_holds_no_long_number() {
        let note = Note::parse("note", "typed 112358\ntwice").expect("a note");
        assert_eq!(note.cell(), "note: typed … twice");
        assert_eq!(said(&note.cell()), Some("typed … twice"));
        assert!(["assist", "note:  ", "note"].iter().all(|cell| said(cell).is_none()));
        assert_eq!(Note::parse("note", " \n"), None);
        assert_eq!(Note::parse("shout", "a"), None);
        let long = Note::parse("note", &"æ".repeat(900)).expect("a note");
        assert_eq!(long.cell().chars().count(), "note: ".len() + LONGEST);
    }

    #[test]
    fn each_word_is_a_note() {
        assert!(WORDS.iter().all(|word| Note::parse(word, "a").is_some()));
    }

    #[test]
    fn a_note_by_its_word_is_written_as_that_word() {
        for word in ["assist", "clap", "pause", "resume", "stop"] {
            assert_eq!(Note::parse(word, "").map(|it| it.cell()), Some(word.to_owned()));
        }
    }
}
