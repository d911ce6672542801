//! Longer texts with the app's labels and the demo's numbers in them. `{start_copying}` stands for the label on the
//! screen, `{qr}` for a number of the policy: neither is typed twice.

use super::{
    Language,
    guide::{Piece, label::label, pieces},
    texts,
};
use crate::domain::{digits, identity, policy::Policy, user_id};
use std::time::Duration;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words, or a number in words.
    Words(String),
    /// A label of the app.
    Label {
        /// As the app says it in the language of the text.
        own: &'static str,
        /// As it says it in its other language, where that differs.
        other: Option<&'static str>,
    },
}

/// The pieces of a template in a language; `span` puts a time into its words.
pub fn prose(template: &str, language: Language, span: impl Fn(Duration) -> String) -> Vec<Part> {
    let mut parts = Vec::new();
    for piece in pieces(template) {
        match piece {
            Piece::Words("") => {}
            Piece::Words(words) => parts.push(Part::Words(words.to_owned())),
            Piece::Name(name) => parts.extend(named(name, language, &span)),
        }
    }
    parts
}

/// A label or a number; a test finds a name that is neither.
fn named(name: &str, language: Language, span: &impl Fn(Duration) -> String) -> Option<Part> {
    let Some(own) = label(name, texts(language)) else {
        return number(name, span).map(Part::Words);
    };
    let other = label(name, texts(language.other())).filter(|&other| other != own);
    Some(Part::Label { own, other })
}

/// A number of the journey.
fn number(name: &str, span: &impl Fn(Duration) -> String) -> Option<String> {
    Some(match name {
        "apps" => Policy::MAX_ACTIVE_APPS.to_string(),
        "come_back" => span(Policy::COME_BACK),
        "first_lock" => span(Policy::PIN_LOCKS[0]),
        "pin_digits" => digits::Pin::LENGTH.to_string(),
        "pin_tries" => Policy::PIN_TRIES.to_string(),
        "qr" => span(Policy::default().code_valid),
        "reservation" => span(Policy::RESERVATION),
        "second_lock" => span(Policy::PIN_LOCKS[1]),
        "sms_digits" => digits::TemporaryPin::LENGTH.to_string(),
        "sms_pause" => span(Policy::SMS_PAUSE),
        "sms_tries" => Policy::SMS_TRIES.to_string(),
        "sms_valid" => span(Policy::SMS_VALID),
        "tolerance" => span(Policy::CLOCK_TOLERANCE),
        "user_id" => identity::USER_ID.to_owned(),
        "user_id_longest" => user_id::LENGTH.end().to_string(),
        "user_id_shortest" => user_id::LENGTH.start().to_string(),
        "wait" => span(Policy::STORY_WAIT),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(span: Duration) -> String {
        format!("{} s", span.as_secs())
    }

    /// Every template there is in a language.
    fn templates(language: Language) -> Vec<&'static str> {
        let texts = texts(language);
        let for_real = &texts.for_real;
        let order = for_real.order.iter().map(|&(_, line)| line);
        for_real.ready.into_iter().chain(order).chain(texts.help.templates()).collect()
    }

    #[test]
    fn every_name_in_a_text_stands_for_something() {
        for language in Language::ALL {
            for template in templates(language) {
                for piece in pieces(template) {
                    if let Piece::Name(name) = piece {
                        assert!(
                            named(name, language, &seconds).is_some(),
                            "{{{name}}} in “{template}”"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn both_languages_name_the_same_labels_and_numbers() {
        let names = |template: &'static str| {
            let mut names: Vec<_> = pieces(template)
                .filter_map(|piece| match piece {
                    Piece::Name(name) => Some(name),
                    Piece::Words(_) => None,
                })
                .collect();
            names.sort_unstable();
            names
        };
        for (english, danish) in templates(Language::En).iter().zip(templates(Language::Da)) {
            assert_eq!(names(english), names(danish), "“{english}” and “{danish}”");
        }
    }

    #[test]
    fn a_label_is_given_in_both_languages_where_they_differ() {
        let parts = prose("Press {start_copying}, {ok}.", Language::En, seconds);
        let expected = [
            Part::Words("Press ".to_owned()),
            Part::Label { own: "Start copying", other: Some("Start kopiering") },
            Part::Words(", ".to_owned()),
            Part::Label { own: "OK", other: None },
            Part::Words(".".to_owned()),
        ];
        assert_eq!(parts, expected);
        assert_eq!(prose("{qr}", Language::Da, seconds), [Part::Words("180 s".to_owned())]);
    }
}
