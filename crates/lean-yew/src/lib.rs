//! Yew, with its function components mounted by way of a single one.
//!
//! Yew compiles what a component goes through (created, mounted, compared, drawn, taken away) anew for each component's type, several KB a
//! component. Here a component becomes a value behind a trait, and Yew knows one component, [`mount::AnyComponent`], that draws it. `html!`
//! and `#[component]` are Yew's own: what they write begins with `::yew::`, and the page depends on this crate by that name. It has what
//! Yew has, but for [`virtual_dom::VChild`].
#![cfg(target_arch = "wasm32")]

mod mount;

pub use mount::provide;
pub use yew::*;

/// Yew's nodes, and the one that is different.
pub mod virtual_dom {
    pub use crate::mount::VChild;
    pub use yew::virtual_dom::*;
}
