//! The journey as somebody does it who makes no mistake: what is pressed on which phone, and for which step. One source
//! for practice worlds (option `step`), for a guided tour and for pictures of the screens.

use super::{
    biometrics::Biometrics,
    digits::TemporaryPin,
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent, Typed, Way},
    identity,
    ids::DeviceId,
    policy::Policy,
    step::{Role, Step},
    time::Time,
    world::World,
};
use std::time::Duration;

/// One line of the script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The phone.
    pub device: DeviceId,
    /// What is done.
    pub act: Act,
    /// The step that it is done for.
    pub why: Step,
}

/// Something that is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// The same each time.
    Press(Event),
    /// The simulated app store installs the app.
    AwaitInstallation,
    /// The waiting time passes.
    AwaitHour,
    /// The new phone scans the code that the old one shows.
    ScanCode,
    /// The digits of the SMS are entered.
    EnterSms,
}

/// The whole script, in the order of the steps.
pub fn lines() -> impl Iterator<Item = Line> {
    Step::all().flat_map(|why| {
        let device = match why.role() {
            Role::Old => DeviceId::OLD,
            Role::New => DeviceId::NEW,
        };
        acts(why).into_iter().map(move |act| Line { device, act, why })
    })
}

/// The script until `step` is next.
pub fn until(step: Step) -> impl Iterator<Item = Line> {
    lines().take_while(move |line| line.why < step)
}

impl Act {
    /// How long it takes, apart from the person.
    pub const fn lasts(&self, policy: &Policy) -> Duration {
        match self {
            Self::AwaitInstallation => Policy::INSTALL,
            Self::AwaitHour => policy.wait,
            Self::Press(_) | Self::ScanCode | Self::EnterSms => Duration::ZERO,
        }
    }

    /// What it sends to its phone, in a world at `reading` in which `sms` was sent last; nothing if it only takes time,
    /// or if there is nothing to scan or to enter.
    pub fn event(&self, world: &World, reading: Time, sms: Option<&TemporaryPin>) -> Option<Event> {
        match self {
            Self::Press(event) => Some(event.clone()),
            Self::AwaitInstallation | Self::AwaitHour => None,
            Self::ScanCode => {
                let payload = world.view(DeviceId::OLD, reading).ticket()?.to_text().into_bytes();
                Some(Event::Target(TargetEvent::Scanned(vec![payload])))
            }
            Self::EnterSms => Some(Event::Target(TargetEvent::TemporaryPinEntered(sms?.clone()))),
        }
    }
}

fn acts(step: Step) -> Vec<Act> {
    match step {
        Step::STORE => vec![store(StoreEvent::Get), Act::AwaitInstallation],
        Step::HOME => {
            vec![Act::Press(Event::Open(Aside::Menu)), source(SourceEvent::CopyToNewApp)]
        }
        Step::INFORMATION => vec![source(SourceEvent::InformationRead)],
        Step::ENTER_PIN => enter_old_pin(),
        Step::WAITING_TIME => {
            vec![source(SourceEvent::Agree(true)), source(SourceEvent::StartCopying)]
        }
        Step::WAITING => vec![Act::AwaitHour, source(SourceEvent::Minimise)],
        Step::SHOW_CODE => [vec![source(SourceEvent::ShowCode)], enter_old_pin()].concat(),
        Step::INSTALLED => vec![store(StoreEvent::Open)],
        Step::ACTIVATE => vec![target(TargetEvent::GetStarted)],
        Step::CHOOSE_WAY => {
            vec![target(TargetEvent::PickWay(Way::Copy)), target(TargetEvent::WayChosen)]
        }
        Step::READY_TO_SCAN => {
            vec![target(TargetEvent::CodeIsShown(true)), target(TargetEvent::ScanCode)]
        }
        Step::SCAN => vec![Act::ScanCode],
        Step::USER_ID => {
            vec![target(TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)))]
        }
        Step::TEMPORARY_PIN => vec![Act::EnterSms],
        Step::CHOOSE_PIN => vec![target(TargetEvent::PinExplained)],
        Step::CREATE_PIN => choose_pin(),
        Step::BIOMETRICS => vec![target(TargetEvent::UseBiometrics(Biometrics::Off))],
        Step::NOTIFICATIONS => vec![target(TargetEvent::AllowNotifications(false))],
        Step::ACTIVATED => vec![target(TargetEvent::Done)],
        // Step 7 is looked at by the other phone.
        _ => Vec::new(),
    }
}

fn enter_old_pin() -> Vec<Act> {
    identity::old_pin().into_iter().map(|pin| source(SourceEvent::PinEntered(pin))).collect()
}

/// The card beside the phone shows one PIN; the new app of the script has the same.
fn choose_pin() -> Vec<Act> {
    let Some(pin) = identity::old_pin() else { return Vec::new() };
    vec![target(TargetEvent::PinCreated(pin.clone())), target(TargetEvent::PinRepeated(pin))]
}

const fn store(event: StoreEvent) -> Act {
    Act::Press(Event::Store(event))
}

const fn source(event: SourceEvent) -> Act {
    Act::Press(Event::Source(event))
}

const fn target(event: TargetEvent) -> Act {
    Act::Press(Event::Target(event))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_but_the_code_has_something_to_do() {
        for step in Step::all() {
            assert_eq!(acts(step).is_empty(), step == Step::CODE, "step {}", step.number());
        }
    }

    #[test]
    fn the_script_stops_before_the_step_that_is_next() {
        assert_eq!(until(Step::STORE).count(), 0);
        assert!(until(Step::WAITING).all(|line| line.act != Act::AwaitHour));
        assert!(until(Step::SHOW_CODE).any(|line| line.act == Act::AwaitHour));
    }
}
