//! What the page of the report is told.

use crate::people::{BEGIN_MS, dataset};
use report::{By, Report, desk::Desk, json::json};
use serde_json::Value;
use study::{
    archive,
    dataset::{Attachment, Dataset},
    table,
};

fn export(dataset: &Dataset) -> Vec<u8> {
    archive::export(dataset, "copy", BEGIN_MS).expect("a zip")
}

fn add(desk: &mut Desk, files: &[(&str, Vec<u8>)]) -> Value {
    let answer = desk.add(files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.clone())));
    serde_json::from_str(&answer).expect("JSON")
}

#[test]
fn exports_are_added_and_what_is_there_twice_counts_once() {
    let mut all = dataset(8, 1);
    all.files.extend(Attachment::new("materials/plan.json", "{\"tasks\":[]}"));
    let mut desk = Desk::new();
    let answer = add(&mut desk, &[("copy.zip", export(&all))]);
    assert_eq!(answer["rows"], all.rows.len());
    assert_eq!(answer["merged"]["added"], all.rows.len());
    assert_eq!(answer["files"][0]["file"], "copy.zip");
    let csv = table::csv(&all.rows).into_bytes();
    let answer = add(&mut desk, &[("a.csv", csv.clone()), ("b.csv", csv)]);
    assert_eq!(answer["merged"]["added"], 0);
    assert_eq!(answer["merged"]["duplicates"], 2 * all.rows.len());
    assert_eq!(desk.plan(), "{\"tasks\":[]}");
    assert_eq!(desk.events_csv(), table::csv(&all.rows));
    assert_eq!(desk.figures("{\"by\":\"scenario\"}"), json(&Report::new(&all, By::Scenario)));
    assert_eq!(desk.figures("?"), json(&Report::new(&all, By::None)));
    assert_eq!(desk.export("copy", BEGIN_MS).expect("a zip"), export(&all));
    desk.clear();
    assert_eq!(desk.plan(), "");
    assert_eq!(desk.figures("{}"), json(&Report::new(&Dataset::default(), By::None)));
}

#[test]
fn one_file_that_cannot_be_read_takes_nothing_away() {
    let (one, other) = (dataset(3, 1), dataset(5, 2));
    let mut desk = Desk::new();
    add(&mut desk, &[("one.zip", export(&one))]);
    let before = desk.figures("{}");
    let broken = b"study,participant\r\nx".to_vec();
    let answer = add(&mut desk, &[("other.zip", export(&other)), ("broken.csv", broken)]);
    assert_eq!(answer["error"]["file"], "broken.csv");
    assert!(answer["error"]["message"].is_string() && answer["error"]["cause"].is_string());
    assert!(answer.get("rows").is_none());
    assert_eq!(desk.figures("{}"), before);
}

#[test]
fn a_file_for_each_participant_makes_the_same_report() {
    let all = dataset(50, 4);
    let files: Vec<_> = all
        .rows
        .chunk_by(|one, next| one.session == next.session)
        .map(|rows| ("events.csv", table::csv(rows).into_bytes()))
        .collect();
    let mut desk = Desk::new();
    let answer = add(&mut desk, &files);
    assert_eq!(answer["merged"]["added"], all.rows.len());
    assert_eq!(answer["files"].as_array().map(Vec::len), Some(50));
    assert_eq!(desk.events_csv(), table::csv(&all.rows));
    assert_eq!(desk.figures("{}"), json(&Report::new(&all, By::None)));
}

#[test]
fn a_plan_names_tasks_only_where_it_holds_for_all_studies() {
    let of = |study: &str, tasks: &str| {
        let mut dataset = dataset(3, 1);
        dataset.rows.iter_mut().for_each(|row| row.study = study.into());
        let plan = format!("{{\"study\":\"{study}\",\"tasks\":[{tasks}]}}");
        dataset.files = Attachment::new("materials/plan.json", &plan).into_iter().collect();
        dataset
    };
    let plan = |datasets: &[Dataset]| {
        let mut desk = Desk::new();
        let files: Vec<_> = datasets.iter().map(|it| ("copy.zip", export(it))).collect();
        add(&mut desk, &files);
        desk.plan().to_owned()
    };
    let (one, same, other) = (of("one", "1"), of("two", "1"), of("two", "2"));
    let unplanned = Dataset { files: Vec::new(), ..other.clone() };
    assert!(plan(std::slice::from_ref(&one)).contains("one"));
    assert!(plan(&[one.clone(), same]).contains("one"));
    assert_eq!(plan(&[one.clone(), other.clone()]), "", "their plans differ");
    assert_eq!(plan(&[one.clone(), unplanned]), "", "nobody knows the tasks of the other");
    let mut both = one;
    both.rows.extend(other.rows);
    assert_eq!(plan(&[both]), "", "one plan for two studies");
}
