//! Every number of the journey, in one place.
//!
//! "Seed" is the public help page; a "demo rule" is ours and is never sold as the real app's.

use super::{limits::TimeLimits, step::Step};
use std::time::Duration;

/// The longest value of the option `wait`, in seconds.
pub const MAX_WAIT_SECONDS: u32 = 86_400;
/// The shortest and the longest value of the option `qr`, in seconds.
pub const CODE_SECONDS: std::ops::RangeInclusive<u32> = 5..=3_600;

/// The rules one page plays by. Everything but the two options of the address is fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// How long the waiting time really lasts (option `wait`).
    pub wait: Duration,
    /// How long a QR code is valid (option `qr`; seed, step 7: 3 minutes).
    pub code_valid: Duration,
    /// The time limits that the person has set; a world brings its own.
    pub limits: TimeLimits,
    /// What one check of a PIN costs.
    pub pin_cost: PinCost,
    /// How far the world's clock is behind the wall clock, because it stood still while a study paused. Tickets go by the wall clock,
    /// as other devices read them. At most [`Policy::LONGEST_HELD`].
    pub held: Duration,
}

/// The price of one Argon2id hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PinCost {
    /// Memory, KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
}

impl PinCost {
    /// The floor of the OWASP Password Storage Cheat Sheet for Argon2id: 19 MiB, two passes, one lane.
    pub const OWASP: Self = Self { memory_kib: 19 * 1024, passes: 2 };
    /// As cheap as Argon2 allows: for tests, which check rules and not strength.
    pub const CHEAPEST: Self = Self { memory_kib: 8, passes: 1 };
}

impl Policy {
    /// The waiting time of the story (seed, step 4).
    pub const STORY_WAIT: Duration = Duration::from_hours(1);
    /// After the waiting time the copy can be continued this long (demo rule).
    pub const COME_BACK: Duration = Duration::from_hours(24);
    /// Active apps one person can have (seed).
    pub const MAX_ACTIVE_APPS: usize = 3;
    /// Wrong PINs in a row before the app locks (demo rule).
    pub const PIN_TRIES: u8 = 3;
    /// How long the first and the second lock last; the third lock is for good (demo rule).
    pub const PIN_LOCKS: [Duration; 2] = [Duration::from_mins(5), Duration::from_hours(1)];
    /// How long a temporary PIN is valid (demo rule).
    pub const SMS_VALID: Duration = Duration::from_mins(10);
    /// Wrong entries that end a temporary PIN (demo rule).
    pub const SMS_TRIES: u8 = 3;
    /// The pause before another temporary PIN can be sent (demo rule).
    pub const SMS_PAUSE: Duration = Duration::from_secs(30);
    /// How long a scan keeps a place free for the new app (demo rule).
    pub const RESERVATION: Duration = Duration::from_mins(15);
    /// How far ahead the clock of the phone that made a code may be (demo rule, `docs/ticket.md`).
    pub const CLOCK_TOLERANCE: Duration = Duration::from_mins(2);
    /// How far a world's clock can be behind the wall clock: a session that pauses for longer is over.
    pub const LONGEST_HELD: Duration = Duration::from_hours(24);
    /// How long the simulated app store takes to install.
    pub const INSTALL: Duration = Duration::from_millis(2_500);
    /// "More time" is announced this long before a code expires.
    pub const EXPIRY_WARNING: Duration = Duration::from_secs(30);
    /// An expiry noticed this long after the fact was slept through, or the clock was moved.
    pub const SLEPT: Duration = Duration::from_secs(10);

    /// About how much of a phone's part is left when a step begins: the waiting time and the code's validity, and
    /// for the activation the 5 minutes that step 2 speaks of, less with every screen or two (demo rule). None where
    /// the screen has a countdown or nothing is left.
    pub const fn left_of_part(step: Step) -> Option<Duration> {
        match step.number() {
            1..=4 => Some(Self::STORY_WAIT),
            6..=7 | 13..=14 => Some(Duration::from_mins(3)),
            0 | 8..=10 => Some(Duration::from_mins(5)),
            11..=12 => Some(Duration::from_mins(4)),
            15..=16 => Some(Duration::from_mins(2)),
            17..=18 => Some(Duration::from_mins(1)),
            _ => None,
        }
    }

    /// How many times faster than in the story the waiting time runs; `None` when there is none.
    pub fn pace(wait: Duration) -> Option<f64> {
        (!wait.is_zero()).then(|| Self::STORY_WAIT.as_secs_f64() / wait.as_secs_f64())
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            wait: Self::STORY_WAIT,
            code_valid: Duration::from_mins(3),
            limits: TimeLimits::Usual,
            pin_cost: PinCost::OWASP,
            held: Duration::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_says_what_is_left_of_its_part() {
        let minutes = |step| Policy::left_of_part(step).map(|left| left.as_secs() / 60);
        let left: Vec<_> = Step::all().map(minutes).collect();
        let (hour, code) = (Some(60), Some(3));
        assert_eq!(left[0], Some(5), "installing");
        assert_eq!(left[1..=4], [hour; 4], "until the hour runs");
        assert_eq!(left[5], None, "a countdown says it");
        assert_eq!(left[6..=7], [code; 2]);
        assert_eq!(
            left[8..=18],
            [5, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1].map(Some),
            "the activation gets shorter"
        );
        assert_eq!(left[19..], [None], "nothing is left");
    }

    #[test]
    fn the_story_runs_as_much_faster_as_its_hour_is_shorter() {
        for (seconds, pace) in [(3_600, 1.0), (60, 60.0), (7_200, 0.5)] {
            let found = Policy::pace(Duration::from_secs(seconds));
            assert!(found.is_some_and(|found| (found - pace).abs() < f64::EPSILON), "{seconds} s");
        }
        assert_eq!(Policy::pace(Duration::ZERO), None);
    }
}
