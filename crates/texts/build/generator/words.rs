//! The words files: the texts of one language, each a file that a page fetches when it uses the language.
//!
//! The first line says what the file is, for whom, and the shape of the texts: `two-phones-words 1 app da 0123456789abcdef`.
//! Below it stand the texts in the order of their types, U+001E between two. `src/file.rs` reads them.

use super::{Language, Plan, shape::Type, value::Value};

/// The form of the files; another one gets another number.
const FORM: &str = "two-phones-words 1";
/// Between two texts. No text has it, because none has a control character (`check.rs`).
const BETWEEN: &str = "\u{1e}";

/// What the files of a kind have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    /// The word for it: `app` or `captions`.
    pub name: &'static str,
    /// A number for what each text is and what its marks mean, in hexadecimal digits. It is the same for all languages, and
    /// does not change with the words.
    pub shape: String,
    /// How many texts there are.
    pub count: usize,
}

/// The words files of a plan: the name and the content of each.
pub fn words_files(plan: &Plan) -> Vec<(String, String)> {
    let (app, captions) = (of_app(plan), of_captions(plan));
    let languages = plan.catalogue.of_app();
    let of_app = languages.map(|language| file(&app, language, &texts(plan, language)));
    let languages = plan.catalogue.with_captions();
    let of_captions = languages.map(|it| file(&captions, it, &plan.captions(it)));
    of_app.chain(of_captions).collect()
}

/// A file: its name and its content.
fn file(kind: &Kind, language: &Language, values: &[Value]) -> (String, String) {
    let mut texts = Vec::new();
    for value in values {
        value.each(&mut |_, text| texts.push(text));
    }
    let Kind { name, shape, .. } = kind;
    let tag = &language.tag;
    let content = format!("{FORM} {name} {tag} {shape}\n{}", texts.join(BETWEEN));
    (format!("{name}.{tag}.txt"), content)
}

/// The files of the app's texts.
pub fn of_app(plan: &Plan) -> Kind {
    let mut meaning = Vec::new();
    for subject in &plan.subjects {
        for structure in &subject.structures {
            for (_, kind, id) in &structure.fields {
                if let Type::Said(arguments) = kind {
                    meaning.extend(arguments.iter().map(|it| format!("{id} ${}", it.name)));
                }
            }
        }
    }
    meaning.extend(plan.labels.iter().chain(&plan.figures).cloned());
    kind("app", &texts(plan, plan.reference), meaning)
}

/// The files of the captions.
pub fn of_captions(plan: &Plan) -> Kind {
    let meaning = plan.labels.iter().chain(&plan.caption_values).cloned();
    kind("captions", &plan.captions(plan.reference), meaning.collect())
}

/// The texts of a language in order.
fn texts(plan: &Plan, language: &Language) -> Vec<Value> {
    plan.subjects.iter().map(|subject| plan.value(subject, language)).collect()
}

fn kind(name: &'static str, values: &[Value], meaning: Vec<String>) -> Kind {
    let mut keys = Vec::new();
    for value in values {
        value.each(&mut |key, _| keys.push(key.to_owned()));
    }
    let count = keys.len();
    keys.extend(meaning);
    Kind { name, shape: format!("{:016x}", number(&keys)), count }
}

/// The number of a list of names: FNV-1a, because the standard library's hash may change with its release.
fn number(names: &[String]) -> u64 {
    let bytes = names.iter().flat_map(|name| name.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
