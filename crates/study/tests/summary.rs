//! Tasks and sessions of events that are written out here, with what they come to worked out by hand; and exports that are merged.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test says by failing what it expected")]

#[path = "../examples/dataset/people.rs"]
mod people;

use study::{
    dataset::{Attachment, Dataset, Merged},
    kind::Kind,
    row::Row,
    summary::{Page, Summary, summary},
    table::Cells,
};

/// A row: page time and story time in seconds, event, screen and detail. `seq` counts up from the first of the page.
fn row(seq: u64, (t, story): (u64, u64), event: &str, screen: &str, detail: &str) -> Row {
    Row {
        study: "copy".into(),
        participant: "P01".into(),
        session: "s-1".into(),
        app_version: "1".into(),
        scenario: "".into(),
        device: Some(1),
        phone: "old".into(),
        seq,
        wall_ms: people::BEGIN_MS + seq * 1000,
        t_ms: t * 1000,
        story_ms: story * 1000,
        event: Kind::of(event).expect("a kind"),
        step: (event == "screen").then_some(u8::try_from(seq % 20).unwrap_or(0)),
        screen: screen.into(),
        control: "".into(),
        detail: detail.into(),
    }
}

/// Page time and story time, event, screen, detail.
type Told<'a> = ((u64, u64), &'a str, &'a str, &'a str);

fn page(told: &[Told<'_>]) -> Vec<Row> {
    (1..).zip(told).map(|(seq, told)| row(seq, told.0, told.1, told.2, told.3)).collect()
}

/// Of the only task, by the names of its columns.
fn task(summary: &Summary, names: &[&str]) -> String {
    let [task] = summary.tasks.as_slice() else { panic!("one task: {:?}", summary.tasks) };
    cells(task, names)
}

fn session(summary: &Summary, names: &[&str]) -> String {
    let [session] = summary.sessions.as_slice() else { panic!("one: {:?}", summary.sessions) };
    cells(session, names)
}

fn cells<R: Cells>(row: &R, names: &[&str]) -> String {
    let header = R::TABLE.header();
    let place = |name: &&str| header.iter().position(|it| it == name).expect("a column");
    let cells = row.cells();
    names.iter().map(|name| cells[place(name)].clone()).collect::<Vec<_>>().join(" ")
}

const TIMES: [&str; 6] = ["t_ms", "active_ms", "hidden_ms", "paused_ms", "waiting_ms", "story_ms"];

#[test]
fn time_is_told_apart_by_hiding_pausing_and_waiting() {
    let told = summary(&page(&[
        ((0, 0), "begin", "", ""),
        ((1, 1), "consent", "", "agreed"),
        ((2, 2), "task", "", "began=1"),
        ((4, 4), "hide", "", ""),
        ((9, 9), "show", "", ""),
        // While it is paused, that it is hidden does not count.
        ((10, 10), "pause", "", ""),
        ((11, 10), "hide", "", ""),
        ((20, 10), "resume", "", ""),
        ((22, 12), "show", "", ""),
        // An hour in ten seconds.
        ((23, 13), "screen", "waiting-time", ""),
        ((33, 3613), "screen", "ready-to-scan", ""),
        ((34, 3614), "task", "", "done=1"),
        ((39, 3619), "end", "", "done"),
    ]));
    assert_eq!(task(&told, &["outcome", "steps"]), "done 2");
    assert_eq!(task(&told, &TIMES), "32000 15000 7000 10000 10000 3612000");
    let names = ["t_active_ms", "t_hidden_ms", "t_paused_ms", "wait_s", "consent", "ended"];
    assert_eq!(session(&told, &names), "22000 7000 10000 10 agreed done");
    assert_eq!(session(&told, &["devices", "phones", "tasks", "completed"]), "1 old 1 1");
}

#[test]
fn the_screen_of_waiting_counts_at_any_speed() {
    let told = summary(&page(&[
        ((0, 0), "task", "", "began=1"),
        ((0, 0), "screen", "waiting", ""),
        ((60, 60), "screen", "ready-to-scan", ""),
        ((70, 70), "task", "", "gave-up=1"),
    ]));
    assert_eq!(task(&told, &TIMES), "70000 70000 0 0 60000 70000");
    assert_eq!(task(&told, &["outcome"]), "gave-up");
}

#[test]
fn a_task_that_who_watched_ended_was_not_given_up() {
    let told = summary(&page(&[
        ((0, 0), "task", "", "began=1"),
        ((5, 5), "note", "", "stop"),
        ((6, 6), "task", "", "stopped=1"),
        ((7, 7), "end", "", "stop"),
    ]));
    assert_eq!(task(&told, &["outcome"]), "stopped");
    assert_eq!(session(&told, &["tasks", "completed", "ended"]), "1 0 stop");
}

#[test]
fn who_is_away_while_it_waits_was_active_as_long_before() {
    let rows = page(&[
        ((0, 0), "task", "", "began=1"),
        ((5, 5), "screen", "waiting", ""),
        ((10, 10), "hide", "", ""),
        ((100, 100), "show", "", ""),
        ((110, 110), "screen", "ready-to-scan", ""),
        ((120, 120), "task", "", "done=1"),
    ]);
    let walk = Page(&rows.iter().collect::<Vec<_>>()).walk();
    let [spent] = walk.spent_on.as_slice() else { panic!("one task: {walk:?}") };
    assert_eq!((spent.active, spent.hidden, spent.waiting), (30_000, 90_000, 105_000));
    // Five seconds before it waited, and ten after.
    assert_eq!(spent.acting, 15_000);
}

#[test]
fn a_page_that_is_loaded_again_goes_on_with_its_task() {
    let told = summary(&page(&[
        ((0, 0), "begin", "", ""),
        ((1, 1), "task", "", "began=1"),
        ((5, 5), "error", "pin", "wrong-pin"),
        ((6, 6), "pause", "", ""),
        // Paused when it ended, it runs when it is there again, after a second in which it was asked whether to go on.
        ((2, 2), "checkpoint", "", "after-reload"),
        ((3, 3), "task", "", "began=1"),
        ((4, 4), "miss", "", ""),
        ((5, 5), "task", "", "time-up=1"),
        ((9, 9), "error", "pin", "wrong-pin"),
    ]));
    assert_eq!(task(&told, &TIMES), "8000 7000 0 1000 0 8000");
    assert_eq!(task(&told, &["outcome", "errors", "misses", "hints"]), "time-up 1 1 0");
    let names = ["reloads", "checkpoints", "errors", "ended", "tasks", "completed"];
    assert_eq!(session(&told, &names), "1 1 2  1 0");
}

#[test]
fn a_task_without_end_is_open_and_one_begun_anew_is_another() {
    let told = summary(&page(&[
        ((0, 0), "task", "", "began=1"),
        ((1, 1), "task", "", "done=1"),
        ((2, 2), "task", "", "began=1"),
        ((3, 3), "task", "", "done=7"),
        ((4, 4), "task", "", "nothing"),
        ((5, 5), "correct", "pin", ""),
    ]));
    let of = |place: usize| cells(&told.tasks[place], &["task", "outcome", "t_ms", "corrections"]);
    assert_eq!(
        (told.tasks.len(), of(0), of(1)),
        (2, "1 done 1000 0".into(), "1 open 3000 1".into())
    );
}

#[test]
fn two_devices_are_two_pages_of_one_session() {
    let mut rows = page(&[((0, 0), "begin", "", ""), ((9, 9), "end", "", "done")]);
    let other = page(&[
        ((0, 0), "begin", "", ""),
        ((4, 4), "hint", "", ""),
        ((5, 5), "end", "", "gave-up"),
    ]);
    rows.extend(other.into_iter().map(|row| Row { phone: "new".into(), device: Some(2), ..row }));
    let told = summary(&rows);
    let names = ["devices", "phones", "reloads", "t_active_ms", "hints", "ended"];
    assert_eq!(session(&told, &names), "2 old new 0 14000 1 gave-up");
}

#[test]
fn every_table_has_a_cell_for_each_column() {
    let told = summary(&people::dataset(7, 1).rows);
    assert_eq!(told.sessions.len(), 7);
    assert!(told.sessions.iter().all(|row| row.cells().len() == row.columns()));
    assert!(told.tasks.iter().all(|row| row.cells().len() == row.columns()));
}

/// How many columns its table has.
trait Columns {
    fn columns(&self) -> usize;
}
impl<R: Cells> Columns for R {
    fn columns(&self) -> usize {
        R::TABLE.columns.len()
    }
}

fn of(rows: &[Row]) -> Dataset {
    Dataset { rows: rows.to_vec(), ..Dataset::default() }
}

#[test]
fn a_later_export_of_one_of_two_devices_keeps_the_pages_apart() {
    let whole = people::dataset(7, 1).rows;
    let begin = whole.iter().position(|row| row.participant == "002").expect("two devices");
    let end = whole.iter().position(|row| row.participant == "003").expect("the next");
    let other =
        whole[begin + 1..end].iter().position(|row| row.seq == 1).expect("a second") + begin + 1;
    let (old, new) = (&whole[begin..other], &whole[other..end]);
    // The first device in the middle of it, the second as a whole, and both to the end, in another order.
    let mut merged = of(&old[..5]);
    assert_eq!(merged.merge(of(new)).added, new.len());
    let told = merged.merge(of(&[new, old].concat()));
    assert_eq!((told.added, told.duplicates), (old.len() - 5, new.len() + 5));
    assert_eq!(merged.rows, whole[begin..end]);
    // Or its end first.
    let mut merged = of(&[&old[5..], new].concat());
    assert_eq!(merged.merge(of(old)).added, 5);
    assert_eq!(merged.rows, whole[begin..end]);
}

#[test]
fn rows_that_differ_are_both_kept_and_files_are_named() {
    let rows = page(&[((0, 0), "begin", "", "")]);
    let changed = vec![Row { t_ms: 7, ..rows[0].clone() }];
    let plan = |text| Attachment::new("materials/plan.json", text).into_iter().collect::<Vec<_>>();
    let mut merged = Dataset { files: plan("1"), ..of(&rows) };
    let told = merged.merge(Dataset { files: plan("2"), ..of(&changed) });
    let other_files = vec!["materials/plan.json".to_owned()];
    assert_eq!(told, Merged { added: 1, duplicates: 0, differing: 1, other_files });
    assert_eq!((merged.rows.len(), &merged.files), (2, &plan("1")));
}

#[test]
fn a_file_that_goes_with_the_data_has_a_place_and_a_plain_name() {
    for path in [
        "plan.json",
        "materials/",
        "materials/../a",
        "data/a_data.csv",
        "materials/.a",
        "materials/a b",
        "documentation/æ",
    ] {
        assert_eq!(Attachment::new(path, ""), None, "{path}");
    }
    assert!(Attachment::new("documentation/consent.da.txt", "").is_some());
}
