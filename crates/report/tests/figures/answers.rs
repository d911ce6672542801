//! What answers come to.

use crate::rows::{Page, dataset, figure, near, read, report, value};
use report::{By, Report};

#[test]
fn seq_belongs_to_the_task_that_was_told_of_last() {
    let page = Page::of("P1", 0).agreed().task("began=1").task("done=1");
    let page = page.answer("seq", "score=3").answer("seq", "score=5").task("began=2");
    let report = report([page.task("gave-up=2").answer("seq", "score=2")]);
    // Of two answers, the last.
    assert!(near(value(&report, "seq", 1), 5.0));
    assert!(near(value(&report, "seq", 2), 2.0));
    let scores: Vec<_> = report.answers.iter().map(|it| (it.task, it.score)).collect();
    assert_eq!(scores, [(Some(1), 5.0), (Some(2), 2.0)]);
}

#[test]
fn a_questionnaire_answered_in_part_is_said_and_not_counted() {
    let begun = |name| Page::of(name, 0).agreed().task("began=1").task("done=1");
    let whole = |name| begun(name).sus([5, 1, 5, 1, 5, 1, 5, 1, 5, 1]);
    let part = begun("P3").answer("sus-1", "score=5").answer("sus-2", "score=9");
    let other = begun("P4").answer("ux-lite-1", "score=4").answer("ux-lite-2", "score=5");
    let report = report([whole("P1"), whole("P2"), part, other]);
    let sus = figure(&report, "sus", None, "");
    assert_eq!(
        (sus.value, sus.n, sus.incomplete, sus.grade),
        (Some(100.0), 2, Some(1), Some("A+"))
    );
    let ux_lite = figure(&report, "ux-lite", None, "");
    assert_eq!((ux_lite.value, ux_lite.n, ux_lite.grade), (Some(87.5), 1, None));
    assert_eq!(ux_lite.interval, None);
    let json = read(&report);
    let sus = json["figures"].as_array().and_then(|it| it.iter().find(|it| it["id"] == "sus"));
    assert_eq!(sus.expect("a figure")["incomplete"], 1);
}

#[test]
fn what_is_no_answer_is_passed_over() {
    let page = Page::of("P1", 0).agreed().task("began=1").answer("", "longer-limits");
    let page = page.answer("seq", "score=8").answer("sus-11", "score=1").answer("sus-0", "score=1");
    let report = report([page.answer("sus-x", "score=1").answer("ux-lite-3", "score=1")]);
    assert!(report.answers.is_empty());
    assert!(report.figures.iter().all(|it| !["seq", "sus", "ux-lite"].contains(&it.id)));
}

#[test]
fn the_last_comment_of_a_person_counts() {
    let page = Page::of("P1", 0).agreed().answer("comment", "said: one");
    let page = page.answer("comment", "said: two \"2\"");
    let taken_back = Page::of("P3", 0).agreed().answer("comment", "said: one");
    let taken_back = taken_back.answer("comment", "skipped");
    let blank = Page::of("P2", 0).agreed().answer("comment", "said:  ");
    let report = report([page, blank, taken_back]);
    let comments: Vec<_> = report.comments.iter().map(|it| &*it.text).collect();
    assert_eq!(comments, ["two \"2\""]);
    assert_eq!(read(&report)["comments"][0]["text"], "two \"2\"");
}

#[test]
fn who_leaves_the_comment_out_has_written_nothing() {
    let left = Page::of("P1", 0).scenario("late").agreed().answer("comment", "skipped");
    let wrote = Page::of("P2", 0).agreed().answer("comment", "said: skipped");
    let pages = dataset([left.answer("sus-1", "skipped"), wrote]);
    let report = Report::new(&pages, By::Scenario);
    let comments: Vec<_> = report.comments.iter().map(|it| (&*it.participant, &*it.text)).collect();
    assert_eq!(comments, [("P2", "skipped")]);
    assert_eq!(report.groups, [""], "nothing was answered in the other");
}
