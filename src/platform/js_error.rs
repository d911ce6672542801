//! What a thrown value says about itself.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The `name` of an `Error` or `DOMException` (`NotAllowedError`, …); empty for anything else.
pub fn name(thrown: &JsValue) -> String {
    Reflect::get(thrown, &JsValue::from_str("name"))
        .ok()
        .and_then(|name| name.as_string())
        .unwrap_or_default()
}

/// Name and message of an exception that nobody foresaw; empty for what is no error.
pub fn describe(thrown: &JsValue) -> String {
    let message = Reflect::get(thrown, &JsValue::from_str("message"))
        .ok()
        .and_then(|message| message.as_string())
        .unwrap_or_default();
    format!("{}: {message}", name(thrown)).trim_matches([':', ' ']).to_owned()
}
