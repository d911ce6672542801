//! Captions beside the phone (option `guide`): what to do next, in the reader's own language.

/// A language of the captions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named by its code (BCP 47)")]
pub enum GuideLanguage {
    Da,
    En,
    De,
    Pl,
    Uk,
    Ar,
    Tr,
    Ro,
}

impl GuideLanguage {
    /// Every language there is.
    pub const ALL: [Self; 8] =
        [Self::Da, Self::En, Self::De, Self::Pl, Self::Uk, Self::Ar, Self::Tr, Self::Ro];

    /// The word of the address and of the `lang` attribute (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
            Self::De => "de",
            Self::Pl => "pl",
            Self::Uk => "uk",
            Self::Ar => "ar",
            Self::Tr => "tr",
            Self::Ro => "ro",
        }
    }

    /// The language of a word of the address.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}
