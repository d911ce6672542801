//! Active apps: locked, blocked, deleted, removed.

use crate::support::{self, Browser, NEW_PIN, OLD};
use journey::{
    event::{Aside, Event, SourceEvent},
    policy::Policy,
    screen::Screen,
};
use std::time::Duration;

#[test]
fn nine_wrong_pins_block_the_app_which_keeps_its_place_until_deleted() {
    let mut browser = Browser::new();
    browser.open_copy(OLD);
    browser.source(OLD, SourceEvent::InformationRead);
    for lock in [Policy::PIN_LOCKS[0], Policy::PIN_LOCKS[1], Duration::ZERO] {
        for _ in 0..Policy::PIN_TRIES {
            browser.source(OLD, SourceEvent::PinEntered(support::pin(NEW_PIN)));
        }
        if !lock.is_zero() {
            assert!(matches!(browser.screen(OLD), Screen::PinLocked(_)));
            browser.source(OLD, SourceEvent::Biometrics(true));
            assert!(matches!(browser.screen(OLD), Screen::PinLocked(_)), "no way around the lock");
        }
        browser.wait(lock);
    }
    let Screen::Blocked { app } = browser.screen(OLD) else { panic!("not blocked") };
    assert_eq!(browser.world.service().active_count(), 1);
    browser.send(OLD, Event::Open(Aside::ConfirmDelete(app)));
    browser.source(OLD, SourceEvent::DeleteApp(app));
    assert_eq!(browser.world.service().active_count(), 0);
    assert_eq!(browser.screen(OLD), Screen::Installed { deleted: true });
}

#[test]
fn an_app_removed_without_deleting_keeps_its_place() {
    let mut browser = Browser::new();
    browser.send(OLD, Event::Open(Aside::Menu));
    browser.send(OLD, Event::Open(Aside::ConfirmRemove));
    browser.source(OLD, SourceEvent::RemoveFromPhone);
    assert!(matches!(browser.screen(OLD), Screen::Store { .. }));
    assert_eq!(browser.world.service().active_count(), 1);
    assert!(browser.world.service().apps[0].removed);
}
