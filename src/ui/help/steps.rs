//! The journey, step by step, in the numbers of the public help page.

use super::{HelpProps, Section};
use crate::{
    i18n::{
        prose::{Figure, Template},
        words,
    },
    ui::components::Prose,
};
use journey::step::{Role, Step};
use yew::prelude::*;

/// Step 0, then the steps of the old phone and those of the new one.
#[component]
pub fn Steps(props: &HelpProps) -> Html {
    let settings = &props.settings;
    let texts = settings.texts;
    let t = &texts.help.steps;
    let list = |role: Role, first: Step, steps: &[Template<Figure>]| {
        let language = settings.language;
        let steps = steps.iter().map(|&text| {
            html! { <li><Prose {text} {language} both_languages=true /></li> }
        });
        html! {
            <section class={classes!("help__part", format!("help__part--{}", role.slug()))}>
                <h3 class="help__phone">{ words::phone(role, &texts.common) }</h3>
                <ol start={first.number().to_string()}>{ for steps }</ol>
            </section>
        }
    };
    let practise = settings.options.query_with(&[("page", None), ("phone", Some("both"))]);
    html! {
        <Section id="steps" heading={t.heading}>
            <p>{ t.labels }</p>
            <h3>{ t.before }</h3>
            <p><Prose text={t.first} language={settings.language} both_languages=true /></p>
            { list(Role::Old, Step::HOME, &t.old) }
            { list(Role::New, Step::INSTALLED, &t.new) }
            <p>{ t.afterwards }</p>
            <p><a href={format!("?{practise}")}>{ t.practise }</a></p>
        </Section>
    }
}
