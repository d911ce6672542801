//! Plans: what is read of them, and how a mistake is named.

use super::*;
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

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(|it| json!(it)),
        ".{0,12}".prop_map(Into::into),
        "(both|old|new|off|da|finish|sms-late@14)".prop_map(Into::into),
    ];
    let key =
        "(version|study|title|tasks|id|text|phones|start|success|scenario|limit_s|captions|.{0,3})";
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
