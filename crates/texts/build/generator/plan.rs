//! What the code is written from: the subjects with their types, and the places of labels and values in templates.

use super::{
    Catalogue, Complaint, Element, Language, Message,
    catalogue::{BUILDER, CAPTIONS, FACTS, HELP, START, STEPS, STUDY, TOUR},
    shape::{Node, Subject, Type, arguments},
    template::template,
    text_of,
    value::Value,
};
use std::collections::BTreeSet;

/// What the code is written from.
pub struct Plan<'a> {
    /// Every language.
    pub catalogue: &'a Catalogue,
    /// The one that the types are made after.
    pub reference: &'a Language,
    /// The subjects of the app.
    pub subjects: Vec<Subject>,
    /// The start page, which no words file has.
    pub start: Subject,
    /// The help pages, which no words file has.
    pub help: Subject,
    /// The page of the builder, which no words file has.
    pub builder: Subject,
    /// The pages of a study, which no words file has.
    pub study: Subject,
    /// The guided tour, which no words file has.
    pub tour: Subject,
    /// The keys of the labels that texts name: first those that texts of the app and captions name.
    pub labels: Vec<String>,
    /// How many of the labels texts of the app and captions name.
    pub labels_of_app: usize,
    /// The values that the app's own templates name.
    pub figures: Vec<String>,
    /// The values that the templates of the help pages name.
    pub help_figures: Vec<String>,
    /// The values that captions name.
    pub caption_values: Vec<String>,
    /// The values that the pages of the steps name.
    pub step_values: Vec<String>,
}

impl<'a> Plan<'a> {
    /// The plan for a catalogue.
    ///
    /// # Errors
    /// If the keys of a subject are no tree.
    pub fn of(catalogue: &'a Catalogue) -> Result<Self, Vec<Complaint>> {
        let reference = catalogue.reference();
        let subjects: Vec<Subject> = reference
            .subjects()
            .map(|name| Subject::of(name, reference))
            .collect::<Result<_, _>>()?;
        let start = Subject::of(START, reference)?;
        let help = Subject::of(HELP, reference)?;
        let builder = Subject::of(BUILDER, reference)?;
        let study = Subject::of(STUDY, reference)?;
        let tour = Subject::of(TOUR, reference)?;
        let captions = reference
            .messages(CAPTIONS)
            .iter()
            .filter(|message| message.id.starts_with("caption-"));
        let of_app = labels(prose(&subjects, reference).chain(reference.messages(CAPTIONS)));
        let labels_of_app = of_app.len();
        let others = labels(reference.files.values().flatten());
        let others = others.difference(&of_app).cloned().collect::<Vec<_>>();
        Ok(Self {
            catalogue,
            reference,
            labels: of_app.into_iter().chain(others).collect(),
            labels_of_app,
            figures: values(prose(&subjects, reference)),
            help_figures: values(prose(std::slice::from_ref(&help), reference)),
            caption_values: values(captions),
            step_values: values(reference.messages(STEPS).iter()),
            subjects,
            start,
            help,
            builder,
            study,
            tour,
        })
    }

    /// The moments that have a caption, by the words of their keys.
    pub fn slugs(&self) -> impl Iterator<Item = &'a str> {
        let captions = self.reference.messages(CAPTIONS).iter();
        captions.filter_map(|message| message.id.strip_prefix("caption-"))
    }

    /// The words around the captions, by their names.
    pub fn words(&self) -> impl Iterator<Item = (&'a str, &'a Message)> {
        let captions = self.reference.messages(CAPTIONS).iter();
        captions.filter_map(|message| Some((message.id.strip_prefix("words-")?, message)))
    }

    /// The words around the captions and the captions of a language, in the order of a words file.
    pub fn captions(&self, language: &Language) -> Vec<Value> {
        let words = self.words().map(|(_, original)| {
            let message = language.message(CAPTIONS, &original.id);
            let text = message.map(|message| text_of(&message.text)).unwrap_or_default();
            Value::Text { key: original.id.clone(), text }
        });
        let captions = self.slugs().map(|slug| {
            let key = format!("caption-{slug}");
            let text = language
                .message(CAPTIONS, &key)
                .map(|message| self.written(message, &self.caption_values))
                .unwrap_or_default();
            Value::Template { key, text }
        });
        words.chain(captions).collect()
    }

    /// The texts of the pages of the steps in a language, each with its key.
    pub fn steps(&self, language: &Language) -> impl Iterator<Item = (String, String)> {
        let messages = language.messages(STEPS).iter();
        messages.map(|message| (message.id.clone(), self.written(message, &self.step_values)))
    }

    /// The texts of a subject in a language.
    pub fn value(&self, subject: &Subject, language: &Language) -> Value {
        self.below(&subject.node, &subject.whole, subject, language)
    }

    fn below(&self, node: &Node, kind: &Type, subject: &Subject, language: &Language) -> Value {
        match (node, kind) {
            (Node::List(items), Type::List(kind, _)) => {
                let items = items.iter().map(|item| self.below(item, kind, subject, language));
                Value::List(items.collect())
            }
            (Node::Group(nodes), Type::Group(place)) => {
                let structure = &subject.structures[*place];
                let fields = structure.fields.iter().filter_map(|(name, kind, _)| {
                    let (_, node) = nodes.iter().find(|(known, _)| known == name)?;
                    Some((name.clone(), self.below(node, kind, subject, language)))
                });
                Value::Group {
                    kind: format!("{}::{}", subject.name, structure.name),
                    fields: fields.collect(),
                }
            }
            (Node::Text(id), kind) => self.text(id, kind, subject, language),
            _ => Value::List(Vec::new()),
        }
    }

    fn text(&self, id: &str, kind: &Type, subject: &Subject, language: &Language) -> Value {
        let key = id.to_owned();
        let Some(message) = language.message(&subject.name, id) else {
            return Value::Text { key, text: String::new() };
        };
        match kind {
            Type::Said(arguments) => {
                let names: Vec<String> = arguments.iter().map(|it| it.name.clone()).collect();
                Value::Text { key, text: self.written(message, &names) }
            }
            Type::Prose => {
                let is_help = subject.name == HELP;
                let figures = if is_help { &self.help_figures } else { &self.figures };
                Value::Template { key, text: self.written(message, figures) }
            }
            _ => Value::Text { key, text: text_of(&message.text) },
        }
    }

    /// A text with its gaps as one string.
    fn written(&self, message: &Message, values: &[String]) -> String {
        let place = |names: &[String], wanted: &str| {
            names.iter().position(|name| name == wanted).unwrap_or_default()
        };
        template(&message.text, &|name| place(values, name), &|id| place(&self.labels, id))
    }
}

/// Items with commas between them.
pub fn list(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().collect::<Vec<_>>().join(", ")
}

fn fact(language: &Language, name: &str) -> String {
    let message = language.message(FACTS, &format!("{FACTS}-{name}"));
    message.map(|message| text_of(&message.text)).unwrap_or_default()
}

/// What a language calls itself.
pub fn own_name(language: &Language) -> String {
    fact(language, "own_name")
}

/// What is known of a language, as Rust.
pub fn facts(language: &Language) -> String {
    let of = |name: &str| fact(language, name);
    let direction = if of("direction") == "rtl" { "RightToLeft" } else { "LeftToRight" };
    format!(
        "&Facts {{ tag: {:?}, own_name: {:?}, locale: {:?}, direction: Direction::{direction}, quotes: [{:?}, {:?}], \
         turn_on: {:?} }}",
        language.tag,
        of("own_name"),
        of("locale"),
        of("quotes-1"),
        of("quotes-2"),
        of("turn_on"),
    )
}

/// The messages that are templates for the app to fill.
fn prose<'a>(
    subjects: &'a [Subject],
    reference: &'a Language,
) -> impl Iterator<Item = &'a Message> {
    fn below<'a>(node: &'a Node, kind: &Type, subject: &Subject, found: &mut Vec<&'a str>) {
        match (node, kind) {
            (Node::Text(id), Type::Prose) => found.push(id),
            (Node::List(items), Type::List(kind, _)) => {
                for item in items {
                    below(item, kind, subject, found);
                }
            }
            (Node::Group(nodes), Type::Group(place)) => {
                for (name, node) in nodes {
                    let fields = &subject.structures[*place].fields;
                    if let Some((_, kind, _)) = fields.iter().find(|(known, ..)| known == name) {
                        below(node, kind, subject, found);
                    }
                }
            }
            _ => {}
        }
    }
    subjects.iter().flat_map(|subject| {
        let mut found = Vec::new();
        below(&subject.node, &subject.whole, subject, &mut found);
        found.into_iter().filter_map(|id| reference.message(&subject.name, id))
    })
}

/// The names of the values in these texts, sorted.
fn values<'a>(messages: impl Iterator<Item = &'a Message>) -> Vec<String> {
    let names: BTreeSet<String> =
        messages.flat_map(arguments).map(|argument| argument.name).collect();
    names.into_iter().collect()
}

/// The keys of the labels that these texts name.
fn labels<'a>(messages: impl Iterator<Item = &'a Message>) -> BTreeSet<String> {
    fn below(text: &[Element], found: &mut BTreeSet<String>) {
        for element in text {
            match element {
                Element::Reference(id) => _ = found.insert(id.clone()),
                Element::Forms(_, forms) => forms.iter().for_each(|(_, form)| below(form, found)),
                Element::Words(_) | Element::Value(_) => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    messages.for_each(|message| below(&message.text, &mut found));
    found
}
