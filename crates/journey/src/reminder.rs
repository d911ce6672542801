//! The end of the waiting time as an entry for a calendar (RFC 5545): the one reminder that comes when the page is closed.

use super::time::{Time, date};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The longest line of a calendar file, in octets, without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// What goes into the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry<'a> {
    /// When the entry is written.
    pub written_at: Time,
    /// When the waiting time is over, by the wall clock.
    pub due_at: Time,
    /// What the calendar shows; says that it is a demo.
    pub summary: &'a str,
    /// What to do then.
    pub description: &'a str,
    /// The address of the phone. Everybody who sees the calendar sees it: no secret is in it.
    pub url: &'a str,
}

impl CalendarEntry<'_> {
    /// The media type of the file.
    pub const MEDIA_TYPE: &'static str = "text/calendar;charset=utf-8";

    /// The file. Written twice, the entry is one in the calendar: its name follows from what it is about.
    pub fn to_file(&self) -> String {
        let due_at = utc(self.due_at.rounded_up());
        let (summary, description) = (text(self.summary), text(self.description));
        let lines = [
            "BEGIN:VCALENDAR".to_owned(),
            "VERSION:2.0".to_owned(),
            "PRODID:-//Two Phones//Demo//EN".to_owned(),
            "CALSCALE:GREGORIAN".to_owned(),
            "METHOD:PUBLISH".to_owned(),
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", self.uid()),
            format!("DTSTAMP:{}", utc(self.written_at)),
            format!("DTSTART:{due_at}"),
            // Time to go through the rest of the copy.
            "DURATION:PT15M".to_owned(),
            format!("SUMMARY:{summary}"),
            format!("DESCRIPTION:{description}"),
            format!("URL:{}", self.url),
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            "TRIGGER:PT0S".to_owned(),
            format!("DESCRIPTION:{summary}"),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
            "END:VCALENDAR".to_owned(),
        ];
        lines.iter().map(|line| folded(line)).collect()
    }

    /// A UUID (RFC 9562, version 8) made of the phone's address and the moment (RFC 7986, 5.3).
    fn uid(&self) -> String {
        let name = format!("{} {}", self.due_at.as_millis(), self.url);
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&Sha256::digest(name.as_bytes())[..16]);
        bytes[6] = bytes[6] & 0x0f | 0x80;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let mut hex = String::new();
        for byte in bytes {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
        }
        [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
    }
}

impl Time {
    /// The first whole second that is not before this moment.
    const fn rounded_up(self) -> Self {
        Self::from_millis(self.as_millis().div_ceil(1000).saturating_mul(1000))
    }
}

/// A moment in the form `20261122T161328Z` (RFC 5545, 3.3.5, form 2).
fn utc(moment: Time) -> String {
    let seconds = moment.as_millis() / 1000;
    let (year, month, day) = date(seconds / 86_400);
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// A value of the type TEXT (RFC 5545, 3.3.11).
fn text(value: &str) -> String {
    let value = value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    value.replace("\r\n", "\\n").replace(['\r', '\n'], "\\n")
}

/// A content line with its end, folded so that no line is too long and no character is cut in two.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / LONGEST_LINE * 3 + 2);
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(character);
        length += character.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> CalendarEntry<'static> {
        CalendarEntry {
            // 2026-11-22T16:13:28.500Z, and an hour later.
            written_at: Time::from_millis(1_795_364_008_500),
            due_at: Time::from_millis(1_795_367_608_001),
            summary: "Demo: the waiting time is over",
            description: "Open the old phone in the demo, and press “Show QR code”.\nNothing here is real; do not type real codes.",
            url: "https://example.org/two-phones/?phone=old&session=demo",
        }
    }

    /// The content lines, unfolded as a calendar reads them (RFC 5545, 3.1).
    fn lines(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    fn value(file: &str, name: &str) -> String {
        let start = format!("{name}:");
        let found =
            lines(file).into_iter().find_map(|line| line.strip_prefix(&start).map(str::to_owned));
        found.unwrap_or_else(|| panic!("no {name} in {file}"))
    }

    #[test]
    fn the_moment_is_told_in_utc_and_never_too_early() {
        let file = entry().to_file();
        assert_eq!(value(&file, "DTSTAMP"), "20261122T161328Z");
        assert_eq!(value(&file, "DTSTART"), "20261122T171329Z");
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        let day = |iso: u64| date(iso);
        assert_eq!(day(0), (1970, 1, 1));
        assert_eq!(day(11_016), (2000, 2, 29));
        assert_eq!(day(11_017), (2000, 3, 1));
        assert_eq!(day(20_818), (2026, 12, 31));
        assert_eq!(day(20_819), (2027, 1, 1));
        assert_eq!(day(47_540), (2100, 2, 28));
        assert_eq!(day(47_541), (2100, 3, 1));
    }

    #[test]
    fn moments_are_those_of_the_clock() {
        let utc = |seconds: u64| utc(Time::from_millis(seconds * 1000 + 999));
        assert_eq!(utc(0), "19700101T000000Z");
        assert_eq!(utc(951_868_799), "20000229T235959Z");
        assert_eq!(utc(2_147_483_647), "20380119T031407Z");
    }

    #[test]
    fn an_alarm_goes_off_at_that_moment() {
        let lines = lines(&entry().to_file());
        let alarm = lines.iter().skip_while(|line| *line != "BEGIN:VALARM");
        let alarm: Vec<&str> = alarm.take(5).map(String::as_str).collect();
        let expected = [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT0S",
            "DESCRIPTION:Demo: the waiting time is over",
            "END:VALARM",
        ];
        assert_eq!(alarm, expected);
    }

    #[test]
    fn text_is_escaped_and_an_address_is_not() {
        let file = entry().to_file();
        assert_eq!(
            value(&file, "DESCRIPTION"),
            "Open the old phone in the demo\\, and press “Show QR code”.\\nNothing here is real\\; do not type real codes."
        );
        assert_eq!(value(&file, "URL"), entry().url);
        assert_eq!(text("a\\b;c,d\r\ne\rf\ng"), "a\\\\b\\;c\\,d\\ne\\nf\\ng");
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        let long = "æøå“”🙂".repeat(40);
        let file = CalendarEntry { description: &long, ..entry() }.to_file();
        assert!(file.split_terminator("\r\n").all(|line| line.len() <= LONGEST_LINE), "{file}");
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "each line ends in CR LF");
        assert_eq!(value(&file, "DESCRIPTION"), long);
    }

    #[test]
    fn a_line_of_75_octets_is_not_folded_and_one_of_76_is() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(folded(&"a".repeat(76)), format!("{}\r\n a\r\n", "a".repeat(75)));
    }

    /// RFC 9562, 4.1, 4.2 and 5.8: the thirteenth digit is the version, the top bits of the seventeenth the variant.
    #[test]
    fn the_name_is_a_uuid_of_version_8() {
        let mut ends = std::collections::BTreeSet::new();
        for second in 0..64 {
            let due_at = Time::from_millis(second * 1000);
            let uid = value(&CalendarEntry { due_at, ..entry() }.to_file(), "UID");
            assert_eq!(&uid[14..15], "8", "{uid}");
            assert!("89ab".contains(&uid[19..20]), "{uid}");
            ends.insert((uid[15..16].to_owned(), uid[19..20].to_owned()));
        }
        assert!(ends.len() > 32, "the other bits are those of the hash");
    }

    #[test]
    fn the_same_end_of_the_same_phone_is_one_entry() {
        let uid = |entry: CalendarEntry| value(&entry.to_file(), "UID");
        let later = CalendarEntry { written_at: entry().due_at, ..entry() };
        assert_eq!(uid(entry()), uid(later));
        let another = CalendarEntry { due_at: entry().due_at.rounded_up(), ..entry() };
        assert_ne!(uid(entry()), uid(another));
        assert_eq!(uid(entry()).len(), 36);
    }
}
