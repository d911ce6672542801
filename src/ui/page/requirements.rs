//! The technical requirements, checked on this device (`page=requirements`). The help, which is static, leads here.

use crate::{
    i18n::Language,
    platform::page,
    ui::{
        guidance::requirements_check::RequirementsCheck,
        page::{
            header::header, languages::app_languages, notices::Notices, settings::PageSettings,
        },
    },
};
use yew::prelude::*;

/// Properties of [`RequirementsPage`].
#[derive(Properties, PartialEq)]
pub struct RequirementsPageProps {
    /// The settings of the page.
    pub settings: PageSettings,
}

/// The page.
#[component]
pub fn RequirementsPage(props: &RequirementsPageProps) -> Html {
    let settings = &props.settings;
    let texts = settings.texts;
    let heading = texts.requirements.heading;
    use_effect_with(settings.language, move |_| page::set_title(&texts.page.title(heading)));
    html! {
        <div class="checks">
            <div class="strip" data-demo-mark="">
                <p class="strip__text">{ texts.common.demo_strip }</p>
            </div>
            <div class="checks__page">
                { header(settings, Some(app_languages(settings))) }
                <Notices settings={settings.clone()} />
                <h1>{ heading }</h1>
                <RequirementsCheck {texts} />
                <p><a href={help_address(settings.language)}>{ texts.page.help }</a></p>
            </div>
        </div>
    }
}

/// The address of the static help in a language.
pub fn help_address(language: Language) -> String {
    format!("steps/{}/help.html", language.tag())
}
