//! Whether a stored world can be believed: what no event and no clock can have led to was damaged.
//!
//! Whoever has the device can write a world that passes; this is against accidents, and so that nothing further in
//! has to expect the impossible.

use super::{
    faults,
    ids::DeviceId,
    phone::{Phone, Stage},
    policy::Policy,
    source::At,
    time::Time,
    world::State,
};

impl State {
    /// Whether the rules can have led here.
    pub(super) fn is_sound(&self) -> bool {
        let now = self.timeline.latest;
        let mut phones = DeviceId::ALL.into_iter().zip(&self.phones);
        self.timeline.is_sound()
            && self.service.is_sound(now)
            && self.faults.can_be_left_of(self.scripted)
            && (self.spoiled.is_none() || self.faults.first(faults::CODE).is_some())
            && phones.all(|(device, phone)| self.is_sound_on(device, phone, now))
    }

    fn is_sound_on(&self, device: DeviceId, Phone { stage, .. }: &Phone, now: Time) -> bool {
        match stage {
            &Stage::Installing { from, until } => {
                from <= now && until == from.after(Policy::INSTALL)
            }
            Stage::Source(source) => {
                let (app, guard) = (source.app.id, &source.app.guard);
                guard.is_sound(now)
                    && self.service.can_be_on(device, app, guard.is_blocked())
                    && match &source.at {
                        At::Code(ticket) => self.service.can_show(ticket, app, now),
                        _ => true,
                    }
            }
            Stage::Store | Stage::Installed { .. } | Stage::Target(_) => true,
        }
    }
}
