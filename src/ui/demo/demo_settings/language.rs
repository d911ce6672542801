//! The language of the app.

use super::Field;
use crate::{i18n::Language, ui::page::settings::PageSettings};
use yew::prelude::*;

/// The language of the app.
pub fn language_field(settings: &PageSettings) -> Html {
    let PageSettings { language, texts, change, .. } = settings;
    let options = Language::ALL.map(|other| (other.tag().to_owned(), other.own_name().to_owned()));
    html! {
        <Field
            label={texts.page.bar.language}
            options={options.to_vec()}
            picked={language.tag().to_owned()}
            on_pick={change.reform(|tag| ("lang", tag))}
            languages=true
        />
    }
}
