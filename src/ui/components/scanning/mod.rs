//! The ways for the new phone to read the QR code (step 12). All ways end in pixels that go through the same decoder,
//! except the short code, which people type who cannot scan.

pub mod advice;
pub mod aim;
pub mod camera_tools;
pub mod failure;
pub mod frame;
pub mod hold;
pub mod live_picture;
pub mod live_view;
pub mod picture_chooser;
pub mod simulated_camera_failure;
pub mod tab_picture;
pub mod told;
pub mod typed_code;
pub mod ways;

pub use advice::advice;
pub use aim::Aim;
pub use camera_tools::CameraTools;
pub use failure::{Failure, FailurePanel};
pub use frame::{HoldDrawing, ViewfinderFrame};
pub use hold::use_hold;
pub use live_picture::{LiveSource, use_live_picture};
pub use live_view::{FoundCode, Live, LiveView};
pub use picture_chooser::PictureChooser;
pub use tab_picture::TabPicture;
pub use typed_code::TypedCode;
pub use ways::Ways;

/// The payloads of all QR codes in one picture.
pub type Payloads = Vec<Vec<u8>>;
