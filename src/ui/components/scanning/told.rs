//! Those who follow the journey are told how scanning goes (`src/host/`).

use crate::{host::answer::camera, options::choices::ScanWay, platform::embedder};

/// Tells these texts.
pub fn tell(texts: [Option<String>; 2]) {
    for text in texts.iter().flatten() {
        embedder::tell(text);
    }
}

/// Tells a word of the camera, or of another way to scan.
pub fn tell_camera(word: &'static str) {
    embedder::tell(&camera(word));
}

/// Tells that another way to scan than the camera has been chosen.
pub fn tell_way(way: ScanWay) {
    let word = match way {
        // It tells itself how it goes.
        ScanWay::Camera => return,
        ScanWay::Tab => "other-tab",
        ScanWay::Picture => "picture",
        ScanWay::Screen => "screen",
        ScanWay::Code => "code",
    };
    tell_camera(word);
}
