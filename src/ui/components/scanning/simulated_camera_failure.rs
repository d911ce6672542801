//! SIMULATED: the failing camera of the scenarios `camera-denied` and `camera-missing`. The first try of a page fails without the
//! browser being asked, and looks like a real failure, as a study needs it. It stays until the person tries again, which is real.

use crate::platform::camera::CameraError;
use journey::scenario::Scenario;
use std::cell::Cell;

thread_local! {
    static TRIED: Cell<bool> = const { Cell::new(false) };
}

/// The simulated error of this attempt to open the camera, if any. Counts the attempt.
pub fn of_this_try(scenario: Option<Scenario>) -> Option<CameraError> {
    let failure = match scenario {
        Some(Scenario::CameraDenied) => CameraError::Denied,
        Some(Scenario::CameraMissing) => CameraError::NoCamera,
        _ => return None,
    };
    (!TRIED.replace(true)).then_some(failure)
}
