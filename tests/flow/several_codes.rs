//! Several codes in view at once: one that can be used is enough, wherever it stands.

use crate::support::{self, Browser, NEW, OLD, OLD_PIN};
use journey::{
    event::{Event, SourceEvent, TargetEvent},
    policy::Policy,
    screen::Screen,
    service::CodeRefusal,
    step::Step,
    ticket::{Ticket, TicketError},
};

const FOREIGN: &[u8] = b"https://example.org";

/// A whole ticket with one symbol changed.
fn damaged(code: &[u8]) -> Vec<u8> {
    let mut damaged = code.to_vec();
    damaged[20] = if damaged[20] == b'A' { b'B' } else { b'A' };
    damaged
}

/// What the new phone says of these codes in one picture.
fn refusal(browser: &Browser, codes: &[&[u8]]) -> Option<CodeRefusal> {
    let mut browser = browser.clone();
    browser.reach_camera(NEW);
    browser.target(NEW, TargetEvent::Scanned(codes.iter().map(|code| code.to_vec()).collect()));
    match browser.screen(NEW) {
        Screen::Scan { refused } => refused,
        _ => None,
    }
}

/// A browser with an expired code, one that was replaced, and the one that its old phone shows.
fn with_three_codes() -> (Browser, [Vec<u8>; 3]) {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let expired = browser.code(OLD);
    browser.wait(Policy::default().code_valid);
    browser.source(OLD, SourceEvent::ShowNewCode);
    browser.source(OLD, SourceEvent::PinEntered(support::pin(OLD_PIN)));
    let replaced = browser.code(OLD);
    browser.source(OLD, SourceEvent::MoreTime);
    let valid = browser.code(OLD);
    (browser, [expired, replaced, valid])
}

#[test]
fn a_code_that_can_be_used_is_taken_wherever_it_stands() {
    let (browser, [expired, replaced, valid]) = with_three_codes();
    let others = [FOREIGN.to_vec(), damaged(&valid), expired, replaced];
    for place in 0..=others.len() {
        let mut codes = others.to_vec();
        codes.insert(place, valid.clone());
        let mut browser = browser.clone();
        browser.reach_camera(NEW);
        browser.target(NEW, TargetEvent::Scanned(codes));
        assert_eq!(browser.step(NEW), Step::USER_ID, "place {place}");
    }
}

#[test]
fn of_refused_codes_the_most_telling_reason_is_given() {
    let (browser, [expired, replaced, valid]) = with_three_codes();
    let damaged = damaged(&valid);
    let is_expired = |refusal: Option<CodeRefusal>| {
        matches!(refusal, Some(CodeRefusal::Ticket(TicketError::Expired { .. })))
    };
    let both_ways = |one: &[u8], other: &[u8]| {
        let refusals = [refusal(&browser, &[one, other]), refusal(&browser, &[other, one])];
        assert_eq!(refusals[0], refusals[1], "the order counts");
        refusals[0]
    };
    assert_eq!(both_ways(&replaced, &expired), Some(CodeRefusal::Replaced));
    assert_eq!(both_ways(&replaced, &damaged), Some(CodeRefusal::Replaced));
    assert!(is_expired(both_ways(&expired, &damaged)));
    assert!(is_expired(both_ways(&expired, FOREIGN)));
    let damage = Ticket::read(&damaged).expect_err("it is damaged");
    assert_ne!(damage, TicketError::NotATicket);
    assert_eq!(both_ways(&damaged, FOREIGN), Some(CodeRefusal::Ticket(damage)));
}

#[test]
fn a_code_for_which_there_is_no_room_says_more_than_a_used_one() {
    let (mut browser, [_, _, valid]) = with_three_codes();
    let mut elsewhere = Browser::seeded(2);
    elsewhere.show_code(OLD, OLD_PIN);
    let mut full = Ticket::read(&elsewhere.code(OLD)).expect("a ticket");
    (full.issued_at, full.active_apps) = (browser.now(), 3);
    let full = full.to_text().into_bytes();
    browser.scan(NEW, valid.clone());
    browser.send(NEW, Event::Back);
    browser.target(NEW, TargetEvent::GiveUp);
    for codes in [[&valid, &full], [&full, &valid]] {
        let mut browser = browser.clone();
        browser.target(NEW, TargetEvent::CodeIsShown(true));
        browser.target(NEW, TargetEvent::ScanCode);
        browser.target(NEW, TargetEvent::Scanned(codes.map(Clone::clone).to_vec()));
        let refused = Some(CodeRefusal::TooManyApps);
        assert_eq!(browser.screen(NEW), Screen::Scan { refused });
    }
}
