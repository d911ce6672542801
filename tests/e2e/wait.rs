//! Waiting for a condition, with a limit and a message that names the condition.

use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How long anything may take that a person waits for in front of the screen: on a busy machine, where the
/// slowest of the engines has yet to compile the decoder.
const PATIENCE: Duration = Duration::from_secs(40);
/// How often a condition is looked at.
const PAUSE: Duration = Duration::from_millis(50);

/// Looks again and again until `look` sees something, and returns it.
///
/// `look` answers `Ok` with what was seen, or `Err` with what is there instead.
///
/// # Panics
/// After [`PATIENCE`], with `what` and the last answer.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Result<T, String>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        match look().await {
            Ok(seen) => return seen,
            Err(instead) if Instant::now() >= end => {
                panic!("waited {} s for {what}; there is: {instead}", PATIENCE.as_secs())
            }
            Err(_) => sleep(PAUSE).await,
        }
    }
}
