//! A caption: what to do next on a phone, in the reader's language, with the app's labels in the app's.

use crate::{
    i18n::{
        Language, Texts,
        guide::{Caption, GuideLanguage, Part, Values},
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

/// What a phone that plays `role` and shows `view` asks for.
pub fn caption(view: &View, role: Role, language: GuideLanguage, texts: &Texts) -> Caption {
    let locale = language.facts().locale;
    let until = |wait: Countdown| intl::moment(wait.until.as_millis(), locale, style(wait));
    let values = Values {
        until: view.facts.countdown.map(until),
        tries: view.facts.tries.map(|tries| counted(tries, locale)),
    };
    // A language whose captions are not there says nothing.
    Caption::of(view.moment(role), language, texts, &values).unwrap_or_default()
}

/// To the second where minutes do not tell the end from the beginning.
fn style(wait: Countdown) -> MomentStyle {
    if wait.until.since(wait.from) < Duration::from_mins(10) {
        MomentStyle::TimeWithSeconds
    } else {
        MomentStyle::Time
    }
}

/// What a [`CaptionText`] is given.
#[derive(Properties, PartialEq)]
pub struct CaptionTextProps {
    /// The caption.
    pub caption: Caption,
    /// The language of the labels in it.
    pub app: Language,
    /// Whether a change of it is read out: that of the phone in use is.
    #[prop_or(true)]
    pub live: bool,
}

/// The words of a caption. Its language and direction are those of what it is in.
#[component]
pub fn CaptionText(props: &CaptionTextProps) -> Html {
    let parts = props.caption.parts.iter().map(|part| match part {
        Part::Text(text) => text.into(),
        Part::Label(label) => html! {
            <b class="caption__label" lang={props.app.tag()} dir="ltr">{ *label }</b>
        },
        Part::Value(value) => html! { <bdi class="caption__value">{ value }</bdi> },
    });
    let live = if props.live { "polite" } else { "off" };
    html! { <p class="caption__text" data-caption="" aria-live={live} aria-atomic="true">{ for parts }</p> }
}
