//! The words of a page of the lab, which reach its script as they are: a text by its key, with `{name}` where a value goes.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, PatternElement},
    parser,
};
use serde_json::{Map, Value};
use std::{fs, io, path::Path};
use texts::Language;

/// The words of a page in a language.
pub struct Words(Map<String, Value>);

impl Words {
    /// Those of a subject. `texts` has compared the languages with each other when it was built.
    ///
    /// # Errors
    /// When the file is not there, or holds more than texts with values.
    pub fn of(subject: &str, language: Language) -> io::Result<Self> {
        let path = format!("../texts/lang/{}/{subject}.ftl", language.tag());
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let wrong = |what: &str| io::Error::other(format!("{}: {what}", path.display()));
        let text = fs::read_to_string(&path)?;
        let resource = parser::parse(text.as_str()).map_err(|_| wrong("is not Fluent"))?;
        let mut words = Map::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.strip_prefix(subject).and_then(|key| key.strip_prefix('-'));
            let key = key.ok_or_else(|| wrong(message.id.name))?;
            let pattern = message.value.ok_or_else(|| wrong(key))?;
            let mut text = String::new();
            for element in pattern.elements {
                match element {
                    PatternElement::TextElement { value } => text.push_str(value),
                    PatternElement::Placeable {
                        expression: Expression::Inline(InlineExpression::VariableReference { id }),
                    } => text.extend(["{", id.name, "}"]),
                    PatternElement::Placeable { .. } => return Err(wrong(key)),
                }
            }
            words.insert(key.to_owned(), text.into());
        }
        Ok(Self(words))
    }

    /// A text by its key, without the name of the subject.
    ///
    /// # Errors
    /// When there is none.
    pub fn text(&self, key: &str) -> io::Result<&str> {
        self.0
            .get(key)
            .and_then(Value::as_str)
            .ok_or_else(|| io::Error::other(format!("no text {key}")))
    }

    /// All of them for the script, with the demo's mark as `mark`.
    pub fn json(&self, mark: &str) -> String {
        let mut all = self.0.clone();
        all.insert("mark".to_owned(), mark.into());
        Value::Object(all).to_string()
    }
}
