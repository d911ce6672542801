//! Message boxes: an error, or a piece of information.

use super::icon::{IconName, line_icon};
use yew::prelude::*;

/// An error, which a screen reader announces at once.
pub fn alert(text: impl Into<AttrValue>) -> Html {
    alert_box(text.into())
}

fn alert_box(text: AttrValue) -> Html {
    html! {
        // The key keeps it from being made of a paragraph that stood there: a screen reader announces what is inserted.
        <p class="message message--alert" role="alert" key="alert">
            { line_icon(IconName::Stop) }
            <span>{ text }</span>
        </p>
    }
}

/// A piece of information.
pub fn note(text: impl Into<AttrValue>) -> Html {
    note_box(text.into())
}

fn note_box(text: AttrValue) -> Html {
    html! {
        <p class="message message--note">
            { line_icon(IconName::Information) }
            <span>{ text }</span>
        </p>
    }
}

/// Properties of [`Alert`].
#[derive(Properties, PartialEq)]
pub struct AlertProps {
    /// What it says.
    pub text: AttrValue,
}

/// An [`alert`] as a component.
#[component]
pub fn Alert(props: &AlertProps) -> Html {
    alert(props.text.clone())
}
