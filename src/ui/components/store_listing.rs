//! The head of the simulated app store page.

use crate::ui::{page::header::Mark, phone::context::use_phone};
use yew::prelude::*;

/// The demo's mark in the place of an app's icon, the stores, and the words that mark the simulation.
#[component]
pub fn StoreListing() -> Html {
    let phone = use_phone();
    let t = &phone.texts.target.store;
    html! {
        <div class="store">
            <span class="store__icon"><Mark /></span>
            <p class="store__from">
                <span>{ t.stores }</span>
                <span class="store__mark">{ t.simulated }</span>
            </p>
        </div>
    }
}
