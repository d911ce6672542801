//! A caption: its template with the app's labels and the moment's values in it.

use super::{Guide, Moment, label::label};
use crate::{
    domain::identity,
    i18n::{Texts, plural::Count},
};

/// Values in the words of the captions' language. What a moment does not have, its caption does not tell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Values {
    /// A moment to wait for: `{until}`.
    pub until: Option<String>,
    /// How many tries are left: `{tries}`.
    pub tries: Option<Count>,
}

/// A piece of a caption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
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
    pub parts: Vec<Part>,
}

/// A piece of a template: words, or the name between braces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::i18n) enum Piece<'a> {
    Words(&'a str),
    Name(&'a str),
}

/// The names that stand for values.
#[cfg(test)]
pub(super) const VALUES: [&str; 3] = ["until", "tries", "user_id"];

impl Guide {
    /// The caption of a moment, if the language has it.
    pub fn caption(&self, moment: Moment, texts: &Texts, values: &Values) -> Option<Caption> {
        let (_, template) = self.captions.iter().find(|(known, _)| *known == moment)?;
        let mut caption = Caption::default();
        for piece in pieces(template) {
            match piece {
                Piece::Words(words) => caption.say(words),
                Piece::Name(name) => self.fill_in(name, texts, values, &mut caption),
            }
        }
        Some(caption)
    }

    fn fill_in(&self, name: &str, texts: &Texts, values: &Values, caption: &mut Caption) {
        if let Some(label) = label(name, texts) {
            let [before, after] = self.quotes;
            caption.say(before);
            caption.parts.push(Part::Label(label));
            caption.say(after);
            return;
        }
        match name {
            "tries" => caption.say(&values.tries.as_ref().map(self.tries).unwrap_or_default()),
            "until" => caption.parts.extend(values.until.clone().map(Part::Value)),
            "user_id" => caption.parts.push(Part::Value(identity::USER_ID.to_owned())),
            // A test finds it.
            _ => {}
        }
    }
}

impl Caption {
    /// Adds words to the end; neighbours become one.
    fn say(&mut self, words: &str) {
        if let Some(Part::Text(text)) = self.parts.last_mut() {
            text.push_str(words);
        } else if !words.is_empty() {
            self.parts.push(Part::Text(words.to_owned()));
        }
    }

    /// All of it as plain text.
    pub fn text(&self) -> String {
        self.parts.iter().map(Part::text).collect()
    }
}

impl Part {
    /// What it says.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Value(text) => text,
            Self::Label(label) => label,
        }
    }
}

/// Cuts a template at its braces.
pub(in crate::i18n) fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    template.split('{').enumerate().flat_map(|(place, rest)| match rest.split_once('}') {
        Some((name, words)) if place > 0 => [Piece::Name(name), Piece::Words(words)],
        _ => [Piece::Words(rest), Piece::Words("")],
    })
}
