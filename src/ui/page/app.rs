//! The root: a stage with phones on it, or the technical requirements.

use crate::{
    i18n::Language,
    options::{
        Options,
        choices::{Page, Theme},
    },
    platform::{dom::Element, first_screen, history, page, task::Task},
    shell::{Setup, Shell},
    ui::page::{
        requirements::RequirementsPage,
        settings::{PageSettings, use_page_settings},
        stage::{Stage, WindowSize},
    },
};
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The element that the app is in.
    pub place: Element,
}

/// The whole page, but for the start page, which is static (`start_page.rs`).
#[component]
pub fn App(props: &AppProps) -> Html {
    let settings = use_page_settings();
    use_effect_with((settings.language, settings.options.theme), |&(language, theme)| {
        page::set_language(language.tag());
        page::set_theme((theme != Theme::Auto).then(|| theme.word()));
    });
    use_effect_with(settings.options.text, |&size| {
        if let Some(size) = size {
            page::set_text_size(size);
        }
    });
    // Only the start page may be indexed.
    use_effect_with(settings.options.phones.is_some(), |&has_phones| {
        if has_phones {
            page::ask_not_to_be_listed();
        }
    });
    match settings.options.page {
        Some(Page::Requirements) => html! { <RequirementsPage {settings} /> },
        None => html! { <OpenWorld {settings} place={props.place.clone()} /> },
    }
}

/// Properties of [`OpenWorld`].
#[derive(Properties, PartialEq)]
struct OpenWorldProps {
    settings: PageSettings,
    place: Element,
}

/// Opens the world and puts its phones on the stage, in the place of the static first screen.
#[component]
fn OpenWorld(props: &OpenWorldProps) -> Html {
    let shell = use_state(|| None::<Shell>);
    let measured = use_mut_ref(|| None::<WindowSize>);
    {
        let shell = shell.clone();
        let setup = setup(&props.settings.options, props.settings.language);
        let (place, measured) = (props.place.clone(), measured.clone());
        use_effect_with((), move |()| {
            let task = Task::start(async move {
                let opened = Shell::open(setup).await;
                measured.replace(WindowSize::now());
                // Before the stage is rendered, which measures its window and may take the focus. Nothing is painted in between.
                first_screen::gives_way_to(&place);
                shell.set(Some(opened));
            });
            move || drop(task)
        });
    }
    use_effect_with((props.settings.language, (*shell).clone()), |(language, shell)| {
        if let Some(shell) = shell {
            shell.set_language(*language);
        }
    });
    use_effect_with(shell.is_some(), |&is_open| {
        if is_open {
            first_screen::is_over();
        }
    });
    let settings = props.settings.clone();
    match &*shell {
        Some(shell) => {
            html! { <Stage {settings} shell={shell.clone()} measured={*measured.borrow()} /> }
        }
        None => Html::default(),
    }
}

fn setup(options: &Options, language: Language) -> Setup {
    Setup {
        session: options.session.clone(),
        policy: options.policy(),
        practice: options.step,
        faults: options.faults,
        afresh: options.reset && history::is_new_visit(),
        phones: options.devices(options.roles()),
        language,
        query: options.query_with(&[]),
    }
}
