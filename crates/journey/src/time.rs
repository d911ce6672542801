//! Moments of the wall clock, and a clock that a person cannot turn back.

use std::time::Duration;

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Time(u64);

impl Time {
    /// The last moment that a browser's clock can tell (ECMA-262, "Time Values and Time Range").
    pub const LAST: Self = Self(8_640_000_000_000_000);

    /// The moment `ms` milliseconds after the epoch.
    pub const fn from_millis(ms: u64) -> Self {
        Self(ms)
    }

    /// Milliseconds since the epoch.
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// The last whole second.
    #[must_use]
    pub const fn floor_to_second(self) -> Self {
        Self(self.0 - self.0 % 1_000)
    }

    /// The moment `span` later. Saturates at the end of time.
    #[must_use]
    pub fn after(self, span: Duration) -> Self {
        Self(self.0.saturating_add(millis(span)))
    }

    /// The moment `span` earlier. Saturates at the epoch.
    #[must_use]
    pub fn before(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(millis(span)))
    }

    /// How long from `earlier` to `self`; zero when `earlier` is not earlier.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }
}

/// Whole milliseconds of a span, saturating.
pub fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// Year, month and day of the Gregorian calendar, so many days after 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms").
pub const fn date(days: u64) -> (u64, u64, u64) {
    // Years that begin in March have their leap day at the end, and eras of 400 years are all alike.
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + (month <= 2) as u64;
    (year, month, day)
}

/// Wall-clock readings turned into moments that never run backwards.
///
/// A clock that is set back gains nothing: time goes on from the latest moment seen, at the pace of
/// the new readings. A clock that jumps forward is believed, because that is what sleep looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timeline {
    /// The latest moment that an input was taken at.
    pub latest: Time,
    /// What the clock said then.
    pub last_reading: Time,
}

impl Timeline {
    /// A clock that is kept right by its network moves back by less.
    const SMALL_CORRECTION: Duration = Duration::from_secs(2);

    /// The moment that `reading`, a reading of the wall clock, stands for.
    pub fn at(&self, reading: Time) -> Time {
        reading.max(self.latest.after(reading.since(self.last_reading)))
    }

    /// Whether somebody set the clock back before `reading`. Small corrections do not count.
    pub fn is_set_back(&self, reading: Time) -> bool {
        self.last_reading.since(reading) > Self::SMALL_CORRECTION
    }

    /// Whether a clock can have led here.
    pub fn is_sound(&self) -> bool {
        self.last_reading <= self.latest && self.latest <= Time::LAST
    }

    /// Whether the clock has been set back since somebody looked, and saw the moment `seen`.
    pub fn has_lost(&self, seen: Time, reading: Time) -> bool {
        seen.since(self.at(reading)) > Self::SMALL_CORRECTION
    }

    /// Takes note of a moment that was seen before the clock was set back to `reading`: from there time
    /// goes on.
    pub fn catch_up(&mut self, seen: Time, reading: Time) {
        self.latest = self.latest.max(seen);
        self.last_reading = reading;
    }

    /// Takes note of a reading and returns the moment it stands for.
    pub fn advance(&mut self, reading: Time) -> Time {
        self.latest = self.at(reading);
        self.last_reading = reading;
        self.latest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn t(ms: u64) -> Time {
        Time::from_millis(ms)
    }

    #[test]
    fn a_clock_set_back_does_not_stretch_a_deadline() {
        let mut line = Timeline::default();
        assert_eq!(line.advance(t(10_000)), t(10_000));
        assert_eq!(line.advance(t(4_000)), t(10_000));
        assert_eq!(line.advance(t(5_000)), t(11_000));
    }

    #[test]
    fn what_was_seen_between_two_events_counts() {
        let mut line = Timeline::default();
        line.advance(t(1_000_000));
        // Half a minute later somebody sets the clock back by twenty seconds.
        let seen = line.at(t(1_030_000));
        assert!(!line.has_lost(seen, t(1_029_000)), "a correction");
        assert!(line.has_lost(seen, t(1_010_000)));
        line.catch_up(seen, t(1_010_000));
        assert_eq!(line.at(t(1_010_000)), t(1_030_000));
        assert_eq!(line.at(t(1_015_000)), t(1_035_000));
        // Another tab, which has seen as much, adds nothing.
        assert!(!line.has_lost(t(1_031_000), t(1_010_500)));
    }

    #[test]
    fn two_seconds_are_a_correction_and_more_is_not() {
        let mut line = Timeline::default();
        let seen = line.advance(t(1_000_000));
        assert!(!line.is_set_back(t(998_000)));
        assert!(line.is_set_back(t(997_999)));
        let mut other = Timeline::default();
        other.advance(t(990_000));
        assert!(!other.has_lost(seen, t(998_000)));
        assert!(other.has_lost(seen, t(997_999)));
    }

    #[test]
    fn a_jump_forward_is_believed() {
        let mut line = Timeline::default();
        line.advance(t(10_000));
        assert_eq!(line.advance(t(3_610_000)), t(3_610_000));
    }
}
