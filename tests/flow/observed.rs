//! What is told of a transaction to those who follow the journey.

use crate::support::{Browser, NEW, NEW_PIN, OLD, OLD_PIN, pin};
use journey::{
    entropy::Entropy,
    event::{Aside, DemoEvent, Event, SourceEvent, TargetEvent, Typed},
    identity,
    ids::DeviceId,
    input::Input,
    observed::{Cause, Observed, Outcome},
    policy::Policy,
    script,
};
use std::time::Duration;

fn watched(browser: &mut Browser, input: Input) -> Vec<Observed> {
    let before = browser.world.clone();
    browser.take(input.clone());
    browser.world.observed_since(&before, &input, browser.reading)
}

fn pressed(browser: &mut Browser, device: DeviceId, event: Event) -> Observed {
    let happened = watched(browser, Input::Phone(device, event));
    let of_phone = happened.into_iter().find(|it| it.device == device);
    of_phone.unwrap_or_else(|| panic!("a press is always told of"))
}

#[test]
fn a_press_tells_where_it_led() {
    let mut browser = Browser::new();
    let menu = pressed(&mut browser, OLD, Event::Open(Aside::Menu));
    assert_eq!((menu.cause, menu.outcome), (Cause::Press("menu"), Outcome::Moved));
    assert_eq!((menu.before.screen, menu.after.screen), ("home", "menu"));
    let copy = pressed(&mut browser, OLD, Event::Source(SourceEvent::CopyToNewApp));
    assert_eq!((copy.before.step.number(), copy.after.step.number()), (1, 2));
    let again = pressed(&mut browser, OLD, Event::Source(SourceEvent::CopyToNewApp));
    assert_eq!(again.outcome, Outcome::Ignored);
}

#[test]
fn a_wrong_entry_is_an_error_with_its_cause() {
    let mut browser = Browser::new();
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    let wrong = || Event::Source(SourceEvent::PinEntered(pin(NEW_PIN)));
    for error in ["wrong-pin", "wrong-pin", "pin-locked"] {
        let entry = pressed(&mut browser, OLD, wrong());
        assert_eq!((entry.cause, entry.outcome), (Cause::Press("pin"), Outcome::Error(error)));
    }
}

#[test]
fn a_box_that_was_checked_is_a_change() {
    let mut browser = Browser::new();
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    browser.source(OLD, SourceEvent::PinEntered(pin(OLD_PIN)));
    let agree = pressed(&mut browser, OLD, Event::Source(SourceEvent::Agree(true)));
    assert_eq!((agree.cause, agree.outcome), (Cause::Press("yes-copy"), Outcome::Changed));
}

#[test]
fn the_other_phone_is_told_of_when_its_screen_changes() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.reach_camera(NEW);
    let code = browser.code(OLD);
    let scan = Event::Target(TargetEvent::Scanned(vec![code]));
    let happened = watched(&mut browser, Input::Phone(NEW, scan));
    let causes: Vec<_> = happened.iter().map(|it| (it.device, it.cause)).collect();
    assert_eq!(causes, [(OLD, Cause::OtherPhone), (NEW, Cause::Press("scanned"))]);
    assert_eq!(happened[0].after.screen, "code-scanned");
}

#[test]
fn time_is_told_of_only_where_it_changes_a_screen() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    assert_eq!(watched(&mut browser, Input::Tick), []);
    browser.reading = browser.reading.after(Policy::STORY_WAIT);
    let [over] = watched(&mut browser, Input::Tick)[..] else { panic!("one phone's hour ends") };
    assert_eq!((over.device, over.cause, over.outcome), (OLD, Cause::Time, Outcome::Moved));
}

#[test]
fn another_pace_of_the_story_is_told_of() {
    let mut browser = Browser::new();
    let started = pressed(&mut browser, OLD, Event::Open(Aside::Menu));
    assert_eq!(started.outcome, Outcome::Moved);
    browser.source(OLD, SourceEvent::CopyToNewApp);
    browser.source(OLD, SourceEvent::InformationRead);
    browser.source(OLD, SourceEvent::PinEntered(pin(OLD_PIN)));
    browser.source(OLD, SourceEvent::Agree(true));
    browser.source(OLD, SourceEvent::StartCopying);
    assert!((browser.world.pace(browser.reading) - 1.0).abs() < f64::EPSILON);
    let told = |browser: &mut Browser, input| {
        let happened = watched(browser, input);
        happened.iter().map(|it| (it.device, it.cause, it.outcome)).collect::<Vec<_>>()
    };
    let faster = Input::Demo(DemoEvent::SetWait(Duration::from_secs(10)));
    assert_eq!(told(&mut browser, faster), [(OLD, Cause::Demo, Outcome::Changed)]);
    assert!((browser.world.pace(browser.reading) - 360.0).abs() < f64::EPSILON);
    browser.reading = browser.reading.after(Duration::from_secs(10));
    // Step 5 stays until "OK".
    assert_eq!(told(&mut browser, Input::Tick), [(OLD, Cause::Time, Outcome::Changed)]);
    assert!((browser.world.pace(browser.reading) - 1.0).abs() < f64::EPSILON);
}

#[test]
fn no_observation_of_a_journey_holds_a_secret() {
    let mut browser = Browser::new();
    let mut told = Vec::new();
    let mut codes = Vec::new();
    for line in script::lines() {
        browser.wait(line.act.lasts(&browser.policy));
        let sms = browser.sent_sms(NEW);
        codes.extend(sms.as_ref().map(|code| code.reveal().to_string()));
        if let Some(event) = line.act.event(&browser.world, browser.reading, sms.as_ref()) {
            let happened = watched(&mut browser, Input::Phone(line.device, event));
            let moved = happened.iter().any(|it| it.outcome != Outcome::Ignored);
            assert!(moved, "{line:?} leads on");
            told.push(format!("{happened:?}"));
        }
    }
    assert!(!codes.is_empty());
    codes.extend([OLD_PIN, identity::USER_ID].map(str::to_owned));
    for secret in codes {
        assert!(told.iter().all(|text| !text.contains(&secret)), "{secret}");
    }
}

#[test]
fn a_rehearsed_input_hashes_nothing_again() {
    let mut browser = Browser::new();
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    let input = Input::Phone(OLD, Event::Source(SourceEvent::PinEntered(pin(OLD_PIN))));
    let (reading, policy, seed) = (browser.reading, browser.policy, [5; 32]);
    let mut rehearsal = Entropy::from_seed(seed);
    browser.world.clone().handle(input.clone(), reading, &mut rehearsal, &policy);
    let hashes = rehearsal.into_hashes();
    let known = hashes.len();
    assert!(known > 0);
    let mut entropy = Entropy::rehearsed(seed, hashes);
    browser.world.handle(input, reading, &mut entropy, &policy);
    assert_eq!(entropy.into_hashes().len(), known);
    assert_eq!(browser.step(OLD).number(), 4);
}

#[test]
fn two_rehearsed_guesses_are_two_guesses() {
    let mut browser = Browser::new();
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    let (reading, policy) = (browser.reading, browser.policy);
    let guess = || Input::Phone(OLD, Event::Source(SourceEvent::PinEntered(pin(NEW_PIN))));
    // Two tabs rehearse on the same world before either of them has its transaction.
    let rehearsed = [[1; 32], [2; 32]].map(|seed| {
        let mut entropy = Entropy::from_seed(seed);
        browser.world.clone().handle(guess(), reading, &mut entropy, &policy);
        Entropy::rehearsed(seed, entropy.into_hashes())
    });
    for (mut entropy, left) in rehearsed.into_iter().zip([2, 1]) {
        browser.world.handle(guess(), reading, &mut entropy, &policy);
        assert_eq!(browser.view(OLD).facts.tries, Some(left));
    }
}

#[test]
fn a_typed_user_id_is_named_by_its_field_only() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.scan(NEW, browser.code(OLD));
    let typed = Event::Target(TargetEvent::UserIdEntered(Typed::new("0101701234")));
    let entry = pressed(&mut browser, NEW, typed);
    assert_eq!(entry.outcome, Outcome::Error("looks-like-cpr"));
    assert!(!format!("{entry:?}").contains("0101701234"));
}
