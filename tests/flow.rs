//! The whole journey on virtual time: two phones and the service, in one world and in two that never
//! meet. What the help page promises, step by step.

#![cfg(not(target_arch = "wasm32"))]

mod support;

mod flow {
    mod activation;
    mod apps;
    mod clocks;
    mod code;
    mod damage;
    mod ending;
    mod guards;
    mod limits;
    mod observed;
    mod pauses;
    mod phone;
    mod scenarios;
    mod settings;
    mod several_codes;
    mod silence;
    mod sms;
    mod typed_code;
    mod view;
    mod waiting;
}

use journey::{
    effect::Effect,
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent},
    ids::DeviceId,
    policy::Policy,
    scenario::Scenario,
    screen::Screen,
    source::HomeNotice,
    step::{Role, Step},
    view::{CopyStatus, Turn},
};
use support::{Browser, NEW, NEW_PIN, OLD, OLD_PIN};

#[test]
fn the_journey_shows_every_step_in_order_and_leaves_two_active_apps() {
    let mut browser = Browser::new();
    let mut seen = Vec::new();
    let mut see = |browser: &Browser, device| {
        let step = browser.step(device);
        if seen.last() != Some(&step) {
            seen.push(step);
        }
    };
    see(&browser, NEW);
    browser.send(NEW, Event::Store(StoreEvent::Get));
    browser.wait(Policy::INSTALL);
    see(&browser, OLD);
    for event in support::until_the_hour_runs() {
        browser.send(OLD, event);
        see(&browser, OLD);
    }
    browser.source(OLD, SourceEvent::Minimise);
    see(&browser, OLD);
    browser.wait(Policy::STORY_WAIT);
    see(&browser, OLD);
    browser.source(OLD, SourceEvent::ShowCode);
    see(&browser, OLD);
    browser.source(OLD, SourceEvent::PinEntered(support::pin(OLD_PIN)));
    see(&browser, OLD);
    let code = browser.code(OLD);
    see(&browser, NEW);
    for event in support::until_the_camera() {
        browser.send(NEW, event);
        see(&browser, NEW);
    }
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    see(&browser, NEW);
    for event in support::after_the_scan() {
        browser.send(NEW, event);
        see(&browser, NEW);
        if browser.step(NEW) == Step::TEMPORARY_PIN {
            let code = browser.sms(NEW);
            browser.target(NEW, TargetEvent::TemporaryPinEntered(code));
            see(&browser, NEW);
        }
    }
    assert_eq!(seen, Step::all().collect::<Vec<_>>());
    browser.target(NEW, TargetEvent::Done);
    assert!(matches!(browser.screen(NEW), Screen::Home { copy: CopyStatus::Idle, .. }));
    assert_eq!(browser.world.service().apps.len(), 2);
    assert!(matches!(
        browser.screen(OLD),
        Screen::Home { copy: CopyStatus::Idle, notice: Some(HomeNotice::Copied) }
    ));
}

#[test]
fn a_copied_app_can_be_copied_from_until_three_are_active() {
    let mut browser = Browser::new();
    browser.copy(OLD, OLD_PIN, NEW);
    let third = DeviceId::try_from(3).expect("a device");
    browser.copy(NEW, NEW_PIN, third);
    assert_eq!(browser.world.service().apps.len(), 3);
    for phone in [OLD, NEW, third] {
        browser.open_copy(phone);
        assert!(matches!(browser.screen(phone), Screen::TooManyApps { .. }));
        browser.send(phone, Event::Back);
    }
    // The way out: delete one.
    let id = browser.world.service().apps[2].id;
    browser.send(OLD, Event::Open(Aside::Apps));
    browser.send(OLD, Event::Open(Aside::ConfirmDelete(id)));
    browser.source(OLD, SourceEvent::DeleteApp(id));
    assert_eq!(browser.screen(third), Screen::Installed { deleted: true });
    browser.send(OLD, Event::Back);
    browser.open_copy(OLD);
    assert_eq!(browser.screen(OLD), Screen::Information);
}

#[test]
fn two_devices_that_never_meet_copy_by_the_code_alone() {
    let (mut here, mut there) = (Browser::new(), Browser::seeded(2));
    here.show_code(OLD, OLD_PIN);
    there.agree_on_the_time(&here);
    there.scan(NEW, here.code(OLD));
    there.finish_activation(NEW);
    assert_eq!(there.world.service().active_count(), 2);
    // Only signature and time can be checked across devices: the first browser knows nothing of it.
    assert!(matches!(here.screen(OLD), Screen::Code { .. }));
    assert_eq!(here.world.service().active_count(), 1);
}

#[test]
fn a_code_tells_the_other_browser_how_many_apps_are_active() {
    let (mut here, mut there) = (Browser::new(), Browser::seeded(2));
    here.copy(OLD, OLD_PIN, NEW);
    here.show_code(OLD, OLD_PIN);
    there.agree_on_the_time(&here);
    there.scan(NEW, here.code(OLD));
    there.finish_activation(NEW);
    assert_eq!(there.world.service().active_count(), 3);
    assert_eq!(there.world.service().elsewhere, 1);
    there.open_copy(OLD);
    assert!(matches!(there.screen(OLD), Screen::TooManyApps { .. }));
}

#[test]
fn every_screen_of_the_journey_says_which_phone_is_next() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    assert_eq!(browser.view(OLD).turn, Turn::Other(Role::New));
    browser.start_waiting(NEW, OLD_PIN);
    let mut waiting = Browser::new();
    waiting.start_waiting(OLD, OLD_PIN);
    assert_eq!(waiting.view(OLD).turn, Turn::Wait);
    let mut scanned = Browser::new();
    scanned.show_code(OLD, OLD_PIN);
    scanned.scan(NEW, scanned.code(OLD));
    assert_eq!(scanned.screen(OLD), Screen::CodeScanned);
    assert_eq!(scanned.view(OLD).turn, Turn::Other(Role::New));
    assert_eq!(scanned.view(NEW).turn, Turn::This);
}

#[test]
fn a_practice_world_stands_at_its_step() {
    for step in Step::all() {
        let (browser, effects) = Browser::practice(step, "");
        let device = if step.role() == Role::Old { OLD } else { NEW };
        assert_eq!(browser.step(device), step);
        assert_eq!(browser.screen(device).facts().slug, step.slug());
        assert_eq!(
            effects.len(),
            usize::from(step == Step::TEMPORARY_PIN),
            "step {}",
            step.number()
        );
    }
}

#[test]
fn a_scenario_asked_for_later_begins_once_in_the_world_that_is_there() {
    let mut browser = Browser::new();
    browser.play("three-apps");
    browser.open_copy(OLD);
    assert_eq!(browser.screen(OLD), Screen::TooManyApps { reserved: 0 });
    let id = browser.world.service().apps[2].id;
    browser.send(OLD, Event::Open(Aside::ConfirmDelete(id)));
    browser.source(OLD, SourceEvent::DeleteApp(id));
    browser.play("three-apps");
    assert_eq!(browser.world.service().apps.len(), 2, "a reload does not play it again");
}

#[test]
fn a_scenario_begins_with_the_step_that_is_practised() {
    let (mut late, sent) = Browser::practice(Step::TEMPORARY_PIN, "sms-late");
    assert!(matches!(sent[..], [Effect::DeliverSms { .. }]));
    assert_eq!(late.view(NEW).sms, None, "it is on its way");
    late.wait(Scenario::SMS_DELAY);
    assert!(late.view(NEW).sms.is_some());
    let (_, never) = Browser::practice(Step::TEMPORARY_PIN, "sms-never");
    assert_eq!(never, []);
    let (mut scanning, _) = Browser::practice(Step::SCAN, "wrong-qr-first");
    scanning.target(NEW, TargetEvent::Scanned(vec![scanning.code(OLD)]));
    assert!(matches!(scanning.screen(NEW), Screen::Scan { refused: Some(_) }));
    let (later, _) = Browser::practice(Step::NOTIFICATIONS, "sms-never");
    assert_eq!(later.step(NEW), Step::NOTIFICATIONS);
}

#[test]
fn an_old_system_and_three_apps_stand_in_the_way() {
    let mut dated = Browser::with_faults("unsupported-os");
    assert_eq!(dated.screen(NEW), Screen::Store { unsupported: true });
    dated.install(NEW);
    assert_eq!(dated.screen(NEW), Screen::Store { unsupported: true });
    dated.send(NEW, Event::Store(StoreEvent::UpdateSystem));
    dated.install(NEW);
    assert_eq!(dated.step(NEW), Step::INSTALLED);
    let mut full = Browser::with_faults("three-apps");
    full.open_copy(OLD);
    assert!(matches!(full.screen(OLD), Screen::TooManyApps { .. }));
}
