//! Buttons for the languages of the app.

use crate::{i18n::Language, ui::page::settings::PageSettings};
use yew::prelude::*;

/// A button for each language of the app, named in that language.
pub fn app_languages(settings: &PageSettings) -> Html {
    let PageSettings { language, texts, change, .. } = settings;
    let links = Language::ALL.map(|other| {
        let current = other == *language;
        let onclick = change.reform(move |_: MouseEvent| ("lang", other.tag().to_owned()));
        html! {
            <button
                type="button"
                class="languages__link"
                lang={other.tag()}
                aria-pressed={current.to_string()}
                {onclick}
            >
                { other.own_name() }
            </button>
        }
    });
    html! { <div class="languages" role="group" aria-label={texts.page.bar.language}>{ for links }</div> }
}
