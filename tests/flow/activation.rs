//! The activation: steps 10 to 18.

use crate::support::{self, Browser, NEW, NEW_PIN, OLD, OLD_PIN};
use journey::{
    event::{Event, StoreEvent, TargetEvent, Typed, Way},
    ids::DeviceId,
    pin::NewPinProblem,
    policy::Policy,
    screen::Screen,
    service::SmsProblem,
    step::Step,
    target::UserIdProblem,
    user_id::UserIdError,
};

#[test]
fn other_ways_to_activate_are_listed_and_lead_nowhere() {
    let mut browser = Browser::new();
    browser.install(NEW);
    browser.send(NEW, Event::Store(StoreEvent::Open));
    browser.target(NEW, TargetEvent::GetStarted);
    browser.target(NEW, TargetEvent::PickWay(Way::Passport));
    browser.target(NEW, TargetEvent::WayChosen);
    assert_eq!(browser.screen(NEW), Screen::ChooseWay { way: Some(Way::Passport) });
}

#[test]
fn only_the_demo_identity_fits_and_a_cpr_number_is_refused_as_such() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.scan(NEW, browser.code(OLD));
    let problem_of = |browser: &mut Browser, typed: &str| {
        browser.target(NEW, TargetEvent::UserIdEntered(Typed::new(typed)));
        match browser.screen(NEW) {
            Screen::EnterUserId { problem, .. } => problem,
            _ => None,
        }
    };
    let malformed = |error| Some(UserIdProblem::Malformed(error));
    assert_eq!(problem_of(&mut browser, ""), malformed(UserIdError::Empty));
    assert_eq!(problem_of(&mut browser, "010170-1234"), malformed(UserIdError::LooksLikeCpr));
    assert_eq!(problem_of(&mut browser, "somebody"), Some(UserIdProblem::NotTheDemoUser));
    assert_eq!(problem_of(&mut browser, " KARLA-demo"), None);
    assert_eq!(browser.step(NEW), Step::TEMPORARY_PIN);
}

#[test]
fn three_wrong_temporary_pins_end_it_and_send_again_helps_after_the_pause() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let first = browser.sms(NEW);
    let wrong = support::other_than(&first);
    for left in [2, 1] {
        browser.target(NEW, TargetEvent::TemporaryPinEntered(wrong.clone()));
        assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Wrong { left }));
    }
    browser.target(NEW, TargetEvent::TemporaryPinEntered(wrong));
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Ended));
    browser.target(NEW, TargetEvent::TemporaryPinEntered(first.clone()));
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Ended), "even the right one");
    browser.target(NEW, TargetEvent::SendAgain);
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Ended), "not before the pause is over");
    browser.wait(Policy::SMS_PAUSE);
    browser.target(NEW, TargetEvent::SendAgain);
    let second = browser.sms(NEW);
    assert_ne!(first, second);
    browser.target(NEW, TargetEvent::TemporaryPinEntered(second));
    assert_eq!(browser.step(NEW), Step::CHOOSE_PIN);
}

#[test]
fn a_temporary_pin_expires_after_ten_minutes() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let code = browser.sms(NEW);
    browser.wait(Policy::SMS_VALID);
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Expired));
    browser.target(NEW, TargetEvent::TemporaryPinEntered(code));
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Expired));
}

#[test]
fn a_new_pin_is_entered_twice_and_not_trivial() {
    let mut browser = Browser::new();
    browser.reach_create_pin(NEW);
    let problem = |browser: &Browser| match browser.screen(NEW) {
        Screen::CreatePin { problem, .. } => problem,
        _ => None,
    };
    browser.target(NEW, TargetEvent::PinCreated(support::pin("123456")));
    assert_eq!(problem(&browser), Some(NewPinProblem::Trivial));
    browser.target(NEW, TargetEvent::PinCreated(support::pin(NEW_PIN)));
    browser.target(NEW, TargetEvent::PinRepeated(support::pin("314159")));
    assert_eq!(problem(&browser), Some(NewPinProblem::Mismatch));
    browser.target(NEW, TargetEvent::PinCreated(support::pin(NEW_PIN)));
    browser.target(NEW, TargetEvent::PinRepeated(support::pin(NEW_PIN)));
    assert_eq!(browser.screen(NEW), Screen::Biometrics);
}

#[test]
fn an_unfinished_activation_holds_its_place_for_fifteen_minutes() {
    let mut browser = Browser::new();
    browser.copy(OLD, OLD_PIN, NEW);
    browser.show_code(OLD, OLD_PIN);
    let third = DeviceId::try_from(3).expect("a device");
    browser.scan(third, browser.code(OLD));
    browser.open_copy(NEW);
    assert_eq!(browser.screen(NEW), Screen::TooManyApps { reserved: 1 });
    browser.wait(Policy::RESERVATION);
    assert_eq!(browser.screen(third), Screen::ActivationLapsed);
    browser.send(NEW, Event::Back);
    browser.open_copy(NEW);
    assert_eq!(browser.screen(NEW), Screen::Information);
    browser.target(third, TargetEvent::StartAgain);
    assert_eq!(browser.step(third), Step::READY_TO_SCAN);
}

#[test]
fn giving_up_frees_the_place_and_asks_first() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    browser.send(NEW, Event::Back);
    browser.send(NEW, Event::Back);
    assert_eq!(browser.screen(NEW), Screen::ConfirmGiveUp);
    browser.target(NEW, TargetEvent::GiveUp);
    assert_eq!(browser.step(NEW), Step::READY_TO_SCAN);
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }), "a new code can be shown");
    assert!(browser.world.service().activation(NEW, browser.now()).is_none());
}

#[test]
fn a_reload_loses_nothing_but_the_sms() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let before = browser.screen(NEW);
    browser.restore();
    assert_eq!(browser.screen(NEW), before);
}
