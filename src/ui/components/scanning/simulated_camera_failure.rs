//! SIMULATED: the failing camera of the faults `camera-denied` and `camera-missing`. The browser is not asked, and it looks like a real
//! failure, as a study needs it. How often it fails is in the world, so a reload changes nothing: it fails until the person has tried
//! again as often as the fault was asked for.

use crate::{platform::camera::CameraError, ui::phone::context::PhoneContext};
use journey::{event::TargetEvent, scenario::Scenario};

/// The simulated error of an attempt to open the camera now, if a fault keeps it from opening.
pub fn of(phone: &PhoneContext) -> Option<CameraError> {
    Some(match phone.shell.camera_fault()? {
        Scenario::CameraMissing => CameraError::NoCamera,
        _ => CameraError::Denied,
    })
}

/// The person tries the camera again: opens it, after the world has taken note of that if a fault keeps it from opening.
pub fn try_again(phone: &PhoneContext, open: impl FnOnce() + 'static) {
    if phone.shell.camera_fault().is_some() {
        phone.target(TargetEvent::TryCameraAgain);
        phone.shell.when_settled(open);
    } else {
        open();
    }
}
