//! The badge on the icon of the installed app (Badging API).

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use super::promise;

// Declared here because `web-sys` has no Badging API, and with `catch` because most browsers have none.
#[wasm_bindgen]
extern "C" {
    type Badged;
    #[wasm_bindgen(method, catch, js_name = setAppBadge)]
    fn set_app_badge(this: &Badged) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(method, catch, js_name = clearAppBadge)]
    fn clear_app_badge(this: &Badged) -> Result<js_sys::Promise, JsValue>;
}

/// Sets or clears the badge of the installed app. Does nothing where there is no icon.
pub fn set(marked: bool) {
    let Some(window) = web_sys::window() else { return };
    let navigator = window.navigator();
    let badged = navigator.unchecked_ref::<Badged>();
    // A browser without badges throws here, as there is no such method.
    let asked = if marked { badged.set_app_badge() } else { badged.clear_app_badge() };
    if let Ok(asked) = asked {
        spawn_local(async move {
            // A refusal, such as in a frame, is ignored: the document's title says the same.
            let _ = promise::settled_at_last(&asked).await;
        });
    }
}
