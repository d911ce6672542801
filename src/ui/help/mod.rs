//! The help page (`page=help`), one file per section.

mod film;
mod languages;
mod numbers;
mod questions;
mod section;
mod steps;

use crate::{
    platform::page,
    ui::{
        guidance::{
            for_real_list::{PrintButton, for_real_list},
            requirements_check::RequirementsCheck,
            stop_advice::stop_advice,
        },
        page::{
            header::header, languages::app_languages, notices::Notices, settings::PageSettings,
        },
    },
};
use film::film;
use languages::languages;
use numbers::{compared, rules};
use questions::questions;
use section::{section, warning_section};
use steps::steps;
use yew::prelude::*;

/// Properties of [`HelpPage`].
#[derive(Properties, PartialEq)]
pub struct HelpProps {
    /// The settings of the page.
    pub settings: PageSettings,
}

/// The help page.
#[component]
pub fn HelpPage(props: &HelpProps) -> Html {
    let settings = &props.settings;
    let texts = settings.texts;
    let t = &texts.help;
    use_effect_with(settings.language, move |_| {
        page::set_title(&texts.page.title(t.heading));
        // The fragment of the address may name a section that was not rendered yet when the browser looked for it.
        page::scroll_to_fragment();
    });
    let sheet = use_node_ref();
    let contents = [
        ("steps", t.steps.heading),
        ("film", t.film.heading),
        ("requirements", t.requirements),
        ("questions", t.questions.heading),
        ("numbers", t.rules.heading),
        ("compared", t.compared.heading),
        ("stop", texts.stop.heading),
        ("for-real", texts.for_real.heading),
        ("languages", t.languages.heading),
    ];
    let contents = contents.map(|(id, heading)| {
        html! { <li key={id}><a href={format!("#{id}")}>{ heading }</a></li> }
    });
    let for_real = html! {
        <>
            <p>{ texts.for_real.lead }</p>
            { for_real_list(settings.language, sheet.clone()) }
            <PrintButton {texts} {sheet} />
        </>
    };
    html! {
        <div class="help">
            <div class="strip help__strip" data-demo-mark="">
                <p class="strip__text">{ texts.common.demo_strip }</p>
            </div>
            <div class="help__page">
                { header(settings, Some(app_languages(settings))) }
                <Notices settings={settings.clone()} />
                <h1 class="help__heading">{ t.heading }</h1>
                <p class="help__introduction">{ t.introduction }</p>
                <nav class="card help__contents" aria-label={t.on_this_page}>
                    <p class="help__contents-heading" aria-hidden="true">{ t.on_this_page }</p>
                    <ul>{ for contents }</ul>
                </nav>
                { steps(settings) }
                { film(settings) }
                { section("requirements", t.requirements, html! { <RequirementsCheck {texts} /> }) }
                { questions(settings) }
                { rules(settings) }
                { compared(settings) }
                { warning_section("stop", texts.stop.heading, stop_advice(texts)) }
                { section("for-real", texts.for_real.heading, for_real) }
                { languages(settings) }
            </div>
        </div>
    }
}
