//! A scripted fault stays until the person does the right thing, and belongs to the visit that asked for it.

use crate::support::{Browser, NEW, OLD, OLD_PIN};
use journey::{
    event::{Aside, Event, SourceEvent, TargetEvent, Typed},
    identity,
    policy::Policy,
    scenario::Scenario,
    screen::Screen,
    service::CodeRefusal,
    step::Step,
    ticket::{ShortCode, Ticket, TicketError},
};
use std::time::Duration;

/// Both phones, the code of the old one before the camera of the new one.
fn scanning(faults: &str) -> (Browser, Vec<u8>) {
    let mut browser = Browser::with_faults(faults);
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
const SPOILING: [(&str, &str); 3] =
    [("expired-qr", "Expired"), ("clocks-differ", "ClocksDiffer"), (WRONG, "NotATicket")];
const WRONG: &str = "wrong-qr-first";

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
    for (fault, says) in SPOILING {
        let (mut browser, code) = scanning(fault);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        look_on(&mut browser, &code);
        let refused = refusal(&browser);
        assert!(format!("{refused:?}").contains(says), "{fault}: {refused:?}");
    }
}

#[test]
fn another_code_of_the_old_phone_is_taken() {
    for (fault, _) in SPOILING {
        let (mut browser, code) = scanning(fault);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        look_on(&mut browser, &code);
        browser.source(OLD, SourceEvent::MoreTime);
        let other = browser.code(OLD);
        assert_ne!(code, other);
        browser.target(NEW, TargetEvent::Scanned(vec![other]));
        assert_eq!(browser.step(NEW), Step::USER_ID, "{fault}");
    }
}

#[test]
fn aiming_anew_helps_against_a_wrong_code_alone() {
    for (fault, _) in SPOILING {
        let (mut browser, code) = scanning(fault);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        browser.send(NEW, Event::Back);
        browser.target(NEW, TargetEvent::ScanCode);
        browser.target(NEW, TargetEvent::Scanned(vec![code]));
        let helps = browser.step(NEW) == Step::USER_ID;
        assert_eq!(helps, fault == WRONG, "{fault}");
    }
}

#[test]
fn the_short_code_of_a_spoiled_code_is_spoiled_too() {
    for (fault, _) in SPOILING {
        let (mut browser, code) = scanning(fault);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        let ticket = Ticket::read(&code).expect("a ticket");
        let typed = Typed::new(ShortCode::of(&ticket).to_string());
        browser.target(NEW, TargetEvent::CodeTyped(typed));
        let helps = browser.step(NEW) == Step::USER_ID;
        assert_eq!(helps, fault == WRONG, "{fault}");
    }
}

#[test]
fn a_scenario_ends_with_its_visit_and_plays_in_the_next() {
    let (mut browser, code) = scanning("expired-qr");
    browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
    assert!(refusal(&browser).is_some());
    browser.world.stop_playing();
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    assert_eq!(browser.step(NEW), Step::USER_ID, "in a visit without it");

    let (mut browser, code) = scanning("expired-qr");
    browser.world.stop_playing();
    browser.play("expired-qr");
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    assert!(refusal(&browser).is_some(), "asked for again");
}

/// Everything that is no remedy: time, a reload, the same address in another tab, "Back" and forth.
fn does_no_remedy(browser: &mut Browser, faults: &str) {
    let left = browser.faults_left();
    browser.wait(Duration::from_secs(1));
    browser.restore();
    browser.play(faults);
    browser.send(NEW, Event::Open(Aside::About));
    browser.send(NEW, Event::Back);
    browser.send(NEW, Event::Back);
    browser.target(NEW, TargetEvent::ScanCode);
    browser.target(NEW, TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)));
    assert_eq!(browser.faults_left(), left);
}

/// Scans the code of the old phone, aimed at anew, and says whether that was taken.
fn is_taken(browser: &mut Browser) -> bool {
    let code = browser.code(OLD);
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    browser.step(NEW) == Step::USER_ID
}

#[test]
fn as_many_codes_as_asked_for_are_refused() {
    for fault in ["expired-qr", "clocks-differ"] {
        let faults = format!("{fault}*3");
        let (mut browser, _) = scanning(&faults);
        for left in [3, 2, 1] {
            assert!(!is_taken(&mut browser) && !is_taken(&mut browser), "{left} are left");
            does_no_remedy(&mut browser, &faults);
            assert!(!is_taken(&mut browser), "{left} are left");
            browser.wait(Duration::from_secs(1));
            browser.source(OLD, SourceEvent::MoreTime);
        }
        assert!(is_taken(&mut browser), "the fourth");
        assert_eq!(browser.faults_left(), "");
    }
}

#[test]
fn as_many_aims_as_asked_for_are_wrong() {
    let (mut browser, code) = scanning("wrong-qr-first*3");
    for _ in 0..3 {
        assert!(!is_taken(&mut browser));
        browser.wait(Duration::from_secs(5));
        browser.target(NEW, TargetEvent::StillInView(vec![code.clone()]));
        assert!(refusal(&browser).is_some(), "looking on is not aiming anew");
    }
    assert!(is_taken(&mut browser));
    assert_eq!(browser.faults_left(), "");
}

#[test]
fn a_code_that_is_typed_ends_every_wrong_aim() {
    let (mut browser, code) = scanning("wrong-qr-first*9");
    assert!(!is_taken(&mut browser));
    let ticket = Ticket::read(&code).expect("a ticket");
    browser.target(NEW, TargetEvent::CodeTyped(Typed::new(ShortCode::of(&ticket).to_string())));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn faults_of_one_kind_come_up_one_after_the_other() {
    let (mut browser, _) = scanning("expired-qr,clocks-differ,wrong-qr-first");
    let mut said = Vec::new();
    while !is_taken(&mut browser) {
        said.push(format!("{:?}", refusal(&browser).expect("a reason")));
        browser.wait(Duration::from_secs(1));
        browser.source(OLD, SourceEvent::MoreTime);
    }
    let begins = |place: usize, word: &str| said[place].starts_with(word);
    assert!(
        begins(0, "NotATicket") && begins(1, "ClocksDiffer") && begins(2, "Expired"),
        "{said:?}"
    );
    assert_eq!(said.len(), 3);
}

#[test]
fn the_camera_fails_until_it_was_tried_again_as_often() {
    let faults = "camera-denied*2,camera-missing";
    let (mut browser, _) = scanning(faults);
    let fault = |browser: &Browser| browser.world.camera_fault();
    for denied in [true, true, false] {
        let expected = if denied { Scenario::CameraDenied } else { Scenario::CameraMissing };
        does_no_remedy(&mut browser, faults);
        assert_eq!(fault(&browser), Some(expected));
        browser.target(NEW, TargetEvent::TryCameraAgain);
    }
    assert_eq!(fault(&browser), None);
    browser.target(NEW, TargetEvent::TryCameraAgain);
    assert!(is_taken(&mut browser));
}

#[test]
fn the_camera_is_not_tried_again_from_another_screen() {
    let mut browser = Browser::with_faults("camera-denied");
    for event in [Event::Target(TargetEvent::TryCameraAgain), Event::Back] {
        browser.send(NEW, event);
        assert_eq!(browser.faults_left(), "camera-denied");
    }
}

#[test]
fn a_code_read_in_another_way_ends_the_faults_of_the_camera() {
    let (mut browser, _) = scanning("camera-missing*9,sms-late,camera-denied");
    assert!(is_taken(&mut browser));
    assert_eq!(browser.faults_left(), "sms-late");
}

#[test]
fn as_many_sms_as_asked_for_never_arrive() {
    let faults = "sms-never*2";
    let mut browser = Browser::with_faults(faults);
    browser.reach_temporary_pin(NEW);
    for left in ["sms-never*2", "sms-never"] {
        assert_eq!(browser.faults_left(), left);
        assert_eq!(browser.sent_sms(NEW), None);
        does_no_remedy(&mut browser, faults);
        browser.wait(Policy::SMS_PAUSE);
        browser.target(NEW, TargetEvent::SendAgain);
    }
    let code = browser.sms(NEW);
    browser.target(NEW, TargetEvent::TemporaryPinEntered(code));
    assert_eq!(browser.step(NEW), Step::CHOOSE_PIN);
    assert_eq!(browser.faults_left(), "");
}

#[test]
fn a_late_sms_is_late_until_it_is_entered_or_sent_again() {
    let faults = "sms-late*2";
    let mut browser = Browser::with_faults(faults);
    browser.reach_temporary_pin(NEW);
    does_no_remedy(&mut browser, faults);
    // Giving up does not help either: the SMS of the next activation is late.
    browser.send(NEW, Event::Open(Aside::ConfirmGiveUp));
    browser.target(NEW, TargetEvent::GiveUp);
    browser.target(NEW, TargetEvent::CodeIsShown(true));
    browser.target(NEW, TargetEvent::ScanCode);
    browser.send(OLD, Event::Back);
    browser.wait(Duration::from_secs(1));
    browser.enter_pin_for_code(OLD, OLD_PIN);
    assert!(is_taken(&mut browser));
    let is_late = |browser: &mut Browser| {
        assert_eq!(browser.view(NEW).sms, None);
        browser.wait(Scenario::SMS_DELAY);
        assert!(browser.view(NEW).sms.is_some());
    };
    browser.target(NEW, TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)));
    is_late(&mut browser);
    assert_eq!(browser.faults_left(), "sms-late*2");
    browser.wait(Policy::SMS_PAUSE);
    browser.target(NEW, TargetEvent::SendAgain);
    is_late(&mut browser);
    assert_eq!(browser.faults_left(), "sms-late");
    let code = browser.sms(NEW);
    browser.target(NEW, TargetEvent::TemporaryPinEntered(code));
    assert_eq!(browser.faults_left(), "");
}

#[test]
fn an_sms_that_had_arrived_before_remedies_nothing() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    browser.play("sms-never");
    browser.wait(Policy::SMS_PAUSE);
    browser.target(NEW, TargetEvent::SendAgain);
    assert_eq!((browser.view(NEW).sms, browser.faults_left().as_str()), (None, "sms-never"));
    browser.wait(Policy::SMS_PAUSE);
    browser.target(NEW, TargetEvent::SendAgain);
    assert!(browser.view(NEW).sms.is_some());
}

#[test]
fn three_apps_placed_at_step_12_are_there_when_it_scans() {
    let (mut browser, code) = scanning("three-apps@12");
    assert_eq!(browser.world.service().apps.len(), 3);
    assert_eq!(browser.faults_left(), "");
    browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
    assert_eq!(browser.screen(NEW), Screen::Scan { refused: Some(CodeRefusal::TooManyApps) });
    let id = browser.world.service().apps[2].id;
    browser.source(OLD, SourceEvent::LeaveCode);
    browser.send(OLD, Event::Open(Aside::ConfirmDelete(id)));
    browser.source(OLD, SourceEvent::DeleteApp(id));
    browser.send(NEW, Event::Back);
    browser.target(NEW, TargetEvent::ScanCode);
    assert_eq!(browser.world.service().apps.len(), 2, "once");
}

#[test]
fn three_apps_placed_at_step_1_are_there_from_the_start() {
    for text in ["three-apps", "three-apps@1"] {
        let browser = Browser::with_faults(text);
        assert_eq!(browser.world.service().apps.len(), 3, "{text}");
    }
    let practice = |text| Browser::practice(Step::SCAN, text).0.world.service().apps.len();
    assert_eq!((practice("three-apps"), practice("three-apps@12"), practice("")), (3, 3, 1));
}

#[test]
fn two_faults_play_in_one_journey_from_end_to_end() {
    let (mut browser, _) = scanning("sms-late@14,camera-denied@12");
    assert_eq!(browser.world.camera_fault(), Some(Scenario::CameraDenied));
    browser.target(NEW, TargetEvent::TryCameraAgain);
    assert!(is_taken(&mut browser));
    browser.target(NEW, TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)));
    assert_eq!(browser.view(NEW).sms, None);
    browser.wait(Scenario::SMS_DELAY);
    assert!(browser.view(NEW).sms.is_some());
    browser.finish_activation(NEW);
    assert_eq!(browser.faults_left(), "");
}

#[test]
fn other_faults_begin_anew_and_the_same_ones_go_on() {
    let (mut browser, _) = scanning("camera-denied*2");
    browser.target(NEW, TargetEvent::TryCameraAgain);
    browser.play("camera-denied*2");
    assert_eq!(browser.faults_left(), "camera-denied");
    browser.play("camera-denied*3");
    assert_eq!(browser.faults_left(), "camera-denied*3");
}
