//! The section with the languages of the app and of the captions.

use super::section::section;
use crate::{
    i18n::{Language, guide::GuideLanguage},
    ui::page::settings::PageSettings,
};
use yew::prelude::*;

/// The languages of the app and those of the captions. Each is a link to the phones in that language.
pub fn languages(settings: &PageSettings) -> Html {
    let t = &settings.texts.help.languages;
    let link = |option: &'static str, tag: &'static str, name: &'static str| {
        let changes = [("page", None), ("phone", Some("both")), (option, Some(tag))];
        let query = settings.options.query_with(&changes);
        html! { <li key={tag}><a href={format!("?{query}")} lang={tag}>{ name }</a></li> }
    };
    let app = Language::ALL.map(|other| link("lang", other.tag(), other.own_name()));
    let captions =
        GuideLanguage::ALL.iter().map(|other| link("guide", other.tag(), other.own_name()));
    let content = html! {
        <>
            <p>{ t.app }</p>
            <ul class="help__languages">{ for app }</ul>
            <p>{ t.captions }</p>
            <ul class="help__languages">{ for captions }</ul>
        </>
    };
    section("languages", t.heading, content)
}
