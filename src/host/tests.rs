//! Commands are read or refused, and what is told is told in words.

use super::{
    Act, Command, Refusal, Sight, Tally,
    answer::{answer, camera, scan, seen},
    command::LONGEST,
    tally::{BLURRED, Found},
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
        at: Time::default(),
        device: DeviceId::OLD,
        cause: Cause::Press("pin"),
        before: PLACE,
        after: PLACE,
        outcome: Outcome::Error("wrong-pin"),
    };
    assert_eq!(
        seen(Role::Old, "1767268800000", "1", &press),
        "seen 1767268800000 1 1 old press:pin 3 enter-pin 3 enter-pin error:wrong-pin"
    );
    let after = Place { step: Step::HOME, screen: "home" };
    let moved = Observed { device: DeviceId::NEW, after, ..press };
    for (cause, outcome, told) in [
        (Cause::Time, Outcome::Moved, "time 3 enter-pin 1 home moved"),
        (Cause::Demo, Outcome::Changed, "demo 3 enter-pin 1 home changed"),
        (Cause::OtherPhone, Outcome::Ignored, "other 3 enter-pin 1 home ignored"),
    ] {
        let text = seen(Role::New, "0", "360", &Observed { cause, outcome, ..moved });
        assert_eq!(text, format!("seen 0 360 2 new {told}"));
    }
}

#[test]
fn a_camera_tells_its_opening_its_first_frame_and_what_it_found() {
    let mut tally = Tally::default();
    let mut note = |sight| {
        let Found { camera, frames } = tally.note(sight);
        (camera, frames)
    };
    assert_eq!(note(Sight::Opened), (Some("open"), None));
    assert_eq!(note(Sight::Nothing), (Some("first-frame"), None));
    assert_eq!(note(Sight::Nothing), (None, None));
    assert_eq!(note(Sight::Code), (None, Some(3)));
    assert_eq!(note(Sight::Code), (None, None), "it is still there");
    for _ in 0..BLURRED - 1 {
        assert_eq!(note(Sight::Nothing), (None, None));
    }
    assert_eq!(note(Sight::Code), (None, None), "it was blurred");
    for _ in 0..BLURRED {
        note(Sight::Nothing);
    }
    assert_eq!(note(Sight::Code), (None, Some(BLURRED + 1)), "it was gone");
    assert_eq!(note(Sight::Opened), (Some("open"), None));
    assert_eq!(note(Sight::Code), (Some("first-frame"), None));
}

#[test]
fn scanning_is_told_in_words_and_a_number() {
    assert_eq!([camera("first-frame"), scan(42)], ["camera first-frame", "scan 42"]);
}

#[test]
fn an_answer_bears_the_number_of_its_command() {
    assert_eq!(answer(3, Ok(())), "3 ok");
    assert_eq!(answer(4, Err(Refusal::BadStep)), "4 bad-step");
}
