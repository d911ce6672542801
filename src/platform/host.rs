//! Messages to the page that embeds this one.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::page;

/// Tells the embedding page how high this one is, in CSS pixels; nothing happens where there is
/// no embedding page.
///
/// The message is `{source: "two-phones", type: "height", height}`. It goes to whatever origin
/// embeds the page, which knows the height of its own frame anyway.
pub fn report_height(height_px: f64) {
    post("height", "height", &JsValue::from_f64(height_px.ceil()));
}

fn post(kind: &str, field: &str, value: &JsValue) {
    if !page::in_iframe() {
        return;
    }
    let Some(parent) = web_sys::window().and_then(|window| window.parent().ok().flatten()) else {
        return;
    };
    let message = Object::new();
    let fields = [
        ("source", JsValue::from_str("two-phones")),
        ("type", JsValue::from_str(kind)),
        (field, value.clone()),
    ];
    for (name, value) in fields {
        // A plain object takes any property.
        let _ = Reflect::set(&message, &JsValue::from_str(name), &value);
    }
    // Plain data to any origin is never refused.
    let _ = parent.post_message(&message, "*");
}
