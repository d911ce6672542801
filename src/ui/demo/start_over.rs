//! The button that resets the world and the options chosen. It asks first.

use crate::{
    i18n::Texts,
    platform::{camera_choice::CameraChoice, guest},
    shell::Shell,
    ui::{
        components::{ButtonKind, button},
        demo::sheet::Sheet,
    },
};
use yew::prelude::*;

/// Properties of [`StartOver`].
#[derive(Properties, PartialEq)]
pub struct StartOverProps {
    /// The words on the button.
    pub label: &'static str,
    /// How much it stands out.
    pub kind: ButtonKind,
    /// The texts of the question.
    pub texts: &'static Texts,
    /// The shell, which holds the world.
    pub shell: Shell,
    /// Called after the phones went back to the beginning.
    #[prop_or_default]
    pub on_done: Callback<()>,
}

/// The button, and the question it opens; in a study, whose data would not tell of it, nothing.
#[component]
pub fn StartOver(props: &StartOverProps) -> Html {
    let asking = use_state(|| false);
    let texts = &props.texts.page.bar;
    let common = &props.texts.common;
    let set = |value: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(value))
    };
    let yes = {
        let (asking, shell) = (asking.clone(), props.shell.clone());
        let on_done = props.on_done.clone();
        Callback::from(move |()| {
            shell.start_over();
            CameraChoice::forget();
            asking.set(false);
            on_done.emit(());
        })
    };
    if guest::is_in_study() {
        return Html::default();
    }
    html! {
        <>
            { button(props.kind, props.label, set(true)) }
            <Sheet
                title={texts.start_over_question}
                close_label={common.close}
                open={*asking}
                on_close={set(false)}
            >
                <p class="sheet__text">{ texts.start_over_explained }</p>
                <div class="sheet__actions">
                    { button(ButtonKind::Danger, texts.start_over_yes, yes) }
                    { button(ButtonKind::Secondary, common.cancel, set(false)) }
                </div>
            </Sheet>
        </>
    }
}
