//! Commands are read or refused, and what is told is told in words.

use super::{
    Act, Command, Refusal,
    answer::{answer, events},
    command::LONGEST,
};
use journey::{
    ids::DeviceId,
    observed::{Cause, Observed, Outcome, Place},
    step::{Role, Step},
    time::Time,
};

fn act(text: &str) -> Result<Act, Refusal> {
    let command = Command::parse(text).unwrap_or_else(|| panic!("not read: {text}"));
    assert_eq!(command.id, 7);
    command.act
}

#[test]
fn every_step_can_be_gone_to() {
    for step in Step::all() {
        assert_eq!(act(&format!("7 goTo {}", step.number())), Ok(Act::GoTo(step)));
    }
}

#[test]
fn what_is_no_step_is_refused_as_one() {
    for step in ["20", "-1", "256", "1.5", "4294967296", "three", "null", " 3", ""] {
        assert_eq!(act(&format!("7 goTo {step}")), Err(Refusal::BadStep), "{step}");
    }
    assert_eq!(act("7 goTo"), Err(Refusal::BadStep));
}

#[test]
fn options_are_set_by_their_words() {
    let set = [("lang", "da"), ("guide", "off"), ("theme", "dark"), ("text", "125")]
        .map(|(name, value)| (name, value.to_owned()));
    let asked = act("7 set lang=da&guide=off&theme=dark&text=125");
    assert_eq!(asked, Ok(Act::Set(set.to_vec())));
    assert_eq!(act("7 set"), Ok(Act::Set(Vec::new())));
}

#[test]
fn a_bad_option_changes_nothing() {
    for bad in ["lang=xx", "theme=pink", "text=1", "session=other", "lang=da&wait=0", "reset=1"] {
        assert_eq!(act(&format!("7 set {bad}")), Err(Refusal::BadOption), "{bad}");
    }
    assert_eq!(act("7 erase"), Err(Refusal::BadOption));
    assert_eq!(act("7 "), Err(Refusal::BadOption));
}

#[test]
fn a_text_without_a_number_is_no_command() {
    for text in ["", "7", "restart", "x restart", " restart", "4294967296 restart", "-1 restart"] {
        assert_eq!(Command::parse(text), None, "{text}");
    }
    let long = format!("7 restart {}", "x".repeat(LONGEST));
    assert_eq!(Command::parse(&long), None);
}

const PLACE: Place = Place { step: Step::ENTER_PIN, screen: "enter-pin" };

#[test]
fn a_press_is_told_with_the_error_that_it_leads_to() {
    let seen = Observed {
        at: Time::default(),
        device: DeviceId::OLD,
        cause: Cause::Press("pin"),
        before: PLACE,
        after: PLACE,
        outcome: Outcome::Error("wrong-pin"),
    };
    let told = ["press old pin", "error wrong-pin"].map(|text| Some(text.to_owned()));
    assert_eq!(events(Role::Old, &seen), told);
    let alone = Observed { cause: Cause::Time, outcome: Outcome::Moved, ..seen };
    assert_eq!(events(Role::Old, &alone), [None, None]);
}

#[test]
fn an_answer_bears_the_number_of_its_command() {
    assert_eq!(answer(3, Ok(())), "3 ok");
    assert_eq!(answer(4, Err(Refusal::BadStep)), "4 bad-step");
}
