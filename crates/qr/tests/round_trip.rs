//! Drawn codes are read again: drawing and scanning checked against each other.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may")]

use proptest::prelude::*;
use qr_kit::{Layout, LumaImage, Matrix, Scanner, dark_runs};

/// As many alphanumeric characters as version 6 holds at level M.
const VERSION_6: &str = "CODE6:7WFM9Q2X0T4K8Z-A3B5C%D6E$F7G*H8J+K9L.M0N/P1Q:R2S T3U4V5W6X7Y8Z9A0B1C2D\
                      3E4F5G6H7J8K9L0M1N2P3Q4R5S6T7U8V9W0X1Y2Z3A4B5C6D7E8F9G0H1J2K3L4M5N6P7QRST";

/// The payloads of the codes in a picture.
fn read(picture: &LumaImage) -> Vec<Vec<u8>> {
    let found = picture.view().map(|gray| Scanner::default().scan(gray, b""));
    found.into_iter().flatten().map(|code| code.payload).collect()
}

/// A text as a code of `module` pixels per module, black on white.
fn drawn(text: &str, module: u32) -> LumaImage {
    let matrix = Matrix::encode(text).unwrap();
    let layout = Layout::exact(matrix.size(), module, 1.0);
    let mut pixels = vec![255; (layout.side * layout.side) as usize];
    for run in dark_runs(&matrix, layout) {
        for y in run.y..run.y + run.height {
            let start = (y * layout.side + run.x) as usize;
            pixels[start..start + run.width as usize].fill(0);
        }
    }
    LumaImage::new(layout.side, layout.side, pixels).unwrap()
}

/// The same picture with each pixel fetched from where `source` says.
fn rearranged(picture: &LumaImage, source: impl Fn(u32, u32, u32) -> (u32, u32)) -> LumaImage {
    let side = picture.width();
    let pixels = (0..side * side)
        .map(|i| {
            let (x, y) = source(i % side, i / side, side - 1);
            picture.pixels()[(y * side + x) as usize]
        })
        .collect();
    LumaImage::new(side, side, pixels).unwrap()
}

/// The picture in the middle of a larger one of a single grey level.
fn placed(picture: &LumaImage, width: u32, height: u32, level: u8) -> LumaImage {
    let (left, top) = ((width - picture.width()) / 2, (height - picture.height()) / 2);
    let mut pixels = vec![level; (width * height) as usize];
    for y in 0..picture.height() {
        let from = (y * picture.width()) as usize;
        let to = ((top + y) * width + left) as usize;
        let length = picture.width() as usize;
        pixels[to..to + length].copy_from_slice(&picture.pixels()[from..from + length]);
    }
    LumaImage::new(width, height, pixels).unwrap()
}

/// Noise that is the same on every run (xorshift).
fn noise(width: u32, height: u32) -> LumaImage {
    let mut state = 0x2545_F491_u32;
    let pixels = (0..width * height)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_le_bytes()[0]
        })
        .collect();
    LumaImage::new(width, height, pixels).unwrap()
}

#[test]
fn a_drawn_code_is_read_at_two_to_twelve_pixels_per_module() {
    assert_eq!(Matrix::encode(VERSION_6).unwrap().version(), 6);
    for module in 2..=12 {
        assert_eq!(
            read(&drawn(VERSION_6, module)),
            [VERSION_6.as_bytes()],
            "{module} pixels per module"
        );
    }
}

#[test]
fn a_drawn_code_is_read_turned_and_mirrored() {
    for module in [2, 3, 5, 8] {
        let upright = drawn(VERSION_6, module);
        for (name, turned) in [
            ("90 degrees", rearranged(&upright, |x, y, end| (y, end - x))),
            ("180 degrees", rearranged(&upright, |x, y, end| (end - x, end - y))),
            ("270 degrees", rearranged(&upright, |x, y, end| (end - y, x))),
            ("mirrored", rearranged(&upright, |x, y, end| (end - x, y))),
            ("upside down in a mirror", rearranged(&upright, |x, y, end| (x, end - y))),
        ] {
            assert_eq!(read(&turned), [VERSION_6.as_bytes()], "{name}, {module} pixels per module");
        }
    }
}

#[test]
fn a_drawn_code_is_read_on_any_background() {
    for level in [60, 140, 247] {
        let frame = placed(&drawn(VERSION_6, 6), 1280, 720, level);
        assert_eq!(read(&frame), [VERSION_6.as_bytes()], "on level {level}");
    }
}

#[test]
fn every_code_of_a_picture_is_read_once() {
    let (left, right) = (drawn("FIRST", 6), drawn("SECOND", 6));
    assert_eq!(left.width(), right.width());
    let side = left.width() as usize;
    let pixels = left
        .pixels()
        .chunks(side)
        .zip(right.pixels().chunks(side))
        .flat_map(|(left, right)| [left, right, left].concat())
        .collect();
    let mut found = read(&LumaImage::new(left.width() * 3, left.height(), pixels).unwrap());
    found.sort();
    assert_eq!(found, [b"FIRST".to_vec(), b"SECOND".to_vec()]);
}

#[test]
fn characters_beyond_ascii_are_read_byte_for_byte() {
    // The payload is bytes, so it is compared with the bytes of the text.
    let text = "https://example.org/æøå?\u{0}\u{7f}🦉";
    assert_eq!(read(&drawn(text, 5)), [text.as_bytes()]);
}

#[test]
fn pictures_without_a_code_give_nothing() {
    for (width, height) in [(1, 1), (1, 4000), (4000, 1), (21, 21), (640, 480), (1280, 720)] {
        for level in [0, 128, 255] {
            let blank =
                LumaImage::new(width, height, vec![level; (width * height) as usize]).unwrap();
            assert!(read(&blank).is_empty(), "{width} × {height}, level {level}");
        }
        assert!(read(&noise(width, height)).is_empty(), "noise, {width} × {height}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every alphanumeric text up to version 6 is read again, at three to eight pixels per module.
    #[test]
    fn any_alphanumeric_text_is_read_again(text in "[0-9A-Z $%*+./:-]{1,154}", module in 3u32..=8) {
        prop_assert_eq!(read(&drawn(&text, module)), vec![text.into_bytes()]);
    }

    /// Scanning any small frame ends without a panic, and finds no code in random pixels.
    #[test]
    fn random_pixels_hold_no_code(
        (width, height, pixels) in (1u32..64, 1u32..64).prop_flat_map(|(width, height)| {
            (Just(width), Just(height), prop::collection::vec(any::<u8>(), (width * height) as usize))
        })
    ) {
        prop_assert!(read(&LumaImage::new(width, height, pixels).unwrap()).is_empty());
    }
}
