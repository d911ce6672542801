//! The words of the guide as data, for the docs kit (`tools/docs-kit/`).

use super::words::Words;
use crate::help;
use journey::step::Role;
use serde_json::{Map, Value, json};

/// Every language with its steps.
pub fn guide_json() -> String {
    let languages: Map<String, Value> =
        Words::all().iter().map(|words| (words.language.tag().to_owned(), of(words))).collect();
    json!({ "languages": languages }).to_string()
}

fn of(words: &Words) -> Value {
    let start = &words.start.start;
    let steps = words.steps().into_iter().map(|step| {
        let wrong = step.troubles.iter();
        let wrong = wrong.map(|(what, then)| json!({ "what": what.plain, "then": then.plain }));
        json!({
            "number": step.number,
            "slug": step.slug,
            "role": step.role.slug(),
            "phone": if step.role == Role::Old { start.old } else { start.new },
            "title": step.title,
            "do": step.action.plain,
            "doHtml": step.action.html,
            "see": step.sight.plain,
            "alt": step.alt(words),
            "wrong": wrong.collect::<Vec<_>>(),
        })
    });
    json!({
        "dir": words.language.direction().word(),
        "ownName": words.language.own_name(),
        "appLanguage": words.app().tag(),
        "mark": start.mark,
        "heading": start.heading,
        "lead": words.word("lead"),
        "compared": words.word("compared"),
        "afterwardsHeading": words.word("afterwards_heading"),
        "afterwards": words.word("afterwards"),
        "step": words.numbered(7).replace('7', "{}"),
        "doHeading": words.word("do"),
        "seeHeading": words.word("see"),
        "wrongHeading": words.word("wrong"),
        "film": help::film_title(words.app()),
        "about": start.about,
        "never": words.word("never"),
        "steps": steps.collect::<Vec<_>>(),
    })
}
