//! From a grey picture to what the codes in it say.

use rqrr::PreparedImage;

use crate::qr::luma::Luma;

/// Frames of a video are scaled down to this, in pixels of the longer side: what is larger costs time
/// and shows nothing more of a screen held before a camera.
pub const LONGEST_FRAME: u32 = 1280;

/// Single pictures are scaled down to this: nobody waits for the next frame, and the code may be
/// small in the picture.
pub const LONGEST_PICTURE: u32 = 2000;

/// The smallest code has 21 modules a side: a picture with fewer pixels cannot show one.
const SMALLEST: u32 = 21;

/// Below this a picture at half its size has no code left to show.
const SMALLEST_TO_HALVE: u32 = 4 * SMALLEST;

/// The bytes of every code found in `frame`, exactly as they were encoded; none when there is no
/// readable code. Mirrored codes are read too.
///
/// The passes in their order: the picture as it is, and, when that shows nothing, at half its size,
/// where noise, moiré and a moving hand do less harm.
///
/// # Panics
/// The detector gives up by an assertion on a few photographs. A program that must go on catches
/// that; in a browser it ends the worker, and the page starts another.
pub fn read(frame: &Luma) -> Vec<Vec<u8>> {
    let found = pass(frame);
    if !found.is_empty() || frame.width().min(frame.height()) < SMALLEST_TO_HALVE {
        return found;
    }
    pass(&frame.halved())
}

/// One look at one picture.
fn pass(frame: &Luma) -> Vec<Vec<u8>> {
    if frame.width().min(frame.height()) < SMALLEST {
        return Vec::new();
    }
    let (width, height) = (frame.width() as usize, frame.height() as usize);
    let pixels = frame.pixels();
    let mut prepared =
        PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let mut found: Vec<Vec<u8>> = Vec::new();
    for grid in prepared.detect_grids() {
        let mut payload = Vec::new();
        // A grid that cannot be decoded is nothing special: most frames of a video have some.
        if grid.decode_to(&mut payload).is_ok() && !found.contains(&payload) {
            found.push(payload);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_too_small_for_a_code_show_none() {
        for (width, height) in [(0, 0), (1, 1), (1, 4000), (4000, 1), (20, 20), (21, 20)] {
            let frame = Luma::new(width, height, vec![0; (width * height) as usize]).unwrap();
            assert!(read(&frame).is_empty(), "{width} × {height}");
        }
    }
}
