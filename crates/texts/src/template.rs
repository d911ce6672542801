//! A text with gaps, and what fills them: one form for every text and every language.
//!
//! A template is one string, written by `build/generator/template.rs`. A mark begins a gap, and the character behind it
//! says whose it is, counted from `0`: U+0001 a value, U+0002 a label of the app. U+0003 begins the plural forms of a value:
//! each its category's letter and a template, U+0004 between two, U+0005 behind the last, which is for all others.

use crate::{Count, Label, Plural};
use std::marker::PhantomData;

const VALUE: char = '\u{1}';
const LABEL: char = '\u{2}';
const FORMS: char = '\u{3}';
const NEXT: char = '\u{4}';
const END: char = '\u{5}';

/// A text with gaps for values `V` and for labels of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template<V> {
    pub(crate) text: &'static str,
    values: PhantomData<V>,
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<V> {
    /// Words.
    Words(&'static str),
    /// A value.
    Value(V),
    /// A label of the app, for quotation marks.
    Label(Label),
}

/// The values that a kind of template has gaps for.
pub trait Gap: Copy {
    /// The value at a place.
    fn at(place: usize) -> Option<Self>;
}

impl<V> Template<V> {
    /// The template that is written in `text`.
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text, values: PhantomData }
    }
}

impl<V: Gap> Template<V> {
    /// Its pieces, in order. `plural` is the category of a value that is counted; without one, nothing is said of it.
    pub fn pieces(self, plural: impl Fn(V) -> Option<Plural>, mut say: impl FnMut(Piece<V>)) {
        walk(self.text, &|place| plural(V::at(place)?), &mut |piece| {
            say(match piece {
                Piece::Words(words) => Piece::Words(words),
                Piece::Label(label) => Piece::Label(label),
                Piece::Value(place) => match V::at(place) {
                    Some(value) => Piece::Value(value),
                    None => return,
                },
            });
        });
    }
}

/// A value for a text.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// As it is.
    Text(&'a str),
    /// In digits.
    Number(usize),
    /// With the plural form that it asks for.
    Count(&'a Count),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u8> for Value<'_> {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a Count> for Value<'a> {
    fn from(count: &'a Count) -> Self {
        Self::Count(count)
    }
}

/// A text with its values in it, each at its place.
pub(crate) fn fill(text: &'static str, values: &[Value]) -> String {
    let mut filled = String::new();
    let plural = |place: usize| match values.get(place)? {
        Value::Count(count) => Some(count.plural),
        Value::Text(_) | Value::Number(_) => None,
    };
    walk(text, &plural, &mut |piece| match piece {
        Piece::Words(words) => filled.push_str(words),
        Piece::Value(place) => match values.get(place) {
            Some(Value::Text(text)) => filled.push_str(text),
            Some(Value::Number(number)) => filled.push_str(&number.to_string()),
            Some(Value::Count(count)) => filled.push_str(&count.text),
            None => {}
        },
        // A text with labels is a `Template`.
        Piece::Label(_) => {}
    });
    filled
}

/// The pieces of a template, each value by its place.
fn walk(
    mut text: &'static str,
    plural: &dyn Fn(usize) -> Option<Plural>,
    say: &mut dyn FnMut(Piece<usize>),
) {
    while let Some(at) = text.find([VALUE, LABEL, FORMS]) {
        let (words, gap) = text.split_at(at);
        if !words.is_empty() {
            say(Piece::Words(words));
        }
        let mut marks = gap.chars();
        let mark = marks.next();
        let place = marks.next().map_or(0, |place| (place as usize).saturating_sub(FIRST));
        text = marks.as_str();
        match mark {
            Some(VALUE) => say(Piece::Value(place)),
            Some(LABEL) => say(Piece::Label(Label(place))),
            _ => {
                let (forms, rest) = text.split_once(END).unwrap_or((text, ""));
                text = rest;
                if let Some(category) = plural(place) {
                    walk(form(forms, category), plural, say);
                }
            }
        }
    }
    if !text.is_empty() {
        say(Piece::Words(text));
    }
}

/// The character of the first place.
const FIRST: usize = '0' as usize;

/// The form of a category, or the last, which is for all others.
fn form(forms: &'static str, category: Plural) -> &'static str {
    let mut chosen = forms;
    for form in forms.split(NEXT) {
        chosen = form;
        if form.starts_with(category.letter()) {
            break;
        }
    }
    chosen.get(1..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    struct Place(usize);

    impl Gap for Place {
        fn at(place: usize) -> Option<Self> {
            (place < 2).then_some(Self(place))
        }
    }

    fn count(plural: Plural, text: &str) -> Count {
        Count { plural, text: text.to_owned() }
    }

    #[test]
    fn a_value_stands_in_its_gap() {
        let values = ["one".into(), 2_usize.into()];
        assert_eq!(fill("\u{1}1 and \u{1}0, \u{1}0.", &values), "2 and one, one.");
        assert_eq!(fill("nothing", &[]), "nothing");
    }

    #[test]
    fn the_form_of_a_number_is_that_of_its_category() {
        let text = "Left: \u{3}0oone\u{4}f\u{1}0 few\u{4}*\u{1}0 others\u{5}.";
        let said = |plural| fill(text, &[(&count(plural, "7")).into()]);
        assert_eq!(said(Plural::One), "Left: one.");
        assert_eq!(said(Plural::Few), "Left: 7 few.");
        assert_eq!(said(Plural::Other), "Left: 7 others.");
        assert_eq!(said(Plural::Zero), "Left: 7 others.");
    }

    #[test]
    fn a_template_gives_its_pieces_in_order() {
        let template = Template::<Place>::new("Press \u{2}3 at \u{1}1.\u{3}0*x\u{5}\u{1}9");
        let mut pieces = Vec::new();
        template.pieces(|_| None, |piece| pieces.push(piece));
        let words = [Piece::Words("Press "), Piece::Words(" at "), Piece::Words(".")];
        let [press, at, end] = words;
        assert_eq!(pieces, [press, Piece::Label(Label(3)), at, Piece::Value(Place(1)), end]);
    }
}
