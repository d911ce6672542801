//! The scanner with the exports of a Node module, for `make bench`: what the scan worker does with a frame, without the
//! messages around it. `tools/bench/build.sh` builds it the way the worker is built.
#![cfg(target_arch = "wasm32")]

use std::cell::RefCell;

use js_sys::{Array, Uint8Array};
use qr_kit::{DecodedCode, LumaView, Scanner, luma::rgba_to_luma};
use wasm_bindgen::prelude::wasm_bindgen;

/// Every code will do.
const WANTED: &[u8] = b"";

thread_local! {
    /// The scanner and its buffer, kept from call to call as the worker keeps them from frame to frame.
    static SCANNER: RefCell<(Scanner, Vec<u8>)> = RefCell::default();
}

/// The codes of a picture by itself, in all passes: an array of byte arrays.
#[wasm_bindgen]
pub fn scan(width: u32, height: u32, rgba: &[u8]) -> Array {
    look(width, height, rgba, |scanner, picture| scanner.scan(picture, WANTED))
}

/// The codes of one frame of a video, within its budget.
#[wasm_bindgen(js_name = scanFrame)]
pub fn scan_frame(width: u32, height: u32, rgba: &[u8]) -> Array {
    look(width, height, rgba, |scanner, frame| scanner.scan_frame(frame, WANTED))
}

fn look(
    width: u32,
    height: u32,
    rgba: &[u8],
    scan: impl FnOnce(&mut Scanner, LumaView) -> Vec<DecodedCode>,
) -> Array {
    SCANNER.with_borrow_mut(|(scanner, pixels)| {
        rgba_to_luma(rgba, pixels);
        let Some(gray) = LumaView::new(width as usize, height as usize, pixels) else {
            return Array::new();
        };
        let found = scan(scanner, gray);
        // The worker's answer says what the frame is like, so its cost belongs to the measurement.
        std::hint::black_box(scanner.stats(gray));
        found.iter().map(|code| Uint8Array::from(code.payload.as_slice())).collect()
    })
}
