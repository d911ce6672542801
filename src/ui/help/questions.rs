//! Questions people have, and the answers.

use super::section::section;
use crate::ui::{components::prose, page::settings::PageSettings};
use yew::prelude::*;

/// Every question with its answer.
pub fn questions(settings: &PageSettings) -> Html {
    let t = &settings.texts.help.questions;
    let language = settings.language;
    let entries = t.entries.iter().map(|it| {
        html! {
            <div class="help__question">
                <h3>{ prose(it.question, language) }</h3>
                <p>{ prose(it.answer, language) }</p>
            </div>
        }
    });
    section("questions", t.heading, html! { { for entries } })
}
