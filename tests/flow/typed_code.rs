//! The short code: for those who cannot scan, typed in the place of the QR code (steps 7 and 12).

use crate::support::{Browser, NEW, OLD, OLD_PIN};
use journey::{
    event::{SourceEvent, TargetEvent, Typed},
    ids::DeviceId,
    policy::Policy,
    screen::Screen,
    service::CodeRefusal,
    step::Step,
    ticket::{ShortCode, ShortCodeError, TicketError},
};
use std::time::Duration;

const MINUTE: Duration = Duration::from_mins(1);

/// The short code of the QR code on a phone.
fn short_code(browser: &Browser, device: DeviceId) -> String {
    match browser.screen(device) {
        Screen::Code { ticket, .. } => ShortCode::of(&ticket).to_string(),
        other => panic!("no code on {}", other.facts().slug),
    }
}

fn type_in(browser: &mut Browser, device: DeviceId, text: &str) {
    browser.target(device, TargetEvent::CodeTyped(Typed::new(text)));
}

/// Why the last code was refused.
fn refusal(browser: &Browser, device: DeviceId) -> Option<CodeRefusal> {
    match browser.screen(device) {
        Screen::Scan { refused } => refused,
        other => panic!("{} takes no code", other.facts().slug),
    }
}

/// The old phone shows a code, and the new one is ready to take it.
fn face_to_face() -> (Browser, String) {
    let mut browser = Browser::new();
    browser.reach_camera(NEW);
    browser.show_code(OLD, OLD_PIN);
    let code = short_code(&browser, OLD);
    (browser, code)
}

/// The specification of the short code knows ASCII only; what a keyboard or the clipboard makes of it is not its matter.
#[test]
fn a_code_with_other_dashes_and_digits_is_read() {
    let (mut browser, code) = face_to_face();
    let arabic = |c: char| match c.to_digit(10) {
        Some(digit) => char::from_u32(0x660 + digit).expect("an Arabic-Indic digit"),
        None => c,
    };
    let pasted: String = code.replace('-', "\u{2011}").chars().map(arabic).collect();
    type_in(&mut browser, NEW, &format!("\u{200E}{pasted}\u{2069}"));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn a_typed_code_does_what_a_scanned_one_does() {
    let (mut browser, code) = face_to_face();
    type_in(&mut browser, NEW, &code.to_lowercase().replace('-', " "));
    assert_eq!(browser.step(NEW), Step::USER_ID);
    assert_eq!(browser.screen(OLD), Screen::CodeScanned);
    browser.finish_activation(NEW);
    assert_eq!(browser.world.service().active_count(), 2);
    assert_eq!(browser.world.service().elsewhere, 0, "it is known as a code of this service");
}

#[test]
fn what_was_not_typed_right_says_why_and_can_be_typed_again() {
    let (mut browser, code) = face_to_face();
    let wrong = [
        (&code[..13], ShortCodeError::Length(11)),
        ("", ShortCodeError::Length(0)),
        ("karla-demo!", ShortCodeError::Symbol('!')),
        ("0000-0000-0000", ShortCodeError::Mistyped),
    ];
    for (typed, error) in wrong {
        type_in(&mut browser, NEW, typed);
        assert_eq!(refusal(&browser, NEW), Some(CodeRefusal::Typed(error)), "{typed}");
    }
    type_in(&mut browser, NEW, &code);
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn a_code_is_used_once_however_it_is_read() {
    let third = DeviceId::try_from(3).expect("a device");
    for first_typed in [true, false] {
        for then_typed in [true, false] {
            let (mut browser, short) = face_to_face();
            let long = browser.code(OLD);
            browser.reach_camera(third);
            let read = |browser: &mut Browser, device, typed| {
                if typed {
                    type_in(browser, device, &short);
                } else {
                    browser.target(device, TargetEvent::Scanned(vec![long.clone()]));
                }
            };
            read(&mut browser, NEW, first_typed);
            assert_eq!(browser.step(NEW), Step::USER_ID);
            read(&mut browser, third, then_typed);
            assert_eq!(refusal(&browser, third), Some(CodeRefusal::AlreadyUsed));
        }
    }
}

#[test]
fn it_ends_with_the_qr_code() {
    let (mut browser, code) = face_to_face();
    browser.wait(3 * MINUTE);
    type_in(&mut browser, NEW, &code);
    let refused = refusal(&browser, NEW);
    assert!(
        matches!(refused, Some(CodeRefusal::Ticket(TicketError::Expired { .. }))),
        "{refused:?}"
    );
}

#[test]
fn more_time_makes_it_void_and_brings_another() {
    let (mut browser, before) = face_to_face();
    browser.wait(MINUTE);
    browser.source(OLD, SourceEvent::MoreTime);
    let after = short_code(&browser, OLD);
    assert_ne!(before, after);
    type_in(&mut browser, NEW, &before);
    assert_eq!(refusal(&browser, NEW), Some(CodeRefusal::Replaced));
    type_in(&mut browser, NEW, &after);
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn it_leads_from_one_browser_to_another() {
    let (mut here, mut there) = (Browser::new(), Browser::seeded(2));
    here.copy(OLD, OLD_PIN, NEW);
    here.show_code(OLD, OLD_PIN);
    there.reach_camera(NEW);
    there.agree_on_the_time(&here);
    type_in(&mut there, NEW, &short_code(&here, OLD));
    there.finish_activation(NEW);
    assert_eq!(there.world.service().active_count(), 3);
    assert_eq!(there.world.service().elsewhere, 1, "the code tells how many apps are active");
    let third = DeviceId::try_from(3).expect("a device");
    there.reach_camera(third);
    type_in(&mut there, third, &short_code(&here, OLD));
    assert_eq!(refusal(&there, third), Some(CodeRefusal::AlreadyUsed));
}

#[test]
fn the_clock_of_the_other_device_may_be_two_minutes_off() {
    let mut here = Browser::new();
    here.show_code(OLD, OLD_PIN);
    let code = short_code(&here, OLD);
    // How far the other clock is behind, in seconds, and whether the code is taken.
    for (behind, taken) in [(0, true), (120, true), (121, false), (1_800, false)] {
        let mut there = Browser::seeded(2);
        there.reach_camera(NEW);
        let issued = here.reading.as_millis() / 1_000 * 1_000;
        there.jump(Duration::from_millis(issued - behind * 1_000 - there.reading.as_millis()));
        type_in(&mut there, NEW, &code);
        if taken {
            assert_eq!(there.step(NEW), Step::USER_ID, "{behind} s behind");
        } else {
            let refused = refusal(&there, NEW);
            let differ = matches!(
                refused,
                Some(CodeRefusal::Ticket(TicketError::ClocksDiffer { ahead })) if ahead > Policy::CLOCK_TOLERANCE
            );
            assert!(differ, "{behind} s behind: {refused:?}");
        }
    }
}

#[test]
fn what_is_typed_elsewhere_than_at_step_12_does_nothing() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let code = short_code(&browser, OLD);
    browser.install(NEW);
    let before = browser.screen(NEW);
    type_in(&mut browser, NEW, &code);
    assert_eq!(browser.screen(NEW), before);
    assert!(matches!(browser.screen(OLD), Screen::Code { .. }));
}
