//! Waiting for the page to be hidden or shown.

use web_sys::Document;

use crate::platform::listener::Listener;
use crate::platform::signal::Signal;

/// Whether nobody can see the page: another tab, a locked phone.
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
