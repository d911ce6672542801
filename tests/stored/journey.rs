//! Somebody who goes on from a stored world, by the slugs of the screens alone.

use crate::support::{Browser, NEW, NEW_PIN, OLD, OLD_PIN, pin};
use journey::{
    biometrics::Biometrics,
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent, Typed, Way},
    identity,
    ids::DeviceId,
    policy::Policy,
};
use std::time::Duration;

/// More than the whole journey, with every lock on its way.
const ENOUGH: usize = 80;

/// Goes on until the app on the new phone is active.
///
/// # Errors
/// Where it was stuck.
pub fn carry_on(browser: &mut Browser) -> Result<(), String> {
    for _ in 0..ENOUGH {
        match (slug(browser, OLD), slug(browser, NEW)) {
            // A new phone whose own app is being copied has an active app, too.
            (_, "home" | "activated" | "code-scanned") => return Ok(()),
            (old, "scan") if old != "code" => on_the_old_phone(browser, old),
            (_, new) => on_the_new_phone(browser, new),
        }
    }
    Err(format!("stuck at {} and {}", slug(browser, OLD), slug(browser, NEW)))
}

fn slug(browser: &Browser, device: DeviceId) -> &'static str {
    browser.view(device).facts.slug
}

fn on_the_new_phone(browser: &mut Browser, slug: &str) {
    let event = match slug {
        "store" => {
            browser.send(NEW, Event::Store(StoreEvent::UpdateSystem));
            Event::Store(StoreEvent::Get)
        }
        "installing" => return browser.wait(Policy::INSTALL),
        "installed" => Event::Store(StoreEvent::Open),
        "activate" => Event::Target(TargetEvent::GetStarted),
        "choose-way" => {
            browser.target(NEW, TargetEvent::PickWay(Way::Copy));
            Event::Target(TargetEvent::WayChosen)
        }
        "ready-to-scan" => {
            browser.target(NEW, TargetEvent::CodeIsShown(true));
            Event::Target(TargetEvent::ScanCode)
        }
        "scan" => {
            // What most refusals ask for.
            if browser.view(NEW).facts.error.is_some() {
                browser.wait(Duration::from_secs(1));
                browser.source(OLD, SourceEvent::MoreTime);
                if self::slug(browser, OLD) != "code" {
                    return;
                }
            }
            Event::Target(TargetEvent::Scanned(vec![browser.code(OLD)]))
        }
        "user-id" => Event::Target(TargetEvent::UserIdEntered(Typed::new(identity::USER_ID))),
        // The digits of the SMS are not stored: another one has to be sent.
        "temporary-pin" => {
            browser.wait(Policy::SMS_PAUSE);
            browser.target(NEW, TargetEvent::SendAgain);
            let code = browser.sms(NEW);
            Event::Target(TargetEvent::TemporaryPinEntered(code))
        }
        "choose-pin" => Event::Target(TargetEvent::PinExplained),
        "create-pin" => Event::Target(TargetEvent::PinCreated(pin(NEW_PIN))),
        "repeat-pin" => Event::Target(TargetEvent::PinRepeated(pin(NEW_PIN))),
        "biometrics" => Event::Target(TargetEvent::UseBiometrics(Biometrics::Off)),
        "notifications" => Event::Target(TargetEvent::AllowNotifications(true)),
        "activation-lapsed" => Event::Target(TargetEvent::StartAgain),
        _ => Event::Back,
    };
    browser.send(NEW, event);
}

fn on_the_old_phone(browser: &mut Browser, slug: &str) {
    let event = match (slug, browser.step(OLD).number()) {
        ("home", 5) => return browser.wait(Policy::STORY_WAIT),
        ("home" | "show-code", 6) => SourceEvent::ShowCode,
        ("home", _) => {
            browser.send(OLD, Event::Open(Aside::Menu));
            SourceEvent::CopyToNewApp
        }
        ("information", _) => SourceEvent::InformationRead,
        // Where the PIN has been changed, the stored one is the new one.
        ("enter-pin", _) => {
            browser.source(OLD, SourceEvent::PinEntered(pin(OLD_PIN)));
            SourceEvent::PinEntered(pin(NEW_PIN))
        }
        ("pin-locked", _) => return browser.wait(Policy::PIN_LOCKS[1]),
        ("waiting-time", _) => {
            browser.source(OLD, SourceEvent::Agree(true));
            SourceEvent::StartCopying
        }
        ("waiting", _) => {
            browser.wait(Policy::STORY_WAIT);
            SourceEvent::Minimise
        }
        ("code-expired", _) => SourceEvent::ShowNewCode,
        ("ask-copied", _) => SourceEvent::NotYet,
        _ => return browser.send(OLD, Event::Back),
    };
    browser.source(OLD, event);
}
