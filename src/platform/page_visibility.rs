//! Whether the page can be seen, and waiting for that to change.

use std::rc::Rc;

use web_sys::Document;

use super::listener::Listener;
use super::signal::Signal;

/// The listeners for the page's life cycle, removed when this is dropped.
#[derive(Debug)]
#[must_use = "the callback is called no more as soon as this is dropped"]
pub struct PageWatch {
    _listeners: Vec<Listener>,
}

/// Calls `callback` when the page may have slept: it is visible again (`visibilitychange`), was restored from
/// the back/forward cache (`pageshow`), or got the focus. Often more than once for one awakening.
pub fn on_wake(callback: impl Fn() + 'static) -> PageWatch {
    let callback = Rc::new(callback);
    let mut listeners = Vec::new();
    if let Some(window) = web_sys::window() {
        for event in ["pageshow", "focus"] {
            let callback = Rc::clone(&callback);
            listeners.push(Listener::new(&window, event, move |_| callback()));
        }
    }
    if let Some(document) = document() {
        let seen = document.clone();
        listeners.push(Listener::new(&document, "visibilitychange", move |_| {
            if !seen.hidden() {
                callback();
            }
        }));
    }
    PageWatch { _listeners: listeners }
}

/// Whether the page is hidden: another tab is shown, or the phone is locked.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Waits until the page is hidden; at once when it is.
pub async fn hidden() {
    until(true).await;
}

/// Waits until the page is shown; at once when it is.
pub async fn shown() {
    until(false).await;
}

async fn until(hidden: bool) {
    let Some(document) = document() else { return };
    let changed = Signal::new();
    let signal = changed.clone();
    let _listener = Listener::new(&document, "visibilitychange", move |_| signal.set(()));
    while document.hidden() != hidden {
        changed.wait().await;
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
