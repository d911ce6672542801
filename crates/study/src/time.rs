//! Points in time as ISO 8601 says them, in UTC with milliseconds, without a clock.

use journey::time::date;

const DAY_MS: u64 = 86_400_000;
/// 9999-12-31T23:59:59.999Z, the last one with four digits for the year.
const LAST_MS: u64 = 253_402_300_799_999;

/// A date of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Date {
    year: u64,
    month: u64,
    day: u64,
}

impl Date {
    /// The date that is so many days after 1970-01-01.
    fn after(days: u64) -> Self {
        let (year, month, day) = date(days);
        Self { year, month, day }
    }

    /// How many days it is after 1970-01-01, if the calendar has it and it is not before that.
    fn days(self) -> Option<u64> {
        if !(1..=12).contains(&self.month) || self.year < 1970 {
            return None;
        }
        let year = self.year - u64::from(self.month <= 2);
        let (era, year_of_era) = (year / 400, year % 400);
        let from_march = (self.month + 9) % 12;
        let day_of_year = (153 * from_march + 2) / 5 + self.day.checked_sub(1)?;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        let days = (era * 146_097 + day_of_era).checked_sub(719_468)?;
        // 31 February is a day in March.
        (Self::after(days) == self).then_some(days)
    }
}

/// Milliseconds since 1970-01-01T00:00:00Z as `2026-11-30T13:45:00.123Z`. What is after the year 9999 is its end.
pub fn iso(ms: u64) -> String {
    let ms = ms.min(LAST_MS);
    let Date { year, month, day } = Date::after(ms / DAY_MS);
    let (hour, minute) = (ms / 3_600_000 % 24, ms / 60_000 % 60);
    let (second, ms) = (ms / 1000 % 60, ms % 1000);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}Z")
}

/// Milliseconds since 1970-01-01T00:00:00Z of a text such as [`iso`] writes. As other programs write the same: with a space for the
/// `T`, with any number of decimals (those after the third are cut), with `+00:00`, `+00` or nothing for the `Z`. [`None`] of
/// anything else, also of another time zone and of what the calendar does not have.
pub fn parse(text: &str) -> Option<u64> {
    let at = |from: usize, to: usize| number(text.get(from..to)?);
    let mark = |place: usize, marks: &[u8]| {
        text.as_bytes().get(place).filter(|byte| marks.contains(byte)).map(|_| ())
    };
    mark(4, b"-").and(mark(7, b"-")).and(mark(10, b"T ")).and(mark(13, b":"))?;
    mark(16, b":")?;
    let date = Date { year: at(0, 4)?, month: at(5, 7)?, day: at(8, 10)? };
    let (hour, minute, second) = (at(11, 13)?, at(14, 16)?, at(17, 19)?);
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let rest = text.get(19..)?;
    let rest =
        ["Z", "+00:00", "+00"].iter().find_map(|zone| rest.strip_suffix(zone)).unwrap_or(rest);
    let ms = match rest.strip_prefix('.') {
        Some(decimals) if decimals.bytes().all(|byte| byte.is_ascii_digit()) => {
            number(format!("{decimals}00").get(..3)?)?
        }
        None if rest.is_empty() => 0,
        _ => return None,
    };
    Some(date.days()? * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + ms)
}

/// A number of digits only: a sign is none.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn times_are_written_as_in_the_standard() {
        // By `date -u -d @…`.
        for (ms, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_399_999, "2000-02-28T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (951_868_800_000, "2000-03-01T00:00:00.000Z"),
            (1_796_046_300_123, "2026-11-30T13:45:00.123Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
            (LAST_MS, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!((iso(ms).as_str(), parse(text)), (text, Some(ms)));
        }
        assert_eq!(iso(u64::MAX), "9999-12-31T23:59:59.999Z");
    }

    #[test]
    fn times_of_other_programs_are_read() {
        for text in [
            "2026-11-30 13:45:00.123",
            "2026-11-30T13:45:00.123+00:00",
            "2026-11-30 13:45:00.123456+00",
        ] {
            assert_eq!(parse(text), Some(1_796_046_300_123), "{text}");
        }
        assert_eq!(parse("2026-11-30T13:45:00Z"), Some(1_796_046_300_000));
        assert_eq!(parse("2026-11-30T13:45:00.5Z"), Some(1_796_046_300_500));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2026-11-30",
            "2026-11-30T13:45:00.Z",
            "2026-11-30T13:45:00.123+01:00",
            "2026-11-30T24:00:00Z",
            "2026-11-30T13:60:00Z",
            "2026-02-29T00:00:00Z",
            "2100-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "2026-+1-30T13:45:00Z",
            "30/11/2026 13:45:00",
            "2026-11-30T13:45:0é.1Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn each_time_is_read_back(ms in 0..=LAST_MS) {
            prop_assert_eq!(parse(&iso(ms)), Some(ms));
        }

        #[test]
        fn no_text_ends_the_reader(text in ".{0,30}") {
            let _ = parse(&text);
        }
    }
}
