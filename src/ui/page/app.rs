//! The root: a stage with phones on it, or the help page.

use crate::{
    i18n::Language,
    options::{
        Options,
        choices::{Page, Theme},
    },
    platform::{page, task::Task},
    shell::{Setup, Shell},
    ui::{
        help::HelpPage,
        page::{
            settings::{PageSettings, use_page_settings},
            stage::Stage,
        },
    },
};
use yew::prelude::*;

/// The whole page, but for the start page, which is static (`start_page.rs`).
#[component]
pub fn App() -> Html {
    let settings = use_page_settings();
    use_effect_with((settings.language, settings.options.theme), |&(language, theme)| {
        page::set_language(language.tag());
        page::set_theme((theme != Theme::Auto).then(|| theme.word()));
    });
    // Only the start page may be indexed.
    use_effect_with(settings.options.phones.is_some(), |&has_phones| {
        if has_phones {
            page::ask_not_to_be_listed();
        }
    });
    match settings.options.page {
        Some(Page::Help) => html! { <HelpPage {settings} /> },
        None => html! { <OpenWorld {settings} /> },
    }
}

/// Properties of [`OpenWorld`].
#[derive(Properties, PartialEq)]
struct OpenWorldProps {
    settings: PageSettings,
}

/// Opens the world and puts its phones on the stage.
#[component]
fn OpenWorld(props: &OpenWorldProps) -> Html {
    let shell = use_state(|| None::<Shell>);
    {
        let shell = shell.clone();
        let setup = setup(&props.settings.options, props.settings.language);
        use_effect_with((), move |()| {
            let task = Task::start(async move { shell.set(Some(Shell::open(setup).await)) });
            move || drop(task)
        });
    }
    use_effect_with((props.settings.language, (*shell).clone()), |(language, shell)| {
        if let Some(shell) = shell {
            shell.set_language(*language);
        }
    });
    let settings = props.settings.clone();
    match &*shell {
        Some(shell) => html! { <Stage {settings} shell={shell.clone()} /> },
        None => html! { <Loading {settings} /> },
    }
}

/// The page for the moment until the world is open.
#[component]
fn Loading(props: &OpenWorldProps) -> Html {
    let texts = props.settings.texts;
    html! {
        <div class="loading">
            <p class="strip" data-demo-mark="">{ texts.common.demo_strip }</p>
            <p class="loading__text" role="status">{ texts.page.loading }</p>
        </div>
    }
}

fn setup(options: &Options, language: Language) -> Setup {
    Setup {
        session: options.session.clone(),
        policy: options.policy(),
        practice: options.step,
        scenario: options.scenario,
        phones: options.roles().iter().map(|&role| (options.device_of(role), role)).collect(),
        language,
        query: options.query_with(&[]),
    }
}
