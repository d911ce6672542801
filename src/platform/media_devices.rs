//! The browser's way to cameras and screens, and whether this page may take it.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MediaDevices;

/// `navigator.mediaDevices`; missing where the page is no secure context (plain http).
pub(super) fn media_devices() -> Option<MediaDevices> {
    let devices = web_sys::window()?.navigator().media_devices().ok()?;
    // An old browser and an insecure page both have `undefined` here.
    JsValue::from(&devices).is_object().then_some(devices)
}

/// Whether the page around this one forbids `feature`, such as `camera`. A browser that cannot be
/// asked (all but Chromium's) is taken to allow it, and refuses later.
pub(super) fn forbidden_by_embedder(feature: &str) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return false;
    };
    ["permissionsPolicy", "featurePolicy"]
        .iter()
        .find_map(|name| {
            let policy = Reflect::get(&document, &(*name).into()).ok()?;
            let allows = Reflect::get(&policy, &"allowsFeature".into()).ok()?;
            allows.dyn_into::<Function>().ok()?.call1(&policy, &feature.into()).ok()?.as_bool()
        })
        .is_some_and(|allowed| !allowed)
}
