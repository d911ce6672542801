//! What a phone shows beside its step: the menu, whose turn it is, which app is which, when the screen stays on.

use crate::support::{Browser, NEW, OLD, OLD_PIN, until_the_camera, until_the_hour_runs};
use journey::{
    event::{Aside, Event, SourceEvent, StoreEvent},
    moment::Moment,
    policy::Policy,
    screen::Screen,
    step::{Role, Step},
    time::Time,
    view::{Countdown, Turn},
};

#[test]
fn the_menu_is_there_on_the_screens_of_an_app_that_is_not_busy() {
    let mut browser = Browser::new();
    assert!(browser.view(OLD).has_menu);
    assert!(!browser.view(NEW).has_menu, "there is no app yet");
    browser.send(OLD, Event::Open(Aside::About));
    assert!(!browser.view(OLD).has_menu, "a side screen has \"Back\"");
    browser.send(OLD, Event::Back);
    browser.show_code(OLD, OLD_PIN);
    assert!(!browser.view(OLD).has_menu, "nothing covers a code");
    browser.scan(NEW, browser.code(OLD));
    assert!(!browser.view(NEW).has_menu, "the app is not active yet");
    assert!(browser.view(OLD).has_menu);
    let (activated, _) = Browser::practice(Step::ACTIVATED, "");
    assert!(!activated.view(NEW).has_menu, "step 19 has \"OK\"");
    let mut blocked = Browser::new();
    blocked.block(OLD);
    assert!(!blocked.view(OLD).has_menu, "a blocked app can be deleted only");
}

#[test]
fn the_menu_offers_to_cancel_while_there_is_a_copy() {
    let mut browser = Browser::new();
    for copying in [false, true] {
        browser.send(OLD, Event::Open(Aside::Menu));
        assert_eq!(browser.screen(OLD), Screen::Menu { copying });
        browser.send(OLD, Event::Back);
        browser.start_waiting(OLD, OLD_PIN);
    }
}

#[test]
fn the_list_of_apps_knows_this_phone_and_the_last_app() {
    let mut browser = Browser::new();
    let of = |browser: &Browser| browser.world.service().apps[0].id;
    browser.send(OLD, Event::Open(Aside::ConfirmDelete(of(&browser))));
    assert!(
        matches!(browser.screen(OLD), Screen::ConfirmDelete { last: true, ref app } if app.this_phone)
    );
    browser.send(OLD, Event::Back);
    browser.copy(OLD, OLD_PIN, NEW);
    for device in [OLD, NEW] {
        browser.send(device, Event::Open(Aside::Apps));
        let Screen::Apps { apps, .. } = browser.screen(device) else { panic!("no list") };
        let here: Vec<_> = apps.iter().filter(|app| app.this_phone).collect();
        assert_eq!(here.len(), 1);
        assert_eq!(here[0].device, device);
    }
    browser.send(NEW, Event::Open(Aside::ConfirmDelete(of(&browser))));
    assert!(
        matches!(browser.screen(NEW), Screen::ConfirmDelete { last: false, ref app } if !app.this_phone)
    );
}

#[test]
fn the_new_phone_sends_to_the_old_one_until_a_code_is_shown() {
    let mut browser = Browser::new();
    assert_eq!(browser.view(OLD).turn, Turn::This, "nothing was scanned");
    browser.install(NEW);
    assert_eq!(browser.view(NEW).turn, Turn::Other(Role::Old));
    browser.show_code(OLD, OLD_PIN);
    assert_eq!(browser.view(NEW).turn, Turn::This);
    browser.source(OLD, SourceEvent::LeaveCode);
    for event in until_the_camera().into_iter().take(4) {
        browser.send(NEW, event);
    }
    assert_eq!(browser.screen(NEW), Screen::ReadyToScan { shown: false });
    assert_eq!(browser.view(NEW).turn, Turn::Other(Role::Old));
    browser.enter_pin_for_code(OLD, OLD_PIN);
    assert_eq!(browser.view(NEW).turn, Turn::This);
}

#[test]
fn nobody_is_sent_to_an_old_phone_that_copies_nothing() {
    let mut elsewhere = Browser::new();
    elsewhere.install(NEW);
    for event in until_the_camera().into_iter().take(4) {
        elsewhere.send(NEW, event);
    }
    let view = elsewhere.view(NEW);
    assert_eq!(view.screen, Screen::ReadyToScan { shown: false });
    assert_eq!(view.turn, Turn::This, "the old phone may be another device, and show its code");
    assert_eq!(view.moment(Role::New), Moment::ReadyOldFirst);
}

#[test]
fn step_5_counts_the_hour_until_it_is_over() {
    let mut browser = Browser::new();
    let waits = |browser: &Browser| browser.world.is_waiting(browser.reading);
    assert!(!waits(&browser));
    for event in until_the_hour_runs() {
        browser.send(OLD, event);
    }
    let Screen::WaitingStarted { countdown, over: false } = browser.screen(OLD) else {
        panic!("no countdown")
    };
    assert_eq!(countdown.left(browser.now()), Policy::STORY_WAIT);
    assert!(waits(&browser), "the demo offers to skip it");
    browser.wait(Policy::STORY_WAIT);
    assert!(!waits(&browser));
    assert!(matches!(browser.screen(OLD), Screen::WaitingStarted { over: true, .. }));
}

#[test]
fn the_screen_stays_on_for_the_code_and_for_the_camera() {
    let mut browser = Browser::new();
    assert!(!browser.view(OLD).facts.keeps_awake);
    browser.show_code(OLD, OLD_PIN);
    assert!(browser.view(OLD).facts.keeps_awake);
    browser.send(NEW, Event::Store(StoreEvent::Get));
    assert!(!browser.view(NEW).facts.keeps_awake);
    browser.reach_camera(NEW);
    assert!(browser.view(NEW).facts.keeps_awake);
}

#[test]
fn a_countdown_fills_as_its_time_passes() {
    let (from, until) = (Time::from_millis(10_000), Time::from_millis(30_000));
    let countdown = Countdown { from, until, pace: 60.0 };
    let parts = [(0, 0.0), (10_000, 0.0), (15_000, 0.25), (30_000, 1.0), (90_000, 1.0)];
    for (now, part) in parts {
        let found = countdown.fraction(Time::from_millis(now));
        assert!((found - part).abs() < 1e-9, "{now}: {found}");
    }
    let none = Countdown { until: from, ..countdown };
    assert!(none.fraction(from) >= 1.0, "no time is over at once");
}
