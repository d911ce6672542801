//! A scripted fault stays until the person does the right thing, and belongs to the visit that asked for it.

use crate::support::{Browser, NEW, OLD, OLD_PIN};
use journey::{
    event::{Event, SourceEvent, TargetEvent, Typed},
    scenario::Scenario,
    screen::Screen,
    service::CodeRefusal,
    step::Step,
    ticket::{ShortCode, Ticket, TicketError},
};
use std::time::Duration;

/// Both phones, the code of the old one before the camera of the new one.
fn scanning(scenario: Scenario) -> (Browser, Vec<u8>) {
    let mut browser = Browser::with_scenario(scenario);
    browser.show_code(OLD, OLD_PIN);
    browser.reach_camera(NEW);
    let code = browser.code(OLD);
    (browser, code)
}

fn refusal(browser: &Browser) -> Option<TicketError> {
    match browser.screen(NEW) {
        Screen::Scan { refused: Some(CodeRefusal::Ticket(error)) } => Some(error),
        _ => None,
    }
}

/// The faults of a code, and what each says.
const SPOILING: [(Scenario, &str); 3] = [
    (Scenario::ExpiredQr, "Expired"),
    (Scenario::ClocksDiffer, "ClocksDiffer"),
    (Scenario::WrongQrFirst, "NotATicket"),
];

/// Looks at the code for a minute without doing anything, through a reload too.
fn look_on(browser: &mut Browser, code: &[u8]) {
    for _ in 0..12 {
        browser.wait(Duration::from_secs(5));
        browser.target(NEW, TargetEvent::StillInView(vec![code.to_vec()]));
    }
    browser.restore();
}

#[test]
fn a_code_that_nobody_touches_stays_refused() {
    for (scenario, says) in SPOILING {
        let (mut browser, code) = scanning(scenario);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        look_on(&mut browser, &code);
        let refused = refusal(&browser);
        assert!(format!("{refused:?}").contains(says), "{scenario:?}: {refused:?}");
    }
}

#[test]
fn another_code_of_the_old_phone_is_taken() {
    for (scenario, _) in SPOILING {
        let (mut browser, code) = scanning(scenario);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        look_on(&mut browser, &code);
        browser.source(OLD, SourceEvent::MoreTime);
        let other = browser.code(OLD);
        assert_ne!(code, other);
        browser.target(NEW, TargetEvent::Scanned(vec![other]));
        assert_eq!(browser.step(NEW), Step::USER_ID, "{scenario:?}");
    }
}

#[test]
fn aiming_anew_helps_against_a_wrong_code_alone() {
    for (scenario, _) in SPOILING {
        let (mut browser, code) = scanning(scenario);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        browser.send(NEW, Event::Back);
        browser.target(NEW, TargetEvent::ScanCode);
        browser.target(NEW, TargetEvent::Scanned(vec![code]));
        let helps = browser.step(NEW) == Step::USER_ID;
        assert_eq!(helps, scenario == Scenario::WrongQrFirst, "{scenario:?}");
    }
}

#[test]
fn the_short_code_of_a_spoiled_code_is_spoiled_too() {
    for (scenario, _) in SPOILING {
        let (mut browser, code) = scanning(scenario);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        let ticket = Ticket::read(&code).expect("a ticket");
        let typed = Typed::new(ShortCode::of(&ticket).to_string());
        browser.target(NEW, TargetEvent::CodeTyped(typed));
        let helps = browser.step(NEW) == Step::USER_ID;
        assert_eq!(helps, scenario == Scenario::WrongQrFirst, "{scenario:?}");
    }
}

#[test]
fn a_scenario_ends_with_its_visit_and_plays_in_the_next() {
    let (mut browser, code) = scanning(Scenario::ExpiredQr);
    browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
    assert!(refusal(&browser).is_some());
    browser.world.stop_playing();
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    assert_eq!(browser.step(NEW), Step::USER_ID, "in a visit without it");

    let (mut browser, code) = scanning(Scenario::ExpiredQr);
    browser.world.stop_playing();
    browser.play(Scenario::ExpiredQr);
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    assert!(refusal(&browser).is_some(), "asked for again");
}
