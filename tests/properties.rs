//! The invariants of the journey over random sequences of events, phones and clocks.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "what a test relies on and does not find fails it")]

mod support;

use journey::{
    biometrics::Biometrics,
    digits::TemporaryPin,
    effect::Effect,
    event::{Aside, DemoEvent, Event, SourceEvent, StoreEvent, TargetEvent, Typed, Way},
    identity,
    ids::DeviceId,
    input::Input,
    limits::TimeLimits,
    phone::Stage,
    policy::Policy,
    screen::Screen,
    source::At,
    step::Step,
    ticket::{ShortCode, Ticket},
    view::CopyStatus,
};
use proptest::{collection::vec, prelude::*};
use std::{collections::BTreeSet, time::Duration};
use store::{snapshot, v3};
use support::{Browser, NEW_PIN, OLD_PIN};

/// What an impatient person, time, or a photograph can do.
#[derive(Debug, Clone)]
enum Act {
    Send(u8, Event),
    Beside(Input),
    /// What the screen of this device leads to next, if it is clear.
    Forward(u8),
    /// Scan a code that was shown at some time: the nth one photographed.
    Replay(u8, usize),
    /// Type the short code of one of them.
    Type(u8, usize),
    DeleteApp(u8, usize),
    Wait(u64),
    Jump(u64),
    ClockBack(u64),
    Restore,
}

fn device() -> impl Strategy<Value = u8> {
    1_u8..=4
}

fn event() -> impl Strategy<Value = Event> {
    let pin = prop_oneof![Just(OLD_PIN), Just(NEW_PIN), Just("111111")].prop_map(support::pin);
    prop_oneof![
        Just(Event::Back),
        Just(Event::Open(Aside::Menu)),
        Just(Event::Open(Aside::Apps)),
        Just(Event::Open(Aside::ConfirmRemove)),
        Just(Event::Open(Aside::ConfirmCancel)),
        Just(Event::Open(Aside::ConfirmGiveUp)),
        Just(Event::Open(Aside::Settings)),
        Just(Event::Open(Aside::Biometrics)),
        Just(Event::Open(Aside::Stop)),
        Just(Event::Store(StoreEvent::Get)),
        Just(Event::Store(StoreEvent::Open)),
        Just(Event::Source(SourceEvent::CopyToNewApp)),
        Just(Event::Source(SourceEvent::InformationRead)),
        pin.clone().prop_map(|pin| Event::Source(SourceEvent::PinEntered(pin))),
        any::<bool>().prop_map(|yes| Event::Source(SourceEvent::Biometrics(yes))),
        Just(Event::Source(SourceEvent::ChangePin)),
        Just(Event::Source(SourceEvent::SetBiometrics(Biometrics::Off))),
        Just(Event::Source(SourceEvent::StartCopying)),
        Just(Event::Source(SourceEvent::ShowCode)),
        Just(Event::Source(SourceEvent::MoreTime)),
        Just(Event::Source(SourceEvent::ShowNewCode)),
        Just(Event::Source(SourceEvent::LeaveCode)),
        Just(Event::Source(SourceEvent::NewPhoneHasApp)),
        Just(Event::Source(SourceEvent::NotYet)),
        Just(Event::Source(SourceEvent::CancelCopying)),
        Just(Event::Source(SourceEvent::RemoveFromPhone)),
        Just(Event::Target(TargetEvent::GiveUp)),
        Just(Event::Target(TargetEvent::SendAgain)),
        Just(Event::Target(TargetEvent::StartAgain)),
        pin.clone().prop_map(|pin| Event::Source(SourceEvent::PinRepeated(pin))),
        pin.prop_map(|pin| Event::Target(TargetEvent::PinRepeated(pin))),
    ]
}

/// What is not done on a phone.
fn beside() -> impl Strategy<Value = Input> {
    prop_oneof![
        Just(Input::Tick),
        prop::sample::select(&TimeLimits::ALL[..])
            .prop_map(|limits| Input::Demo(DemoEvent::SetLimits(limits))),
        Just(Input::Demo(DemoEvent::SetWait(Duration::from_mins(1)))),
        Just(Input::Demo(DemoEvent::SkipWait)),
        Just(Input::Demo(DemoEvent::SkipLock)),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => device().prop_map(Act::Forward),
        3 => (device(), event()).prop_map(|(device, event)| Act::Send(device, event)),
        1 => beside().prop_map(Act::Beside),
        2 => (device(), any::<usize>()).prop_map(|(device, nth)| Act::Replay(device, nth)),
        1 => (device(), any::<usize>()).prop_map(|(device, nth)| Act::Type(device, nth)),
        1 => (device(), 0_usize..3).prop_map(|(device, nth)| Act::DeleteApp(device, nth)),
        2 => prop_oneof![0_u64..200, 3_000_u64..4_000].prop_map(Act::Wait),
        1 => (0_u64..100_000).prop_map(Act::Jump),
        1 => (0_u64..10_000).prop_map(Act::ClockBack),
        1 => Just(Act::Restore),
    ]
}

/// The event that leads on from a screen.
fn forward(browser: &Browser, device: DeviceId) -> Option<Event> {
    let source = |event| Some(Event::Source(event));
    let target = |event| Some(Event::Target(event));
    match browser.screen(device) {
        Screen::Store { .. } => Some(Event::Store(StoreEvent::Get)),
        Screen::Installed { .. } => Some(Event::Store(StoreEvent::Open)),
        Screen::Home { copy: CopyStatus::Idle, .. } => Some(Event::Open(Aside::Menu)),
        Screen::Menu { .. } => source(SourceEvent::CopyToNewApp),
        Screen::Information => source(SourceEvent::InformationRead),
        Screen::EnterPin { .. } | Screen::ChangePin { .. } => {
            source(SourceEvent::PinEntered(support::pin(OLD_PIN)))
        }
        Screen::Settings { .. } => source(SourceEvent::ChangePin),
        Screen::ChangePinCreate { .. } => source(SourceEvent::PinCreated(support::pin(OLD_PIN))),
        Screen::ChangePinRepeat => source(SourceEvent::PinRepeated(support::pin(OLD_PIN))),
        Screen::PinChanged => source(SourceEvent::PinChangeSeen),
        Screen::WaitingTime { agreed: false, .. } => source(SourceEvent::Agree(true)),
        Screen::WaitingTime { .. } => source(SourceEvent::StartCopying),
        Screen::WaitingStarted { .. } => source(SourceEvent::Minimise),
        Screen::ShowCode { .. } | Screen::Home { copy: CopyStatus::Ready(_), .. } => {
            source(SourceEvent::ShowCode)
        }
        Screen::CodeExpired { .. } => source(SourceEvent::ShowNewCode),
        Screen::AskCopied => source(SourceEvent::NotYet),
        Screen::Activate => target(TargetEvent::GetStarted),
        Screen::ChooseWay { way: Some(Way::Copy) } => target(TargetEvent::WayChosen),
        Screen::ChooseWay { .. } => target(TargetEvent::PickWay(Way::Copy)),
        Screen::ReadyToScan { shown: false } => target(TargetEvent::CodeIsShown(true)),
        Screen::ReadyToScan { .. } => target(TargetEvent::ScanCode),
        Screen::EnterUserId { .. } => {
            target(TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)))
        }
        Screen::EnterTemporaryPin { .. } => {
            let code = browser.sent_sms(device).or(TemporaryPin::parse("00000000").ok())?;
            target(TargetEvent::TemporaryPinEntered(code))
        }
        Screen::ChoosePin => target(TargetEvent::PinExplained),
        Screen::CreatePin { .. } => target(TargetEvent::PinCreated(support::pin(OLD_PIN))),
        Screen::RepeatPin => target(TargetEvent::PinRepeated(support::pin(OLD_PIN))),
        Screen::Biometrics => target(TargetEvent::UseBiometrics(Biometrics::Simulated)),
        Screen::Notifications => target(TargetEvent::AllowNotifications(false)),
        Screen::Activated => target(TargetEvent::Done),
        Screen::ActivationLapsed => target(TargetEvent::StartAgain),
        Screen::ConfirmGiveUp => target(TargetEvent::GiveUp),
        _ => None,
    }
}

/// What the checks remember of a run.
#[derive(Default)]
struct Watcher {
    /// Every code ever shown, as a photograph keeps it.
    photographs: Vec<Ticket>,
    redeemed: BTreeSet<[u8; 8]>,
}

impl Watcher {
    fn play(&mut self, browser: &mut Browser, act: &Act) {
        let id = |number: u8| DeviceId::try_from(number).expect("1 to 4");
        match act {
            Act::Send(device, event) => self.send(browser, id(*device), event.clone()),
            Act::Beside(input) => browser.take(input.clone()),
            Act::Forward(device) => {
                if let Some(event) = forward(browser, id(*device)) {
                    self.send(browser, id(*device), event);
                } else if browser.step(id(*device)) == Step::SCAN {
                    self.replay(browser, id(*device), self.photographs.len().saturating_sub(1));
                }
            }
            Act::Replay(device, nth) if !self.photographs.is_empty() => {
                self.replay(browser, id(*device), nth % self.photographs.len());
            }
            Act::Type(device, nth) if !self.photographs.is_empty() => {
                let code = ShortCode::of(&self.photographs[nth % self.photographs.len()]);
                let typed = TargetEvent::CodeTyped(Typed::new(code.to_string()));
                self.show(browser, id(*device), typed);
            }
            Act::Replay(..) | Act::Type(..) => {}
            Act::DeleteApp(device, nth) => {
                if let Some(app) = browser.world.service().apps.get(*nth).map(|app| app.id) {
                    self.send(browser, id(*device), Event::Open(Aside::ConfirmDelete(app)));
                    self.send(browser, id(*device), Event::Source(SourceEvent::DeleteApp(app)));
                }
            }
            Act::Wait(seconds) => browser.wait(Duration::from_secs(*seconds)),
            Act::Jump(seconds) => browser.jump(Duration::from_secs(*seconds)),
            Act::ClockBack(seconds) => browser.set_clock_back(Duration::from_secs(*seconds)),
            Act::Restore => browser.restore(),
        }
        self.check(browser);
    }

    fn replay(&mut self, browser: &mut Browser, device: DeviceId, nth: usize) {
        if let Some(ticket) = self.photographs.get(nth) {
            let payload = ticket.to_text().into_bytes();
            self.show(browser, device, TargetEvent::Scanned(vec![payload]));
        }
    }

    /// Holds a code up to a phone, in whichever way; what it accepts it must be right to accept.
    fn show(&mut self, browser: &mut Browser, device: DeviceId, code: TargetEvent) {
        let was_scanning = matches!(browser.screen(device), Screen::Scan { .. });
        let before = browser.world.service().active_count();
        self.send(browser, device, Event::Target(code));
        if was_scanning && browser.step(device) == Step::USER_ID {
            assert!(before < Policy::MAX_ACTIVE_APPS, "2: accepted with three active apps");
            let accepted: Vec<_> = self
                .photographs
                .iter()
                .filter(|ticket| browser.world.service().is_redeemed(ticket.id))
                .filter(|ticket| self.redeemed.insert(*ticket.id.as_bytes()))
                .collect();
            assert_eq!(accepted.len(), 1, "2: redeemed twice");
            assert!(browser.now() < accepted[0].expires_at(), "2: accepted after its time");
        }
    }

    fn send(&mut self, browser: &mut Browser, device: DeviceId, event: Event) {
        let sources = active_apps(browser);
        let deletes = matches!(event, Event::Source(SourceEvent::DeleteApp(_)));
        let removes = matches!(event, Event::Source(SourceEvent::RemoveFromPhone));
        browser.send(device, event);
        self.look(browser);
        if !deletes && !removes {
            let after = active_apps(browser);
            assert!(sources.is_subset(&after), "4: an old app stopped being active");
        }
    }

    /// Photographs every code that is shown.
    fn look(&mut self, browser: &Browser) {
        for device in DeviceId::ALL {
            if let Some(ticket) = code_of(browser, device).filter(|t| !self.photographs.contains(t))
            {
                assert!(is_ready(browser, device), "1: a ticket before the waiting time was over");
                self.photographs.push(ticket);
            }
        }
    }

    fn check(&mut self, browser: &Browser) {
        self.look(browser);
        let service = browser.world.service();
        assert!(service.active_count() <= Policy::MAX_ACTIVE_APPS, "3: more than three apps");
        for device in DeviceId::ALL {
            let view = browser.view(device);
            let slug = view.facts.slug;
            // 7: an expired code is not on the screen.
            if let Screen::Code { ticket, .. } = &view.screen {
                assert!(browser.now() < ticket.expires_at(), "an expired code is shown");
            }
            // 8: a way on: an event that leads forward, a way back, a menu, or time.
            let on = forward(browser, device).is_some()
                || view.can_go_back
                || view.has_menu
                || matches!(
                    view.screen,
                    Screen::Installing(_) | Screen::Blocked { .. } | Screen::Code { .. }
                );
            assert!(on, "8: {slug} is a dead end");
        }
        // 5: no secret in what is stored.
        for secret in [identity::USER_ID, OLD_PIN, NEW_PIN] {
            assert!(!browser.stores_secret(secret), "5: {secret} is stored in clear");
        }
        for effect in &browser.effects {
            if let Effect::DeliverSms { code, .. } = effect {
                assert!(!browser.stores_secret(&code.reveal()), "5: an SMS code is stored");
            }
        }
    }
}

fn code_of(browser: &Browser, device: DeviceId) -> Option<Ticket> {
    match &browser.world.phone(device).stage {
        Stage::Source(source) => match &source.at {
            At::Code(ticket) => Some((**ticket).clone()),
            _ => None,
        },
        _ => None,
    }
}

fn is_ready(browser: &Browser, device: DeviceId) -> bool {
    let now = browser.now();
    let app = browser.world.phone(device).app();
    app.and_then(|app| browser.world.service().copy(app, now)).is_some_and(|c| now >= c.ready_at)
}

fn active_apps(browser: &Browser) -> BTreeSet<journey::ids::AppId> {
    browser.world.service().apps.iter().map(|app| app.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        // A case is a walk of up to 250 events: half as many as elsewhere, and no file of failures.
        cases: ProptestConfig::default().cases.div_ceil(2),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_invariants_hold_whatever_happens(acts in vec(act(), 1..250)) {
        let mut browser = Browser::new();
        let mut watcher = Watcher::default();
        for act in &acts {
            watcher.play(&mut browser, act);
        }
    }

    #[test]
    fn what_is_saved_is_what_is_restored(acts in vec(act(), 1..60)) {
        let mut browser = Browser::new();
        let mut watcher = Watcher::default();
        for act in &acts {
            watcher.play(&mut browser, act);
        }
        let world = browser.world.clone();
        browser.restore();
        prop_assert_eq!(world, browser.world);
    }

    #[test]
    fn a_damaged_snapshot_is_refused(place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let saved = Browser::new().saved();
        let mut text = saved.clone().into_bytes();
        let place = place.index(text.len());
        text[place] = byte;
        if let Ok(text) = String::from_utf8(text) {
            prop_assert!(text == saved || snapshot::restore(&text).is_err(), "{}", text);
        }
    }

    #[test]
    fn other_bytes_under_a_checksum_that_fits_never_panic(
        acts in vec(act(), 1..60), place in any::<prop::sample::Index>(), byte in any::<u8>()
    ) {
        let mut browser = Browser::new();
        let mut watcher = Watcher::default();
        for act in &acts {
            watcher.play(&mut browser, act);
        }
        let mut bytes = v3::to_bytes(browser.world.state());
        let place = place.index(bytes.len());
        bytes[place] = byte;
        if let Ok(world) = snapshot::restore(&v3::seal("3", &bytes)) {
            // Still a world: it goes on.
            prop_assert_eq!(&v3::to_bytes(world.state()), &bytes);
            browser.world = world;
            browser.tick();
            browser.start_waiting(DeviceId::OLD, OLD_PIN);
        }
    }
}

/// The walk above must come by the interesting places, or it proves nothing.
#[test]
fn random_walks_reach_the_end_of_the_journey() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let (mut codes, mut copies) = (0, 0);
    for _ in 0..200 {
        let acts = vec(act(), 250).new_tree(&mut runner).expect("a sequence").current();
        let mut browser = Browser::new();
        let mut watcher = Watcher::default();
        for act in &acts {
            watcher.play(&mut browser, act);
        }
        codes += watcher.photographs.len();
        copies += watcher.redeemed.len();
    }
    assert!(codes > 50, "only {codes} codes were shown");
    assert!(copies > 10, "only {copies} codes were redeemed");
}
