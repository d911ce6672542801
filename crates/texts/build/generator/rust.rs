//! The types of the texts and the texts themselves as Rust.

use super::{
    Language, REFERENCE,
    catalogue::{HELP, MISSING},
    fill,
    plan::{Plan, facts, list, own_name},
    shape::{Argument, Structure, Subject, Type, camel},
    static_pages, text_of,
    value::Value,
};
use std::fmt::Write as _;

/// What a build has in it.
pub struct Chosen<'a> {
    /// Whether the words of the language with this tag are compiled in.
    pub is_compiled_in: &'a dyn Fn(&str) -> bool,
    /// The names of the words files, where the program has their content.
    pub words_files: Vec<String>,
}

/// The code of a catalogue.
pub fn rust(plan: &Plan, chosen: &Chosen) -> String {
    Writer { plan, code: String::new() }.write(chosen)
}

struct Writer<'a> {
    plan: &'a Plan<'a>,
    code: String,
}

/// Writes a line of code.
macro_rules! line {
    ($writer:expr, $($text:tt)*) => {{
        // A `String` takes all that is written to it.
        let _ = writeln!($writer.code, $($text)*);
    }};
}

impl Writer<'_> {
    fn write(mut self, chosen: &Chosen) -> String {
        let is_compiled_in = chosen.is_compiled_in;
        self.languages(is_compiled_in);
        self.whole();
        for subject in &self.plan.subjects {
            self.subject(subject);
        }
        self.subject(&self.plan.start);
        self.subject(&self.plan.help);
        self.subject(&self.plan.builder);
        self.subject(&self.plan.study);
        self.subject(&self.plan.tour);
        self.labels();
        let plan = self.plan;
        self.names(
            "Figure",
            "A number or name that a text of the app has a gap for.",
            &plan.figures,
        );
        self.names(
            "HelpFigure",
            "A number or name that a text of the help pages has a gap for.",
            &plan.help_figures,
        );
        self.names("CaptionValue", "A value that a caption has a gap for.", &plan.caption_values);
        self.names(
            "StepValue",
            "A value that a text of the steps' pages has a gap for.",
            &plan.step_values,
        );
        self.captions();
        for language in
            self.plan.catalogue.of_app().filter(|language| is_compiled_in(&language.tag))
        {
            self.texts(language);
        }
        for language in
            self.plan.catalogue.with_captions().filter(|language| is_compiled_in(&language.tag))
        {
            self.captions_in(language);
        }
        self.missing();
        self.code += &static_pages::rust(plan);
        self.code += &fill::whole(plan);
        self.words_files(&chosen.words_files);
        self.code
    }

    /// The languages of the app and of the captions.
    fn languages(&mut self, is_compiled_in: &dyn Fn(&str) -> bool) {
        let app: Vec<&Language> = self.plan.catalogue.of_app().collect();
        line!(self, "/// A language of the app.");
        line!(self, "#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]");
        line!(self, "pub enum Language {{");
        for language in &app {
            line!(self, "/// {}.", own_name(language));
            if language.tag == REFERENCE {
                line!(self, "#[default]");
            }
            line!(self, "{},", camel(&language.tag));
        }
        line!(self, "}}");
        line!(self, "impl Language {{");
        line!(self, "/// Every language there is.");
        let names = list(app.iter().map(|language| format!("Self::{}", camel(&language.tag))));
        line!(self, "pub const ALL: [Self; {}] = [{names}];", app.len());
        self.by_language(
            "/// Its texts, if they are in this build.",
            "pub(crate) const fn compiled_in(self) -> Option<&'static Texts>",
            &app,
            |language| texts_of(language, is_compiled_in(&language.tag), ""),
        );
        line!(self, "}}");
        line!(self, "impl From<Language> for CaptionLanguage {{");
        line!(self, "fn from(language: Language) -> Self {{ match language {{");
        for language in &app {
            let name = camel(&language.tag);
            line!(self, "Language::{name} => Self::{name},");
        }
        line!(self, "}} }} }}");
        let all: Vec<&Language> = self.plan.catalogue.with_captions().collect();
        line!(self, "/// A language of the captions.");
        line!(self, "#[derive(Debug, Clone, Copy, PartialEq, Eq)]");
        line!(self, "pub enum CaptionLanguage {{");
        for language in &all {
            line!(self, "/// {}.\n{},", own_name(language), camel(&language.tag));
        }
        line!(self, "}}");
        line!(self, "impl CaptionLanguage {{");
        line!(self, "/// Every language there is.");
        let names = list(all.iter().map(|language| format!("Self::{}", camel(&language.tag))));
        line!(self, "pub const ALL: &[Self] = &[{names}];");
        let tags = all.iter().map(|language| language.tag.clone()).chain(["off".to_owned()]);
        let tags = list(tags);
        line!(self, "/// What chooses one, or none: the tags of all, and `off`.");
        line!(self, "pub const TAKES: &str = {tags:?};");
        self.by_language(
            "/// What is known of it before its captions are there.",
            "pub const fn facts(self) -> &'static Facts",
            &all,
            facts,
        );
        self.by_language(
            "/// Its captions, if they are in this build.",
            "pub(crate) const fn compiled_in(self) -> Option<&'static Captions>",
            &all,
            |language| texts_of(language, is_compiled_in(&language.tag), "CAPTIONS_"),
        );
        line!(self, "}}");
    }

    /// A function of the language `self`.
    fn by_language(
        &mut self,
        doc: &str,
        signature: &str,
        languages: &[&Language],
        of: impl Fn(&Language) -> String,
    ) {
        line!(self, "{doc}\n{signature} {{ match self {{");
        for language in languages {
            line!(self, "Self::{} => {},", camel(&language.tag), of(language));
        }
        line!(self, "}} }}");
    }

    /// The structure of all subjects.
    fn whole(&mut self) {
        line!(self, "/// Every text of the app in one language, by subject.");
        line!(self, "#[derive(Debug, Clone)]\npub struct Texts {{");
        line!(self, "/// The language.\npub language: Language,");
        for subject in &self.plan.subjects {
            let (name, kind) = (&subject.name, camel(&subject.name));
            line!(self, "/// `lang/…/{name}.ftl`.\npub {name}: {name}::{kind},");
        }
        line!(self, "}}");
    }

    fn subject(&mut self, subject: &Subject) {
        line!(self, "/// `lang/…/{}.ftl`.", subject.name);
        line!(self, "pub mod {} {{\nuse super::*;", subject.name);
        for structure in &subject.structures {
            self.structure(structure, subject);
        }
        line!(self, "}}");
    }

    fn structure(&mut self, structure: &Structure, subject: &Subject) {
        let name = &structure.name;
        let comment = Some(&structure.comment).filter(|comment| !comment.is_empty());
        let comment = comment.cloned().unwrap_or_else(|| format!("Texts of {}.", subject.name));
        self.doc(&comment);
        line!(self, "#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub struct {name} {{");
        let mut said = Vec::new();
        for (field, kind, id) in &structure.fields {
            if let Type::Said(arguments) = kind {
                said.push((field, arguments, id));
                line!(self, "pub(crate) {field}: &'static str,");
                continue;
            }
            self.doc_of(subject, id);
            line!(self, "pub {field}: {},", type_name(kind, subject));
        }
        line!(self, "}}");
        let fields = structure.fields.iter().map(|(field, ..)| field.as_str());
        self.code += &fill::structure(name, fields);
        if said.is_empty() {
            return;
        }
        line!(self, "impl {name} {{");
        for (field, arguments, id) in said {
            self.doc_of(subject, id);
            let taken = list(arguments.iter().map(parameter));
            let given = list(arguments.iter().map(|argument| format!("{}.into()", argument.name)));
            let lifetime =
                if arguments.iter().all(|argument| argument.counted) { "" } else { "<'a>" };
            line!(self, "pub fn {field}{lifetime}(&self, {taken}) -> String {{");
            line!(self, "crate::template::fill(self.{field}, &[{given}])\n}}");
        }
        line!(self, "}}");
    }

    /// What translators are told, and what the text is in English.
    fn doc_of(&mut self, subject: &Subject, id: &str) {
        let Some(message) = self.plan.reference.message(&subject.name, id) else { return };
        let english = format!("“{}”", text_of(&message.text).replace('\n', " "));
        let comment = message.comment.clone();
        if !comment.is_empty() {
            self.doc(&comment);
            line!(self, "///");
        }
        self.doc(&english);
    }

    fn doc(&mut self, text: &str) {
        for words in text.lines() {
            line!(self, "/// {}", words.replace(['[', ']', '<', '>', '`'], ""));
        }
    }

    /// From the place of a label in a template to the label.
    fn labels(&mut self) {
        line!(self, "/// The label of the app at a place in the templates.");
        line!(self, "pub(crate) const fn label(place: usize, texts: &Texts) -> &'static str {{");
        line!(self, "match place {{");
        for (place, id) in self.plan.labels.iter().enumerate() {
            // The app has no text that names the others.
            if place >= self.plan.labels_of_app {
                line!(self, "#[cfg(feature = \"files\")]");
            }
            line!(self, "{place} => texts.{},", id.replace('-', "."));
        }
        line!(self, "_ => \"\",\n}} }}");
    }

    /// The names of values, by their places.
    fn names(&mut self, name: &str, doc: &str, values: &[String]) {
        line!(self, "/// {doc}\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum {name} {{");
        for value in values {
            line!(self, "/// `{{ ${value} }}`.\n{},", camel(value));
        }
        line!(self, "}}");
        line!(self, "impl {name} {{");
        line!(self, "/// Every value there is.");
        let all = list(values.iter().map(|value| format!("Self::{}", camel(value))));
        line!(self, "pub const ALL: &[Self] = &[{all}];\n}}");
        line!(self, "impl crate::template::Gap for {name} {{");
        line!(self, "fn at(place: usize) -> Option<Self> {{ Self::ALL.get(place).copied() }}\n}}");
    }

    /// The structure of the captions, and their names.
    fn captions(&mut self) {
        line!(self, "/// The words around the captions.");
        line!(self, "#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub struct Words {{");
        for (name, message) in self.plan.words() {
            line!(self, "/// {}\npub {name}: &'static str,", message.comment);
        }
        line!(self, "}}");
        let slugs: Vec<&str> = self.plan.slugs().collect();
        line!(self, "/// The moments that have a caption, by the words of their keys.");
        line!(self, "pub const MOMENTS: [&str; {}] = {slugs:?};", slugs.len());
    }

    fn texts(&mut self, language: &Language) {
        line!(self, "/// The texts of the app in the language {}.", own_name(language));
        line!(self, "pub static {}: Texts = Texts {{", constant(&language.tag));
        line!(self, "language: Language::{},", camel(&language.tag));
        for subject in &self.plan.subjects {
            let value = self.plan.value(subject, language).rust();
            line!(self, "{}: {value},", subject.name);
        }
        line!(self, "}};");
    }

    fn captions_in(&mut self, language: &Language) {
        let mut words = self.plan.captions(language);
        let captions = words.split_off(self.plan.words().count());
        let words = self.plan.words().zip(&words);
        let words = list(words.map(|((name, _), text)| format!("{name}: {}", text.rust())));
        line!(self, "static CAPTIONS_{}: Captions = Captions {{", constant(&language.tag));
        line!(
            self,
            "words: Words {{ {words} }},\ncaptions: {},\n}};",
            Value::List(captions).rust()
        );
    }

    /// The words files, for who writes them beside a page.
    fn words_files(&mut self, names: &[String]) {
        line!(self, "/// The words files in this build: the name and the content of each.");
        line!(self, "pub const FILES: [(&str, &str); {}] = [", names.len());
        for name in names {
            line!(self, "({name:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))),");
        }
        line!(self, "];");
    }

    /// The words for who asked for a language that is not there.
    fn missing(&mut self) {
        let notices: Vec<String> = self
            .plan
            .catalogue
            .languages
            .iter()
            .filter_map(|language| {
                let said = |name: &str| {
                    let message = language.message(MISSING, &format!("{MISSING}-{name}"))?;
                    Some(format!("{:?}", text_of(&message.text)))
                };
                let text = said("text")?;
                let heading = said("heading").map_or("None".to_owned(), |it| format!("Some({it})"));
                let tag = &language.tag;
                Some(format!("PageMissing {{ tag: {tag:?}, heading: {heading}, text: {text} }}"))
            })
            .collect();
        line!(
            self,
            "/// For who asked for a language that is not there, in every language that has it."
        );
        let count = notices.len();
        line!(self, "pub const PAGE_MISSING: [PageMissing; {count}] = [{}];", list(notices));
    }
}

fn type_name(kind: &Type, subject: &Subject) -> String {
    match kind {
        Type::Words | Type::Said(_) => "&'static str".to_owned(),
        Type::Prose if subject.name == HELP => "Template<HelpFigure>".to_owned(),
        Type::Prose => "Template<Figure>".to_owned(),
        Type::Group(place) => subject.structures[*place].name.clone(),
        Type::List(item, length) => format!("[{}; {length}]", type_name(item, subject)),
    }
}

fn parameter(argument: &Argument) -> String {
    let kind = if argument.counted { "&Count" } else { "impl Into<Value<'a>>" };
    format!("{}: {kind}", argument.name)
}

fn constant(tag: &str) -> String {
    tag.to_ascii_uppercase().replace('-', "_")
}

fn texts_of(language: &Language, is_there: bool, prefix: &str) -> String {
    if is_there { format!("Some(&{prefix}{})", constant(&language.tag)) } else { "None".to_owned() }
}
