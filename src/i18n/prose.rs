//! Longer texts, with the app's labels and the journey's numbers filled in.

use super::{Language, texts};
use journey::policy::Policy;
use std::time::Duration;
use texts::Piece;
pub use texts::{Figure, Template};

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProsePart {
    /// Words, or a number in words.
    Words(String),
    /// A label of the app.
    Label(&'static str),
}

/// The pieces of a text in a language; `span` puts a time into its words.
pub fn prose(
    text: Template<Figure>,
    language: Language,
    span: impl Fn(Duration) -> String,
) -> Vec<ProsePart> {
    let mut parts = Vec::new();
    let texts = texts(language);
    let nothing_is_counted = |_| None;
    text.pieces(nothing_is_counted, |piece| {
        parts.push(match piece {
            Piece::Words(words) => ProsePart::Words(words.to_owned()),
            Piece::Value(figure) => ProsePart::Words(in_words(figure, &span)),
            Piece::Label(label) => ProsePart::Label(label.of(texts)),
        });
    });
    parts
}

/// A number of the journey.
fn in_words(figure: Figure, span: &impl Fn(Duration) -> String) -> String {
    match figure {
        Figure::Qr => span(Policy::default().code_valid),
        Figure::Wait => span(Policy::STORY_WAIT),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: Template<Figure>, language: Language) -> Vec<ProsePart> {
        prose(text, language, |span| format!("{} s", span.as_secs()))
    }

    fn words(words: &str) -> ProsePart {
        ProsePart::Words(words.to_owned())
    }

    #[test]
    fn a_label_is_the_apps_own_in_the_language_of_the_text() {
        let line = texts(Language::En).for_real.order[1];
        let expected = [
            words("Open the menu at the top and select "),
            ProsePart::Label("Copy to new MitID app"),
            words(". Read, and press "),
            ProsePart::Label("Next"),
            words("."),
        ];
        assert_eq!(parts(line, Language::En), expected);
    }

    #[test]
    fn a_number_of_the_journey_stands_in_its_gap() {
        let line = texts(Language::En).for_real.order[3];
        let expected = [words("Wait "), words("3600 s"), words(". You can close the app.")];
        assert_eq!(parts(line, Language::En), expected);
    }
}
