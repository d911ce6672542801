//! The words of Two Phones, and no rule: every text of the app in every language, and the captions.
//!
//! A language is a folder of `lang/`, a subject a file of it in the form of [Project Fluent](https://projectfluent.org).
//! `common-ok = OK` in `common.ftl` is [`Texts::common`]`.ok`: `-` goes a level down, `_` joins words, and numbers make a
//! list. A text with values, as `Phone { $number }`, is a function of them; one that quotes labels of the app, as
//! `Press { common-ok }.`, is a [`Template`] for the app to fill. The build refuses a language that lacks a key, a gap or
//! a plural form that English has, or has one too many.
//!
//! A language is compiled in, by its feature, or read from its words file: [`Language::keep`].

mod caption;
mod file;
mod language;
mod plural;
mod template;

#[allow(
    missing_docs,
    clippy::doc_markdown,
    clippy::match_same_arms,
    clippy::wildcard_imports,
    clippy::unnecessary_wraps,
    unused_imports,
    rustdoc::bare_urls,
    reason = "written by the build; its docs are the texts themselves"
)]
mod generated {
    use crate::{
        BuilderPage, Captions, Count, Direction, Facts, HelpPage, PageMissing, StartPage,
        StepPages, StudyPages, Template, TourWords, Value,
        file::{Fill, Reader},
    };

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub use caption::{Captions, place};
pub use file::WordsError;
use generated::label;
pub use generated::*;
pub use language::{Direction, Facts};
pub use plural::{Count, Plural};
pub use template::{Gap, Piece, Template, Value};

/// A label of the app that a text quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label(usize);

impl Label {
    /// What the app says there.
    pub const fn of(self, texts: &Texts) -> &'static str {
        label(self.0, texts)
    }
}

/// Compared by place: there is one of each language, and a component asks only whether it changed.
impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl scan::Problem {
    /// Both in one text.
    pub fn text(&self) -> String {
        [self.what, self.next].join(" ")
    }
}

/// The words of the static start page in one language: `lang/…/start.ftl` and `stop.ftl`. The app shows none of the former, so
/// no words file has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartPage {
    /// The language.
    pub language: CaptionLanguage,
    /// The page.
    pub start: start::Start,
    /// What to do when somebody asks for a code.
    pub stop: stop::Stop,
}

/// The words of the static help pages in one language: `lang/…/help.ftl`. The app shows none of them, so no words file has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HelpPage {
    /// The language.
    pub language: Language,
    /// The pages.
    pub help: help::Help,
}

/// The words of the builder in one language: `lang/…/builder.ftl`. The app shows none of them, so no words file has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuilderPage {
    /// The language.
    pub language: Language,
    /// The page.
    pub builder: builder::Builder,
}

/// The words of the guided tour in one language: `lang/…/tour.ftl`. It is a script of its own, so no words file has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TourWords {
    /// The language.
    pub language: Language,
    /// The tour.
    pub tour: tour::Tour,
}

/// The words of the pages of a study in one language: `lang/…/study.ftl`. Only a study loads them, so no words file has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StudyPages {
    /// The language.
    pub language: Language,
    /// The pages.
    pub study: study::Study,
}

/// The words of the static pages of the steps in one language: `lang/…/steps.ftl`. Only who writes the pages has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepPages {
    /// The language.
    pub language: CaptionLanguage,
    pub(crate) texts: &'static [(&'static str, Template<StepValue>)],
}

impl StepPages {
    /// The text with this key: `words-do`, `step-store-title`.
    pub fn text(&self, key: &str) -> Option<Template<StepValue>> {
        self.texts.iter().find(|(known, _)| *known == key).map(|(_, text)| *text)
    }
}

/// What is said in one language to who asked for a language that is not there: `lang/…/page_missing.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageMissing {
    /// The language of these words (BCP 47).
    pub tag: &'static str,
    /// The heading, where the language has one.
    pub heading: Option<&'static str>,
    /// What is the matter.
    pub text: &'static str,
}
