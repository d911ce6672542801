//! A study pauses: the world's clock stands still, and is behind the wall clock from then on. Tickets go by the wall clock all the same.

use crate::support::{Browser, NEW, NEW_PIN, OLD, OLD_PIN, pin};
use journey::{
    event::{SourceEvent, TargetEvent, Typed},
    policy::Policy,
    screen::Screen,
    step::Step,
    ticket::{ShortCode, Ticket},
    time::Time,
};
use std::time::Duration;

const PAUSE: Duration = Duration::from_mins(20);

impl Browser {
    /// Stands still for this long.
    fn pause(&mut self, span: Duration) {
        self.policy.held += span;
        self.tick();
    }

    /// What the wall clock says.
    fn wall_clock(&self) -> Time {
        self.reading.after(self.policy.held)
    }

    fn ticket(&self) -> Ticket {
        Ticket::read(&self.code(OLD)).unwrap_or_else(|error| panic!("{error}"))
    }
}

#[test]
fn an_hour_with_a_pause_of_20_minutes_takes_80_minutes() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    let began = browser.wall_clock();
    let hour = browser.now().after(Policy::STORY_WAIT);
    browser.wait(Duration::from_mins(30));
    browser.pause(PAUSE);
    assert_eq!(browser.world.next_deadline(browser.reading), Some(hour));
    browser.wait(Duration::from_mins(30) - Duration::from_millis(1));
    assert_eq!(browser.step(OLD), Step::WAITING);
    browser.wait(Duration::from_millis(1));
    assert_eq!(browser.step(OLD), Step::SHOW_CODE);
    assert_eq!(browser.wall_clock().since(began), Duration::from_mins(80));
}

#[test]
fn a_lock_lasts_as_long_as_without_the_pause_in_it() {
    let mut browser = Browser::new();
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    for _ in 0..Policy::PIN_TRIES {
        browser.source(OLD, SourceEvent::PinEntered(pin(NEW_PIN)));
    }
    browser.wait(Duration::from_mins(2));
    browser.pause(PAUSE);
    let is_locked = |browser: &Browser| matches!(browser.screen(OLD), Screen::PinLocked(_));
    browser.wait(Policy::PIN_LOCKS[0].saturating_sub(Duration::from_millis(120_001)));
    assert!(is_locked(&browser));
    browser.wait(Duration::from_millis(1));
    assert!(!is_locked(&browser));
}

#[test]
fn an_sms_is_valid_as_long_as_without_the_pause_in_it() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let expires = |browser: &Browser| match browser.screen(NEW) {
        Screen::EnterTemporaryPin { expires_at: Some(end), .. } => end.since(browser.now()),
        other => panic!("no SMS is waited for: {other:?}"),
    };
    browser.wait(Duration::from_mins(4));
    browser.pause(PAUSE);
    assert_eq!(expires(&browser), Policy::SMS_VALID.saturating_sub(Duration::from_mins(4)));
}

#[test]
fn a_code_on_the_screen_runs_out_in_a_pause() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.pause(PAUSE);
    assert!(matches!(browser.screen(OLD), Screen::CodeExpired { late: true, .. }));
}

#[test]
fn a_short_pause_takes_its_time_from_the_code() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let before = browser.ticket();
    browser.wait(Duration::from_mins(1));
    browser.pause(Duration::from_mins(1));
    assert_eq!(browser.ticket(), before, "no ticket is prolonged");
    let Screen::Code { countdown, .. } = browser.screen(OLD) else { panic!("it is there") };
    assert_eq!(countdown.left(browser.now()), Duration::from_mins(1));
    assert_eq!(browser.world.next_deadline(browser.reading), Some(countdown.until));
    browser.wait(Duration::from_mins(1));
    assert!(matches!(browser.screen(OLD), Screen::CodeExpired { late: false, .. }));
    assert_eq!(browser.wall_clock(), before.expires_at());
}

#[test]
fn devices_of_which_one_was_paused_exchange_a_code() {
    for paused in [OLD, NEW] {
        let [mut old, mut new] = [Browser::new(), Browser::seeded(2)];
        old.start_waiting(OLD, OLD_PIN);
        let pausing = if paused == OLD { &mut old } else { &mut new };
        pausing.pause(Duration::from_mins(10));
        // Both go on until the hour is over on the old one.
        let end = old.wall_clock().after(Policy::STORY_WAIT);
        for browser in [&mut old, &mut new] {
            browser.wait(end.since(browser.wall_clock()));
        }
        let left = Policy::STORY_WAIT.saturating_sub(old.now().since(crate::support::BEGIN));
        for browser in [&mut old, &mut new] {
            browser.wait(left);
        }
        old.enter_pin_for_code(OLD, OLD_PIN);
        assert_eq!(old.ticket().issued_at, old.wall_clock());
        new.scan(NEW, old.code(OLD));
        assert_eq!(new.step(NEW), Step::USER_ID, "{paused:?} was paused");
    }
}

#[test]
fn a_code_that_was_typed_is_read_by_the_wall_clock() {
    let mut browser = Browser::new();
    browser.pause(PAUSE);
    browser.show_code(OLD, OLD_PIN);
    browser.reach_camera(NEW);
    let short = ShortCode::of(&browser.ticket()).to_string();
    browser.target(NEW, TargetEvent::CodeTyped(Typed::new(&short)));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn a_world_with_a_code_of_a_paused_study_can_be_restored() {
    let mut browser = Browser::new();
    browser.pause(PAUSE);
    browser.show_code(OLD, OLD_PIN);
    browser.restore();
    browser.tick();
    assert!(matches!(browser.screen(OLD), Screen::Code { .. }));
}

#[test]
fn a_clock_is_behind_by_a_day_at_the_most() {
    let mut browser = Browser::new();
    browser.pause(Policy::LONGEST_HELD * 2);
    assert_eq!(browser.world.held(), Policy::LONGEST_HELD);
    browser.show_code(OLD, OLD_PIN);
    browser.restore();
}
