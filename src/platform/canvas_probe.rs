//! Whether a page reads from a canvas what was drawn there. Browsers that guard against fingerprinting (`LibreWolf`, Firefox with
//! `privacy.resistFingerprinting`) give noise or white instead, without an error.

use std::cell::Cell;

use js_sys::Uint8Array;

use super::frames::{FrameError, Grabber};

/// The side of the drawing in pixels. Every other row is black, the first one is white.
const SIDE: u32 = 16;
/// How far a value may be from what was drawn: farther than the noise that some browsers add to the last bit of a few, which no code
/// minds.
const MOST_OFF: u8 = 64;
/// One in so many values may be farther off.
const ONE_IN: usize = 8;

thread_local! {
    /// Once the pixels were right, they stay so. While they were not, a person may allow the page to read them.
    static RIGHT: Cell<bool> = const { Cell::new(false) };
}

/// Draws known stripes and reads them back.
///
/// # Errors
/// [`FrameError::Falsified`] when other pixels come back, [`FrameError::NoCanvas`], [`FrameError::Unreadable`].
pub fn check() -> Result<(), FrameError> {
    if RIGHT.get() {
        return Ok(());
    }
    let read = Grabber::new(SIDE)?.grab(SIDE, SIDE, &|context, width, _| {
        context.set_fill_style_str("#fff");
        context.fill_rect(0.0, 0.0, width, width);
        context.set_fill_style_str("#000");
        for row in (1..SIDE).step_by(2) {
            context.fill_rect(0.0, row.into(), width, 1.0);
        }
        Ok(())
    })?;
    if !are_stripes(&Uint8Array::new(&read.rgba).to_vec()) {
        return Err(FrameError::Falsified);
    }
    RIGHT.set(true);
    Ok(())
}

/// Whether these RGBA pixels are the stripes, but for a few.
fn are_stripes(rgba: &[u8]) -> bool {
    let mut wrong = 0;
    for (row, pixels) in rgba.chunks(4 * SIDE as usize).enumerate() {
        let drawn = if row % 2 == 0 { u8::MAX } else { 0 };
        // Alpha says nothing: what was drawn is opaque, and so is what is falsified.
        wrong += (0..pixels.len())
            .filter(|at| at % 4 != 3 && pixels[*at].abs_diff(drawn) > MOST_OFF)
            .count();
    }
    !rgba.is_empty() && wrong * ONE_IN <= rgba.len()
}
