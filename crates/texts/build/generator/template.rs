//! A text with gaps as one string, in the form that `src/template.rs` reads.

use super::{Element, plurals::Category};

/// Before the place of a value.
const VALUE: char = '\u{1}';
/// Before the place of a label.
const LABEL: char = '\u{2}';
/// Before the place of a value that is counted, and its forms …
const FORMS: char = '\u{3}';
/// … between two of them …
const NEXT: char = '\u{4}';
/// … and behind the last.
const END: char = '\u{5}';

/// `text` as a template; `value` and `label` give the places of their names.
pub fn template(
    text: &[Element],
    value: &impl Fn(&str) -> usize,
    label: &impl Fn(&str) -> usize,
) -> String {
    let mut written = String::new();
    for element in text {
        match element {
            Element::Words(words) => written.push_str(words),
            Element::Value(name) => written.extend([VALUE, place(value(name))]),
            Element::Reference(id) => written.extend([LABEL, place(label(id))]),
            Element::Forms(of, forms) => {
                let forms: Vec<(Category, String)> = forms
                    .iter()
                    .map(|(category, form)| (*category, template(form, value, label)))
                    .collect();
                written.push_str(&counted(place(value(of)), &forms));
            }
        }
    }
    written
}

fn counted(of: char, forms: &[(Category, String)]) -> String {
    let Some((_, other)) = forms.iter().find(|(category, _)| *category == Category::Other) else {
        return String::new();
    };
    // `other` is what is said where no form fits: the same words are written once.
    let special = forms.iter().filter(|(_, form)| form != other);
    let mut written = String::from_iter([FORMS, of]);
    for (category, form) in special {
        written.push(letter(*category));
        written.push_str(form);
        written.push(NEXT);
    }
    written.push(letter(Category::Other));
    written.push_str(other);
    written.push(END);
    written
}

const fn letter(category: Category) -> char {
    match category {
        Category::Zero => 'z',
        Category::One => 'o',
        Category::Two => 't',
        Category::Few => 'f',
        Category::Many => 'm',
        Category::Other => '*',
    }
}

/// A place as one character, from `0` on.
fn place(place: usize) -> char {
    u32::try_from(place)
        .ok()
        .and_then(|place| char::from_u32(u32::from('0') + place))
        .unwrap_or('0')
}
