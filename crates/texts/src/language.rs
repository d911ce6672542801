//! What is known of a language, whether or not its texts are there.

use crate::{CaptionLanguage, Language};

/// What is known of a language before its texts are there: `lang/…/language.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The word of the address and of the `lang` attribute (BCP 47).
    pub tag: &'static str,
    /// What the language calls itself.
    pub own_name: &'static str,
    /// The tag that numbers and times are written by (BCP 47). Digits are those of the screens.
    pub locale: &'static str,
    /// The way it is written.
    pub direction: Direction,
    /// What stands before and after a label.
    pub quotes: [&'static str; 2],
    /// Turns the captions on, said in their own language: "Captions in English".
    pub turn_on: &'static str,
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

impl Language {
    /// What is known of it.
    pub fn facts(self) -> &'static Facts {
        CaptionLanguage::from(self).facts()
    }

    /// The word of the address and of the `lang` attribute (BCP 47).
    pub fn tag(self) -> &'static str {
        self.facts().tag
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        self.facts().own_name
    }

    /// The tag that numbers and times are written by (BCP 47).
    pub fn locale(self) -> &'static str {
        self.facts().locale
    }

    /// The other one, while there are two.
    #[must_use]
    pub fn other(self) -> Self {
        Self::ALL.into_iter().find(|other| *other != self).unwrap_or(self)
    }

    /// The language of a tag such as `da` or `en-GB`, if it is there.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }
}

impl CaptionLanguage {
    /// The word of the address and of the `lang` attribute (BCP 47).
    pub const fn tag(self) -> &'static str {
        self.facts().tag
    }

    /// What the language calls itself.
    pub const fn own_name(self) -> &'static str {
        self.facts().own_name
    }

    /// The way it is written.
    pub const fn direction(self) -> Direction {
        self.facts().direction
    }

    /// The language of a word of the address.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }

    /// The language of a tag such as `pl` or `pl-PL`, by its first part.
    pub fn from_language_tag(tag: &str) -> Option<Self> {
        Self::from_tag(&tag.split(['-', '_']).next()?.to_ascii_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_the_first_part_of_its_tag() {
        assert_eq!(Language::from_tag("da-DK"), Some(Language::Da));
        assert_eq!(Language::from_tag("EN"), Some(Language::En));
        assert_eq!(Language::from_tag("sv"), None);
        assert_eq!(Language::from_tag(""), None);
    }

    #[test]
    fn a_caption_language_is_found_by_its_word_or_longer_tag() {
        for &language in CaptionLanguage::ALL {
            assert_eq!(CaptionLanguage::from_tag(language.tag()), Some(language));
        }
        assert_eq!(CaptionLanguage::from_tag("pl-PL"), None);
        assert_eq!(CaptionLanguage::from_language_tag("pl-PL"), Some(CaptionLanguage::Pl));
        assert_eq!(CaptionLanguage::from_language_tag("sv"), None);
        let tags = CaptionLanguage::ALL.iter().map(|language| language.tag()).chain(["off"]);
        assert_eq!(CaptionLanguage::TAKES, tags.collect::<Vec<_>>().join(", "));
    }
}
