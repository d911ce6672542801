//! What is exported is what is read back, whatever the rows hold; and nothing that anybody entered is in it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test says by failing what it expected")]

#[path = "../examples/dataset/people.rs"]
mod people;

use journey::{identity, step::Step};
use proptest::prelude::*;
use std::io::{Cursor, Read};
use study::{
    answer::Answer,
    archive::{export, files, json_lines},
    comment::Comment,
    dataset::{Attachment, Dataset},
    fault::Cause,
    import::{Imported, Note, import},
    kind::Kind,
    name::Name,
    record::{Clocks, Detail, Record, Visit},
    row::Row,
    table::csv,
    word::Word,
};

const AT_MS: u64 = people::BEGIN_MS;

fn sample() -> Dataset {
    let title = "Copying, \"first\" round".to_owned();
    let mut dataset = Dataset { title, ..people::dataset(8, 7) };
    dataset.files.extend(Attachment::new("materials/plan.json", "{\"tasks\":2}\n"));
    dataset.files.extend(Attachment::new("documentation/consent.da.txt", "Vil du være med?\r\n"));
    assert_eq!(dataset.files.len(), 2);
    dataset
}

fn read(name: &str, bytes: &[u8]) -> Imported {
    import(name, bytes).expect("what was exported")
}

/// A zip of these files.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(*path, zip::write::SimpleFileOptions::default()).expect("a file");
        zip.write_all(bytes).expect("room");
    }
    zip.finish().expect("a zip").into_inner()
}

/// The text of a file of a zip.
fn text_of(bytes: &[u8], path: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut text = String::new();
    zip.by_name(path).expect(path).read_to_string(&mut text).expect("text");
    text
}

#[test]
fn a_zip_is_read_back_whole() {
    let dataset = sample();
    let bytes = export(&dataset, "copy", AT_MS).expect("a zip");
    assert_eq!(read("copy.zip", &bytes), Imported { dataset: dataset.clone(), notes: vec![] });
    assert_eq!(export(&dataset, "copy", AT_MS), Ok(bytes), "the same again");
}

#[test]
fn a_data_set_without_anything_is_read_back() {
    let bytes = export(&Dataset::default(), "", AT_MS).expect("a zip");
    assert_eq!(read("study.zip", &bytes).dataset, Dataset::default());
    assert_eq!(text_of(&bytes, "study/events.csv").lines().count(), 1);
}

#[test]
fn tables_and_json_lines_are_read_back() {
    let rows = sample().rows;
    let dataset = Dataset { rows: rows.clone(), ..Dataset::default() };
    assert_eq!(read("events.csv", csv(&rows).as_bytes()).dataset, dataset);
    assert_eq!(read("a.jsonl", json_lines(&dataset).as_bytes()).dataset, dataset);
}

#[test]
fn the_tables_are_there_by_both_names() {
    let files = files(&sample());
    let text = |path: &str| files.iter().find(|file| file.0 == path).map(|file| &file.1);
    for name in ["events", "tasks", "sessions"] {
        let by_psych_ds = text(&format!("data/study-copy_description-{name}_data.csv"));
        assert!(by_psych_ds.is_some(), "{name}");
        assert_eq!(text(&format!("{name}.csv")), by_psych_ds);
    }
}

#[test]
fn a_folder_with_the_names_of_psych_ds_alone_is_read() {
    let dataset = sample();
    let files = files(&dataset);
    let kept: Vec<(&str, &[u8])> = files
        .iter()
        .filter(|(path, _)| path.contains('/') || path == "dataset_description.json")
        .map(|(path, text)| (path.as_str(), text.as_bytes()))
        .collect();
    assert_eq!(read("a.zip", &zipped(&kept)).dataset, dataset);
}

#[test]
fn what_else_is_in_an_archive_is_named() {
    let events = csv(&sample().rows);
    let bytes = zipped(&[
        ("copy/events.csv", events.as_bytes()),
        ("copy/results/plot.png", b"\x89PNG"),
        ("copy/materials/../../up.txt", b"up"),
        ("other/events.csv", b""),
        ("__MACOSX/copy/._events.csv", b""),
    ]);
    let Imported { dataset, notes } = read("copy.zip", &bytes);
    assert_eq!((dataset.rows, dataset.files), (sample().rows, vec![]));
    let named = ["copy/results/plot.png", "copy/materials/../../up.txt", "other/events.csv"];
    assert_eq!(notes, named.map(|path| Note::File(path.to_owned())));
}

#[test]
fn columns_of_another_version_are_named_in_any_order() {
    let rows = sample().rows;
    let mut table = String::new();
    for line in csv(&rows).lines() {
        let (first, others) = line.split_once(',').expect("cells");
        let new = if first == "study" { "mood" } else { "3" };
        table += &[new, ",", others, ",", first, "\n"].concat();
    }
    let imported = read("events.csv", table.as_bytes());
    assert_eq!(imported.dataset.rows, rows);
    assert_eq!(imported.notes, [Note::Column("mood".to_owned())]);
    let line = json_lines(&Dataset { rows: rows[..1].to_vec(), ..Dataset::default() });
    let line = line.replacen('{', "{\"mood\":3,", 1);
    let imported = read("a.jsonl", line.as_bytes());
    assert_eq!(imported.dataset.rows, rows[..1]);
    assert_eq!(imported.notes, [Note::Column("mood".to_owned())]);
}

#[test]
fn each_error_has_its_file_its_line_and_its_cause() {
    let events = csv(&sample().rows);
    let changed = |from: &str, to: &str| events.replacen(from, to, 1).into_bytes();
    let cell = |column: &str, cell: &str| Cause::Cell { column: column.into(), cell: cell.into() };
    let cut = events.len() - 20;
    for (bytes, line, cause) in [
        (vec![], Some(1), Cause::Empty),
        (b"a,b\r\n1,2\r\n".to_vec(), Some(1), Cause::Unknown),
        (changed(",seq,", ",sequence,"), Some(1), Cause::NoColumn("seq".into())),
        (changed(",seq,", ",study,"), Some(1), Cause::TwoColumns("study".into())),
        (changed("begin", "bogin"), Some(2), cell("event", "bogin")),
        (changed("copy,001", ",001"), Some(2), cell("study", "")),
        (changed(",1,2026", ",one,2026"), Some(2), cell("seq", "one")),
        (
            changed("2026-11-30T08", "30/11/2026 08"),
            Some(2),
            cell("time_iso", "30/11/2026 08:00:01.000Z"),
        ),
        (b"{\"study\":\"a\"}\n".to_vec(), Some(1), Cause::NoColumn("participant".into())),
        (b"{}\n[".to_vec(), Some(1), Cause::NoColumn("study".into())),
        (b"{ nothing".to_vec(), Some(1), Cause::NotJson),
        (b"PK\x03\x04 but no zip".to_vec(), None, Cause::Damaged),
        (zipped(&[("a.txt", b"a")]), None, Cause::Unknown),
    ] {
        let error = import("file", &bytes).expect_err("an error");
        let cell_of = |cause: &Cause| match cause {
            Cause::Cell { column, .. } if column == "time_iso" => cell("time_iso", ""),
            other => other.clone(),
        };
        assert_eq!(
            (error.file.as_str(), error.line, cell_of(&error.cause)),
            ("file", line, cell_of(&cause))
        );
    }
    let error = import("events.csv", &events.as_bytes()[..cut]).expect_err("a line that is cut");
    assert!(matches!(error.cause, Cause::Cells { wanted: 16, .. }), "{error}");
    let whole = events.strip_suffix("\r\n").expect("a last line");
    assert_eq!(read("events.csv", whole.as_bytes()).notes, [Note::LastLine("events.csv".into())]);
    let nested = zipped(&[("copy/events.csv", &changed("begin", "bogin"))]);
    let error = import("a.zip", &nested).expect_err("an error in it");
    assert_eq!(
        error.to_string(),
        "copy/events.csv, line 2: the column event cannot hold \"bogin\""
    );
}

#[test]
fn an_archive_of_any_size_ends_early() {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a/events.csv", zip::write::SimpleFileOptions::default()).expect("a file");
    let zeros = vec![0; 1_000_000];
    for _ in 0..251 {
        zip.write_all(&zeros).expect("room");
    }
    let bytes = zip.finish().expect("a zip").into_inner();
    assert!(bytes.len() < 1_000_000, "{}", bytes.len());
    assert_eq!(import("a.zip", &bytes).expect_err("too large").cause, Cause::TooLarge(250));

    let names: Vec<String> = (0..1001).map(|number| format!("{number}.txt")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(import("a.zip", &zipped(&many)).expect_err("too many").cause, Cause::TooMany(1000));
}

#[test]
fn a_zip_that_is_cut_or_changed_anywhere_is_refused_or_whole() {
    let dataset = Dataset { rows: sample().rows[..20].to_vec(), ..Dataset::default() };
    let bytes = export(&dataset, "copy", AT_MS).expect("a zip");
    for length in (0..bytes.len()).step_by(37) {
        assert!(import("a.zip", &bytes[..length]).is_err(), "{length}");
    }
    for place in (0..bytes.len()).step_by(41) {
        let mut changed = bytes.clone();
        changed[place] ^= 0x55;
        // Its rows are those that were put in, or it is refused: each file has a checksum.
        if let Ok(imported) = import("a.zip", &changed) {
            assert_eq!(imported.dataset.rows, dataset.rows, "{place}");
        }
    }
}

#[test]
fn nothing_that_anybody_could_enter_is_in_an_export() {
    let secrets =
        [identity::USER_ID, identity::OLD_PIN, identity::NAME, "73519", "918273", "DEMO1:"];
    let name = |text| Name::parse(text).expect("a name");
    let visit = Visit {
        study: name("copy"),
        participant: name("P01"),
        session: "s-abc".to_owned(),
        app_version: "0.1.0".to_owned(),
        scenario: String::new(),
    };
    let kinds: Vec<Kind> = Kind::all().collect();
    let mut rows = Vec::new();
    // Each secret in each place that a record has for a word.
    for (seq, secret) in (1..).zip(secrets.iter().flat_map(|it| [*it; 19])) {
        let word = Word::of(secret);
        let kind = kinds[usize::try_from(seq).unwrap_or(0) % kinds.len()];
        let (step, at) = (Step::try_from(9).ok(), Clocks::default());
        let detail = Detail::Word(word);
        let record = Record {
            device: None,
            phone: None,
            seq,
            at,
            kind,
            step,
            screen: word,
            control: word,
            detail,
        };
        rows.push(record.row(&visit));
    }
    // And each that somebody might write in answer to a question.
    for secret in secrets.iter().filter(|it| **it != identity::NAME) {
        let record = Record {
            device: None,
            phone: None,
            seq: 1000,
            at: Clocks::default(),
            kind: Kind::Answer,
            step: None,
            screen: Word::NONE,
            control: Word::NONE,
            detail: Detail::None,
        };
        let written = Comment::of(&format!("It was {secret}2345.")).map(Answer::Written);
        rows.push(written.expect("some words").row(record.row(&visit)));
    }
    let dataset = Dataset { rows, ..Dataset::default() };
    let bytes = export(&dataset, "copy", AT_MS).expect("a zip");
    let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).expect("a zip");
    let mut texts = vec![json_lines(&dataset)];
    for place in 0..zip.len() {
        let mut text = String::new();
        zip.by_index(place).expect("a file").read_to_string(&mut text).expect("text");
        texts.push(text);
    }
    for there in ["other,other,other", "answer,,,comment,said: It was …"] {
        assert!(texts.iter().any(|text| text.contains(there)), "the records are there");
    }
    for secret in secrets {
        assert!(!texts.iter().any(|text| text.contains(secret)), "{secret}");
    }
}

fn any_row() -> impl Strategy<Value = Row> {
    let text = || "(?s:.{0,6})";
    let kind = (0..19_usize).prop_map(|place| Kind::all().nth(place).unwrap_or(Kind::Begin));
    let names = ("(?s:.{1,6})", "(?s:.{1,6})", "(?s:.{1,6})", text(), text());
    let phone = prop::sample::select(vec!["", "old", "new"]);
    let device = (prop::option::of(1..=4_u8), phone, any::<u64>());
    // Up to the end of the year 9999, which is the last that ISO 8601 has.
    let times = (0..253_402_300_800_000_u64, any::<u64>(), any::<u64>());
    let rest = (kind, prop::option::of(0..=19_u8), text(), text(), text());
    (names, device, times, rest).prop_map(|(names, device, times, rest)| Row {
        study: names.0.into(),
        participant: names.1.into(),
        session: names.2.into(),
        app_version: names.3.into(),
        scenario: names.4.into(),
        device: device.0,
        phone: device.1.into(),
        seq: device.2,
        wall_ms: times.0,
        t_ms: times.1,
        story_ms: times.2,
        event: rest.0,
        step: rest.1,
        screen: rest.2.into(),
        control: rest.3.into(),
        detail: rest.4.into(),
    })
}

proptest! {
    #[test]
    fn any_rows_are_read_back(rows in prop::collection::vec(any_row(), 1..12)) {
        let dataset = Dataset { rows, ..Dataset::default() };
        let bytes = export(&dataset, "a", AT_MS).expect("a zip");
        prop_assert_eq!(&read("a.zip", &bytes).dataset, &dataset);
        prop_assert_eq!(&read("a.csv", csv(&dataset.rows).as_bytes()).dataset, &dataset);
        prop_assert_eq!(&read("a.jsonl", json_lines(&dataset).as_bytes()).dataset, &dataset);
    }

    #[test]
    fn no_bytes_end_the_import(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = import("a", &bytes);
    }

    #[test]
    fn the_parts_of_an_export_merge_to_the_whole(cuts in prop::collection::vec(0..400_usize, 4)) {
        // Exports of one study, each with a part of the rows, some twice.
        let whole = sample();
        let mut merged = Dataset { rows: vec![], ..sample() };
        let (mut added, mut duplicates) = (0, 0);
        let mut parts: Vec<Vec<Row>> = Vec::new();
        for cut in cuts {
            let cut = cut % whole.rows.len();
            parts.push(whole.rows[..cut].to_vec());
            parts.push(whole.rows[cut..].to_vec());
        }
        for rows in parts {
            let told = merged.merge(Dataset { rows, ..Dataset::default() });
            added += told.added;
            duplicates += told.duplicates;
            prop_assert_eq!(told.differing, 0);
        }
        prop_assert_eq!(added, whole.rows.len());
        prop_assert_eq!(duplicates, whole.rows.len() * 3);
        let sorted = |rows: &[Row]| {
            let mut lines: Vec<_> = csv(rows).lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        prop_assert_eq!(sorted(&merged.rows), sorted(&whole.rows));
    }
}
