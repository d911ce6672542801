use std::cell::Cell;
use std::rc::Rc;

use two_phones::platform::resize::{ElementSize, SizeWatch};
use two_phones::platform::signal::Signal;
use two_phones::platform::{clock, dom, page, page_visibility, random};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventTarget};

use super::stage::{document, element, window, with_value};

fn fire(target: &EventTarget, event: &str) {
    target.dispatch_event(&Event::new(event).unwrap()).unwrap();
}

#[wasm_bindgen_test]
fn the_page_tells_when_it_may_have_slept() {
    let woken = Rc::new(Cell::new(0));
    let wakes = Rc::clone(&woken);
    let watch = page_visibility::on_wake(move || wakes.set(wakes.get() + 1));
    fire(&window(), "pageshow");
    fire(&window(), "focus");
    {
        let _visible = with_value(&document(), "hidden", &false.into());
        fire(&document(), "visibilitychange");
    }
    assert_eq!(woken.get(), 3);
    {
        let _hidden = with_value(&document(), "hidden", &true.into());
        fire(&document(), "visibilitychange");
    }
    assert_eq!(woken.get(), 3);
    drop(watch);
    fire(&window(), "focus");
    assert_eq!(woken.get(), 3);
}

#[wasm_bindgen_test]
fn the_root_element_carries_language_and_theme() {
    let root = document().document_element().unwrap();
    page::set_language("da");
    page::set_theme(Some("dark"));
    assert_eq!(root.get_attribute("lang").as_deref(), Some("da"));
    assert_eq!(root.get_attribute("data-theme").as_deref(), Some("dark"));
    page::set_theme(None);
    assert_eq!(root.get_attribute("data-theme"), None);
    page::set_title("Demo");
    assert_eq!(document().title(), "Demo");
    page::mark_title(Some("(!) "));
    page::set_title("Demo: home");
    assert_eq!(document().title(), "(!) Demo: home");
    page::mark_title(None);
    assert_eq!(document().title(), "Demo: home");
}

#[wasm_bindgen_test]
fn a_heading_takes_the_focus() {
    let heading = element("h1");
    heading.0.set_tab_index(-1);
    let focused =
        || document().active_element().is_some_and(|active| heading.0.contains(Some(&active)));
    assert!(!focused());
    page::focus(&heading.0);
    assert!(focused());
}

#[wasm_bindgen_test]
fn what_is_out_of_sight_is_scrolled_to() {
    let scroller = element("div");
    scroller.0.style().set_css_text("block-size: 300px; overflow: auto");
    scroller.0.set_inner_html(r#"<div style="block-size: 900px"></div><p id="far">Here</p>"#);
    dom::scroll_to("#far");
    let far = dom::element_by_id("far").unwrap().get_bounding_client_rect();
    let seen = scroller.0.get_bounding_client_rect();
    assert!(far.top() > seen.top() && far.bottom() < seen.bottom(), "it is in sight");
    let before = scroller.0.scroll_top();
    dom::scroll_to("#far");
    assert_eq!(scroller.0.scroll_top(), before, "and stays");
}

#[wasm_bindgen_test]
fn the_surroundings_are_known() {
    assert!(page::is_secure_context(), "this very computer counts as secure");
    assert!(!page::in_iframe());
    let another = super::stage::other_page();
    let _framed = with_value(&window(), "parent", &another.0.content_window().unwrap());
    assert!(page::in_iframe());
}

#[wasm_bindgen_test]
async fn a_size_is_told_at_once_and_when_it_changes() {
    let square = element("div");
    let style = square.0.style();
    style.set_property("width", "100px").unwrap();
    style.set_property("height", "40px").unwrap();
    let sizes = Signal::new();
    let told = sizes.clone();
    let watch = SizeWatch::new(&square.0, move |size| told.set(size));
    assert_eq!(sizes.take(), Some(ElementSize { width: 100.0, height: 40.0 }));
    style.set_property("height", "60px").unwrap();
    while sizes.wait().await != (ElementSize { width: 100.0, height: 60.0 }) {}
    drop(watch);
}

#[wasm_bindgen_test]
fn the_clock_is_the_wall_clock() {
    // 2020-01-01 and 2100-01-01.
    assert!((1_577_836_800_000..4_102_444_800_000).contains(&clock::now_ms()));
}

#[wasm_bindgen_test]
fn seeds_differ() {
    let seeds = [random::seed().unwrap(), random::seed().unwrap(), Box::new([0; 32].into())];
    assert!(seeds[0] != seeds[1] && seeds[1] != seeds[2] && seeds[0] != seeds[2]);
}
