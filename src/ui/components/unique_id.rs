//! Ids for elements that other elements refer to, as in `aria-describedby`.

use std::cell::Cell;
use yew::prelude::*;

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(1) };
}

/// An id that no other element of the page has. It stays the same as long as the component is mounted.
#[hook]
pub fn use_unique_id() -> AttrValue {
    let id = use_memo((), |()| {
        let number = NEXT.get();
        NEXT.set(number + 1);
        AttrValue::from(format!("id-{number}"))
    });
    (*id).clone()
}
