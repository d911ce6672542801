//! Draws a text as a QR code in SVG: `cargo run --example draw -- TEXT >code.svg`.

use qr_kit::{Layout, Matrix, dark_runs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::env::args().nth(1).ok_or("usage: draw TEXT")?;
    let matrix = Matrix::encode(&text)?;
    // One unit per module, as an SVG is scaled anyway.
    let layout = Layout::exact(matrix.size(), 1, 1.0);
    let side = layout.side;
    println!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">"#);
    println!(r##"<path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/>"##);
    print!(r##"<path fill="#000" d=""##);
    for run in dark_runs(&matrix, layout) {
        print!("M{} {}h{}v{}h-{}z", run.x, run.y, run.width, run.height, run.width);
    }
    println!(r#""/></svg>"#);
    Ok(())
}
