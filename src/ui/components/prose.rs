//! A longer text with the app's labels and the demo's numbers in it.

use crate::{
    i18n::{
        Language,
        prose::{Figure, ProsePart, Template, prose},
    },
    ui::guidance::number_in_words::span_in_words,
};
use yew::prelude::*;

/// Properties of [`Prose`].
#[derive(Properties, PartialEq)]
pub struct ProseProps {
    /// The template.
    pub text: Template<Figure>,
    /// Its language.
    pub language: Language,
    /// Each label is followed by the same label in the app's other language.
    #[prop_or_default]
    pub both_languages: bool,
}

/// The text, with the app's labels in bold and in quotation marks.
#[component]
pub fn Prose(props: &ProseProps) -> Html {
    let ProseProps { text, language, both_languages } = *props;
    let [before, after] = language.facts().quotes;
    let parts = prose(text, language, |span| span_in_words(span, language.locale()));
    let parts = parts.into_iter().map(|part| match part {
        ProsePart::Words(words) => html! { words },
        ProsePart::Label { own, other } => html! {
            <>
                // Translated, it would be the label of nothing on the screen.
                <b class="label" translate="no">{ before }{ own }{ after }</b>
                if let Some(other) = other.filter(|_| both_languages) {
                    { " (" }<span class="label__other" translate="no" lang={language.other().tag()}>{ other }</span>{ ")" }
                }
            </>
        },
    });
    html! { <>{ for parts }</> }
}
