//! The code that fills the types from a words file, text by text.

use super::{
    Plan,
    words::{Kind, of_app, of_captions},
};

/// How the structure of this type is filled: its fields, in the order of the words file.
pub fn structure<'a>(kind: &str, fields: impl Iterator<Item = &'a str> + Clone) -> String {
    filled(kind, "", fields)
}

/// How the texts of the app and the captions are filled, and what their files are.
pub fn whole(plan: &Plan) -> String {
    let subjects = plan.subjects.iter().map(|subject| subject.name.as_str());
    let (app, captions) = (of_app(plan), of_captions(plan));
    let language = "language: Language::En,";
    let words = plan.words().map(|(name, _)| name).collect::<Vec<_>>();
    [
        filled("Texts", language, subjects),
        structure("Words", words.iter().copied()),
        filled("Captions", "", ["words", "captions"].into_iter()),
        file("APP", &app),
        file("CAPTIONS", &captions),
    ]
    .concat()
}

fn filled<'a>(kind: &str, more: &str, fields: impl Iterator<Item = &'a str> + Clone) -> String {
    let of_each = |text: fn(&str) -> String| fields.clone().map(text).collect::<Vec<_>>().concat();
    let empty = of_each(|name| format!("{name}: Fill::EMPTY,"));
    let filled = of_each(|name| format!("self.{name}.fill(file);"));
    format!(
        "impl Fill for {kind} {{\nconst EMPTY: Self = Self {{ {more} {empty} }};\n\
         fn fill(&mut self, file: &mut Reader) {{ {filled} }}\n}}\n"
    )
}

fn file(constant: &str, kind: &Kind) -> String {
    let Kind { name, shape, count } = kind;
    format!(
        "pub(crate) const {constant}: crate::file::Kind = crate::file::Kind {{ \
         name: {name:?}, shape: {shape:?}, count: {count} }};\n"
    )
}
