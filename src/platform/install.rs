//! Putting the page on the home screen as an app.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Window;

use super::listener::Listener;

/// How this page gets onto the home screen of this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Install {
    /// The browser offers it: [`ask`] opens its question.
    Offered,
    /// By hand, in Safari's menu: Share, then "Add to Home Screen".
    ByHand,
    /// It is there already, or this browser has no such thing for this page.
    No,
}

/// Where `start.js` keeps the browser's offer, and the event that tells of a change: the offer may
/// come before the app runs.
const OFFER: &str = "installOffer";
const CHANGED: &str = "installofferchange";

/// How it stands now.
pub fn state() -> Install {
    let Some(window) = web_sys::window() else { return Install::No };
    if offer(&window).is_some() {
        Install::Offered
    } else if standalone(&window) == Some(false) {
        Install::ByHand
    } else {
        Install::No
    }
}

/// Calls `callback` whenever [`state`] may have changed, until the guard is dropped.
pub fn on_change(callback: impl Fn() + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, CHANGED, move |_| callback()))
}

/// Opens the browser's question, in the handler of a click, and waits until the person has answered.
pub async fn ask() {
    let Some(window) = web_sys::window() else { return };
    let Some(offer) = offer(&window) else { return };
    // The browser takes each offer once.
    let _ = Reflect::set(&window, &JsValue::from_str(OFFER), &JsValue::NULL);
    let Ok(prompt) = Reflect::get(&offer, &JsValue::from_str("prompt")) else { return };
    if let Some(asked) = prompt.dyn_ref::<Function>().and_then(|prompt| prompt.call0(&offer).ok()) {
        // Yes or no: the browser makes another offer when it wants to.
        let _ = JsFuture::from(Promise::resolve(&asked)).await;
    }
}

fn offer(window: &Window) -> Option<JsValue> {
    let offer = Reflect::get(window, &JsValue::from_str(OFFER)).ok()?;
    offer.is_object().then_some(offer)
}

/// Only Safari on iOS has this: whether the page was opened from the home screen.
pub(super) fn standalone(window: &Window) -> Option<bool> {
    Reflect::get(&window.navigator(), &JsValue::from_str("standalone")).ok()?.as_bool()
}
