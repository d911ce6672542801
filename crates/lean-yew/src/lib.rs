//! Yew, with its function components mounted by way of a single one.
//!
//! Yew compiles what a component goes through (created, mounted, compared, drawn, taken away) anew for each component's type, several KB a
//! component. Here a component becomes a value behind a trait, and Yew knows one component, `AnyComponent` in `mount.rs`, that draws it. `html!`
//! and `#[component]` are Yew's own: what they write begins with `::yew::`, and the page depends on this crate by that name. Effects are alike
//! (`effect.rs`). It has what Yew has, but for [`virtual_dom::VChild`].
#![cfg(target_arch = "wasm32")]

mod effect;
mod mount;
mod node;

pub use effect::{use_effect, use_effect_with};
pub use mount::{Renderer, provide};
pub use yew::*;

/// What Yew has under this name, but for the effects.
pub mod prelude {
    pub use crate::effect::{use_effect, use_effect_with};
    pub use yew::prelude::*;
}

/// Yew's nodes, but for what makes them.
pub mod virtual_dom {
    pub use crate::{mount::VChild, node::VTag};
    pub use yew::virtual_dom::*;
}

/// What Yew has under this name, but for what `html!` calls.
pub mod html {
    pub use crate::node::{ChildrenRenderer, MaybeRef as NodeRef};
    pub use yew::html::*;
}
