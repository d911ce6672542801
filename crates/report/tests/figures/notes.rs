//! What somebody who watched noted.

use crate::rows::{Page, figure, near, read, report, value};
use serde_json::{Value, json};
use study::kind::Kind;

fn noted(page: Page, detail: &str) -> Page {
    page.event(Kind::Note, None, "", detail)
}

#[test]
fn a_note_has_its_task_its_time_and_its_place() {
    let page = noted(Page::of("P1", 0).agreed(), "note: before").task("began=2");
    let page = noted(page, "note: at once").screen("old", 3, "enter-pin").pass(5000);
    let page = noted(noted(page, "note: typed … twice"), "note:  ").task("done=2");
    let page = noted(noted(page, "note: after"), "clap");
    let rows = read(&report([page]))["notes"].clone();
    let row = |task: Value, t_ms: Value, place: [Value; 3], text: &str| {
        let [phone, step, screen] = place;
        json!({ "study": "copy", "participant": "P1", "task": task, "t_ms": t_ms, "phone": phone, "step": step, "screen": screen, "text": text })
    };
    let nowhere = [json!(""), json!(null), json!("")];
    let expected = json!([
        row(json!(null), json!(null), nowhere.clone(), "before"),
        row(json!(2), json!(1000), nowhere.clone(), "at once"),
        row(json!(2), json!(8000), [json!("old"), json!(3), json!("enter-pin")], "typed … twice"),
        row(json!(null), json!(null), nowhere, "after"),
    ]);
    assert_eq!(rows, expected);
}

#[test]
fn who_was_helped_in_a_task_is_counted_once() {
    let begun = |name| Page::of(name, 0).agreed().task("began=1");
    let twice = noted(noted(begun("P1"), "assist"), "assist").task("done=1");
    let outside = noted(begun("P2").task("done=1"), "assist");
    let report = report([twice, outside]);
    assert!(near(value(&report, "helped", 1), 0.5));
    assert_eq!(figure(&report, "helped", Some(1), "").n, 2);
    assert_eq!(report.times.iter().map(|it| it.helped).collect::<Vec<_>>(), [2, 0]);
    assert!(report.notes.is_empty(), "they are no words");
}

#[test]
fn who_withdrew_has_no_notes() {
    let page = noted(Page::of("P1", 0).agreed().task("began=1"), "note: slow");
    let page = page.event(Kind::Consent, None, "", "withdrawn");
    assert!(report([page]).notes.is_empty());
}
