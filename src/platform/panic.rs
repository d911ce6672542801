//! The screen after a panic: it says what happened and offers a way on, in place of a blank page.

use std::cell::Cell;
use std::panic;

use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

use super::address;

/// What the screen after a panic says, in the language of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallback {
    /// The words that mark the demo.
    pub demo_mark: String,
    /// What happened, in a few words.
    pub heading: String,
    /// What it means for the person.
    pub explanation: String,
    /// The link that loads the page again.
    pub reload: String,
    /// The link that starts over.
    pub start_over: String,
    /// The query of the page that the second link leads to.
    pub start_over_query: String,
}

/// From now on a panic is written to `console.error`, as a panic is a defect, and shows `fallback`
/// instead of the app.
pub fn install(fallback: Fallback) {
    panic::set_hook(Box::new(move |info| {
        #[expect(clippy::disallowed_methods, reason = "a panic is a defect")]
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        if SHOWN.replace(true) {
            // What still runs of the app may panic again; the screen is there already.
            return;
        }
        show(&fallback, &info.location().map(ToString::to_string).unwrap_or_default());
    }));
}

thread_local! {
    static SHOWN: Cell<bool> = const { Cell::new(false) };
}

/// Puts the screen in the place of the element `#app`, or at the end of the body if there is none. `place`, the place in the
/// sources, is for the report that `static/failure.js` adds.
///
/// A new element takes the old one's place, so that no listener of the app hears what happens in
/// it; both ways on are plain links, which work without the app's code.
pub fn show(fallback: &Fallback, place: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    // There is nobody left to tell about an error here.
    let _ = build(&document, fallback, place);
}

fn build(document: &Document, fallback: &Fallback, place: &str) -> Result<(), JsValue> {
    let screen = document.create_element("main")?;
    screen.set_id("app");
    screen.set_class_name("fallback");
    screen.set_attribute("role", "alert")?;
    screen.set_attribute("data-place", place)?;

    let mark = append(document, &screen, "p", &fallback.demo_mark)?;
    mark.set_attribute("data-demo-mark", "")?;
    append(document, &screen, "h1", &fallback.heading)?;
    append(document, &screen, "p", &fallback.explanation)?;
    let ways = append(document, &screen, "p", "")?;
    let here = address::query();
    for (label, query) in
        [(&fallback.reload, &here), (&fallback.start_over, &fallback.start_over_query)]
    {
        let link = append(document, &ways, "a", label)?;
        link.set_attribute("href", &format!("{}?{query}", address::page_url()))?;
        link.set_class_name("button");
        append(document, &ways, "span", " ")?;
    }

    if let Some(app) = document.get_element_by_id("app") {
        app.replace_with_with_node_1(&screen)?;
    } else {
        document.body().ok_or(JsValue::NULL)?.append_child(&screen)?;
    }
    Ok(())
}

fn append(
    document: &Document,
    parent: &Element,
    tag: &str,
    text: &str,
) -> Result<Element, JsValue> {
    let element = document.create_element(tag)?;
    element.set_text_content(Some(text));
    parent.append_child(&element)?;
    Ok(element)
}
