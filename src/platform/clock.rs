//! The wall clock. It may jump, in both directions; what follows from that is for the caller.

use js_sys::Date;
use wasm_bindgen::JsValue;

/// Milliseconds since 1970-01-01 UTC.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number; a clock before 1970 counts as 1970"
)]
pub fn now_ms() -> u64 {
    Date::now() as u64
}

/// The hour (0 to 23) and the minute of that moment, as this device's clock on the wall shows it.
#[expect(clippy::cast_precision_loss, reason = "a Date holds no later moment than f64 does")]
pub fn local_hour_and_minute(moment_ms: u64) -> (u32, u32) {
    let date = Date::new(&JsValue::from_f64(moment_ms as f64));
    (date.get_hours(), date.get_minutes())
}
