//! The wall clock, which may jump in both directions, and a monotonic clock for what lasts seconds.
//!
//! In a study the app's clock is behind the wall clock by the pauses there were, and stands still in a pause. The study says so on the root
//! element: `data-held` is how far it is behind, `data-paused` the reading of the wall clock at which the pause began, both in milliseconds.

use super::number;
use std::time::Duration;

use js_sys::Date;

/// How far the clock is behind.
const HELD: &str = "data-held";
/// Since when it stands still.
const PAUSED: &str = "data-paused";

/// What the app's clock says: milliseconds since 1970-01-01 UTC.
pub fn now_ms() -> u64 {
    whole(marked(PAUSED).unwrap_or_else(Date::now) - marked(HELD).unwrap_or(0.0))
}

/// How far the app's clock is behind the wall clock.
pub fn held() -> Duration {
    Duration::from_millis(whole(Date::now()).saturating_sub(now_ms()))
}

/// Whether the app's clock stands still.
pub fn is_paused() -> bool {
    marked(PAUSED).is_some()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "milliseconds have no parts here, and a clock before 1970 counts as 1970"
)]
const fn whole(milliseconds: f64) -> u64 {
    milliseconds as u64
}

/// The number that a mark of the root element has.
fn marked(mark: &str) -> Option<f64> {
    let root = web_sys::window()?.document()?.document_element()?;
    number::parse(&root.get_attribute(mark)?)
}

/// The time since the page was opened. It never goes back; while the computer sleeps it may stand still.
pub fn since_opened() -> Duration {
    let performance = web_sys::window().and_then(|window| window.performance());
    let milliseconds = performance.map_or(0.0, |performance| performance.now());
    Duration::try_from_secs_f64(milliseconds / 1_000.0).unwrap_or_default()
}
