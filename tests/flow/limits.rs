//! Time limits, lengthened or turned off before they start (WCAG 2.2, 2.2.1).

use crate::support::{self, Browser, NEW, OLD, OLD_PIN};
use journey::{
    event::{DemoEvent, SourceEvent, TargetEvent},
    limits::TimeLimits,
    policy::Policy,
    screen::Screen,
    service::{CodeRefusal, SmsProblem},
    source::HomeNotice,
    step::Step,
    ticket::Ticket,
};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_hours(24);
/// What is left of the reserved place when the SMS has run out.
const AFTER_SMS: Duration = Policy::RESERVATION.saturating_sub(Policy::SMS_VALID);

fn with_limits(limits: TimeLimits) -> Browser {
    let mut browser = Browser::new();
    set(&mut browser, limits);
    browser
}

fn set(browser: &mut Browser, limits: TimeLimits) {
    browser.demo(DemoEvent::SetLimits(limits));
    assert_eq!(browser.world.limits(), limits);
}

fn ticket(browser: &Browser) -> Ticket {
    match browser.screen(OLD) {
        Screen::Code { ticket, .. } => *ticket,
        other => panic!("no code on {}", other.facts().slug),
    }
}

fn expiry_of_sms(browser: &Browser) -> Option<Duration> {
    match browser.screen(NEW) {
        Screen::EnterTemporaryPin { expires_at, .. } => {
            expires_at.map(|end| end.since(browser.now()))
        }
        other => panic!("no SMS on {}", other.facts().slug),
    }
}

#[test]
fn tenfold_is_ten_times_the_code_the_sms_and_the_reserved_place() {
    let mut browser = with_limits(TimeLimits::Tenfold);
    browser.show_code(OLD, OLD_PIN);
    assert_eq!(ticket(&browser).valid_for, Duration::from_mins(30));
    browser.wait(Duration::from_mins(30).saturating_sub(SECOND));
    assert!(matches!(browser.screen(OLD), Screen::Code { renews: false, .. }));
    browser.wait(SECOND);
    assert_eq!(browser.screen(OLD), Screen::CodeExpired { late: false, asks: true });

    let mut browser = with_limits(TimeLimits::Tenfold);
    browser.reach_temporary_pin(NEW);
    assert_eq!(expiry_of_sms(&browser), Some(10 * Policy::SMS_VALID));
    browser.wait((10 * Policy::SMS_VALID).saturating_sub(SECOND));
    assert_eq!(browser.sms_problem(NEW), None);
    browser.wait(SECOND);
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Expired));
    browser.wait((10 * AFTER_SMS).saturating_sub(SECOND));
    assert_eq!(browser.step(NEW), Step::TEMPORARY_PIN);
    browser.wait(SECOND);
    assert_eq!(browser.screen(NEW), Screen::ActivationLapsed);
}

#[test]
fn without_limits_a_code_that_runs_out_is_replaced_and_is_void() {
    let mut browser = with_limits(TimeLimits::Off);
    browser.show_code(OLD, OLD_PIN);
    browser.reach_camera(NEW);
    let first = browser.code(OLD);
    let usual = Policy::default().code_valid;
    assert_eq!(ticket(&browser).valid_for, usual, "no code is valid for ever");
    browser.wait(usual);
    assert!(matches!(browser.screen(OLD), Screen::Code { renews: true, .. }));
    let second = browser.code(OLD);
    assert_ne!(first, second);
    browser.target(NEW, TargetEvent::Scanned(vec![first]));
    assert!(matches!(browser.screen(NEW), Screen::Scan { refused: Some(CodeRefusal::Ticket(_)) }));
    browser.wait(20 * usual);
    let later = browser.code(OLD);
    browser.target(NEW, TargetEvent::Scanned(vec![second]));
    assert!(matches!(browser.screen(NEW), Screen::Scan { refused: Some(_) }));
    browser.target(NEW, TargetEvent::Scanned(vec![later]));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn without_limits_the_sms_and_the_reserved_place_wait() {
    let mut browser = with_limits(TimeLimits::Off);
    browser.reach_temporary_pin(NEW);
    assert_eq!(expiry_of_sms(&browser), None);
    let code = browser.sms(NEW);
    browser.wait(10 * DAY);
    assert_eq!(browser.sms_problem(NEW), None);
    browser.target(NEW, TargetEvent::TemporaryPinEntered(code));
    assert_eq!(browser.step(NEW), Step::CHOOSE_PIN);
}

#[test]
fn an_end_slept_through_asks_for_the_pin_all_the_same() {
    let mut browser = with_limits(TimeLimits::Off);
    browser.show_code(OLD, OLD_PIN);
    browser.jump(Policy::default().code_valid + Policy::SLEPT);
    assert_eq!(browser.screen(OLD), Screen::CodeExpired { late: true, asks: true });
    browser.source(OLD, SourceEvent::ShowNewCode);
    assert!(matches!(browser.screen(OLD), Screen::EnterPin { .. }));
}

#[test]
fn what_runs_keeps_the_limit_it_began_with() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    set(&mut browser, TimeLimits::Tenfold);
    assert_eq!(ticket(&browser).valid_for, Policy::default().code_valid);
    browser.source(OLD, SourceEvent::MoreTime);
    assert_eq!(ticket(&browser).valid_for, 10 * Policy::default().code_valid, "the next one");

    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    set(&mut browser, TimeLimits::Off);
    assert_eq!(expiry_of_sms(&browser), Some(Policy::SMS_VALID));
    browser.wait(Policy::SMS_VALID);
    browser.target(NEW, TargetEvent::SendAgain);
    assert_eq!(expiry_of_sms(&browser), None, "the next one");
    browser.wait(AFTER_SMS);
    assert_eq!(browser.screen(NEW), Screen::ActivationLapsed, "the place was held as before");
}

#[test]
fn the_waiting_time_the_day_after_it_and_the_lock_stay_as_they_are() {
    let mut browser = with_limits(TimeLimits::Off);
    browser.start_waiting(OLD, OLD_PIN);
    browser.wait(Policy::STORY_WAIT.saturating_sub(SECOND));
    browser.source(OLD, SourceEvent::ShowCode);
    assert!(matches!(browser.screen(OLD), Screen::Home { .. }), "not before the hour is over");
    browser.wait(SECOND + Policy::COME_BACK);
    let lapsed = Some(HomeNotice::Lapsed);
    assert!(matches!(browser.screen(OLD), Screen::Home { notice, .. } if notice == lapsed));

    let mut browser = with_limits(TimeLimits::Off);
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    for _ in 0..Policy::PIN_TRIES {
        browser.source(OLD, SourceEvent::PinEntered(support::pin(support::NEW_PIN)));
    }
    let Screen::PinLocked(countdown) = browser.screen(OLD) else { panic!("not locked") };
    assert_eq!(countdown.left(browser.now()), Policy::PIN_LOCKS[0]);
}

#[test]
fn the_setting_is_remembered() {
    let mut browser = with_limits(TimeLimits::Tenfold);
    browser.restore();
    assert_eq!(browser.world.limits(), TimeLimits::Tenfold);
}
