//! How a participant is led through a visit.

use super::*;
use proptest::prelude::*;

fn plan(tasks: usize) -> Plan {
    let usual = Plan::usual();
    let task = usual.tasks[0].clone();
    Plan { tasks: vec![task; tasks], ..usual }
}

fn course(tasks: usize, is_framed: bool) -> Course {
    let manner = Manner { is_named: true, is_framed, has_plan: tasks > 1, phones: None };
    Course::new(&plan(tasks), (0..tasks).collect(), manner)
}

fn run(course: &mut Course, events: &[Event]) -> Vec<Effect> {
    events.iter().flat_map(|&event| course.handle(event, 0)).collect()
}

/// What is recorded, as in the columns `event` and `detail`.
fn recorded(effects: &[Effect]) -> Vec<String> {
    let text = |detail: &Detail| match detail {
        Detail::None => String::new(),
        Detail::Word(word) => format!(" {}", word.as_str()),
        Detail::Count(word, count) => format!(" {}={count}", word.as_str()),
        Detail::Span(word, ms) => format!(" {}-ms={ms}", word.as_str()),
    };
    let of = |effect: &Effect| match effect {
        Effect::Record(kind, detail) => Some(format!("{}{}", kind.word(), text(detail))),
        _ => None,
    };
    effects.iter().filter_map(of).collect()
}

const AGREE: Event = Event::Agree { longer: false };
const READY: Event = Event::Ready { same_world: true };
const RUNS: [Event; 4] = [Event::Open(None), AGREE, Event::Start, READY];

#[test]
fn a_task_is_explained_begun_and_done() {
    let mut course = course(1, false);
    let effects = run(&mut course, &RUNS);
    assert_eq!(recorded(&effects), ["begin", "consent agreed", "task began=1"]);
    assert_eq!(course.phase(), Phase::Running);
    let effects = run(&mut course, &[Event::Success, Event::GoOn]);
    assert_eq!(recorded(&effects), ["task done=1", "end done"]);
    assert_eq!(effects.last(), Some(&Effect::Reload), "the end has a page without the app");
    assert_eq!(course.phase(), Phase::Over);
}

#[test]
fn before_consent_nothing_is_recorded_or_kept() {
    let mut course = course(1, false);
    for event in
        [Event::Open(None), Event::Start, READY, Event::Success, Event::Pause, Event::Decline]
    {
        for effect in course.handle(event, 0) {
            assert!(matches!(effect, Effect::Show(_)), "{effect:?}");
        }
    }
    assert_eq!(course.phase(), Phase::Declined);
    assert!(!course.records());
}

#[test]
fn each_task_has_a_page_of_its_own() {
    let mut first = course(2, false);
    run(&mut first, &RUNS);
    let effects = run(&mut first, &[Event::Success, Event::GoOn]);
    assert_eq!(recorded(&effects), ["task done=1"]);
    assert_eq!(effects[effects.len() - 2..], [Effect::Keep, Effect::Reload]);
    let mut next = course(2, false);
    let effects = run(&mut next, &[Event::Open(Some((first.keep(), 50))), Event::Start, READY]);
    assert_eq!(
        recorded(&effects),
        ["task began=2"],
        "a page that is loaded by itself is no return"
    );
    assert!(effects.contains(&Effect::Launch { task: 1, afresh: true }));
}

#[test]
fn who_comes_back_goes_on_at_a_checkpoint() {
    let mut left = course(1, false);
    run(&mut left, &RUNS);
    let mut back = course(1, false);
    let kept = Kept::of_json(&left.keep().to_json()).expect("what was kept");
    let effects = run(&mut back, &[Event::Open(Some((kept, 5_120)))]);
    assert_eq!(recorded(&effects), ["checkpoint after-reload"]);
    assert_eq!(effects.last(), Some(&Effect::Show(Phase::Checkpoint)));
    let effects = run(&mut back, &[Event::GoOn, Event::Ready { same_world: false }]);
    assert_eq!(recorded(&effects), ["checkpoint away-ms=5120", "checkpoint world-lost"]);
    assert!(effects.contains(&Effect::Launch { task: 0, afresh: false }));
}

#[test]
fn a_last_task_that_was_done_when_the_page_was_left_is_done() {
    let mut left = course(1, false);
    run(&mut left, &RUNS);
    run(&mut left, &[Event::Success]);
    let mut back = course(1, false);
    let kept = Kept::of_json(&left.keep().to_json()).expect("what was kept");
    let effects = run(&mut back, &[Event::Open(Some((kept, 10)))]);
    assert_eq!(recorded(&effects), ["end done"]);
    assert_eq!(effects.last(), Some(&Effect::Show(Phase::Over)));
}

#[test]
fn a_visit_between_two_tasks_can_be_stopped() {
    let mut course = course(2, false);
    run(&mut course, &RUNS);
    run(&mut course, &[Event::Success, Event::GoOn]);
    assert_eq!(recorded(&run(&mut course, &[Event::Stop])), ["end stop"]);
    assert_eq!(course.phase(), Phase::Over);
}

#[test]
fn a_task_whose_app_never_came_is_explained_again() {
    let mut left = course(1, false);
    run(&mut left, &RUNS[..3]);
    let mut back = course(1, false);
    let effects = run(&mut back, &[Event::Open(Some((left.keep(), 10)))]);
    assert_eq!(effects.last(), Some(&Effect::Show(Phase::Briefing)));
}

#[test]
fn a_pause_holds_the_time_and_giving_up_lets_it_go() {
    let mut course = course(1, false);
    run(&mut course, &RUNS);
    let effects = run(
        &mut course,
        &[Event::Pause, Event::Success, Event::Tick, Event::Resume, Event::Pause, Event::GiveUp],
    );
    assert_eq!(recorded(&effects), ["pause", "resume", "pause", "task gave-up=1", "end done"]);
    let holds: Vec<_> = effects.iter().filter(|it| matches!(it, Effect::Hold(_))).collect();
    assert_eq!(
        holds,
        [&Effect::Hold(true), &Effect::Hold(false), &Effect::Hold(true), &Effect::Hold(false)]
    );
}

#[test]
fn a_pause_that_was_left_is_let_go_with_its_task() {
    let mut left = course(1, false);
    run(&mut left, &RUNS);
    run(&mut left, &[Event::Pause]);
    for (event, how) in [(Event::GiveUp, "end done"), (Event::Stop, "end stop")] {
        // Left in a pause, and once more at the question whether to go on.
        let mut once = course(1, false);
        run(&mut once, &[Event::Open(Some((left.keep(), 50)))]);
        let mut back = course(1, false);
        run(&mut back, &[Event::Open(Some((once.keep(), 50)))]);
        let effects = run(&mut back, &[event]);
        assert_eq!(effects[0], Effect::Hold(false));
        assert_eq!(recorded(&effects), ["task gave-up=1", how]);
    }
    let mut back = course(1, false);
    run(&mut back, &[Event::Open(Some((left.keep(), 50))), Event::GoOn, READY]);
    let effects = run(&mut back, &[Event::GiveUp]);
    assert!(!effects.contains(&Effect::Hold(false)), "the app that goes on has let it go");
}

#[test]
fn a_task_ends_when_its_time_is_up_and_pauses_do_not_count() {
    let mut plan = plan(1);
    plan.tasks[0].limit_s = Some(10);
    let manner = Manner { is_named: true, is_framed: false, has_plan: true, phones: None };
    for (longer, last) in [(false, 10_000), (true, 100_000)] {
        let mut course = Course::new(&plan, vec![0], manner);
        run(&mut course, &[Event::Open(None), Event::Agree { longer }, Event::Start, READY]);
        course.handle(Event::Pause, 4_000);
        course.handle(Event::Resume, 900_000);
        // Of ten seconds there is no last minute to be told of.
        let told: &[Effect] = if longer { &[Effect::LastMinute] } else { &[] };
        assert_eq!(course.handle(Event::Tick, 900_000 + last - 4_001), told);
        let effects = course.handle(Event::Tick, 900_000 + last - 4_000);
        assert_eq!(recorded(&effects), ["task time-up=1", "end done"]);
    }
}

#[test]
fn the_last_minute_is_told_once_and_anew_with_another_limit() {
    let mut plan = plan(1);
    plan.tasks[0].limit_s = Some(90);
    let manner = Manner { is_named: true, is_framed: false, has_plan: true, phones: None };
    let mut course = Course::new(&plan, vec![0], manner);
    run(&mut course, &[Event::Open(None), Event::Agree { longer: false }, Event::Start, READY]);
    assert_eq!(course.handle(Event::Tick, 29_999), []);
    assert_eq!(course.handle(Event::Tick, 30_000), [Effect::LastMinute]);
    assert_eq!(course.handle(Event::Tick, 31_000), []);
    course.lengthen(true);
    assert_eq!(course.handle(Event::Tick, 839_999), []);
    assert_eq!(course.handle(Event::Tick, 840_000), [Effect::LastMinute]);
}

#[test]
fn stopping_ends_the_task_and_the_visit() {
    let mut course = course(3, false);
    run(&mut course, &RUNS);
    assert_eq!(
        recorded(&run(&mut course, &[Event::Pause, Event::Stop])),
        ["pause", "task gave-up=1", "end stop"]
    );
}

#[test]
fn who_is_stopped_by_who_watches_did_not_give_up() {
    let mut running = course(3, false);
    run(&mut running, &RUNS);
    assert_eq!(recorded(&run(&mut running, &[Event::Halt])), ["task stopped=1", "end stop"]);
    let mut briefed = course(3, false);
    run(&mut briefed, &RUNS[..RUNS.len() - 2]);
    assert_eq!(recorded(&run(&mut briefed, &[Event::Halt])), ["end stop"], "no task is under way");
}

#[test]
fn after_the_end_records_are_deleted_and_nothing_is_recorded() {
    for (event, phase) in
        [(Event::Delete, Phase::Deleted), (Event::Withdraw { is_own: true }, Phase::Withdrawn)]
    {
        let mut course = course(1, false);
        let over = Kept { phase: Phase::Over, task: 1, ..Kept::default() };
        run(&mut course, &[Event::Open(Some((over, 0)))]);
        assert_eq!(run(&mut course, &[event]), [Effect::Forget, Effect::Show(phase)]);
        assert_eq!(
            run(&mut course, &[Event::Success, Event::Pause, Event::Stop, Event::Delete]),
            []
        );
    }
}

#[test]
fn in_a_frame_nobody_is_asked_and_the_host_hears_of_the_end() {
    let mut course = course(1, true);
    let effects = run(&mut course, &[Event::Open(None)]);
    assert_eq!(recorded(&effects), ["begin"]);
    assert_eq!(effects.last(), Some(&Effect::Launch { task: 0, afresh: true }));
    let effects = run(&mut course, &[READY, Event::Success]);
    assert_eq!(recorded(&effects), ["task began=1", "task done=1", "end done"]);
    let leaves = |it: &Effect| matches!(it, Effect::Reload | Effect::Show(Phase::Over));
    assert!(
        !effects.iter().any(leaves),
        "the phones stay, for the page around to do with as it likes"
    );
}

#[test]
fn without_a_participant_the_page_asks_for_one() {
    let manner = Manner { is_named: false, is_framed: false, has_plan: false, phones: None };
    let mut course = Course::new(&plan(1), vec![0], manner);
    assert_eq!(
        run(&mut course, &[Event::Open(None), AGREE, Event::Start]),
        [Effect::Show(Phase::Unnamed)]
    );
}

#[test]
fn what_is_kept_comes_back_and_what_is_damaged_does_not() {
    use Phase::{Between, Briefing, Done, Over, Paused, Question, Running};
    for phase in [Briefing, Running, Paused, Done, Question, Between, Over] {
        let chosen = [1, 0, 5, 0, 0, 0, 0, 0, 0, 2];
        let kept =
            Kept { phase, task: 2, used_ms: 7, held_ms: 9, longer: true, question: 1, chosen };
        assert_eq!(Kept::of_json(&kept.to_json()), Some(kept));
    }
    let before = r#"{"phase":"over","task":1,"used_ms":2,"held_ms":3,"longer":false}"#;
    let before = Kept::of_json(&serde_json::from_str(before).expect("JSON"));
    assert_eq!(before.map(|it| (it.task, it.question)), Some((1, 0)), "kept before questions");
    for text in ["null", "{}", r#"{"phase":"running","task":-1}"#, r#"{"phase":"gone","task":0}"#] {
        let json = serde_json::from_str(text).expect("JSON");
        assert_eq!(Kept::of_json(&json), None, "{text}");
    }
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        Just(Event::Open(None)),
        (0_usize..5, any::<u32>(), any::<bool>()).prop_map(|(task, away, is_paused)| {
            let phase = if is_paused { Phase::Paused } else { Phase::Running };
            Event::Open(Some((Kept { phase, task, ..Kept::default() }, away.into())))
        }),
        any::<bool>().prop_map(|longer| Event::Agree { longer }),
        Just(Event::Decline),
        Just(Event::Start),
        any::<bool>().prop_map(|same_world| Event::Ready { same_world }),
        Just(Event::Pause),
        Just(Event::Resume),
        Just(Event::GiveUp),
        Just(Event::Success),
        Just(Event::GoOn),
        Just(Event::Stop),
        Just(Event::Halt),
        Just(Event::Tick),
        Just(Event::Send),
        Just(Event::LeaveOut),
        Just(Event::Stay),
        (0_usize..10, 0_u64..9).prop_map(|(place, score)| {
            let item = Questionnaire::Sus.items().nth(place);
            let chosen = item.and_then(|it| Some(Event::Choose(it, it.score(score)?)));
            chosen.unwrap_or(Event::Send)
        }),
        Just(Event::Delete),
        any::<bool>().prop_map(|is_own| Event::Withdraw { is_own }),
    ]
}

proptest! {
    #[test]
    fn in_any_order_records_begin_with_consent_and_end_with_the_end(
        events in prop::collection::vec((any_event(), 0_u64..100_000), 0..60),
        (is_framed, asks) in any::<(bool, bool)>(),
    ) {
        let mut plan = plan(3);
        if asks {
            plan.questions.after_task = vec![Questionnaire::Seq];
            plan.questions.at_end = vec![Questionnaire::Comment, Questionnaire::Sus];
        }
        let manner = Manner { is_named: true, is_framed, has_plan: true, phones: None };
        let mut course = Course::new(&plan, (0..3).collect(), manner);
        let (mut has_begun, mut is_over, mut is_held, mut tasks) = (is_framed, false, false, 0_i32);
        for (event, page_ms) in events {
            if let (Event::Open(Some((kept, _))), Phase::Consent) = (event, course.phase()) {
                has_begun = true;
                tasks = 1;
                is_held = kept.phase == Phase::Paused && kept.task < 3;
            }
            for effect in course.handle(event, page_ms) {
                match effect {
                    Effect::Record(Kind::Begin, _) => has_begun = true,
                    Effect::Record(kind, detail) => {
                        prop_assert!(has_begun && !is_over, "{kind:?}");
                        is_over = kind == Kind::End;
                        if let (Kind::Task, Detail::Count(word, _)) = (kind, detail) {
                            tasks += if word == Word::of("began") { 1 } else { -1 };
                            prop_assert!((0..=1).contains(&tasks), "tasks do not overlap");
                        }
                    }
                    Effect::Answer(..) | Effect::Comment => {
                        prop_assert!(asks && has_begun && !is_over && tasks == 0);
                    }
                    Effect::Keep => prop_assert!(has_begun),
                    Effect::Hold(hold) => {
                        prop_assert_ne!(hold, is_held);
                        is_held = hold;
                    }
                    Effect::Launch { .. } | Effect::Forget => is_held = false,
                    _ => {}
                }
            }
            match course.phase() {
                Phase::Paused => prop_assert!(is_held),
                // A pause in which the page was left lasts.
                Phase::Checkpoint => {}
                _ => prop_assert!(!is_held),
            }
        }
    }
}
