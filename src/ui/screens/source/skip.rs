//! What the demo can skip and the real app cannot: the hour, and the lock after wrong PINs.

use crate::ui::phone::context::use_phone;
use journey::view::Skip;
use yew::prelude::*;

/// Properties of [`SkipButton`].
#[derive(Properties, PartialEq)]
pub struct SkipButtonProps {
    /// What it skips.
    pub skip: Skip,
}

/// The button that skips a wait. It has the stripes of the demo, because it is not the app's.
#[component]
pub fn SkipButton(props: &SkipButtonProps) -> Html {
    let phone = use_phone();
    let onclick = {
        let (shell, skip) = (phone.shell.clone(), props.skip);
        Callback::from(move |_: MouseEvent| shell.skip(skip))
    };
    html! {
        <button type="button" class="button skip" {onclick}>{ phone.texts.source.skip.button }</button>
    }
}

/// Says that a wait was skipped, and that the real app cannot do that; nothing if none was.
#[component]
pub fn SkipTold() -> Html {
    let phone = use_phone();
    let told = phone
        .view
        .skipped
        .map(|_| html! { <p class="skip-told">{ phone.texts.source.skip.told }</p> });
    html! { <div class="skip-status" role="status">{ told }</div> }
}
