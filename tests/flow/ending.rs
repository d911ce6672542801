//! The end of the journey, on one machine and on two devices that never meet.

use crate::support::{Browser, NEW, NEW_PIN, OLD, OLD_PIN};
use journey::{
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent},
    ids::AppId,
    policy::Policy,
    screen::Screen,
    source::HomeNotice,
    step::{Role, Step},
    view::{CopyStatus, Ending, Turn},
};

/// The old phone of two devices, and its code has just been left.
fn asked() -> Browser {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.source(OLD, SourceEvent::LeaveCode);
    browser
}

fn has_ended(browser: &Browser) -> bool {
    let view = browser.view(OLD);
    let copied = Some(HomeNotice::Copied);
    let ended = Screen::Home { copy: CopyStatus::Idle, notice: copied };
    (view.ending, view.turn, view.screen) == (Some(Ending::Copied(AppId::FIRST)), Turn::Over, ended)
}

#[test]
fn an_old_phone_on_its_own_asks_and_a_yes_ends_its_journey() {
    let mut browser = asked();
    let view = browser.view(OLD);
    assert_eq!((view.screen, view.step, view.ending), (Screen::AskCopied, Step::CODE, None));
    assert!(view.has_menu && !view.is_due);
    browser.restore();
    browser.source(OLD, SourceEvent::NewPhoneHasApp);
    assert!(has_ended(&browser));
    browser.restore();
    browser.send(OLD, Event::Open(Aside::Menu));
    assert_eq!(browser.screen(OLD), Screen::Menu { copying: false }, "nothing is left to cancel");
    assert!(browser.view(OLD).ending.is_some(), "no step is counted over a menu either");
    assert_eq!(browser.world.service().active_count(), 2, "one app is out of sight");
}

#[test]
fn not_yet_leads_to_another_code_which_can_be_answered() {
    for yes_at in ["show-code", "ask-copied", "code-expired"] {
        let mut browser = asked();
        browser.source(OLD, SourceEvent::NotYet);
        assert!(matches!(browser.screen(OLD), Screen::ShowCode { again: true, .. }));
        match yes_at {
            "ask-copied" => browser.send(OLD, Event::Back),
            "code-expired" => {
                browser.enter_pin_for_code(OLD, OLD_PIN);
                browser.source(OLD, SourceEvent::NewPhoneHasApp);
                assert!(matches!(browser.screen(OLD), Screen::Code { .. }), "not over a code");
                browser.wait(Policy::default().code_valid);
            }
            _ => {}
        }
        assert_eq!(browser.view(OLD).facts.slug, yes_at);
        browser.source(OLD, SourceEvent::NewPhoneHasApp);
        assert!(has_ended(&browser), "{yes_at}");
    }
}

#[test]
fn nobody_is_asked_before_a_code_was_shown() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.wait(Policy::STORY_WAIT);
    for event in [SourceEvent::NewPhoneHasApp, SourceEvent::NotYet] {
        browser.source(OLD, event);
        assert!(matches!(browser.screen(OLD), Screen::ShowCode { again: false, .. }));
    }
    browser.send(OLD, Event::Back);
    for event in [SourceEvent::NewPhoneHasApp, SourceEvent::NotYet] {
        browser.source(OLD, event);
        assert!(matches!(browser.screen(OLD), Screen::Home { copy: CopyStatus::Ready(_), .. }));
    }
}

#[test]
fn an_old_phone_that_sees_the_new_one_knows_without_asking() {
    let mut browser = asked();
    browser.install(NEW);
    assert_eq!(browser.screen(OLD), Screen::AskCopied, "an app that was not opened tells nothing");
    browser.send(NEW, Event::Store(StoreEvent::Open));
    assert!(matches!(browser.screen(OLD), Screen::Home { copy: CopyStatus::Ready(_), .. }));
    browser.enter_pin_for_code(OLD, OLD_PIN);
    browser.scan(NEW, browser.code(OLD));
    for event in [
        Event::Source(SourceEvent::LeaveCode),
        Event::Source(SourceEvent::NewPhoneHasApp),
        Event::Back,
    ] {
        browser.send(OLD, event);
        assert_eq!(browser.screen(OLD), Screen::CodeScanned);
    }
    assert_eq!(browser.view(OLD).turn, Turn::Other(Role::New));
    browser.finish_activation(NEW);
    assert!(has_ended(&browser));
    assert_eq!(browser.world.service().active_count(), 2);
}

#[test]
fn both_phones_end_without_counting_a_step() {
    let mut browser = Browser::new();
    assert_eq!(browser.view(OLD).ending, None);
    browser.copy(OLD, OLD_PIN, NEW);
    browser.target(NEW, TargetEvent::Done);
    assert!(has_ended(&browser));
    let new = browser.view(NEW);
    assert_eq!((new.ending, new.turn), (Some(Ending::Arrived), Turn::Over));
    // The other way round begins to count again, and so does a copy that is under way.
    browser.open_copy(NEW);
    assert_eq!(browser.view(NEW).ending, None);
    browser.start_waiting(NEW, NEW_PIN);
    assert_eq!((browser.view(NEW).ending, browser.step(NEW)), (None, Step::WAITING));
}

#[test]
fn the_other_way_round_copies_the_app_back() {
    let (mut here, mut there) = (asked(), Browser::seeded(2));
    here.source(OLD, SourceEvent::NewPhoneHasApp);
    here.send(OLD, Event::Open(Aside::ConfirmDelete(AppId::FIRST)));
    assert!(matches!(here.screen(OLD), Screen::ConfirmDelete { last: false, .. }));
    here.source(OLD, SourceEvent::DeleteApp(AppId::FIRST));
    assert_eq!(here.screen(OLD), Screen::Installed { deleted: true });
    there.copy(OLD, OLD_PIN, NEW);
    there.show_code(NEW, NEW_PIN);
    here.agree_on_the_time(&there);
    for event in crate::support::until_the_camera() {
        here.send(OLD, event);
    }
    here.target(OLD, TargetEvent::Scanned(vec![there.code(NEW)]));
    here.finish_activation(OLD);
    here.target(OLD, TargetEvent::Done);
    assert_eq!(here.view(OLD).ending, Some(Ending::Arrived));
    there.source(NEW, SourceEvent::LeaveCode);
    assert_eq!(there.screen(NEW), Screen::AskCopied);
}
