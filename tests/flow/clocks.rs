//! Clocks that are wrong, set, or asleep: the rule of `docs/ticket.md`, section 7, line by line. Two browsers
//! are two devices that never meet.

use crate::support::{Browser, NEW, OLD, OLD_PIN};
use journey::{
    effect::Effect,
    event::{SourceEvent, TargetEvent},
    policy::Policy,
    screen::Screen,
    service::CodeRefusal,
    source::HomeNotice,
    step::Step,
    ticket::TicketError,
    time::{Time, millis},
};
use std::time::Duration;
use store::keeping;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);
/// How long a code is valid.
const VALID: Duration = Duration::from_mins(3);

/// An old phone with its code on the screen, and the code.
fn with_code() -> (Browser, Vec<u8>) {
    let mut here = Browser::new();
    // Late enough for the clock of another device to be a day behind.
    here.jump(48 * HOUR);
    here.show_code(OLD, OLD_PIN);
    let code = here.code(OLD);
    (here, code)
}

/// What another device says of a code when its clock is `off` milliseconds from that of the old phone.
fn scanned_elsewhere(here: &Browser, code: &[u8], off: i64) -> Browser {
    let mut there = Browser::seeded(2);
    there.reach_camera(NEW);
    there.reading = Time::from_millis(here.reading.as_millis().strict_add_signed(off));
    there.target(NEW, TargetEvent::Scanned(vec![code.to_vec()]));
    there
}

fn refusal(there: &Browser) -> Option<TicketError> {
    match there.screen(NEW) {
        Screen::Scan { refused: Some(CodeRefusal::Ticket(error)) } => Some(error),
        Screen::Scan { refused } => panic!("refused as {refused:?}"),
        _ => None,
    }
}

fn ms(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

#[test]
fn line_1_two_minutes_are_within_the_tolerance() {
    let (here, code) = with_code();
    for behind in [Duration::ZERO, SECOND, MINUTE, 2 * MINUTE] {
        let mut there = scanned_elsewhere(&here, &code, -ms(behind));
        assert_eq!(there.step(NEW), Step::USER_ID, "{behind:?} behind");
        // And the copy can be finished, whatever its clock says.
        there.finish_activation(NEW);
        assert_eq!(there.step(NEW), Step::HOME);
    }
}

#[test]
fn line_2_beyond_it_the_clocks_differ_which_is_an_error_of_its_own() {
    let (here, code) = with_code();
    for behind in [2 * MINUTE + Duration::from_millis(1), 3 * MINUTE, HOUR, 25 * HOUR] {
        let there = scanned_elsewhere(&here, &code, -ms(behind));
        assert_eq!(refusal(&there), Some(TicketError::ClocksDiffer { ahead: behind }));
    }
}

#[test]
fn line_2_once_the_clock_is_right_the_same_phone_goes_on() {
    let (here, code) = with_code();
    let mut there = scanned_elsewhere(&here, &code, -ms(HOUR));
    there.agree_on_the_time(&here);
    there.target(NEW, TargetEvent::Scanned(vec![code]));
    assert_eq!(there.step(NEW), Step::USER_ID);
}

#[test]
fn line_3_the_end_has_no_tolerance_and_a_fast_clock_is_named_as_a_cause() {
    let (here, code) = with_code();
    let valid = ms(VALID);
    let last = scanned_elsewhere(&here, &code, valid - 1);
    assert_eq!(last.step(NEW), Step::USER_ID, "in its last millisecond");
    for (fast, ago) in [(valid, 0), (valid + 1, 1), (valid + ms(HOUR), 3_600_000)] {
        let there = scanned_elsewhere(&here, &code, fast);
        let ago = Duration::from_millis(ago);
        assert_eq!(refusal(&there), Some(TicketError::Expired { ago }), "{fast} ms fast");
    }
}

#[test]
fn line_4_a_clock_set_back_stretches_neither_the_hour_nor_the_three_minutes() {
    for back in [10 * SECOND, 5 * MINUTE, HOUR, 48 * HOUR] {
        let mut here = Browser::new();
        here.start_waiting(OLD, OLD_PIN);
        here.wait(HOUR / 2);
        here.set_clock_back(back);
        here.wait((HOUR / 2).saturating_sub(SECOND));
        assert_eq!(here.step(OLD), Step::WAITING, "{back:?}: not a second less");
        here.wait(SECOND);
        assert_eq!(here.step(OLD), Step::SHOW_CODE, "{back:?}: not a second more");
        here.enter_pin_for_code(OLD, OLD_PIN);
        here.wait(MINUTE);
        here.set_clock_back(back);
        here.wait((2 * MINUTE).saturating_sub(SECOND));
        assert!(matches!(here.screen(OLD), Screen::Code { .. }), "{back:?}: not a second less");
        here.wait(SECOND);
        assert!(matches!(here.screen(OLD), Screen::CodeExpired { .. }), "{back:?}");
    }
}

#[test]
fn line_4_time_in_which_nothing_happened_counts_when_the_clock_is_set_back() {
    let mut here = Browser::new();
    here.start_waiting(OLD, OLD_PIN);
    for _ in 0..3 {
        // Ten minutes without an event, then five minutes back.
        here.reading = here.reading.after(10 * MINUTE);
        let back = Time::from_millis(here.reading.as_millis() - 300_000);
        assert!(!here.world.is_set_back(here.now(), here.reading));
        assert!(here.world.is_set_back(here.now(), back));
        here.set_clock_back(5 * MINUTE);
        // Before the last event, too.
        assert!(
            here.world.is_set_back(Time::default(), Time::from_millis(back.as_millis() - 3_000))
        );
    }
    assert_eq!(here.effects.iter().filter(|e| **e == Effect::ReportClockSetBack).count(), 3);
    here.wait((30 * MINUTE).saturating_sub(SECOND));
    assert_eq!(here.step(OLD), Step::WAITING);
    here.wait(SECOND);
    assert_eq!(here.step(OLD), Step::SHOW_CODE);
}

#[test]
fn line_4_what_no_tick_has_stored_shortens_no_hour() {
    for back in [MINUTE, 20 * MINUTE, 48 * HOUR] {
        let mut here = Browser::new();
        here.start_waiting(OLD, OLD_PIN);
        let stored = here.world.clone();
        here.wait(HOUR / 2);
        let seen = stored.now(Time::default());
        assert!(!keeping::has_changed(&stored, &here.world, seen, here.reading));
        // The page is closed, the clock set back, and the page opened again.
        here.world = stored;
        here.reading = Time::from_millis(here.reading.as_millis() - millis(back));
        here.jump(Duration::ZERO);
        here.wait((HOUR / 2).saturating_sub(SECOND));
        assert_eq!(here.step(OLD), Step::WAITING, "{back:?}");
        here.wait(HOUR);
        assert_eq!(here.step(OLD), Step::SHOW_CODE, "{back:?}: and it ends");
    }
}

#[test]
fn line_4_the_refusal_of_an_expired_ticket_is_stored() {
    let (here, code) = with_code();
    let mut there = Browser::seeded(2);
    there.reach_camera(NEW);
    there.reading = here.reading.after(VALID);
    let before = there.world.clone();
    there.target(NEW, TargetEvent::Scanned(vec![code]));
    let seen = before.now(Time::default());
    assert!(keeping::has_changed(&before, &there.world, seen, there.reading));
}

#[test]
fn line_4_an_expired_ticket_stays_expired_when_the_reader_sets_its_clock_back() {
    let (here, code) = with_code();
    let mut there = scanned_elsewhere(&here, &code, ms(VALID));
    assert!(matches!(refusal(&there), Some(TicketError::Expired { .. })));
    for back in [MINUTE, 2 * MINUTE, HOUR] {
        there.set_clock_back(back);
        there.restore();
        there.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        assert!(matches!(refusal(&there), Some(TicketError::Expired { .. })), "{back:?}");
    }
}

#[test]
fn line_5_what_was_ahead_stays_ahead_until_the_demo_is_started_over() {
    let mut here = Browser::new();
    here.jump(2 * HOUR);
    here.set_clock_back(2 * HOUR);
    here.show_code(OLD, OLD_PIN);
    let there = scanned_elsewhere(&here, &here.code(OLD), 0);
    assert!(matches!(refusal(&there), Some(TicketError::ClocksDiffer { .. })));
    let mut afresh = Browser::seeded(3);
    afresh.reading = here.reading;
    afresh.show_code(OLD, OLD_PIN);
    let there = scanned_elsewhere(&afresh, &afresh.code(OLD), 0);
    assert_eq!(there.step(NEW), Step::USER_ID);
}

#[test]
fn line_6_a_clock_set_forward_is_believed_and_what_it_ended_stays_ended() {
    let mut here = Browser::new();
    here.start_waiting(OLD, OLD_PIN);
    here.jump(HOUR);
    assert_eq!(here.step(OLD), Step::SHOW_CODE);
    here.set_clock_back(HOUR);
    assert_eq!(here.step(OLD), Step::SHOW_CODE);
    here.jump(Policy::COME_BACK + HOUR);
    assert!(matches!(here.screen(OLD), Screen::Home { notice: Some(HomeNotice::Lapsed), .. }));
}

#[test]
fn line_7_what_ended_in_a_sleep_has_ended_when_the_computer_wakes() {
    for slept in [VALID, HOUR, 10 * HOUR] {
        let (mut here, _) = with_code();
        here.jump(slept);
        assert!(matches!(here.screen(OLD), Screen::CodeExpired { .. }), "{slept:?}");
        here.source(OLD, SourceEvent::ShowNewCode);
        here.source(OLD, SourceEvent::PinEntered(crate::support::pin(OLD_PIN)));
        assert!(matches!(here.screen(OLD), Screen::Code { .. }), "{slept:?}: there is a way on");
    }
    // On the new phone: the SMS code and the place that the scan had reserved.
    let (mut here, code) = with_code();
    here.reach_camera(NEW);
    here.target(NEW, TargetEvent::Scanned(vec![code]));
    here.jump(Policy::RESERVATION);
    assert_ne!(here.step(NEW), Step::USER_ID);
    assert_eq!(here.world.service().active_count(), 1, "the old app is still active");
}

#[test]
fn line_9_more_time_is_another_ticket() {
    let (mut here, first) = with_code();
    here.wait(MINUTE);
    here.source(OLD, SourceEvent::MoreTime);
    let second = here.code(OLD);
    assert_ne!(first, second);
    // Elsewhere the first one runs out when it would have; the second one lives its own three minutes.
    let later = ms(VALID.saturating_sub(MINUTE));
    assert!(matches!(
        refusal(&scanned_elsewhere(&here, &first, later)),
        Some(TicketError::Expired { .. })
    ));
    assert_eq!(scanned_elsewhere(&here, &second, later).step(NEW), Step::USER_ID);
}
