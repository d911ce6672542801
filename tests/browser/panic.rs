use std::cell::Cell;
use std::rc::Rc;

use two_phones::platform::listener::Listener;
use two_phones::platform::{address, panic};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

use super::stage::{document, element};

fn fallback() -> panic::Fallback {
    panic::Fallback {
        demo_mark: "Demo".to_owned(),
        heading: "This page has stopped".to_owned(),
        explanation: "A defect: <b>not your fault</b>.".to_owned(),
        reload: "Load again".to_owned(),
        start_over: "Start over".to_owned(),
        start_over_query: "reset=1".to_owned(),
    }
}

#[wasm_bindgen_test]
fn the_app_gives_way_to_a_screen_with_two_ways_on() {
    let app = element("div");
    app.0.set_id("app");
    app.0.set_inner_text("a screen that is stuck");
    let heard = Rc::new(Cell::new(false));
    let told = Rc::clone(&heard);
    let _of_the_app = Listener::new(&app.0, "click", move |_| told.set(true));

    panic::show(&fallback(), "src/a.rs 7");

    let screen: Element = document().get_element_by_id("app").unwrap();
    let text = screen.text_content().unwrap();
    assert!(!text.contains("stuck"));
    assert!(text.contains("<b>not your fault</b>"), "text is text: {text}");
    assert_eq!(
        screen.query_selector("[data-demo-mark]").unwrap().unwrap().text_content().as_deref(),
        Some("Demo")
    );
    let links = screen.query_selector_all("a").unwrap();
    let hrefs: Vec<String> = (0..links.length())
        .map(|i| links.get(i).unwrap().unchecked_into::<Element>().get_attribute("href").unwrap())
        .collect();
    let page = address::page_url();
    assert_eq!(hrefs, [format!("{page}?{}", address::query()), format!("{page}?reset=1")]);

    screen.query_selector("h1").unwrap().unwrap().unchecked_into::<HtmlElement>().click();
    assert!(!heard.get(), "nothing of the app listens any more");
    screen.remove();
}

#[wasm_bindgen_test]
fn the_screen_comes_also_where_the_app_never_began() {
    assert!(document().get_element_by_id("app").is_none());
    panic::show(&fallback(), "src/a.rs 7");
    document().get_element_by_id("app").unwrap().remove();
}
