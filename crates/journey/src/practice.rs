//! Practice worlds (option `step`): everything before a step has been done, by the same machine that
//! a person drives.

use super::{
    effect::Effect,
    entropy::Entropy,
    faults::Faults,
    input::Input,
    policy::{PinCost, Policy},
    script,
    step::Step,
    time::{Time, millis},
    world::World,
};
use std::time::Duration;

/// A world in which `step` is next, and what its last event asks of the shell (an SMS, at step 14).
/// Faults begin with that step. Its PINs are those on the card beside the phones, so that they are hashed at the lowest
/// cost.
pub fn world_at(
    step: Step,
    faults: Faults,
    reading: Time,
    entropy: &mut Entropy,
    policy: &Policy,
) -> (World, Vec<Effect>) {
    let policy = &Policy { pin_cost: PinCost::CHEAPEST, ..*policy };
    let lead: Duration = script::until(step).map(|line| line.act.lasts(policy)).sum();
    let mut now = Time::from_millis(reading.as_millis().saturating_sub(millis(lead)));
    let mut world = World::new(now, entropy);
    let mut sms = None;
    for line in script::until(step) {
        // The SMS of step 14 belongs to what is practised there.
        if (line.why, step) == (Step::USER_ID, Step::TEMPORARY_PIN) {
            world.play(faults, now, entropy);
        }
        now = now.after(line.act.lasts(policy));
        let code = sms.as_ref().and_then(|effect| match effect {
            Effect::DeliverSms { code, .. } => Some(code),
            _ => None,
        });
        let event = line.act.event(&world, now, code);
        let input = event.map_or(Input::Tick, |event| Input::Phone(line.device, event));
        let effects = world.handle(input, now, entropy, policy);
        sms = effects.into_iter().find(|it| matches!(it, Effect::DeliverSms { .. })).or(sms);
    }
    world.play(faults, reading, entropy);
    world.handle(Input::Tick, reading, entropy, policy);
    let asked = sms.filter(|_| step == Step::TEMPORARY_PIN);
    (world, asked.into_iter().collect())
}
