//! Buttons for the languages of the captions, each named in its own language.

use crate::{i18n::guide::GuideLanguage, ui::page::settings::PageSettings};
use yew::prelude::*;

/// Properties of [`CaptionLanguages`].
#[derive(Properties, PartialEq)]
pub struct CaptionLanguagesProps {
    /// The settings of the page.
    pub settings: PageSettings,
}

/// A button for each language of the captions. The button of the current language turns the captions off.
#[component]
pub fn CaptionLanguages(props: &CaptionLanguagesProps) -> Html {
    let PageSettings { options, texts, change, .. } = &props.settings;
    let buttons = GuideLanguage::ALL.iter().map(|&language| {
        let current = options.guide == Some(language);
        let value = if current { "off" } else { language.tag() };
        let onclick = change.reform(move |_: MouseEvent| ("guide", value.to_owned()));
        html! {
            <button
                key={language.tag()}
                type="button"
                class="languages__link"
                lang={language.tag()}
                dir={language.direction().word()}
                aria-pressed={current.to_string()}
                {onclick}
            >
                { language.own_name() }
            </button>
        }
    });
    html! {
        <div class="languages" role="group" aria-label={texts.page.bar.captions}>{ for buttons }</div>
    }
}

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
