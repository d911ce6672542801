//! A visit on a page, as its scripts drive it; and that nothing secret gets through.

mod moderated;

use super::*;
use proptest::prelude::*;

fn asked(query: &str, plan: Option<&str>) -> String {
    let pairs: Vec<_> = query.split('&').filter_map(|it| it.split_once('=')).collect();
    json!({ "address": pairs, "plan": plan, "version": "abc", "framed": false, "page": 1_000, "wall": 50_000 }).to_string()
}

fn sitting(query: &str) -> Sitting {
    Sitting::new(&asked(query, None), "0.1.0").expect("a visit")
}

fn ask(sitting: &mut Sitting, what: &str, page: u64, more: Value) -> Vec<Value> {
    let mut asked = json!({ "do": what, "wall": 50_000 + page, "page": page });
    if let (Some(asked), Value::Object(more)) = (asked.as_object_mut(), more) {
        asked.extend(more);
    }
    serde_json::from_str(&sitting.ask(&asked.to_string())).expect("effects")
}

fn running(sitting: &mut Sitting) -> Vec<Value> {
    let mut effects = ask(sitting, "open", 1_000, json!({ "kept": null }));
    for what in ["agree", "start", "ready"] {
        effects.extend(ask(sitting, what, 2_000, json!({ "same": true })));
    }
    effects
}

fn rows(effects: &[Value]) -> Vec<&Value> {
    effects.iter().filter(|it| it["do"] == "row").map(|it| &it["row"]).collect()
}

#[test]
fn rows_have_the_columns_of_the_contract() {
    let mut sitting = sitting("study=copy&participant=P01&phone=both&scenario=sms-late");
    let effects = running(&mut sitting);
    let rows = rows(&effects);
    let row = rows[0].as_object().expect("a row");
    let mut columns = crate::row::COLUMNS;
    columns.sort_unstable();
    let mut keys: Vec<_> = row.keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, columns);
    assert_eq!(
        (&row["study"], &row["participant"], &row["session"]),
        (&json!("copy"), &json!("P01"), &json!("s-ee5y3vxvibred4m36nlwgzvf"))
    );
    assert_eq!(
        (&row["app_version"], &row["scenario"], &row["t_ms"]),
        (&json!("0.1.0+abc"), &json!("sms-late"), &json!(1_000))
    );
    assert_eq!(row["time_iso"], "1970-01-01T00:00:52.000Z");
    let events: Vec<_> = rows.iter().map(|it| &it["event"]).collect();
    assert_eq!(events, ["begin", "consent", "task"]);
}

#[test]
fn the_end_on_the_phone_that_decides_is_success() {
    let mut sitting = sitting("study=copy&participant=P01&phone=both");
    running(&mut sitting);
    assert_eq!(ask(&mut sitting, "told", 3_000, json!({ "text": "finish old" })), [] as [Value; 0]);
    let effects = ask(&mut sitting, "told", 3_000, json!({ "text": "finish new" }));
    assert_eq!(rows(&effects)[0]["detail"], "done=1");
}

#[test]
fn a_step_that_a_plan_waits_for_is_success() {
    let plan = r#"{"version":1,"tasks":[{"id":"a","success":3}]}"#;
    let query = "study=copy&participant=P01&plan=x";
    let mut sitting = Sitting::new(&asked(query, Some(plan)), "0.1.0").expect("a visit");
    running(&mut sitting);
    let line = "seen 5 1 1 old press:next 2 information 3 enter-pin moved";
    let effects = ask(&mut sitting, "told", 3_000, json!({ "text": line }));
    let details: Vec<_> = rows(&effects).iter().map(|it| it["detail"].clone()).collect();
    assert_eq!(details, ["", "", "done=1"]);
}

#[test]
fn a_visit_goes_on_where_it_was_kept() {
    let query = "study=copy&participant=P01&phone=both";
    let mut left = sitting(query);
    running(&mut left);
    let effects = ask(&mut left, "pause", 9_000, json!({}));
    let mut kept = effects.iter().find(|it| it["do"] == "keep").expect("kept")["kept"].clone();
    kept["at"] = json!(59_000);
    let mut back = sitting(query);
    let effects = ask(&mut back, "open", 20_000, json!({ "kept": kept }));
    assert_eq!(rows(&effects)[0]["seq"], 5, "begin, consent, task and pause were before");
    let effects = ask(&mut back, "go-on", 25_000, json!({}));
    assert_eq!(rows(&effects)[0]["detail"], "away-ms=11000");
    let launch = effects.iter().find(|it| it["do"] == "launch").expect("a launch");
    assert_eq!(launch["held_ms"], 16_000, "from the pause at 59,000 to the press at 75,000");
}

const TWO_TASKS: &str =
    r#"{"version":1,"tasks":[{"id":"a","scenario":"sms-late"},{"id":"b","scenario":"sms-never"}]}"#;

#[test]
fn the_time_of_giving_up_is_not_held_in_the_next_task() {
    let asked = asked("study=copy&participant=P01&plan=x", Some(TWO_TASKS));
    let mut left = Sitting::new(&asked, "0.1.0").expect("a visit");
    running(&mut left);
    ask(&mut left, "pause", 9_000, json!({}));
    let effects = ask(&mut left, "give-up", 29_000, json!({}));
    let mut kept = effects.iter().rfind(|it| it["do"] == "keep").expect("kept")["kept"].clone();
    kept["at"] = json!(79_000);
    let mut next = Sitting::new(&asked, "0.1.0").expect("a visit");
    ask(&mut next, "open", 1_000, json!({ "kept": kept }));
    let effects = ask(&mut next, "start", 2_000, json!({}));
    let launch = effects.iter().find(|it| it["do"] == "launch").expect("a launch");
    assert_eq!((&launch["afresh"], &launch["held_ms"]), (&json!(true), &json!(0)));
    ask(&mut next, "ready", 3_000, json!({ "same": true }));
    ask(&mut next, "pause", 4_000, json!({}));
    let effects = ask(&mut next, "resume", 5_000, json!({}));
    let hold = effects.iter().find(|it| it["do"] == "hold").expect("a hold");
    assert_eq!(hold["held_ms"], 1_000, "the pause of this task alone");
}

#[test]
fn giving_up_in_a_pause_that_was_left_lets_the_clock_go_on() {
    let asked = asked("study=copy&participant=P01&plan=x", Some(ASKS));
    let mut left = Sitting::new(&asked, "0.1.0").expect("a visit");
    running(&mut left);
    let effects = ask(&mut left, "pause", 9_000, json!({}));
    let mut kept = effects.iter().rfind(|it| it["do"] == "keep").expect("kept")["kept"].clone();
    kept["at"] = json!(59_000);
    let mut back = Sitting::new(&asked, "0.1.0").expect("a visit");
    ask(&mut back, "open", 1_000, json!({ "kept": kept }));
    let effects = ask(&mut back, "give-up", 2_000, json!({}));
    let kept = &effects.iter().rfind(|it| it["do"] == "keep").expect("kept")["kept"];
    assert_eq!(kept["paused_at"], Value::Null);
    let effects = ask(&mut back, "leave-out", 12_000, json!({}));
    let passed = rows(&effects)[0]["story_ms"].as_u64().zip(kept["story_ms"].as_u64());
    assert_eq!(passed.map(|(now, then)| now - then), Some(10_000));
}

#[test]
fn what_ends_a_task_names_its_faults() {
    let asked = asked("study=copy&participant=P01&plan=x", Some(TWO_TASKS));
    let mut sitting = Sitting::new(&asked, "0.1.0").expect("a visit");
    running(&mut sitting);
    ask(&mut sitting, "pause", 9_000, json!({}));
    let effects = ask(&mut sitting, "give-up", 10_000, json!({}));
    let row = rows(&effects)[0];
    assert_eq!((&row["detail"], &row["scenario"]), (&json!("gave-up=1"), &json!("sms-late")));
}

#[test]
fn tasks_in_a_balanced_order_keep_their_numbers() {
    let plan = TWO_TASKS.replace("\"tasks\"", "\"order\":\"balanced\",\"tasks\"");
    for (participant, first) in [("P01", "began=1"), ("P02", "began=2")] {
        let asked = asked(&format!("study=copy&participant={participant}&plan=x"), Some(&plan));
        let mut sitting = Sitting::new(&asked, "0.1.0").expect("a visit");
        let effects = running(&mut sitting);
        assert_eq!(rows(&effects)[2]["detail"], first);
        let briefing = effects.iter().find(|it| it["page"] == "briefing").expect("a briefing");
        assert_eq!((&briefing["task"], &briefing["of"]), (&json!(0), &json!(2)));
    }
}

#[test]
fn a_link_says_which_plan_is_to_be_loaded() {
    assert_eq!(plan_of(&asked("study=a&plan=two", None)), r#"{"plan":"two"}"#);
    assert_eq!(plan_of(&asked("study=a", None)), r#"{"plan":null}"#);
    assert!(plan_of(&asked("study=a&plan=/", None)).starts_with(r#"{"problem":"#));
}

#[test]
fn a_problem_has_a_word_and_what_it_is_about() {
    let problem =
        |query, plan| Sitting::new(&asked(query, plan), "0.1.0").expect_err("a problem").to_json();
    assert_eq!(problem("study=a b", None)["word"], "study");
    assert_eq!(
        problem("study=a&phone=x", None),
        json!({ "word": "option", "what": "phone", "more": "old, new, both" })
    );
    let plan = problem("study=a&plan=b", Some(r#"{"version":1,"tasks":[{"id":"x","start":99}]}"#));
    assert_eq!((&plan["word"], &plan["what"]), (&json!("plan-bad"), &json!("tasks[0].start")));
    assert_eq!(Sitting::new("no JSON", "").expect_err("a problem").to_json()["word"], "versions");
}

#[test]
fn the_row_of_the_consent_has_the_language_that_was_read() {
    let only_danish = r#"{"version": 1, "consent": {"da": "Ja."}}"#;
    let for_all = r#"{"version": 1, "consent": "Yes."}"#;
    for (plan, page, language) in [
        (None, "da", "danish"),
        (None, "en", "english"),
        (Some(only_danish), "en", "danish"),
        (Some(for_all), "en", "other"),
    ] {
        let query =
            if plan.is_some() { "study=s&participant=p&plan=a" } else { "study=s&participant=p" };
        let mut sitting = Sitting::new(&asked(query, plan), "0.1.0").expect("a visit");
        ask(&mut sitting, "open", 1_000, json!({ "kept": null }));
        let effects = ask(&mut sitting, "agree", 2_000, json!({ "language": page }));
        let rows = rows(&effects);
        assert_eq!([&rows[1]["control"], &rows[1]["detail"]], [language, "agreed"]);
    }
}

#[test]
fn changed_limits_are_recorded_and_count_where_they_may() {
    for (allowed, limit) in [(true, 100_000), (false, 10_000)] {
        let plan = json!({ "version": 1, "longer_time": allowed, "tasks": [{ "id": "a", "limit_s": 10 }] }).to_string();
        let mut sitting =
            Sitting::new(&asked("study=s&participant=p&plan=a", Some(&plan)), "0.1.0")
                .expect("a visit");
        running(&mut sitting);
        let effects = ask(&mut sitting, "told", 3_000, json!({ "text": "limits tenfold" }));
        let rows = rows(&effects);
        assert_eq!([&rows[0]["event"], &rows[0]["detail"]], ["answer", "longer-limits"]);
        assert_eq!(sitting.course.limit_ms(), Some(limit));
    }
}

/// What must never be in a record: what people type and what the demo makes up.
const SECRETS: [&str; 7] =
    ["112358", "karla-demo", "Karla", "48159263", "DEMO1:9B2Q8", "7H3K-M2QP-9XWA", "010190-1234"];

#[test]
fn no_secret_gets_into_a_row_by_any_entry() {
    let mut told = Vec::new();
    for secret in SECRETS {
        for line in [
            "seen 5 1 1 old press:{} 1 home 1 home changed",
            "seen 5 1 1 old press:pin 1 {} 1 home moved",
            "seen 5 1 1 old press:pin 1 home 1 {} moved",
            "seen 5 1 1 old press:pin 1 home 1 home error:{}",
            "seen {} 1 1 old time 1 home 1 menu moved",
            "seen 5 1 1 old {} 1 home 1 menu moved",
            "seen 5 1 1 {} time 1 home 1 menu moved",
            "shown 1 old 1 {}",
            "camera {}",
            "miss old {}",
            "miss {}",
            "limits {}",
            "miss {} nothing",
            "correct {}",
            "hint {}",
            "fault {}",
            "hide {}",
            "finish {}",
            "{}",
        ] {
            told.push(line.replace("{}", secret));
        }
    }
    let mut sitting = sitting("study=copy&participant=P01&phone=both");
    let mut effects = running(&mut sitting);
    for (number, line) in told.iter().enumerate() {
        let page = 3_000 + number as u64;
        effects.extend(ask(&mut sitting, "told", page, json!({ "text": line })));
        effects.extend(ask(
            &mut sitting,
            line,
            page,
            json!({ "participant": line, "longer": line, "same": line }),
        ));
    }
    assert!(rows(&effects).len() > 40, "the lines are read");
    let out = Value::Array(effects).to_string();
    for secret in SECRETS {
        assert!(!out.contains(secret), "{secret}");
    }
}

const ASKS: &str = r#"{"version":1,"tasks":[{"id":"a","scenario":"sms-late"}],"questions":{"after_task":["seq"],"at_end":["ux-lite","comment"]}}"#;

/// At the questions of the end, after the one after the task.
fn asking() -> (Sitting, Vec<Value>) {
    let asked = asked("study=copy&participant=P01&plan=x", Some(ASKS));
    let mut first = Sitting::new(&asked, "0.1.0").expect("a visit");
    running(&mut first);
    ask(&mut first, "pause", 9_000, json!({}));
    let mut effects = ask(&mut first, "give-up", 10_000, json!({}));
    effects.extend(ask(&mut first, "choose", 11_000, json!({ "item": 1, "score": 6 })));
    effects.extend(ask(&mut first, "send", 12_000, json!({})));
    let mut kept = effects.iter().rfind(|it| it["do"] == "keep").expect("kept")["kept"].clone();
    kept["at"] = json!(63_000);
    let mut last = Sitting::new(&asked, "0.1.0").expect("a visit");
    effects.extend(ask(&mut last, "open", 1_000, json!({ "kept": kept })));
    (last, effects)
}

#[test]
fn answers_are_rows_with_the_item_and_the_score() {
    let (mut sitting, mut effects) = asking();
    let shown = effects.iter().rfind(|it| it["do"] == "show").expect("a page");
    let question = json!({ "of": "ux-lite", "number": 1, "count": 2, "chosen": [0, 0] });
    assert_eq!((&shown["page"], &shown["question"]), (&json!("question"), &question));
    for (item, score) in [(1, 5), (2, 2), (1, 4), (3, 1), (1, 6), (0, 1)] {
        effects.extend(ask(&mut sitting, "choose", 2_000, json!({ "item": item, "score": score })));
    }
    effects.extend(ask(&mut sitting, "send", 3_000, json!({})));
    effects.extend(ask(&mut sitting, "send", 4_000, json!({ "text": " Fine,\n thanks " })));
    let cell = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let said: Vec<_> = rows(&effects)
        .iter()
        .map(|row| ["event", "control", "detail"].map(|name| cell(row, name)).join(" "))
        .collect();
    assert_eq!(
        said,
        [
            "task  gave-up=1",
            "answer seq score=6",
            "answer ux-lite-1 score=4",
            "answer ux-lite-2 score=2",
            "answer comment said: Fine, thanks",
            "end  done"
        ]
    );
    assert!(rows(&effects).iter().all(|row| row["scenario"] == "sms-late" && row["phone"] == ""));
    assert_eq!(rows(&effects)[5]["seq"], 10, "begin, consent, task and pause were before");
}

#[test]
fn a_question_that_is_left_out_says_so() {
    let (mut sitting, _) = asking();
    let mut effects = ask(&mut sitting, "leave-out", 3_000, json!({}));
    effects.extend(ask(&mut sitting, "send", 4_000, json!({ "text": " " })));
    let details: Vec<_> = rows(&effects).iter().map(|row| row["detail"].clone()).collect();
    assert_eq!(details, ["skipped", "skipped", "skipped", "done"]);
}

#[test]
fn no_code_that_is_written_gets_into_a_row_or_is_kept() {
    for secret in SECRETS.into_iter().filter(|it| *it != "Karla") {
        let (mut sitting, _) = asking();
        ask(&mut sitting, "leave-out", 3_000, json!({}));
        let choice = json!({ "item": secret, "score": secret, "text": secret });
        let mut effects = ask(&mut sitting, "choose", 3_500, choice);
        let text = format!("I typed {secret}, and again {secret}!");
        effects.extend(ask(&mut sitting, "send", 4_000, json!({ "text": text })));
        effects.extend(ask(&mut sitting, "leave", 5_000, json!({})));
        assert!(
            rows(&effects)[0]["detail"]
                .as_str()
                .is_some_and(|it| it.starts_with("said: I typed …"))
        );
        assert!(!Value::Array(effects).to_string().contains(secret), "{secret}");
    }
}

#[test]
fn the_pages_get_the_words_of_the_plan_for_questions() {
    let plan =
        ASKS.replace("\"tasks\"", "\"product\":{\"da\":\"appen\",\"en\":\"the app\"},\"tasks\"");
    let asked = asked("study=copy&participant=P01&plan=x", Some(&plan));
    let sitting = Sitting::new(&asked, "0.1.0").expect("a visit");
    let questions = sitting.facts("da")["questions"].clone();
    assert_eq!((&questions["product"], &questions["sus"]["lang"]), (&json!("appen"), &json!("en")));
    assert_eq!(questions["sus"]["items"][8], "I felt very confident using the app");
    assert_eq!(questions["sus"]["ends"], json!(["Strongly disagree", "Strongly agree"]));
}

proptest! {
    #[test]
    fn whatever_a_script_asks_is_answered(text in ".{0,80}", what in "(open|agree|start|ready|told|pause|resume|go-on|leave|tick|choose|send|leave-out|stay)") {
        let mut sitting = sitting("study=copy&participant=P01");
        sitting.ask(&text);
        ask(&mut sitting, &what, 5, json!({ "text": text, "kept": text }));
    }
}

#[test]
fn a_link_with_its_plan_in_the_fragment_has_a_plan() {
    let plan = r#"{"version":1,"tasks":[{"id":"a","text":"Go"}]}"#;
    let with = |query: &str| Sitting::new(&asked(query, Some(plan)), "1.0.0");
    assert!(with("study=a&participant=P1").is_ok());
    let beside =
        with("study=a&participant=P1&step=3").expect_err("the plan says where tasks begin");
    assert_eq!(beside.to_json()["what"], "step");
}
