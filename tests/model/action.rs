//! What can happen: whatever somebody can press or type, an attacker's photographs, time and clocks, and tabs that die.
//!
//! Each press is tried in each state, whether it fits the screen or not. So a tab that shows what was true a while ago,
//! because a message of the link to it was lost, doubled or came late, needs nothing of its own: what can be pressed on it is
//! tried. Pictures of the other tab's screen that come late or twice are photographs shown again.

use crate::scope::Scope;
use journey::{
    biometrics::Biometrics,
    digits::{Pin, TemporaryPin},
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent, Typed, Way},
    identity,
    ids::{AppId, DeviceId},
};

/// A phone: its browser, from 0, and its device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub side: usize,
    pub device: DeviceId,
}

/// Something that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Something is pressed or typed.
    Press(Place, Event),
    /// A side screen is opened and something pressed on it.
    Through(Place, Aside, Event),
    /// The photograph with this number is held up.
    Scan(Place, usize),
    /// Its short code is typed.
    Type(Place, usize),
    /// The digits of the last SMS are typed.
    EnterSms(Place),
    /// The digits of the SMS before the last one are typed: it came late.
    EnterOldSms(Place),
    /// The tab dies. The world comes back from its snapshot; the SMS, which is in no snapshot, does not.
    TabDies(Place),
    /// Time runs until the next thing that is due, in all browsers alike.
    Deadline,
    /// The computers sleep for a night and wake late.
    Sleep,
    /// The clock of one browser is set forward.
    ClockForward(usize),
    /// The clock of one browser is set back.
    ClockBack(usize),
}

/// The PIN of every app of the model.
pub fn pin() -> Pin {
    identity::old_pin().expect("the demo's PIN")
}

fn wrong_pin() -> Pin {
    Pin::parse("271828").expect("six digits")
}

/// What can be pressed on a phone, with the side screen that leads to it, if it is one step with that.
pub fn presses(scope: &Scope) -> Vec<(Option<Aside>, Event)> {
    let alone = |event| (None, event);
    let mut all: Vec<_> =
        [Event::Back, Event::Store(StoreEvent::Get), Event::Store(StoreEvent::Open)]
            .map(alone)
            .into();
    all.extend(source_presses().map(Event::Source).map(alone));
    all.extend(target_presses().map(Event::Target).map(alone));
    if !scope.faults.is_empty() {
        all.push(alone(Event::Target(TargetEvent::TryCameraAgain)));
    }
    if scope.guesses {
        all.extend(wrong_entries().map(alone));
    }
    if scope.deeds {
        all.extend(pin_change().map(Event::Source).map(alone));
    }
    for (aside, event) in deeds(scope) {
        if scope.asides {
            all.push(alone(Event::Open(aside)));
        } else {
            all.push((Some(aside), event.clone()));
        }
        // Without the side screen nothing comes of it.
        all.push(alone(event));
    }
    all
}

fn source_presses() -> impl Iterator<Item = SourceEvent> {
    [
        SourceEvent::InformationRead,
        SourceEvent::PinEntered(pin()),
        SourceEvent::Agree(true),
        SourceEvent::StartCopying,
        SourceEvent::Minimise,
        SourceEvent::ShowCode,
        SourceEvent::MoreTime,
        SourceEvent::ShowNewCode,
        SourceEvent::LeaveCode,
        SourceEvent::NewPhoneHasApp,
        SourceEvent::NotYet,
    ]
    .into_iter()
}

fn target_presses() -> impl Iterator<Item = TargetEvent> {
    [
        TargetEvent::GetStarted,
        TargetEvent::PickWay(Way::Copy),
        TargetEvent::WayChosen,
        TargetEvent::CodeIsShown(true),
        TargetEvent::ScanCode,
        TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)),
        TargetEvent::SendAgain,
        TargetEvent::PinExplained,
        TargetEvent::PinCreated(pin()),
        TargetEvent::PinRepeated(pin()),
        TargetEvent::UseBiometrics(Biometrics::Off),
        TargetEvent::AllowNotifications(false),
        TargetEvent::Done,
        TargetEvent::StartAgain,
    ]
    .into_iter()
}

fn wrong_entries() -> impl Iterator<Item = Event> {
    let code = TemporaryPin::parse("00000000").expect("eight digits");
    [
        Event::Source(SourceEvent::PinEntered(wrong_pin())),
        Event::Source(SourceEvent::Biometrics(true)),
        Event::Source(SourceEvent::Biometrics(false)),
        Event::Target(TargetEvent::UserIdEntered(Typed::new("somebody-else"))),
        Event::Target(TargetEvent::TemporaryPinEntered(code)),
        Event::Target(TargetEvent::PinCreated(Pin::parse("123456").expect("six digits"))),
        Event::Target(TargetEvent::PinRepeated(wrong_pin())),
    ]
    .into_iter()
}

fn pin_change() -> impl Iterator<Item = SourceEvent> {
    [SourceEvent::PinCreated(pin()), SourceEvent::PinRepeated(pin()), SourceEvent::PinChangeSeen]
        .into_iter()
}

/// What is done on a side screen.
fn deeds(scope: &Scope) -> Vec<(Aside, Event)> {
    let mut all = vec![
        (Aside::Menu, Event::Source(SourceEvent::CopyToNewApp)),
        (Aside::ConfirmGiveUp, Event::Target(TargetEvent::GiveUp)),
    ];
    if scope.deeds {
        all.extend(
            [
                (Aside::ConfirmRemove, SourceEvent::RemoveFromPhone),
                (Aside::ConfirmCancel, SourceEvent::CancelCopying),
                (Aside::Settings, SourceEvent::ChangePin),
            ]
            .map(|(aside, event)| (aside, Event::Source(event))),
        );
    }
    all
}

/// The deletion of an app, with the screen that asks.
pub fn deletion(app: AppId) -> (Aside, Event) {
    (Aside::ConfirmDelete(app), Event::Source(SourceEvent::DeleteApp(app)))
}
