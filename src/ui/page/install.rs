//! How to install the page on the home screen.

use crate::{
    platform::{
        install::{self, Install as State},
        task::Task,
    },
    ui::{
        components::{ButtonKind, button},
        page::settings::PageSettings,
    },
};
use std::cell::RefCell;
use yew::prelude::*;

/// Properties of [`Install`].
#[derive(Properties, PartialEq)]
pub struct InstallProps {
    /// The settings of the page.
    pub settings: PageSettings,
}

/// A button if the browser can be asked to install the page, words if people do it by hand, nothing otherwise.
#[component]
pub fn Install(props: &InstallProps) -> Html {
    let texts = &props.settings.texts.page.start;
    let state = use_state_eq(install::state);
    {
        let state = state.clone();
        use_effect_with((), move |()| {
            let watch = install::on_change(move || state.set(install::state()));
            move || drop(watch)
        });
    }
    let asking = use_memo((), |()| RefCell::new(None::<Task>));
    let on_press = {
        let state = state.clone();
        Callback::from(move |()| {
            let state = state.clone();
            asking.replace(Some(Task::start(async move {
                install::ask().await;
                state.set(install::state());
            })));
        })
    };
    match *state {
        State::Offered => html! {
            <div class="landing__install">
                { button(ButtonKind::Quiet, texts.install, on_press) }
            </div>
        },
        State::ByHand => html! { <p class="landing__install">{ texts.install_by_hand }</p> },
        State::No => Html::default(),
    }
}
