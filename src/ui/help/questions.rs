//! Questions people have, and the answers.

use super::{HelpProps, Section};
use crate::ui::components::Prose;
use yew::prelude::*;

/// Every question with its answer.
#[component]
pub fn Questions(props: &HelpProps) -> Html {
    let t = &props.settings.texts.help.questions;
    let language = props.settings.language;
    let entries = t.entries.iter().map(|it| {
        html! {
            <div class="help__question">
                <h3><Prose text={it.question} {language} /></h3>
                <p><Prose text={it.answer} {language} /></p>
            </div>
        }
    });
    html! { <Section id="questions" heading={t.heading}>{ for entries }</Section> }
}
