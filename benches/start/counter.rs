//! The smallest page in Yew that answers a press: what the start of the demo is compared with (`make bench`).

#[cfg(target_arch = "wasm32")]
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
#[function_component]
fn Counter() -> Html {
    let count = use_state(|| 0);
    let onclick = {
        let count = count.clone();
        move |_| count.set(*count + 1)
    };
    html! { <button {onclick}>{ "Pressed: " }{ *count }</button> }
}

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::Renderer::<Counter>::new().render();
}

/// Natively there is nothing to run: it needs a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
