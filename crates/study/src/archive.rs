//! An export: a folder by Psych-DS, as one zip.

use crate::{
    dataset::Dataset,
    description::{IGNORED, description, readme, versions},
    json,
    summary::summary,
    table::csv,
};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Where the versions are in an export. It is made anew each time, so it is no file that goes with the data.
pub const VERSIONS: &str = "documentation/versions.json";

/// An archive cannot be written: it would be larger than the format allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the archive would be too large")]
pub struct TooLarge;

/// The files of an export, each with its path and its text. The tables are there twice: by the names that scripts ask for
/// (`*/events.csv`), and by those that Psych-DS asks for.
pub fn files(dataset: &Dataset) -> Vec<(String, String)> {
    let summary = summary(&dataset.rows);
    let tables = [
        ("events", csv(&dataset.rows)),
        ("tasks", csv(&summary.tasks)),
        ("sessions", csv(&summary.sessions)),
    ];
    let mut files = vec![
        ("README.md".to_owned(), readme(dataset)),
        ("dataset_description.json".to_owned(), description(dataset)),
        (".psychds-ignore".to_owned(), IGNORED.to_owned()),
        (VERSIONS.to_owned(), versions(dataset)),
    ];
    files.extend(dataset.files.iter().map(|file| (file.path.clone(), file.text.clone())));
    let study = keyword(dataset);
    files.extend(
        tables
            .iter()
            .map(|(name, text)| (format!("data/{study}description-{name}_data.csv"), text.clone())),
    );
    files.extend(tables.into_iter().map(|(name, text)| (format!("{name}.csv"), text)));
    files
}

/// `study-…_`, of letters and digits only, as a name by Psych-DS has no others; nothing where it would not tell one study from another.
fn keyword(dataset: &Dataset) -> String {
    let [study] = dataset.studies()[..] else { return String::new() };
    let study: String = study.chars().filter(char::is_ascii_alphanumeric).collect();
    if study.is_empty() { study } else { format!("study-{study}_") }
}

/// The export as a zip with one folder of this name, of which other characters than `A-Z a-z 0-9 . _ -` are left out, each file dated
/// `at_ms` (milliseconds since 1970-01-01T00:00:00Z). The same arguments give the same bytes.
///
/// # Errors
/// When it would be too large for a zip.
pub fn export(dataset: &Dataset, folder: &str, at_ms: u64) -> Result<Vec<u8>, TooLarge> {
    let fits = |c: &char| c.is_ascii_alphanumeric() || "._-".contains(*c);
    let folder: String = folder.chars().filter(fits).collect();
    let folder = folder.trim_matches('.');
    let folder = if folder.is_empty() { "study" } else { folder };
    zipped(files(dataset).into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)), at_ms)
        .map_err(|_| TooLarge)
}

fn zipped(
    files: impl Iterator<Item = (String, String)>,
    at_ms: u64,
) -> Result<Vec<u8>, zip::result::ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .unix_permissions(0o644)
        .last_modified_time(dated(at_ms));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        zip.start_file(path, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A time as a zip has it, in UTC: every second second from 1980 on.
fn dated(at_ms: u64) -> DateTime {
    let iso = crate::time::iso(at_ms);
    let at = |from: usize, to: usize| {
        iso.get(from..to).and_then(|it| it.parse::<u8>().ok()).unwrap_or(0)
    };
    let year = iso.get(0..4).and_then(|it| it.parse().ok()).unwrap_or(1980);
    DateTime::from_date_and_time(year, at(5, 7), at(8, 10), at(11, 13), at(14, 16), at(17, 19))
        .unwrap_or_default()
}

/// The events as JSON Lines.
pub fn json_lines(dataset: &Dataset) -> String {
    json::lines(&dataset.rows)
}
