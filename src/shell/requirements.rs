//! Looks at what this device and its browser have, without asking the person anything.

use crate::platform::{
    camera_presence::{self, CameraPresence},
    frames::RgbaImage,
    notify::{self, NotifyPermission},
    page,
    scanner::CodeScanner,
    screen_share::{self, ScreenError},
    storage::Storage,
    wake_lock,
};
use journey::requirements::{Device, Finding};
use qr_kit::protocol::ScanMode;

/// What this device and its browser have now.
pub async fn inspect() -> Device {
    Device {
        secure: page::is_secure_context(),
        framed: page::in_foreign_frame(),
        camera: match camera_presence::presence().await {
            CameraPresence::Allowed => Finding::Works,
            CameraPresence::Asks => Finding::Asks,
            CameraPresence::Denied => Finding::Denied,
            CameraPresence::BlockedByPage => Finding::Framed,
            CameraPresence::Absent => Finding::Absent,
        },
        scanner: works(scanner_answers().await),
        storage: works(Storage::open().await.is_ok()),
        notifications: match notify::permission() {
            NotifyPermission::Granted => Finding::Works,
            NotifyPermission::NotAsked => Finding::Asks,
            NotifyPermission::Denied => Finding::Denied,
            NotifyPermission::NeedsHomeScreen => Finding::NeedsHomeScreen,
            NotifyPermission::InForeignFrame => Finding::Framed,
            NotifyPermission::Unavailable => Finding::Absent,
        },
        wake_lock: works(wake_lock::is_supported()),
        screen_sharing: match screen_share::check() {
            Ok(()) => Finding::Asks,
            Err(ScreenError::BlockedByPage) => Finding::Framed,
            Err(_) => Finding::Absent,
        },
    }
}

const fn works(yes: bool) -> Finding {
    if yes { Finding::Works } else { Finding::Absent }
}

/// Whether the scanner runs. Only an answer shows that: here, the answer to one white pixel.
async fn scanner_answers() -> bool {
    CodeScanner::start("").scan(RgbaImage::new(1, 1, &[u8::MAX; 4]), ScanMode::Frame).await.is_ok()
}
