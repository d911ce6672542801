//! Putting the page on the home screen as an app.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Window;

use super::{listener::Listener, promise};

/// How this page gets onto the home screen of this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Install {
    /// The browser offers it (`beforeinstallprompt`): [`ask`] opens its dialog.
    Offered,
    /// By hand, in Safari's menu: Share, then "Add to Home Screen".
    ByHand,
    /// It is installed already, or this browser cannot install this page.
    No,
}

/// The property of `window` in which `start.js` puts the browser's offer, which may come before the app runs;
/// and the event that tells of a change.
const OFFER: &str = "installOffer";
const CHANGED: &str = "installofferchange";

/// The way there is now.
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

/// Opens the browser's install dialog and waits for the person's answer. Must be called in the handler of a
/// click.
pub async fn ask() {
    let Some(window) = web_sys::window() else { return };
    let Some(offer) = offer(&window) else { return };
    // Each offer can be used once.
    let _ = Reflect::set(&window, &JsValue::from_str(OFFER), &JsValue::NULL);
    let Ok(prompt) = Reflect::get(&offer, &JsValue::from_str("prompt")) else { return };
    if let Some(asked) = prompt.dyn_ref::<Function>().and_then(|prompt| prompt.call0(&offer).ok()) {
        // The answer does not matter: the browser makes another offer when it wants to.
        let _ = promise::settled_at_last(&asked).await;
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
