//! Timers that are cancelled with their guard.
//!
//! A browser slows the timers of a hidden page down to one a minute, and stops them while the computer
//! sleeps. A timer says when to look at the clock, not what time it is.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;

use super::clock;

/// The longest time `setTimeout` takes, in milliseconds: almost 25 days.
const LONGEST_MS: u64 = i32::MAX as u64;

/// Calls once, after a while; cancelled in `Drop`.
#[derive(Debug)]
#[must_use = "the timer is cancelled as soon as it is dropped"]
pub struct Timer {
    _timeout: Timeout,
}

impl Timer {
    /// Calls `callback` after `delay_ms` milliseconds, at the latest after 2³¹ − 1 (almost 25 days): the
    /// caller looks at the clock and sets a timer for the rest.
    pub fn after(delay_ms: u64, callback: impl FnOnce() + 'static) -> Self {
        Self { _timeout: timeout(delay_ms, callback) }
    }
}

/// Calls each second, just when the last digit of a countdown changes; cancelled in `Drop`.
#[derive(Debug)]
#[must_use = "the ticks stop as soon as they are dropped"]
pub struct Seconds {
    _shared: Rc<SecondsShared>,
}

struct SecondsShared {
    end_ms: u64,
    callback: Box<dyn Fn()>,
    next: RefCell<Option<Timeout>>,
}

impl Seconds {
    /// Calls `callback` whenever a whole number of seconds is left until the wall clock shows
    /// `end_ms` (milliseconds since 1970), and goes on after it.
    pub fn until(end_ms: u64, callback: impl Fn() + 'static) -> Self {
        let shared = Rc::new(SecondsShared {
            end_ms,
            callback: Box::new(callback),
            next: RefCell::new(None),
        });
        SecondsShared::plan(&shared);
        Self { _shared: shared }
    }
}

impl SecondsShared {
    fn plan(shared: &Rc<Self>) {
        let weak = Rc::downgrade(shared);
        let next = timeout(until_next_second(shared.end_ms, clock::now_ms()), move || {
            if let Some(shared) = Weak::upgrade(&weak) {
                Self::plan(&shared);
                (shared.callback)();
            }
        });
        shared.next.replace(Some(next));
    }
}

impl std::fmt::Debug for SecondsShared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Seconds").field("end_ms", &self.end_ms).finish_non_exhaustive()
    }
}

/// Milliseconds until just after the next moment that is a whole number of seconds from `end_ms`.
fn until_next_second(end_ms: u64, now_ms: u64) -> u64 {
    // A timer may fire a little early by the wall clock; this delay makes up for it.
    const AFTER_MS: u64 = 5;
    let fraction = if end_ms >= now_ms {
        (end_ms - now_ms) % 1000
    } else {
        (1000 - (now_ms - end_ms) % 1000) % 1000
    };
    AFTER_MS + if fraction == 0 { 1000 } else { fraction }
}

fn timeout(delay_ms: u64, callback: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(u32::try_from(delay_ms.min(LONGEST_MS)).unwrap_or(u32::MAX), callback)
}
