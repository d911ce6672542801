//! That CITATION.cff is a citation file (Citation File Format 1.2.0) of this version, and that the README cites the same. The form is held to what
//! is used of it: keys with one value or a list, no YAML besides.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot read the files says so by failing")]

use std::{collections::BTreeMap, fs, path::Path};

/// What the schema of the format allows at the top, and is of use for software.
const KEYS: &[&str] = &[
    "cff-version",
    "message",
    "type",
    "title",
    "abstract",
    "version",
    "date-released",
    "doi",
    "authors",
    "license",
    "keywords",
    "repository-code",
    "url",
];

fn text_of(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect(name)
}

/// The keys, each with its values: the only one, or those of the list below it.
fn citation(text: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut keys: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut last = "";
    for line in text.lines() {
        if let Some(item) = line.strip_prefix("  - ") {
            let item = item.strip_prefix("name: ").unwrap_or(item);
            keys.get_mut(last).expect("a list has a key").push(item.trim_matches('"'));
            continue;
        }
        let (key, value) = line.split_once(':').expect("a key and its value");
        assert!(KEYS.contains(&key), "{key} is no key of the format");
        // A colon in a plain value would begin another key.
        let value = value.trim();
        assert!(value.starts_with('"') || !value.contains(": "), "{line}");
        let values = if value.is_empty() { vec![] } else { vec![value.trim_matches('"')] };
        assert_eq!(keys.insert(key, values), None, "{key} is there twice");
        last = key;
    }
    keys
}

#[test]
fn the_citation_has_what_the_format_requires() {
    let text = text_of("CITATION.cff");
    let keys = citation(&text);
    assert_eq!(keys["cff-version"], ["1.2.0"]);
    for required in ["message", "title", "authors"] {
        assert!(
            keys[required].iter().all(|value| !value.is_empty()) && !keys[required].is_empty(),
            "{required}"
        );
    }
    assert_eq!(keys["type"], ["software"]);
    assert_eq!(keys["license"], ["MIT", "Apache-2.0"]);
}

#[test]
fn the_citation_and_the_readme_are_of_this_version() {
    let text = text_of("CITATION.cff");
    let keys = citation(&text);
    assert_eq!(keys["version"], [env!("CARGO_PKG_VERSION")]);
    // The rows of a study name the version of the lab.
    let version = format!("\nversion = \"{}\"\n", env!("CARGO_PKG_VERSION"));
    assert!(text_of("crates/lab/Cargo.toml").contains(&version));
    let readme = text_of("README.md");
    let line = format!(
        "> {} (version {}). *{}*",
        keys["authors"][0], keys["version"][0], keys["title"][0]
    );
    assert!(readme.contains(&line), "README.md lacks: {line}");
}
