//! Steps, ways and hints.

use crate::rows::{Page, near, report, value};
use report::place::Phone;
use study::kind::Kind;

fn begun(name: &'static str) -> Page {
    Page::of(name, 0).agreed().task("began=1")
}

#[test]
fn going_back_makes_success_indirect_but_home_does_not() {
    let straight = begun("P1").steps("old", &[1, 2, 3]).screen("old", 1, "home");
    let straight = straight.steps("old", &[3]).steps("new", &[0, 8]).task("done=1");
    let back = begun("P2").steps("old", &[1, 2, 3, 2, 3]).task("done=1");
    let never = begun("P3").steps("old", &[1, 2, 1]).task("gave-up=1");
    // Before the task, and after it.
    let outside = Page::of("P4", 0).agreed().steps("old", &[7]).task("began=1");
    let outside = outside.steps("old", &[1, 2]).task("done=1").steps("old", &[1]);
    let report = report([straight, back, never, outside]);
    assert!(near(value(&report, "direct", 1), 0.5));
    assert!(near(value(&report, "indirect", 1), 0.25));
}

#[test]
fn the_other_phone_is_no_way_back() {
    let page = begun("P1").steps("new", &[8, 10]).steps("old", &[1, 2]).steps("new", &[12]);
    assert!(near(value(&report([page.task("done=1")]), "direct", 1), 1.0));
}

#[test]
fn a_path_has_each_step_once_in_a_row() {
    let one = |name| begun(name).steps("old", &[1, 2, 2, 3]).steps("new", &[0]).task("done=1");
    let report = report([one("P1"), one("P2"), begun("P3").steps("old", &[1])]);
    let paths: Vec<_> = report.paths.iter().map(|it| (&*it.path, it.people)).collect();
    assert_eq!(paths, [("old:1 old:2 old:3 new:0", 2), ("old:1", 1)]);
}

#[test]
fn the_funnel_counts_who_got_as_far_or_further() {
    let pages = [
        begun("P1").steps("old", &[1, 2, 3]),
        // Steps that one passes over are no loss.
        begun("P2").steps("old", &[1, 3]),
        begun("P3").steps("old", &[1]),
        begun("P4").steps("new", &[8]),
    ];
    let report = report(pages);
    let funnel: Vec<_> = report
        .funnel
        .iter()
        .map(|row| (row.place.phone, row.place.step, row.reached, row.n))
        .collect();
    let expected = [
        (Phone::Old, 1, 3, 4),
        (Phone::Old, 2, 2, 4),
        (Phone::Old, 3, 2, 4),
        (Phone::New, 8, 1, 4),
    ];
    assert_eq!(funnel, expected);
    assert!(report.funnel.iter().all(|row| row.few), "four are too few");
    let reached: Vec<_> = report.steps.iter().map(|row| row.step.reached).collect();
    assert_eq!(reached, [3, 1, 2, 1]);
}

#[test]
fn what_names_no_step_happened_where_the_page_had_come_to() {
    let page = begun("P1").event(Kind::Hint, None, "", "captions").steps("old", &[1]);
    let page = page.screen("old", 4, "enter-pin").event(Kind::Hint, None, "", "captions");
    let page = page.event(Kind::Hint, None, "", "captions").event(Kind::Error, None, "", "x");
    let at = Some(("old", 1, "some"));
    let page = page.event(Kind::Miss, at, "", "nothing").event(Kind::Miss, at, "", "nothing");
    let other = begun("P2").screen("old", 4, "enter-pin").event(Kind::Error, None, "", "x");
    let report = report([page, other.event(Kind::Error, None, "", "x")]);
    let hints: Vec<_> = report
        .hints
        .iter()
        .map(|it| (it.place.map(|it| it.step), &*it.screen, &*it.hint, it.times, it.people))
        .collect();
    assert_eq!(hints, [(None, "", "captions", 1, 1), (Some(4), "enter-pin", "captions", 2, 1)]);
    let steps: Vec<_> = report
        .steps
        .iter()
        .map(|it| (it.place.step, it.step.counts, it.step.with_errors))
        .collect();
    assert_eq!(steps, [(1, [0, 2, 0, 0], 0), (4, [3, 0, 0, 2], 2)]);
}

#[test]
fn all_apps_are_a_step_only_where_a_phone_begins() {
    let page = begun("P1").screen("old", 1, "home").steps("old", &[3]).steps("new", &[0, 19]);
    let page = page.screen("old", 1, "home").screen("new", 1, "home");
    let missed = page.event(Kind::Miss, Some(("new", 1, "home")), "", "nothing");
    let report = report([missed.task("done=1")]);
    assert_eq!(report.paths[0].path, "old:1 old:3 new:0 new:19");
    let funnel: Vec<_> = report.funnel.iter().map(|it| (it.place.phone, it.place.step)).collect();
    let reached = [(Phone::Old, 1), (Phone::Old, 3), (Phone::New, 0), (Phone::New, 19)];
    assert_eq!(funnel, reached);
    let steps: Vec<_> = report.steps.iter().map(|it| (it.place.phone, it.place.step)).collect();
    assert_eq!(steps, reached);
    assert_eq!(report.steps[3].step.counts, [0, 1, 0, 0], "where the page had come to");
    assert!(near(value(&report, "direct", 1), 1.0));
}
