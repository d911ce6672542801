//! The build's own checks: what they refuse, and what they cannot judge in the words that are there.
#![allow(clippy::expect_used, reason = "a test that cannot read the files says so by failing")]

#[path = "../../build/generator/mod.rs"]
mod generator;

mod refused;
mod terms;
mod words;

use generator::{Catalogue, Chosen, File, Plan};
use std::path::Path;

/// Every file of the project.
fn files() -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lang");
    generator::files(&folder).expect("the files of texts")
}

fn catalogue() -> Catalogue {
    Catalogue::read(&files()).expect("texts that can be built")
}

#[test]
fn a_language_that_is_left_out_is_known_by_its_facts_alone() {
    let catalogue = catalogue();
    let plan = Plan::of(&catalogue).expect("a plan");
    let chosen = Chosen { is_compiled_in: &|tag| tag != "pl", words_files: Vec::new() };
    let code = generator::rust(&plan, &chosen);
    assert!(code.contains("\"Polski\"") && code.contains("Self::Pl => None"));
    assert!(code.contains("Self::Uk => Some(&CAPTIONS_UK)") && !code.contains("CAPTIONS_PL"));
    assert!(!code.contains("Co teraz zrobić"), "the Polish captions are in the program");
}

/// The first line of the Danish words file that these files make.
fn first_line(files: &[File]) -> String {
    let catalogue = Catalogue::read(files).expect("texts that can be built");
    let plan = Plan::of(&catalogue).expect("a plan");
    let danish = generator::words_files(&plan).into_iter().find(|(name, _)| name == "app.da.txt");
    let (_, content) = danish.expect("the Danish file");
    content.lines().next().expect("a first line").to_owned()
}

#[test]
fn the_shape_of_words_files_changes_with_keys_not_with_words() {
    let change = |from: &str, to: &str| {
        let mut files = files();
        for (path, text) in &mut files {
            if path.ends_with("/common.ftl") {
                *text = text.replacen(from, to, 1);
            }
        }
        first_line(&files)
    };
    let first = first_line(&files());
    assert!(first.starts_with("two-phones-words 1 app da "), "{first}");
    assert_eq!(change("common-ok = OK", "common-ok = Okay"), first);
    assert_ne!(change("common-ok = OK", "common-ok = OK\ncommon-more = More"), first);
}
