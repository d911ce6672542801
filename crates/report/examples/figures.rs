//! Prints the figures of exports as JSON, as the page of the report gets them: to compare them with those of a script.
//!
//! ```sh
//! cargo run --package report --example figures -- --by scenario copy.zip other/events.csv
//! ```
//!
//! `--export all.zip` writes all of them as one export besides.

use report::{By, Report, json::json};
use std::{env, error::Error, fs, process::ExitCode};
use study::{archive, dataset::Dataset, import::import};

fn main() -> ExitCode {
    match run() {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!(
                "!! {error}\nusage: figures [--by none|scenario|study|version] [--export FILE.zip] FILE…"
            );
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let (mut by, mut export) = (By::None, None);
    let mut dataset = Dataset::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--by" {
            let word = arguments.next().unwrap_or_default();
            by = By::parse(&word).ok_or(format!("what is {word:?}?"))?;
        } else if argument == "--export" {
            export = arguments.next();
        } else {
            dataset.merge(import(&argument, &fs::read(&argument)?)?.dataset);
        }
    }
    if let Some(file) = export {
        let begun_ms = dataset.rows.first().map_or(0, |row| row.wall_ms);
        fs::write(file, archive::export(&dataset, "study", begun_ms)?)?;
    }
    Ok(json(&Report::new(&dataset, by)))
}
