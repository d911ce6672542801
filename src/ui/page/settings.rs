//! What the page is set to: the address says it, and a change goes into the address.

use crate::{
    i18n::{Language, Texts, texts},
    options::Options,
    platform::{address, language},
};
use std::rc::Rc;
use yew::prelude::*;

/// A change of one option: its name in the address, and its new value.
pub type Change = (&'static str, String);

/// What the page is set to.
#[derive(Clone, PartialEq)]
pub struct Settings {
    /// What the address asks for.
    pub options: Rc<Options>,
    /// The language of the app.
    pub language: Language,
    /// Every text in that language.
    pub texts: &'static Texts,
    /// Changes an option, here and in the address; the page goes on as it is.
    pub change: Callback<Change>,
}

/// The settings of the page.
#[hook]
pub fn use_settings() -> Settings {
    let options = use_state(|| Rc::new(Options::parse(&address::query())));
    let change = {
        let options = options.clone();
        Callback::from(move |(name, value): Change| {
            let changed = options.with(&[(name, Some(&value))]);
            // Where the address cannot be changed, the page is set all the same.
            let _ = address::replace_query(&changed.query_with(&[]));
            options.set(Rc::new(changed));
        })
    };
    let language = options.language.unwrap_or_else(browser_language);
    Settings { options: Rc::clone(&options), language, texts: texts(language), change }
}

/// The first language that the browser asks for and the app speaks; else English.
pub fn browser_language() -> Language {
    language::preferred().iter().find_map(|tag| Language::from_tag(tag)).unwrap_or_default()
}
