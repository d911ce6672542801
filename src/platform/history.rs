//! The Back button of the browser as the app's own Back.
//!
//! While the app has something to go back to, one extra history entry with the same address (the guard) lies
//! on top of the page's own. Back then leaves the guard and not the page; the app goes back one step and
//! pushes the guard again.
//!
//! - When nothing is left to go back to, the guard stays: removing it would take a traversal, whose
//!   `popstate` cannot be told from one of the person's own. The next Back leaves the guard without effect,
//!   the one after leaves the page.
//! - Browsers skip entries that were pushed without user activation since the last Back, so two Backs in a
//!   row may leave the page. The world is stored: a person who comes back goes on where they were.
//! - In the frame of another page, and where there is no history (a sandboxed frame), Back is the browser's own.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use wasm_bindgen::JsValue;

use super::listener::Listener;
use super::page;

/// Marks the page's own entry.
const BASE: &str = "two-phones: page";
/// Marks the entry on top of it.
const GUARD: &str = "two-phones: guard";

/// Whether this entry of the history was never shown before: neither by a reload, nor on the way back to it.
pub fn is_new_visit() -> bool {
    let history = web_sys::window().and_then(|window| window.history().ok());
    let mark = history.and_then(|history| history.state().ok()?.as_string());
    !mark.is_some_and(|mark| mark == BASE || mark == GUARD)
}

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
    /// Calls `on_back` for each Back while there is something to go back to. At first there is nothing.
    pub fn new(on_back: impl Fn() + 'static) -> Self {
        let window = web_sys::window();
        let shared = Rc::new(Shared {
            history: window.as_ref().and_then(|window| window.history().ok()),
            on_back: Box::new(on_back),
            can_go_back: Cell::new(false),
            on_guard: Cell::new(false),
        });
        match shared.mark().as_deref() {
            // The page was reloaded while on the guard.
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
            // A new entry for a fragment of this page becomes the base.
            _ => {
                self.on_guard.set(false);
                self.mark_as_base();
                self.lay_guard();
            }
        }
    }

    fn lay_guard(&self) {
        // An entry of a guest would stand in the history of its host.
        if !self.can_go_back.get() || self.on_guard.get() || page::in_iframe() {
            return;
        }
        let Some(history) = &self.history else { return };
        // A sandboxed frame refuses, and so does a browser after too many entries: Back is then its own.
        if history.push_state(&JsValue::from_str(GUARD), "").is_ok() {
            self.on_guard.set(true);
        }
    }

    fn mark(&self) -> Option<String> {
        self.history.as_ref()?.state().ok()?.as_string()
    }

    fn mark_as_base(&self) {
        if let Some(history) = &self.history {
            // Refused in the same cases.
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
