//! What is pasted, wherever the focus is: without a text field the browser sends the paste to the page.

use super::{keyboard::takes_text, listener::Listener, picture::PictureFile};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, Element, Event};
use zeroize::Zeroizing;

/// A paste. It may be a code: shows nothing in `Debug`.
pub struct Paste {
    content: DataTransfer,
    /// The focus is in a field that takes text, which the browser then puts there.
    pub in_text_field: bool,
}

impl std::fmt::Debug for Paste {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Paste(…)")
    }
}

impl Paste {
    /// The text; `None` where there is none.
    pub fn text(&self) -> Option<Zeroizing<String>> {
        let text = Zeroizing::new(self.content.get_data("text").ok()?);
        (!text.is_empty()).then_some(text)
    }

    /// The picture, or another file, whose error then says what it is.
    pub fn picture(&self) -> Option<PictureFile> {
        PictureFile::from_transfer(&self.content)
    }

    fn of(event: &Event) -> Option<Self> {
        let content = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        Some(Self { content, in_text_field: target.as_ref().is_some_and(takes_text) })
    }
}

/// A listener for pastes, removed when this is dropped.
#[derive(Debug)]
#[must_use = "pastes are heard no more as soon as this is dropped"]
pub struct PasteWatch {
    _listener: Option<Listener>,
}

/// Calls `on_paste` for each paste on the page that no other handler took. When it says `true` (handled), the browser does
/// nothing of its own with the paste.
pub fn on_paste(on_paste: impl Fn(&Paste) -> bool + 'static) -> PasteWatch {
    let listener = web_sys::window().map(|window| {
        Listener::new(&window, "paste", move |event| {
            if !event.default_prevented()
                && let Some(paste) = Paste::of(&event)
                && on_paste(&paste)
            {
                event.prevent_default();
            }
        })
    });
    PasteWatch { _listener: listener }
}
