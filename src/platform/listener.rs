//! Event listeners that are removed when their guard is dropped.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// The options of a [`Listener`]. The default is the browser's: in the bubbling phase, and not passive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ListenOptions {
    /// Listens in the capture phase, before the target does.
    pub capture: bool,
    /// Promises not to call `preventDefault`, so that the browser need not wait before it scrolls.
    pub passive: bool,
}

/// One event listener; removed in `Drop`, also from within its own handler.
#[derive(Debug)]
#[must_use = "the listener is removed as soon as its guard is dropped"]
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    capture: bool,
    handler: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Calls `handler` for each `event` on `target`, until the guard is dropped.
    pub fn new(
        target: &EventTarget,
        event: &'static str,
        handler: impl Fn(Event) + 'static,
    ) -> Self {
        Self::with_options(target, event, ListenOptions::default(), handler)
    }

    /// As [`Listener::new`], with options.
    pub fn with_options(
        target: &EventTarget,
        event: &'static str,
        options: ListenOptions,
        handler: impl Fn(Event) + 'static,
    ) -> Self {
        // `Fn`, not `FnMut`: a handler may cause the same event again while it runs.
        let handler = Closure::<dyn Fn(Event)>::new(handler);
        let how = AddEventListenerOptions::new();
        how.set_capture(options.capture);
        how.set_passive(options.passive);
        // Only a listener that is no function could be refused.
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            event,
            handler.as_ref().unchecked_ref(),
            &how,
        );
        Self { target: target.clone(), event, capture: options.capture, handler }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // As above: cannot be refused.
        let _ = self.target.remove_event_listener_with_callback_and_bool(
            self.event,
            self.handler.as_ref().unchecked_ref(),
            self.capture,
        );
    }
}
