//! A picture of the old phone's screen, as the other tab's viewfinder shows it.

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::platform::canvas::{CanvasError, context_of, paint};
use qr_kit::{Layout, Matrix};

/// Width and height in pixels: a phone held upright, small enough to send often.
const SIZE: (u32, u32) = (720, 1280);
const STRIP: f64 = 96.0;
const MARGIN: f64 = 40.0;
const LINE: f64 = 56.0;

/// A picture (PNG, as a `data:` URL) of the screen with `heading`, the demo's `mark` above it and, when
/// `code` is given, its QR code on white. Drawn separately, so that it does not depend on what the tab shows
/// or whether the tab is visible.
///
/// # Errors
/// [`CanvasError::NoCode`] for a text too long, [`CanvasError::NoCanvas`],
/// [`CanvasError::Unreadable`].
pub fn picture_of_screen(
    code: Option<&str>,
    heading: &str,
    mark: &str,
) -> Result<String, CanvasError> {
    let canvas: HtmlCanvasElement = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("canvas").ok())
        .and_then(|element| element.dyn_into().ok())
        .ok_or(CanvasError::NoCanvas)?;
    canvas.set_width(SIZE.0);
    canvas.set_height(SIZE.1);
    let context = context_of(&canvas)?;
    let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));

    context.set_fill_style_str("#F7F2E9");
    context.fill_rect(0.0, 0.0, width, height);
    draw_strip(&context, mark);
    let below = draw_heading(&context, heading);
    if let Some(code) = code {
        let matrix = Matrix::encode(code).map_err(|_| CanvasError::NoCode)?;
        let space = (width - 2.0 * MARGIN).min(height - below - MARGIN);
        let layout = Layout::fit(matrix.size(), space, 1.0).ok_or(CanvasError::NoCode)?;
        // Whole pixels, or the squares would be blurred.
        let left = ((width - f64::from(layout.side)) / 2.0).floor();
        paint(&context, &matrix, layout, (left, below.floor()));
    }
    canvas.to_data_url_with_type("image/png").map_err(|_| CanvasError::Unreadable)
}

/// The striped demo strip on top, which nothing hides.
fn draw_strip(context: &CanvasRenderingContext2d, mark: &str) {
    let width = f64::from(SIZE.0);
    context.save();
    context.begin_path();
    context.rect(0.0, 0.0, width, STRIP);
    context.clip();
    context.set_fill_style_str("#FFE9A8");
    context.fill_rect(0.0, 0.0, width, STRIP);
    context.set_fill_style_str("#FFF3CB");
    let mut left = -STRIP;
    while left < width {
        context.begin_path();
        context.move_to(left, STRIP);
        context.line_to(left + STRIP, 0.0);
        context.line_to(left + STRIP + 30.0, 0.0);
        context.line_to(left + 30.0, STRIP);
        context.fill();
        left += 60.0;
    }
    context.restore();
    context.set_fill_style_str("#3D3000");
    context.set_font("700 34px system-ui, sans-serif");
    context.set_text_align("center");
    context.set_text_baseline("middle");
    // Squeezed rather than cut off where a language needs more room.
    let _ = context.fill_text_with_max_width(mark, width / 2.0, STRIP / 2.0, width - MARGIN);
}

/// Draws the heading over as many lines as it needs; gives the height below it.
fn draw_heading(context: &CanvasRenderingContext2d, heading: &str) -> f64 {
    context.set_fill_style_str("#26211B");
    context.set_font("700 44px system-ui, sans-serif");
    context.set_text_align("left");
    context.set_text_baseline("top");
    let room = f64::from(SIZE.0) - 2.0 * MARGIN;
    let fits =
        |text: &str| context.measure_text(text).is_ok_and(|measured| measured.width() <= room);
    let mut lines: Vec<String> = Vec::new();
    for word in heading.split_whitespace() {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let mut top = STRIP + MARGIN;
    for line in lines {
        let _ = context.fill_text_with_max_width(&line, MARGIN, top, room);
        top += LINE;
    }
    top + MARGIN
}
