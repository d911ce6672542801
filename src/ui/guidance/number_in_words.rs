//! Numbers and spans of time as the language of a text says them.

use crate::{
    i18n::{Count, Plural},
    platform::intl::{self, Unit},
};
use std::time::Duration;

/// A number, for a text in the language `locale` (BCP 47).
pub fn counted(number: impl Into<u32>, locale: &str) -> Count {
    let number = number.into();
    let plural = Plural::from_name(&intl::plural_category(number, locale));
    Count { plural: plural.unwrap_or(Plural::Other), text: intl::number(number, locale) }
}

/// A number of two digits: "07".
pub fn two_digits(number: u8) -> String {
    format!("{number:02}")
}

/// A span of time in the largest unit that it is a whole number of: "1 hour", "90 seconds".
pub fn span_in_words(span: Duration, locale: &str) -> String {
    let seconds = span.as_secs();
    let (number, unit) = match seconds {
        _ if seconds > 0 && seconds.is_multiple_of(3_600) => (seconds / 3_600, Unit::Hour),
        _ if seconds > 0 && seconds.is_multiple_of(60) => (seconds / 60, Unit::Minute),
        _ => (seconds, Unit::Second),
    };
    intl::span(u32::try_from(number).unwrap_or(u32::MAX), unit, locale)
}
