//! Timeouts for calls that the browser may never answer.

use std::cell::Cell;

use super::race::within;

/// A timeout. Once it has expired it is short, until an answer comes in time again: another tab that holds
/// what this one waits for may hold it for long.
#[derive(Debug)]
pub struct Timeout {
    full_ms: u32,
    short_ms: u32,
    in_vain: Cell<bool>,
}

impl Timeout {
    /// Waits at most `full_ms` milliseconds, and at most `short_ms` after a wait that timed out.
    pub const fn new(full_ms: u32, short_ms: u32) -> Self {
        Self { full_ms, short_ms, in_vain: Cell::new(false) }
    }

    /// The value of `future`, or `None` when it takes too long; the future is dropped then.
    pub async fn wait<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        let limit = if self.in_vain.get() { self.short_ms } else { self.full_ms };
        let value = within(limit, future).await;
        self.in_vain.set(value.is_none());
        value
    }
}
