//! The button that opens the sheet with the identity card, in windows where the card is not in sight.

use crate::ui::components::{IconName, line_icon};
use yew::prelude::*;

/// Properties of [`WhoButton`].
#[derive(Properties, PartialEq)]
pub struct WhoButtonProps {
    /// Its words.
    pub label: AttrValue,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
}

/// The button "Who am I?".
#[component]
pub fn WhoButton(props: &WhoButtonProps) -> Html {
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="who" aria-haspopup="dialog" {onclick}>
            { line_icon(IconName::Person) }
            <span>{ &props.label }</span>
        </button>
    }
}
