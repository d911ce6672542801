//! The help page (`page=help`), a section a file.

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
            for_real_list::{ForRealList, PrintButton},
            requirements_check::RequirementsCheck,
            stop_advice::StopAdvice,
        },
        page::{
            header::Header, languages::Languages as PageLanguages, notices::Notices,
            settings::Settings,
        },
    },
};
use film::Film;
use languages::Languages;
use numbers::{Compared, Rules};
use questions::Questions;
use section::Section;
use steps::Steps;
use yew::prelude::*;

/// What the page and its sections are given.
#[derive(Properties, PartialEq)]
pub struct HelpProps {
    /// What the page is set to.
    pub settings: Settings,
}

/// The help page.
#[component]
pub fn HelpPage(props: &HelpProps) -> Html {
    let settings = &props.settings;
    let texts = settings.texts;
    let t = &texts.help;
    use_effect_with(settings.language, move |_| {
        page::set_title(&texts.page.title(t.heading));
        // The address may name a section, which was not there when the browser looked for it.
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
    html! {
        <div class="help">
            <div class="strip help__strip" data-demo-mark="">
                <p class="strip__text">{ texts.common.demo_strip }</p>
            </div>
            <div class="help__page">
                <Header settings={settings.clone()}><PageLanguages settings={settings.clone()} /></Header>
                <Notices settings={settings.clone()} />
                <h1 class="help__heading">{ t.heading }</h1>
                <p class="help__introduction">{ t.introduction }</p>
                <nav class="card help__contents" aria-label={t.on_this_page}>
                    <p class="help__contents-heading" aria-hidden="true">{ t.on_this_page }</p>
                    <ul>{ for contents }</ul>
                </nav>
                <Steps settings={settings.clone()} />
                <Film settings={settings.clone()} />
                <Section id="requirements" heading={t.requirements}>
                    <RequirementsCheck {texts} />
                </Section>
                <Questions settings={settings.clone()} />
                <Rules settings={settings.clone()} />
                <Compared settings={settings.clone()} />
                <Section id="stop" heading={texts.stop.heading} warns=true>
                    <StopAdvice {texts} />
                </Section>
                <Section id="for-real" heading={texts.for_real.heading}>
                    <p>{ texts.for_real.lead }</p>
                    <ForRealList language={settings.language} sheet={sheet.clone()} />
                    <PrintButton {texts} {sheet} />
                </Section>
                <Languages settings={settings.clone()} />
            </div>
        </div>
    }
}
