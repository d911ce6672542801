//! The page that embeds this one: its commands, and what it is told. In the page both are texts in events of the document;
//! `static/frame.js` carries them between the document and the port of that page.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

use super::listener::Listener;

/// Commands that have come.
const COMMAND: &str = "two-phones-do";
/// What is told.
const TOLD: &str = "two-phones-told";

/// Calls back with each command until it is dropped.
#[must_use = "commands are no longer heard as soon as this is dropped"]
pub struct Commands(
    #[allow(dead_code, reason = "it listens until it is dropped")] Option<Listener>,
);

impl Commands {
    /// Listens for commands.
    pub fn listen(on_command: impl Fn(String) + 'static) -> Self {
        let document = web_sys::window().and_then(|window| window.document());
        Self(document.map(|document| {
            Listener::new(&document, COMMAND, move |event| {
                let detail = Reflect::get(&event, &JsValue::from_str("detail"));
                if let Some(command) = detail.ok().and_then(|detail| detail.as_string()) {
                    on_command(command);
                }
            })
        }))
    }
}

/// Tells the embedding page.
pub fn tell(text: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(text));
    let document = web_sys::window().and_then(|window| window.document());
    if let (Some(document), Ok(event)) =
        (document, CustomEvent::new_with_event_init_dict(TOLD, &init))
    {
        // Only an event that is being dispatched already would be refused.
        let _ = document.dispatch_event(&event);
    }
}
