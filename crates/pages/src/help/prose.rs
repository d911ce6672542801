//! Longer texts with the app's labels and the journey's numbers in them, written without a browser.

use super::Site;
use journey::{digits, policy::Policy, user_id};
use maud::{Markup, PreEscaped, html};
use std::time::Duration;
use texts::{Count, Figure, Gap, HelpFigure, Piece, Plural, Template, help::Units};

/// A value that a text has a gap for.
pub trait Said: Gap {
    /// The same value of the help pages, which name all there are.
    fn figure(self) -> HelpFigure;
}

impl Said for HelpFigure {
    fn figure(self) -> HelpFigure {
        self
    }
}

impl Said for Figure {
    fn figure(self) -> HelpFigure {
        match self {
            Self::Qr => HelpFigure::Qr,
            Self::Wait => HelpFigure::Wait,
        }
    }
}

impl Site<'_> {
    /// The text, with the app's labels in bold and in quotation marks.
    pub fn prose<V: Said>(&self, text: Template<V>) -> Markup {
        let [before, after] = self.language.facts().quotes;
        let mut html = String::new();
        let nothing_is_counted = |_| None;
        text.pieces(nothing_is_counted, |piece| {
            let piece = match piece {
                Piece::Words(words) => html! { (words) },
                Piece::Value(value) => html! { (self.in_words(value.figure())) },
                // Translated, it would be the label of nothing on the screen.
                Piece::Label(label) => {
                    html! { b.label translate="no" { (before) (label.of(self.texts)) (after) } }
                }
            };
            html += &piece.into_string();
        });
        PreEscaped(html)
    }

    /// A number of the journey.
    fn in_words(&self, figure: HelpFigure) -> String {
        let span = |span| self.span(span);
        match figure {
            HelpFigure::Apps => Policy::MAX_ACTIVE_APPS.to_string(),
            HelpFigure::ComeBack => span(Policy::COME_BACK),
            HelpFigure::FirstLock => span(Policy::PIN_LOCKS[0]),
            HelpFigure::PinDigits => digits::Pin::LENGTH.to_string(),
            HelpFigure::PinTries => Policy::PIN_TRIES.to_string(),
            HelpFigure::Qr => span(Policy::default().code_valid),
            HelpFigure::Reservation => span(Policy::RESERVATION),
            HelpFigure::SecondLock => span(Policy::PIN_LOCKS[1]),
            HelpFigure::SmsDigits => digits::TemporaryPin::LENGTH.to_string(),
            HelpFigure::SmsPause => span(Policy::SMS_PAUSE),
            HelpFigure::SmsTries => Policy::SMS_TRIES.to_string(),
            HelpFigure::SmsValid => span(Policy::SMS_VALID),
            HelpFigure::Tolerance => span(Policy::CLOCK_TOLERANCE),
            HelpFigure::UserIdLongest => user_id::LENGTH.end().to_string(),
            HelpFigure::UserIdShortest => user_id::LENGTH.start().to_string(),
            HelpFigure::Wait => span(Policy::STORY_WAIT),
        }
    }

    /// A span of time in the largest unit that it is a whole number of: "1 hour", "90 seconds".
    pub fn span(&self, span: Duration) -> String {
        let seconds = span.as_secs();
        let whole = |unit: u64| seconds > 0 && seconds.is_multiple_of(unit);
        let (number, said): (u64, fn(&Units, &Count) -> String) = match seconds {
            _ if whole(3_600) => (seconds / 3_600, Units::hour),
            _ if whole(60) => (seconds / 60, Units::minute),
            _ => (seconds, Units::second),
        };
        let plural = Plural::of_whole(number, self.language);
        said(&self.help.units, &Count { plural, text: number.to_string() })
    }
}
