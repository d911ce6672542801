//! What counts as an attempt, and of whom.

use crate::rows::{Page, figure, near, report, value};
use report::{By, Report};
use study::kind::Kind;

#[test]
fn two_devices_of_one_person_make_one_attempt() {
    let old = Page::of("P1", 0).agreed().task("began=1").event(Kind::Error, None, "", "wrong-pin");
    let new = Page::of("P1", 5000).agreed().task("began=1").pass(60_000);
    let new = new.event(Kind::Error, None, "", "wrong-pin").task("done=1");
    let report = report([old.pass(500_000).task("gave-up=1"), new]);
    assert!(near(value(&report, "completion", 1), 1.0));
    assert!(near(value(&report, "errors", 1), 2.0));
    let [times] = &report.times[..] else { panic!("{:?}", report.times) };
    // Those of the device on which it was done, though the other took longer.
    assert_eq!((times.outcome.word(), times.active_ms), ("done", 62_000));
    assert_eq!(report.people.participants, 1);
}

#[test]
fn not_done_on_either_device_takes_the_longer_time() {
    let old = Page::of("P1", 0).agreed().task("began=1").pass(9000).task("gave-up=1");
    let new = Page::of("P1", 500).task("began=1").pass(99_000).screen("new", 8, "choose-way");
    let report = report([old, new]);
    assert_eq!(report.times[0].active_ms, 100_000);
    assert_eq!(report.times[0].outcome.word(), "gave-up");
    assert_eq!(figure(&report, "time-active", Some(1), "").censored, 1);
}

#[test]
fn who_was_stopped_did_not_give_up_and_is_censored() {
    let page = Page::of("P1", 0).agreed().task("began=1").pass(9000).task("stopped=1");
    let page = page.event(Kind::End, None, "", "stop");
    let other = Page::of("P2", 0).agreed().task("began=1").task("done=1");
    let report = report([page, other]);
    assert_eq!(report.times[0].outcome.word(), "stopped");
    assert!(near(value(&report, "completion", 1), 0.5));
    assert_eq!(figure(&report, "time-active", Some(1), "").censored, 1);
}

#[test]
fn of_a_task_that_is_begun_again_the_first_counts() {
    let page = Page::of("P1", 0).agreed().task("began=1").task("gave-up=1");
    let report = report([page.task("began=1").task("done=1")]);
    assert!(near(value(&report, "completion", 1), 0.0));
    assert_eq!(figure(&report, "completion", Some(1), "").n, 1);
}

#[test]
fn who_refused_or_withdrew_is_in_no_figure() {
    let refused = Page::of("P1", 0).event(Kind::Consent, None, "", "refused");
    let refused = refused.event(Kind::End, None, "", "refused");
    let withdrew = Page::of("P2", 0).agreed().task("began=1").task("done=1").sus([3; 10]);
    let withdrew = withdrew.event(Kind::Consent, None, "", "withdrawn");
    let stopped = Page::of("P3", 0).agreed().task("began=1").event(Kind::End, None, "", "stop");
    let unasked = Page::of("P4", 0).task("began=1").task("done=1");
    let unasked = unasked.event(Kind::End, None, "", "done");
    let report = report([refused, withdrew, stopped, unasked, Page::of("P5", 0).agreed()]);
    let people = report.people;
    assert_eq!((people.participants, people.agreed, people.unasked), (5, 2, 1));
    assert_eq!((people.refused, people.withdrawn), (1, 1));
    assert_eq!((people.finished, people.stopped, people.open), (1, 1, 1));
    assert_eq!(figure(&report, "completion", Some(1), "").n, 2);
    assert!(report.answers.is_empty());
}

#[test]
fn who_tries_a_study_out_is_no_participant() {
    let tried = |name| {
        let page = Page::of(name, 0).agreed().task("began=1").answer("comment", "said: a trial");
        page.task("done=1").sus([3; 10]).event(Kind::End, None, "", "done")
    };
    let report = report([tried("try-101112"), tried("try-101314"), tried("P1")]);
    let people = report.people;
    assert_eq!((people.participants, people.agreed, people.finished), (1, 1, 1));
    assert_eq!(people.trials, 2);
    assert_eq!(figure(&report, "completion", Some(1), "").n, 1);
    assert_eq!(figure(&report, "sus", None, "").n, 1);
    assert_eq!((report.times.len(), report.comments.len()), (1, 1));
    assert_eq!(crate::rows::read(&report)["people"]["trials"], 2);
}

#[test]
fn waiting_is_no_activity_and_away_neither() {
    let page = Page::of("P1", 0).agreed().task("began=1").screen("old", 5, "waiting");
    let page = page.pass(59_000).screen("old", 6, "code").event(Kind::Hide, None, "", "");
    let page = page.pass(9000).event(Kind::Show, None, "", "").event(Kind::Pause, None, "", "");
    let report = report([page.pass(4000).event(Kind::Resume, None, "", "").task("done=1")]);
    let times = &report.times[0];
    assert_eq!((times.active_ms, times.waiting_ms, times.away_ms), (4000, 60_000, 15_000));
    assert!(near(value(&report, "time-active", 1), 4000.0));
    assert!(near(value(&report, "time-waiting", 1), 60_000.0));
    assert!(near(value(&report, "time-away", 1), 15_000.0));
}

#[test]
fn who_is_away_while_it_waits_is_not_less_active() {
    let page = Page::of("P1", 0).agreed().task("began=1").pass(9000).screen("old", 5, "waiting");
    let page = page.event(Kind::Hide, None, "", "").pass(99_000);
    let page = page.event(Kind::Show, None, "", "").screen("old", 6, "code").task("done=1");
    let report = report([page]);
    let times = &report.times[0];
    assert_eq!((times.active_ms, times.waiting_ms, times.away_ms), (11_000, 102_000, 100_000));
}

#[test]
fn people_are_compared_by_the_scenario_of_the_task() {
    let names = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "Q1"];
    let pages = (0_u64..).zip(names).map(|(number, name)| {
        let page = Page::of(name, 0).agreed().task("began=1").task("done=1");
        let page = page.scenario(if number < 5 { "" } else { "sms-late" }).task("began=2");
        page.pass(1000 * number).task(if number == 9 { "gave-up=2" } else { "done=2" }).sus([3; 10])
    });
    let report = Report::new(&crate::rows::dataset(pages), By::Scenario);
    assert_eq!(report.groups, ["", "sms-late"]);
    // In the first task, nobody had a scenario.
    assert_eq!(figure(&report, "completion", Some(1), "").n, 10);
    assert_eq!(figure(&report, "completion", Some(2), "sms-late").n, 5);
    assert_eq!(figure(&report, "sus", None, "sms-late").n, 5);
    let ids: Vec<_> = report.comparison.iter().map(|it| (it.id, it.task, it.few)).collect();
    let expected = [
        ("completion", Some(2), false),
        ("time-active", Some(2), true),
        ("errors", Some(2), false),
        ("sus", None, false),
    ];
    assert_eq!(ids, expected);
    let answered = |group: &'static str, name| {
        let page = Page::of(name, 0).scenario(group).agreed().task("began=1").task("done=1");
        if group.is_empty() { page.answer("seq", "score=5") } else { page }
    };
    let pages = ["P1", "P2"].map(|name| answered("", name)).into_iter();
    let pages = pages.chain(["P3", "P4"].map(|name| answered("sms-late", name)));
    let one = Report::new(&crate::rows::dataset(pages), By::Scenario);
    assert!(one.comparison.iter().all(|it| it.id != "seq"), "only one group was asked");
    let completion = &report.comparison[0];
    assert_eq!((&*completion.a, &*completion.b), ("", "sms-late"));
    assert!(near(completion.difference.expect("a number"), -0.2));
}

#[test]
fn few_people_are_called_few() {
    let of = |name| Page::of(name, 0).agreed().task("began=1").task("done=1");
    let two = report([of("P1"), of("P2")]);
    assert!(two.figures.iter().all(|figure| figure.few));
    let five = report(["P1", "P2", "P3", "P4", "P5"].map(of));
    assert!(five.figures.iter().all(|figure| !figure.few));
    assert!(five.figures.iter().all(|figure| figure.id != "time-median"));
}

#[test]
fn from_25_people_on_the_median_stands_beside() {
    let names: Vec<&'static str> =
        "ABCDEFGHIJKLMNOPQRSTUVWXY".split("").filter(|it| !it.is_empty()).collect();
    let of = |(number, name): (u64, &&'static str)| {
        Page::of(name, 0).agreed().task("began=1").pass(1000 * number).task("done=1")
    };
    let report = report((0..).zip(&names).map(of));
    let median = figure(&report, "time-median", Some(1), "");
    assert_eq!(median.value, Some(13_000.0));
    let interval = median.interval.expect("an interval");
    assert!(near(interval.low, 8000.0) && near(interval.high, 18_000.0), "{interval:?}");
}
