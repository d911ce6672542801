//! The texts of a language in the order of their types, which is that of a words file.

use super::plan::list;

/// Texts of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text, or a function of its values.
    Text {
        /// Its key.
        key: String,
        /// The text, with marks for its values.
        text: String,
    },
    /// A template that the app fills.
    Template {
        /// Its key.
        key: String,
        /// The text, with marks for values and labels.
        text: String,
    },
    /// Texts with numbers.
    List(Vec<Self>),
    /// Texts with names.
    Group {
        /// The path of the type.
        kind: String,
        /// The names and texts, in the order of the type.
        fields: Vec<(String, Self)>,
    },
}

impl Value {
    /// The texts as Rust.
    pub fn rust(&self) -> String {
        match self {
            Self::Text { text, .. } => format!("{text:?}"),
            Self::Template { text, .. } => format!("Template::new({text:?})"),
            Self::List(items) => format!("[{}]", list(items.iter().map(Self::rust))),
            Self::Group { kind, fields } => {
                let fields = fields.iter().map(|(name, value)| format!("{name}: {}", value.rust()));
                format!("{kind} {{ {} }}", list(fields))
            }
        }
    }

    /// Calls `say` with the key of each text and with the text.
    pub fn each<'a>(&'a self, say: &mut impl FnMut(&'a str, &'a str)) {
        match self {
            Self::Text { key, text } | Self::Template { key, text } => say(key, text),
            Self::List(items) => items.iter().for_each(|item| item.each(say)),
            Self::Group { fields, .. } => fields.iter().for_each(|(_, value)| value.each(say)),
        }
    }
}
