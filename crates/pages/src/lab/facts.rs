//! What the planner offers to choose from, as data in its page: the steps and what goes wrong at them, as the domain has them, with their
//! names; and what participants read where a plan says nothing.

use crate::{help::Site, steps::step_titles};
use journey::{scenario::Scenario, step::Step};
use serde_json::{Map, Value, json};
use std::iter::zip;
use texts::{CaptionLanguage, STUDIES};

/// The data for a page in the language of `site`.
pub fn facts(site: &Site) -> String {
    let steps = zip(Step::all(), step_titles(site.language));
    let steps = steps.map(|(step, name)| json!({ "phone": step.role().slug(), "name": name }));
    let faults = zip(Scenario::all(), site.builder.scenarios);
    let faults = faults.map(|(fault, name)| {
        let at: Vec<u8> = fault.steps().iter().map(|step| step.number()).collect();
        json!({ "word": fault.word(), "name": name, "steps": at, "times": fault.most_times() })
    });
    let captions = CaptionLanguage::ALL.iter();
    let captions = captions.map(|it| json!({ "tag": it.tag(), "name": it.own_name() }));
    let usual: Map<String, Value> = STUDIES
        .iter()
        .map(|words| {
            let t = &words.study;
            let said =
                json!({ "title": t.title, "task": t.task, "consent": t.consent.text.join("\n\n") });
            (words.language.tag().to_owned(), said)
        })
        .collect();
    json!({
        "steps": steps.collect::<Vec<_>>(),
        "faults": faults.collect::<Vec<_>>(),
        "captions": captions.collect::<Vec<_>>(),
        "usual": usual,
    })
    .to_string()
}
