//! The head of the simulated app store page.

use crate::ui::{page::header::mark, phone::context::PhoneContext};
use yew::prelude::*;

/// The demo's mark in the place of an app's icon, the stores, and the words that mark the simulation.
pub fn store_listing(phone: &PhoneContext) -> Html {
    let t = &phone.texts.target.store;
    html! {
        <div class="store">
            <span class="store__icon">{ mark() }</span>
            <p class="store__from">
                <span>{ t.stores }</span>
                <span class="store__mark">{ t.simulated }</span>
            </p>
        </div>
    }
}
