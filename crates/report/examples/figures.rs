//! Prints the figures of exports as JSON, as the page of the report gets them: to compare them with those of a script.
//!
//! ```sh
//! cargo run --package report --example figures -- --by scenario copy.zip other/events.csv
//! ```

use report::{By, Report, json::json};
use std::{env, error::Error, fs, process::ExitCode};
use study::{dataset::Dataset, import::import};

fn main() -> ExitCode {
    match run() {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("!! {error}\nusage: figures [--by none|scenario|study|version] FILE…");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let mut by = By::None;
    let mut dataset = Dataset::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--by" {
            let word = arguments.next().unwrap_or_default();
            by = By::parse(&word).ok_or(format!("what is {word:?}?"))?;
        } else {
            dataset.merge(import(&argument, &fs::read(&argument)?)?.dataset);
        }
    }
    Ok(json(&Report::new(&dataset, by)))
}
