//! Reads frames in the test itself, without a worker.

use js_sys::Uint8Array;
use qr_kit::luma::Luma;
use qr_kit::scan::scanner::Scanner;
use two_phones::platform::frames::Frame;

/// A frame as the scanner sees it.
pub fn luma(frame: &Frame) -> Luma {
    let rgba = Uint8Array::new(&frame.rgba).to_vec();
    Luma::from_rgba(frame.width, frame.height, &rgba).unwrap()
}

/// What the codes in a picture say.
pub fn read(picture: &Luma) -> Vec<Vec<u8>> {
    let found = picture.gray().map(|gray| Scanner::default().scan(gray, b""));
    found.into_iter().flatten().map(|code| code.payload).collect()
}
