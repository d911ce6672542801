//! The entry for the film of the public help page.

use super::{HelpProps, Section};
use yew::prelude::*;

/// The film's title, and why it is not here.
#[component]
pub fn Film(props: &HelpProps) -> Html {
    let settings = &props.settings;
    let t = &settings.texts.help.film;
    let phones = settings.options.query_with(&[("page", None), ("phone", Some("both"))]);
    html! {
        <Section id="film" heading={t.heading}>
            <p>{ t.text }{ " " }<a href={format!("?{phones}")}>{ t.instead }</a></p>
        </Section>
    }
}
