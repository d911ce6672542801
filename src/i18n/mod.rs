//! Every text of the app, in every language it has. A missing text does not compile.

pub mod common;
pub mod da;
pub mod en;
pub mod guide;
pub mod page;
pub mod scan;
pub mod shell;
pub mod source;
pub mod target;

use common::Common;
use page::Page;
use scan::Scan;
use shell::Shell;
use source::Source;
use target::Target;

/// A language of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Danish.
    Da,
}

impl Language {
    /// Every language there is.
    pub const ALL: [Self; 2] = [Self::Da, Self::En];

    /// The word of the address and of the `lang` attribute (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Da => "da",
        }
    }

    /// What the language calls itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Da => "Dansk",
        }
    }

    /// The language of a tag such as `da` or `en-GB`, if it is there.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }
}

/// Every text in one language, by the place it is for.
#[derive(Debug)]
pub struct Texts {
    /// Texts that more than one place uses.
    pub common: Common,
    /// The page around the phones.
    pub page: Page,
    /// The screens of the phone that has the app.
    pub source: Source,
    /// The screens of the phone that gets the app.
    pub target: Target,
    /// The ways to scan a code, and what can go wrong with them.
    pub scan: Scan,
    /// Outside the screens.
    pub shell: Shell,
}

/// Compared by place: there is one of each language, and a component asks only whether it changed.
impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

static ENGLISH: Texts = Texts {
    common: en::common::COMMON,
    page: en::page::PAGE,
    source: en::source::SOURCE,
    target: en::target::TARGET,
    scan: en::scan::SCAN,
    shell: en::shell::SHELL,
};

static DANISH: Texts = Texts {
    common: da::common::COMMON,
    page: da::page::PAGE,
    source: da::source::SOURCE,
    target: da::target::TARGET,
    scan: da::scan::SCAN,
    shell: da::shell::SHELL,
};

/// The texts of a language.
pub fn texts(language: Language) -> &'static Texts {
    match language {
        Language::En => &ENGLISH,
        Language::Da => &DANISH,
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
}
