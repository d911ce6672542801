//! What becomes of typed digits: they go into the field on the screen, or wait for the next one.
//!
//! A person who types on while a PIN is being checked, or while the next screen is on its way, loses
//! nothing: what has no field yet is kept and goes into the field that appears. It is forgotten as
//! soon as a screen without a field has settled.

use super::{
    characters::{digit, meant},
    pasted::{code_in, is_separator, joined},
};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// The longest field: the temporary PIN of the SMS.
const LONGEST: usize = 8;
/// Digits kept for fields to come: two of the longest.
const AHEAD: usize = 2 * LONGEST;

/// When a field hands its digits over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handover {
    /// With the last digit.
    OnLastDigit,
    /// When asked to ("Next"), once it is full.
    OnRequest,
}

/// The digits being typed on one phone. Shows nothing in `Debug`, wiped when dropped.
///
/// - no field → [`Typing::open`] → a field, filled with what was typed ahead
/// - a field → the last digit, or [`Typing::submit`] → a submitted field, which takes no more digits
/// - a field, submitted or not → [`Typing::open`] → the next field, empty but for what was typed ahead
/// - a field → [`Typing::close`] → no field; [`Typing::forget_ahead`] drops what was typed ahead
pub struct Typing {
    field: Option<Field>,
    /// What is in the field; empty without one.
    typed: Zeroizing<String>,
    /// What waits for the next field.
    ahead: Zeroizing<String>,
}

#[derive(Clone, Copy)]
struct Field {
    length: usize,
    handover: Handover,
    submitted: bool,
}

/// The digits of a full field, handed over once.
pub type Entry = Zeroizing<String>;

impl Default for Typing {
    fn default() -> Self {
        // With their final capacity, so that no half-typed secret is left behind by a reallocation.
        let typed = Zeroizing::new(String::with_capacity(LONGEST));
        let ahead = Zeroizing::new(String::with_capacity(AHEAD));
        Self { field: None, typed, ahead }
    }
}

impl Typing {
    /// A field of `length` digits (1 to 8) appears, or the one there is starts afresh. Returns the
    /// entry when enough was typed ahead to fill it.
    pub fn open(&mut self, length: usize, handover: Handover) -> Option<Entry> {
        self.typed.zeroize();
        let length = length.clamp(1, LONGEST);
        self.field = Some(Field { length, handover, submitted: false });
        let waiting =
            std::mem::replace(&mut self.ahead, Zeroizing::new(String::with_capacity(AHEAD)));
        let mut entry = None;
        for digit in waiting.chars() {
            // After a hand-over, `push` puts the rest back into the queue.
            entry = self.push(digit).or(entry);
        }
        entry
    }

    /// The field goes away with what is in it; what was typed ahead stays.
    pub fn close(&mut self) {
        self.field = None;
        self.typed.zeroize();
    }

    /// Drops what was typed ahead: the screen that came has no field for it.
    pub fn forget_ahead(&mut self) {
        self.ahead.zeroize();
    }

    /// Takes one typed character; anything but a digit, of whatever script, is passed over. Returns the entry when
    /// this was the last digit of a field that hands over with it.
    pub fn push(&mut self, typed: char) -> Option<Entry> {
        let digit = digit(typed)?;
        let open = self.field.filter(|field| !field.submitted);
        let Some(field) = open else {
            if self.ahead.len() < AHEAD {
                self.ahead.push(digit);
            }
            return None;
        };
        if self.typed.len() < field.length {
            self.typed.push(digit);
        }
        if field.handover == Handover::OnLastDigit { self.submit() } else { None }
    }

    /// Takes the last digit back: of those typed ahead if there are any, else of the field.
    pub fn erase(&mut self) {
        if self.ahead.pop().is_none() && !self.is_submitted() {
            self.typed.pop();
        }
    }

    /// Puts the digits of `text` in the place of what is in the field (a paste, a tap on the SMS, the browser's filling in).
    /// A text of digits alone is as if typed. Of any other text the digits that can be the code are taken, if only some
    /// can; they wait to be sent by [`Typing::submit`], as a wrong guess would cost a try. Returns the entry as
    /// [`Typing::push`] does. Without an open field, nothing happens.
    pub fn fill(&mut self, text: &str) -> Option<Entry> {
        let field = self.field.filter(|field| !field.submitted)?;
        // With room for all: a string that grows leaves a copy behind.
        let mut plain = Zeroizing::new(String::with_capacity(2 * text.len()));
        plain.extend(text.chars().filter_map(meant));
        let is_typed = plain.chars().all(|c| c.is_ascii_digit() || is_separator(c));
        let found = if is_typed { joined(&plain) } else { code_in(&plain, field.length)? };
        if found.len() > field.length {
            return None;
        }
        self.typed.zeroize();
        self.typed.push_str(&found);
        if is_typed && field.handover == Handover::OnLastDigit { self.submit() } else { None }
    }

    /// Hands the digits over if the field is full and has not done so yet. The field stays full to
    /// look at until the next [`Typing::open`].
    pub fn submit(&mut self) -> Option<Entry> {
        let field = self.field.as_mut().filter(|field| !field.submitted)?;
        if self.typed.len() < field.length {
            return None;
        }
        field.submitted = true;
        Some(self.typed.clone())
    }

    /// The field starts afresh as it is: an answer to its entry will not come.
    pub fn reopen(&mut self) -> Option<Entry> {
        let field = self.field?;
        self.open(field.length, field.handover)
    }

    /// Whether the field has handed its digits over and waits for the answer.
    pub fn is_submitted(&self) -> bool {
        self.field.is_some_and(|field| field.submitted)
    }

    /// Whether there is a field that takes digits.
    pub fn is_open(&self) -> bool {
        self.field.is_some_and(|field| !field.submitted)
    }

    /// Whether every digit of the field is there.
    pub fn is_full(&self) -> bool {
        self.field.is_some_and(|field| self.typed.len() == field.length)
    }

    /// What is in the field, for one that shows its digits.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// How many digits are in the field.
    pub fn count(&self) -> usize {
        self.typed.len()
    }
}

impl fmt::Debug for Typing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typing(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn type_all(typing: &mut Typing, text: &str) -> Vec<String> {
        text.chars().filter_map(|c| typing.push(c)).map(|entry| entry.to_string()).collect()
    }

    #[test]
    fn a_pin_is_handed_over_with_its_last_digit_and_once() {
        let mut typing = Typing::default();
        assert!(typing.open(6, Handover::OnLastDigit).is_none());
        assert_eq!(type_all(&mut typing, "112358"), ["112358"]);
        assert!(typing.is_submitted());
        assert!(typing.submit().is_none());
    }

    #[test]
    fn a_new_pin_waits_for_next() {
        let mut typing = Typing::default();
        typing.open(6, Handover::OnRequest);
        assert!(type_all(&mut typing, "27182").is_empty());
        assert!(typing.submit().is_none(), "five digits are not enough");
        assert_eq!((typing.is_open(), typing.is_full()), (true, false));
        assert!(type_all(&mut typing, "89").is_empty());
        assert_eq!((typing.is_open(), typing.is_full()), (true, true));
        assert_eq!(typing.submit().as_deref().map(String::as_str), Some("271828"));
        assert_eq!((typing.is_open(), typing.is_full()), (false, true), "full to look at");
    }

    #[test]
    fn digits_typed_before_a_field_appears_go_into_it() {
        let mut typing = Typing::default();
        type_all(&mut typing, "1123");
        typing.open(6, Handover::OnLastDigit);
        assert_eq!(typing.typed(), "1123");
        assert_eq!(type_all(&mut typing, "58"), ["112358"]);
    }

    #[test]
    fn a_whole_pin_typed_ahead_is_handed_over_when_its_field_appears() {
        let mut typing = Typing::default();
        type_all(&mut typing, "112358");
        let entry = typing.open(6, Handover::OnLastDigit);
        assert_eq!(entry.as_deref().map(String::as_str), Some("112358"));
    }

    #[test]
    fn digits_typed_while_a_pin_is_checked_go_into_the_next_try() {
        let mut typing = Typing::default();
        typing.open(6, Handover::OnLastDigit);
        assert_eq!(type_all(&mut typing, "271828112"), ["271828"]);
        assert!(typing.open(6, Handover::OnLastDigit).is_none());
        assert_eq!(type_all(&mut typing, "358"), ["112358"]);
    }

    #[test]
    fn digits_for_two_fields_typed_ahead_stay_in_order() {
        let mut typing = Typing::default();
        type_all(&mut typing, "112358271828");
        let entry = typing.open(6, Handover::OnLastDigit);
        assert_eq!(entry.as_deref().map(String::as_str), Some("112358"));
        let entry = typing.open(6, Handover::OnLastDigit);
        assert_eq!(entry.as_deref().map(String::as_str), Some("271828"));
    }

    #[test]
    fn no_more_is_kept_than_two_of_the_longest_fields_take() {
        let mut typing = Typing::default();
        type_all(&mut typing, "11223344556677889");
        for digits in ["11223344", "55667788"] {
            let entry = typing.open(8, Handover::OnLastDigit);
            assert_eq!(entry.as_deref().map(String::as_str), Some(digits));
        }
        assert!(typing.open(1, Handover::OnLastDigit).is_none());
    }

    #[test]
    fn a_field_that_gets_no_answer_can_be_used_again() {
        let mut typing = Typing::default();
        typing.open(6, Handover::OnLastDigit);
        type_all(&mut typing, "112358");
        typing.reopen();
        assert_eq!(type_all(&mut typing, "271828"), ["271828"]);
    }

    #[test]
    fn a_screen_without_a_field_forgets_what_was_typed_ahead() {
        let mut typing = Typing::default();
        type_all(&mut typing, "1123");
        typing.forget_ahead();
        typing.open(6, Handover::OnLastDigit);
        assert_eq!(typing.count(), 0);
    }

    #[test]
    fn a_field_that_goes_takes_its_digits_along() {
        let mut typing = Typing::default();
        typing.open(6, Handover::OnRequest);
        type_all(&mut typing, "1123");
        typing.close();
        assert_eq!((typing.count(), typing.is_open()), (0, false));
        typing.open(6, Handover::OnRequest);
        assert_eq!(typing.count(), 0);
    }

    #[test]
    fn erasing_takes_the_last_digit_but_nothing_handed_over() {
        let mut typing = Typing::default();
        typing.open(6, Handover::OnLastDigit);
        type_all(&mut typing, "1129");
        typing.erase();
        assert_eq!(type_all(&mut typing, "358"), ["112358"]);
        typing.erase();
        assert_eq!(typing.count(), 6);
    }

    /// What is in a field of eight digits after a text was filled in, and whether it was handed over.
    fn filled(text: &str) -> (String, bool) {
        let mut typing = Typing::default();
        typing.open(8, Handover::OnLastDigit);
        type_all(&mut typing, "999");
        let entry = typing.fill(text);
        if let Some(entry) = &entry {
            assert_eq!(entry.as_str(), typing.typed());
        }
        (typing.typed().to_owned(), entry.is_some())
    }

    #[test]
    fn digits_filled_in_replace_what_is_there() {
        for text in [
            "12345678",
            " 1234 5678\n",
            "1234-5678",
            "1234\u{2013}5678",
            "\u{202A}١٢٣٤٥٦٧٨\u{202C}",
        ] {
            assert_eq!(filled(text), ("12345678".to_owned(), true), "{text:?}");
        }
        assert_eq!(filled("1234"), ("1234".to_owned(), false));
        assert_eq!(filled(""), (String::new(), false));
    }

    #[test]
    fn of_a_sentence_the_code_is_taken_and_not_sent() {
        for text in [
            "Your code: 1234 5678. It is valid for 10 minutes.",
            "Din kode er 12345678, gyldig i 10 minutter. Ring 7010 1810.",
            "12345678 (12345678)",
            "رمزك ١٢٣٤٥٦٧٨ صالح 10 دقائق",
        ] {
            assert_eq!(filled(text), ("12345678".to_owned(), false), "{text:?}");
        }
    }

    #[test]
    fn a_text_without_one_code_changes_nothing() {
        for text in [
            "no code",
            "on 24/12 at 12.30",
            "123456789",
            "code 123456789",
            "12345678 or 87654321",
            "12 34 56 78 90 x",
        ] {
            let (typed, sent) = filled(text);
            assert_eq!((typed.as_str(), sent), ("999", false), "{text:?}");
        }
    }

    #[test]
    fn digits_of_every_script_count_and_nothing_else() {
        let mut typing = Typing::default();
        typing.open(6, Handover::OnLastDigit);
        assert!(type_all(&mut typing, "a١-1۲").is_empty());
        assert_eq!(typing.typed(), "112");
    }

    #[test]
    fn debug_shows_nothing() {
        let mut typing = Typing::default();
        typing.open(6, Handover::OnRequest);
        type_all(&mut typing, "1123");
        assert_eq!(format!("{typing:?}"), "Typing(…)");
    }
}
