//! Reads frames in the test itself, without a worker.

use js_sys::Uint8Array;
use qr_kit::protocol::{Request, Response, ScanMode};
use qr_kit::{LumaImage, Responder, Scanner};
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

/// What the scanner answers to a picture as the page hands it over.
pub fn answer(picture: &RgbaImage) -> Vec<Vec<u8>> {
    let RgbaImage { width, height, rgba } = picture;
    let mode = ScanMode::Picture;
    let request = Request { number: 1, width: *width, height: *height, mode, wanted: vec![] };
    let mut responder = Responder::default();
    *responder.start(request) = Uint8Array::new(rgba).to_vec();
    loop {
        if let Some(Response::Scanned { codes, .. }) = responder.advance() {
            return codes.into_iter().map(|code| code.payload).collect();
        }
    }
}
