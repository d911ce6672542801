//! A caption: what to do next on a phone, in the reader's language. Labels of the app stay in the app's language.

use crate::{
    i18n::{
        Language, Texts,
        guide::{Caption, CaptionPart, GuideLanguage, Values},
    },
    platform::intl::{self, MomentStyle},
    ui::guidance::number_in_words::counted,
};
use journey::{
    step::Role,
    view::{Countdown, View},
};
use std::time::Duration;
use yew::prelude::*;

/// The caption for a phone in the part `role` that shows `view`.
pub fn caption(view: &View, role: Role, language: GuideLanguage, texts: &Texts) -> Caption {
    let locale = language.facts().locale;
    let until = |wait: Countdown| intl::moment(wait.until.as_millis(), locale, style(wait));
    let values = Values {
        until: view.facts.countdown.map(until),
        tries: view.facts.tries.map(|tries| counted(tries, locale)),
    };
    // The caption is empty if this build does not include the captions of the language.
    Caption::of(view.moment(role), language, texts, &values).unwrap_or_default()
}

/// Shows seconds for waits below ten minutes, for which minutes are too coarse.
fn style(wait: Countdown) -> MomentStyle {
    if wait.until.since(wait.from) < Duration::from_mins(10) {
        MomentStyle::TimeWithSeconds
    } else {
        MomentStyle::Time
    }
}

/// The words of a caption, with labels in the language of the `app`. They inherit `lang` and `dir` from the element around
/// them.
pub fn caption_text(caption: &Caption, app: Language) -> Html {
    let parts = caption.parts.iter().map(|part| match part {
        CaptionPart::Text(text) => text.into(),
        CaptionPart::Label(label) => html! {
            <b class="caption__label" translate="no" lang={app.tag()} dir="ltr">{ *label }</b>
        },
        CaptionPart::Value(value) => html! { <bdi class="caption__value">{ value }</bdi> },
    });
    html! { <p class="caption__text" data-caption="" aria-live="polite" aria-atomic="true">{ for parts }</p> }
}
