//! What somebody wrote, without what nobody should have written: a line in which no number of four digits or more is left.

/// So many digits in a row may be a code, a PIN or a number of a person.
const RUN: usize = 4;
/// What stands for them.
const MASK: char = '…';

/// The text as one line of at most `most` characters: digits in runs of four or more are replaced by `…`, line breaks and other
/// white space by single spaces, and what is not seen is left out.
pub fn masked(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut digits = String::new();
    let flush = |digits: &mut String, line: &mut String| {
        if digits.chars().count() < RUN {
            line.push_str(digits);
        } else {
            line.push(MASK);
        }
        digits.clear();
    };
    for letter in text.chars().filter(|letter| !is_unseen(*letter)) {
        if letter.is_numeric() {
            digits.push(letter);
            continue;
        }
        flush(&mut digits, &mut line);
        if !letter.is_whitespace() && !letter.is_control() {
            line.push(letter);
        } else if !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
    }
    flush(&mut digits, &mut line);
    line.chars().take(most).collect::<String>().trim_end().to_owned()
}

/// Letters without a shape, which would part a number that is read as one.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_of_four_digits_or_more_are_replaced() {
        for (text, line) in [
            ("PIN 112358, says she", "PIN …, says she"),
            ("010190-1234", "…-…"),
            ("3 of 12 tries, 100 s", "3 of 12 tries, 100 s"),
            ("1\u{200b}2\u{ad}34", "…"),
            ("١٢٣٤", "…"),
        ] {
            assert_eq!(masked(text, 500), line);
        }
    }

    #[test]
    fn a_text_becomes_one_line_of_bounded_length() {
        assert_eq!(masked("  a\r\n\tb\u{0}c \n", 500), "a b c");
        assert_eq!(masked("æøå", 2), "æø");
        assert_eq!(masked("a b", 2), "a");
        assert_eq!(masked("\n \t", 500), "");
    }

    proptest! {
        #[test]
        fn no_long_number_and_no_line_break_is_left(text in "[0-9a-z \n\u{200b}…-]{0,60}", most in 0usize..40) {
            let line = masked(&text, most);
            prop_assert!(line.chars().count() <= most);
            prop_assert!(!line.contains('\n'));
            prop_assert!(line.split(|it: char| !it.is_numeric()).all(|run| run.len() < RUN));
            prop_assert_eq!(masked(&line, most), line);
        }
    }
}
