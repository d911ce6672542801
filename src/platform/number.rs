//! Numbers with a fraction as text, by the browser: Rust's own tables and code for them are 20 KB of the download.

use js_sys::{Number, Object};

/// The shortest text that reads as `value` again: "1.5", "2".
pub fn text(value: f64) -> String {
    let number: Object = Number::from(value).into();
    number.to_string().into()
}

/// `value` with this many digits after the point.
pub fn fixed(value: f64, decimals: u8) -> String {
    Number::from(value).to_fixed(decimals).map_or_else(|_| text(value), String::from)
}

/// Reads the number that `text` begins with.
pub fn parse(text: &str) -> Option<f64> {
    Some(js_sys::parse_float(text)).filter(|value| value.is_finite())
}
