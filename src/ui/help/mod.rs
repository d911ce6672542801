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
            for_real_list::{ForRealList, PrintButton},
            requirements_check::RequirementsCheck,
            stop_advice::StopAdvice,
        },
        page::{header::Header, languages::AppLanguages, notices::Notices, settings::PageSettings},
    },
};
use film::Film;
use languages::Languages;
use numbers::{Compared, Rules};
use questions::Questions;
use section::Section;
use steps::Steps;
use yew::prelude::*;

/// Properties of the page and of its sections.
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
    html! {
        <div class="help">
            <div class="strip help__strip" data-demo-mark="">
                <p class="strip__text">{ texts.common.demo_strip }</p>
            </div>
            <div class="help__page">
                <Header settings={settings.clone()}><AppLanguages settings={settings.clone()} /></Header>
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
