//! Plans: what is read of them, and how a mistake is named.

use super::*;
use crate::questionnaire::Questionnaire;
use proptest::prelude::*;
use serde_json::json;

fn problem(plan: &serde_json::Value) -> String {
    Plan::parse(&plan.to_string()).expect_err("a mistake").to_string()
}

#[test]
fn a_plan_that_says_nothing_is_the_whole_journey() {
    let plan = Plan::parse(r#"{"version":1}"#).expect("a plan");
    assert_eq!(plan, Plan::usual());
    assert_eq!(plan.tasks.len(), 1);
    assert_eq!(plan.keep_days, 30);
}

#[test]
fn a_plan_is_read_whole() {
    let plan = json!({
        "version": 1, "study": "copy-2026", "title": { "en": "Two phones", "da": "To telefoner" }, "contact": "a@b.example",
        "consent": { "da": "Ja?" }, "captions": "pl", "hints": false, "longer_time": false, "lang": "da", "wait_s": 10,
        "keep_days": 7, "code": "C1-A2",
        "tasks": [
            { "id": "sms", "text": "Go", "phones": "new", "start": 13, "success": 15, "scenario": "sms-late", "limit_s": 600 },
            { "id": "all" },
        ],
    });
    let plan = Plan::parse(&plan.to_string()).expect("a plan");
    assert_eq!(plan.title.of("da"), "To telefoner");
    assert_eq!(
        (plan.title.of("pl"), plan.consent.of("en"), plan.contact.of("da")),
        ("Two phones", "Ja?", "a@b.example")
    );
    assert_eq!(plan.tasks[0].start.map(Step::number), Some(13));
    assert_eq!(plan.tasks[0].success, Success::Step(Step::CHOOSE_PIN));
    assert_eq!(plan.tasks[0].scenario, "sms-late");
    assert_eq!(plan.captions, Captions::In("pl".to_owned()));
    assert_eq!((plan.keep_days, plan.wait_s, plan.code.as_str()), (7, Some(10), "C1-A2"));
    let on = |phones| plan.tasks_on(phones);
    assert_eq!(on(None), [0, 1]);
    assert_eq!(on(Some(Phones::One(Role::Old))), [1], "the first task is on the new phone");
}

#[test]
fn a_mistake_is_named_by_its_place() {
    let task = |task: serde_json::Value| json!({ "version": 1, "tasks": [{ "id": "a" }, task] });
    for (plan, said) in [
        (json!({}), "version: missing"),
        (json!({ "version": 2 }), "version: takes 1"),
        (json!({ "version": 1, "tite": "x" }), "tite: there is no such thing in a plan"),
        (json!({ "version": 1, "study": "a b" }), "study: takes 1 to 64 of A-Z a-z 0-9 . _ -"),
        (json!({ "version": 1, "tasks": [] }), "tasks: takes [ … ] with 1 to 20 tasks"),
        (
            json!({ "version": 1, "title": { "e": "x" } }),
            "title: takes \"a text\", or { \"en\": \"a text\", … }",
        ),
        (json!({ "version": 1, "title": { "en": 7 } }), "title.en: takes \"a text\""),
        (json!({ "version": 1, "keep_days": 0 }), "keep_days: takes 1 to 365"),
        (
            json!({ "version": 1, "captions": "fr" }),
            "captions: takes off, as-chosen, da, en, de, pl, uk, ar, tr, ro",
        ),
        (json!({ "version": 1, "hints": "yes" }), "hints: takes true, false"),
        (json!({ "version": 1, "code": "a b" }), "code: takes up to 64 letters, digits and signs"),
        (task(json!({})), "tasks[1].id: missing"),
        (task(json!({ "id": "a" })), "tasks[1].id: takes a name of its own"),
        (task(json!({ "id": "b", "phones": "two" })), "tasks[1].phones: takes old, new, both"),
        (
            task(json!({ "id": "b", "phones": "old", "start": 13 })),
            "tasks[1].start: takes a step of these phones: 1 to 7 (old), 0 and 8 to 19 (new)",
        ),
        (
            task(json!({ "id": "b", "success": "done" })),
            "tasks[1].success: takes finish, or a step of these phones",
        ),
        (task(json!({ "id": "b", "limit_s": -1 })), "tasks[1].limit_s: takes 5 to 86400"),
        (
            task(json!({ "id": "b", "start": 15, "scenario": "sms-late" })),
            "tasks[1].scenario: sms-late cannot happen in this task",
        ),
    ] {
        assert_eq!(problem(&plan), said);
    }
    let unknown = problem(&task(json!({ "id": "b", "scenario": "sms-lte" })));
    assert!(unknown.starts_with("tasks[1].scenario: takes names of faults"), "{unknown}");
    let line = Plan::parse("{\n  \"version\": 1,,\n}").expect_err("no JSON");
    assert_eq!(line.problem, PlanProblem::NotJson(2));
    let large = Plan::parse(&" ".repeat(LARGEST + 1)).expect_err("too large");
    assert_eq!(large.problem, PlanProblem::TooLarge);
}

#[test]
fn questions_and_the_order_are_read_as_they_stand() {
    let items: Vec<String> = (1..=10).map(|it| format!("Nummer {it}")).collect();
    let plan = json!({
        "version": 1, "lang": "da", "order": "balanced", "tasks": [{ "id": "a" }, { "id": "b" }, { "id": "c" }],
        "questions": { "after_task": ["seq"], "at_end": ["comment", "sus"] }, "sus": { "da": items },
        "product": { "da": "appen" }, "comment": "Hvad var svært?",
    });
    let plan = Plan::parse(&plan.to_string()).expect("a plan");
    assert_eq!((plan.order, plan.order.people(plan.tasks.len())), (Order::Balanced, 6));
    assert_eq!(plan.questions.after_task, [Questionnaire::Seq]);
    assert_eq!(plan.questions.at_end, [Questionnaire::Comment, Questionnaire::Sus]);
    let sus = plan.questions.sus("da");
    assert_eq!((sus.language, &*sus.items[9], sus.ends), ("da", "Nummer 10", None));
    assert_eq!(plan.questions.product.of("da"), "appen");
    assert_eq!(plan.questions.comment.of("en"), "Hvad var svært?");
}

#[test]
fn the_sus_is_in_english_where_the_plan_has_no_danish_items() {
    let plan = json!({ "version": 1, "product": "the app", "questions": { "at_end": ["sus"] } });
    let plan = Plan::parse(&plan.to_string()).expect("a plan");
    let sus = plan.questions.sus("da");
    assert_eq!((sus.language, &*sus.items[1]), ("en", "I found the app unnecessarily complex"));
    assert_eq!(sus.ends, Some(["Strongly disagree", "Strongly agree"]));
    assert_eq!(sus, plan.questions.sus("en"));
}

#[test]
fn a_mistake_in_the_questions_is_named_by_its_place() {
    let with = |key: &str, value: serde_json::Value| {
        let mut plan = json!({ "version": 1 });
        plan[key] = value;
        problem(&plan)
    };
    let items = |count: usize| json!(vec!["x"; count]);
    for (key, value, said) in [
        ("order", json!("random"), "order: takes fixed, balanced"),
        ("questions", json!(["sus"]), "questions: takes { … }"),
        ("questions", json!({ "after": [] }), "questions.after: there is no such thing in a plan"),
        ("questions", json!({ "after_task": "seq" }), "questions.after_task: takes [ … ]"),
        ("questions", json!({ "after_task": ["sus"] }), "questions.after_task[0]: takes seq"),
        (
            "questions",
            json!({ "at_end": ["sus", "nps"] }),
            "questions.at_end[1]: takes sus, ux-lite, comment",
        ),
        ("questions", json!({ "at_end": ["sus", "sus"] }), "questions.at_end[1]: takes each once"),
        ("sus", json!({ "pl": items(10) }), "sus.pl: there is no such thing in a plan"),
        ("sus", json!({ "da": items(9) }), "sus.da: takes [ … ] with the ten items"),
        ("sus", json!({ "da": "x" }), "sus.da: takes [ … ] with the ten items"),
        ("sus", json!({ "en": [" "] }), "sus.en[0]: takes a text of 1 to 500 characters"),
        ("comment", json!(3), "comment: takes \"a text\", or { \"en\": \"a text\", … }"),
    ] {
        assert_eq!(with(key, value), said);
    }
    let danish = json!({ "version": 1, "lang": "da", "questions": { "at_end": ["sus"] } });
    let error = Plan::parse(&danish.to_string()).expect_err("no Danish items");
    assert_eq!((&*error.place, error.problem), ("sus.da", PlanProblem::DanishSus));
}

#[test]
fn a_device_has_its_tasks_in_the_order_of_the_participant() {
    let task = |id: &str, phones: &str| json!({ "id": id, "phones": phones });
    let tasks = [task("a", "both"), task("b", "new"), task("c", "old"), task("d", "both")];
    let plan = json!({ "version": 1, "order": "balanced", "tasks": tasks });
    let plan = Plan::parse(&plan.to_string()).expect("a plan");
    let name = Name::parse("P03").expect("a name");
    assert_eq!(plan.tasks_for(None, &name), [2, 3, 1, 0]);
    assert_eq!(plan.tasks_for(Some(Phones::One(Role::Old)), &name), [2, 3, 0]);
    assert_eq!(plan.tasks_for(Some(Phones::One(Role::New)), &name), [3, 1, 0]);
}

#[test]
fn of_two_devices_one_asks() {
    let tasks = [json!({ "id": "a" }), json!({ "id": "b", "phones": "old" })];
    let questions = json!({ "after_task": ["seq"], "at_end": ["ux-lite"] });
    let plan = |tasks: &[serde_json::Value]| {
        let plan = json!({ "version": 1, "tasks": tasks, "questions": questions });
        Plan::parse(&plan.to_string()).expect("a plan")
    };
    let (old, new) = (Some(Phones::One(Role::Old)), Some(Phones::One(Role::New)));
    let both = plan(&tasks);
    for phones in [None, Some(Phones::Both), new] {
        assert_eq!((both.asked_after(phones, 0).len(), both.asked_at_end(phones).len()), (1, 1));
    }
    assert_eq!((both.asked_after(old, 0).len(), both.asked_after(old, 1).len()), (0, 1));
    assert_eq!(both.asked_at_end(old).len(), 0);
    assert_eq!(plan(&tasks[1..]).asked_at_end(old).len(), 1, "there is no task for another device");
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(|it| json!(it)),
        ".{0,12}".prop_map(Into::into),
        "(both|old|new|off|da|finish|sms-late@14)".prop_map(Into::into),
    ];
    let key = "(version|study|title|tasks|id|text|phones|start|success|scenario|limit_s|captions|order|questions|sus|at_end|.{0,3})";
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::btree_map(key, inner, 0..6)
                .prop_map(|it| serde_json::Value::Object(it.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_text_is_a_plan_or_a_mistake(text in ".{0,200}") {
        let _ = Plan::parse(&text);
    }

    #[test]
    fn any_json_is_a_plan_or_a_mistake(mut json in any_json()) {
        if let Some(plan) = json.as_object_mut() {
            plan.insert("version".to_owned(), json!(1));
        }
        if let Ok(plan) = Plan::parse(&json.to_string()) {
            prop_assert!((1..=20).contains(&plan.tasks.len()));
        }
    }
}
