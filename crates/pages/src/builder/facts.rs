//! What `static/snippets.js` has to know of the demo, as data in the page: which words an option takes, what goes together, and what the
//! lines say in each language.

use super::{
    choices::{AUTOPLAY, FRAMES, PHONES, SCANS, TEXT_SIZES, THEMES, WAITS},
    form,
};
use crate::steps::{self, BaseUrl};
use journey::{
    scenario::{Scenario, Shown},
    step::{Role, Step},
};
use serde_json::{Map, Value, json};
use std::{io, path::Path};
use texts::{CaptionLanguage, Language};

/// The data for a page in `language`; pictures are looked for below `folder`.
///
/// # Errors
/// If a folder or a picture in it cannot be read.
pub fn facts(folder: &Path, language: Language, base: Option<&BaseUrl>) -> io::Result<Value> {
    let languages: Vec<&str> = Language::ALL.iter().map(|it| it.tag()).collect();
    let captions = CaptionLanguage::ALL.iter().map(|it| it.tag());
    let captions: Vec<&str> = std::iter::once("off").chain(captions).collect();
    let scenarios: Map<String, Value> =
        Scenario::all().map(|it| (it.word().to_owned(), comes_up(it))).collect();
    let (width, height) = steps::SIZE;
    Ok(json!({
        "base": base.map(|base| base.of("")),
        "language": language.tag(),
        "size": [width, height],
        // The least and the most.
        "heights": [form::HEIGHTS.0, form::HEIGHTS.1],
        // The phone of each step.
        "steps": Step::all().map(|step| step.role().slug()).collect::<Vec<_>>(),
        "scenarios": scenarios,
        "words": {
            "phone": PHONES,
            "lang": languages,
            "guide": captions,
            "theme": THEMES,
            "text": TEXT_SIZES,
            "frame": FRAMES,
            "wait": WAITS,
            "scan": SCANS,
            "autoplay": AUTOPLAY,
            "loading": form::LOADINGS,
            "width": form::WIDTHS,
            "sandbox": form::SANDBOXES,
        },
        "frames": steps::frames(folder)?,
    }))
}

/// Where a situation comes up: for each choice of phones the last step to begin at, and whether scanning has to begin with the camera.
fn comes_up(scenario: Scenario) -> Value {
    let last = |phones: &str| {
        let begins = |step: &Step| scenario.comes_up(&shown(phones, Some(*step), true));
        Step::all().filter(begins).map(Step::number).max()
    };
    let last: Map<String, Value> = PHONES
        .iter()
        .filter_map(|phones| Some(((*phones).to_owned(), json!(last(phones)?))))
        .collect();
    let camera = !scenario.comes_up(&shown("both", None, false));
    json!({ "last": last, "camera": camera })
}

fn shown(phones: &str, step: Option<Step>, camera_first: bool) -> Shown {
    let has = |role: Role| phones == "both" || phones == role.slug();
    Shown { source: has(Role::Old), target: has(Role::New), step, camera_first }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rule of the domain, in the form in which a script can follow it.
    #[test]
    fn the_data_say_of_each_situation_what_the_domain_says() {
        for scenario in Scenario::all() {
            let data = comes_up(scenario);
            for phones in PHONES {
                let last = data["last"][phones].as_u64();
                for step in std::iter::once(None).chain(Step::all().map(Some)) {
                    for camera_first in [false, true] {
                        let by_data = last.is_some_and(|last| {
                            step.is_none_or(|it| u64::from(it.number()) <= last)
                        }) && (camera_first || data["camera"] == json!(false));
                        let by_domain = scenario.comes_up(&shown(phones, step, camera_first));
                        assert_eq!(by_data, by_domain, "{scenario:?} {phones} {step:?}");
                    }
                }
            }
        }
    }
}
