//! The way to the sheet, where the identity card is not in sight.

use crate::ui::components::{Icon, IconName};
use yew::prelude::*;

/// What a [`WhoButton`] is given.
#[derive(Properties, PartialEq)]
pub struct WhoButtonProps {
    /// Its words.
    pub label: AttrValue,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
}

/// "Who am I?": where the identity card is not in sight.
#[component]
pub fn WhoButton(props: &WhoButtonProps) -> Html {
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="who" aria-haspopup="dialog" {onclick}>
            <Icon name={IconName::Person} />
            <span>{ &props.label }</span>
        </button>
    }
}
