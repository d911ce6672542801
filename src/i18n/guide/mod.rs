//! Captions beside the phone (option `guide`): what to do next, in the reader's own language.
//!
//! A language is one file with a [`Guide`], and one line in the list below. What a new one lacks, `cargo test guide` says.
//! A caption quotes the app's own labels: `{start_copying}` in it stands for the label that is on the screen
//! ([`label`]), so that the two never differ. The quotation marks are the language's and come by themselves.

mod ar;
mod caption;
mod da;
mod de;
mod en;
pub mod label;
mod pl;
mod ro;
#[cfg(test)]
mod tests;
mod tr;
mod uk;
pub mod voice;

pub use crate::domain::moment::Moment;
pub use caption::{Caption, Part, Values};
pub(super) use caption::{Piece, pieces};

use super::{Language, plural::Count};

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident = $tag:literal in $file:ident;)*) => {
        /// A language of the captions.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum GuideLanguage { $($(#[$doc])* $name,)* }

        impl GuideLanguage {
            /// Every language there is.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// What the option `guide` takes.
            pub const TAKES: &str = concat!($($tag, ", ",)* "off");

            /// The word of the address and of the `lang` attribute (BCP 47).
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag,)* }
            }

            /// Everything that is said in it.
            pub const fn guide(self) -> &'static Guide {
                match self { $(Self::$name => &$file::GUIDE,)* }
            }
        }
    };
}

languages! {
    /// Danish.
    Da = "da" in da;
    /// English.
    En = "en" in en;
    /// German.
    De = "de" in de;
    /// Polish.
    Pl = "pl" in pl;
    /// Ukrainian.
    Uk = "uk" in uk;
    /// Arabic.
    Ar = "ar" in ar;
    /// Turkish.
    Tr = "tr" in tr;
    /// Romanian.
    Ro = "ro" in ro;
}

impl GuideLanguage {
    /// The language of a word of the address.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }

    /// The language of a tag such as `pl` or `pl-PL`, by its first part.
    pub fn from_language_tag(tag: &str) -> Option<Self> {
        Self::from_tag(&tag.split(['-', '_']).next()?.to_ascii_lowercase())
    }

    /// What the language calls itself.
    pub const fn own_name(self) -> &'static str {
        self.guide().own_name
    }

    /// The way it is written.
    pub const fn direction(self) -> Direction {
        self.guide().direction
    }
}

impl From<Language> for GuideLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Da => Self::Da,
        }
    }
}

/// The way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The word of the `dir` attribute.
    pub const fn word(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// Everything that is said in one language of the captions.
#[derive(Debug)]
pub struct Guide {
    /// What the language calls itself.
    pub own_name: &'static str,
    /// The tag that numbers and times are written by (BCP 47). Digits are those of the screens.
    pub locale: &'static str,
    /// The way it is written.
    pub direction: Direction,
    /// What stands before and after a label.
    pub quotes: [&'static str; 2],
    /// The words around the captions.
    pub words: Words,
    /// How many tries are left: a sentence, `{tries}` in a caption.
    pub tries: fn(&Count) -> String,
    /// The caption of each moment.
    pub captions: &'static [(Moment, &'static str)],
}

/// The words around the captions.
#[derive(Debug)]
pub struct Words {
    /// Above a caption.
    pub heading: &'static str,
    /// The phone that a caption is about.
    pub old_phone: &'static str,
    /// The same, for the new one.
    pub new_phone: &'static str,
    /// Reads the caption aloud …
    pub read_aloud: &'static str,
    /// … and stops.
    pub stop_reading: &'static str,
    /// Puts the captions away.
    pub hide: &'static str,
    /// Turns them on, said in their own language: "Captions in English".
    pub turn_on: &'static str,
}
