//! Longer texts, with the app's labels and the journey's numbers filled in.

use super::{Language, texts};
use journey::{digits, identity, policy::Policy, user_id};
use std::time::Duration;
use texts::Piece;
pub use texts::{Figure, Template};

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProsePart {
    /// Words, or a number in words.
    Words(String),
    /// A label of the app.
    Label {
        /// As the app says it in the language of the text.
        own: &'static str,
        /// As the app says it in its other language, where that differs.
        other: Option<&'static str>,
    },
}

/// The pieces of a text in a language; `span` puts a time into its words.
pub fn prose(
    text: Template<Figure>,
    language: Language,
    span: impl Fn(Duration) -> String,
) -> Vec<ProsePart> {
    let mut parts = Vec::new();
    let nothing_is_counted = |_| None;
    text.pieces(nothing_is_counted, |piece| {
        parts.push(match piece {
            Piece::Words(words) => ProsePart::Words(words.to_owned()),
            Piece::Value(figure) => ProsePart::Words(in_words(figure, &span)),
            Piece::Label(label) => {
                let own = label.of(texts(language));
                let other = Some(label.of(texts(language.other())));
                ProsePart::Label { own, other: other.filter(|&other| other != own) }
            }
        });
    });
    parts
}

/// A number of the journey.
fn in_words(figure: Figure, span: &impl Fn(Duration) -> String) -> String {
    match figure {
        Figure::Apps => Policy::MAX_ACTIVE_APPS.to_string(),
        Figure::ComeBack => span(Policy::COME_BACK),
        Figure::FirstLock => span(Policy::PIN_LOCKS[0]),
        Figure::PinDigits => digits::Pin::LENGTH.to_string(),
        Figure::PinTries => Policy::PIN_TRIES.to_string(),
        Figure::Qr => span(Policy::default().code_valid),
        Figure::Reservation => span(Policy::RESERVATION),
        Figure::SecondLock => span(Policy::PIN_LOCKS[1]),
        Figure::SmsDigits => digits::TemporaryPin::LENGTH.to_string(),
        Figure::SmsPause => span(Policy::SMS_PAUSE),
        Figure::SmsTries => Policy::SMS_TRIES.to_string(),
        Figure::SmsValid => span(Policy::SMS_VALID),
        Figure::Tolerance => span(Policy::CLOCK_TOLERANCE),
        Figure::UserId => identity::USER_ID.to_owned(),
        Figure::UserIdLongest => user_id::LENGTH.end().to_string(),
        Figure::UserIdShortest => user_id::LENGTH.start().to_string(),
        Figure::Wait => span(Policy::STORY_WAIT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(span: Duration) -> String {
        format!("{} s", span.as_secs())
    }

    #[test]
    fn a_label_is_given_in_both_languages_where_they_differ() {
        let [old, .., last] = &texts(Language::En).help.steps.new;
        let parts = |text: &Template<Figure>| prose(*text, Language::En, seconds);
        let words = |words: &str| ProsePart::Words(words.to_owned());
        assert_eq!(
            parts(old),
            [
                words("Installing is not yet activating: press "),
                ProsePart::Label { own: "Open", other: Some("Åbn") },
                words("."),
            ]
        );
        assert_eq!(
            parts(last),
            [
                words("The new app is ready. Press "),
                ProsePart::Label { own: "OK", other: None },
                words("."),
            ]
        );
    }

    #[test]
    fn a_number_of_the_journey_stands_in_its_gap() {
        let rule = texts(Language::Da).help.rules.rows[1].rule;
        let words = |words: &str| ProsePart::Words(words.to_owned());
        assert_eq!(prose(rule, Language::Da, seconds), [words("gælder i "), words("180 s")]);
    }
}
