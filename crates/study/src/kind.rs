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

/// Every kind with its word, in the order of the docs.
macro_rules! words {
    ($($kind:ident = $word:literal),* $(,)?) => {
        impl Kind {
            /// Every kind.
            pub fn all() -> impl Iterator<Item = Self> {
                [$(Self::$kind),*].into_iter()
            }

            /// Its word in the column `event`.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$kind => $word,)*
                }
            }

            /// The kind of a word.
            pub fn of(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$kind),)*
                    _ => None,
                }
            }
        }
    };
}

words! {
    Begin = "begin",
    Consent = "consent",
    Screen = "screen",
    Press = "press",
    Miss = "miss",
    Correct = "correct",
    Error = "error",
    Hint = "hint",
    Camera = "camera",
    Scan = "scan",
    Task = "task",
    Answer = "answer",
    Note = "note",
    Hide = "hide",
    Show = "show",
    Pause = "pause",
    Resume = "resume",
    Checkpoint = "checkpoint",
    End = "end",
}
