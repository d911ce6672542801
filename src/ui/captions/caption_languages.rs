//! A button that turns captions on, in the language of the captions.

use crate::{i18n::guide::GuideLanguage, ui::page::settings::PageSettings};
use yew::prelude::*;

/// "Captions in English", said in that language.
pub fn turn_captions_on(settings: &PageSettings, language: GuideLanguage) -> Html {
    let current = settings.options.guide == Some(language);
    let onclick = settings.change.reform(move |_: MouseEvent| ("guide", language.tag().to_owned()));
    html! {
        <button
            type="button"
            class="languages__link"
            lang={language.tag()}
            dir={language.direction().word()}
            aria-pressed={current.to_string()}
            {onclick}
        >
            { language.facts().turn_on }
        </button>
    }
}
