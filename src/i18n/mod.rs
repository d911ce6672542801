//! The texts of the app, which are the data of `crates/texts`, and the words for values of the domain.
//!
//! In the page no language is compiled in: its words come from files (`ui::page::words`). Tests have them all.

pub mod guide;
pub mod prose;
pub mod words;

pub use texts::{
    Count, Language, PAGE_MISSING, PageMissing, Plural, Texts, WordsError, about, common, for_real,
    page, reminder, requirements, scan, settings, shell, source, stop, target,
};

/// The texts of a language; where it was not fetched yet, those of a language that was.
pub fn texts(language: Language) -> &'static Texts {
    // The page stops before it draws anything if there is no language at all (`ui::mount`).
    static NONE: Texts = Texts::EMPTY;
    let there = || Language::ALL.into_iter().find_map(Language::texts);
    language.texts().or_else(there).unwrap_or(&NONE)
}
