//! The Back button of the browser as the app's own Back.
//!
//! While there is something to go back to inside the app, one extra entry (the guard, with the
//! same address) lies on top of the page's own in the browser's history. Back then leaves the
//! guard, not the page; the app goes back one step and the guard is laid on again.
//!
//! - When there is nothing left to go back to, the guard stays: taking it away would need a
//!   journey through history that cannot be told apart from the person's own. The next Back
//!   consumes it without effect, the one after leaves the page.
//! - Browsers skip entries made without a touch or a key press since the last Back, so two Backs
//!   in a row with nothing in between may leave the page. The world is stored; who comes back
//!   goes on where they were.
//! - Where there is no history (a sandboxed frame), Back is the browser's own.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use wasm_bindgen::JsValue;

use super::listener::Listener;

/// Marks the page's own entry.
const BASE: &str = "two-phones: page";
/// Marks the entry on top of it.
const GUARD: &str = "two-phones: guard";

/// Watches the browser's Back button; stops in `Drop`. One a page.
#[derive(Debug)]
#[must_use = "Back is the browser's own again as soon as this is dropped"]
pub struct History {
    shared: Rc<Shared>,
    _listener: Option<Listener>,
}

struct Shared {
    history: Option<web_sys::History>,
    on_back: Box<dyn Fn()>,
    can_go_back: Cell<bool>,
    on_guard: Cell<bool>,
}

impl History {
    /// Calls `on_back` for each Back while there is something to go back to. Begins with nothing.
    pub fn new(on_back: impl Fn() + 'static) -> Self {
        let window = web_sys::window();
        let shared = Rc::new(Shared {
            history: window.as_ref().and_then(|window| window.history().ok()),
            on_back: Box::new(on_back),
            can_go_back: Cell::new(false),
            on_guard: Cell::new(false),
        });
        match shared.mark().as_deref() {
            // Reloaded on the guard.
            Some(GUARD) => shared.on_guard.set(true),
            Some(BASE) => {}
            _ => shared.mark_as_base(),
        }
        let weak = Rc::downgrade(&shared);
        let listener = window.map(|window| {
            Listener::new(&window, "popstate", move |_| {
                if let Some(shared) = Weak::upgrade(&weak) {
                    shared.moved();
                }
            })
        });
        Self { shared, _listener: listener }
    }

    /// Says whether there is something to go back to inside the app.
    pub fn set_can_go_back(&self, can_go_back: bool) {
        self.shared.can_go_back.set(can_go_back);
        self.shared.lay_guard();
    }
}

impl Shared {
    /// The person (or a script) has moved in the history; the entry is current already.
    fn moved(&self) {
        match self.mark().as_deref() {
            // Forward, onto the guard.
            Some(GUARD) => self.on_guard.set(true),
            Some(BASE) => {
                let went_back = self.on_guard.replace(false);
                if went_back && self.can_go_back.get() {
                    (self.on_back)();
                }
                self.lay_guard();
            }
            // A new entry for a fragment of this page: from now on the base.
            _ => {
                self.on_guard.set(false);
                self.mark_as_base();
                self.lay_guard();
            }
        }
    }

    fn lay_guard(&self) {
        if !self.can_go_back.get() || self.on_guard.get() {
            return;
        }
        let Some(history) = &self.history else { return };
        // Refused in a sandboxed frame, or after too many in a short time: then without.
        if history.push_state(&JsValue::from_str(GUARD), "").is_ok() {
            self.on_guard.set(true);
        }
    }

    fn mark(&self) -> Option<String> {
        self.history.as_ref()?.state().ok()?.as_string()
    }

    fn mark_as_base(&self) {
        if let Some(history) = &self.history {
            // As above.
            let _ = history.replace_state(&JsValue::from_str(BASE), "");
        }
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Shared")
            .field("can_go_back", &self.can_go_back)
            .field("on_guard", &self.on_guard)
            .finish_non_exhaustive()
    }
}
