//! What somebody wrote in their own words, with whatever could be a code taken out: the one place where that is done.

use journey::{identity, ticket};

/// What was written, masked. It can hold no run of four digits, no user ID of the demo, no text of a QR code, no control character and no
/// line break; it is 1 to [`Comment::LONGEST`] characters long and begins with none of the signs by which a spreadsheet or a reader of JSON
/// takes it for something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment(String);

/// Stands for what was taken out.
const MASK: char = '…';
/// Digits in a row that are taken for a code.
const CODE: usize = 4;
/// Letters and digits of the shortest code in which they are mixed: the one that is read aloud in the place of a QR code.
const MIXED: usize = 12;
/// How many signs that are neither letter nor digit may stand between two digits of a code: `11 - 23 - 58`.
const APART: usize = 3;
/// What a text does not begin with: a spreadsheet would take it for a formula, a program for JSON.
const MISREAD: [char; 7] = ['=', '+', '-', '@', '{', '[', ' '];

impl Comment {
    /// The most characters; what is written beyond is left out.
    pub const LONGEST: usize = 1000;

    /// What is left of a text; none if nothing is.
    pub fn of(text: &str) -> Option<Self> {
        let masked = masked(text, Self::LONGEST);
        (!masked.is_empty()).then_some(Self(masked))
    }

    /// As it is written down.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text as one line of at most so many characters, masked.
pub fn masked(text: &str, most: usize) -> String {
    let visible = |it: char| if it.is_control() { ' ' } else { it };
    let text: String = text.chars().filter(|it| !is_hidden(*it)).map(visible).collect();
    let masked = digits(&words(&text).join(" "));
    let masked = masked.trim_start_matches(MISREAD);
    let cut: String = masked.chars().take(most).collect();
    cut.trim_end().to_owned()
}

/// Whether it is drawn as nothing, and could stand between the digits of a code.
const fn is_hidden(it: char) -> bool {
    matches!(
        it,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// The words of a text, with those masked that could be codes. The text of a QR code may have spaces in it, and no small letters: it goes on
/// to the next word that has one.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut is_ticket = false;
    for text in text.split_whitespace() {
        if text.to_uppercase().contains(ticket::PREFIX) {
            is_ticket = true;
            words.push(MASK.to_string());
        } else if !is_ticket {
            words.push(word(text));
        } else if text.contains(char::is_lowercase) {
            is_ticket = false;
            // A last part of the code may stand right before it.
            let rest = text.trim_start_matches(is_of_ticket);
            let is_glued = text.len() - rest.len() > 1;
            words.push(word(if is_glued { rest } else { text }));
        }
    }
    words
}

/// Whether the text of a QR code can have this sign (base45, RFC 9285).
const fn is_of_ticket(it: char) -> bool {
    matches!(it, '0'..='9' | 'A'..='Z' | ' ' | '$' | '%' | '*' | '+' | '-' | '.' | '/' | ':')
}

/// A word, or the mask in its place, where it could be a user ID or a code.
fn word(text: &str) -> String {
    let small = text.to_lowercase();
    let is_code = small.contains(identity::USER_ID);
    let bare = small.trim_matches(|it: char| !it.is_alphanumeric());
    let signs = bare.chars().filter(|it| it.is_alphanumeric()).count();
    let is_mixed = bare.contains(char::is_numeric)
        && bare.chars().all(|it| it.is_alphanumeric() || it == '-')
        && signs >= MIXED;
    if is_code || is_mixed { MASK.to_string() } else { text.to_owned() }
}

/// The text with each run of digits masked that is long enough for a code. Up to [`APART`] signs between two digits do not end a run: codes
/// are also written as `11 23 58`, `112, 358` and `11 - 23 - 58`.
fn digits(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let mut masked = String::new();
    let mut at = 0;
    while at < signs.len() {
        let run = run(&signs[at..]);
        let here = &signs[at..at + run.max(1)];
        if here.iter().filter(|it| it.is_numeric()).count() < CODE {
            masked.extend(here);
        } else {
            masked.push(MASK);
        }
        at += here.len();
    }
    masked
}

/// How many signs from here on are a run of digits; none where there is no digit here.
fn run(signs: &[char]) -> usize {
    let mut end = 0;
    for (at, sign) in signs.iter().enumerate() {
        if sign.is_numeric() {
            end = at + 1;
        } else if end == 0 || sign.is_alphanumeric() || at - end >= APART {
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use journey::{ids::TicketId, ticket::Ticket, time::Time, user_id::UserId};
    use proptest::prelude::*;
    use std::time::Duration;

    fn masked(text: &str) -> String {
        super::masked(text, Comment::LONGEST)
    }

    #[test]
    fn a_code_is_masked_however_it_is_written() {
        for (text, left) in [
            ("My PIN is 112358.", "My PIN is …."),
            ("I typed 11 23 58, then 1-1-2-3-5-8", "I typed …, then …"),
            ("48159263", "…"),
            ("it said 11\u{200b}23\u{ad}58 to me", "it said … to me"),
            ("١١٢٣٥٨", "…"),
            ("Karla-Demo was hard", "… was hard"),
            ("the code DEMO1:9B2Q8K came", "the code … came"),
            ("the code 7h3k-m2qp-9xwa!", "the code …"),
            ("a1b2c3d4e5f6", "…"),
            ("112, 358", "…"),
            ("11 - 23 - 58, I think", "…, I think"),
            ("1, 1, 2, 3, 5, 8!", "…!"),
            ("DEMO1:6BF+8D 7K%2C5 $W/A9 Q-X.7YB 8K*2M end", "… end"),
            ("see demo1:6BF+8D 7K%2C5 $W/A9", "see …"),
            ("DEMO1:6BF+8D 7K%2C5 A9B8it came twice: DEMO1:7 8", "… it came twice: …"),
        ] {
            assert_eq!(masked(text), left, "{text}");
        }
    }

    #[test]
    fn what_is_no_code_stays() {
        for text in [
            "I needed 3 tries, 15 minutes and step 7.",
            "At 14:3 it was 50 %",
            "Step 1, step 2, step 3, step 4",
            "Nej. Det var fint – æøå!",
            "The SMS came late. I WAITED: 9 min",
        ] {
            assert_eq!(masked(text), text);
        }
    }

    #[test]
    fn it_is_one_line_that_a_spreadsheet_takes_for_a_text() {
        assert_eq!(masked("  one\r\n\ttwo\u{7}\u{2028}three "), "one two three");
        assert_eq!(masked("=HYPERLINK(\"x\")"), "HYPERLINK(\"x\")");
        assert_eq!(masked("- - +@good"), "good");
        assert_eq!(masked("{\"a\":1}"), "\"a\":1}");
        assert_eq!(masked("[[1, 2]]"), "1, 2]]");
        assert_eq!(Comment::of(" \n\u{200b}"), None);
        assert_eq!(Comment::of("=-"), None);
        assert_eq!(masked(&"x ".repeat(900)).chars().count(), 999);
    }

    /// The longest run of digits in a text, with at most [`APART`] signs between two of them.
    fn longest_run(text: &str) -> usize {
        let (mut longest, mut count, mut apart) = (0, 0, 0);
        for sign in text.chars() {
            if sign.is_numeric() {
                count = if apart > APART { 1 } else { count + 1 };
                apart = 0;
            } else {
                apart += if sign.is_alphanumeric() { APART + 1 } else { 1 };
            }
            longest = longest.max(count);
        }
        longest
    }

    proptest! {
        #[test]
        fn no_text_keeps_a_run_of_four_digits(text in "(?s:([0-9]{1,3}[ .,\u{ad}/-]{0,4}|.{0,3}|[٠-٩]){0,12})") {
            if let Some(comment) = Comment::of(&text) {
                prop_assert!(longest_run(comment.as_str()) < CODE, "{:?}", comment);
            }
        }

        #[test]
        fn no_text_keeps_a_part_of_a_qr_code(
            id in any::<[u8; 8]>(), at in 0_u64..4_000_000_000_000, ending in 0_u8..100,
            before in "([a-zæøå]{1,6} ){0,2}", after in "( [a-zæøå]{1,6}){0,2}",
        ) {
            let user = UserId::parse(identity::USER_ID).expect("a user ID");
            let (made, valid) = (Time::from_millis(at), Duration::from_mins(3));
            let code = Ticket::new(TicketId::from_bytes(id), &user, made, valid, 1, ending).to_text();
            prop_assert_eq!(masked(&format!("{before}{code}{after}")), format!("{before}…{after}"));
            let wrapped = code.replace(' ', "\n");
            prop_assert_eq!(masked(&format!("{before}{wrapped}{after}")), format!("{before}…{after}"));
        }

        #[test]
        fn any_text_becomes_a_short_visible_line(text in "(?s:.{0,1500})") {
            if let Some(comment) = Comment::of(&text) {
                let text = comment.as_str();
                prop_assert!((1..=Comment::LONGEST).contains(&text.chars().count()));
                prop_assert!(!text.chars().any(|it| it.is_control() || is_hidden(it)));
                prop_assert!(!text.starts_with(MISREAD) && !text.ends_with(' '));
                prop_assert_eq!(Comment::of(text), Some(comment.clone()), "masked once is masked");
            }
        }
    }
}
