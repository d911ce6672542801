//! The data of the tour: every line of the script has its control, and every step its chapter.

use super::{acts::*, *};
use journey::{script, script::Act as Line};
use std::collections::BTreeSet;

#[test]
fn every_line_of_the_script_is_in_the_tour() {
    let acts = acts();
    for line in script::lines() {
        let control = match &line.act {
            Line::Press(event) => event.control(),
            Line::AwaitInstallation => "install",
            Line::AwaitHour => "skip-wait",
            Line::ScanCode => "scanned",
            Line::EnterSms => "temporary-pin",
        };
        let is_there = acts.iter().any(|act| act.step == line.why && act.control == control);
        assert!(is_there, "{line:?}");
    }
    assert!(acts.is_sorted_by_key(|act| act.step), "in the order of the steps");
}

#[test]
fn every_control_has_a_name_in_both_languages() {
    for words in &TOURS {
        let texts = words.language.texts().unwrap();
        for act in acts() {
            let is_pressed = !matches!(act.does, Does::Install | Does::Look | Does::Scan);
            assert_eq!(!act.name(texts).is_empty(), is_pressed, "{act:?}");
        }
    }
}

#[test]
fn an_act_begins_on_the_screen_of_its_step() {
    let acts = acts();
    let on = |step: u8| {
        let of_step = acts.iter().filter(|act| act.step.number() == step);
        of_step.flat_map(|act| act.on.clone()).collect::<Vec<_>>()
    };
    assert_eq!(on(1), ["home/1", "menu/1"]);
    assert_eq!(on(5), ["waiting/5", "home/5", "waiting/5"]);
    assert_eq!(on(6), ["show-code/6", "home/6", "enter-pin/6"]);
    assert_eq!(on(7), ["code/7"]);
    assert_eq!(on(16), ["create-pin/16", "create-pin/16", "repeat-pin/16", "repeat-pin/16"]);
    assert_eq!(on(19), ["activated/19"]);
}

#[test]
fn the_data_is_the_same_but_for_the_words() {
    let all: Vec<Value> = TOURS
        .iter()
        .map(|words| {
            let mut data = data(words, words.language.texts().unwrap());
            for act in data["acts"].as_array_mut().unwrap() {
                act["said"] = Value::Null;
                act["name"] = Value::Null;
            }
            data["acts"].take()
        })
        .collect();
    assert!(all.len() > 1);
    assert_eq!(all.iter().map(Value::to_string).collect::<BTreeSet<_>>().len(), 1);
}

#[test]
fn every_step_has_a_title_in_the_list() {
    for words in &TOURS {
        let data = data(words, words.language.texts().unwrap());
        let steps = data["steps"].as_array().unwrap();
        assert_eq!(steps.len(), 20);
        for (number, step) in steps.iter().enumerate() {
            assert!(step["title"].as_str().unwrap().contains(&format!(" {number}: ")), "{step}");
        }
    }
}
