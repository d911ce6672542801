//! The cameras of the device, and which of several on the back is the main one.

use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{MediaDeviceInfo, MediaDeviceKind};

use super::{media_devices::media_devices, promise};

/// A camera of the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameraDevice {
    /// Its `deviceId` on this site; empty before the person has allowed a camera.
    pub id: String,
    /// Its label, in the system's language; empty before that, and in some browsers always.
    pub label: String,
}

/// All cameras there are now; none where the browser gives a page no cameras, and `None` where it does not tell.
pub async fn all() -> Option<Vec<CameraDevice>> {
    let Some(devices) = media_devices() else { return Some(Vec::new()) };
    let asked = devices.enumerate_devices().ok()?;
    let devices = promise::settled(&asked, promise::AT_HAND_MS).await.ok()?;
    let devices = devices.dyn_into::<Array>().ok()?;
    let cameras = devices
        .iter()
        .filter_map(|device| device.dyn_into::<MediaDeviceInfo>().ok())
        .filter(|device| device.kind() == MediaDeviceKind::Videoinput)
        .map(|device| CameraDevice { id: device.device_id(), label: device.label() });
    Some(cameras.collect())
}

/// The main camera on the back, if the labels tell: the one with the lowest number on Android
/// ("camera2 0, facing back"), and on iOS the one that is nothing but "Back Camera". Phones with several list
/// wide and narrow ones beside it, which do not focus on a screen held before them.
pub fn main_on_back(cameras: &[CameraDevice]) -> Option<&CameraDevice> {
    let numbered = cameras.iter().filter_map(|camera| {
        let number = camera.label.strip_prefix("camera2 ")?.strip_suffix(", facing back")?;
        Some((number.parse::<u32>().ok()?, camera))
    });
    let lowest = numbered.min_by_key(|(number, _)| *number).map(|(_, camera)| camera);
    lowest.or_else(|| cameras.iter().find(|camera| camera.label == "Back Camera"))
}
