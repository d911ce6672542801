//! Reads `lang/`, refuses what is missing or too much, and writes the types and the words as Rust.

mod generator;

use generator::{Catalogue, Complaint, Plan};
use std::{env, fs, io, path::Path, process::ExitCode};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=lang");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Vec<Complaint>> {
    let folder = |error: io::Error| vec![Complaint::about("lang", &error.to_string())];
    let files = generator::files(Path::new("lang")).map_err(folder)?;
    let catalogue = Catalogue::read(&files)?;
    let code = generator::rust(&Plan::of(&catalogue)?, is_compiled_in);
    let Some(out) = env::var_os("OUT_DIR") else {
        return Err(vec![Complaint::about("OUT_DIR", "is set by cargo only: run `cargo build`")]);
    };
    fs::write(Path::new(&out).join("texts.rs"), code).map_err(folder)
}

/// Whether the feature of a language, or that of all, is on.
fn is_compiled_in(tag: &str) -> bool {
    let feature = format!("CARGO_FEATURE_{}", tag.to_ascii_uppercase().replace('-', "_"));
    env::var_os("CARGO_FEATURE_ALL").is_some() || env::var_os(feature).is_some()
}
