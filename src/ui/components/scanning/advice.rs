//! Advice for whoever holds the camera, in words.

use super::LiveView;
use crate::i18n::scan::Hints;
use qr_kit::hint::Hint;

/// What would help to find a code with a camera; empty if no advice is needed.
pub fn advice(view: &LiveView, t: &Hints) -> &'static str {
    let (Some(hint), Some(camera)) = (view.hint, &view.camera) else { return "" };
    match hint {
        Hint::MoreLight if camera.controls.has_light && !camera.controls.light() => {
            t.dark_with_light
        }
        Hint::MoreLight => t.dark,
        Hint::LessGlare => t.glare,
        Hint::MoveCloser => t.far,
        Hint::HoldStill => t.still,
        Hint::PointAtCode => t.distance,
    }
}
