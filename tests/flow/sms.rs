//! The banner of the simulated SMS: whether it stands is the world's to say, the same in every tab.

use crate::support::{Browser, NEW, other_than};
use journey::{
    event::{Aside, Event, TargetEvent},
    policy::Policy,
    scenario::Scenario,
};
use std::time::Duration;

#[test]
fn the_banner_stands_until_its_code_is_entered() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let sent_at = browser.now();
    assert_eq!(browser.view(NEW).sms, Some(sent_at));
    browser.restore();
    assert_eq!(browser.view(NEW).sms, Some(sent_at), "also after the world was stored");
    let code = browser.sms(NEW);
    browser.target(NEW, TargetEvent::TemporaryPinEntered(code));
    assert_eq!(browser.view(NEW).sms, None);
}

#[test]
fn send_again_replaces_the_banner() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let first = browser.view(NEW).sms;
    browser.wait(Policy::SMS_PAUSE);
    browser.target(NEW, TargetEvent::SendAgain);
    let second = browser.view(NEW).sms;
    assert!(second.is_some() && second != first);
    assert_eq!(browser.world.awaited_sms(NEW, browser.reading), second);
}

#[test]
fn a_banner_goes_with_its_activation() {
    let mut given_up = Browser::new();
    given_up.reach_temporary_pin(NEW);
    given_up.send(NEW, Event::Back);
    given_up.send(NEW, Event::Open(Aside::ConfirmGiveUp));
    given_up.target(NEW, TargetEvent::GiveUp);
    assert_eq!(given_up.view(NEW).sms, None);
    let mut lapsed = Browser::new();
    lapsed.reach_temporary_pin(NEW);
    lapsed.wait(Policy::RESERVATION);
    assert_eq!(lapsed.view(NEW).sms, None);
}

#[test]
fn a_code_that_does_not_count_has_no_banner() {
    let mut ended = Browser::new();
    ended.reach_temporary_pin(NEW);
    let wrong = other_than(&ended.sms(NEW));
    for _ in 0..Policy::SMS_TRIES {
        ended.target(NEW, TargetEvent::TemporaryPinEntered(wrong.clone()));
    }
    assert_eq!(ended.view(NEW).sms, None, "three wrong entries");
    let mut expired = Browser::new();
    expired.reach_temporary_pin(NEW);
    expired.wait(Policy::SMS_VALID);
    assert_eq!(expired.view(NEW).sms, None, "too old");
}

#[test]
fn a_banner_that_was_put_away_stays_away() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    browser.target(NEW, TargetEvent::DismissSms);
    assert_eq!(browser.view(NEW).sms, None);
    browser.restore();
    assert_eq!(browser.view(NEW).sms, None);
    let code = browser.sms(NEW);
    browser.target(NEW, TargetEvent::TemporaryPinEntered(code));
    assert_eq!(browser.step(NEW).number(), 15, "its code counts all the same");
}

#[test]
fn a_late_sms_arrives_at_its_own_moment() {
    let mut browser = Browser::with_faults("sms-late");
    browser.reach_temporary_pin(NEW);
    browser.wait(Scenario::SMS_DELAY.saturating_sub(Duration::from_millis(1)));
    assert_eq!(browser.view(NEW).sms, None);
    assert!(browser.world.next_deadline(browser.reading).is_some());
    browser.wait(Duration::from_millis(1));
    assert!(browser.view(NEW).sms.is_some());
}

#[test]
fn an_sms_that_never_comes_has_no_banner() {
    let mut browser = Browser::with_faults("sms-never");
    browser.reach_temporary_pin(NEW);
    browser.wait(Policy::SMS_PAUSE);
    assert_eq!(browser.view(NEW).sms, None);
    browser.target(NEW, TargetEvent::SendAgain);
    assert!(browser.view(NEW).sms.is_some());
}
