//! The page itself: secure or not, framed or not, its title, its root element, its focus.

use std::cell::RefCell;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, Node};

use super::scroll;

// Declared here, because `web-sys` takes the options as a class, which is a feature of its own.
#[wasm_bindgen]
extern "C" {
    type Focused;
    #[wasm_bindgen(method, js_name = focus)]
    fn focus(this: &Focused, options: &Object);
}

/// Whether this is a secure context (HTTPS or localhost). Without one there is no camera.
pub fn is_secure_context() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context())
}

/// Whether the page is in a frame of another page.
pub fn in_iframe() -> bool {
    web_sys::window().is_some_and(|window| {
        // Comparing two windows is allowed across origins.
        window.parent().ok().flatten().is_some_and(|parent| parent != window)
    })
}

/// Whether the page is in a frame of another origin, which has fewer rights.
pub fn in_foreign_frame() -> bool {
    let top = web_sys::window().and_then(|window| window.top().ok().flatten());
    // The address of another origin's window cannot be read.
    in_iframe() && top.is_none_or(|top| top.location().href().is_err())
}

/// A fact of the build: the attribute `data-…` of the start script (`Trunk.toml`).
pub fn build_fact(name: &str) -> Option<String> {
    let script = document()?.query_selector("script[data-version]").ok().flatten()?;
    script.get_attribute(&format!("data-{name}"))
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    TITLE.with_borrow_mut(|state| title.clone_into(&mut state.0));
    show_title();
}

/// Puts a mark in front of the document's title, such as that something is to be done here; `None`
/// takes it away.
pub fn mark_title(mark: Option<&'static str>) {
    TITLE.with_borrow_mut(|state| state.1 = mark);
    show_title();
}

thread_local! {
    /// The document's title and the mark in front of it.
    static TITLE: RefCell<(String, Option<&'static str>)> = const { RefCell::new((String::new(), None)) };
}

fn show_title() {
    let Some(document) = document() else { return };
    TITLE.with_borrow(|(title, mark)| {
        // Until a screen has set a title, the one of `index.html` stays.
        if !title.is_empty() {
            document
                .set_title(&mark.map_or_else(|| title.clone(), |mark| format!("{mark}{title}")));
        }
    });
}

/// The document's language, a BCP 47 tag such as `da`: `static/first.js` has decided it before the first paint.
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// Sets the document's language, a BCP 47 tag such as `da`.
pub fn set_language(tag: &str) {
    set_root_attribute("lang", Some(tag));
}

/// Sets `data-theme` on the root element; `None` removes it, and the browser's setting decides.
pub fn set_theme(theme: Option<&str>) {
    set_root_attribute("data-theme", theme);
}

/// The size of the text that a person has chosen, in percent: `static/first.js` has set it.
pub fn text_size() -> Option<String> {
    document()?.document_element()?.get_attribute("data-text")
}

/// Sets the size of the text, in percent: `125`, `150`, or the usual one.
pub fn set_text_size(percent: &str) {
    set_root_attribute("data-text", Some(percent));
}

/// The language of the captions when the page was opened (BCP 47): `static/first.js` has decided it.
pub fn captions_at_start() -> Option<String> {
    document()?.document_element()?.get_attribute("data-guide")
}

/// Whether a redirect has dropped the query of the address: `static/first.js` has found it in the fragment.
pub fn was_query_dropped() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-dropped"))
}

/// Asks search engines not to index this page (`meta name="robots"`).
pub fn ask_not_to_be_listed() {
    const ROBOTS: &str = "meta[name=robots]";
    let Some(document) = document() else { return };
    let Some(head) = document.head() else { return };
    if document.query_selector(ROBOTS).is_ok_and(|found| found.is_none())
        && let Ok(meta) = document.create_element("meta")
    {
        // Neither name is refused, and an element that was just made fits into the head.
        let _ = meta.set_attribute("name", "robots");
        let _ = meta.set_attribute("content", "noindex");
        let _ = head.append_child(&meta);
    }
}

/// Moves the focus to an element, and brings that into sight. A heading needs `tabindex="-1"` to take it. In a frame that has not the
/// focus, only the second happens: the embedding page would lose the focus, and with it what is being typed there.
pub fn focus(node: &Node) {
    let Some(element) = node.dyn_ref::<HtmlElement>() else { return };
    if !in_iframe() || document().is_some_and(|document| document.has_focus().unwrap_or(false)) {
        let options = Object::new();
        // A new object takes any property, and an element that takes no focus is left alone.
        let _ = Reflect::set(&options, &"preventScroll".into(), &JsValue::TRUE);
        element.unchecked_ref::<Focused>().focus(&options);
    }
    scroll::into_sight(element);
}

fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    // Only an invalid attribute name would be refused.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
