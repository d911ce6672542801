//! The build's own checks: what they refuse, and what they cannot judge in the words that are there.
#![allow(clippy::expect_used, reason = "a test that cannot read the files says so by failing")]

#[path = "../../build/generator/mod.rs"]
mod generator;

mod refused;
mod terms;
mod words;

use generator::{Catalogue, File, Plan};
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
    let code = generator::rust(&plan, |tag| tag != "pl");
    assert!(code.contains("\"Polski\"") && code.contains("Self::Pl => None"));
    assert!(code.contains("Self::Uk => Some(&CAPTIONS_UK)") && !code.contains("CAPTIONS_PL"));
    assert!(!code.contains("Co teraz zrobić"), "the Polish captions are in the program");
}
