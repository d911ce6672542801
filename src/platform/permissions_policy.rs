//! What the embedding page, or the host's headers, allow this page (W3C Permissions Policy).

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Whether the policy allows `feature`, such as `camera`. `None` where the browser has no API to ask (all but
/// Chromium's), and refuses later.
pub(super) fn allows(feature: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    ["permissionsPolicy", "featurePolicy"].iter().find_map(|name| {
        let policy = Reflect::get(&document, &(*name).into()).ok()?;
        // `allowsFeature` is false for a feature that the browser does not know, which says nothing.
        let known = call(&policy, "features", None)?.dyn_into::<Array>().ok()?;
        if !known.includes(&feature.into(), 0) {
            return None;
        }
        call(&policy, "allowsFeature", Some(feature))?.as_bool()
    })
}

fn call(object: &JsValue, method: &str, argument: Option<&str>) -> Option<JsValue> {
    let method = Reflect::get(object, &method.into()).ok()?.dyn_into::<Function>().ok()?;
    match argument {
        Some(argument) => method.call1(object, &argument.into()).ok(),
        None => method.call0(object).ok(),
    }
}
