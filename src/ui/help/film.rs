//! The entry for the film of the public help page.

use super::section::section;
use crate::ui::page::settings::PageSettings;
use yew::prelude::*;

/// The film's title, and why it is not here.
pub fn film(settings: &PageSettings) -> Html {
    let t = &settings.texts.help.film;
    let phones = settings.options.query_with(&[("page", None), ("phone", Some("both"))]);
    let content =
        html! { <p>{ t.text }{ " " }<a href={format!("?{phones}")}>{ t.instead }</a></p> };
    section("film", t.heading, content)
}
