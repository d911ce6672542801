//! What a row of `events.csv` is about.

/// The kinds of rows: the column `event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The visit began, or began anew after the page was loaded again.
    Begin,
    /// The participant agreed to take part, or did not.
    Consent,
    /// A phone shows another screen.
    Screen,
    /// A control was used.
    Press,
    /// A press hit nothing that could be used.
    Miss,
    /// Something that was entered was taken back.
    Correct,
    /// Something was refused, or failed.
    Error,
    /// Captions, help or advice were opened.
    Hint,
    /// What the camera, or another way to scan, did.
    Camera,
    /// A code was looked for, or found.
    Scan,
    /// A task began, or ended.
    Task,
    /// A question was answered.
    Answer,
    /// Somebody who watches noted something.
    Note,
    /// The page was hidden.
    Hide,
    /// The page was shown again.
    Show,
    /// The study was paused.
    Pause,
    /// The study went on after a pause.
    Resume,
    /// The visit was taken up again where it had been left.
    Checkpoint,
    /// The visit ended.
    End,
}

impl Kind {
    /// Every kind with its word.
    const WORDS: [(&'static str, Self); 19] = [
        ("begin", Self::Begin),
        ("consent", Self::Consent),
        ("screen", Self::Screen),
        ("press", Self::Press),
        ("miss", Self::Miss),
        ("correct", Self::Correct),
        ("error", Self::Error),
        ("hint", Self::Hint),
        ("camera", Self::Camera),
        ("scan", Self::Scan),
        ("task", Self::Task),
        ("answer", Self::Answer),
        ("note", Self::Note),
        ("hide", Self::Hide),
        ("show", Self::Show),
        ("pause", Self::Pause),
        ("resume", Self::Resume),
        ("checkpoint", Self::Checkpoint),
        ("end", Self::End),
    ];

    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::WORDS.into_iter().map(|(_, kind)| kind)
    }

    /// Its word in the column `event`.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).map_or("", |&(word, _)| word)
    }

    /// The kind of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|&(_, kind)| kind)
    }
}
