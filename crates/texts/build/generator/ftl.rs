//! A file in the form of Project Fluent (FTL), cut down to what is used here: messages with words, `{ $values }`,
//! `{ references }` to other messages, and plural forms.

use super::{Complaint, plurals::Category};
use fluent_syntax::{
    ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser, unicode,
};

/// A text under its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The key.
    pub id: String,
    /// What translators are told about it.
    pub comment: String,
    /// What they are told about the texts from here on (`##`).
    pub section: String,
    /// The text.
    pub text: Vec<Element>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// Words.
    Words(String),
    /// The place of a value: `{ $until }`.
    Value(String),
    /// Another message: `{ common-ok }`.
    Reference(String),
    /// A text for each plural category of a value.
    Forms(String, Vec<(Category, Vec<Element>)>),
}

/// The words of a text, as far as they stand in the file, in one.
pub fn text_of(text: &[Element]) -> String {
    text.iter()
        .map(|element| match element {
            Element::Words(words) => words.clone(),
            Element::Value(name) => format!("{{${name}}}"),
            Element::Reference(id) => format!("{{{id}}}"),
            Element::Forms(_, forms) => {
                forms.last().map(|(_, form)| text_of(form)).unwrap_or_default()
            }
        })
        .collect()
}

/// The messages of a file.
///
/// # Errors
/// If something in it is not FTL, or not of the part of it that is used here.
pub fn read(file: &str, source: &str) -> Result<Vec<Message>, Vec<Complaint>> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        errors
            .into_iter()
            .map(|error| {
                let line = source[..error.pos.start.min(source.len())].matches('\n').count() + 1;
                Complaint::about(&format!("{file}:{line}"), &error.to_string())
            })
            .collect::<Vec<_>>()
    })?;
    let mut messages: Vec<Message> = Vec::new();
    let mut complaints = Vec::new();
    let mut section = String::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let text = match (&message.value, &message.attributes[..]) {
                    (Some(value), []) => pattern(value, true),
                    (None, _) => Err("has no text"),
                    (_, [..]) => {
                        Err("has attributes, which are not used here: give each text a key")
                    }
                };
                if messages.iter().any(|known| known.id == id) {
                    complaints.push(Complaint::at(file, &id, "is there twice"));
                }
                match text {
                    Ok(text) => {
                        let comment = message.comment.as_ref().map(lines).unwrap_or_default();
                        messages.push(Message { id, comment, section: section.clone(), text });
                    }
                    Err(what) => complaints.push(Complaint::at(file, &id, what)),
                }
            }
            Entry::Term(term) => {
                let what = "is a term, which is not used here: write a message";
                complaints.push(Complaint::at(file, &format!("-{}", term.id.name), what));
            }
            Entry::GroupComment(comment) => section = lines(&comment),
            Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    if complaints.is_empty() { Ok(messages) } else { Err(complaints) }
}

fn lines(comment: &Comment<&str>) -> String {
    comment.content.join("\n").trim().to_owned()
}

/// `outer` texts may have plural forms; a form has none within itself.
fn pattern(pattern: &Pattern<&str>, outer: bool) -> Result<Vec<Element>, &'static str> {
    let mut text: Vec<Element> = Vec::new();
    for element in &pattern.elements {
        let element = match element {
            PatternElement::TextElement { value } => Element::Words((*value).to_owned()),
            PatternElement::Placeable { expression } => placeable(expression, outer)?,
        };
        match (text.last_mut(), element) {
            (Some(Element::Words(before)), Element::Words(words)) => before.push_str(&words),
            (_, element) => text.push(element),
        }
    }
    Ok(text)
}

fn placeable(expression: &Expression<&str>, outer: bool) -> Result<Element, &'static str> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(Element::Words(unicode::unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Ok(Element::Value(id.name.to_owned()))
        }
        Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
            Ok(Element::Reference(id.name.to_owned()))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants }
            if outer =>
        {
            let mut forms = Vec::new();
            for variant in variants {
                let VariantKey::Identifier { name } = variant.key else {
                    return Err("has a form for a number: forms are for plural categories");
                };
                let Some(category) = Category::of(name) else {
                    return Err("has a form for something that is no plural category: they are \
                                zero, one, two, few, many, other");
                };
                if variant.default != (category == Category::Other) {
                    return Err("marks another form than `other` with `*`");
                }
                if forms.iter().any(|(known, _)| *known == category) {
                    return Err("has two forms for one plural category");
                }
                forms.push((category, pattern(&variant.value, false)?));
            }
            Ok(Element::Forms(id.name.to_owned(), forms))
        }
        Expression::Select { selector: InlineExpression::VariableReference { .. }, .. } => {
            Err("has plural forms within a plural form")
        }
        _ => Err(
            "has something else in braces than a `$value`, a key, plural forms of a `$value`, or \"words\"",
        ),
    }
}
