//! The waiting time: steps 4 to 6, and clocks that are moved.

use crate::support::{self, Browser, NEW, OLD, OLD_PIN};
use journey::{
    event::{Aside, DemoEvent, Event, SourceEvent, TargetEvent},
    policy::Policy,
    screen::Screen,
    service::CodeRefusal,
    source::HomeNotice,
    step::Step,
    ticket::TicketError,
    view::{CopyStatus, Skip},
};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);

#[test]
fn nothing_but_time_ends_the_hour() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.source(OLD, SourceEvent::ShowCode);
    assert!(matches!(browser.screen(OLD), Screen::Home { copy: CopyStatus::Waiting(_), .. }));
    browser.wait(Policy::STORY_WAIT.saturating_sub(SECOND));
    browser.restore();
    browser.source(OLD, SourceEvent::ShowCode);
    assert_eq!(browser.step(OLD), Step::WAITING);
    browser.wait(SECOND);
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }));
}

#[test]
fn a_clock_set_back_gains_nothing_and_one_set_forward_is_believed() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.set_clock_back(10 * Policy::STORY_WAIT);
    browser.wait(Policy::STORY_WAIT.saturating_sub(SECOND));
    assert_eq!(browser.step(OLD), Step::WAITING);
    browser.wait(SECOND);
    assert_eq!(browser.step(OLD), Step::SHOW_CODE);
    // A code does not live longer either.
    browser.enter_pin_for_code(OLD, OLD_PIN);
    let code = browser.code(OLD);
    browser.set_clock_back(Policy::STORY_WAIT);
    browser.wait(3 * MINUTE);
    assert!(matches!(browser.screen(OLD), Screen::CodeExpired { .. }));
    browser.reach_camera(NEW);
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    assert!(matches!(
        browser.screen(NEW),
        Screen::Scan { refused: Some(CodeRefusal::Ticket(TicketError::Expired { .. })) }
    ));
    let mut sleeper = Browser::new();
    sleeper.start_waiting(OLD, OLD_PIN);
    sleeper.wait(8 * Policy::STORY_WAIT);
    assert_eq!(sleeper.step(OLD), Step::SHOW_CODE);
}

#[test]
fn step_5_stays_until_ok_and_step_6_comes_by_itself_at_home() {
    let mut browser = Browser::new();
    for event in support::until_the_hour_runs() {
        browser.send(OLD, event);
    }
    browser.wait(Policy::STORY_WAIT);
    assert!(matches!(browser.screen(OLD), Screen::WaitingStarted { over: true, .. }));
    assert_eq!(browser.step(OLD), Step::WAITING);
    browser.source(OLD, SourceEvent::Minimise);
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }));
}

#[test]
fn the_end_of_the_hour_is_announced_once() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    assert_eq!(browser.notifications(), 0);
    browser.wait(Policy::STORY_WAIT);
    browser.wait(MINUTE);
    browser.restore();
    browser.wait(MINUTE);
    assert_eq!(browser.notifications(), 1);
}

#[test]
fn a_day_after_the_hour_the_copy_has_to_be_started_again() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.wait((Policy::STORY_WAIT + Policy::COME_BACK).saturating_sub(SECOND));
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }));
    browser.wait(SECOND);
    assert!(matches!(
        browser.screen(OLD),
        Screen::Home { copy: CopyStatus::Idle, notice: Some(HomeNotice::Lapsed) }
    ));
}

#[test]
fn a_copy_that_lapsed_says_so_at_home_too_and_announces_nothing() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.wait(Policy::STORY_WAIT);
    browser.send(OLD, Event::Back);
    browser.jump(Policy::COME_BACK);
    let lapsed = Screen::Home { copy: CopyStatus::Idle, notice: Some(HomeNotice::Lapsed) };
    assert_eq!(browser.screen(OLD), lapsed);
    let mut away = Browser::new();
    away.start_waiting(OLD, OLD_PIN);
    away.jump(Policy::STORY_WAIT + Policy::COME_BACK);
    assert_eq!(away.screen(OLD), lapsed);
    assert_eq!(away.notifications(), 0);
}

#[test]
fn a_copy_can_be_cancelled_and_started_again() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.source(OLD, SourceEvent::CancelCopying);
    assert_eq!(browser.step(OLD), Step::WAITING, "not without asking");
    browser.send(OLD, Event::Open(Aside::ConfirmCancel));
    browser.source(OLD, SourceEvent::CancelCopying);
    assert!(matches!(
        browser.screen(OLD),
        Screen::Home { copy: CopyStatus::Idle, notice: Some(HomeNotice::Cancelled) }
    ));
    browser.start_waiting(OLD, OLD_PIN);
    assert_eq!(browser.step(OLD), Step::WAITING);
}

#[test]
fn the_waiting_time_can_be_skipped_and_speeded_up_by_the_demo() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.demo(DemoEvent::SetWait(Duration::from_secs(10)));
    let Screen::Home { copy: CopyStatus::Waiting(countdown), notice: None } = browser.screen(OLD)
    else {
        panic!("not waiting")
    };
    assert_eq!(countdown.left(browser.now()).as_secs(), 3_600);
    assert!((countdown.pace - 360.0).abs() < 0.1);
    browser.demo(DemoEvent::SkipWait);
    assert_eq!(browser.step(OLD), Step::SHOW_CODE);
}

#[test]
fn who_skips_the_wait_is_told_so() {
    let mut browser = Browser::new();
    assert_eq!(browser.view(OLD).skip, None);
    for event in support::until_the_hour_runs() {
        browser.send(OLD, event);
    }
    assert_eq!((browser.view(OLD).skip, browser.view(OLD).skipped), (Some(Skip::Wait), None));
    browser.wait(MINUTE);
    browser.demo(Skip::Wait.event());
    browser.restore();
    assert!(matches!(browser.screen(OLD), Screen::WaitingStarted { over: true, .. }));
    assert_eq!((browser.view(OLD).skip, browser.view(OLD).skipped), (None, Some(Skip::Wait)));
    browser.source(OLD, SourceEvent::Minimise);
    assert_eq!(browser.view(OLD).skipped, Some(Skip::Wait));
    browser.send(OLD, Event::Open(Aside::Settings));
    assert_eq!(browser.view(OLD).skipped, Some(Skip::Wait));
    let mut patient = Browser::new();
    patient.start_waiting(OLD, OLD_PIN);
    patient.wait(Policy::STORY_WAIT);
    patient.demo(DemoEvent::SkipWait);
    assert_eq!(patient.view(OLD).skipped, None, "it was over by itself");
}

#[test]
fn a_lock_is_skipped_without_losing_count() {
    let mut browser = Browser::new();
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    for lock in Policy::PIN_LOCKS {
        for _ in 0..Policy::PIN_TRIES {
            browser.source(OLD, SourceEvent::PinEntered(support::pin("271828")));
        }
        let Screen::PinLocked(countdown) = browser.screen(OLD) else { panic!("not locked") };
        assert_eq!(countdown.left(browser.now()), lock);
        assert_eq!(browser.view(OLD).skip, Some(Skip::Lock));
        browser.demo(Skip::Lock.event());
        browser.restore();
        assert!(matches!(browser.screen(OLD), Screen::EnterPin { problem: None, .. }));
        assert_eq!((browser.view(OLD).skip, browser.view(OLD).skipped), (None, Some(Skip::Lock)));
    }
    browser.source(OLD, SourceEvent::PinEntered(support::pin("271828")));
    assert_eq!(browser.view(OLD).skipped, None, "it has been tried again");
    browser.source(OLD, SourceEvent::PinEntered(support::pin(OLD_PIN)));
    assert_eq!(browser.step(OLD), Step::WAITING_TIME);
}

#[test]
fn a_deadline_that_passed_unhandled_is_still_told() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    let hour = browser.world.next_unhandled_deadline();
    assert!(hour.is_some());
    // The clock runs on between the last input and the moment at which somebody asks.
    browser.reading = browser.reading.after(Policy::STORY_WAIT);
    assert_eq!(browser.world.next_unhandled_deadline(), hour);
    browser.tick();
    assert_ne!(browser.world.next_unhandled_deadline(), hour);
}
