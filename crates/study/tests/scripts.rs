//! What the scripts of the pages know of the rules by heart is what the rules say: names, limits and scales that stand in both.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot read a script says so by failing")]

use journey::step::Step;
use std::{collections::BTreeSet, fs, path::Path};
use study::{
    comment::Comment,
    name::{Name, session_of},
    note,
    plan::{KEYS, KEYS_OF_TASK, LARGEST, MOST_TASKS},
    questionnaire::Questionnaire,
    row::COLUMNS,
};

/// A file of the repository.
fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    fs::read_to_string(&path).expect("a file of the repository")
}

/// What stands in a script between this and that.
fn between(path: &str, from: &str, to: &str) -> String {
    let text = file(path);
    let (_, after) = text.split_once(from).expect("the script has it");
    after.split_once(to).expect("the script ends it").0.to_owned()
}

/// A constant of a script, as it is written.
fn constant(path: &str, name: &str) -> String {
    between(path, &format!("const {name} = "), ";\n")
}

fn number(text: &str) -> usize {
    text.replace('_', "").parse().expect("a number")
}

/// The words in quotes.
fn words(text: &str) -> BTreeSet<String> {
    text.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

fn set<'a>(words: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

#[test]
fn the_scales_of_the_page_are_those_of_the_questionnaires() {
    let scales = Questionnaire::AFTER_TASK.into_iter().chain(Questionnaire::AT_END);
    let scales = scales.filter_map(|of| {
        let item = of.items().next()?;
        let points = (1..99).take_while(|point| item.score(*point).is_some()).count();
        let word = of.word();
        Some(if word.contains('-') {
            format!("'{word}': {points}")
        } else {
            format!("{word}: {points}")
        })
    });
    let scales = format!("{{ {} }}", scales.collect::<Vec<_>>().join(", "));
    assert_eq!(constant("static/study/questions.js", "POINTS"), scales);
}

#[test]
fn fields_take_as_many_characters_as_are_kept() {
    let comment = between("static/study/questions.js", "maxLength: ", ",");
    assert_eq!(number(&comment), Comment::LONGEST);
    assert_eq!(number(&constant("static/lab/moderate/commands.js", "LONGEST")), note::LONGEST);
    let cell = number(&constant("static/study/wire.js", "LONGEST"));
    assert!(cell > Comment::LONGEST && cell > "note: ".len() + note::LONGEST);
}

#[test]
fn rows_and_commands_between_windows_are_those_of_the_rules() {
    let wire = "static/study/wire.js";
    let columns = ["TEXTS", "NUMBERS"].map(|name| words(&constant(wire, name)));
    assert_eq!(&columns[0] | &columns[1], set(COLUMNS));
    assert_eq!(words(&constant(wire, "COMMANDS")), set(note::WORDS));
}

#[test]
fn the_planner_knows_all_that_a_plan_can_have() {
    let model = "static/lab/plan/model.js";
    assert_eq!(words(&constant(model, "KNOWN")), set(KEYS));
    assert_eq!(words(&constant(model, "KNOWN_OF_TASK")), set(KEYS_OF_TASK));
    assert_eq!(
        words(&constant(model, "AT_END")),
        set(Questionnaire::AT_END.map(Questionnaire::word))
    );
    assert_eq!(number(&constant(model, "MOST_TASKS")), MOST_TASKS);
    for (path, name) in
        [("static/lab/plan/file.js", "LARGEST"), ("static/study/prepare.js", "LONGEST_PLAN")]
    {
        assert_eq!(number(&constant(path, name)), LARGEST, "{path}");
    }
}

#[test]
fn a_name_on_the_pages_is_a_name_by_the_rules() {
    for path in [
        "static/study/pages.js",
        "static/lab/moderate/choose.js",
        "static/lab/moderate/moderate_page.js",
        "static/lab/plan/people.js",
    ] {
        assert!(file(path).contains(r"/^[\w.-]{1,64}$/"), "{path}");
    }
    let wire = file("static/study/wire.js");
    assert!(wire.contains(r"isName = (value) => isText(value, 64) && /^[\w.-]+$/.test(value)"));
    assert!(file("static/lab/plan/model.js").contains(".slice(0, 64)"));
    for letter in (0..=255_u8).map(char::from) {
        let is_meant = letter.is_ascii_alphanumeric() || "_.-".contains(letter);
        assert_eq!(Name::parse(&letter.to_string()).is_ok(), is_meant, "{letter:?}");
    }
    assert!(["", &"a".repeat(65)].iter().all(|it| Name::parse(it).is_err()));
    let name = Name::parse(&"a".repeat(64)).expect("a name");
    let session = session_of(&name, &name);
    let fits = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    assert!(session.len() <= 32 && session.bytes().all(fits), "as wire.js has it");
    assert!(wire.contains("isSession = (value) => isText(value, 32) && /^[a-z0-9-]+$/"));
}

#[test]
fn each_step_has_its_name_for_who_watches_and_in_the_report() {
    let slugs: Vec<_> = Step::all().map(|step| step.slug().replace('-', "_")).collect();
    let known = constant("static/lab/moderate/phones.js", "STEPS");
    assert_eq!(known, format!("['{}']", slugs.join("', '")));
    for language in ["da", "en"] {
        let keys = |file_name: &str, begins: &str| {
            let text = file(&format!("crates/texts/lang/{language}/{file_name}"));
            let keys = text.lines().filter_map(|line| line.strip_prefix(begins)?.split_once(" = "));
            keys.map(|(key, _)| key.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(keys("moderator.ftl", "moderator-step-"), slugs, "{language}");
        let numbers: Vec<_> = Step::all().map(|step| step.number().to_string()).collect();
        assert_eq!(keys("report.ftl", "report-step-at_"), numbers, "{language}");
    }
}
