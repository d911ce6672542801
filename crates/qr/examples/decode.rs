//! Reads the QR codes in PNG and JPEG files: `cargo run --release --example decode -- FILE…`.

use qr_kit::{LumaImage, Scanner, luma::MAX_PICTURE_SIDE};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut scanner = Scanner::default();
    for file in std::env::args().skip(1) {
        let grey = image::open(&file)?.to_luma8();
        let (width, height) = grey.dimensions();
        let picture = LumaImage::new(width, height, grey.into_raw())?;
        let picture = picture.downscaled_to(MAX_PICTURE_SIDE);
        let codes = picture.view().map(|view| scanner.scan(view, b"")).unwrap_or_default();
        if codes.is_empty() {
            println!("{file}: no code");
        }
        for code in codes {
            println!("{file}: {}", String::from_utf8_lossy(&code.payload));
        }
    }
    Ok(())
}
