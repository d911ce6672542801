//! What is wrong with the languages: each is compared with English, and each text looked at by itself.

use super::{
    Catalogue, Complaint, Element, Language, Message,
    catalogue::{BUILDER, CAPTIONS, FACTS, HELP, MISSING, START, STEPS, STOP, STUDY, TOUR},
    plurals::{Category, Plurals},
    text_of,
};
use std::collections::BTreeSet;

/// Marks that stand around a label by themselves.
const QUOTATION_MARKS: [char; 10] = ['“', '”', '„', '«', '»', '"', '‚', '‘', '‹', '›'];

/// Everything that is wrong.
pub fn complaints(catalogue: &Catalogue) -> Vec<Complaint> {
    let reference = catalogue.reference();
    let labels = labels(catalogue);
    let mut complaints = Vec::new();
    for language in &catalogue.languages {
        complaints.extend(files(language, reference));
        for (subject, messages) in &language.files {
            let file = language.path(subject);
            if subject != MISSING {
                complaints.extend(keys(language, subject, reference));
            }
            for message in messages {
                let mut of_one = key(subject, &message.id);
                of_one.extend(plural_forms(language, &message.text));
                of_one.extend(references(subject, message, reference));
                if let Some(original) = reference.message(subject, &message.id) {
                    of_one.extend(gaps(&message.text, &original.text));
                }
                if [CAPTIONS, STEPS].contains(&subject.as_str()) {
                    of_one.extend(quotations(&message.text, &labels));
                }
                if subject == FACTS {
                    of_one.extend(fact(message));
                }
                if has_control_characters(&message.text) {
                    of_one.push(
                        "has a control character; templates and words files use them as marks"
                            .to_owned(),
                    );
                }
                if text_of(&message.text).trim().is_empty() {
                    of_one.push("is empty".to_owned());
                }
                complaints
                    .extend(of_one.iter().map(|what| Complaint::at(&file, &message.id, what)));
            }
        }
    }
    complaints.sort();
    complaints
}

/// The files that a language must have.
fn files(language: &Language, reference: &Language) -> Vec<Complaint> {
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    if language.is_of_app() {
        needed.extend(reference.subjects());
        needed.extend([BUILDER, CAPTIONS, FACTS, HELP, STUDY, TOUR]);
    }
    if language.has_captions() {
        needed.extend([FACTS, START, STEPS, STOP]);
    }
    needed
        .into_iter()
        .filter(|subject| !language.files.contains_key(*subject))
        .map(|subject| {
            Complaint::about(
                &language.path(subject),
                "is missing; the language has others that need it",
            )
        })
        .collect()
}

/// The keys of a file, beside those of the English one.
fn keys(language: &Language, subject: &str, reference: &Language) -> Vec<Complaint> {
    let file = language.path(subject);
    let Some(original) = reference.files.get(subject) else {
        return vec![Complaint::about(&file, "English has no such file")];
    };
    let missing = original
        .iter()
        .filter(|message| language.message(subject, &message.id).is_none())
        .map(|message| Complaint::at(&file, &message.id, "is missing; English has it"));
    let surplus = language
        .messages(subject)
        .iter()
        .filter(|message| reference.message(subject, &message.id).is_none())
        .map(|message| Complaint::at(&file, &message.id, "is too much; English has no such key"));
    missing.chain(surplus).collect()
}

/// Whether a key is of the form that its file asks for.
fn key(subject: &str, id: &str) -> Vec<String> {
    let word = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_lowercase())
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    let number = |part: &str| part.parse::<usize>().is_ok_and(|number| number > 0);
    let parts: Vec<&str> = id.split('-').collect();
    let good = match (subject, &parts[..]) {
        (CAPTIONS, ["caption", slug @ ..]) => {
            !slug.is_empty() && slug.iter().all(|part| word(part))
        }
        (CAPTIONS, ["words" | "part", name])
        | (STEPS, ["words", name])
        | (FACTS, [FACTS, name]) => word(name),
        (STEPS, ["step", step, "title" | "do" | "see"]) => word(step),
        (STEPS, ["step", step, "wrong" | "then", place]) => word(step) && number(place),
        (MISSING, [MISSING, "heading" | "text"]) | (FACTS, [FACTS, "quotes", "1" | "2"]) => true,
        (CAPTIONS | STEPS | MISSING | FACTS, _) => false,
        (_, [first, path @ ..]) => {
            *first == subject
                && !path.is_empty()
                && path.iter().all(|part| word(part) || number(part))
        }
        _ => false,
    };
    if good {
        return Vec::new();
    }
    let form = match subject {
        CAPTIONS => {
            "is no key of this file: they are `caption-MOMENT`, `words-NAME` and `part-NAME`"
                .to_owned()
        }
        STEPS => {
            "is no key of this file: they are `words-NAME`, `step-STEP-title`, `-do`, `-see`, `-wrong-1` and `-then-1`"
                .to_owned()
        }
        _ => format!(
            "is no key of this file: they begin with `{subject}-`; `-` goes a level down, `_` joins words"
        ),
    };
    vec![form]
}

/// The plural forms of a text, beside those that the language has.
fn plural_forms(language: &Language, text: &[Element]) -> Vec<String> {
    let mut complaints = Vec::new();
    for element in text {
        let Element::Forms(_, forms) = element else { continue };
        let Some(plurals) = Plurals::of(&language.tag) else {
            complaints
                .push(format!("has plural forms, and CLDR knows no language `{}`", language.tag));
            continue;
        };
        let there: BTreeSet<Category> = forms.iter().map(|(category, _)| *category).collect();
        for category in plurals.needed.difference(&there) {
            complaints
                .push(format!("has no plural form `{category}`, which `{}` needs", language.tag));
        }
        for category in there.difference(&plurals.known) {
            complaints
                .push(format!("has a plural form `{category}`, which `{}` has not", language.tag));
        }
    }
    complaints
}

/// Whether what a text names is a label of the app.
fn references(subject: &str, message: &Message, reference: &Language) -> Vec<String> {
    names(&message.text, Name::Label)
        .into_iter()
        .filter_map(|id| {
            if [FACTS, MISSING, START, STUDY, TOUR].contains(&subject) {
                return Some(format!("names `{id}`, but a text of this file stands by itself"));
            }
            let Some(label) = label(reference, id) else {
                return Some(format!("names `{id}`, and the app has no such text"));
            };
            let plain = matches!(&label.text[..], [Element::Words(_)]);
            (!plain).then(|| format!("names `{id}`, which is no label: it has gaps of its own"))
        })
        .collect()
}

/// A text of the app by its key alone.
fn label<'a>(language: &'a Language, id: &str) -> Option<&'a Message> {
    language.subjects().find_map(|subject| language.message(subject, id))
}

/// The labels that any text names, in every language of the app.
fn labels(catalogue: &Catalogue) -> Vec<(String, String)> {
    let mut named = BTreeSet::new();
    for language in &catalogue.languages {
        for message in language.files.values().flatten() {
            named.extend(names(&message.text, Name::Label));
        }
    }
    let mut labels = Vec::new();
    for language in catalogue.of_app() {
        for id in &named {
            labels
                .extend(label(language, id).map(|label| ((*id).to_owned(), text_of(&label.text))));
        }
    }
    labels
}

/// What a text names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    Value,
    Counted,
    Label,
}

fn names(text: &[Element], kind: Name) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for element in text {
        match element {
            Element::Value(name) if kind == Name::Value => _ = found.insert(name.as_str()),
            Element::Reference(id) if kind == Name::Label => _ = found.insert(id.as_str()),
            Element::Forms(of, forms) => {
                if kind == Name::Counted {
                    found.insert(of.as_str());
                }
                for (_, form) in forms {
                    found.extend(names(form, kind));
                }
            }
            _ => {}
        }
    }
    found
}

/// The gaps of a text beside those of the English one: values, labels, and what is counted.
fn gaps(text: &[Element], original: &[Element]) -> Vec<String> {
    let mut complaints = compared(
        &names(text, Name::Counted),
        &names(original, Name::Counted),
        |name| format!("has no plural forms of `${name}`, and English has"),
        |name| format!("has plural forms of `${name}`, and English has none"),
    );
    let counted = names(original, Name::Counted);
    let forms = forms(text);
    for (place, form) in forms.iter().enumerate() {
        for kind in [Name::Value, Name::Label] {
            let (mut here, mut wanted) = (names(form, kind), names(original, kind));
            // A form may say its number in words, "one attempt"; not the last, which is for all others.
            if place + 1 < forms.len() {
                here.retain(|name| !counted.contains(name));
                wanted.retain(|name| !counted.contains(name));
            }
            let shown = |name: &str| match kind {
                Name::Label => format!("`{{ {name} }}`"),
                Name::Value | Name::Counted => format!("`{{ ${name} }}`"),
            };
            complaints.extend(compared(
                &here,
                &wanted,
                |name| format!("has no {}, and English has", shown(name)),
                |name| format!("has {}, and English has not", shown(name)),
            ));
        }
    }
    complaints.sort();
    complaints.dedup();
    complaints
}

fn compared(
    here: &BTreeSet<&str>,
    wanted: &BTreeSet<&str>,
    missing: impl Fn(&str) -> String,
    surplus: impl Fn(&str) -> String,
) -> Vec<String> {
    let missing = wanted.difference(here).map(|name| missing(name));
    missing.chain(here.difference(wanted).map(|name| surplus(name))).collect()
}

/// A text in each of its plural forms.
fn forms(text: &[Element]) -> Vec<Vec<Element>> {
    let categories: BTreeSet<Category> = text
        .iter()
        .filter_map(|element| match element {
            Element::Forms(_, forms) => Some(forms.iter().map(|(category, _)| *category)),
            _ => None,
        })
        .flatten()
        .chain([Category::Other])
        .collect();
    let of = |category: Category| {
        let chosen = text.iter().flat_map(|element| match element {
            Element::Forms(_, forms) => {
                let form = forms.iter().find(|(known, _)| *known == category);
                form.or(forms.last()).map(|(_, form)| form.clone()).unwrap_or_default()
            }
            _ => vec![element.clone()],
        });
        chosen.collect()
    };
    categories.into_iter().map(of).collect()
}

fn has_control_characters(text: &[Element]) -> bool {
    text.iter().any(|element| match element {
        Element::Words(words) => words.contains(|c: char| c.is_control() && c != '\n'),
        Element::Forms(_, forms) => forms.iter().any(|(_, form)| has_control_characters(form)),
        Element::Value(_) | Element::Reference(_) => false,
    })
}

/// A label that is typed out would drift from the screen, and stands there without its marks.
fn quotations(text: &[Element], labels: &[(String, String)]) -> Vec<String> {
    let mut complaints = Vec::new();
    for form in forms(text) {
        for element in form {
            let Element::Words(words) = element else { continue };
            // A single word may well be one of the language's own.
            for (id, label) in labels.iter().filter(|(_, label)| label.contains(' ')) {
                if words.contains(label) {
                    complaints.push(format!("types “{label}” out; write {{ {id} }}"));
                }
            }
            if words.contains(QUOTATION_MARKS) {
                complaints.push("has quotation marks; labels get theirs by themselves".to_owned());
            }
        }
    }
    complaints.dedup();
    complaints
}

/// A fact is what code goes by.
fn fact(message: &Message) -> Vec<String> {
    let mut complaints = Vec::new();
    if !matches!(&message.text[..], [Element::Words(_)]) {
        complaints.push("has gaps; what is known of a language has none".to_owned());
    }
    let direction = ["ltr", "rtl"].contains(&text_of(&message.text).as_str());
    if message.id == "language-direction" && !direction {
        complaints.push("is neither `ltr` nor `rtl`".to_owned());
    }
    complaints
}
