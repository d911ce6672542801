//! The code: step 7 on the old phone, step 12 on the new one.

use crate::support::{self, Browser, NEW, NEW_PIN, OLD, OLD_PIN};
use journey::{
    biometrics::Biometrics,
    event::{Aside, Event, SourceEvent, TargetEvent},
    ids::DeviceId,
    policy::Policy,
    screen::Screen,
    service::CodeRefusal,
    source::HomeNotice,
    step::Step,
    ticket::{Ticket, TicketError},
};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);

#[test]
fn the_code_is_gone_after_three_minutes_and_the_pin_is_asked_for_again() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let code = browser.code(OLD);
    let ticket = Ticket::read(&code).expect("a ticket");
    assert!(browser.stores(ticket.user_tag.as_bytes()));
    browser.wait((3 * MINUTE).saturating_sub(SECOND));
    assert!(matches!(browser.screen(OLD), Screen::Code { .. }));
    browser.wait(SECOND);
    assert_eq!(browser.screen(OLD), Screen::CodeExpired { late: false, asks: true });
    assert!(!browser.stores(ticket.user_tag.as_bytes()), "the ticket is gone from memory");
    browser.reach_camera(NEW);
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    assert!(matches!(browser.screen(NEW), Screen::Scan { refused: Some(_) }));
    browser.source(OLD, SourceEvent::ShowNewCode);
    assert!(matches!(browser.screen(OLD), Screen::EnterPin { biometrics: Biometrics::Off, .. }));
    browser.source(OLD, SourceEvent::PinEntered(support::pin(OLD_PIN)));
    browser.target(NEW, TargetEvent::Scanned(vec![browser.code(OLD)]));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn an_expiry_slept_through_says_so() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.jump(Policy::STORY_WAIT);
    assert_eq!(browser.screen(OLD), Screen::CodeExpired { late: true, asks: true });
}

#[test]
fn more_time_is_a_new_ticket_and_the_one_before_is_void() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let before = browser.code(OLD);
    browser.wait(2 * MINUTE);
    browser.source(OLD, SourceEvent::MoreTime);
    let after = browser.code(OLD);
    assert_ne!(before, after);
    browser.reach_camera(NEW);
    browser.target(NEW, TargetEvent::Scanned(vec![before]));
    assert_eq!(browser.screen(NEW), Screen::Scan { refused: Some(CodeRefusal::Replaced) });
    browser.target(NEW, TargetEvent::Scanned(vec![after]));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

/// A tab that is behind still shows the menu's button when another tab of the phone has brought up the code.
#[test]
fn a_code_left_by_way_of_the_menu_is_void() {
    for (aside, event) in
        [(Aside::Menu, SourceEvent::CopyToNewApp), (Aside::Settings, SourceEvent::ChangePin)]
    {
        let mut browser = Browser::new();
        browser.show_code(OLD, OLD_PIN);
        let photographed = browser.code(OLD);
        browser.send(OLD, Event::Open(aside));
        browser.source(OLD, event);
        browser.scan(NEW, photographed);
        assert_eq!(browser.screen(NEW), Screen::Scan { refused: Some(CodeRefusal::Replaced) });
    }
}

#[test]
fn a_code_left_by_its_button_is_void() {
    for event in [Event::Source(SourceEvent::LeaveCode), Event::Back] {
        let mut browser = Browser::new();
        browser.show_code(OLD, OLD_PIN);
        let photographed = browser.code(OLD);
        browser.send(OLD, event);
        assert_eq!(browser.screen(OLD), Screen::AskCopied);
        browser.scan(NEW, photographed);
        assert_eq!(browser.screen(NEW), Screen::Scan { refused: Some(CodeRefusal::Replaced) });
    }
}

#[test]
fn a_code_that_makes_way_for_none_is_void_as_well() {
    let third = DeviceId::try_from(3).expect("a device");
    let mut browser = Browser::new();
    browser.copy(OLD, OLD_PIN, NEW);
    browser.start_waiting(OLD, OLD_PIN);
    browser.start_waiting(NEW, NEW_PIN);
    browser.wait(Policy::STORY_WAIT);
    browser.enter_pin_for_code(OLD, OLD_PIN);
    browser.enter_pin_for_code(NEW, NEW_PIN);
    let photographed = browser.code(OLD);
    browser.scan(third, browser.code(NEW));
    browser.source(OLD, SourceEvent::MoreTime);
    assert!(matches!(browser.screen(OLD), Screen::TooManyApps { .. }));
    browser.send(third, Event::Open(Aside::ConfirmGiveUp));
    browser.target(third, TargetEvent::GiveUp);
    browser.target(third, TargetEvent::CodeIsShown(true));
    browser.target(third, TargetEvent::ScanCode);
    browser.target(third, TargetEvent::Scanned(vec![photographed]));
    assert_eq!(browser.screen(third), Screen::Scan { refused: Some(CodeRefusal::Replaced) });
}

#[test]
fn a_second_code_leaves_the_screen_when_the_first_has_become_an_app() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.scan(NEW, browser.code(OLD));
    browser.open_copy(OLD);
    browser.enter_pin_for_code(OLD, OLD_PIN);
    assert!(matches!(browser.screen(OLD), Screen::Code { .. }));
    browser.finish_activation(NEW);
    let Screen::Home { notice, .. } = browser.screen(OLD) else { panic!("a void code is shown") };
    assert_eq!(notice, Some(HomeNotice::Copied));
}

#[test]
fn a_code_given_back_is_shown_again_while_another_copy_goes_on() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let mut elsewhere = Browser::seeded(2);
    elsewhere.wait(MINUTE);
    elsewhere.show_code(OLD, OLD_PIN);
    browser.scan(NEW, browser.code(OLD));
    browser.agree_on_the_time(&elsewhere);
    browser.scan(DeviceId::ALL[2], elsewhere.code(OLD));
    assert_eq!(browser.step(DeviceId::ALL[2]), Step::USER_ID);
    assert_eq!(browser.screen(OLD), Screen::CodeScanned);
    browser.send(NEW, Event::Back);
    browser.target(NEW, TargetEvent::GiveUp);
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }));
}

#[test]
fn no_ticket_is_redeemed_twice_in_one_browser() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let code = browser.code(OLD);
    let third = DeviceId::try_from(3).expect("a device");
    browser.scan(NEW, code.clone());
    assert_eq!(browser.screen(OLD), Screen::CodeScanned);
    browser.scan(third, code);
    assert_eq!(browser.screen(third), Screen::Scan { refused: Some(CodeRefusal::AlreadyUsed) });
}

#[test]
fn a_foreign_code_is_named_and_a_ticket_beside_it_is_taken() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.reach_camera(NEW);
    let foreign = b"https://example.org/".to_vec();
    browser.target(NEW, TargetEvent::Scanned(vec![foreign.clone()]));
    let refused = Some(CodeRefusal::Ticket(TicketError::NotATicket));
    assert_eq!(browser.screen(NEW), Screen::Scan { refused });
    browser.target(NEW, TargetEvent::Scanned(vec![foreign, browser.code(OLD)]));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}
