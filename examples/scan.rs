//! Decodes pictures with the scanner's own pipeline, natively:
//! `cargo run --release --example scan -- FILE…` prints a line a file,
//! `FILE<TAB>MILLISECONDS<TAB>TEXT`, with `-` where nothing was found. Decoding alone is timed.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::io::{Write, stdout};
    use std::process::ExitCode;
    use std::time::Instant;

    use qr_kit::{
        Scanner,
        luma::{LumaImage, MAX_PICTURE_SIDE},
    };

    pub fn main() -> ExitCode {
        let files: Vec<String> = std::env::args().skip(1).collect();
        if files.is_empty() {
            eprintln!("usage: scan FILE…");
            return ExitCode::FAILURE;
        }
        let mut scanner = Scanner::default();
        let mut code = ExitCode::SUCCESS;
        for file in files {
            let line = match luma(&file) {
                Ok(picture) => scan(&mut scanner, &picture),
                Err(error) => {
                    eprintln!("{file}: {error}");
                    code = ExitCode::FAILURE;
                    "0.0\t-".to_owned()
                }
            };
            // A reader that went away wants no more lines.
            if writeln!(stdout(), "{file}\t{line}").is_err() {
                break;
            }
        }
        code
    }

    /// The picture as the page would hand it to the worker: on white, grey, scaled down.
    fn luma(file: &str) -> Result<LumaImage, Box<dyn std::error::Error>> {
        let picture = image::open(file)?.to_rgba8();
        let (width, height) = picture.dimensions();
        let mut rgba = picture.into_raw();
        for pixel in rgba.chunks_exact_mut(4) {
            let alpha = u16::from(pixel[3]);
            for channel in &mut pixel[..3] {
                let laid = (u16::from(*channel) * alpha + 255 * (255 - alpha)) / 255;
                *channel = u8::try_from(laid).unwrap_or(u8::MAX);
            }
        }
        Ok(LumaImage::from_rgba(width, height, &rgba)?.downscaled_to(MAX_PICTURE_SIDE))
    }

    /// Milliseconds and text, with a tab between them.
    #[expect(clippy::disallowed_methods, reason = "a native program; forbidden for the browser")]
    fn scan(scanner: &mut Scanner, picture: &LumaImage) -> String {
        let start = Instant::now();
        let found = picture.view().map(|gray| scanner.scan(gray, b"")).unwrap_or_default();
        let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
        let text = found.first().map_or_else(|| "-".to_owned(), |code| one_line(&code.payload));
        format!("{milliseconds:.1}\t{text}")
    }

    /// The text of a payload with its tabs and line ends written as `\t`, `\n`, `\r`, so that a line stays a line.
    fn one_line(payload: &[u8]) -> String {
        String::from_utf8_lossy(payload)
            .replace('\t', "\\t")
            .replace('\n', "\\n")
            .replace('\r', "\\r")
    }
}
