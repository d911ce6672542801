//! Commands are read or refused, and what is told is told in words.

use super::{
    Act, Command, Refusal, Sight, Tally,
    answer::{answer, camera, scan, seen},
    command::LONGEST,
    tally::BLURRED,
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
fn a_press_is_told_with_where_it_led_and_what_came_of_it() {
    let press = Observed {
        at: Time::from_millis(1_767_268_800_000),
        device: DeviceId::OLD,
        cause: Cause::Press("pin"),
        before: PLACE,
        after: PLACE,
        outcome: Outcome::Error("wrong-pin"),
    };
    assert_eq!(
        seen(Role::Old, 1.0, &press),
        "seen 1767268800000 1 1 old press:pin 3 enter-pin 3 enter-pin error:wrong-pin"
    );
    let after = Place { step: Step::HOME, screen: "home" };
    let moved = Observed { at: Time::default(), device: DeviceId::NEW, after, ..press };
    for (cause, outcome, told) in [
        (Cause::Time, Outcome::Moved, "time 3 enter-pin 1 home moved"),
        (Cause::Demo, Outcome::Changed, "demo 3 enter-pin 1 home changed"),
        (Cause::OtherPhone, Outcome::Ignored, "other 3 enter-pin 1 home ignored"),
    ] {
        let text = seen(Role::New, 360.0, &Observed { cause, outcome, ..moved });
        assert_eq!(text, format!("seen 0 360 2 new {told}"));
    }
}

#[test]
fn a_pace_has_the_decimals_that_it_needs() {
    let observed = Observed {
        at: Time::default(),
        device: DeviceId::OLD,
        cause: Cause::Time,
        before: PLACE,
        after: PLACE,
        outcome: Outcome::Changed,
    };
    for (pace, told) in [
        (1.0, "1"),
        (0.5, "0.5"),
        (3_600.0 / 7.0, "514.285714"),
        (3_600.0 / 86_400.0, "0.041667"),
        (0.999_999_9, "1"),
        (1.05, "1.05"),
        (3_600_000.0, "3600000"),
    ] {
        assert_eq!(seen(Role::Old, pace, &observed).split(' ').nth(2), Some(told), "{pace}");
    }
}

#[test]
fn a_camera_tells_its_opening_its_first_frame_and_what_it_found() {
    let mut tally = Tally::default();
    let mut note = |sight| tally.note(sight).into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(note(Sight::Opened), [camera("open")]);
    assert_eq!(note(Sight::Nothing), [camera("first-frame")]);
    assert_eq!(note(Sight::Nothing), [""; 0]);
    assert_eq!(note(Sight::Code), [scan(3)]);
    assert_eq!(note(Sight::Code), [""; 0], "it is still there");
    for _ in 0..BLURRED - 1 {
        assert_eq!(note(Sight::Nothing), [""; 0]);
    }
    assert_eq!(note(Sight::Code), [""; 0], "it was blurred");
    for _ in 0..BLURRED {
        note(Sight::Nothing);
    }
    assert_eq!(note(Sight::Code), [scan(BLURRED + 1)], "it was gone");
    assert_eq!(note(Sight::Opened), [camera("open")]);
    assert_eq!(note(Sight::Code), [camera("first-frame")]);
}

#[test]
fn a_picture_with_a_code_is_one_frame() {
    let told: Vec<_> = Tally::default().note(Sight::Code).into_iter().flatten().collect();
    assert_eq!(told, ["scan 1"]);
}

#[test]
fn an_answer_bears_the_number_of_its_command() {
    assert_eq!(answer(3, Ok(())), "3 ok");
    assert_eq!(answer(4, Err(Refusal::BadStep)), "4 bad-step");
}
