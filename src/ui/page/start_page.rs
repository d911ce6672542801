//! The start page: what this is, and which phone this device is to be.

use crate::{
    platform::page,
    ui::{
        captions::caption_languages::CaptionLanguages,
        components::{Icon, IconName},
        guidance::stop_advice::StopAdvice,
        page::{
            header::{Header, Mark},
            install::Install,
            languages::AppLanguages,
            notices::Notices,
            second_device::SecondDevice,
            settings::PageSettings,
        },
    },
};
use journey::step::Role;
use yew::prelude::*;

/// Properties of [`StartPage`].
#[derive(Properties, PartialEq)]
pub struct StartPageProps {
    /// The settings of the page.
    pub settings: PageSettings,
}

/// The start page.
#[component]
pub fn StartPage(props: &StartPageProps) -> Html {
    let settings = &props.settings;
    let texts = settings.texts;
    let start = &texts.page.start;
    let help = settings.options.query_with(&[("page", Some("help")), ("step", None)]);
    use_effect_with(settings.language, move |_| {
        page::set_title(&texts.page.title(start.heading));
    });
    html! {
        <div class="landing">
            <div class="strip landing__strip" data-demo-mark="">
                <p class="strip__text">{ texts.common.demo_strip }</p>
            </div>
            <div class="landing__page">
                <Header settings={settings.clone()}><AppLanguages settings={settings.clone()} /></Header>
                <Notices settings={settings.clone()} />
                <div class="landing__main">
                    <div class="landing__words">
                        <h1 class="landing__heading">{ start.heading }</h1>
                        <p class="landing__introduction">{ start.introduction }</p>
                        <p class="landing__real-codes">
                            <Icon name={IconName::Information} />
                            <span>{ start.real_codes }</span>
                        </p>
                        <div class="landing__captions">
                            <p class="landing__captions-lead">{ start.captions }</p>
                            <CaptionLanguages settings={settings.clone()} />
                        </div>
                    </div>
                    <section class="landing__journey" aria-labelledby="journey">
                        <h2 class="landing__subheading" id="journey">{ start.journey }</h2>
                        <h3 class="landing__which">{ start.which }</h3>
                        <div class="doors">
                            { way(settings, "old", Some(Role::Old), start.old, start.old_hint) }
                            { way(settings, "new", Some(Role::New), start.new, start.new_hint) }
                            { way(settings, "both", None, start.both, start.both_hint) }
                        </div>
                        <p class="landing__fact">{ start.first }{ " " }{ start.afterwards }</p>
                    </section>
                    <SecondDevice settings={settings.clone()} />
                </div>
                <details class="more landing__stop">
                    <summary class="more__summary">{ texts.stop.heading }</summary>
                    <div class="more__body"><StopAdvice {texts} /></div>
                </details>
                <footer class="landing__footer">
                    <p>{ start.about }{ " " }<a href={format!("?{help}")}>{ texts.help.link }</a></p>
                    <Install settings={settings.clone()} />
                </footer>
            </div>
        </div>
    }
}

/// A link to a phone, or to both.
fn way(settings: &PageSettings, word: &str, role: Option<Role>, label: &str, hint: &str) -> Html {
    // `device` and `step` were meant for one phone, and would not fit another.
    let query =
        settings.options.query_with(&[("phone", Some(word)), ("device", None), ("step", None)]);
    let picture = match role {
        Some(role) => {
            html! { <span class={classes!("door__phone", format!("door__phone--{}", role.slug()))} aria-hidden="true" /> }
        }
        None => html! { <Mark /> },
    };
    html! {
        <a class={classes!("door", format!("door--{word}"))} href={format!("?{query}")}>
            <span class="door__picture">{ picture }</span>
            <span class="door__label">{ label }</span>
            <span class="door__hint">{ hint }</span>
        </a>
    }
}
