//! The languages of the app, to choose from.

use crate::{i18n::Language, ui::page::settings::Settings};
use yew::prelude::*;

/// What [`Languages`] are given.
#[derive(Properties, PartialEq)]
pub struct LanguagesProps {
    /// What the page is set to.
    pub settings: Settings,
}

/// The languages there are, each in its own words.
#[component]
pub fn Languages(props: &LanguagesProps) -> Html {
    let Settings { language, texts, change, .. } = &props.settings;
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
