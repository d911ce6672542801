//! Worlds as releases have stored them: each opens, shows on both phones what it showed, its time goes on, and so can the person.
//!
//! A folder of `tests/stored/` has the texts of a version, letter for letter as `snapshot::save` wrote them, and `index.txt`, which
//! says what each shows, and when. They are data: whatever stores worlds later reads them.
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

use journey::{ids::DeviceId, step::Step, time::Time, world::World};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};
use store::{snapshot, v3};
use stored::{journey::carry_on, shown::shown};
use support::Browser;
/// The versions that have been stored, the newest last.
const VERSIONS: [&str; 4] = ["v2", "v3", "v4", "v5"];
/// Those of any world. Each after them is of the worlds only that those before it do not know.
const WHOLE: usize = 2;

/// Worlds in which no app can be copied to the new phone: three are active, or the old phone's is blocked or deleted.
const NO_WAY_ON: &[&str] = &[
    "app-deleted-last",
    "app-deleted-on-both",
    "blocked",
    "blocked-confirm-delete",
    "faults-three-apps-at-12",
    "scenario-three-apps",
    "three-apps",
    "three-apps-list",
    "too-many-apps",
];

fn folder(version: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/stored").join(version)
}

/// The text of a stored world: `v2/step-07`.
fn text(name: &str) -> String {
    let file = folder("").join(format!("{name}.json"));
    fs::read_to_string(file).unwrap_or_else(|why| panic!("{name}: {why}"))
}

fn world(name: &str) -> World {
    snapshot::restore(&text(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
}

/// A line of an index: a world, a moment, and what each phone shows then.
struct Entry {
    /// With its version.
    name: String,
    moment: Time,
    phones: Vec<String>,
}

fn index() -> Vec<Entry> {
    VERSIONS.into_iter().flat_map(index_of).collect()
}

fn index_of(version: &str) -> Vec<Entry> {
    let text = fs::read_to_string(folder(version).join("index.txt")).expect("the index");
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| entry(version, line).unwrap_or_else(|| panic!("{line}"))).collect()
}

fn entry(version: &str, line: &str) -> Option<Entry> {
    let mut parts = line.split('|').map(str::trim);
    let name = format!("{version}/{}", parts.next()?);
    let moment = Time::from_millis(parts.next()?.parse().ok()?);
    Some(Entry { name, moment, phones: parts.map(str::to_owned).collect() })
}

/// A browser whose page opens with this world at this moment.
fn opened(name: &str, moment: Time) -> Browser {
    let mut browser = Browser::new();
    browser.world = world(name);
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
        let bare = name.split_once('/').map_or("", |(_, bare)| bare);
        match (stuck, NO_WAY_ON.contains(&bare)) {
            (Some(stuck), false) => wrong.push(format!("{name}: {stuck}")),
            (None, true) => wrong.push(format!("{name}: there is a way on")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{} worlds:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_stored_world_is_the_same_in_the_newest_version() {
    for Entry { name, .. } in index() {
        let world = world(&name);
        let newest = snapshot::save(&world);
        let version = name.split_once('/').map_or("", |(version, _)| version).replace("v2", "v3");
        let number = version.trim_start_matches('v');
        assert!(newest.starts_with(&format!("{{\"version\":{number},")), "{newest}");
        assert_eq!(snapshot::restore(&newest), Ok(world), "{name}");
    }
}

/// Versions 3 to 5 do not change: what they wrote is what they write.
#[test]
fn a_world_of_version_3_to_5_is_written_letter_for_letter() {
    for name in VERSIONS[1..].iter().flat_map(|version| stored(version)) {
        assert_eq!(v3::to_text(world(&name).state()), text(&name), "{name}");
    }
}

/// One world in both versions reads as the same world.
#[test]
fn a_world_of_version_2_becomes_the_one_of_version_3() {
    let (old, new) = (stored("v2"), stored("v3"));
    let both = new.iter().filter_map(|name| {
        let before = name.replace("v3", "v2");
        old.contains(&before).then_some((before, name))
    });
    let both: Vec<_> = both.collect();
    assert!(both.len() > 10);
    for (before, name) in both {
        assert_eq!(snapshot::save(&world(&before)), text(name), "{name}");
    }
}

/// The worlds of a folder.
fn stored(version: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder(version)).expect("the folder");
    let worlds = files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"));
    let name = |path: PathBuf| Some(format!("{version}/{}", path.file_stem()?.to_string_lossy()));
    worlds.filter_map(name).collect()
}

#[test]
fn every_stored_world_is_in_an_index_and_every_step_is_stored() {
    for version in VERSIONS {
        let stored = stored(version);
        let listed: BTreeSet<_> = index_of(version).into_iter().map(|entry| entry.name).collect();
        assert_eq!(stored, listed);
    }
    for version in &VERSIONS[..WHOLE] {
        let stored = stored(version);
        let steps = Step::all().map(|step| format!("{version}/step-{:02}", step.number()));
        assert!(steps.into_iter().all(|step| stored.contains(&step)), "{version}");
    }
}
