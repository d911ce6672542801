//! The mark on the icon of the installed app.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

// Written out here because `web-sys` has it not, and asked for by name because most browsers have it not.
#[wasm_bindgen]
extern "C" {
    type Badged;
    #[wasm_bindgen(method, catch, js_name = setAppBadge)]
    fn set_app_badge(this: &Badged) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = clearAppBadge)]
    fn clear_app_badge(this: &Badged) -> Result<js_sys::Promise, JsValue>;
}

/// Puts a mark on the app's icon, or takes it away. Nothing happens where there is no icon.
pub fn set(marked: bool) {
    let Some(window) = web_sys::window() else { return };
    let navigator = window.navigator();
    let badged = navigator.unchecked_ref::<Badged>();
    // A browser without badges throws here, as there is no such method.
    let asked = if marked { badged.set_app_badge() } else { badged.clear_app_badge() };
    if let Ok(asked) = asked {
        spawn_local(async move {
            // Refused in a frame, for instance: the title says the same.
            let _ = JsFuture::from(asked).await;
        });
    }
}
