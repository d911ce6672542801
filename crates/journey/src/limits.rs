//! How long a person has for what is limited in time, set before it starts (WCAG 2.2, 2.2.1).

use super::policy::CODE_SECONDS;
use std::time::Duration;

/// The time limits of a world. They count for what starts after they were set.
///
/// The day in which a copy can be continued is longer than the 20 hours that WCAG asks for, and the lock after wrong
/// PINs is no limit on what a person does: neither changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TimeLimits {
    /// As in the story.
    #[default]
    Usual,
    /// Ten times as long.
    Tenfold,
    /// None: a code on the screen is replaced by a new one when it runs out, everything else waits.
    Off,
}

impl TimeLimits {
    /// Every setting, in the order in which it is offered.
    pub const ALL: [Self; 3] = [Self::Usual, Self::Tenfold, Self::Off];

    /// How long something may take that usually takes `usual` at the most; `None` is for ever.
    pub fn span(self, usual: Duration) -> Option<Duration> {
        match self {
            Self::Usual => Some(usual),
            Self::Tenfold => Some(usual * 10),
            Self::Off => None,
        }
    }

    /// How long a code is valid that usually is for `usual`. No code is valid for ever, and none for longer than a
    /// ticket can say.
    pub fn code_valid(self, usual: Duration) -> Duration {
        let longest = Duration::from_secs((*CODE_SECONDS.end()).into());
        self.span(usual).unwrap_or(usual).min(longest)
    }

    /// Whether a code that has run out is replaced without being asked for.
    pub const fn renews_code(self) -> bool {
        matches!(self, Self::Off)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenfold_is_ten_times_and_off_is_for_ever() {
        let usual = Duration::from_mins(3);
        assert_eq!(TimeLimits::Usual.span(usual), Some(usual));
        assert_eq!(TimeLimits::Tenfold.span(usual), Some(Duration::from_mins(30)));
        assert_eq!(TimeLimits::Off.span(usual), None);
    }

    #[test]
    fn no_code_is_valid_for_longer_than_a_ticket_can_say() {
        let (three, ten) = (Duration::from_mins(3), Duration::from_mins(10));
        assert_eq!(TimeLimits::Tenfold.code_valid(three), Duration::from_mins(30));
        assert_eq!(TimeLimits::Tenfold.code_valid(ten), Duration::from_hours(1));
        assert_eq!(TimeLimits::Off.code_valid(three), three);
    }
}
