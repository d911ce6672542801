//! The ways for the new phone to see the QR code (step 12). All of them end in pixels that go through
//! the same decoder, but for the one of those who cannot scan: they type the short code.

pub mod failure;
pub mod frame;
pub mod live_picture;
pub mod picture_chooser;
pub mod simulated_camera_failure;
pub mod tab_picture;
pub mod typed_code;
pub mod ways;

pub use failure::{Failure, FailurePanel};
pub use frame::{HoldDrawing, ViewfinderFrame};
pub use live_picture::{Live, LiveSource, use_live_picture};
pub use picture_chooser::PictureChooser;
pub use tab_picture::TabPicture;
pub use typed_code::TypedCode;
pub use ways::Ways;

/// The payloads of all QR codes in one picture.
pub type Payloads = Vec<Vec<u8>>;
