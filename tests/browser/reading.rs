//! Reads frames in the test itself, without a worker.

use js_sys::Uint8Array;
use qr_kit::{LumaImage, Scanner};
use two_phones::platform::frames::RgbaImage;

/// A frame as the scanner sees it.
pub fn luma(frame: &RgbaImage) -> LumaImage {
    let rgba = Uint8Array::new(&frame.rgba).to_vec();
    LumaImage::from_rgba(frame.width, frame.height, &rgba).unwrap()
}

/// What the codes in a picture say.
pub fn read(picture: &LumaImage) -> Vec<Vec<u8>> {
    let found = picture.view().map(|gray| Scanner::default().scan(gray, b""));
    found.into_iter().flatten().map(|code| code.payload).collect()
}
