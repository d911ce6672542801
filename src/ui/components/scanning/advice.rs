//! Advice for whoever holds the camera, in words.

use super::LiveView;
use crate::{i18n::scan::Hints, qr::hint::Hint};

/// What would help to find a code, where a camera is looking for one; nothing where all is well.
pub fn advice(view: &LiveView, t: &Hints) -> &'static str {
    let (Some(hint), Some(camera)) = (view.hint, &view.camera) else { return "" };
    match hint {
        Hint::Dark if camera.controls.has_light && !camera.controls.light() => t.dark_with_light,
        Hint::Dark => t.dark,
        Hint::Glare => t.glare,
        Hint::Far => t.far,
        Hint::Still => t.still,
        Hint::Distance => t.distance,
    }
}
