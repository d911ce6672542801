//! Rows as JSON: what scripts and hosts hand over and get, and the lines of JSON Lines.

use crate::{
    cells::RowReader,
    fault::{Cause, Fault},
    row::{COLUMNS, Row},
    table::{Cells, Form},
};
use serde_json::{Map, Value};
use std::{borrow::Cow, collections::BTreeSet};

/// A row of any table as an object: its columns in order, numbers as numbers, or null if there is none.
pub fn object<R: Cells>(row: &R) -> String {
    let mut text = String::from("{");
    for (column, cell) in R::TABLE.columns.iter().zip(row.cells()) {
        if text.len() > 1 {
            text.push(',');
        }
        let value = match column.form {
            Form::Number if cell.is_empty() => "null".to_owned(),
            Form::Number => cell,
            Form::Text | Form::Time => quoted(&cell),
        };
        text += &["\"", column.name, "\":", &value].concat();
    }
    text + "}"
}

/// A text as JSON has it.
pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// Rows as JSON Lines: an object a line.
pub fn lines<R: Cells>(rows: &[R]) -> String {
    rows.iter().map(|row| object(row) + "\n").collect()
}

/// The row of an object. The names of what it has besides are put into `others`.
///
/// # Errors
/// When it lacks a column, or has a value that the column cannot hold.
pub fn row_of(
    object: &Map<String, Value>,
    reader: &mut RowReader,
    others: &mut BTreeSet<String>,
) -> Result<Row, Cause> {
    let mut cells = [const { Cow::Borrowed("") }; COLUMNS.len()];
    for (cell, name) in cells.iter_mut().zip(COLUMNS) {
        *cell = match object.get(name) {
            None => return Err(Cause::NoColumn(name.to_owned())),
            Some(Value::Null) => continue,
            Some(Value::String(text)) => text.into(),
            Some(Value::Number(number)) => number.to_string().into(),
            Some(other) => {
                let cell = other.to_string().chars().take(40).collect();
                return Err(Cause::Cell { column: name.to_owned(), cell });
            }
        };
    }
    if object.len() > COLUMNS.len() {
        others.extend(object.keys().filter(|key| !COLUMNS.contains(&key.as_str())).cloned());
    }
    reader.row(&cells.each_ref().map(AsRef::as_ref))
}

/// Reads JSON Lines. Empty lines are passed over.
///
/// # Errors
/// What is no UTF-8, and the first line that is no row.
pub fn read_lines(bytes: &[u8], others: &mut BTreeSet<String>) -> Result<Vec<Row>, Fault> {
    let (mut reader, mut rows) = (RowReader::default(), Vec::new());
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = std::str::from_utf8(line).map_err(|_| Fault::at(number, Cause::NotUtf8))?;
        let line = line.trim_start_matches('\u{feff}').trim();
        if line.is_empty() {
            continue;
        }
        let Ok(Value::Object(object)) = serde_json::from_str(line) else {
            return Err(Fault::at(number, Cause::NotJson));
        };
        rows.push(row_of(&object, &mut reader, others).map_err(|cause| Fault::at(number, cause))?);
    }
    Ok(rows)
}
