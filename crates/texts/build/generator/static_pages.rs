//! The words of the static pages, of the guided tour and of studies, as Rust: no words file has them, because only who writes those files reads them.

use super::{
    catalogue::STOP,
    plan::{Plan, list},
    shape::{Subject, camel},
};
use std::fmt::Write as _;

/// The start pages, the help pages, the builder, the pages of a study, the guided tour, and the pages of the steps.
pub fn rust(plan: &Plan) -> String {
    let pages = [
        ("StartPage", "START_PAGES", "start page, in every language of the captions", start(plan)),
        (
            "HelpPage",
            "HELP_PAGES",
            "help pages, in every language of the app",
            of_app(plan, "HelpPage", &plan.help),
        ),
        (
            "BuilderPage",
            "BUILDER_PAGES",
            "builder, in every language of the app",
            of_app(plan, "BuilderPage", &plan.builder),
        ),
        (
            "StudyPages",
            "STUDIES",
            "pages of a study, in every language of the app",
            of_app(plan, "StudyPages", &plan.study),
        ),
        (
            "TourWords",
            "TOURS",
            "guided tour, in every language of the app",
            of_app(plan, "TourWords", &plan.tour),
        ),
        ("StepPages", "STEP_PAGES", "steps' pages, in every language of the captions", steps(plan)),
    ];
    let mut code = String::new();
    for (kind, name, which, all) in pages {
        // A `String` takes all that is written to it.
        let _ = writeln!(code, "/// The words of the {which}.");
        let _ = writeln!(code, "pub const {name}: [{kind}; {}] = [{}];", all.len(), list(all));
    }
    code
}

fn start(plan: &Plan) -> Vec<String> {
    let Some(stop) = plan.subjects.iter().find(|subject| subject.name == STOP) else {
        return Vec::new();
    };
    let all = plan.catalogue.with_captions().map(|language| {
        let (name, start) = (camel(&language.tag), plan.value(&plan.start, language).rust());
        let stop = plan.value(stop, language).rust();
        format!("StartPage {{ language: CaptionLanguage::{name}, start: {start}, stop: {stop} }}")
    });
    all.collect()
}

/// A page, or the words of one, in each language of the app: a subject in the field of its own name.
fn of_app(plan: &Plan, kind: &str, subject: &Subject) -> Vec<String> {
    let field = subject.name.as_str();
    let all = plan.catalogue.of_app().map(|language| {
        let (name, words) = (camel(&language.tag), plan.value(subject, language).rust());
        format!("{kind} {{ language: Language::{name}, {field}: {words} }}")
    });
    all.collect()
}

fn steps(plan: &Plan) -> Vec<String> {
    let all = plan.catalogue.with_captions().map(|language| {
        let texts = plan.steps(language);
        let texts = texts.map(|(key, text)| format!("({key:?}, Template::new({text:?}))"));
        let (name, texts) = (camel(&language.tag), list(texts));
        format!("StepPages {{ language: CaptionLanguage::{name}, texts: &[{texts}] }}")
    });
    all.collect()
}
