//! The list of all screens (`tests/screens/list.txt`), and the way to each.

use super::LANGUAGES;
use crate::{browser::Tab, server::project, stage::Stage};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The script that carries out in the page the way that a line describes.
pub const WALK: &str = include_str!("../../screens/walk.js");
const LIST: &str = include_str!("../../screens/list.txt");

/// The screens with a text to read or a list, which may be longer than the window.
const TO_READ: [&str; 5] = ["about", "apps", "for-real", "requirements", "stop"];

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Screen {
    /// Its name in the list.
    pub name: &'static str,
    /// The heading it stands under.
    pub section: &'static str,
    /// Its `data-screen`, if it is a screen of a phone.
    pub slug: Option<&'static str>,
    /// What the address asks for.
    query: &'static str,
    /// What a person does there.
    way: &'static str,
}

impl Screen {
    /// Every screen there is.
    pub fn all() -> Vec<Self> {
        let mut section = "";
        let mut all = Vec::new();
        for line in LIST.lines().filter(|line| !line.trim().is_empty()) {
            match line.strip_prefix("# ") {
                Some(heading) => section = heading,
                None if line.starts_with('#') => {}
                None => all.push(Self::parse(line, section)),
            }
        }
        all
    }

    fn parse(line: &'static str, section: &'static str) -> Self {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let [name, slug, query, way] = parts[..] else { panic!("not four parts: {line}") };
        Self { name, section, slug: (slug != "-").then_some(slug), query, way }
    }

    /// Whether it is about a language, and keeps the one it has.
    pub fn has_own_language(&self) -> bool {
        self.query.starts_with("lang=")
    }

    /// The languages it is looked at in.
    pub fn languages(&self) -> &'static [&'static str] {
        if self.has_own_language() { &LANGUAGES[..1] } else { &LANGUAGES }
    }

    /// Whether it has to fit into a small window without scrolling: a screen of a phone as it comes. What went wrong, a note
    /// of the demo, or another way to do the same takes room besides; such a line has a name of its own.
    pub fn has_to_fit(&self) -> bool {
        self.slug.is_some_and(|slug| slug == self.name && !TO_READ.contains(&slug))
    }

    /// Whether loading the page is enough to get to the screen.
    pub fn is_there_at_once(&self) -> bool {
        self.way.is_empty()
    }

    /// Goes there. A way is told in the English names.
    pub async fn visit(&self, stage: &Stage, tab: &Tab, language: &str) -> Result<(), String> {
        let lang =
            if self.has_own_language() { String::new() } else { format!("lang={language}&") };
        tab.goto(&stage.address(&format!("{lang}session={}&{}", self.name, self.query))).await;
        let (way, args) =
            ("const done = arguments[1]; walk(arguments[0]).then(done)", self.steps());
        let client = tab.client().await;
        let in_the_way = client.execute_async(way, vec![args]).await.map_err(|e| e.to_string())?;
        in_the_way.as_str().map_or(Ok(()), |problem| Err(problem.to_owned()))
    }

    fn steps(&self) -> Value {
        let arrived = self.slug.map(|slug| ("at", slug));
        let steps = self.way.split(';').map(str::trim).filter(|step| !step.is_empty());
        let steps = steps.map(|step| step.split_once(' ').unwrap_or((step, "")));
        steps
            .chain(arrived)
            .map(|(verb, what)| json!({ "verb": verb, "what": what.trim() }))
            .collect()
    }
}

/// The slugs of the screens in the table of their facts, in which each call begins with one.
fn known_slugs() -> BTreeSet<String> {
    let table = std::fs::read_to_string(project().join("crates/journey/src/facts.rs"));
    let table = table.expect("the table");
    let calls = table.split("Facts::of(\"").flat_map(|part| part.split("Facts::beside(\"")).skip(1);
    calls.filter_map(|call| call.split('"').next()).map(str::to_owned).collect()
}

#[test]
fn every_screen_of_a_phone_is_on_the_list() {
    let listed: BTreeSet<String> =
        Screen::all().iter().filter_map(|screen| screen.slug).map(str::to_owned).collect();
    let known = known_slugs();
    assert!(known.len() > 30, "the slugs are not where this test looks for them: {known:?}");
    assert_eq!(known, listed, "in crates/journey/src/facts.rs, and listed");
}

#[test]
fn every_line_of_the_list_has_a_name_of_its_own() {
    let all = Screen::all();
    let names: BTreeSet<_> = all.iter().map(|screen| screen.name).collect();
    assert_eq!(names.len(), all.len());
    // They are names of sessions, too, with room for a suffix.
    assert!(names.iter().all(|name| name.len() <= 30), "{names:?}");
}
