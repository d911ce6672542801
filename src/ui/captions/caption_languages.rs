//! A button that turns captions on, in the language of the captions.

use crate::{i18n::guide::GuideLanguage, ui::page::settings::PageSettings};
use yew::prelude::*;

/// Properties of [`TurnCaptionsOn`].
#[derive(Properties, PartialEq)]
pub struct TurnCaptionsOnProps {
    /// The settings of the page.
    pub settings: PageSettings,
    /// The language offered.
    pub language: GuideLanguage,
}

/// "Captions in English", said in that language.
#[component]
pub fn TurnCaptionsOn(props: &TurnCaptionsOnProps) -> Html {
    let TurnCaptionsOnProps { settings, language } = props;
    let language = *language;
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
