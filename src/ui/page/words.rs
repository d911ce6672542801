//! The words of the languages: those that came with the page, and those that a setting asks for later.

use crate::{
    i18n::{Language, WordsError, guide::GuideLanguage},
    options::Options,
    platform::words::{self, Purpose, Unreachable},
};

/// Takes the words that came with the page.
///
/// # Errors
/// If the words of the app cannot be used. Captions that cannot be used are missing, as if they had not come.
pub fn take_given() -> Result<(), WordsError> {
    if let Some(given) = words::given(Purpose::App) {
        let language = Language::from_tag(&given.tag).ok_or(WordsError::Language)?;
        language.keep(&given.file)?;
    }
    if let Some(given) = words::given(Purpose::Captions)
        && let Some(language) = GuideLanguage::from_tag(&given.tag)
    {
        let _ = language.keep(&given.file);
    }
    let is_there = Language::ALL.into_iter().any(|language| language.texts().is_some());
    if is_there { Ok(()) } else { Err(WordsError::Form) }
}

/// A language whose words are not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lacking {
    /// That of the app.
    App(Language),
    /// That of the captions.
    Captions(GuideLanguage),
}

/// Why words are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// There is no network, or no answer.
    Unreachable,
    /// The server has another version of the page.
    OtherVersion,
}

impl From<Unreachable> for Cause {
    fn from(_: Unreachable) -> Self {
        Self::Unreachable
    }
}

impl From<WordsError> for Cause {
    fn from(_: WordsError) -> Self {
        Self::OtherVersion
    }
}

impl Lacking {
    /// What the options ask for.
    pub fn of(options: &Options) -> Option<Self> {
        let app = options.language.filter(|language| language.texts().is_none());
        let captions = options.guide.filter(|language| language.captions().is_none());
        app.map(Self::App).or(captions.map(Self::Captions))
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::App(language) => language.own_name(),
            Self::Captions(language) => language.own_name(),
        }
    }

    /// Fetches the words.
    ///
    /// # Errors
    /// If they do not come, or are of another version.
    pub async fn fetch(self) -> Result<(), Cause> {
        match self {
            Self::App(language) => {
                let words = words::fetch(Purpose::App, language.tag()).await?;
                language.keep(&words.file)?;
            }
            Self::Captions(language) => {
                let words = words::fetch(Purpose::Captions, language.tag()).await?;
                language.keep(&words.file)?;
            }
        }
        Ok(())
    }
}
