//! Keys pressed anywhere on the page.

use std::fmt;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};
use zeroize::Zeroizing;

use super::listener::Listener;

/// A key press. It may be a digit of a PIN: the key does not show in `Debug` and is wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says one thing about the press")]
pub struct KeyPress {
    /// What the key means: `5`, `a`, `Backspace`, `Enter`, … (UI Events, `KeyboardEvent.key`).
    pub key: Zeroizing<String>,
    /// Held down: Control.
    pub ctrl: bool,
    /// Held down: Alt, or Option.
    pub alt: bool,
    /// Held down: the Windows or Command key.
    pub meta: bool,
    /// The key is held and repeats itself.
    pub repeat: bool,
    /// The focus is in a field that takes text; its keys are not the app's.
    pub in_text_field: bool,
    /// The focus is on a button, a link or another control: Enter and Space mean something to it.
    pub on_control: bool,
}

impl fmt::Debug for KeyPress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("KeyPress(…)")
    }
}

/// A listener for keys, removed when this is dropped.
#[derive(Debug)]
#[must_use = "keys are heard no more as soon as this is dropped"]
pub struct KeyWatch {
    _listener: Option<Listener>,
}

/// Calls `on_key` for each key pressed on the page. When it says `true` (handled), the browser
/// does nothing of its own with the key. Left out are keys that another handler took
/// (`preventDefault`), or that are part of a character being composed.
pub fn on_key(on_key: impl Fn(KeyPress) -> bool + 'static) -> KeyWatch {
    let listener = web_sys::window().map(|window| {
        Listener::new(&window, "keydown", move |event| {
            if let Some(press) = press(&event)
                && on_key(press)
            {
                event.prevent_default();
            }
        })
    });
    KeyWatch { _listener: listener }
}

fn press(event: &Event) -> Option<KeyPress> {
    if event.default_prevented() {
        return None;
    }
    // Autofill sends `keydown` events that are no `KeyboardEvent`.
    let key = event.dyn_ref::<KeyboardEvent>()?;
    if key.is_composing() {
        return None;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    Some(KeyPress {
        key: Zeroizing::new(key.key()),
        ctrl: key.ctrl_key(),
        alt: key.alt_key(),
        meta: key.meta_key(),
        repeat: key.repeat(),
        in_text_field: target.as_ref().is_some_and(takes_text),
        on_control: target.as_ref().is_some_and(is_control),
    })
}

pub(super) fn takes_text(element: &Element) -> bool {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let without_text =
            ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];
        return !without_text.contains(&input.type_().as_str());
    }
    matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT")
        || element.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
}

fn is_control(element: &Element) -> bool {
    // The selector is well formed.
    element
        .closest("a[href], button, input, select, textarea, summary, [role=button]")
        .is_ok_and(|control| control.is_some())
}
