//! What an active app lets a person set: the PIN, biometrics, a backup.

use crate::support::{self, Browser, NEW_PIN, OLD, OLD_PIN};
use journey::{
    biometrics::{Biometrics, CredentialId},
    event::{Aside, Event, SourceEvent},
    pin::{NewPinProblem, PinProblem},
    policy::Policy,
    screen::Screen,
    source::PinPurpose,
    step::Step,
    view::CopyStatus,
};
use std::time::Duration;

fn begin_pin_change(browser: &mut Browser) {
    browser.send(OLD, Event::Open(Aside::Menu));
    browser.send(OLD, Event::Open(Aside::Settings));
    browser.source(OLD, SourceEvent::ChangePin);
    assert_eq!(browser.screen(OLD), Screen::ChangePin { problem: None });
}

/// From the home to the new PIN, which is to be entered for the first time.
fn reach_new_pin(browser: &mut Browser) {
    begin_pin_change(browser);
    enter(browser, OLD_PIN);
    assert_eq!(browser.screen(OLD), Screen::ChangePinCreate { problem: None });
}

fn enter(browser: &mut Browser, pin: &str) {
    browser.source(OLD, SourceEvent::PinEntered(support::pin(pin)));
}

fn create(browser: &mut Browser, pin: &str) {
    browser.source(OLD, SourceEvent::PinCreated(support::pin(pin)));
}

fn repeat(browser: &mut Browser, pin: &str) {
    browser.source(OLD, SourceEvent::PinRepeated(support::pin(pin)));
}

fn reach_step_3(browser: &mut Browser) {
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    assert_eq!(browser.step(OLD), Step::ENTER_PIN);
}

fn set_biometrics(browser: &mut Browser, biometrics: Biometrics) {
    browser.send(OLD, Event::Open(Aside::Settings));
    browser.send(OLD, Event::Open(Aside::Biometrics));
    browser.source(OLD, SourceEvent::SetBiometrics(biometrics.clone()));
    assert_eq!(browser.screen(OLD), Screen::BiometricSettings { biometrics: biometrics.clone() });
    browser.send(OLD, Event::Back);
    assert_eq!(browser.screen(OLD), Screen::Settings { biometrics });
    browser.send(OLD, Event::Back);
}

fn credential() -> Biometrics {
    Biometrics::Platform(CredentialId::from_bytes(vec![7; 32]))
}

#[test]
fn a_changed_pin_is_the_one_that_opens_the_app() {
    let mut browser = Browser::new();
    reach_new_pin(&mut browser);
    create(&mut browser, NEW_PIN);
    assert_eq!(browser.screen(OLD), Screen::ChangePinRepeat);
    browser.restore();
    repeat(&mut browser, NEW_PIN);
    assert_eq!(browser.screen(OLD), Screen::PinChanged);
    browser.source(OLD, SourceEvent::PinChangeSeen);
    assert!(matches!(browser.screen(OLD), Screen::Home { copy: CopyStatus::Idle, .. }));
    reach_step_3(&mut browser);
    enter(&mut browser, OLD_PIN);
    assert!(matches!(
        browser.screen(OLD),
        Screen::EnterPin { problem: Some(PinProblem::Wrong { left: 2 }), .. }
    ));
    enter(&mut browser, NEW_PIN);
    assert_eq!(browser.step(OLD), Step::WAITING_TIME);
}

#[test]
fn a_wrong_pin_counts_towards_the_same_lock_as_in_step_3() {
    let mut browser = Browser::new();
    reach_step_3(&mut browser);
    enter(&mut browser, NEW_PIN);
    browser.send(OLD, Event::Back);
    browser.send(OLD, Event::Back);
    begin_pin_change(&mut browser);
    enter(&mut browser, NEW_PIN);
    let problem = Some(PinProblem::Wrong { left: 1 });
    assert_eq!(browser.screen(OLD), Screen::ChangePin { problem });
    enter(&mut browser, NEW_PIN);
    assert!(matches!(browser.screen(OLD), Screen::PinLocked(_)));
    enter(&mut browser, OLD_PIN);
    assert!(matches!(browser.screen(OLD), Screen::PinLocked(_)), "the lock holds");
    browser.wait(Policy::PIN_LOCKS[0]);
    enter(&mut browser, OLD_PIN);
    assert!(matches!(browser.screen(OLD), Screen::ChangePinCreate { .. }));
}

#[test]
fn biometrics_do_not_stand_in_for_the_pin_that_is_changed() {
    let mut browser = Browser::new();
    set_biometrics(&mut browser, Biometrics::Simulated);
    begin_pin_change(&mut browser);
    browser.source(OLD, SourceEvent::Biometrics(true));
    assert_eq!(browser.screen(OLD), Screen::ChangePin { problem: None });
}

#[test]
fn a_mismatch_starts_the_pair_again_and_a_trivial_pin_is_refused() {
    let mut browser = Browser::new();
    reach_new_pin(&mut browser);
    create(&mut browser, "777777");
    let problem = Some(NewPinProblem::Trivial);
    assert_eq!(browser.screen(OLD), Screen::ChangePinCreate { problem });
    create(&mut browser, NEW_PIN);
    repeat(&mut browser, "314159");
    let problem = Some(NewPinProblem::Mismatch);
    assert_eq!(browser.screen(OLD), Screen::ChangePinCreate { problem });
    repeat(&mut browser, NEW_PIN);
    assert_eq!(browser.screen(OLD), Screen::ChangePinCreate { problem }, "half a pair is none");
}

#[test]
fn whoever_goes_back_keeps_the_old_pin() {
    let mut browser = Browser::new();
    reach_new_pin(&mut browser);
    create(&mut browser, NEW_PIN);
    browser.send(OLD, Event::Back);
    assert_eq!(browser.screen(OLD), Screen::ChangePinCreate { problem: None });
    browser.send(OLD, Event::Back);
    assert!(matches!(browser.screen(OLD), Screen::Home { .. }));
    browser.start_waiting(OLD, OLD_PIN);
    assert_eq!(browser.step(OLD), Step::WAITING);
}

#[test]
fn an_hour_that_ends_meanwhile_shows_step_6_afterwards() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    reach_new_pin(&mut browser);
    create(&mut browser, NEW_PIN);
    browser.wait(Policy::STORY_WAIT + Duration::from_secs(1));
    assert_eq!(browser.screen(OLD), Screen::ChangePinRepeat, "what is under way goes on");
    repeat(&mut browser, NEW_PIN);
    browser.source(OLD, SourceEvent::PinChangeSeen);
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }));
    browser.enter_pin_for_code(OLD, NEW_PIN);
    assert!(matches!(browser.screen(OLD), Screen::Code { .. }));
}

#[test]
fn the_pin_is_changed_from_the_settings_only() {
    let mut browser = Browser::new();
    for aside in [None, Some(Aside::Menu), Some(Aside::Biometrics)] {
        let mut browser = Browser::new();
        if let Some(aside) = aside {
            browser.send(OLD, Event::Open(aside));
        }
        browser.source(OLD, SourceEvent::ChangePin);
        assert!(!matches!(browser.screen(OLD), Screen::ChangePin { .. }), "{aside:?}");
    }
    // The PIN of a code on the screen is not changed behind it either.
    browser.show_code(OLD, OLD_PIN);
    browser.source(OLD, SourceEvent::ChangePin);
    assert!(matches!(browser.screen(OLD), Screen::Code { .. }));
}

#[test]
fn biometrics_open_step_3_once_they_are_on_and_never_step_6() {
    for biometrics in [Biometrics::Simulated, credential()] {
        let mut browser = Browser::new();
        set_biometrics(&mut browser, Biometrics::Off);
        reach_step_3(&mut browser);
        browser.source(OLD, SourceEvent::Biometrics(true));
        assert_eq!(browser.step(OLD), Step::ENTER_PIN, "they are off");
        browser.send(OLD, Event::Back);
        browser.send(OLD, Event::Back);
        set_biometrics(&mut browser, biometrics.clone());
        browser.restore();
        reach_step_3(&mut browser);
        let asked = Screen::EnterPin { purpose: PinPurpose::StartCopy, biometrics, problem: None };
        assert_eq!(browser.screen(OLD), asked);
        browser.source(OLD, SourceEvent::Biometrics(true));
        browser.source(OLD, SourceEvent::Agree(true));
        browser.source(OLD, SourceEvent::StartCopying);
        browser.wait(Policy::STORY_WAIT);
        browser.source(OLD, SourceEvent::Minimise);
        browser.source(OLD, SourceEvent::ShowCode);
        assert!(matches!(
            browser.screen(OLD),
            Screen::EnterPin { biometrics: Biometrics::Off, .. }
        ));
        browser.source(OLD, SourceEvent::Biometrics(true));
        assert_eq!(browser.step(OLD), Step::SHOW_CODE, "the code wants the PIN");
    }
}

#[test]
fn biometrics_that_fail_leave_the_pin_and_can_be_turned_off_from_there() {
    let mut browser = Browser::new();
    set_biometrics(&mut browser, credential());
    let Biometrics::Platform(key) = credential() else { panic!("a key") };
    let key = key.as_bytes().to_vec();
    assert!(browser.stores(&key));
    reach_step_3(&mut browser);
    // As the button "Turn biometrics off" does.
    browser.send(OLD, Event::Open(Aside::Biometrics));
    browser.source(OLD, SourceEvent::SetBiometrics(Biometrics::Off));
    browser.send(OLD, Event::Back);
    let (purpose, biometrics) = (PinPurpose::StartCopy, Biometrics::Off);
    let pin_only = Screen::EnterPin { purpose, biometrics, problem: None };
    assert_eq!(browser.screen(OLD), pin_only);
    browser.source(OLD, SourceEvent::Biometrics(true));
    assert_eq!(browser.screen(OLD), pin_only);
    enter(&mut browser, OLD_PIN);
    assert_eq!(browser.step(OLD), Step::WAITING_TIME);
    assert!(!browser.stores(&key), "the key is forgotten");
}

#[test]
fn biometrics_are_set_on_their_own_screen_only() {
    let mut browser = Browser::new();
    browser.source(OLD, SourceEvent::SetBiometrics(Biometrics::Off));
    browser.send(OLD, Event::Open(Aside::Settings));
    browser.source(OLD, SourceEvent::SetBiometrics(Biometrics::Off));
    assert_eq!(browser.screen(OLD), Screen::Settings { biometrics: Biometrics::Simulated });
}

#[test]
fn an_app_kept_as_a_backup_is_marked_on_both_phones_until_it_no_longer_is() {
    let mut browser = Browser::new();
    browser.copy(OLD, OLD_PIN, support::NEW);
    let id = browser.world.service().apps[0].id;
    let marks = |browser: &Browser, device| match browser.screen(device) {
        Screen::Apps { apps, .. } => apps.iter().map(|app| app.backup).collect::<Vec<_>>(),
        other => panic!("no apps on {}", other.facts().slug),
    };
    browser.source(OLD, SourceEvent::KeepAsBackup(id, true));
    for device in [OLD, support::NEW] {
        browser.send(device, Event::Open(Aside::Apps));
        assert_eq!(marks(&browser, device), [false, false], "not without the list");
    }
    browser.source(support::NEW, SourceEvent::KeepAsBackup(id, true));
    browser.restore();
    assert_eq!(marks(&browser, OLD), [true, false]);
    assert_eq!(marks(&browser, support::NEW), [true, false]);
    browser.source(OLD, SourceEvent::KeepAsBackup(id, false));
    assert_eq!(marks(&browser, support::NEW), [false, false]);
}
