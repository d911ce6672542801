//! Whether there is a camera, found out without switching it on and without asking the person.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PermissionState, PermissionStatus};

use super::camera_devices;
use super::media_devices::forbidden_by_embedder;
use super::promise;

/// What can be said about the camera beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameraPresence {
    /// The page may use a camera.
    Allowed,
    /// There is one, and the browser will ask, or does not say whether it will.
    Asks,
    /// The person, or a setting, has said no.
    Denied,
    /// The embedding page does not delegate the camera.
    BlockedByPage,
    /// The device has none, or the browser gives none to this page.
    Absent,
}

/// What can be said about the camera now. A browser that does not answer in some seconds may have one.
pub async fn presence() -> CameraPresence {
    if forbidden_by_embedder("camera") {
        return CameraPresence::BlockedByPage;
    }
    // Without permission `enumerateDevices` lists the cameras without their labels.
    if camera_devices::all().await.is_some_and(|cameras| cameras.is_empty()) {
        return CameraPresence::Absent;
    }
    match permission().await {
        Some(PermissionState::Granted) => CameraPresence::Allowed,
        Some(PermissionState::Denied) => CameraPresence::Denied,
        _ => CameraPresence::Asks,
    }
}

/// The state of the permission; `None` where the browser does not tell.
async fn permission() -> Option<PermissionState> {
    let permissions = web_sys::window()?.navigator().permissions().ok()?;
    if !JsValue::from(&permissions).is_object() {
        return None;
    }
    let camera = Object::new();
    // Setting a property of a plain object of our own cannot fail.
    let _ = Reflect::set(&camera, &"name".into(), &"camera".into());
    let asked = permissions.query(&camera).ok()?;
    let status = promise::settled(&asked, promise::AT_HAND_MS).await.ok()?;
    Some(status.unchecked_into::<PermissionStatus>().state())
}
