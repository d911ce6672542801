//! The wall clock, which may jump in both directions, and a monotonic clock for what lasts seconds.

use std::time::Duration;

use js_sys::Date;

/// Milliseconds since 1970-01-01 UTC.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number; a clock before 1970 counts as 1970"
)]
pub fn now_ms() -> u64 {
    Date::now() as u64
}

/// The time since the page was opened. It never goes back; while the computer sleeps it may stand still.
pub fn since_opened() -> Duration {
    let performance = web_sys::window().and_then(|window| window.performance());
    let milliseconds = performance.map_or(0.0, |performance| performance.now());
    Duration::try_from_secs_f64(milliseconds / 1_000.0).unwrap_or_default()
}
