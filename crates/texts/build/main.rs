//! Reads `lang/`, refuses what is missing or too much, and writes the types and the words as Rust, and a words file a language.

mod generator;

use generator::{Catalogue, Chosen, Complaint, Plan};
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
    let plan = Plan::of(&catalogue)?;
    let Some(out) = env::var_os("OUT_DIR") else {
        return Err(vec![Complaint::about("OUT_DIR", "is set by cargo only: run `cargo build`")]);
    };
    let out = Path::new(&out);
    let mut words_files = Vec::new();
    if env::var_os("CARGO_FEATURE_FILES").is_some() {
        for (name, content) in generator::words_files(&plan) {
            fs::write(out.join(&name), content).map_err(folder)?;
            words_files.push(name);
        }
    }
    let code = generator::rust(&plan, &Chosen { is_compiled_in: &is_compiled_in, words_files });
    fs::write(out.join("texts.rs"), code).map_err(folder)
}

/// Whether the feature of a language, or that of all, is on.
fn is_compiled_in(tag: &str) -> bool {
    let feature = format!("CARGO_FEATURE_{}", tag.to_ascii_uppercase().replace('-', "_"));
    env::var_os("CARGO_FEATURE_ALL").is_some() || env::var_os(feature).is_some()
}
