//! A caption: its template with the app's labels and the moment's values in it.

use super::{GuideLanguage, Moment};
use crate::i18n::{Count, Texts};
use journey::identity;
use texts::{CaptionValue, MOMENTS, Piece, place};

/// Values in the words of the captions' language. A caption tells only the values that its moment has.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Values {
    /// A moment to wait for: `{ $until }`.
    pub until: Option<String>,
    /// How many tries are left: `{ $tries }`.
    pub tries: Option<Count>,
}

/// A piece of a caption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaptionPart {
    /// Words of the captions' language.
    Text(String),
    /// A label of the app, in the app's language; the quotation marks are around it.
    Label(&'static str),
    /// A value to be read, or typed, as it is.
    Value(String),
}

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Caption {
    /// Its pieces, in order.
    pub parts: Vec<CaptionPart>,
}

/// The index of each moment's caption in [`MOMENTS`].
const PLACES: [usize; Moment::ALL.len()] = places();

/// A moment without a caption, or a caption without a moment, does not compile.
const fn places() -> [usize; Moment::ALL.len()] {
    let mut places = [0; Moment::ALL.len()];
    let mut at = 0;
    while at < Moment::ALL.len() {
        let moment = Moment::ALL[at];
        let found = place(moment.slug());
        // `captions.ftl` has no caption for the moment that is named here.
        assert!(found.is_some(), "{}", moment.slug());
        if let Some(place) = found {
            places[moment as usize] = place;
        }
        at += 1;
    }
    assert!(MOMENTS.len() == Moment::ALL.len(), "captions.ftl has a caption for what is no moment");
    places
}

impl Caption {
    /// The caption of a moment, if the captions of the language are in this build. The labels in it are those of `texts`.
    pub fn of(
        moment: Moment,
        language: GuideLanguage,
        texts: &Texts,
        values: &Values,
    ) -> Option<Self> {
        let template = language.captions()?.at(*PLACES.get(moment as usize)?)?;
        let [before, after] = language.facts().quotes;
        let mut caption = Self::default();
        let plural = |value| match value {
            CaptionValue::Tries => values.tries.as_ref().map(|tries| tries.plural),
            CaptionValue::Until | CaptionValue::UserId => None,
        };
        template.pieces(plural, |piece| match piece {
            Piece::Words(words) => caption.say(words),
            Piece::Label(label) => {
                caption.say(before);
                caption.parts.push(CaptionPart::Label(label.of(texts)));
                caption.say(after);
            }
            Piece::Value(CaptionValue::Tries) => {
                caption.say(values.tries.as_ref().map_or("", |tries| &tries.text));
            }
            Piece::Value(CaptionValue::Until) => {
                caption.parts.extend(values.until.clone().map(CaptionPart::Value));
            }
            Piece::Value(CaptionValue::UserId) => {
                caption.parts.push(CaptionPart::Value(identity::USER_ID.to_owned()));
            }
        });
        Some(caption)
    }

    /// Adds words to the end; neighbours become one.
    fn say(&mut self, words: &str) {
        if let Some(CaptionPart::Text(text)) = self.parts.last_mut() {
            text.push_str(words);
        } else if !words.is_empty() {
            self.parts.push(CaptionPart::Text(words.to_owned()));
        }
    }

    /// All of it as plain text.
    pub fn text(&self) -> String {
        self.parts.iter().map(CaptionPart::text).collect()
    }
}

impl CaptionPart {
    /// Its text.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Value(text) => text,
            Self::Label(label) => label,
        }
    }
}
