//! The texts of the app, which are the data of `crates/texts`, and the words for values of the domain.

pub mod guide;
pub mod prose;
pub mod words;

pub use texts::{
    Count, Language, PAGE_MISSING, PageMissing, Plural, Texts, about, common, for_real, help, page,
    reminder, requirements, scan, settings, shell, source, stop, target,
};

/// The texts of a language, or the English ones where a build was made without it.
pub fn texts(language: Language) -> &'static Texts {
    language.texts().unwrap_or(&texts::EN)
}
