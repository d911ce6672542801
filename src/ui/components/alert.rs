//! Message boxes: an error, or a piece of information.

use super::icon::{IconName, line_icon};
use yew::prelude::*;

/// Properties of [`Alert`] or [`Note`].
#[derive(Properties, PartialEq)]
pub struct MessageProps {
    /// What it says.
    pub text: AttrValue,
}

/// An error, which a screen reader announces at once.
#[component]
pub fn Alert(props: &MessageProps) -> Html {
    html! {
        <p class="message message--alert" role="alert">
            { line_icon(IconName::Stop) }
            <span>{ &props.text }</span>
        </p>
    }
}

/// A piece of information.
#[component]
pub fn Note(props: &MessageProps) -> Html {
    html! {
        <p class="message message--note">
            { line_icon(IconName::Information) }
            <span>{ &props.text }</span>
        </p>
    }
}
