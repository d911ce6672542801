//! `navigator.mediaDevices`, which gives cameras and screens, and whether this page may use it.

use wasm_bindgen::JsValue;
use web_sys::MediaDevices;

use super::permissions_policy;

/// `navigator.mediaDevices`; missing where the page is no secure context (plain http).
pub(super) fn media_devices() -> Option<MediaDevices> {
    let devices = web_sys::window()?.navigator().media_devices().ok()?;
    // An old browser and an insecure page both have `undefined` here.
    JsValue::from(&devices).is_object().then_some(devices)
}

/// Whether the embedding page forbids `feature`, such as `camera`. A browser that cannot be asked is taken to
/// allow it, and refuses later.
pub(super) fn forbidden_by_embedder(feature: &str) -> bool {
    permissions_policy::allows(feature) == Some(false)
}
