//! Writes the static parts of the page from the texts, while building.
//!
//! `pages FOLDER` completes the files that Trunk has put into `FOLDER` (`tools/finish.mjs` runs it).

use std::{env, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from).filter(|it| it.is_dir()) else {
        eprintln!("usage: pages FOLDER");
        return ExitCode::FAILURE;
    };
    match write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("!! {}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn write(_folder: &std::path::Path) -> std::io::Result<()> {
    Ok(())
}
