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
    let [before, after] = language.facts().quotes;
    let parts = prose::prose(text, language, |span| span_in_words(span, language.locale()));
    let parts = parts.into_iter().map(|part| match part {
        ProsePart::Words(words) => html! { words },
        // Translated, it would be the label of nothing on the screen.
        ProsePart::Label(label) => {
            html! { <b class="label" translate="no">{ before }{ label }{ after }</b> }
        }
    });
    html! { <>{ for parts }</> }
}
