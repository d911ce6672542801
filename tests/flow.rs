//! The whole journey on virtual time: two phones and the service, in one world and in two that never
//! meet. What the help page promises, step by step.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::time::Duration;
use support::{Browser, NEW, NEW_PIN, OLD, OLD_PIN};
use two_phones::domain::{
    event::{Aside, DemoEvent, Event, SourceEvent, StoreEvent, TargetEvent, Typed, Way},
    ids::DeviceId,
    policy::Policy,
    scenario::Scenario,
    service::{CodeRefusal, SmsProblem},
    step::{Role, Step},
    ticket::TicketError,
    user_id::UserIdError,
    view::{CopyStatus, HomeNotice, NewPinProblem, Screen, Turn, UserIdProblem},
};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

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
    assert_eq!(browser.world.service().apps().len(), 2);
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
    assert_eq!(browser.world.service().apps().len(), 3);
    for phone in [OLD, NEW, third] {
        browser.open_copy(phone);
        assert_eq!(browser.screen(phone), Screen::TooManyApps);
        browser.send(phone, Event::Back);
    }
    // The way out: delete one.
    let id = browser.world.service().apps()[2].id;
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
    assert_eq!(there.world.service().elsewhere(), 1);
    there.open_copy(OLD);
    assert_eq!(there.screen(OLD), Screen::TooManyApps);
}

#[test]
fn nothing_but_time_ends_the_hour() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.source(OLD, SourceEvent::ShowCode);
    assert!(matches!(browser.screen(OLD), Screen::Home { copy: CopyStatus::Waiting(_), .. }));
    browser.wait(Policy::STORY_WAIT - SECOND);
    browser.restore();
    browser.source(OLD, SourceEvent::ShowCode);
    assert_eq!(browser.step(OLD), Step::WAITING);
    browser.wait(SECOND);
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }));
}

#[test]
fn a_clock_set_back_gains_nothing_and_one_set_forward_is_believed() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.set_clock_back(10 * Policy::STORY_WAIT);
    browser.wait(Policy::STORY_WAIT - SECOND);
    assert_eq!(browser.step(OLD), Step::WAITING);
    browser.wait(SECOND);
    assert_eq!(browser.step(OLD), Step::SHOW_CODE);
    // A code does not live longer either.
    browser.enter_pin_for_code(OLD, OLD_PIN);
    let code = browser.code(OLD);
    browser.set_clock_back(Policy::STORY_WAIT);
    browser.wait(3 * MINUTE);
    assert!(matches!(browser.screen(OLD), Screen::CodeExpired { .. }));
    browser.reach_camera(NEW);
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    assert!(matches!(
        browser.screen(NEW),
        Screen::Scan { refused: Some(CodeRefusal::Ticket(TicketError::Expired { .. })) }
    ));
    let mut sleeper = Browser::new();
    sleeper.start_waiting(OLD, OLD_PIN);
    sleeper.wait(8 * Policy::STORY_WAIT);
    assert_eq!(sleeper.step(OLD), Step::SHOW_CODE);
}

#[test]
fn step_5_stays_until_ok_and_step_6_comes_by_itself_at_home() {
    let mut browser = Browser::new();
    for event in support::until_the_hour_runs() {
        browser.send(OLD, event);
    }
    browser.wait(Policy::STORY_WAIT);
    assert!(matches!(browser.screen(OLD), Screen::WaitingStarted { over: true, .. }));
    assert_eq!(browser.step(OLD), Step::WAITING);
    browser.source(OLD, SourceEvent::Minimise);
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }));
}

#[test]
fn the_end_of_the_hour_is_announced_once() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    assert_eq!(browser.notifications(), 0);
    browser.wait(Policy::STORY_WAIT);
    browser.wait(MINUTE);
    browser.restore();
    browser.wait(MINUTE);
    assert_eq!(browser.notifications(), 1);
}

#[test]
fn a_day_after_the_hour_the_copy_has_to_be_started_again() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.wait(Policy::STORY_WAIT + Policy::COME_BACK - SECOND);
    assert!(matches!(browser.screen(OLD), Screen::ShowCode { .. }));
    browser.wait(SECOND);
    assert!(matches!(
        browser.screen(OLD),
        Screen::Home { copy: CopyStatus::Idle, notice: Some(HomeNotice::Lapsed) }
    ));
}

#[test]
fn a_copy_can_be_cancelled_and_started_again() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.source(OLD, SourceEvent::CancelCopying);
    assert_eq!(browser.step(OLD), Step::WAITING, "not without asking");
    browser.send(OLD, Event::Open(Aside::ConfirmCancel));
    browser.source(OLD, SourceEvent::CancelCopying);
    assert!(matches!(
        browser.screen(OLD),
        Screen::Home { copy: CopyStatus::Idle, notice: Some(HomeNotice::Cancelled) }
    ));
    browser.start_waiting(OLD, OLD_PIN);
    assert_eq!(browser.step(OLD), Step::WAITING);
}

#[test]
fn the_code_is_gone_after_three_minutes_and_the_pin_is_asked_for_again() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let code = browser.code(OLD);
    browser.wait(3 * MINUTE - SECOND);
    assert!(matches!(browser.screen(OLD), Screen::Code { .. }));
    browser.wait(SECOND);
    assert_eq!(browser.screen(OLD), Screen::CodeExpired { late: false });
    assert!(!browser.saved().contains("issued_at"), "the ticket is gone from memory");
    browser.reach_camera(NEW);
    browser.target(NEW, TargetEvent::Scanned(vec![code]));
    assert!(matches!(browser.screen(NEW), Screen::Scan { refused: Some(_) }));
    browser.source(OLD, SourceEvent::ShowNewCode);
    assert!(matches!(browser.screen(OLD), Screen::EnterPin { biometrics: false, .. }));
    browser.source(OLD, SourceEvent::PinEntered(support::pin(OLD_PIN)));
    browser.target(NEW, TargetEvent::Scanned(vec![browser.code(OLD)]));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn an_expiry_slept_through_says_so() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.jump(Policy::STORY_WAIT);
    assert_eq!(browser.screen(OLD), Screen::CodeExpired { late: true });
}

#[test]
fn more_time_is_a_new_ticket_and_the_one_before_is_void() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let before = browser.code(OLD);
    browser.wait(2 * MINUTE);
    browser.source(OLD, SourceEvent::MoreTime);
    let after = browser.code(OLD);
    assert_ne!(before, after);
    browser.reach_camera(NEW);
    browser.target(NEW, TargetEvent::Scanned(vec![before]));
    assert_eq!(browser.screen(NEW), Screen::Scan { refused: Some(CodeRefusal::Replaced) });
    browser.target(NEW, TargetEvent::Scanned(vec![after]));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn no_ticket_is_redeemed_twice_in_one_browser() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    let code = browser.code(OLD);
    let third = DeviceId::try_from(3).expect("a device");
    browser.scan(NEW, code.clone());
    assert_eq!(browser.screen(OLD), Screen::CodeScanned);
    browser.scan(third, code);
    assert_eq!(browser.screen(third), Screen::Scan { refused: Some(CodeRefusal::AlreadyUsed) });
}

#[test]
fn a_foreign_code_is_named_and_a_ticket_beside_it_is_taken() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.reach_camera(NEW);
    let foreign = b"https://example.org/".to_vec();
    browser.target(NEW, TargetEvent::Scanned(vec![foreign.clone()]));
    let refused = Some(CodeRefusal::Ticket(TicketError::NotATicket));
    assert_eq!(browser.screen(NEW), Screen::Scan { refused });
    browser.target(NEW, TargetEvent::Scanned(vec![foreign, browser.code(OLD)]));
    assert_eq!(browser.step(NEW), Step::USER_ID);
}

#[test]
fn only_the_demo_identity_fits_and_a_cpr_number_is_refused_as_such() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    browser.scan(NEW, browser.code(OLD));
    let problem_of = |browser: &mut Browser, typed: &str| {
        browser.target(NEW, TargetEvent::UserIdEntered(Typed::new(typed)));
        match browser.screen(NEW) {
            Screen::EnterUserId { problem, .. } => problem,
            _ => None,
        }
    };
    let malformed = |error| Some(UserIdProblem::Malformed(error));
    assert_eq!(problem_of(&mut browser, ""), malformed(UserIdError::Empty));
    assert_eq!(problem_of(&mut browser, "010170-1234"), malformed(UserIdError::LooksLikeCpr));
    assert_eq!(problem_of(&mut browser, "somebody"), Some(UserIdProblem::NotTheDemoUser));
    assert_eq!(problem_of(&mut browser, " KARLA-demo"), None);
    assert_eq!(browser.step(NEW), Step::TEMPORARY_PIN);
}

#[test]
fn three_wrong_temporary_pins_end_it_and_send_again_helps_after_the_pause() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let first = browser.sms(NEW);
    let wrong = support::other_than(&first);
    for left in [2, 1] {
        browser.target(NEW, TargetEvent::TemporaryPinEntered(wrong.clone()));
        assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Wrong { left }));
    }
    browser.target(NEW, TargetEvent::TemporaryPinEntered(wrong));
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Ended));
    browser.target(NEW, TargetEvent::TemporaryPinEntered(first.clone()));
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Ended), "even the right one");
    browser.target(NEW, TargetEvent::SendAgain);
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Ended), "not before the pause is over");
    browser.wait(Policy::SMS_PAUSE);
    browser.target(NEW, TargetEvent::SendAgain);
    let second = browser.sms(NEW);
    assert_ne!(first, second);
    browser.target(NEW, TargetEvent::TemporaryPinEntered(second));
    assert_eq!(browser.step(NEW), Step::CHOOSE_PIN);
}

#[test]
fn a_temporary_pin_expires_after_ten_minutes() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let code = browser.sms(NEW);
    browser.wait(Policy::SMS_VALID);
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Expired));
    browser.target(NEW, TargetEvent::TemporaryPinEntered(code));
    assert_eq!(browser.sms_problem(NEW), Some(SmsProblem::Expired));
}

#[test]
fn a_new_pin_is_entered_twice_and_not_trivial() {
    let mut browser = Browser::new();
    browser.reach_create_pin(NEW);
    let problem = |browser: &Browser| match browser.screen(NEW) {
        Screen::CreatePin { problem, .. } => problem,
        _ => None,
    };
    browser.target(NEW, TargetEvent::PinCreated(support::pin("123456")));
    assert_eq!(problem(&browser), Some(NewPinProblem::Trivial));
    browser.target(NEW, TargetEvent::PinCreated(support::pin(NEW_PIN)));
    browser.target(NEW, TargetEvent::PinRepeated(support::pin("314159")));
    assert_eq!(problem(&browser), Some(NewPinProblem::Mismatch));
    browser.target(NEW, TargetEvent::PinCreated(support::pin(NEW_PIN)));
    browser.target(NEW, TargetEvent::PinRepeated(support::pin(NEW_PIN)));
    assert_eq!(browser.screen(NEW), Screen::Biometrics);
}

#[test]
fn an_unfinished_activation_holds_its_place_for_fifteen_minutes() {
    let mut browser = Browser::new();
    browser.copy(OLD, OLD_PIN, NEW);
    browser.show_code(OLD, OLD_PIN);
    let third = DeviceId::try_from(3).expect("a device");
    browser.scan(third, browser.code(OLD));
    browser.open_copy(NEW);
    assert_eq!(browser.screen(NEW), Screen::TooManyApps);
    browser.wait(Policy::RESERVATION);
    assert_eq!(browser.screen(third), Screen::ActivationLapsed);
    browser.send(NEW, Event::Back);
    browser.open_copy(NEW);
    assert_eq!(browser.screen(NEW), Screen::Information);
    browser.target(third, TargetEvent::StartAgain);
    assert_eq!(browser.step(third), Step::READY_TO_SCAN);
}

#[test]
fn giving_up_frees_the_place_and_asks_first() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    browser.send(NEW, Event::Back);
    browser.send(NEW, Event::Back);
    assert_eq!(browser.screen(NEW), Screen::ConfirmGiveUp);
    browser.target(NEW, TargetEvent::GiveUp);
    assert_eq!(browser.step(NEW), Step::READY_TO_SCAN);
    assert!(browser.world.service().activation(NEW, browser.now()).is_none());
}

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
    assert!(browser.world.service().apps()[0].removed);
}

#[test]
fn a_reload_loses_nothing_but_the_sms() {
    let mut browser = Browser::new();
    browser.reach_temporary_pin(NEW);
    let before = browser.screen(NEW);
    browser.restore();
    assert_eq!(browser.screen(NEW), before);
}

#[test]
fn the_waiting_time_can_be_skipped_and_speeded_up_by_the_demo() {
    let mut browser = Browser::new();
    browser.start_waiting(OLD, OLD_PIN);
    browser.send(OLD, Event::Demo(DemoEvent::SetWait(Duration::from_secs(10))));
    let Screen::Home { copy: CopyStatus::Waiting(countdown), .. } = browser.screen(OLD) else {
        panic!("not waiting")
    };
    assert_eq!(countdown.left(browser.now()).as_secs(), 3_600);
    assert!((countdown.pace - 360.0).abs() < 0.1);
    browser.send(OLD, Event::Demo(DemoEvent::SkipWait));
    assert_eq!(browser.step(OLD), Step::SHOW_CODE);
}

#[test]
fn every_screen_of_the_journey_says_which_phone_is_next() {
    let mut browser = Browser::new();
    browser.show_code(OLD, OLD_PIN);
    assert_eq!(browser.world.view(OLD, browser.reading).turn, Turn::Other(Role::New));
    browser.start_waiting(NEW, OLD_PIN);
    let mut waiting = Browser::new();
    waiting.start_waiting(OLD, OLD_PIN);
    assert_eq!(waiting.world.view(OLD, waiting.reading).turn, Turn::Wait);
}

#[test]
fn a_practice_world_stands_at_its_step() {
    for step in Step::all() {
        let (browser, effects) = Browser::practice(step);
        let device = if step.role() == Role::Old { OLD } else { NEW };
        assert_eq!(browser.step(device), step);
        assert_eq!(
            effects.len(),
            usize::from(step == Step::TEMPORARY_PIN),
            "step {}",
            step.number()
        );
    }
}

#[test]
fn scenarios_play_once_and_leave_a_way_on() {
    for (scenario, refused) in [
        (Scenario::ExpiredQr, "Expired"),
        (Scenario::ClocksDiffer, "ClocksDiffer"),
        (Scenario::WrongQrFirst, "NotATicket"),
    ] {
        let mut browser = Browser::with_scenario(scenario);
        browser.show_code(OLD, OLD_PIN);
        browser.reach_camera(NEW);
        let code = browser.code(OLD);
        browser.target(NEW, TargetEvent::Scanned(vec![code.clone()]));
        assert!(format!("{:?}", browser.screen(NEW)).contains(refused), "{refused}");
        browser.target(NEW, TargetEvent::Scanned(vec![code]));
        assert_eq!(browser.step(NEW), Step::USER_ID);
    }
    let mut full = Browser::with_scenario(Scenario::ThreeApps);
    full.open_copy(OLD);
    assert_eq!(full.screen(OLD), Screen::TooManyApps);
}

#[test]
fn other_ways_to_activate_are_listed_and_lead_nowhere() {
    let mut browser = Browser::new();
    browser.install(NEW);
    browser.send(NEW, Event::Store(StoreEvent::Open));
    browser.target(NEW, TargetEvent::GetStarted);
    browser.target(NEW, TargetEvent::PickWay(Way::Passport));
    browser.target(NEW, TargetEvent::WayChosen);
    assert_eq!(browser.screen(NEW), Screen::ChooseWay { way: Some(Way::Passport) });
}
