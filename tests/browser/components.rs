//! The state of function components, which Yew mounts by way of a single one (`crates/lean-yew`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;
use yew::{Renderer, prelude::*, provide};

use super::stage::{OnPage, element, turn};

/// What the page shows, one after the other.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    One,
    Other,
    Pair([u8; 2]),
    Context(u8),
}

#[derive(Clone, Default)]
struct Stage(Rc<RefCell<Option<UseStateSetter<Shown>>>>);

impl PartialEq for Stage {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
struct PageProps {
    stage: Stage,
    first: Shown,
}

#[component]
fn Page(props: &PageProps) -> Html {
    let shown = use_state_eq(|| props.first);
    props.stage.0.replace(Some(shown.setter()));
    match *shown {
        Shown::One => html! { <One /> },
        Shown::Other => html! { <Other /> },
        Shown::Pair(keys) => html! { { for keys.map(|key| html! { <One {key} /> }) } },
        Shown::Context(value) => provide(value, html! { <p><Reader /></p> }),
    }
}

/// A number that no other component has had.
fn number() -> u32 {
    thread_local! {
        static LAST: Cell<u32> = const { Cell::new(0) };
    }
    LAST.set(LAST.get() + 1);
    LAST.get()
}

/// Shows the number that it got when it came.
#[component]
fn One() -> Html {
    let number = use_memo((), |()| number());
    html! { <b>{ format!("{number} ") }</b> }
}

/// The same look and the same hooks, and another component.
#[component]
fn Other() -> Html {
    let number = use_memo((), |()| number());
    html! { <b>{ format!("{number} ") }</b> }
}

#[component]
fn Reader() -> Html {
    let value = use_context::<u8>();
    let number = use_memo((), |()| number());
    html! { { format!("{number} {value:?}") } }
}

struct Open {
    stage: Stage,
    place: OnPage<HtmlElement>,
}

impl Open {
    async fn at(first: Shown) -> Self {
        let (stage, place) = (Stage::default(), element("div"));
        let props = PageProps { stage: stage.clone(), first };
        Renderer::<Page>::with_root_and_props(place.0.clone().into(), props).render();
        turn().await;
        Self { stage, place }
    }

    async fn show(&self, next: Shown) -> Vec<String> {
        if let Some(stage) = &*self.stage.0.borrow() {
            stage.set(next);
        }
        turn().await;
        self.text()
    }

    fn text(&self) -> Vec<String> {
        let text = self.place.0.text_content().unwrap();
        text.split_whitespace().map(str::to_owned).collect()
    }
}

#[wasm_bindgen_test]
async fn another_component_in_the_same_place_begins_anew() {
    let page = Open::at(Shown::One).await;
    let first = page.text();
    let other = page.show(Shown::Other).await;
    assert_ne!(other, first);
    let again = page.show(Shown::One).await;
    assert!(again != first && again != other, "{first:?}, {other:?}, {again:?}");
}

#[wasm_bindgen_test]
async fn the_state_of_a_component_moves_with_its_key() {
    let page = Open::at(Shown::Pair([1, 2])).await;
    let mut before = page.text();
    let after = page.show(Shown::Pair([2, 1])).await;
    before.reverse();
    assert_eq!(after, before);
    let other_key = page.show(Shown::Pair([2, 3])).await;
    assert_eq!(other_key[0], after[0]);
    assert_ne!(other_key[1], after[1]);
}

#[wasm_bindgen_test]
async fn a_new_context_reaches_a_component_that_stays() {
    let page = Open::at(Shown::Context(1)).await;
    let before = page.text();
    let after = page.show(Shown::Context(2)).await;
    assert_eq!((&*before[1], &*after[1]), ("Some(1)", "Some(2)"));
    assert_eq!(before[0], after[0]);
}
