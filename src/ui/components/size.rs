//! A hook that draws a component again when an element changes its size.

use crate::platform::resize::{ElementSize, SizeWatch};
use yew::prelude::*;

/// The size of an element, once it is on the page.
#[hook]
pub fn use_size(node: &NodeRef) -> Option<ElementSize> {
    let size = use_state_eq(|| None::<ElementSize>);
    {
        let (node, size) = (node.clone(), size.clone());
        use_effect_with((), move |()| {
            let watch =
                node.get().map(|node| SizeWatch::new(&node, move |now| size.set(Some(now))));
            move || drop(watch)
        });
    }
    *size
}
