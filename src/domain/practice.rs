//! Practice worlds (option `step`): everything before a step has been done, by the same machine that
//! a person drives.

use super::{
    biometrics::Biometrics,
    effect::Effect,
    entropy::Entropy,
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent, Typed, Way},
    identity,
    ids::DeviceId,
    phone::Stage,
    policy::Policy,
    scenario::Scenario,
    source::At,
    step::Step,
    time::{Time, millis},
    world::World,
};
use std::time::Duration;

/// A world in which `step` is next, and what its last event asks of the shell (an SMS, at step 14).
/// A scenario begins with that step.
pub fn world_at(
    step: Step,
    scenario: Option<Scenario>,
    reading: Time,
    entropy: &mut Entropy,
    policy: &Policy,
) -> (World, Vec<Effect>) {
    let lead = Policy::INSTALL.max(policy.wait) + Duration::from_secs(1);
    let begin = Time::from_millis(reading.as_millis().saturating_sub(millis(lead)));
    let world = World::new(begin, entropy, policy);
    let mut script = Script { world, now: begin, entropy, policy, effects: Vec::new() };
    script.play(step, scenario, reading);
    let keep = |effect: &Effect| matches!(effect, Effect::DeliverSms { .. });
    let effects = script.effects.into_iter().filter(keep).collect();
    (script.world, if step == Step::TEMPORARY_PIN { effects } else { Vec::new() })
}

struct Script<'a> {
    world: World,
    now: Time,
    entropy: &'a mut Entropy,
    policy: &'a Policy,
    effects: Vec<Effect>,
}

impl Script<'_> {
    fn send(&mut self, device: DeviceId, event: Event) {
        let effects = self.world.handle(device, event, self.now, self.entropy, self.policy);
        self.effects.extend(effects);
    }

    fn on_old(&mut self, event: SourceEvent) {
        self.send(DeviceId::OLD, Event::Source(event));
    }

    fn on_new(&mut self, event: TargetEvent) {
        self.send(DeviceId::NEW, Event::Target(event));
    }

    fn play(&mut self, step: Step, scenario: Option<Scenario>, reading: Time) {
        if step > Step::STORE {
            self.send(DeviceId::NEW, Event::Store(StoreEvent::Get));
        }
        // The hour begins now at step 5 and is over now at the steps after it.
        if step <= Step::WAITING {
            self.now = reading;
        }
        if step > Step::HOME {
            self.send(DeviceId::OLD, Event::Open(Aside::Menu));
            self.on_old(SourceEvent::CopyToNewApp);
        }
        if step > Step::INFORMATION {
            self.on_old(SourceEvent::InformationRead);
        }
        if step > Step::ENTER_PIN {
            self.enter_old_pin();
        }
        if step > Step::WAITING_TIME {
            self.on_old(SourceEvent::Agree(true));
            self.on_old(SourceEvent::StartCopying);
        }
        self.now = reading;
        if step > Step::WAITING {
            self.on_old(SourceEvent::Minimise);
        }
        if step > Step::SHOW_CODE {
            self.on_old(SourceEvent::ShowCode);
            self.enter_old_pin();
        }
        self.play_target_until_user_id(step);
        // The SMS of step 14 belongs to what is practised there.
        if step <= Step::TEMPORARY_PIN {
            self.begin(scenario);
        }
        self.play_target_from_user_id(step);
        self.begin(scenario);
        self.send(DeviceId::NEW, Event::Tick);
    }

    fn begin(&mut self, scenario: Option<Scenario>) {
        if let Some(scenario) = scenario {
            self.world.play(scenario, self.now, self.entropy, self.policy);
        }
    }

    fn play_target_until_user_id(&mut self, step: Step) {
        if step > Step::INSTALLED {
            self.send(DeviceId::NEW, Event::Store(StoreEvent::Open));
        }
        if step > Step::ACTIVATE {
            self.on_new(TargetEvent::GetStarted);
        }
        if step > Step::CHOOSE_WAY {
            self.on_new(TargetEvent::PickWay(Way::Copy));
            self.on_new(TargetEvent::WayChosen);
        }
        if step > Step::READY_TO_SCAN {
            self.on_new(TargetEvent::CodeIsShown(true));
            self.on_new(TargetEvent::ScanCode);
        }
        if step > Step::SCAN {
            let payload = self.shown_code().unwrap_or_default();
            self.on_new(TargetEvent::Scanned(vec![payload]));
        }
    }

    fn play_target_from_user_id(&mut self, step: Step) {
        if step > Step::USER_ID {
            self.on_new(TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)));
        }
        if step > Step::TEMPORARY_PIN {
            let sent = self.effects.iter().rev().find_map(|effect| match effect {
                Effect::DeliverSms { code, .. } => Some(code.clone()),
                _ => None,
            });
            if let Some(code) = sent {
                self.on_new(TargetEvent::TemporaryPinEntered(code));
            }
        }
        if step > Step::CHOOSE_PIN {
            self.on_new(TargetEvent::PinExplained);
        }
        // The card beside the phone shows one PIN; the new app of a practice world has the same.
        if let Some(pin) = identity::old_pin().filter(|_| step > Step::CREATE_PIN) {
            self.on_new(TargetEvent::PinCreated(pin.clone()));
            self.on_new(TargetEvent::PinRepeated(pin));
        }
        if step > Step::BIOMETRICS {
            self.on_new(TargetEvent::UseBiometrics(Biometrics::Off));
        }
        if step > Step::NOTIFICATIONS {
            self.on_new(TargetEvent::AllowNotifications(false));
        }
    }

    fn enter_old_pin(&mut self) {
        if let Some(pin) = identity::old_pin() {
            self.on_old(SourceEvent::PinEntered(pin));
        }
    }

    fn shown_code(&self) -> Option<Vec<u8>> {
        match &self.world.phone(DeviceId::OLD).stage {
            Stage::Source(source) => match source.at() {
                At::Code(ticket) => Some(ticket.to_text().into_bytes()),
                _ => None,
            },
            _ => None,
        }
    }
}
