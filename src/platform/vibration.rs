//! A short vibration when a code was read, for a person who looks at the other phone.

use js_sys::Reflect;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::media_query;

/// In milliseconds.
const SHORT: u32 = 60;

// Declared here, as most browsers have only one of the two APIs, or neither.
#[wasm_bindgen]
extern "C" {
    type Vibrating;
    #[wasm_bindgen(method, catch)]
    fn vibrate(this: &Vibrating, milliseconds: u32) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, getter, js_name = userActivation)]
    fn user_activation(this: &Vibrating) -> JsValue;
}

/// Vibrates once, where the device can, the browser lets the page, and the person has not asked for
/// less motion.
pub fn short() {
    let Some(window) = web_sys::window() else { return };
    if media_query::wants_less_motion() {
        return;
    }
    let navigator = window.navigator();
    let navigator = navigator.unchecked_ref::<Vibrating>();
    // Before user activation Chromium refuses and logs an error.
    let touched = Reflect::get(&navigator.user_activation(), &"hasBeenActive".into());
    if touched.is_ok_and(|touched| touched == JsValue::FALSE) {
        return;
    }
    // A browser without vibration throws here, as there is no such method.
    let _ = navigator.vibrate(SHORT);
}
