//! Pictures before the scanner, and messages between the page and its worker: whatever a camera, a file or another tab
//! shows, reading it ends, and a code that nothing has touched is read.

use super::Unstructured;
use qr_kit::{
    DecodedCode, Layout, LumaImage, Matrix, Scanner, dark_runs,
    protocol::{Request, Response},
};

/// Pixels of a module in the drawn code.
const MODULE: u32 = 3;
/// Bytes that the largest code holds (version 40-L; ISO/IEC 18004, table 7).
const MOST_BYTES: usize = 2_953;

/// `input` as a message, and, as its first byte says, as the pixels of a small frame or as the damage to a drawn code.
pub fn holds(input: &[u8]) {
    is_a_message_or_none(input);
    let mut input = Unstructured(input);
    if input.byte().is_multiple_of(2) {
        let (width, height) = (1 + input.below(96), 1 + input.below(96));
        let mut pixels = input.0.to_vec();
        pixels.resize(width * height, input.0.last().copied().unwrap_or(0));
        reading_ends(&frame(width, height, pixels));
        return;
    }
    let text = format!("DEMO1:{}", input.number());
    let code = drawn(&text);
    let is_whole = input.is_empty();
    let found = reading_ends(&scratched(&code, &mut input));
    if is_whole {
        assert_eq!(found.first().map(|code| code.payload.as_slice()), Some(text.as_bytes()));
    }
}

fn frame(width: usize, height: usize, pixels: Vec<u8>) -> LumaImage {
    let side = |length: usize| u32::try_from(length).expect("a small frame");
    LumaImage::new(side(width), side(height), pixels).expect("as many pixels as the size says")
}

/// Reads the frame as a picture, and as a video's.
fn reading_ends(frame: &LumaImage) -> Vec<DecodedCode> {
    let Some(gray) = frame.view() else { return Vec::new() };
    let mut scanner = Scanner::default();
    is_plausible(&scanner.scan_frame(gray, b"DEMO1:"));
    let _ = scanner.stats(gray);
    let found = scanner.scan(gray, b"DEMO1:");
    is_plausible(&found);
    found
}

fn is_plausible(found: &[DecodedCode]) {
    for code in found {
        assert!(code.payload.len() <= MOST_BYTES);
        assert!(code.outline.iter().all(|corner| corner.x.is_finite() && corner.y.is_finite()));
    }
}

/// The drawing of a text as a canvas would show it.
fn drawn(text: &str) -> LumaImage {
    let matrix = Matrix::encode(text).expect("a short text");
    let layout = Layout::exact(matrix.size(), MODULE, 1.0);
    let mut pixels = vec![255; (layout.side * layout.side) as usize];
    for run in dark_runs(&matrix, layout) {
        for y in run.y..run.y + run.height {
            let start = (y * layout.side + run.x) as usize;
            pixels[start..start + run.width as usize].fill(0);
        }
    }
    frame(layout.side as usize, layout.side as usize, pixels)
}

/// The picture with up to eight rectangles painted over, as `input` says.
fn scratched(picture: &LumaImage, input: &mut Unstructured) -> LumaImage {
    let side = picture.width() as usize;
    let mut pixels = picture.pixels().to_vec();
    for _ in 0..8 {
        if input.is_empty() {
            break;
        }
        let (x, y) = (input.below(side), input.below(side));
        let (width, height) = (usize::from(input.byte()) % 40, usize::from(input.byte()) % 40);
        let shade = input.byte();
        for row in y..side.min(y + height) {
            pixels[row * side + x..row * side + side.min(x + width)].fill(shade);
        }
    }
    frame(side, side, pixels)
}

fn is_a_message_or_none(bytes: &[u8]) {
    if let Ok(request) = Request::from_bytes(bytes) {
        assert_eq!(Request::from_bytes(&request.to_bytes()), Ok(request));
    }
    if let Ok(answer) = Response::from_bytes(bytes) {
        // Compared as bytes: a number in it may be none.
        let again = Response::from_bytes(&answer.to_bytes()).expect("what was written is read");
        assert_eq!(again.to_bytes(), answer.to_bytes());
    }
}
