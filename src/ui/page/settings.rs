//! The settings of the page. They come from the address, and a change is written to the address.

use crate::{
    i18n::{Language, Texts, texts},
    options::Options,
    platform::{address, language},
};
use std::rc::Rc;
use yew::prelude::*;

/// A change of one option: its name in the address, and its new value.
pub type Change = (&'static str, String);

/// The settings of the page.
#[derive(Clone, PartialEq)]
pub struct PageSettings {
    /// What the address asks for.
    pub options: Rc<Options>,
    /// The language of the app.
    pub language: Language,
    /// Every text in that language.
    pub texts: &'static Texts,
    /// Changes an option, here and in the address, without loading the page again.
    pub change: Callback<Change>,
}

/// The settings of the page.
#[hook]
pub fn use_page_settings() -> PageSettings {
    let options = use_state(|| Rc::new(Options::parse(&address::query())));
    let change = {
        let options = options.clone();
        Callback::from(move |(name, value): Change| {
            let changed = options.with(&[(name, Some(&value))]);
            // If the browser refuses to change the address, the setting applies all the same.
            let _ = address::replace_query(&changed.query_with(&[]));
            options.set(Rc::new(changed));
        })
    };
    let language = options.language.unwrap_or_else(browser_language);
    PageSettings { options: Rc::clone(&options), language, texts: texts(language), change }
}

/// The first language that the browser asks for and the app speaks; else English.
pub fn browser_language() -> Language {
    language::preferred().iter().find_map(|tag| Language::from_tag(tag)).unwrap_or_default()
}
