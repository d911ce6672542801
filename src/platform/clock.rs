//! The wall clock. It may jump, in both directions; what follows from that is for the caller.

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
