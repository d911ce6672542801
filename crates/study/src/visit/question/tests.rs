//! What a participant is asked, when, and what becomes of it.

use crate::{
    plan::Plan,
    visit::{Course, Effect, Event, Kept, Manner, Phase},
};

const NAMED: Manner = Manner { is_named: true, is_framed: false, has_plan: true, phones: None };
const FRAMED: Manner = Manner { is_framed: true, ..NAMED };
const ALL: &str = r#"{"after_task":["seq"],"at_end":["sus","ux-lite","comment"]}"#;

fn course(questions: &str, manner: Manner) -> Course {
    let tasks = r#"[{"id":"a"},{"id":"b","limit_s":10}]"#;
    let plan = format!(r#"{{"version":1,"tasks":{tasks},"questions":{questions}}}"#);
    Course::new(&Plan::parse(&plan).expect("a plan"), vec![0, 1], manner)
}

/// On a page of its own, with what was kept.
fn next(course: &mut Course, questions: &str, manner: Manner) -> (Course, Vec<Effect>) {
    let kept = Kept::of_json(&course.keep().to_json()).expect("what was kept");
    let mut next = self::course(questions, manner);
    let effects = next.handle(Event::Open(Some((kept, 700))), 0);
    (next, effects)
}

fn run(course: &mut Course, events: &[Event]) -> Vec<Effect> {
    events.iter().flat_map(|&event| course.handle(event, 0)).collect()
}

/// What is recorded, in short.
fn recorded(effects: &[Effect]) -> Vec<String> {
    let of = |effect: &Effect| match effect {
        Effect::Record(kind, _) => Some(kind.word().to_owned()),
        Effect::Answer(item, score) => {
            Some(score.map_or(format!("{item} skipped"), |it| format!("{item}={}", it.number())))
        }
        Effect::Comment => Some("comment".to_owned()),
        _ => None,
    };
    effects.iter().filter_map(of).collect()
}

fn choose(course: &mut Course, number: usize, score: u64) -> Vec<Effect> {
    let (of, ..) = course.question().expect("a question");
    let item = of.items().nth(number - 1).expect("an item");
    course.handle(Event::Choose(item, item.score(score).expect("a score")), 0)
}

fn asked(course: &Course) -> Option<&'static str> {
    course.question().map(|(of, ..)| of.word())
}

const BEGINS: [Event; 2] = [Event::Start, Event::Ready { same_world: true }];

fn running(questions: &str) -> Course {
    let mut course = course(questions, NAMED);
    run(&mut course, &[Event::Open(None), Event::Agree { longer: false }]);
    run(&mut course, &BEGINS);
    course
}

/// At the questions of the end.
fn at_end(questions: &str) -> Course {
    let mut first = running(questions);
    run(&mut first, &[Event::Success, Event::GoOn, Event::LeaveOut]);
    let (mut second, _) = next(&mut first, questions, NAMED);
    run(&mut second, &BEGINS);
    run(&mut second, &[Event::GiveUp, Event::LeaveOut]);
    next(&mut second, questions, NAMED).0
}

#[test]
fn a_task_is_asked_about_however_it_ended() {
    let endings: [(&[Event], &str); 3] = [
        (&[Event::Success, Event::GoOn], "done"),
        (&[Event::Pause, Event::GiveUp], "gave up"),
        (&[Event::GiveUp], "gave up at once"),
    ];
    for (events, how) in endings {
        let mut course = running(ALL);
        run(&mut course, events);
        assert_eq!((course.phase(), asked(&course)), (Phase::Question, Some("seq")), "{how}");
        choose(&mut course, 1, 7);
        let effects = run(&mut course, &[Event::Send]);
        assert_eq!(recorded(&effects), ["seq=7"]);
        assert_eq!(effects[effects.len() - 2..], [Effect::Keep, Effect::Reload]);
    }
}

#[test]
fn a_task_is_asked_about_when_its_time_is_up() {
    let mut first = running(ALL);
    run(&mut first, &[Event::GiveUp, Event::LeaveOut]);
    let (mut course, _) = next(&mut first, ALL, NAMED);
    run(&mut course, &BEGINS);
    let effects = course.handle(Event::Tick, 10_000);
    assert_eq!(effects.last(), Some(&Effect::Show(Phase::Question)));
    assert_eq!(asked(&course), Some("seq"));
}

#[test]
fn questions_of_the_end_come_in_turn_on_a_page_without_app() {
    let mut course = at_end(ALL);
    assert_eq!(asked(&course), Some("sus"));
    assert_eq!(recorded(&run(&mut course, &[Event::LeaveOut])).len(), 10);
    assert_eq!(asked(&course), Some("ux-lite"));
    choose(&mut course, 2, 5);
    let effects = run(&mut course, &[Event::Send]);
    assert_eq!(recorded(&effects), ["ux-lite-1 skipped", "ux-lite-2=5"]);
    assert_eq!(asked(&course), Some("comment"));
    let effects = run(&mut course, &[Event::Send]);
    assert_eq!(recorded(&effects), ["comment", "end"]);
    assert_eq!(effects.last(), Some(&Effect::Show(Phase::Over)));
}

#[test]
fn what_is_chosen_can_be_changed_until_it_is_sent() {
    let mut course = at_end(r#"{"at_end":["sus"]}"#);
    assert_eq!(choose(&mut course, 10, 1), [Effect::Keep]);
    choose(&mut course, 1, 2);
    choose(&mut course, 10, 4);
    let effects = run(&mut course, &[Event::Send]);
    let said = recorded(&effects);
    assert_eq!((&*said[0], &*said[1], &*said[9]), ("sus-1=2", "sus-2 skipped", "sus-10=4"));
    assert_eq!(run(&mut course, &[Event::Send, Event::LeaveOut]), [], "it is sent once");
}

#[test]
fn who_comes_back_to_a_question_finds_what_was_chosen() {
    let mut left = at_end(ALL);
    choose(&mut left, 3, 5);
    let (back, effects) = next(&mut left, ALL, NAMED);
    assert_eq!(recorded(&effects), ["checkpoint", "checkpoint"]);
    assert_eq!(effects.last(), Some(&Effect::Show(Phase::Question)));
    assert_eq!((asked(&back), back.kept().chosen[2]), (Some("sus"), 5));
    let mut done = running(ALL);
    run(&mut done, &[Event::Success]);
    assert_eq!(asked(&next(&mut done, ALL, NAMED).0), Some("seq"), "what was done is asked about");
}

#[test]
fn what_was_kept_of_another_plan_ends_the_visit() {
    let (over, effects) = next(&mut at_end(ALL), "{}", NAMED);
    assert_eq!((over.phase(), recorded(&effects)), (Phase::Over, vec!["end".to_owned()]));
}

#[test]
fn an_item_of_another_questionnaire_is_no_answer() {
    let mut course = at_end(r#"{"at_end":["ux-lite"]}"#);
    let seq = crate::questionnaire::Questionnaire::Seq.items().next().expect("an item");
    let score = seq.score(7).expect("a score");
    assert_eq!(course.handle(Event::Choose(seq, score), 0), []);
}

#[test]
fn in_a_frame_a_plan_asks_too() {
    let mut first = course(ALL, FRAMED);
    run(&mut first, &[Event::Open(None)]);
    run(&mut first, &BEGINS);
    let effects = run(&mut first, &[Event::GiveUp, Event::Send]);
    assert_eq!(recorded(&effects), ["task", "seq skipped"]);
    let (mut second, _) = next(&mut first, ALL, FRAMED);
    run(&mut second, &BEGINS);
    run(&mut second, &[Event::GiveUp, Event::Send]);
    let (mut end, effects) = next(&mut second, ALL, FRAMED);
    assert_eq!(recorded(&effects), [] as [&str; 0], "the page itself went on");
    let effects = run(&mut end, &[Event::LeaveOut, Event::LeaveOut, Event::LeaveOut]);
    assert_eq!(recorded(&effects).last().map(String::as_str), Some("end"));
}

#[test]
fn where_nothing_can_be_stored_the_end_is_asked_about_here() {
    let mut second = running(r#"{"at_end":["comment"]}"#);
    second.handle(Event::GiveUp, 0);
    assert_eq!(recorded(&run(&mut second, &[Event::Stay])), ["end"], "a task is left");
    let mut first = running(r#"{"at_end":["comment"]}"#);
    run(&mut first, &[Event::GiveUp]);
    let (mut last, _) = next(&mut first, r#"{"at_end":["comment"]}"#, NAMED);
    run(&mut last, &BEGINS);
    assert_eq!(run(&mut last, &[Event::GiveUp]).last(), Some(&Effect::Reload));
    let effects = run(&mut last, &[Event::Stay]);
    assert_eq!(effects.last(), Some(&Effect::Show(Phase::Question)));
}

#[test]
fn a_visit_can_be_stopped_at_a_question() {
    let mut course = at_end(ALL);
    choose(&mut course, 1, 5);
    assert_eq!(
        recorded(&run(&mut course, &[Event::Stop])),
        ["end"],
        "what was not sent is not said"
    );
    let mut after_task = running(ALL);
    run(&mut after_task, &[Event::GiveUp]);
    let effects = run(&mut after_task, &[Event::Stop]);
    assert_eq!(recorded(&effects), ["end"], "the task is over");
    assert_eq!(effects.last(), Some(&Effect::Reload));
}

#[test]
fn what_was_not_sent_is_not_kept_after_the_end() {
    let mut course = running(ALL);
    run(&mut course, &[Event::GiveUp]);
    choose(&mut course, 1, 6);
    assert_eq!(course.keep().chosen[0], 6);
    run(&mut course, &[Event::Stop]);
    assert_eq!((course.phase(), course.keep().chosen), (Phase::Over, Kept::default().chosen));
}
