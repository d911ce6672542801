//! The language of the app.

use super::{Field, PageSettingProps};
use crate::{i18n::Language, ui::page::settings::PageSettings};
use yew::prelude::*;

/// The language of the app.
#[component]
pub fn LanguageField(props: &PageSettingProps) -> Html {
    let PageSettings { language, texts, change, .. } = &props.settings;
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
