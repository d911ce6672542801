//! What scripts hand over and get, as JSON: a data set is
//! `{"title", "description", "rows": [...], "files": [{"path", "text"}]}`, its rows as in JSON Lines.

use crate::{
    cells::RowReader,
    dataset::{Attachment, Dataset, Merged},
    fault::{Cause, Fault, ImportError},
    import::{Imported, Note, import},
    json::{object, quoted, row_of},
};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What errors call the data that a script hands over.
const HANDED_OVER: &str = "data";

/// How a data set is to be packed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Packing {
    /// The name of the folder (`folder`).
    pub folder: String,
    /// The time of its files (`at`), milliseconds since 1970-01-01T00:00:00Z.
    pub at_ms: u64,
}

/// A data set that a script hands over, and how it is to be packed, where that is beside it.
///
/// # Errors
/// When it is no object of this form; the line is the number of the row, from 1.
pub fn read(text: &str) -> Result<(Dataset, Packing), ImportError> {
    let no_json = || Fault::whole(Cause::NotJson).of(HANDED_OVER);
    let Ok(Value::Object(object)) = serde_json::from_str(text) else { return Err(no_json()) };
    let text = |of: &Map<String, Value>, key: &str| {
        of.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let list = |key: &str| {
        object.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    };
    let (mut reader, mut rows) = (RowReader::default(), Vec::new());
    for (number, row) in (1..).zip(list("rows")) {
        let row = row.as_object().ok_or(Cause::NotJson);
        let row = row.and_then(|row| row_of(row, &mut reader, &mut BTreeSet::new()));
        rows.push(row.map_err(|cause| Fault::at(number, cause).of(HANDED_OVER))?);
    }
    let mut files = Vec::new();
    for file in list("files") {
        let file = file.as_object().ok_or_else(no_json)?;
        files.push(Attachment::new(&text(file, "path"), &text(file, "text")).ok_or_else(no_json)?);
    }
    let (title, description) = (text(&object, "title"), text(&object, "description"));
    let at_ms = object.get("at").and_then(Value::as_u64).unwrap_or_default();
    let packing = Packing { folder: text(&object, "folder"), at_ms };
    Ok((Dataset { title, description, rows, files }, packing))
}

/// A data set for a script, without the last brace.
fn open_object(dataset: &Dataset) -> String {
    let rows: Vec<_> = dataset.rows.iter().map(object).collect();
    let file = |file: &Attachment| {
        format!("{{\"path\":{},\"text\":{}}}", quoted(&file.path), quoted(&file.text))
    };
    let files: Vec<_> = dataset.files.iter().map(file).collect();
    format!(
        "{{\"title\":{},\"description\":{},\"rows\":[{}],\"files\":[{}]",
        quoted(&dataset.title),
        quoted(&dataset.description),
        rows.join(","),
        files.join(",")
    )
}

/// Reads files and merges what is in them, for a script: the data set with `notes`, and `merged` with what became of the rows. If one
/// cannot be read, nothing is taken, and all there is is `{"error": {"file", "line", "cause", "message"}}`.
pub fn import_all(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> String {
    let mut dataset = Dataset::default();
    let mut notes = Vec::new();
    let (mut all, mut others) = (Merged::default(), Vec::new());
    for (name, bytes) in files {
        let Imported { dataset: next, notes: of_file } = match import(&name, &bytes) {
            Ok(imported) => imported,
            Err(error) => return failed(&error),
        };
        notes.extend(of_file.iter().map(|one| note(&name, one)));
        let merged = dataset.merge(next);
        all.added += merged.added;
        all.duplicates += merged.duplicates;
        all.differing += merged.differing;
        others.extend(merged.other_files.iter().map(|path| quoted(path)));
    }
    format!(
        "{},\"notes\":[{}],\"merged\":{{\"added\":{},\"duplicates\":{},\"differing\":{},\"other_files\":[{}]}}}}",
        open_object(&dataset),
        notes.join(","),
        all.added,
        all.duplicates,
        all.differing,
        others.join(",")
    )
}

/// A note on a file for a script.
pub fn note(file: &str, note: &Note) -> String {
    let (kind, name) = match note {
        Note::Column(name) => ("column", name),
        Note::File(name) => ("file", name),
        Note::LastLine(name) => ("last-line", name),
    };
    format!("{{\"file\":{},\"note\":\"{kind}\",\"name\":{}}}", quoted(file), quoted(name))
}

/// An error for a script.
pub fn failed(error: &ImportError) -> String {
    let line = error.line.map_or("null".to_owned(), |line| line.to_string());
    format!(
        "{{\"error\":{{\"file\":{},\"line\":{line},\"cause\":\"{}\",\"message\":{}}}}}",
        quoted(&error.file),
        error.cause.slug(),
        quoted(&error.to_string())
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{kind::Kind, row::Row};

    fn dataset() -> Dataset {
        let row = Row {
            study: "copy".into(),
            participant: "007".into(),
            session: "s-a".into(),
            app_version: "".into(),
            scenario: "".into(),
            device: None,
            phone: "".into(),
            seq: 1,
            wall_ms: 1_796_046_300_123,
            t_ms: 5,
            story_ms: 5,
            event: Kind::Begin,
            step: None,
            screen: "".into(),
            control: "".into(),
            detail: "\"æ\"\n".into(),
        };
        let files = Attachment::new("materials/plan.json", "{}").into_iter().collect();
        Dataset {
            title: "A \"title\"".to_owned(),
            description: String::new(),
            rows: vec![row],
            files,
        }
    }

    #[test]
    fn what_a_script_gets_it_can_hand_over_again() {
        let text = open_object(&dataset()) + ",\"at\":17,\"folder\":\"copy\"}";
        let packing = Packing { folder: "copy".to_owned(), at_ms: 17 };
        assert_eq!(read(&text), Ok((dataset(), packing)));
    }

    #[test]
    fn a_row_is_an_object_with_numbers_and_null() {
        assert_eq!(
            object(&dataset().rows[0]),
            "{\"study\":\"copy\",\"participant\":\"007\",\"session\":\"s-a\",\"app_version\":\"\",\"scenario\":\"\",\
             \"device\":null,\"phone\":\"\",\"seq\":1,\"time_iso\":\"2026-11-30T13:45:00.123Z\",\"t_ms\":5,\"story_ms\":5,\
             \"event\":\"begin\",\"step\":null,\"screen\":\"\",\"control\":\"\",\"detail\":\"\\\"æ\\\"\\n\"}"
        );
    }

    #[test]
    fn files_are_merged_and_an_error_takes_nothing() {
        let lines = object(&dataset().rows[0]).replacen('{', "{\"mood\":1,", 1).into_bytes();
        let file = |name: &str, bytes: &[u8]| (name.to_owned(), bytes.to_vec());
        let both = [file("a.jsonl", &lines), file("b.jsonl", &lines)];
        let told: Value = serde_json::from_str(&import_all(both)).expect("JSON");
        assert_eq!(told["rows"].as_array().map(Vec::len), Some(1));
        assert_eq!(told["merged"]["duplicates"], 1);
        assert_eq!(
            told["notes"][1],
            serde_json::json!({ "file": "b.jsonl", "note": "column", "name": "mood" })
        );
        let broken = [file("a.jsonl", &lines), file("b.csv", b"x")];
        let told: Value = serde_json::from_str(&import_all(broken)).expect("JSON");
        assert_eq!(told["error"]["cause"], "unknown");
        assert_eq!((&told["error"]["file"], &told["error"]["line"]), (&"b.csv".into(), &1.into()));
        assert!(told.get("rows").is_none());
    }
}
