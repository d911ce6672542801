//! Every text of the app, in every language it has. A missing text does not compile.

pub mod about;
pub mod common;
pub mod da;
pub mod en;
pub mod for_real;
pub mod guide;
pub mod help;
pub mod page;
pub mod plural;
pub mod prose;
pub mod reminder;
pub mod requirements;
pub mod scan;
pub mod settings;
pub mod shell;
pub mod source;
pub mod stop;
pub mod target;

use about::About;
use common::Common;
use for_real::ForReal;
use help::Help;
use page::Page;
use reminder::Reminder;
use requirements::Requirements;
use scan::Scan;
use settings::Settings;
use shell::Shell;
use source::Source;
use stop::Stop;
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

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Da,
            Self::Da => Self::En,
        }
    }

    /// The tag that numbers and times are written by (BCP 47). Both languages are used here with Danish habits: day before
    /// month, 24 hours.
    pub const fn locale(self) -> &'static str {
        match self {
            Self::En => "en-GB",
            Self::Da => "da-DK",
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
    /// The language.
    pub language: Language,
    /// Texts that more than one place uses.
    pub common: Common,
    /// The page around the phones.
    pub page: Page,
    /// The screens of the phone that has the app.
    pub source: Source,
    /// The screens of the phone that gets the app.
    pub target: Target,
    /// The settings of the app.
    pub settings: Settings,
    /// The technical requirements.
    pub requirements: Requirements,
    /// What this demo is, and what it keeps.
    pub about: About,
    /// What will remind a person that the waiting time is over.
    pub reminder: Reminder,
    /// The ways to scan a code, and what can go wrong with them.
    pub scan: Scan,
    /// What to do when somebody asks for a code.
    pub stop: Stop,
    /// The list to print at the end of the journey.
    pub for_real: ForReal,
    /// The help page.
    pub help: Help,
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
    language: Language::En,
    common: en::common::COMMON,
    page: en::page::PAGE,
    source: en::source::SOURCE,
    target: en::target::TARGET,
    settings: en::settings::SETTINGS,
    requirements: en::requirements::REQUIREMENTS,
    about: en::about::ABOUT,
    reminder: en::reminder::REMINDER,
    scan: en::scan::SCAN,
    stop: en::stop::STOP,
    for_real: en::for_real::FOR_REAL,
    help: en::help::HELP,
    shell: en::shell::SHELL,
};

static DANISH: Texts = Texts {
    language: Language::Da,
    common: da::common::COMMON,
    page: da::page::PAGE,
    source: da::source::SOURCE,
    target: da::target::TARGET,
    settings: da::settings::SETTINGS,
    requirements: da::requirements::REQUIREMENTS,
    about: da::about::ABOUT,
    reminder: da::reminder::REMINDER,
    scan: da::scan::SCAN,
    stop: da::stop::STOP,
    for_real: da::for_real::FOR_REAL,
    help: da::help::HELP,
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
