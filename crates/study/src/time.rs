//! Points in time as ISO 8601 says them, in UTC with milliseconds, without a clock.

use journey::time::date;

const DAY_MS: u64 = 86_400_000;
/// 9999-12-31T23:59:59.999Z, the last one with four digits for the year.
const LAST_MS: u64 = 253_402_300_799_999;

/// How many days a date of the Gregorian calendar is after 1970-01-01, if the calendar has it and it is not before that.
fn days(year: u32, month: u32, day: u32) -> Option<u64> {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let length = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=length).contains(&day) || year < 1970 {
        return None;
    }
    // Of years that begin with March, so that a day that is put in comes last.
    let year = year - u32::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(u64::from(year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468))
}

/// Milliseconds since 1970-01-01T00:00:00Z as `2026-11-30T13:45:00.123Z`. What is after the year 9999 is its end.
pub fn iso(ms: u64) -> String {
    let ms = ms.min(LAST_MS);
    let (year, month, day) = date(ms / DAY_MS);
    let (hour, minute) = (ms / 3_600_000 % 24, ms / 60_000 % 60);
    let (second, ms) = (ms / 1000 % 60, ms % 1000);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{ms:03}Z")
}

/// Milliseconds since 1970-01-01T00:00:00Z of a text such as [`iso`] writes. As other programs write the same: with a space for the
/// `T`, with any number of decimals (those after the third are cut), with `+00:00`, `+00` or nothing for the `Z`. [`None`] of
/// anything else, also of another time zone and of what the calendar does not have.
pub fn parse(text: &str) -> Option<u64> {
    Reader::default().parse(text)
}

/// Reads times one after the other: the date is mostly that of the one before.
#[derive(Debug)]
pub struct Reader {
    /// The last date as it is written, and milliseconds from 1970-01-01 until then.
    date: ([u8; 10], u64),
}

impl Default for Reader {
    fn default() -> Self {
        Self { date: (*b"1970-01-01", 0) }
    }
}

impl Reader {
    /// A time, see [`parse`].
    pub fn parse(&mut self, text: &str) -> Option<u64> {
        let (date, rest) = text.as_bytes().split_first_chunk::<10>()?;
        let (time, rest) = rest.split_first_chunk::<9>()?;
        let [b'T' | b' ', h1, h2, b':', m1, m2, b':', s1, s2] = *time else { return None };
        let [hour, minute, second] = [number(&[h1, h2])?, number(&[m1, m2])?, number(&[s1, s2])?];
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let ms = match *rest {
            [b'.', d1, d2, d3, b'Z'] => number(&[d1, d2, d3])?,
            _ => decimals(rest)?,
        };
        if self.date.0 != *date {
            self.date = (*date, days_of(*date)? * DAY_MS);
        }
        Some(self.date.1 + u64::from(((hour * 60 + minute) * 60 + second) * 1000 + ms))
    }
}

/// How many days a date as [`iso`] writes it is after 1970-01-01.
fn days_of(date: [u8; 10]) -> Option<u64> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date else { return None };
    days(number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?)
}

/// The milliseconds of what other programs write behind the seconds.
fn decimals(rest: &[u8]) -> Option<u32> {
    let zones = [&b"Z"[..], b"+00:00", b"+00"];
    match zones.iter().find_map(|zone| rest.strip_suffix(*zone)).unwrap_or(rest) {
        [] => Some(0),
        [b'.', all @ ..] => {
            number(all)?;
            let at = |place: usize| all.get(place).copied().unwrap_or(b'0');
            number(&[*all.first()?, at(1), at(2)])
        }
        _ => None,
    }
}

/// A number of digits only: a sign is none. Of one with more than nine digits, only that it is one.
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, byte| {
        let digit = byte.wrapping_sub(b'0');
        (digit < 10).then(|| number.wrapping_mul(10).wrapping_add(digit.into()))
    })
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
            "\0\0\0\0\0\0\0\0\0\0T13:45:00.123Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_reader_reads_each_date_by_itself() {
        let mut reader = Reader::default();
        for (text, ms) in [
            ("1970-01-01T00:00:00.001Z", Some(1)),
            ("2000-02-29T00:00:00.000Z", Some(951_782_400_000)),
            ("2000-02-30T00:00:00.000Z", None),
            ("2000-02-29T00:00:00.001Z", Some(951_782_400_001)),
            ("1970-01-01T00:00:00.002Z", Some(2)),
        ] {
            assert_eq!(reader.parse(text), ms, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_calendar_is_that_of_the_journey(day in 0..2_932_897_u64) {
            let (year, month, of_month) = date(day);
            let [year, month, of_month] = [year, month, of_month].map(|it| u32::try_from(it).unwrap_or(0));
            prop_assert_eq!(days(year, month, of_month), Some(day));
        }

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
