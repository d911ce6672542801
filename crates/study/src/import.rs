//! Reading back what was exported: a zip, a table of events, or JSON Lines. All of a file is taken, or nothing of it.

use crate::{
    archive::VERSIONS,
    cells::RowReader,
    csv::{Line, Lines},
    dataset::{Attachment, Dataset},
    description::{USUAL_DESCRIPTION, usual_title},
    fault::{Cause, Fault, ImportError},
    json,
    row::{COLUMNS, Row},
};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
};
use zip::ZipArchive;

const MB: u64 = 1_000_000;
/// What is read of a file, unpacked: some million events. A page has no memory for more, and an archive can claim any size.
const MOST_MB: u64 = 250;
/// An export has about ten.
const MOST_FILES: usize = 1000;

/// What is not an error, but should be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A column that this version does not know was passed over: it is in the file that was imported, and in no export of it.
    Column(String),
    /// A file of the archive was passed over.
    File(String),
    /// The last line has no end: the file was changed, or cut off.
    LastLine(String),
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The data.
    pub dataset: Dataset,
    /// What should be known.
    pub notes: Vec<Note>,
}

/// Reads a file by what it holds. `name` is for errors.
///
/// # Errors
/// The first thing that is wrong, with its file and line.
pub fn import(name: &str, bytes: &[u8]) -> Result<Imported, ImportError> {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
    if bytes.len() as u64 > MOST_MB * MB {
        return Err(Fault::whole(Cause::TooLarge(MOST_MB)).of(name));
    }
    let mut notes = Vec::new();
    let dataset = if bytes.starts_with(b"PK") {
        archive(name, bytes, &mut notes)?
    } else {
        let read = if first == Some(&b'{') { lines } else { table };
        let rows = read(name, bytes, &mut notes)?;
        Dataset { rows, ..Dataset::default() }
    };
    Ok(Imported { dataset, notes })
}

/// Events as a table.
fn table(name: &str, bytes: &[u8], notes: &mut Vec<Note>) -> Result<Vec<Row>, ImportError> {
    let mut lines = Lines::of(bytes).map_err(|fault| fault.of(name))?;
    let rows = rows(&mut lines, notes).map_err(|fault| first(fault, &mut lines).of(name))?;
    if !bytes.ends_with(b"\n") {
        notes.push(Note::LastLine(name.to_owned()));
    }
    Ok(rows)
}

/// What is told of a table that cannot be read. A line of too few or too many cells comes first, wherever it is: others may be wrong because
/// of it.
fn first(fault: Fault, lines: &mut Lines<'_>) -> Fault {
    if matches!(fault.cause, Cause::Cells { .. }) {
        return fault;
    }
    loop {
        match lines.line() {
            Ok(Some(_)) => {}
            Ok(None) => return fault,
            Err(uneven) => return uneven,
        }
    }
}

fn rows(lines: &mut Lines<'_>, notes: &mut Vec<Note>) -> Result<Vec<Row>, Fault> {
    let places = match lines.line()? {
        Some(header) => places(header, notes)?,
        None => return Err(Fault::at(1, Cause::Empty)),
    };
    let (mut reader, mut rows) = (RowReader::default(), Vec::new());
    let all = lines.left();
    while let Some(line) = lines.line()? {
        let mut cells = [""; COLUMNS.len()];
        line.sort_into(&places, &mut cells);
        let row = reader.row(&cells).map_err(|cause| Fault::at(line.number, cause))?;
        if rows.len() == rows.capacity() {
            // As many as there will be if the lines to come are as long as those before, and some more: memory for twice as many would
            // be a waste where there are a million.
            let (read, left) = ((all - lines.left()) as u64, lines.left() as u64);
            let more = rows.len() as u64 * left / read.max(1);
            rows.reserve_exact(usize::try_from(more + more / 16 + 64).unwrap_or(64));
        }
        rows.push(row);
    }
    Ok(rows)
}

/// Of each cell of the header, which column it is; none if it is of another version.
fn places(header: Line<'_>, notes: &mut Vec<Note>) -> Result<Vec<Option<usize>>, Fault> {
    let place = |cell: &str| COLUMNS.iter().position(|column| *column == cell);
    let places: Vec<_> = header.cells().map(place).collect();
    let mut is_known = false;
    for (place, column) in COLUMNS.iter().enumerate() {
        let cause = match places.iter().filter(|found| **found == Some(place)).count() {
            1 => {
                is_known = true;
                continue;
            }
            0 if is_known => Cause::NoColumn((*column).to_owned()),
            // A table of something else altogether lacks all of them.
            0 => Cause::Unknown,
            _ => Cause::TwoColumns((*column).to_owned()),
        };
        return Err(Fault::at(1, cause));
    }
    let others = header.cells().zip(&places).filter(|(_, place)| place.is_none());
    notes.extend(others.map(|(cell, _)| Note::Column(cell.to_owned())));
    Ok(places)
}

/// Events as JSON Lines.
fn lines(name: &str, bytes: &[u8], notes: &mut Vec<Note>) -> Result<Vec<Row>, ImportError> {
    let mut others = BTreeSet::new();
    let rows = json::read_lines(bytes, &mut others).map_err(|fault| fault.of(name))?;
    notes.extend(others.into_iter().map(Note::Column));
    Ok(rows)
}

/// An export.
fn archive(name: &str, bytes: &[u8], notes: &mut Vec<Note>) -> Result<Dataset, ImportError> {
    let files = unpacked(bytes)
        .map_err(|(file, cause)| Fault::whole(cause).of(file.as_deref().unwrap_or(name)))?;
    let events = files.iter().filter_map(|(path, _)| path.strip_suffix("events.csv"));
    // The one that is nearest to the top.
    let folder = events.filter(|folder| is_folder(folder)).min_by_key(|folder| folder.len());
    let named = |path: &str| path.contains("description-events_data.csv");
    let (events, folder) = match folder {
        Some(folder) => (format!("{folder}events.csv"), folder),
        // Whoever keeps to Psych-DS may have removed the tables beside its own.
        None => match files.iter().find(|(path, _)| named(path)) {
            Some((path, _)) => (path.clone(), path.split("data/").next().unwrap_or_default()),
            None => return Err(Fault::whole(Cause::Unknown).of(name)),
        },
    };
    let mut dataset = Dataset::default();
    for (path, bytes) in &files {
        let Some(inner) = path.strip_prefix(folder) else {
            notes.push(Note::File(path.clone()));
            continue;
        };
        if *path == events {
            dataset.rows = table(path, bytes, notes)?;
        } else if inner == "dataset_description.json" {
            let Ok(Value::Object(description)) = serde_json::from_slice(bytes) else {
                return Err(Fault::whole(Cause::NotJson).of(path));
            };
            let text = |key: &str| description.get(key).and_then(Value::as_str).unwrap_or_default();
            text("name").clone_into(&mut dataset.title);
            text("description").clone_into(&mut dataset.description);
        } else if !is_made(inner) {
            let text = std::str::from_utf8(bytes).ok();
            match text.and_then(|text| Attachment::new(inner, text)) {
                Some(file) => dataset.files.push(file),
                None => notes.push(Note::File(path.clone())),
            }
        }
    }
    if dataset.title == usual_title(&dataset) {
        dataset.title.clear();
    }
    if dataset.description == USUAL_DESCRIPTION {
        dataset.description.clear();
    }
    Ok(dataset)
}

fn is_folder(path: &str) -> bool {
    path.is_empty() || path.ends_with('/')
}

/// Whether an export makes this file of the events, each time anew.
fn is_made(path: &str) -> bool {
    const MADE: [&str; 6] =
        ["events.csv", "tasks.csv", "sessions.csv", "README.md", ".psychds-ignore", VERSIONS];
    MADE.contains(&path) || path.starts_with("data/") && path.ends_with("_data.csv")
}

/// Files of an archive with their paths, and why there are none, with the path of the file if it is one.
type Unpacked = Result<Vec<(String, Vec<u8>)>, (Option<String>, Cause)>;

/// Whether this is one of the tables as Psych-DS names them: the same as beside it under a short name, to the byte.
fn is_copy(path: &str) -> bool {
    path.ends_with("_data.csv") && (path.starts_with("data/") || path.contains("/data/"))
}

/// The files of an archive; the copies of tables without their bytes, where the events are there by their short name: they would be unpacked,
/// which takes longer than reading them, and looked at by nobody.
fn unpacked(bytes: &[u8]) -> Unpacked {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| (None, Cause::Damaged))?;
    if zip.len() > MOST_FILES {
        return Err((None, Cause::TooMany(MOST_FILES)));
    }
    let is_events = |path: &str| path.strip_suffix("events.csv").is_some_and(is_folder);
    let has_events = zip.file_names().flatten().any(|path| is_events(&path.replace('\\', "/")));
    let mut files = Vec::new();
    let mut left = MOST_MB * MB;
    for place in 0..zip.len() {
        let file = zip.by_index(place).map_err(|_| (None, Cause::Damaged))?;
        let path = file.name().map_err(|_| (None, Cause::Damaged))?.replace('\\', "/");
        // What macOS puts beside each file.
        if file.is_dir() || path.starts_with("__MACOSX/") {
            continue;
        }
        let mut bytes = Vec::new();
        if has_events && is_copy(&path) {
            files.push((path, bytes));
            continue;
        }
        // Not by the size that the archive claims.
        if file.take(left + 1).read_to_end(&mut bytes).is_err() {
            return Err((Some(path), Cause::Damaged));
        }
        left = left.checked_sub(bytes.len() as u64).ok_or((None, Cause::TooLarge(MOST_MB)))?;
        files.push((path, bytes));
    }
    Ok(files)
}
