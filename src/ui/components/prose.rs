//! A longer text with the app's labels and the demo's numbers in it.

use crate::{
    i18n::{
        Language,
        prose::{self, Figure, ProsePart, Template},
    },
    ui::guidance::number_in_words::span_in_words,
};
use yew::prelude::*;

/// The text of a template in its language, with the app's labels in bold and in quotation marks.
pub fn prose(text: Template<Figure>, language: Language) -> Html {
    with_labels(text, language, false)
}

/// Like [`prose()`], each label followed by the same label in the app's other language.
pub fn prose_in_both(text: Template<Figure>, language: Language) -> Html {
    with_labels(text, language, true)
}

fn with_labels(text: Template<Figure>, language: Language, both_languages: bool) -> Html {
    let [before, after] = language.facts().quotes;
    let parts = prose::prose(text, language, |span| span_in_words(span, language.locale()));
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
