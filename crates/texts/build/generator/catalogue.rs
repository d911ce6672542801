//! Every language there is, with its files by subject.

use super::{
    Complaint, File, check, ftl,
    ftl::{Element, Message},
};
use std::collections::BTreeMap;

/// The language that the others are compared with.
pub const REFERENCE: &str = "en";

/// The languages that are offered first, in this order; others follow by their tags.
const FIRST: [&str; 8] = ["da", "en", "de", "pl", "uk", "ar", "tr", "ro"];

/// What is known of a language before its texts are there.
pub const FACTS: &str = "language";
/// What to do next, beside a phone.
pub const CAPTIONS: &str = "captions";
/// The static start page, in each language of the captions.
pub const START: &str = "start";
/// The static help pages, in each language of the app.
pub const HELP: &str = "help";
/// The static page on which a page of one's own gets its frame, in each language of the app.
pub const BUILDER: &str = "builder";
/// The guided tour around the phones, in each language of the app.
pub const TOUR: &str = "tour";
/// The pages of a study around the phones, in each language of the app.
pub const STUDY: &str = "study";
/// The static pages of the lab, in each language of the app. `crates/pages` reads their words itself.
pub const LAB: [&str; 4] = ["check", "moderator", "planner", "report"];
/// The static pages of the steps, in each language of the captions.
pub const STEPS: &str = "steps";
/// What to do when somebody asks for a code: on the start page, and in the app.
pub const STOP: &str = "stop";
/// The words for who asked for a language that is not there.
pub const MISSING: &str = "page_missing";
/// What is no subject of the app itself.
const ELSEWHERE: [&str; 9] = [BUILDER, FACTS, CAPTIONS, HELP, MISSING, START, STEPS, STUDY, TOUR];

/// A language: a folder.
#[derive(Debug, Clone)]
pub struct Language {
    /// Its tag (BCP 47), which is the name of its folder.
    pub tag: String,
    /// Its files by subject, each with its messages in order.
    pub files: BTreeMap<String, Vec<Message>>,
}

/// Every language.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// The languages in the order in which they are offered.
    pub languages: Vec<Language>,
    reference: usize,
}

impl Language {
    /// Where a subject lies.
    pub fn path(&self, subject: &str) -> String {
        format!("lang/{}/{subject}.ftl", self.tag)
    }

    /// The messages of a subject.
    pub fn messages(&self, subject: &str) -> &[Message] {
        self.files.get(subject).map_or(&[], Vec::as_slice)
    }

    /// A message by its key.
    pub fn message(&self, subject: &str, id: &str) -> Option<&Message> {
        self.messages(subject).iter().find(|message| message.id == id)
    }

    /// The subjects of the app itself.
    pub fn subjects(&self) -> impl Iterator<Item = &str> {
        let subjects = self.files.keys().map(String::as_str);
        subjects.filter(|subject| !ELSEWHERE.contains(subject) && !LAB.contains(subject))
    }

    /// Whether the app speaks it.
    pub fn is_of_app(&self) -> bool {
        self.subjects().any(|subject| subject != STOP)
    }

    /// Whether there are captions in it.
    pub fn has_captions(&self) -> bool {
        self.files.contains_key(CAPTIONS)
    }
}

impl Catalogue {
    /// The languages of these files, compared with each other.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn read(files: &[File]) -> Result<Self, Vec<Complaint>> {
        let mut languages = BTreeMap::new();
        let mut complaints = Vec::new();
        for (path, source) in files {
            let Some((tag, subject)) =
                path.strip_suffix(".ftl").and_then(|path| path.split_once('/'))
            else {
                complaints
                    .push(Complaint::about(&format!("lang/{path}"), "is no file of texts (.ftl)"));
                continue;
            };
            let language = languages
                .entry(tag.to_owned())
                .or_insert_with(|| Language { tag: tag.to_owned(), files: BTreeMap::new() });
            match ftl::read(&language.path(subject), source) {
                Ok(messages) => {
                    language.files.insert(subject.to_owned(), messages);
                }
                Err(more) => complaints.extend(more),
            }
        }
        if !complaints.is_empty() {
            return Err(complaints);
        }
        let mut languages: Vec<Language> = languages.into_values().collect();
        let place = |tag: &str| FIRST.iter().position(|first| *first == tag).unwrap_or(FIRST.len());
        languages.sort_by_key(|language| place(&language.tag));
        for language in &mut languages {
            put_parts_in(language);
        }
        let Some(reference) = languages.iter().position(|language| language.tag == REFERENCE)
        else {
            let what = "is not there, and the others are compared with it";
            return Err(vec![Complaint::about(&format!("lang/{REFERENCE}"), what)]);
        };
        let catalogue = Self { languages, reference };
        let complaints = check::complaints(&catalogue);
        if complaints.is_empty() { Ok(catalogue) } else { Err(complaints) }
    }

    /// The language that the others are compared with.
    pub fn reference(&self) -> &Language {
        &self.languages[self.reference]
    }

    /// The languages of the app.
    pub fn of_app(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter().filter(|language| language.is_of_app())
    }

    /// The languages of the captions.
    pub fn with_captions(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter().filter(|language| language.has_captions())
    }
}

/// A `part-…` of captions stands wherever a caption names it.
fn put_parts_in(language: &mut Language) {
    let Some(captions) = language.files.get_mut(CAPTIONS) else { return };
    let parts: BTreeMap<String, Vec<Element>> = captions
        .iter()
        .filter(|message| message.id.starts_with("part-"))
        .map(|message| (message.id.clone(), message.text.clone()))
        .collect();
    for message in captions {
        let text = std::mem::take(&mut message.text);
        message.text = text
            .into_iter()
            .flat_map(|element| match &element {
                Element::Reference(id) => parts.get(id).cloned().unwrap_or_else(|| vec![element]),
                _ => vec![element],
            })
            .collect();
    }
}
