//! The scanner, for `static/scanner_loader.js`: answers frames with what their codes say.

/// Nothing runs before the loader asks for it.
fn main() {}

/// See [`two_phones::platform::scanner_worker::responder`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn responder() -> wasm_bindgen::JsValue {
    two_phones::platform::scanner_worker::responder()
}
