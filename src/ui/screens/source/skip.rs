//! What the demo can skip and the real app cannot: the hour, and the lock after wrong PINs.

use crate::ui::phone::context::PhoneContext;
use journey::view::Skip;
use yew::prelude::*;

/// The button that skips a wait. It has the stripes of the demo, because it is not the app's.
pub fn skip_button(phone: &PhoneContext, skip: Skip) -> Html {
    let onclick = {
        let shell = phone.shell.clone();
        Callback::from(move |_: MouseEvent| shell.skip(skip))
    };
    html! {
        // The key keeps the focus on it from going to the button that comes in its place.
        <button type="button" class="button skip" key="skip" {onclick}>{ phone.texts.source.skip.button }</button>
    }
}

/// Says that a wait was skipped, and that the real app cannot do that; nothing if none was.
pub fn skip_told(phone: &PhoneContext) -> Html {
    let told = phone
        .view
        .skipped
        .map(|_| html! { <p class="skip-told">{ phone.texts.source.skip.told }</p> });
    html! { <div class="skip-status" role="status" key="skipped">{ told }</div> }
}
