//! The page itself: secure or not, framed or not, its title, its root element, its focus.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, Node};

/// Is this a secure context (HTTPS, or this very computer)? Without one there is no camera.
pub fn is_secure_context() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context())
}

/// Is the page inside a frame of another page?
pub fn in_iframe() -> bool {
    web_sys::window().is_some_and(|window| {
        // Comparing the two is allowed across origins.
        window.parent().ok().flatten().is_some_and(|parent| parent != window)
    })
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the document's language, a BCP 47 tag such as `da`.
pub fn set_language(tag: &str) {
    set_root_attribute("lang", Some(tag));
}

/// Sets `data-theme` on the root element; `None` removes it, and the browser's setting decides.
pub fn set_theme(theme: Option<&str>) {
    set_root_attribute("data-theme", theme);
}

/// Moves the focus to an element. A heading needs `tabindex="-1"` to take it.
pub fn focus(node: &Node) {
    if let Some(element) = node.dyn_ref::<HtmlElement>() {
        // Nothing to do about an element that takes no focus.
        let _ = element.focus();
    }
}

fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    // Only a name that is no name is refused.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
