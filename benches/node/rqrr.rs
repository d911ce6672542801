//! rqrr as it is, its own detection and all, with the exports of a Node module: one of the peers of `make bench`.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Uint8Array};
use qr_kit::luma::rgba_to_luma;
use rqrr::PreparedImage;
use wasm_bindgen::prelude::wasm_bindgen;

/// The codes of a picture: an array of byte arrays.
#[wasm_bindgen]
pub fn scan(width: u32, height: u32, rgba: &[u8]) -> Array {
    let mut pixels = Vec::new();
    rgba_to_luma(rgba, &mut pixels);
    let (width, height) = (width as usize, height as usize);
    let mut picture =
        PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let found = picture.detect_grids().into_iter().filter_map(|grid| {
        let mut payload = Vec::new();
        grid.decode_to(&mut payload).ok().map(|_| Uint8Array::from(payload.as_slice()))
    });
    found.collect()
}
