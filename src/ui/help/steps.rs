//! The journey, step by step, in the numbers of the public help page.

use super::section::section;
use crate::{
    i18n::{
        prose::{Figure, Template},
        words,
    },
    ui::{components::prose_in_both, page::settings::PageSettings},
};
use journey::step::{Role, Step};
use yew::prelude::*;

/// Step 0, then the steps of the old phone and those of the new one.
pub fn steps(settings: &PageSettings) -> Html {
    let texts = settings.texts;
    let t = &texts.help.steps;
    let list = |role: Role, first: Step, steps: &[Template<Figure>]| {
        let language = settings.language;
        let steps = steps.iter().map(|&text| {
            html! { <li>{ prose_in_both(text, language) }</li> }
        });
        html! {
            <section class={classes!("help__part", format!("help__part--{}", role.slug()))}>
                <h3 class="help__phone">{ words::phone(role, &texts.common) }</h3>
                <ol start={first.number().to_string()}>{ for steps }</ol>
            </section>
        }
    };
    let practise = settings.options.query_with(&[("page", None), ("phone", Some("both"))]);
    let content = html! {
        <>
            <p>{ t.labels }</p>
            <h3>{ t.before }</h3>
            <p>{ prose_in_both(t.first, settings.language) }</p>
            { list(Role::Old, Step::HOME, &t.old) }
            { list(Role::New, Step::INSTALLED, &t.new) }
            <p>{ t.afterwards }</p>
            <p><a href={format!("?{practise}")}>{ t.practise }</a></p>
        </>
    };
    section("steps", t.heading, content)
}
