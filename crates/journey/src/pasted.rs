//! The digits of a text that was pasted.

use zeroize::Zeroizing;

/// What may stand between the digits of a code.
pub(crate) const fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '-')
}

/// The digits of a text.
pub(crate) fn joined(text: &str) -> Zeroizing<String> {
    let mut digits = Zeroizing::new(String::with_capacity(text.len()));
    digits.extend(text.chars().filter(char::is_ascii_digit));
    digits
}

/// The only digits of a text that can be a code of this length: a number of so many digits, or else numbers beside each
/// other that have so many together, as in `1234 5678`.
pub(crate) fn code_in(text: &str, length: usize) -> Option<Zeroizing<String>> {
    let numbers = || text.split(|c: char| !c.is_ascii_digit()).filter(|it| it.len() == length);
    let rows = || {
        let parts = text.split(|c: char| !c.is_ascii_digit() && !is_separator(c));
        parts.flat_map(move |part| rows_of(part, length))
    };
    let mut first = None;
    for found in numbers().map(joined).chain(rows().filter(|_| numbers().next().is_none())) {
        if first.as_ref().is_some_and(|known| *known != found) {
            return None;
        }
        first = Some(found);
    }
    first
}

/// Numbers beside each other that have `length` digits together.
fn rows_of(part: &str, length: usize) -> impl Iterator<Item = Zeroizing<String>> {
    let begins = part.char_indices().filter(|&(at, c)| {
        c.is_ascii_digit() && !part[..at].ends_with(|c: char| c.is_ascii_digit())
    });
    begins.filter_map(move |(at, _)| {
        let mut row = Zeroizing::new(String::with_capacity(length));
        for number in part[at..].split(is_separator) {
            if row.len() == length {
                break;
            }
            if row.len() + number.len() > length {
                return None;
            }
            row.push_str(number);
        }
        (row.len() == length).then_some(row)
    })
}
