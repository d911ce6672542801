//! Those who follow the journey are told how scanning goes (`src/host/`).

use crate::{
    host::{
        Found,
        answer::{camera, scan},
    },
    options::choices::ScanWay,
    platform::embedder,
};

/// Tells what there is to tell of a frame.
pub fn tell(found: Found) {
    if let Some(word) = found.camera {
        tell_camera(word);
    }
    if let Some(frames) = found.frames {
        embedder::tell(&scan(frames));
    }
}

/// Tells a word of the camera, or of another way to scan.
pub fn tell_camera(word: &'static str) {
    embedder::tell(&camera(word));
}

/// Tells that another way to scan than the camera has been chosen.
pub fn tell_way(way: ScanWay) {
    tell_camera(match way {
        // It tells itself how it goes.
        ScanWay::Camera => return,
        ScanWay::Tab => "other-tab",
        ScanWay::Picture => "picture",
        ScanWay::Screen => "screen",
        ScanWay::Code => "code",
    });
}
