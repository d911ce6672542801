//! Writes the data of participants who never were, the same for the same seed: to try out an analysis before there are people, for the
//! tests of the docs page, and to measure with.
//!
//! ```sh
//! cargo run --package study --example dataset -- --participants 12 --seed 1 --out target/dataset
//! ```
//!
//! Into the folder go `copy.zip`, what is in it as `copy/`, and `copy.jsonl`.

mod people;

use std::{env, error::Error, fs, path::Path, process::ExitCode};
use study::{archive, dataset::Attachment};

fn main() -> ExitCode {
    match run() {
        Ok(told) => {
            println!("{told}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!(
                "!! {error}\nusage: dataset [--participants 12] [--seed 1] [--out target/dataset]"
            );
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (mut participants, mut seed, mut out) = (12, 1, "target/dataset".to_owned());
    for pair in arguments.chunks(2) {
        match pair {
            [name, value] if name == "--participants" => participants = value.parse()?,
            [name, value] if name == "--seed" => seed = value.parse()?,
            [name, value] if name == "--out" => out.clone_from(value),
            _ => return Err(format!("what is {pair:?}?").into()),
        }
    }
    let mut dataset = people::dataset(participants, seed);
    dataset.files.extend(Attachment::new("materials/plan.json", "{\"tasks\":2}\n"));
    let out = Path::new(&out);
    for (path, text) in archive::files(&dataset) {
        let file = out.join("copy").join(path);
        fs::create_dir_all(file.parent().unwrap_or(out))?;
        fs::write(file, text)?;
    }
    fs::write(out.join("copy.zip"), archive::export(&dataset, "copy", people::BEGIN_MS)?)?;
    fs::write(out.join("copy.jsonl"), archive::json_lines(&dataset))?;
    Ok(format!("{}: {participants} participants, {} events", out.display(), dataset.rows.len()))
}
