//! A push button.

use yew::prelude::*;

/// How much a button stands out. A screen has one [`ButtonKind::Primary`] at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The main action: filled with the phone's colour.
    #[default]
    Primary,
    /// Another action: an outline.
    Secondary,
    /// An action beside the journey: words only.
    Quiet,
    /// An action that cannot be undone.
    Danger,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button--primary",
            Self::Secondary => "button--secondary",
            Self::Quiet => "button--quiet",
            Self::Danger => "button--danger",
        }
    }
}

/// A push button, 58 px high. The words on it are also its accessible name.
pub fn button(kind: ButtonKind, label: &'static str, on_press: Callback<()>) -> Html {
    button_disabled_if(false, kind, label, on_press)
}

/// A push button that cannot be pressed if it is `disabled`.
pub fn button_disabled_if(
    disabled: bool,
    kind: ButtonKind,
    label: &'static str,
    on_press: Callback<()>,
) -> Html {
    let onclick = on_press.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class={classes!("button", kind.class())} {disabled} {onclick}>
            { label }
        </button>
    }
}

/// Properties of [`Button`].
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// The words on it.
    pub label: &'static str,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
}

/// The main [`button`] as a component.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    button(ButtonKind::Primary, props.label, props.on_press.clone())
}
