//! A phone does nothing that its screen has not asked for.

use crate::support::{Browser, NEW, NEW_PIN, OLD, OLD_PIN, after_the_scan, until_the_hour_runs};
use journey::{
    biometrics::Biometrics,
    effect::Effect,
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent},
    identity,
    ids::{AppId, DeviceId},
    policy::Policy,
    screen::Screen,
    source::HomeNotice,
    step::{Role, Step},
};
use std::time::Duration;

#[test]
fn nothing_is_done_without_the_side_screen_that_asks_for_it() {
    let mut browser = Browser::new();
    browser.copy(OLD, OLD_PIN, NEW);
    nothing_is_done_unasked(&mut browser);
    browser.start_waiting(OLD, OLD_PIN);
    nothing_is_done_unasked(&mut browser);
}

fn nothing_is_done_unasked(browser: &mut Browser) {
    let before = browser.world.clone();
    for event in [
        SourceEvent::DeleteApp(AppId::FIRST),
        SourceEvent::RemoveFromPhone,
        SourceEvent::CancelCopying,
        SourceEvent::CopyToNewApp,
        SourceEvent::ChangePin,
        SourceEvent::SetBiometrics(Biometrics::Off),
        SourceEvent::KeepAsBackup(AppId::FIRST, true),
    ] {
        browser.source(OLD, event.clone());
        assert_eq!(browser.world, before, "{event:?} from the home screen");
        // A side screen, and not the one.
        browser.send(OLD, Event::Open(Aside::Stop));
        browser.source(OLD, event.clone());
        browser.send(OLD, Event::Back);
        assert_eq!(browser.world, before, "{event:?} from another side screen");
    }
}

#[test]
fn an_activation_is_not_given_up_unasked() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let before = browser.world.clone();
    browser.target(NEW, TargetEvent::GiveUp);
    assert_eq!(browser.world, before);
}

#[test]
fn step_19_is_left_by_ok_only() {
    let mut browser = Browser::new();
    browser.reach_create_pin(NEW);
    for event in after_the_scan().into_iter().skip(2) {
        browser.send(NEW, event);
    }
    let copied = Some(HomeNotice::Copied);
    assert!(matches!(browser.screen(OLD), Screen::Home { notice, .. } if notice == copied));
    for (aside, event) in
        [(Aside::Menu, SourceEvent::CopyToNewApp), (Aside::Settings, SourceEvent::ChangePin)]
    {
        browser.send(NEW, Event::Open(aside));
        browser.source(NEW, event);
        assert_eq!(browser.screen(NEW), Screen::Activated);
    }
    browser.target(NEW, TargetEvent::Done);
    assert!(matches!(browser.screen(NEW), Screen::Home { .. }));
}

#[test]
fn the_permission_to_notify_is_asked_for_again_at_step_5() {
    let mut browser = Browser::new();
    for event in until_the_hour_runs() {
        browser.send(OLD, event);
    }
    browser.effects.clear();
    browser.source(OLD, SourceEvent::AskToNotify);
    assert_eq!(browser.effects, [Effect::AskToNotify]);
}

#[test]
fn what_lies_under_a_side_screen_waits() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.wait(Policy::STORY_WAIT);
    browser.install(NEW);
    browser.send(NEW, Event::Store(StoreEvent::Open));
    for device in [OLD, NEW] {
        browser.send(device, Event::Open(Aside::About));
    }
    let before = browser.world.clone();
    browser.source(OLD, SourceEvent::ShowCode);
    browser.target(NEW, TargetEvent::GetStarted);
    assert_eq!(browser.world, before);
}

#[test]
fn a_side_screen_opens_where_it_belongs() {
    let mut browser = Browser::new();
    browser.install(NEW);
    let opens = |browser: &Browser, device, aside| {
        let mut other = browser.clone();
        let before = other.screen(device);
        other.send(device, Event::Open(aside));
        other.screen(device) != before
    };
    for everywhere in [Aside::Requirements, Aside::Stop, Aside::ForReal, Aside::About] {
        assert!(opens(&browser, OLD, everywhere), "{everywhere:?} on the old phone");
        assert!(opens(&browser, NEW, everywhere), "{everywhere:?} on the new phone");
    }
    for of_an_app in [Aside::Menu, Aside::Apps, Aside::ConfirmRemove, Aside::Settings] {
        assert!(opens(&browser, OLD, of_an_app), "{of_an_app:?}");
        assert!(!opens(&browser, NEW, of_an_app), "{of_an_app:?} without an app");
    }
    assert!(!opens(&browser, OLD, Aside::ConfirmGiveUp));
    assert!(!opens(&browser, NEW, Aside::ConfirmGiveUp));
    browser.send(NEW, Event::Store(StoreEvent::Open));
    assert!(opens(&browser, NEW, Aside::ConfirmGiveUp));
}

#[test]
fn a_side_screen_that_is_open_already_is_gone_back_to() {
    let mut browser = Browser::new();
    for aside in [Aside::Menu, Aside::Settings, Aside::Settings, Aside::Menu] {
        browser.send(OLD, Event::Open(aside));
    }
    assert!(matches!(browser.screen(OLD), Screen::Menu { .. }));
    browser.send(OLD, Event::Back);
    assert!(matches!(browser.screen(OLD), Screen::Home { .. }), "one step back");
}

#[test]
fn installing_takes_its_time() {
    let mut browser = Browser::new();
    browser.send(NEW, Event::Store(StoreEvent::Get));
    let ends = browser.reading.after(Policy::INSTALL);
    assert_eq!(browser.world.next_deadline(browser.reading), Some(ends));
    browser.jump(Policy::INSTALL.saturating_sub(Duration::from_millis(1)));
    assert!(matches!(browser.screen(NEW), Screen::Installing(_)));
    browser.jump(Duration::from_millis(1));
    assert_eq!(browser.screen(NEW), Screen::Installed { deleted: false });
}

#[test]
fn the_new_app_has_the_pin_that_was_chosen_for_it() {
    let mut browser = Browser::new();
    browser.copy(OLD, OLD_PIN, NEW);
    browser.start_waiting(NEW, OLD_PIN);
    assert!(matches!(browser.screen(NEW), Screen::EnterPin { problem: Some(_), .. }));
    browser.source(NEW, SourceEvent::PinEntered(crate::support::pin(NEW_PIN)));
    assert!(matches!(browser.screen(NEW), Screen::WaitingTime { .. }));
}

#[test]
fn an_sms_that_never_came_comes_when_it_is_sent_again() {
    let mut browser = Browser::with_faults("sms-never");
    browser.reach_temporary_pin(NEW);
    let ending = identity::PHONE_ENDING;
    assert!(
        matches!(browser.screen(NEW), Screen::EnterTemporaryPin { phone_ending, .. } if phone_ending == ending)
    );
    assert!(browser.sent_sms(NEW).is_none());
    browser.wait(Policy::SMS_PAUSE);
    browser.target(NEW, TargetEvent::SendAgain);
    assert!(browser.sent_sms(NEW).is_some());
}

#[test]
fn an_update_of_the_system_plays_no_other_scenario_away() {
    let mut browser = Browser::with_faults("sms-never");
    let before = browser.world.clone();
    browser.send(NEW, Event::Store(StoreEvent::UpdateSystem));
    assert_eq!(browser.world, before);
}

#[test]
fn back_is_offered_exactly_where_it_leads_somewhere() {
    for step in Step::all() {
        let device = if step.role() == Role::Old { OLD } else { NEW };
        let (mut browser, _) = Browser::practice(step, "");
        back_does_what_it_offers(&browser, device);
        browser.send(device, Event::Open(Aside::About));
        assert!(browser.view(device).can_go_back, "the side screen over step {}", step.number());
    }
    let mut browser = Browser::new();
    browser.block(OLD);
    back_does_what_it_offers(&browser, OLD);
}

/// Goes back as far as it is offered.
fn back_does_what_it_offers(browser: &Browser, device: DeviceId) {
    let mut gone = browser.clone();
    loop {
        let (offered, before) = (gone.view(device).can_go_back, gone.screen(device));
        gone.send(device, Event::Back);
        assert_eq!(offered, gone.screen(device) != before, "{}", before.facts().slug);
        if !offered {
            break;
        }
        if gone.screen(device) == Screen::ConfirmGiveUp {
            gone.target(device, TargetEvent::GiveUp);
        }
    }
}
