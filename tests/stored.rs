//! Worlds as releases have stored them: each opens, shows on both phones what it showed, its time goes on, and so can the person.
//!
//! `tests/stored/v2/` has the texts, letter for letter as `snapshot::save` of version 2 wrote them, and `index.txt`, which says what
//! each shows, and when. They are data: whatever stores worlds later reads them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a stored world that cannot be read fails the test"
)]

mod support;
mod stored {
    pub mod journey;
    pub mod shown;
}

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};
use stored::{journey::carry_on, shown::shown};
use support::Browser;
use two_phones::{
    domain::{ids::DeviceId, step::Step, time::Time},
    store::snapshot,
};

/// Worlds in which no app can be copied to the new phone: three are active, or the old phone's is blocked or deleted.
const NO_WAY_ON: &[&str] = &[
    "app-deleted-last",
    "app-deleted-on-both",
    "blocked",
    "blocked-confirm-delete",
    "scenario-three-apps",
    "three-apps",
    "three-apps-list",
    "too-many-apps",
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/stored/v2")
}

/// A line of the index: a world, a moment, and what each phone shows then.
struct Entry {
    name: String,
    moment: Time,
    phones: Vec<String>,
}

fn index() -> Vec<Entry> {
    let text = fs::read_to_string(folder().join("index.txt")).expect("the index");
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| entry(line).unwrap_or_else(|| panic!("{line}"))).collect()
}

fn entry(line: &str) -> Option<Entry> {
    let mut parts = line.split('|').map(str::trim);
    let name = parts.next()?.to_owned();
    let moment = Time::from_millis(parts.next()?.parse().ok()?);
    Some(Entry { name, moment, phones: parts.map(str::to_owned).collect() })
}

/// A browser whose page opens with this world at this moment.
fn opened(name: &str, moment: Time) -> Browser {
    let file = folder().join(format!("{name}.json"));
    let text = fs::read_to_string(file).unwrap_or_else(|why| panic!("{name}: {why}"));
    let mut browser = Browser::new();
    browser.world = snapshot::restore(&text).unwrap_or_else(|why| panic!("{name}: {why}"));
    browser.reading = moment;
    browser.tick();
    browser
}

#[test]
fn a_stored_world_shows_what_its_index_says() {
    let mut wrong = Vec::new();
    for Entry { name, moment, phones } in index() {
        let browser = opened(&name, moment);
        let shows: Vec<_> = DeviceId::ALL.map(|device| shown(&browser, device)).to_vec();
        let usual = shows[phones.len()..].iter().all(|line| line == "0 store");
        if shows[..phones.len()] != phones || !usual {
            let (then, now) = (phones.join(" | "), shows.join(" | "));
            wrong
                .push(format!("{name} at {}\n  showed {then}\n  shows  {now}", moment.as_millis()));
        }
    }
    assert!(wrong.is_empty(), "{} worlds show something else:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_stored_world_can_be_carried_on() {
    let mut wrong = Vec::new();
    let mut first = BTreeMap::new();
    for Entry { name, moment, .. } in index() {
        first.entry(name).or_insert(moment);
    }
    for (name, moment) in first {
        let stuck = carry_on(&mut opened(&name, moment)).err();
        match (stuck, NO_WAY_ON.contains(&name.as_str())) {
            (Some(stuck), false) => wrong.push(format!("{name}: {stuck}")),
            (None, true) => wrong.push(format!("{name}: there is a way on")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{} worlds:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_stored_world_is_in_the_index_and_every_step_is_stored() {
    let files =
        fs::read_dir(folder()).expect("the folder").map(|file| file.expect("a file").path());
    let worlds = files.filter(|path| path.extension().is_some_and(|kind| kind == "json"));
    let name = |path: PathBuf| path.file_stem().map(|name| name.to_string_lossy().into_owned());
    let stored: BTreeSet<_> = worlds.filter_map(name).collect();
    let listed: BTreeSet<_> = index().into_iter().map(|entry| entry.name).collect();
    assert_eq!(stored, listed);
    let steps = Step::all().map(|step| format!("step-{:02}", step.number()));
    assert!(steps.into_iter().all(|step| stored.contains(&step)));
}
