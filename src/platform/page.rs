//! The page itself: seen or hidden, secure or not, its title, its root element, its focus.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, Node, VisibilityState};

use super::listener::Listener;

/// Keeps a callback about the page's life; it is called no more once this is dropped.
#[derive(Debug)]
#[must_use = "the callback is called no more as soon as this is dropped"]
pub struct PageWatch {
    _listeners: Vec<Listener>,
}

/// Calls `callback` when the page may have slept: it is visible again, was taken out of the
/// browser's back/forward cache, or got the focus. Often more than once for one awakening.
pub fn on_wake(callback: impl Fn() + 'static) -> PageWatch {
    let callback = Rc::new(callback);
    let mut listeners = Vec::new();
    if let Some(window) = web_sys::window() {
        for event in ["pageshow", "focus"] {
            let callback = Rc::clone(&callback);
            listeners.push(Listener::new(&window, event, move |_| callback()));
        }
    }
    listeners.extend(on_visibility(VisibilityState::Visible, callback));
    PageWatch { _listeners: listeners }
}

/// Calls `callback` when the page is hidden: another tab, a locked screen, the page left.
/// Sometimes twice for one hiding.
pub fn on_hide(callback: impl Fn() + 'static) -> PageWatch {
    let callback = Rc::new(callback);
    let mut listeners = Vec::new();
    if let Some(window) = web_sys::window() {
        let callback = Rc::clone(&callback);
        listeners.push(Listener::new(&window, "pagehide", move |_| callback()));
    }
    listeners.extend(on_visibility(VisibilityState::Hidden, callback));
    PageWatch { _listeners: listeners }
}

fn on_visibility(which: VisibilityState, callback: Rc<impl Fn() + 'static>) -> Option<Listener> {
    let document = document()?;
    let seen = document.clone();
    Some(Listener::new(&document, "visibilitychange", move |_| {
        if seen.visibility_state() == which {
            callback();
        }
    }))
}

/// Is the page not to be seen right now?
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

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

/// Is the focus on this element, or on one inside it?
pub fn has_focus(node: &Node) -> bool {
    document()
        .and_then(|document| document.active_element())
        .is_some_and(|active| node.contains(Some(&active)))
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
