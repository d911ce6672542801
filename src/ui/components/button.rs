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

/// Properties of [`Button`].
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// The words on it; also its accessible name.
    pub label: AttrValue,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
    /// How much it stands out.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Whether it cannot be pressed now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A push button, 58 px high.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    html! {
        <button
            type="button"
            class={classes!("button", props.kind.class())}
            disabled={props.disabled}
            {onclick}
        >
            { &props.label }
        </button>
    }
}
